import TestSupport
import Governance
import Papers

/// What the sentences of the tests speak of.
enum Sentences {
  /// The words for the invented partnership on the day of its meeting.
  static let wording = Wording(Board.partnership(), on: Board.day)

  /// A minute of the day of the meeting.
  static func at(_ time: String) -> Moment { Moment(Board.day, ClockTime(time) ?? .midnight) }

  /// The Board's meeting in a partnership.
  static func meeting(in partnership: Partnership) -> Proceedings {
    let meeting = partnership.meetings["M-A001"] ?? Meeting(id: "M-A001", group: "board", date: Board.day)
    return Proceedings(of: meeting, in: partnership)
  }

  /// A verdict on the Board with the holders of some posts in the room.
  static func verdict(_ posts: String..., deputies: [(post: String, name: String)] = []) -> QuorumVerdict {
    let partnership = wording.partnership
    let roster = Roster(of: "board", on: Board.day, in: partnership)
    let here = posts.map { post in
      Presence(
        person: partnership.holder(of: Code(post), on: Board.day)?.id, post: Code(post), capacity: .member)
    }
    let sent = deputies.map {
      Presence(person: Board.person($0.name), post: Code($0.post), capacity: .deputy)
    }
    return roster.verdict(of: here + sent)
  }

  /// The invented partnership with the Board's meeting held up to 11:20, by the register's own steps.
  static func held() -> Partnership {
    var partnership = Board.partnership()
    var ids = IdentifierSource(seed: 1)
    func take(_ step: (Proceedings) -> Outcome) {
      if let change = step(meeting(in: partnership)).change { partnership.apply(change) }
    }
    for post in ["board-01", "board-04", "board-06", "board-08", "board-09", "board-03"] {
      take { $0.arrival(of: Code(post), now: at("09:57"), ids: &ids) }
    }
    take { $0.arrival(ofDeputy: nil, for: "board-07", now: at("10:00"), ids: &ids) }
    take {
      $0.arrival(ofDeputy: Board.person("Moody, Insp Carl"), for: "board-10", now: at("10:01"), ids: &ids)
    }
    take { $0.attendance(of: nil, description: "woman, blue coat", now: at("10:02"), ids: &ids) }
    take { $0.away(.apologies, "board-02", ids: &ids) }
    take { $0.away(.absent, "board-16", ids: &ids) }
    take { $0.away(.late, "board-11", expected: ClockTime("10:50"), ids: &ids) }
    take { $0.opening(chair: Board.person("Hallam, Ruth"), now: at("10:03"), ids: &ids) }
    take { $0.beginning(now: at("10:03")) }
    take { $0.beginning(now: at("10:08")) }
    take { $0.decision("Minutes agreed, one correction", now: at("10:09"), ids: &ids) }
    take { $0.beginning(now: at("10:41")) }
    take {
      $0.interest(
        of: Board.person("Siddiqui, Imran"), in: "G-A003", words: "bidder", ruling: .takesNoPart, ids: &ids)
    }
    take { $0.beginning(now: at("11:10")) }
    take { meeting in
      meeting.record.stays.all.first { $0.post == "board-06" }
        .map { meeting.departure(of: $0, now: at("11:15")) } ?? .refused(.emptyText)
    }
    take { $0.decision("Budget agreed", now: at("11:16"), anyway: true, ids: &ids) }
    return partnership
  }

  /// The same partnership with the meeting closed at 11:58, and two actions of which one is late in January.
  static func closed() -> Partnership {
    var partnership = held()
    if let change = meeting(in: partnership).closing(now: at("11:58")).change { partnership.apply(change) }
    var late = Action(
      id: "A-A001", group: "board", text: "Missing-children protocol, with the schools' part in it")
    late.number = 58
    late.post = "board-10"
    late.firstDue = Day("2026-06-30")
    late.due = Day("2026-12-30")
    late.timesMoved = 2
    var every = Action(id: "A-A002", group: "board", text: "Section 11 return")
    every.number = 61
    every.isForEveryAgency = true
    every.due = Day("2027-01-31")
    for action in [late, every] { partnership.apply(.put(.action(action))) }
    return partnership
  }
}
