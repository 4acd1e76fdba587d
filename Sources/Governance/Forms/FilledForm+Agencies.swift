extension FilledForm {
  func agency(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    switch kind {
    case .agencyAdd: return agencyAdded()
    case .representAdd, .representEnd: return representation(kind, ids: &ids)
    default: break
    }
    guard var agency = agency().flatMap({ partnership.agencies[$0] }) else {
      return FilledForm.wrong(.agency, .empty)
    }
    if kind == .agencyEnd {
      return ending(agency) { last in
        agency.to = last
        return FilledForm.entered(kind, [agency.shortName], last, [.agency(agency)])
      }
    }
    guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
    if text(.name) != agency.name, isTaken(text(.name), besides: agency.id) {
      return FilledForm.wrong(.name, .taken)
    }
    agency.name = text(.name)
    describe(&agency)
    return FilledForm.entered(kind, [agency.shortName], agency.from, [.agency(agency)])
  }

  private func agencyAdded() -> Making {
    let code = text(.code)
    guard FilledForm.isCode(code) else { return FilledForm.wrong(.code, .noCode) }
    // Where an agency's code can stand, these words mean every agency.
    let isReserved = ["every", "all"].contains(code.lowercased())
    let isTaken = partnership.agencies.all.contains { $0.id.text.lowercased() == code.lowercased() }
    if isTaken || isReserved { return FilledForm.wrong(.code, .taken) }
    if self.isTaken(text(.name), besides: nil) { return FilledForm.wrong(.name, .taken) }
    var agency = Agency(id: Agency.ID(code), name: text(.name))
    agency.from = day(.from)
    describe(&agency)
    return FilledForm.entered(.agencyAdd, [agency.shortName], agency.from, [.agency(agency)])
  }

  /// Whether an agency that has not ended goes by a name.
  private func isTaken(_ name: String, besides agency: Agency.ID?) -> Bool {
    partnership.agencies.all.contains { one in
      one.id != agency && one.to.map { $0 >= today } ?? true && one.name.lowercased() == name.lowercased()
    }
  }

  private func describe(_ agency: inout Agency) {
    if text(.short) != agency.aliases.first ?? "" {
      let others = agency.aliases.dropFirst().filter { $0 != text(.short) }
      agency.aliases = (text(.short).isEmpty ? [] : [text(.short)]) + others
    }
    agency.sector = text(.sector)
    agency.services = words(.services)
    agency.countsAsAgency = flag(.counts) ?? true
  }

  private func representation(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post(), let agency = agency() else { return FilledForm.wrong(.post, .empty) }
    let from = day(.from) ?? today
    let known = partnership.representations.all.last { one in
      one.post == post.id && one.agency == agency && one.isEver
        && one.to.map { $0 >= (kind == .representEnd ? today : from) } ?? true
    }
    let names = [post.title, partnership.agencies[agency]?.shortName ?? agency.text]
    if kind == .representEnd {
      guard var one = known else { return FilledForm.wrong(.agency, .nothingToEnd) }
      return ending(one) { last in
        one.to = last
        return FilledForm.entered(kind, names, last, [.representation(one)])
      }
    }
    if post.agency == agency { return FilledForm.wrong(.agency, .alreadyHas(nil)) }
    if let known, known.notifiedOn != nil || day(.notified) == nil {
      return FilledForm.wrong(.agency, .alreadyHas(known.from))
    }
    if known == nil {
      if let problem = problemBeginning(from, within: post) { return FilledForm.wrong(.from, problem) }
      if let problem = problemNaming(agency, from: from) { return FilledForm.wrong(.agency, problem) }
    }
    if let notified = day(.notified), notified > today {
      return FilledForm.wrong(.notified, .notYet(notified))
    }
    var one =
      known
      ?? Representation(id: ids.code("R", notIn: partnership.representations), post: post.id, agency: agency)
    if known == nil { one.from = from }
    one.notifiedOn = day(.notified)
    return FilledForm.entered(kind, names, one.from, [.representation(one)])
  }

  /// Why an agency cannot be named for something that begins on a day: it has ended by then; `nil` when it can.
  func problemNaming(_ agency: Agency.ID?, from day: Day) -> FieldProblem? {
    guard let to = agency.flatMap({ partnership.agencies[$0]?.to }), to < day else { return nil }
    return .isOver(to)
  }

  /// Whether a text can be a code: letters, digits, hyphens and full stops only, a letter first.
  ///
  /// A spreadsheet takes what begins with a digit, a hyphen or a full stop for a number, a date or a formula.
  static func isCode(_ text: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
  }
}
