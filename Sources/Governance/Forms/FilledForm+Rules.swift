extension FilledForm {
  /// Enters how whoever determines a tie determined it.
  func determined() -> Making {
    let found = partnership.decisions(named: text(.decision))
    let tied = found.filter { $0.outcome == "tied" }
    guard let decision = tied.first ?? found.first else {
      return FilledForm.wrong(.decision, .unknown(.text))
    }
    if tied.count > 1 { return FilledForm.wrong(.decision, .several(tied.map(\.id.text))) }
    guard let meeting = partnership.meetings[decision.meeting] else {
      return FilledForm.wrong(.decision, .unknown(.text))
    }
    let proceedings = Proceedings(of: meeting, in: partnership)
    let outcome = proceedings.determining(decision, isAgreed: text(.outcome) == "agreed", by: text(.by))
    guard let change = outcome.change else { return FilledForm.ruled(.decision, .notTied) }
    return .success(change)
  }

  /// Enters a Chair's action, whom the Chair consulted on it, or that it goes on the next agenda.
  func chairsActionEntered(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    if kind == .chairsAction { return chairsActionTaken(on, ids: &ids) }
    let found = partnership.chairsActions(named: text(.chairsAction))
    guard let action = found.first else { return FilledForm.wrong(.chairsAction, .unknown(.text)) }
    guard found.count == 1 else { return FilledForm.wrong(.chairsAction, .several(found.map(\.id.text))) }
    let rule = partnership.chairsActionRule(of: action.group, on: action.on)
    guard kind == .chairsConsult else {
      switch partnership.standing(of: action) {
      case .onNoAgenda, .reported(_, next: nil), .notValid: break
      default: return FilledForm.ruled(.chairsAction, .isOnItsWay)
      }
      let steps = partnership.stepsPuttingOnAgenda(action, after: today, ids: &ids)
      guard !steps.isEmpty else { return FilledForm.wrong(.chairsAction, .nothingPlanned) }
      return .success(Change(.entered(kind, [action.text, groupName(action.group)], nil), steps))
    }
    let typed = text(.person).lowercased()
    let fitting = (rule?.consult ?? []).filter { Partnership.matches(typed, in: $0.lowercased()) }
    let exact = rule?.consult.first { $0.lowercased() == typed }
    guard let rule, let who = exact ?? (fitting.count == 1 ? fitting.first : nil) else {
      return FilledForm.ruled(.person, .notConsulted(rule?.consult ?? []))
    }
    if let said = partnership.consultations(on: action).first(where: { $0.who == who }) {
      return FilledForm.wrong(.person, .alreadyHas(said.on))
    }
    var evidence = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: rule.id, on: on)
    evidence.subject = action.id.text
    evidence.occurrence = who
    return FilledForm.entered(kind, [action.text, who], on, [.evidence(evidence)])
  }

  private func chairsActionTaken(_ on: Day, ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    guard let rule = partnership.chairsActionRule(of: group.id, on: on) else {
      return FilledForm.ruled(
        .group, .noChairsAction(instead: partnership.specialMeetingRule(of: group.id, on: on)))
    }
    if rule.asksOpinion, text(.opinion).isEmpty { return FilledForm.wrong(.opinion, .empty) }
    var action = ChairsAction(
      id: ids.code("K", notIn: partnership.chairsActions), group: group.id, text: text(.text), on: on)
    action.opinion = text(.opinion)
    action.note = text(.note)
    var after = partnership
    after.chairsActions.put(action)
    let steps = after.stepsPuttingOnAgenda(action, after: on.adding(days: 1), ids: &ids)
    return .success(
      Change(.entered(.chairsAction, [action.text, group.name], on), [.put(.chairsAction(action))] + steps))
  }

  /// Enters that notice of a special meeting or of an amendment was given, to one partner or to all.
  func noticeEntered(ids: inout IdentifierSource) -> Making {
    guard let meeting = self.meeting() else { return FilledForm.wrong(.meeting, .empty) }
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    if on > meeting.date { return FilledForm.wrong(.on, .isOver(meeting.date)) }
    let agenda = partnership.inOrder(of: meeting.id)
    let special = partnership.specialMeetingRule(of: meeting)
    let amendment = partnership.constitution(on: meeting.date)?.amendments.first { $0.group == meeting.group }
    let isAmending = agenda.contains(where: \.isAmendment)
    guard special != nil || (amendment != nil && isAmending) else {
      return FilledForm.ruled(.meeting, .noNoticeRule)
    }
    if let special, !special.calledBy.isEmpty, !text(.by).isEmpty, !mayCall(meeting, special) {
      return FilledForm.ruled(.by, .mayNotCall(special.calledBy, clause: special.clause))
    }
    let named = words(.matters)
    let matters = named.isEmpty ? agenda.map(\.title) : named
    let subject = agency().map(\.text) ?? ""
    var known = partnership.evidence
    var steps: [Record] = []
    func add(_ rule: String, _ text: String) {
      var one = Evidence(id: ids.code("V", notIn: known), rule: rule, on: on)
      one.subject = subject
      one.occurrence = meeting.id.text
      one.text = text
      one.by = self.text(.by)
      known.put(one)
      steps.append(.evidence(one))
    }
    if let special { add(special.id, matters.joined(separator: "; ")) }
    if let amendment, isAmending { add(amendment.id, text(.text)) }
    let whom = agency().map { partnership.agencies[$0]?.shortName ?? $0.text } ?? ""
    return FilledForm.entered(.notice, [groupName(meeting.group), whom], on, steps)
  }

  /// Whether whoever is named as calling a meeting is the one who may: by title, as the chair, or by name.
  private func mayCall(_ meeting: Meeting, _ rule: SpecialMeetingRule) -> Bool {
    let typed = text(.by).lowercased()
    if [rule.calledBy.lowercased(), "chair", "the chair"].contains(typed) { return true }
    guard let chair = partnership.holder(ofOffice: "chair", in: meeting.group, on: meeting.date) else {
      return false
    }
    return Partnership.matches(typed, in: chair.fullName.lowercased())
  }

  /// Enters that an agency approved a document.
  func approvalEntered(ids: inout IdentifierSource) -> Making {
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    let rules = (partnership.constitution(on: on)?.approvals ?? []).filter { rule in
      group().map { $0.id == rule.group } ?? true
    }
    guard let rule = rules.first else { return FilledForm.ruled(.document, .noApprovalRule) }
    guard rules.count == 1 else { return FilledForm.wrong(.group, .several(rules.map(\.group.text))) }
    guard let agency = agency() else { return FilledForm.wrong(.agency, .empty) }
    guard partnership.agencies[agency]?.countsAsAgency == true else {
      return FilledForm.ruled(.agency, .doesNotCount(agency))
    }
    if text(.how) == "email", !rule.allowsEmail { return FilledForm.wrong(.how, .needless) }
    let earlier = partnership.evidence.all.filter {
      $0.rule == rule.id && $0.subject == agency.text && $0.occurrence == text(.document)
    }
    if let first = earlier.map(\.on).min() { return FilledForm.wrong(.agency, .alreadyHas(first)) }
    var evidence = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: rule.id, on: on)
    evidence.subject = agency.text
    evidence.occurrence = text(.document)
    evidence.text = text(.how).isEmpty ? "meeting" : text(.how)
    return FilledForm.entered(
      .approve, [evidence.occurrence, partnership.agencies[agency]?.shortName ?? agency.text], on,
      [.evidence(evidence)])
  }

  /// Only what a special meeting's notice states may be put on its agenda.
  func barred(from meeting: Meeting) -> Making {
    FilledForm.ruled(
      .title,
      .notInNotice(
        partnership.mattersInNotice(of: meeting) ?? [],
        clause: partnership.specialMeetingRule(of: meeting)?.clause ?? ""))
  }
}

extension Partnership {
  /// The Chair's actions that words name: by code, else by words of what was decided.
  public func chairsActions(named words: String) -> [ChairsAction] {
    let typed = words.lowercased()
    if let exact = chairsActions.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    return chairsActions.all.filter { Partnership.matches(typed, in: $0.text.lowercased()) }
  }
}
