/// A time of a meeting's business that can be corrected.
public enum BusinessTime: Hashable, Sendable {
  /// When the meeting was opened, or last resumed.
  case opening
  /// When an item was begun, by its number.
  case item(Int)
  /// When a decision was taken, with its text.
  case decision(String)
}

extension Proceedings {
  /// Corrects when the meeting was opened, or last resumed.
  public func retimingOpening(to time: ClockTime) -> Outcome {
    guard var sitting = lastSitting else { return .refused(.notOpen(meeting.status)) }
    let moment = Moment(meeting.date, time)
    let earlier = record.sittings.all.filter { $0.id != sitting.id }.compactMap(\.closed).max()
    if let earlier, moment < earlier { return .refused(.endsBeforeItBegins(earlier)) }
    if let closed = sitting.closed, closed < moment { return .refused(.endsBeforeItBegins(moment)) }
    sitting.opened = moment
    return .change(
      judgedAgain(
        Change(.timeCorrected(.opening, to: moment), [.put(.sitting(sitting, of: meeting.id))])))
  }

  /// Corrects when an item was begun; the item that ended with it ends then too.
  public func retiming(_ item: AgendaItem, to time: ClockTime) -> Outcome {
    guard var begun = record.agenda[item.id], begun.opened != nil else { return .refused(.noItem) }
    let moment = Moment(meeting.date, time)
    if let closed = begun.closed, closed < moment { return .refused(.endsBeforeItBegins(moment)) }
    var steps: [Change.Step] = []
    if var before = record.agenda.all.first(where: { endsWith(begun, $0) }) {
      if let opened = before.opened, moment < opened { return .refused(.endsBeforeItBegins(opened)) }
      before.closed = moment
      steps.append(.put(.item(before, of: meeting.id)))
    }
    begun.opened = moment
    steps.append(.put(.item(begun, of: meeting.id)))
    return .change(judgedAgain(Change(.timeCorrected(.item(begun.number), to: moment), steps)))
  }

  /// Corrects when a decision was taken; it is judged again by the roll at its new place.
  public func retiming(_ decision: Decision, to time: ClockTime) -> Outcome {
    let moment = Moment(meeting.date, time)
    if let status = statusOutsideSittings(at: moment) { return .refused(.notOpen(status)) }
    var changed = decision
    changed.at = moment
    changed.footing = footing(of: changed)
    return .change(
      Change(.timeCorrected(.decision(decision.text), to: moment), [.put(.decision(changed))]))
  }

  /// Whether an item ended in the step in which another was begun.
  private func endsWith(_ begun: AgendaItem, _ other: AgendaItem) -> Bool {
    guard other.id != begun.id, let closed = other.closedSequence, let opened = begun.openedSequence else {
      return false
    }
    return other.closed == begun.opened && closed + 1 == opened
  }
}
