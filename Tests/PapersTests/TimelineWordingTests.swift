import Governance
import Papers
import TestSupport
import Testing

@Suite struct TimelineWordingTests {
  private func check(_ proceedings: Proceedings, _ name: String) throws {
    let lines = Wording(proceedings.partnership, on: proceedings.meeting.date).timelineLines(proceedings)
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), "timeline-\(name)")
  }

  @Test func `A closed meeting is a bar with its times and decisions, and a line for each stretch`() throws {
    try check(Sentences.meeting(in: Sentences.closed()), "closed")
  }

  @Test func `An open meeting is drawn to the last thing recorded, one that has not sat says so`() throws {
    try check(Sentences.meeting(in: Sentences.held()), "open")
    try check(Sentences.meeting(in: Sentences.wording.partnership), "not-sat")
  }

  @Test func `An adjournment, an inquorate minute and many decisions at once all show`() throws {
    var partnership = Board.partnership()
    var ids = IdentifierSource(seed: 3)
    func take(_ step: (Proceedings) -> Outcome) {
      if let change = step(Sentences.meeting(in: partnership)).change { partnership.apply(change) }
    }
    let at = Sentences.at
    for post in ["board-01", "board-04", "board-06", "board-08", "board-09"] {
      take { $0.arrival(of: Code(post), now: at("09:57"), ids: &ids) }
    }
    take { $0.opening(chair: nil, now: at("10:00"), ids: &ids) }
    for number in 1...4 { take { $0.decision("Decision \(number)", now: at("10:0\(number)"), ids: &ids) } }
    take { meeting in
      meeting.record.stays.all.first { $0.post == "board-06" }
        .map { meeting.departure(of: $0, now: at("10:30")) } ?? .refused(.emptyText)
    }
    take { $0.arrival(ofDeputy: nil, for: "board-06", now: at("10:31"), ids: &ids) }
    take { $0.adjournment(why: "fire bell", now: at("11:00")) }
    take { $0.resumption(chair: nil, now: at("11:40"), ids: &ids) }
    take { $0.beginning(ofItem: "G-A003", now: at("11:50")) }
    take {
      $0.interest(
        of: Board.person("Siddiqui, Imran"), in: "G-A003", words: "bidder", ruling: .leavesRoom, ids: &ids)
    }
    take { $0.beginning(ofItem: "G-A004", now: at("12:10"), anyway: true) }
    take { $0.closing(now: at("13:00")) }
    try check(Sentences.meeting(in: partnership), "adjourned")
    partnership.constitutions[0].quorumRules = []
    try check(Sentences.meeting(in: partnership), "no-rule")
  }

  @Test func `A meeting closed in the minute of its opening still has a bar`() throws {
    var partnership = Board.partnership()
    var ids = IdentifierSource(seed: 3)
    if let change = Sentences.meeting(in: partnership).opening(
      chair: nil, now: Sentences.at("10:00"), anyway: true, ids: &ids
    ).change {
      partnership.apply(change)
    }
    if let change = Sentences.meeting(in: partnership).closing(now: Sentences.at("10:00")).change {
      partnership.apply(change)
    }
    try check(Sentences.meeting(in: partnership), "at-once")
  }
}
