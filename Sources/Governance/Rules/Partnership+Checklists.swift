extension Partnership {
  /// A checklist in force on a day by its id; `nil` where the constitution has none.
  public func checklistRule(_ id: String, on day: Day) -> ChecklistRule? {
    constitution(on: day)?.checklists.first { $0.id == id }
  }

  /// The sheets of a checklist as they stand on a day, one for each subject in the order of its table.
  ///
  /// Of what comes every year it is the sheet of the day that comes next; of agendas those of the meetings of the year
  /// before and of every meeting planned.
  /// - Complexity: O(subjects × items + evidence).
  public func checklists(of rule: ChecklistRule, on day: Day) -> [Checklist] {
    switch rule.per {
    case .agenda: return agendaChecklists(of: rule, on: day)
    default:
      var due: Day?
      if case .eachYear(let month, let date)? = rule.time { due = Day.next(month, date, from: day) }
      return sheets(of: rule, on: day, due: due)
    }
  }

  /// The sheets of the year that ended last, for a checklist that comes every year; empty for any other, and where that
  /// day lies before the rule or before anything was recorded.
  public func lastYearsChecklists(of rule: ChecklistRule, on day: Day) -> [Checklist] {
    guard case .eachYear(let month, let date)? = rule.time, let begins = recordBegins,
      let due = Day.last(month, date, before: day), due >= began(rule, on: day), due >= begins
    else { return [] }
    return sheets(of: rule, on: due, due: due)
  }

  /// The first day of the constitutions that have had a checklist without a break up to a day.
  func began(_ rule: ChecklistRule, on day: Day) -> Day {
    var first = day
    for constitution in constitutions.reversed() where constitution.from <= day {
      guard constitution.checklists.contains(where: { $0.id == rule.id }) else { break }
      first = constitution.from
    }
    return first
  }

  private func sheets(of rule: ChecklistRule, on day: Day, due: Day?) -> [Checklist] {
    let words = Dictionary(grouping: evidence.all.filter { $0.rule == rule.id }) { $0.subject }
    return subjects(of: rule, on: day).map { subject in
      var sheet = Checklist(
        rule: rule, subject: subject, due: due ?? self.due(rule, subject, on: day), ticks: [])
      let own = words[subject.code] ?? []
      sheet.ticks = rule.items.map { item in
        let occurrence = sheet.occurrence(of: item)
        return Checklist.Tick(item, on: own.filter { $0.occurrence == occurrence }.map(\.on).min())
      }
      return sheet
    }
  }

  /// The day by which a new holder's sheet is due: their clock begins with the appointment, or with the rule if later.
  private func due(_ rule: ChecklistRule, _ subject: Checklist.Subject, on day: Day) -> Day? {
    guard case .onAppointment(let span)? = rule.time else { return nil }
    let start: Day?
    switch subject {
    case .member(let id): start = appointments[id]?.from
    case .person(let id):
      let held = appointments.all.filter {
        $0.person == id && $0.holds(on: day) && isWanted($0.post, by: rule)
      }
      let deputised = deputies.all.filter {
        $0.person == id && $0.holds(on: day) && isWanted($0.post, by: rule)
      }
      let days = held.map(\.from) + deputised.map(\.from)
      start = days.contains(nil) ? nil : days.compactMap(\.self).min()
    case .post(let id): start = appointment(to: id, on: day)?.from
    default: start = nil
    }
    guard let start else { return nil }
    let begin = max(start, began(rule, on: day))
    return span.map { begin.adding($0) } ?? begin
  }

  private func isWanted(_ post: Post.ID, by rule: ChecklistRule) -> Bool {
    guard let post = posts[post] else { return false }
    return (rule.groups.isEmpty || rule.groups.contains(post.group))
      && (rule.categories.isEmpty || rule.categories.contains(post.category))
  }

  private func subjects(of rule: ChecklistRule, on day: Day) -> [Checklist.Subject] {
    let wanted = posts.all.filter { post in
      post.holds(on: day) && groups[post.group]?.holds(on: day) == true && isWanted(post.id, by: rule)
    }
    switch rule.per {
    case .partnership: return [.partnership]
    case .agency:
      let concerned = rule.groups.isEmpty ? nil : Set(wanted.compactMap(\.agency))
      return agencies.all.filter { agency in
        agency.countsAsAgency && agency.holds(on: day) && concerned.map { $0.contains(agency.id) } ?? true
          && (rule.agencies.isEmpty || rule.agencies.contains(agency.id))
      }.map { .agency($0.id) }
    case .group:
      let named = rule.groups.isEmpty ? groups.all.filter { $0.kind != .linked }.map(\.id) : rule.groups
      return named.filter { groups[$0]?.holds(on: day) == true }.map { .group($0) }
    case .post: return wanted.map { .post($0.id) }
    case .member: return wanted.compactMap { appointment(to: $0.id, on: day).map { .member($0.id) } }
    case .person:
      var found: [Checklist.Subject] = []
      for post in wanted {
        let holder = [appointment(to: post.id, on: day)?.person].compactMap(\.self)
        let named = deputies.all.filter { $0.post == post.id && $0.holds(on: day) }.map(\.person)
        for person in holder + named where !found.contains(.person(person)) { found.append(.person(person)) }
      }
      return found
    case .agenda: return []
    }
  }

  /// The items of an agenda held against those that it must have.
  private func agendaChecklists(of rule: ChecklistRule, on day: Day) -> [Checklist] {
    meetings(of: nil).filter { meeting in
      meeting.status != .cancelled && (rule.groups.isEmpty || rule.groups.contains(meeting.group))
        && meeting.date > day.adding(months: -12)
        // By the rules of its own day.
        && checklistRule(rule.id, on: meeting.date) == rule && isAsked(rule, on: meeting.date)
    }.map { meeting in
      Checklist(
        rule: rule, subject: .agenda(meeting.id), due: meeting.date, ticks: ticks(of: rule, on: meeting))
    }
  }

  /// Whether a list is asked for on a day: always, or while a matter of its kind is open.
  private func isAsked(_ rule: ChecklistRule, on day: Day) -> Bool {
    guard let kind = rule.whileOpen else { return true }
    return matters.all.contains { $0.kind == kind && $0.isOpen(on: day) }
  }

  private func ticks(of rule: ChecklistRule, on meeting: Meeting) -> [Checklist.Tick] {
    let titles = record(of: meeting.id).agenda.all.map { $0.title.lowercased() }
    return rule.items.map { item in
      let words = item.text.lowercased()
      let isThere = titles.contains { Partnership.matches(words, in: $0) }
      return Checklist.Tick(item, on: isThere ? meeting.date : nil)
    }
  }

  /// The titles that the constitution asks of an agenda and that it does not have, each with its clause.
  ///
  /// - Complexity: O(rules × items × agenda).
  public func titlesLacking(in agenda: [AgendaItem], of meeting: Meeting) -> [(title: String, clause: String)]
  {
    let rules = constitution(on: meeting.date)?.checklists.filter { rule in
      rule.per == .agenda && (rule.groups.isEmpty || rule.groups.contains(meeting.group))
        && isAsked(rule, on: meeting.date)
    }
    let titles = agenda.map { $0.title.lowercased() }
    var found: [(title: String, clause: String)] = []
    for rule in rules ?? [] {
      for item in rule.items {
        let words = item.text.lowercased()
        let isThere = (titles + found.map { $0.title.lowercased() }).contains {
          Partnership.matches(words, in: $0)
        }
        if !isThere { found.append((item.text, rule.clause)) }
      }
    }
    return found
  }
}

extension Day {
  /// The first such day of a year on or after a day; 29 February stands for 1 March in other years.
  static func next(_ month: Int, _ date: Int, from day: Day) -> Day? {
    (day.year...day.year + 1).lazy.compactMap { of(month, date, $0) }.first { $0 >= day }
  }

  /// The last such day of a year before a day.
  static func last(_ month: Int, _ date: Int, before day: Day) -> Day? {
    [day.year, day.year - 1].lazy.compactMap { of(month, date, $0) }.first { $0 < day }
  }

  private static func of(_ month: Int, _ date: Int, _ year: Int) -> Day? {
    // 29 February is the last of February in a year that has none.
    Day(year: year, month: month, day: date) ?? Day(year: year, month: month, day: 28)
  }
}
