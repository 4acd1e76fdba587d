package import Governance

extension Wording {
  /// What the replies promise: `Replies: 12 yes, 1 deputy, 2 apologies, 2 no word. If so: QUORATE. It rests on …`.
  ///
  /// Empty where nobody has said anything.
  package func forecast(_ proceedings: Proceedings) -> String {
    let replies = proceedings.record.replies.all
    guard !replies.isEmpty else { return "" }
    let apologies = replies.count { $0.answer == .apologies }
    let deputies = replies.count { $0.answer == .deputy }
    let silent = max(0, proceedings.roster.held.count - replies.count)
    let yes = replies.count - apologies - deputies
    let (presences, verdict) = proceedings.forecast
    let counts = [
      "\(yes) yes", deputies == 1 ? "1 deputy" : "\(deputies) deputies", "\(apologies) apologies",
      "\(silent) no word",
    ]
    var words = "Replies: \(counts.joined(separator: ", ")). If so: \(Wording.headline(verdict.standing))."
    if verdict.standing == .inquorate { words += " \(reason(verdict))" }
    let rests = rests(on: proceedings.roster.restsOn(presences), in: verdict)
    if !rests.isEmpty { words += " It \(rests)." }
    return words
  }
}
