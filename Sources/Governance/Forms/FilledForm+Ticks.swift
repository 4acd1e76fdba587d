extension FilledForm {
  /// Enters that an item of a checklist was done, or that the clock of a term or a review begins again; `nil` where no
  /// such rule goes by the name.
  func tickEntered(ids: inout IdentifierSource) -> Making? {
    if let rule = partnership.checklistRule(text(.rule), on: today) { return ticked(rule, ids: &ids) }
    let rules = partnership.constitution(on: today)?.officeRules ?? []
    return rules.first { $0.id == text(.rule) }.flatMap { renewed($0, ids: &ids) }
  }

  private func ticked(_ rule: ChecklistRule, ids: inout IdentifierSource) -> Making {
    // An agenda is ticked by its items alone.
    guard rule.per != .agenda else { return FilledForm.wrong(.rule, .needless) }
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    let all =
      partnership.lastYearsChecklists(of: rule, on: today).filter { !$0.isComplete }
      + partnership.checklists(of: rule, on: today)
    let typed = text(.subject)
    var sheets = all.filter { typed.isEmpty || partnership.isCalled($0.subject, typed, on: today) }
    // The words of a checklist of the partnership are its item.
    var itemTyped = text(.occurrence)
    if rule.per == .partnership, sheets.isEmpty, itemTyped.isEmpty {
      (sheets, itemTyped) = (all, typed)
    }
    let subjects = Set(sheets.map(\.subject.code))
    guard let first = sheets.first else { return FilledForm.wrong(.subject, .unknown(.text)) }
    if subjects.count > 1 { return FilledForm.wrong(.subject, .several(subjects.sorted())) }
    let named = itemTyped.split(separator: "/").first.map(String.init) ?? ""
    let names = rule.items.map(\.id)
    let open = sheets.flatMap { sheet in sheet.missing.map { (sheet, $0) } }
    let wanted = open.filter { sheet, item in
      itemTyped.isEmpty || item.id == itemTyped || sheet.occurrence(of: item) == itemTyped
    }
    guard let (sheet, item) = wanted.first else {
      return names.contains(named) || (itemTyped.isEmpty && open.isEmpty)
        ? FilledForm.wrong(.occurrence, .alreadyHas(first.ticks.first { $0.item.id == named }?.on))
        : FilledForm.wrong(.occurrence, .notOneOf(names))
    }
    // Which of several was done is to be said, unless they come one after another.
    if itemTyped.isEmpty, !rule.isInOrder, sheet.missing.count > 1 {
      return FilledForm.wrong(.occurrence, .notOneOf(sheet.missing.map(\.id)))
    }
    if rule.isInOrder {
      let before = sheet.ticks.prefix { $0.item != item }
      if before.contains(where: { $0.on == nil }) {
        return FilledForm.wrong(.occurrence, .notOneOf(sheet.missing.prefix(1).map(\.id)))
      }
      if let latest = before.compactMap(\.on).max(), on < latest {
        return FilledForm.wrong(.on, .beforeItBegins(latest))
      }
    }
    return entering(rule.id, sheet.subject.code, sheet.occurrence(of: item), item.text, on, ids: &ids)
  }

  private func renewed(_ rule: OfficeRule, ids: inout IdentifierSource) -> Making? {
    let candidates: [Checklist.Subject]
    switch rule.constraint {
    case .term(_, let bound, of: let name?) where bound != .minimum:
      return officeRenewed(rule, name, ids: &ids)
    case .review(let name, _): candidates = partnership.holders(of: name, on: today).map { .person($0) }
    case .term(_, let bound, of: nil) where bound != .minimum:
      candidates = partnership.appointments.all.filter {
        $0.holds(on: today) && partnership.concerns(rule, $0)
      }.map { .member($0.id) }
    default: return nil
    }
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    let typed = text(.subject)
    let fitting = candidates.filter { typed.isEmpty || partnership.isCalled($0, typed, on: today) }
    guard let subject = fitting.first else { return FilledForm.wrong(.subject, .unknown(.text)) }
    if fitting.count > 1 { return FilledForm.wrong(.subject, .several(fitting.map(\.code))) }
    return entering(rule.id, subject.code, "", rule.id, on, ids: &ids)
  }

  private func officeRenewed(
    _ rule: OfficeRule, _ name: OfficeRule.Name, ids: inout IdentifierSource
  ) -> Making {
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    let typed = text(.subject)
    let fitting = partnership.offices(called: name, on: today).filter { office in
      guard let holder = partnership.holder(of: office, on: today) else { return false }
      return typed.isEmpty || typed.lowercased() == office.id.text.lowercased()
        || partnership.isCalled(.person(holder), typed, on: today)
    }
    guard let office = fitting.first else { return FilledForm.wrong(.subject, .unknown(.text)) }
    if fitting.count > 1 { return FilledForm.wrong(.subject, .several(fitting.map(\.id.text))) }
    return entering(rule.id, office.id.text, "", rule.id, on, ids: &ids)
  }

  private func entering(
    _ rule: String, _ subject: String, _ occurrence: String, _ what: String, _ on: Day,
    ids: inout IdentifierSource
  ) -> Making {
    var evidence = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: rule, on: on)
    evidence.subject = subject
    evidence.occurrence = occurrence
    evidence.text = text(.evidence)
    evidence.by = text(.by)
    return FilledForm.entered(.evidence, [what, evidence.text], on, [.evidence(evidence)])
  }
}

extension Partnership {
  /// Whether words name the subject of a checklist: its code, or the name of the agency, group, post, holder or person.
  public func isCalled(_ subject: Checklist.Subject, _ words: String, on day: Day) -> Bool {
    if subject.code.lowercased() == words.lowercased() { return true }
    switch subject {
    case .partnership, .agenda: return false
    case .agency(let id): return agencies(named: words).contains { $0.id == id }
    case .group(let id): return groups(named: words).contains { $0.id == id }
    case .post(let id): return posts(named: words, in: nil, on: day).contains { $0.id == id }
    case .person(let id): return people(named: words).contains { $0.id == id }
    case .member(let id):
      guard let one = appointments[id] else { return false }
      return one.post.text.lowercased() == words.lowercased()
        || people(named: words).contains { $0.id == one.person }
    }
  }
}
