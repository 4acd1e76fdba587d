import Governance

extension Wording {
  /// A decision that waits to be confirmed, with its clause and the item at which it is to be.
  func confirmation(_ confirmation: Proceedings.Confirmation, on proceedings: Proceedings) -> String {
    let decision = confirmation.decision
    let number = decision.number.map { "Decision \($0), " } ?? ""
    let day = (partnership.meetings[decision.meeting]?.date ?? decision.at.day).withYear
    let cited = confirmation.clause.isEmpty ? "" : " (\(confirmation.clause))"
    let place: String
    if let meeting = confirmation.meeting, let item = confirmation.item {
      let elsewhere = meeting.id == proceedings.meeting.id ? "" : " of \(name(meeting))"
      place = "item \(item.number)\(elsewhere)"
    } else {
      place = "on no agenda that is still to come"
    }
    let text = Wording.unstopped(decision.text)
    return "\(number)\u{201C}\(text)\u{201D}, taken while inquorate on \(day)\(cited): \(place)."
  }
}
