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
    let posts = proceedings.roster.restsOn(presences)
    let rests = rests(on: posts, in: verdict)
    if !rests.isEmpty { words += " It \(rests)\(leavers(posts, promises))." }
    return words
  }

  /// Which of those on whom it rests have said when they must go: `, who leaves at 11:15`; empty for none.
  private func leavers(_ posts: [Post.ID], _ promises: [Proceedings.Promise]) -> String {
    let leaving = promises.filter { posts.contains($0.post) && $0.leaves != nil }
    if posts.count == 1, let time = leaving.first?.leaves { return ", who leaves at \(time)" }
    return leaving.map { promise in
      let who = promise.presence?.person.map { name($0) } ?? title(promise.post)
      return ", \(who) leaving at \(promise.leaves?.description ?? "")"
    }.joined()
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
