package import Governance

extension Wording {
  /// How the quorum would come and go over the meeting, by what people said; empty where nothing changes it.
  ///
  /// Each sentence cites the clause, and where the quorum falls it says who would restore it and what would be left to
  /// decide.
  package func expectedTurns(_ briefing: Briefing) -> [String] {
    guard let rule = briefing.verdict.rule, let first = briefing.course.first else { return [] }
    var sentences: [String] = []
    if first.standing == .inquorate, briefing.course.contains(where: { $0.standing == .quorate }) {
      sentences.append("\(atTheStart(first, briefing)) (\(rule.clause)).")
    }
    for (before, stretch) in zip(briefing.course, briefing.course.dropFirst())
    where before.standing != stretch.standing {
      if stretch.standing == .quorate {
        let verb = stretch.arriving.count == 1 ? "comes" : "come"
        let who = Wording.list(stretch.arriving.map(name))
        sentences.append("Quorate from \(stretch.from.time): \(who) \(verb) (\(rule.clause)).")
      } else {
        sentences += falls(stretch, briefing, clause: rule.clause)
      }
    }
    return sentences
  }

  /// Who alone would make up for somebody's absence, in a sentence.
  ///
  /// Such as: `Dr Osei (named deputy for Dr Penhale) would restore it.`
  ///
  /// - Parameters:
  ///   - presences: Those who would be here without them.
  ///   - absent: Those who will not be back.
  ///   - roster: The group's posts and rule.
  /// - Returns: The sentence; that nobody's arrival alone would do, where it would not.
  /// - Complexity: O(posts + deputies) verdicts.
  package func standIns(_ presences: [Presence], without absent: Set<Person.ID>, in roster: Roster) -> String
  {
    let posts = roster.wouldRestore(presences).filter { post in
      roster.entry(of: post)?.holder.map { !absent.contains($0) } ?? false
    }
    let deputies = roster.deputiesWhoWouldRestore(presences).filter { !absent.contains($0.person) }
    let known = Set(posts)
    // A deputy whose own holder could come as well is named beside the holder only where nobody else could.
    let others = deputies.filter { !known.contains($0.post) }
    guard !posts.isEmpty || !others.isEmpty else { return restorers([], []) }
    return restorers(posts, posts.isEmpty ? deputies : others)
  }

  private func atTheStart(_ stretch: Proceedings.ExpectedStretch, _ briefing: Briefing) -> String {
    let verdict = briefing.proceedings.roster.verdict(of: stretch.presences)
    let lacks = verdict.missing.map(shortLack).joined(separator: ", ")
    let time = briefing.proceedings.meeting.start.map { ", \($0)," } ?? ""
    return "At the start\(time) INQUORATE: \(lacks)"
  }

  private func falls(
    _ stretch: Proceedings.ExpectedStretch, _ briefing: Briefing, clause: String
  ) -> [String] {
    let verb = stretch.leaving.count == 1 ? "leaves" : "leave"
    let who = "\(Wording.list(stretch.leaving.map(name))) \(verb)"
    let restorers = standIns(
      stretch.presences, without: Set(stretch.leaving), in: briefing.proceedings.roster)
    let left = briefing.toDecide(after: stretch.from.time).map { String($0.number) }
    let items = left.count == 1 ? "item \(left[0])" : "items \(Wording.list(left))"
    let decide =
      left.isEmpty ? [] : ["By the times the agenda allows, \(items) would be decided only after that."]
    return ["It falls \(stretch.from.time): \(who) (\(clause)). \(restorers)"] + decide
  }
}
