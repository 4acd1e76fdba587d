extension Proceedings {
  /// Records a decision, for the item being taken unless another is named.
  ///
  /// It is judged by the roll at its place in the order of events. Where the constitution forbids business or
  /// decisions without a quorum, an inquorate one is refused; asked for again with `anyway` it is recorded as
  /// taken while inquorate and put on the next meeting's agenda to be confirmed.
  ///
  /// What was put and not agreed is recorded with `isAgreed` as false; nothing is confirmed by it. An amendment of the
  /// constitution of which some partner had no notice in time is refused. Where its item is to confirm an earlier decision it confirms that one, unless `isConfirming` says it does not.
  public func decision(
    _ text: String, item id: AgendaItem.ID? = nil, how: String = "consensus", isConfirming: Bool = true,
    isAgreed: Bool = true, now: Moment, at given: ClockTime? = nil, anyway: Bool = false,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard !text.isEmpty else { return .refused(.emptyText) }
    guard isOpen || meeting.status == .closed else { return .refused(.notOpen(meeting.status)) }
    let item = id == nil ? currentItem : id.flatMap { record.agenda[$0] }
    if id != nil, item == nil { return .refused(.noItem) }
    if let item, let bar = partnership.amendmentBar(item, of: meeting) {
      return .refused(.ruled(.amendmentBarred(bar)))
    }
    let moment = businessTime(now: now, given: given).moment
    if let status = statusOutsideSittings(at: moment) { return .refused(.notOpen(status)) }
    let sequence = nextSequence
    let verdict = verdict(at: Instant(moment, sequence), item: item?.id)
    let isForbidden = verdict.standing == .inquorate && verdict.effect != .warn
    if isForbidden, !anyway { return .refused(.inquorateDecision(verdict)) }
    var decision = Decision(
      id: ids.code("D", notIn: partnership.decisions), meeting: meeting.id, item: item?.id, at: moment,
      sequence: sequence, text: text,
      footing: Decision.Footing(verdict.standing))
    decision.how = how
    decision.outcome = !isAgreed ? "not-agreed" : isForbidden ? "to-be-confirmed" : "agreed"
    decision.ratifies = item?.ratifies
    if meeting.status == .closed { decision.number = nextDecisionNumber }
    let confirmed = item?.confirms.flatMap { partnership.decisions[$0] }
    if let confirmed, partnership.isUnconfirmed(confirmed), isConfirming, isAgreed {
      decision.confirms = confirmed.id
    }
    let steps =
      !isAgreed
      ? []
      : isForbidden ? confirmationSteps(for: decision, ids: &ids) : stepsConfirming(decision.confirms)
    return .change(
      Change(
        .decided(text, item: item?.number, footing: decision.footing), [.put(.decision(decision))] + steps))
  }

  /// Puts a decision on the next meeting's agenda to be confirmed, and marks it so.
  ///
  /// Where no later meeting of the group is planned, the list of what needs attention keeps it.
  public func confirmation(of decision: Decision, ids: inout IdentifierSource) -> Outcome {
    var awaiting = decision
    awaiting.outcome = "to-be-confirmed"
    let steps = confirmationSteps(for: awaiting, ids: &ids)
    return .change(Change(.toBeConfirmed(decision.text), [.put(.decision(awaiting))] + steps))
  }

  /// Strikes a decision; one that it confirmed waits for its confirmation again, and nothing is left to confirm it.
  public func striking(_ decision: Decision) -> Outcome {
    var steps: [Change.Step] = [.remove(.decision(decision))] + stepsOffTheAgenda(decision)
    steps += votes(on: decision.id).map { .remove(.vote($0, of: meeting.id)) }
    for var later in partnership.decisions.all where later.confirms == decision.id {
      later.confirms = nil
      steps.append(.put(.decision(later)))
    }
    if var confirmed = decision.confirms.flatMap({ partnership.decisions[$0] }) {
      confirmed.outcome = "to-be-confirmed"
      steps.append(.put(.decision(confirmed)))
    }
    return .change(Change(.decisionStruck(decision.text), steps))
  }

  /// Records an action agreed at the meeting.
  public func action(_ phrase: ActionPhrase, now: Moment, ids: inout IdentifierSource) -> Outcome {
    guard !phrase.text.isEmpty else { return .refused(.emptyText) }
    var action = Action(
      id: ids.code("A", notIn: partnership.actions), group: meeting.group, text: phrase.text)
    action.meeting = meeting.id
    action.item = currentItem?.id
    action.post = phrase.post
    action.agency = phrase.agency
    action.isForEveryAgency = phrase.isForEveryAgency
    action.firstDue = phrase.due
    action.due = phrase.due
    if meeting.status == .closed {
      action.number = (partnership.actions.all.compactMap(\.number).max() ?? 0) + 1
    }
    return .change(Change(.actionAdded(phrase.text, due: phrase.due), [.put(.action(action))]))
  }

  /// The number for the next decision that is given one.
  var nextDecisionNumber: Int { (partnership.decisions.all.compactMap(\.number).max() ?? 0) + 1 }

  /// The steps that take a decision off every agenda on which it is to be confirmed.
  ///
  /// An item that was begun stays, as an item like any other.
  func stepsOffTheAgenda(_ decision: Decision) -> [Change.Step] {
    partnership.meetings.all.flatMap { meeting in
      partnership.record(of: meeting.id).agenda.all.filter { $0.confirms == decision.id }.map { item in
        if item.opened == nil { return .remove(.item(item, of: meeting.id)) }
        var kept = item
        kept.confirms = nil
        return .put(.item(kept, of: meeting.id))
      }
    }
  }

  /// The steps that mark a decision as confirmed, and with it the one it was itself to confirm, and so on.
  private func stepsConfirming(_ first: Decision.ID?) -> [Change.Step] {
    var steps: [Change.Step] = []
    var next = first
    while let id = next, var confirmed = partnership.decisions[id], partnership.isUnconfirmed(confirmed) {
      if steps.count > partnership.decisions.all.count { break }
      confirmed.outcome = "confirmed"
      steps.append(.put(.decision(confirmed)))
      next = confirmed.confirms
    }
    return steps
  }

  /// The steps that put a decision on the agenda of the group's next meeting to be confirmed.
  func confirmationSteps(for decision: Decision, ids: inout IdentifierSource) -> [Change.Step] {
    guard let next = partnership.nextMeeting(after: meeting) else { return [] }
    let agenda = partnership.record(of: next.id).agenda
    guard !agenda.all.contains(where: { $0.confirms == decision.id }) else { return [] }
    let number = (agenda.all.map(\.number).max() ?? 0) + 1
    var item = AgendaItem(
      id: ids.code("G", notIn: agenda), number: number, title: "To confirm: \(decision.text)")
    item.purpose = "confirm"
    item.confirms = decision.id
    return [.put(.item(item, of: next.id))]
  }
}
