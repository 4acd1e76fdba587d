package import Governance
import Papers
import TerminalFrame

/// At the door: part of a name is typed, and Enter marks the arrival.
package struct Door: Hashable, Sendable {
  /// What was typed.
  package var line = TextLine()
  /// The match chosen with the arrows; `nil` when none was.
  package var choice: Int?
  /// What Enter marks.
  package var way = Way.arrives

  /// What Enter marks.
  package enum Way: CaseIterable, Hashable, Sendable {
    case arrives, byVideo, byTelephone, deputy, apologies, late

    var words: String {
      switch self {
      case .arrives: "arrives now"
      case .byVideo: "joins by video"
      case .byTelephone: "joins by telephone"
      case .deputy: "the named deputy is here"
      case .apologies: "apologies"
      case .late: "comes late"
      }
    }
  }

  /// Somebody the typed words match.
  package enum Match: Hashable, Sendable {
    /// The holder of a post.
    case post(Proceedings.Row)
    /// A named deputy.
    case deputy(Person.ID, of: Proceedings.Row)
    /// Somebody in attendance already.
    case attending(Stay)
  }

  /// Those whom the typed words match, in the order of the register; empty when nothing was typed.
  func matches(_ proceedings: Proceedings) -> [Match] {
    let needle = line.text.lowercased()
    guard needle.contains(where: { !$0.isWhitespace }) else { return [] }
    let partnership = proceedings.partnership
    func isMatch(_ names: [String]) -> Bool {
      names.contains { Partnership.matches(needle, in: $0.lowercased()) }
    }
    func name(_ person: Person.ID?) -> String { person.flatMap { partnership.people[$0]?.fullName } ?? "" }
    var found: [Match] = []
    for row in proceedings.rows {
      let agency = row.entry.post.agency.flatMap { partnership.agencies[$0] }
      let names =
        [name(row.entry.holder), row.entry.post.title]
        + (agency.map { [$0.name, $0.id.text] + $0.aliases } ?? [])
      if isMatch(names) { found.append(.post(row)) }
      for deputy in row.entry.deputies where isMatch([name(deputy)]) && deputy != row.entry.holder {
        found.append(.deputy(deputy, of: row))
      }
    }
    found += proceedings.inAttendance.filter { isMatch([name($0.person), $0.why]) }.map(Match.attending)
    return found
  }
}
