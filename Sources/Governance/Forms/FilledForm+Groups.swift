extension FilledForm {
  func group(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .groupAdd { return groupAdded(ids: &ids) }
    guard var group = self.group() else { return FilledForm.wrong(.group, .empty) }
    if kind == .groupEnd {
      return ending(group) { last in
        group.to = last
        return FilledForm.entered(kind, [group.name], last, [.group(group)])
      }
    }
    guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
    if text(.name) != group.name, isTaken(groupNamed: text(.name), besides: group.id) {
      return FilledForm.wrong(.name, .taken)
    }
    if let from = group.from, let to = day(.to), to < from, to != group.to {
      return FilledForm.wrong(.to, .beforeItBegins(from))
    }
    let kindNow = choice(.kind, else: Group.Kind.standing)
    // One that has had no end so far may still be described; it is in the list of what needs attention.
    if kindNow == .fixedTerm, day(.to) == nil, group.kind != .fixedTerm || group.to != nil {
      return FilledForm.wrong(.to, .empty)
    }
    group.name = text(.name)
    group.kind = kindNow
    group.purpose = text(.purpose)
    group.to = day(.to)
    return FilledForm.entered(kind, [group.name], nil, [.group(group)])
  }

  private func groupAdded(ids: inout IdentifierSource) -> Making {
    if isTaken(groupNamed: text(.name), besides: nil) { return FilledForm.wrong(.name, .taken) }
    let code = text(.code).isEmpty ? partnership.freeGroupCode(for: text(.name)) : text(.code)
    guard FilledForm.isCode(code) else { return FilledForm.wrong(.code, .noCode) }
    if partnership.hasGroup(code) { return FilledForm.wrong(.code, .taken) }
    var group = Group(id: Group.ID(code), name: text(.name))
    group.kind = choice(.kind, else: .standing)
    group.purpose = text(.purpose)
    let from = day(.from) ?? today
    group.from = from
    group.to = day(.to)
    if let to = group.to, to < from { return FilledForm.wrong(.to, .beforeItBegins(from)) }
    // A fixed-term group has an end by its nature.
    if group.kind == .fixedTerm, group.to == nil { return FilledForm.wrong(.to, .empty) }
    var records: [Record] = [.group(group)]
    if case .group(let parent)? = values[.under] {
      if let problem = problemBeginning(from, within: partnership.groups[parent]) {
        return FilledForm.wrong(.under, problem)
      }
      var line = ReportingLine(
        id: ids.code("L", notIn: partnership.lines), group: group.id, to: parent.text,
        kind: group.kind == .linked ? .link : .parent)
      line.from = from
      records.append(.line(line))
    }
    return FilledForm.entered(.groupAdd, [group.name], from, records)
  }

  private func isTaken(groupNamed name: String, besides group: Group.ID?) -> Bool {
    partnership.groups.all.contains { one in
      one.id != group && one.to.map { $0 >= today } ?? true && one.name.lowercased() == name.lowercased()
    }
  }

  func line(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let body: String
    switch values[.body] {
    case .group(let id): body = id.text
    case .text(let words): body = words
    default: return FilledForm.wrong(.body, .empty)
    }
    let names = [group.name, partnership.groups[Group.ID(body)]?.name ?? body]
    let open = partnership.lines.all.filter { one in
      one.group == group.id && one.body == body && one.isEver && one.to.map { $0 >= today } ?? true
    }
    if kind == .lineEnd { return lineEnded(open, names) }
    var line = ReportingLine(
      id: ids.code("L", notIn: partnership.lines), group: group.id, to: body,
      kind: choice(.kind, else: .reports))
    line.topic = text(.topic)
    line.every = text(.every)
    let from = day(.from) ?? today
    line.from = from
    if let same = open.first(where: { $0.kind == line.kind && $0.topic == line.topic && $0.overlaps(line) }) {
      return FilledForm.wrong(.body, .alreadyHas(same.from))
    }
    if let problem = problemBeginning(from, within: group) { return FilledForm.wrong(.from, problem) }
    if let problem = problemBeginning(from, within: partnership.groups[Group.ID(body)]) {
      return FilledForm.wrong(.body, problem)
    }
    if let problem = problemHanging(line) { return FilledForm.wrong(.body, problem) }
    return FilledForm.entered(kind, names, from, [.line(line)])
  }

  /// Ends the open lines of the kind and topic said; of several kinds one is to be named, since the end of a parent moves
  /// the group in the structure.
  private func lineEnded(_ open: [ReportingLine], _ names: [String]) -> Making {
    let kind = values[.kind].flatMap { _ in ReportingLine.Kind(rawValue: text(.kind)) }
    let meant = open.filter { one in
      (kind == nil || one.kind == kind) && (text(.topic).isEmpty || one.topic == text(.topic))
    }
    guard let first = meant.first else { return FilledForm.wrong(.body, .nothingToEnd) }
    if meant.contains(where: { $0.kind != first.kind }) { return FilledForm.wrong(.kind, .empty) }
    if meant.contains(where: { $0.topic != first.topic }) { return FilledForm.wrong(.topic, .empty) }
    var records: [Record] = []
    for var one in meant {
      switch ending(one) {
      case .success(let last): one.to = last
      case .failure(let problem): return FilledForm.wrong(.on, problem)
      }
      records.append(.line(one))
    }
    return FilledForm.entered(.lineEnd, names, lastDay, records)
  }

  /// Why a group cannot hang where a new line would have it: under itself at any depth, or under a second group.
  private func problemHanging(_ line: ReportingLine) -> FieldProblem? {
    guard line.kind == .parent, let from = line.from else { return nil }
    let body = Group.ID(line.body)
    // A line that begins later can close the circle as well as one that holds on the day.
    let days =
      [from] + partnership.lines.all.filter { $0.kind == .parent }.compactMap(\.from).filter { $0 > from }
    for day in days {
      if body == line.group || partnership.descends(body, from: line.group, on: day) { return .underItself }
    }
    let others = partnership.lines.all.filter { one in
      one.group == line.group && one.kind == .parent && one.overlaps(line)
    }
    return others.first.map { .hangsUnder(Group.ID($0.body)) }
  }
}

extension Partnership {
  /// A code for a new group made of the words of its name, as no group has it yet.
  func freeGroupCode(for name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let plain = words.joined(separator: "-")
    let isPlain = plain.first?.isLetter == true
    return Partnership.free(isPlain ? plain : plain.isEmpty ? "group" : "group-\(plain)") { hasGroup($0) }
  }

  /// Whether a group has a code, in whatever case: a name that people type means both.
  func hasGroup(_ code: String) -> Bool {
    groups.all.contains { $0.id.text.lowercased() == code.lowercased() }
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
