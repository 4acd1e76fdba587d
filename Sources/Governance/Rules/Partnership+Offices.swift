extension Partnership {
  /// Those who have an office on a day, each once, in person or through their posts.
  ///
  /// - Complexity: O(offices + appointments).
  public func holders(of name: OfficeRule.Name, on day: Day) -> [Person.ID] {
    var found: [Person.ID] = []
    for office in offices(called: name, on: day) {
      guard let person = holder(of: office, on: day), !found.contains(person) else { continue }
      found.append(person)
    }
    return found
  }

  /// Where the rules on offices and terms in force on a day are not kept, or cannot be judged, in the rules' order.
  ///
  /// - Complexity: O(rules × (offices + appointments + meetings of a year)).
  public func officeMatters(on day: Day) -> [OfficeMatter] {
    (constitution(on: day)?.officeRules ?? []).flatMap { matters(of: $0, on: day) }
  }

  /// Where one rule is not kept on a day.
  func matters(of rule: OfficeRule, on day: Day) -> [OfficeMatter] {
    func matter(_ what: OfficeMatter.What, _ kind: Finding.Kind = .notMet) -> OfficeMatter {
      OfficeMatter(rule: rule, what: what, kind: rule.isOnlyAdvised && kind == .notMet ? .forChair : kind)
    }
    switch rule.constraint {
    case .required(let offices):
      return rule.groups.filter { groups[$0]?.holds(on: day) == true }.flatMap { group in
        offices.map { OfficeRule.Name(group, $0) }.filter { holders(of: $0, on: day).isEmpty }
          .map { matter(.nobody($0)) }
      }
    case .apart(let names):
      return apart(names, on: day).map { matter($0) } + unknown(names, on: day).map { matter($0, .due) }
    case .sits(let name, let group):
      return unknown([name], on: day).map { matter($0, .due) }
        + holders(of: name, on: day).filter { !sits($0, on: group, day: day) }
        .map { matter(.doesNotSit($0, name, on: group)) }
    case .together(let name, let other):
      let others = holders(of: other, on: day)
      return unknown([name], on: day).map { matter($0, .due) }
        + holders(of: name, on: day).filter { !others.contains($0) }.map {
          matter(.lacks($0, name, other: other))
        }
    case .independent(let name, let agencies):
      return unknown([name], on: day).map { matter($0, .due) }
        + holders(of: name, on: day).flatMap { person in
          postsSpeaking(for: agencies, by: person, on: day).map { matter(.speaksFor(person, name, $0)) }
        }
    case .term, .continuity: return termMatters(of: rule, on: day)
    case .review(let name, let span): return reviews(of: rule, name, every: span, on: day)
    case .differentPeople:
      return onSeveral(rule.groups, on: day).map { what in
        // Whether a deputy may be the other group's member is not said.
        if case .onSeveral(_, _, asDeputy: true) = what { matter(what, .forChair) } else { matter(what) }
      }
    }
  }

  func offices(called name: OfficeRule.Name, on day: Day) -> [Office] {
    offices.all.filter { $0.group == name.group && $0.office == name.office && $0.holds(on: day) }
  }

  func holder(of office: Office, on day: Day) -> Person.ID? {
    office.person ?? office.post.flatMap { appointment(to: $0, on: day)?.person }
  }

  private func unknown(_ names: [OfficeRule.Name], on day: Day) -> [OfficeMatter.What] {
    names.filter { groups[$0.group]?.holds(on: day) == true && holders(of: $0, on: day).isEmpty }
      .map { .unknown($0) }
  }

  private func apart(_ names: [OfficeRule.Name], on day: Day) -> [OfficeMatter.What] {
    var found: [OfficeMatter.What] = []
    var seen: [Person.ID] = []
    for person in names.flatMap({ holders(of: $0, on: day) }) where !seen.contains(person) {
      seen.append(person)
      let own = names.filter { holders(of: $0, on: day).contains(person) }
      if own.count > 1 { found.append(.hasSeveral(person, own)) }
    }
    return found + chairedInStead(names, on: day)
  }

  /// Meetings of the year before a day in whose chair somebody was who had another of the offices.
  private func chairedInStead(_ names: [OfficeRule.Name], on day: Day) -> [OfficeMatter.What] {
    let chairs = names.filter { $0.office == "chair" }.map(\.group)
    return meetings(of: nil).filter { meeting in
      chairs.contains(meeting.group) && meeting.date <= day && meeting.date > day.adding(months: -12)
    }.flatMap { meeting -> [OfficeMatter.What] in
      var seen: [Person.ID] = []
      return record(of: meeting.id).sittings.all.compactMap(\.chair).flatMap { chair -> [OfficeMatter.What] in
        // Whoever has both offices is named once, for that.
        guard !seen.contains(chair),
          !holders(of: OfficeRule.Name(meeting.group, "chair"), on: meeting.date).contains(chair)
        else { return [] }
        seen.append(chair)
        return names.filter { $0.group != meeting.group && holders(of: $0, on: meeting.date).contains(chair) }
          .map { .chaired(chair, meeting.id, $0) }
      }
    }
  }

  /// Whether a person holds a post of a group or has an office of it, as of a body outside only offices are recorded.
  private func sits(_ person: Person.ID, on group: Group.ID, day: Day) -> Bool {
    posts(of: group, on: day).contains { appointment(to: $0.id, on: day)?.person == person }
      || offices.all.contains { $0.group == group && $0.holds(on: day) && holder(of: $0, on: day) == person }
  }

  private func postsSpeaking(for agencies: [Agency.ID], by person: Person.ID, on day: Day) -> [Post.ID] {
    posts.all.filter { post in
      guard post.holds(on: day) else { return false }
      let own = [post.agency].compactMap(\.self)
      let others = representations.all.filter { $0.post == post.id && $0.holds(on: day) }.map(\.agency)
      let speaksFor = (own + others).contains { agency in
        agencies.isEmpty ? self.agencies[agency]?.countsAsAgency != false : agencies.contains(agency)
      }
      guard speaksFor else { return false }
      return appointment(to: post.id, on: day)?.person == person
        || deputies.all.contains { $0.post == post.id && $0.person == person && $0.holds(on: day) }
    }.map(\.id)
  }

  private func onSeveral(_ groups: [Group.ID], on day: Day) -> [OfficeMatter.What] {
    var held: [Person.ID: [Group.ID]] = [:]
    var deputised: [Person.ID: [Group.ID]] = [:]
    var order: [Person.ID] = []
    func note(_ person: Person.ID, _ group: Group.ID, in table: inout [Person.ID: [Group.ID]]) {
      if !order.contains(person) { order.append(person) }
      if table[person]?.contains(group) != true { table[person, default: []].append(group) }
    }
    for group in groups {
      for post in posts(of: group, on: day) {
        if let person = appointment(to: post.id, on: day)?.person { note(person, group, in: &held) }
        for one in deputies.all where one.post == post.id && one.holds(on: day) {
          note(one.person, group, in: &deputised)
        }
      }
    }
    return order.compactMap { person in
      let own = held[person] ?? []
      if own.count > 1 { return .onSeveral(person, own, asDeputy: false) }
      let all = groups.filter { own.contains($0) || deputised[person]?.contains($0) == true }
      return all.count > 1 ? .onSeveral(person, all, asDeputy: true) : nil
    }
  }
}
