extension Proceedings {
  /// Records a decision, for the item being taken unless another is named.
  ///
  /// It is judged by the roll at its place in the order of events. Where the constitution forbids business or
  /// decisions without a quorum, an inquorate one is refused; asked for again with `anyway` it is recorded as
  /// taken while inquorate and put on the next meeting's agenda to be confirmed.
  public func decision(
    _ text: String, item id: AgendaItem.ID? = nil, how: String = "consensus", now: Moment,
    at given: ClockTime? = nil, anyway: Bool = false, ids: inout IdentifierSource
  ) -> Outcome {
    guard !text.isEmpty else { return .refused(.emptyText) }
    guard isOpen || meeting.status == .closed else { return .refused(.notOpen(meeting.status)) }
    let item = id.flatMap { record.agenda[$0] } ?? currentItem
    let moment = markTime(now: now, given: given).moment
    let sequence = nextSequence
    let verdict = verdict(at: Instant(moment, sequence), item: item?.id)
    let isForbidden = verdict.standing == .inquorate && verdict.effect != .warn
    if isForbidden, !anyway { return .refused(.inquorateDecision(verdict)) }
    var decision = Decision(
      id: ids.code("D"), meeting: meeting.id, item: item?.id, at: moment, sequence: sequence, text: text,
      footing: Decision.Footing(verdict.standing))
    decision.how = how
    decision.outcome = isForbidden ? "to-be-confirmed" : "agreed"
    var steps: [Change.Step] = []
    if isForbidden { steps += confirmationSteps(for: decision, ids: &ids) }
    if let confirmed = item?.confirms.flatMap({ partnership.decisions[$0] }), !isForbidden {
      decision.confirms = confirmed.id
      var settled = confirmed
      settled.outcome = "confirmed"
      steps.append(.put(.decision(settled)))
    }
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

  /// Strikes a decision; one that it confirmed waits for its confirmation again.
  public func striking(_ decision: Decision) -> Outcome {
    var steps: [Change.Step] = [.remove(.decision(decision))]
    if var confirmed = decision.confirms.flatMap({ partnership.decisions[$0] }) {
      confirmed.outcome = "to-be-confirmed"
      steps.append(.put(.decision(confirmed)))
    }
    return .change(Change(.decisionStruck(decision.text), steps))
  }

  /// Records an action agreed at the meeting.
  public func action(_ phrase: ActionPhrase, now: Moment, ids: inout IdentifierSource) -> Outcome {
    guard !phrase.text.isEmpty else { return .refused(.emptyText) }
    var action = Action(id: ids.code("A"), group: meeting.group, text: phrase.text)
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

  private func confirmationSteps(for decision: Decision, ids: inout IdentifierSource) -> [Change.Step] {
    guard let next = partnership.nextMeeting(after: meeting) else { return [] }
    let agenda = partnership.record(of: next.id).agenda
    guard !agenda.all.contains(where: { $0.confirms == decision.id }) else { return [] }
    let number = (agenda.all.map(\.number).max() ?? 0) + 1
    var item = AgendaItem(id: ids.code("G"), number: number, title: "To confirm: \(decision.text)")
    item.purpose = "confirm"
    item.confirms = decision.id
    return [.put(.item(item, of: next.id))]
  }
}
