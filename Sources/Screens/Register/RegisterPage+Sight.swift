import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Everything a frame of the register needs, worked out once.
  struct Sight {
    let proceedings: Proceedings
    let wording: Wording
    let now: Instant
    let item: AgendaItem?
    let presences: [Presence]
    let interested: Set<Person.ID>
    /// The verdict for the item being taken, or for the meeting between items.
    let verdict: QuorumVerdict
    /// The verdict for the meeting as a whole.
    let meetingVerdict: QuorumVerdict
    let rests: [Post.ID]
    /// Who would restore it, in whole sentences and in ever fewer words; empty while it is quorate.
    let restorers: [String]
    let fall: Proceedings.Fall?

    init(_ proceedings: Proceedings, desk: Desk) {
      self.proceedings = proceedings
      wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
      now = proceedings.latest(desk.clock.moment)
      item = proceedings.currentItem
      interested = proceedings.interested(in: item?.id)
      presences = proceedings.roll(at: now).map(Presence.init)
      verdict = proceedings.roster.verdict(of: presences, interested: interested)
      meetingVerdict = interested.isEmpty ? verdict : proceedings.roster.verdict(of: presences)
      rests = proceedings.roster.restsOn(presences, interested: interested)
      fall = proceedings.fall(after: now.moment)
      restorers =
        verdict.standing == .inquorate
        ? Sight.restorers(presences, interested, verdict, proceedings, wording, at: now) : []
    }

    /// Whether the item has a quorum of its own, since somebody here takes no part in it.
    var itemDiffers: Bool { item != nil && meetingVerdict != verdict }

    /// Who would restore it alone, or what is needed together where nobody would.
    private static func restorers(
      _ presences: [Presence], _ interested: Set<Person.ID>, _ verdict: QuorumVerdict,
      _ proceedings: Proceedings,
      _ wording: Wording, at place: Instant
    ) -> [String] {
      let roster = proceedings.roster
      let posts = roster.wouldRestore(presences, interested: interested)
      let deputies = roster.deputiesWhoWouldRestore(presences, interested: interested)
      guard posts.isEmpty, deputies.isEmpty else {
        return [wording.restorers(posts, deputies), wording.shortRestorers(posts, deputies)]
          + wording.briefRestorers(posts, deputies)
      }
      return [wording.suppliers(verdict, in: proceedings, at: place)]
        + wording.briefSuppliers(verdict, of: roster, here: presences, interested: interested)
    }
  }
}

extension [String] {
  /// The first that fits into a number of columns; the last, cut, where none does; empty for none.
  func fitting(_ columns: Int) -> String {
    first { DisplayWidth.of($0) <= columns } ?? last?.clipped(to: columns) ?? ""
  }
}
