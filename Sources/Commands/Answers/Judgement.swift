internal import Governance
internal import Papers

/// A group's quorum with those who are here, or are supposed to be, and what it was judged by.
struct Judgement {
  /// What it was judged by, in words: `at 10:47`, `by the replies`.
  var basis: String
  /// The group's posts and rule.
  var roster: Roster
  /// Those who are here, or are supposed to be.
  var presences: [Presence]
  /// Those who take no part in the item judged.
  var interested: Set<Person.ID> = []
  /// Whether it is only expected.
  var isForecast = false
  /// The words for the day.
  var wording: Wording

  /// The answer.
  var verdict: QuorumVerdict { roster.verdict(of: presences, interested: interested) }
  /// The posts whose single arrival would restore it.
  var wouldRestore: [Post.ID] { roster.wouldRestore(presences, interested: interested) }
  /// The posts on which it rests.
  var restsOn: [Post.ID] { roster.restsOn(presences, interested: interested) }
  /// The readings that matter.
  var readings: [Reading] { roster.readings(presences, interested: interested) }

  /// The answer on one line: `QUORATE  9 here, 5 needed of 17; rests on Dr Penhale (Care Trust)`.
  var line: String { words.isEmpty ? headline : "\(headline)  \(words)" }

  /// The answer in a word or three, with what it is worth.
  var headline: String { (isForecast ? "By the replies: " : "") + Wording.headline(verdict.standing) }

  /// What follows the headline: the figures and on whom it rests, or what is missing and who would restore
  /// it; empty without a rule.
  var words: String {
    let verdict = verdict
    switch verdict.standing {
    case .noRule: return ""
    case .quorate:
      let parts = [verdict.members.map(wording.count), wording.rests(on: restsOn, in: verdict)]
      return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
    case .inquorate:
      let restorers = wording.restorers(
        wouldRestore, roster.deputiesWhoWouldRestore(presences, interested: interested))
      return "\(wording.reason(verdict)) \(restorers)"
    }
  }
}
