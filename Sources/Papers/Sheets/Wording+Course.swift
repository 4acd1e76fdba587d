package import Governance

extension Wording {
  /// How the meeting stood from its opening to its close, each stretch on a line; empty when it has not sat.
  package func intervalLines(_ proceedings: Proceedings) -> [String] {
    let intervals = proceedings.intervals
    guard !intervals.isEmpty else { return [] }
    return ["Over the meeting"]
      + intervals.map { interval in
        let until = interval.ends.map { "to \($0.moment.time)" } ?? "to now"
        return "  \(interval.begins.moment.time) \(until)  \(standing(interval.standing))"
      }
  }

  /// The decisions with the quorum each was taken by, each on its lines; empty when there are none.
  package func decisionLines(_ proceedings: Proceedings) -> [String] {
    let decisions = proceedings.decisions
    guard !decisions.isEmpty else { return [] }
    return ["Decisions"]
      + decisions.flatMap { TextColumns.paragraph(line(of: $0, in: proceedings)) }
  }

  /// A decision with its minute, its item and the quorum it was taken by.
  func line(of decision: Decision, in proceedings: Proceedings) -> String {
    let judged = standing(proceedings.judgement(of: decision).standing)
    let item = decision.item.flatMap { proceedings.record.agenda[$0] }.map { "item \($0.number), " } ?? ""
    let number = decision.number.map { "\($0)  " } ?? ""
    let text = Wording.unstopped(decision.text)
    return "\(number)\(decision.at.time)  \(item)\(text): \(judged)\(afterwards(decision))"
  }

  /// A standing as it stands in a sentence.
  package func standing(_ standing: QuorumVerdict.Standing) -> String {
    switch standing {
    case .quorate: "quorate"
    case .inquorate: "INQUORATE"
    case .noRule: "no quorum rule"
    }
  }

  private func afterwards(_ decision: Decision) -> String {
    switch decision.outcome {
    case "to-be-confirmed": ", to be confirmed"
    case "confirmed": ", confirmed since"
    case "deferred": ", deferred"
    case "not-agreed": ", not agreed"
    default: ""
    }
  }
}
