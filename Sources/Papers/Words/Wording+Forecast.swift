package import Governance

extension Wording {
  /// What the replies promise: `Replies: 12 yes, 1 deputy, 2 apologies, 2 no word. If so: QUORATE. It rests on …`.
  ///
  /// Empty where nobody has said anything.
  package func forecast(_ proceedings: Proceedings) -> String {
    let promises = proceedings.promises
    guard promises.contains(where: { $0.answer != .nothing }) else { return "" }
    let (presences, verdict) = proceedings.forecast
    var words = "Replies: \(replies(promises)). If so: \(Wording.headline(verdict.standing))."
    if verdict.standing == .inquorate { words += " \(reason(verdict))" }
    let rests = rests(on: proceedings.roster.restsOn(presences), in: verdict)
    if !rests.isEmpty { words += " It \(rests)." }
    return words
  }

  /// How many have answered what: `12 yes, 1 deputy, 2 apologies, 2 no word`.
  package func replies(_ promises: [Proceedings.Promise]) -> String {
    func count(_ answer: Proceedings.Promise.Answer) -> Int { promises.count { $0.answer == answer } }
    let deputies = count(.deputy)
    return [
      "\(count(.comes)) yes", deputies == 1 ? "1 deputy" : "\(deputies) deputies",
      "\(count(.apologies)) apologies", "\(count(.nothing)) no word",
    ].joined(separator: ", ")
  }

  /// Who is expected and has not said when they come or go, each in a sentence.
  package func untimed(_ promises: [Proceedings.Promise]) -> [String] {
    promises.compactMap { promise in
      guard promise.isUntimed, let person = promise.presence?.person else { return nil }
      let what = promise.comesLate && promise.arrives == nil ? "comes late" : "leaves early"
      return "\(name(person)) \(what) and has not said when."
    }
  }
}
