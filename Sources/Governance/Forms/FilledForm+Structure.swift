extension FilledForm {
  func agency(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    switch kind {
    case .representAdd, .representEnd: return representation(kind, ids: &ids)
    case .agencyEnd:
      guard var agency = agency().flatMap({ partnership.agencies[$0] }) else {
        return FilledForm.wrong(.agency, .empty)
      }
      if let problem = problemEnding(agency) { return FilledForm.wrong(.on, problem) }
      agency.to = lastDay
      return FilledForm.entered(kind, [agency.shortName], lastDay, [.agency(agency)])
    default: break
    }
    var agency: Agency
    if kind == .agencyAdd {
      let code = text(.code)
      guard FilledForm.isCode(code) else { return FilledForm.wrong(.code, .noCode) }
      let isTaken = partnership.agencies.all.contains { $0.id.text.lowercased() == code.lowercased() }
      if isTaken { return FilledForm.wrong(.code, .taken) }
      agency = Agency(id: Agency.ID(code), name: text(.name))
      agency.from = day(.from)
    } else {
      guard let known = self.agency().flatMap({ partnership.agencies[$0] }) else {
        return FilledForm.wrong(.agency, .empty)
      }
      agency = known
      guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
      agency.name = text(.name)
    }
    let others = agency.aliases.dropFirst().filter { $0 != text(.short) }
    agency.aliases = (text(.short).isEmpty ? [] : [text(.short)]) + others
    agency.sector = text(.sector)
    agency.services = words(.services)
    agency.countsAsAgency = flag(.counts) ?? true
    return FilledForm.entered(kind, [agency.shortName], agency.from, [.agency(agency)])
  }

  private func representation(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post(), let agency = agency() else { return FilledForm.wrong(.post, .empty) }
    let known = partnership.representations.all.last {
      $0.post == post.id && $0.agency == agency && ($0.to.map { $0 >= today } ?? true)
    }
    let names = [post.title, partnership.agencies[agency]?.shortName ?? agency.text]
    if kind == .representEnd {
      guard var one = known else { return FilledForm.wrong(.agency, .nothingToEnd) }
      if let problem = problemEnding(one) { return FilledForm.wrong(.on, problem) }
      one.to = lastDay
      return FilledForm.entered(kind, names, lastDay, [.representation(one)])
    }
    if post.agency == agency { return FilledForm.wrong(.agency, .alreadyHas(nil)) }
    if let known, known.notifiedOn != nil || day(.notified) == nil {
      return FilledForm.wrong(.agency, .alreadyHas(known.from))
    }
    var one =
      known
      ?? Representation(id: ids.code("R", notIn: partnership.representations), post: post.id, agency: agency)
    if known == nil { one.from = day(.from) ?? today }
    one.notifiedOn = day(.notified)
    return FilledForm.entered(kind, names, one.from, [.representation(one)])
  }

  func group(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    switch kind {
    case .groupAdd: return groupAdded(ids: &ids)
    case .lineAdd, .lineEnd: return line(kind, ids: &ids)
    default: break
    }
    guard var group = self.group() else { return FilledForm.wrong(.group, .empty) }
    if kind == .groupEnd {
      if let problem = problemEnding(group) { return FilledForm.wrong(.on, problem) }
      group.to = lastDay
      return FilledForm.entered(kind, [group.name], lastDay, [.group(group)])
    }
    guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
    if let from = group.from, let to = day(.to), to < from {
      return FilledForm.wrong(.to, .beforeItBegins(from))
    }
    group.name = text(.name)
    group.kind = choice(.kind, else: .standing)
    group.purpose = text(.purpose)
    group.to = day(.to)
    return FilledForm.entered(kind, [group.name], nil, [.group(group)])
  }

  private func groupAdded(ids: inout IdentifierSource) -> Making {
    let code = text(.code).isEmpty ? partnership.freeGroupCode(for: text(.name)) : text(.code)
    guard FilledForm.isCode(code) else { return FilledForm.wrong(.code, .noCode) }
    if partnership.groups[Group.ID(code)] != nil { return FilledForm.wrong(.code, .taken) }
    var group = Group(id: Group.ID(code), name: text(.name))
    group.kind = choice(.kind, else: .standing)
    group.purpose = text(.purpose)
    group.from = day(.from) ?? today
    group.to = day(.to)
    if let from = group.from, let to = group.to, to < from {
      return FilledForm.wrong(.to, .beforeItBegins(from))
    }
    // A fixed-term group has an end by its nature.
    if group.kind == .fixedTerm, group.to == nil { return FilledForm.wrong(.to, .empty) }
    var records: [Record] = [.group(group)]
    if case .group(let parent)? = values[.under] {
      var line = ReportingLine(
        id: ids.code("L", notIn: partnership.lines), group: group.id, to: parent.text,
        kind: group.kind == .linked ? .link : .parent)
      line.from = group.from
      records.append(.line(line))
    }
    return FilledForm.entered(.groupAdd, [group.name], group.from, records)
  }

  private func line(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let body: String
    switch values[.body] {
    case .group(let id): body = id.text
    case .text(let words): body = words
    default: return FilledForm.wrong(.body, .empty)
    }
    let bodyName = partnership.groups[Group.ID(body)]?.name ?? body
    let open = partnership.lines.all.filter {
      $0.group == group.id && $0.body == body && ($0.to.map { $0 >= today } ?? true)
    }
    if kind == .lineEnd {
      guard !open.isEmpty else { return FilledForm.wrong(.body, .nothingToEnd) }
      let ended = open.map { one in
        var one = one
        one.to = lastDay
        return Record.line(one)
      }
      return FilledForm.entered(kind, [group.name, bodyName], lastDay, ended)
    }
    var line = ReportingLine(
      id: ids.code("L", notIn: partnership.lines), group: group.id, to: body,
      kind: choice(.kind, else: .reports))
    line.topic = text(.topic)
    line.every = text(.every)
    line.from = day(.from) ?? today
    if open.contains(where: { $0.kind == line.kind && $0.topic == line.topic }) {
      return FilledForm.wrong(.body, .alreadyHas(open.first?.from))
    }
    if line.kind == .parent,
      body == group.id.text || partnership.descends(Group.ID(body), from: group.id, on: today)
    {
      return FilledForm.wrong(.body, .underItself)
    }
    return FilledForm.entered(kind, [group.name, bodyName], line.from, [.line(line)])
  }

  func post(_ kind: Form.Kind) -> Making {
    switch kind {
    case .postAdd: return postAdded()
    case .postEnd:
      guard var post = self.post() else { return FilledForm.wrong(.post, .empty) }
      if let problem = problemEnding(post) { return FilledForm.wrong(.on, problem) }
      post.to = lastDay
      let held = partnership.appointments.all.filter {
        $0.post == post.id && ($0.to.map { $0 > lastDay } ?? true)
      }.map { one in
        var one = one
        one.to = lastDay
        return Record.appointment(one)
      }
      return FilledForm.entered(kind, [post.title], lastDay, [.post(post)] + held)
    default: break
    }
    guard var post = self.post() else { return FilledForm.wrong(.post, .empty) }
    guard !text(.title).isEmpty else { return FilledForm.wrong(.title, .empty) }
    post.title = text(.title)
    describe(&post)
    return FilledForm.entered(kind, [post.title], nil, [.post(post)])
  }

  private func postAdded() -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let posts = partnership.posts.all.filter { $0.group == group.id }
    let number = number(.number) ?? (posts.compactMap(\.number).max() ?? 0) + 1
    var post = Post(
      id: partnership.freePostCode(in: group.id, number: number), group: group.id, title: text(.title))
    post.from = day(.from) ?? today
    describe(&post)
    post.number = number
    return FilledForm.entered(.postAdd, [post.title, group.name], post.from, [.post(post)])
  }

  private func describe(_ post: inout Post) {
    post.agency = agency()
    post.category = text(.category)
    post.isStatutory = flag(.statutory) ?? false
    post.number = number(.number)
  }

  func office(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let office = text(.office).lowercased()
    let open = partnership.offices.all.filter {
      $0.group == group.id && $0.office == office && ($0.to.map { $0 >= today } ?? true)
    }
    if kind == .officeEnd {
      guard !open.isEmpty else { return FilledForm.wrong(.office, .nothingToEnd) }
      return FilledForm.entered(
        kind, [office, group.name], lastDay, open.map { .office($0.ending(lastDay)) })
    }
    let from = day(.from) ?? today
    let newcomer = somebody(.person, ids: &ids)
    let post = self.post()
    guard newcomer != nil || post != nil else { return FilledForm.wrong(.person, .empty) }
    var one = Office(id: ids.code("O", notIn: partnership.offices), group: group.id, office: office)
    one.person = newcomer?.person.id
    one.post = newcomer == nil ? post?.id : nil
    one.from = from
    let ended = open.map { Record.office($0.ending(from.adding(days: -1))) }
    let name = newcomer?.person.fullName ?? post?.title ?? ""
    return FilledForm.entered(
      kind, [office, group.name, name], from, (newcomer?.adding ?? []) + ended + [.office(one)])
  }

  /// Whether a text can be a code: letters, digits, hyphens and full stops only.
  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
          || byte == 46
      }
  }
}

extension Office {
  /// The same office, ended on a day.
  fileprivate func ending(_ day: Day) -> Office {
    var ended = self
    ended.to = day
    return ended
  }
}

extension Partnership {
  /// A code for a new group made of the words of its name, as no group has it yet.
  func freeGroupCode(for name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let plain = words.isEmpty ? "group" : words.joined(separator: "-")
    return Partnership.free(plain) { groups[Group.ID($0)] != nil }
  }

  /// A code for a new post: the group's and its number, as no post has it yet.
  func freePostCode(in group: Group.ID, number: Int) -> Post.ID {
    Post.ID(Partnership.free("\(group)-\(Day.padded(number, 2))") { posts[Post.ID($0)] != nil })
  }

  static func free(_ code: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(code) else { return code }
    return (2...).lazy.map { "\(code)-\($0)" }.first { !isTaken($0) } ?? code
  }

  /// Whether a group hangs, at any depth, under another on a day.
  func descends(_ group: Group.ID, from ancestor: Group.ID, on day: Day) -> Bool {
    var next: Group.ID? = group
    var steps = 0
    while let one = next, steps <= groups.all.count {
      if one == ancestor { return true }
      next = parent(of: one, on: day)
      steps += 1
    }
    return false
  }
}
