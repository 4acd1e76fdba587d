import Governance
import Papers
import TestSupport
import Testing

/// The chair's two pages.
@Suite struct BriefingTests {
  private static let eve = Board.day.adding(days: -1)

  /// The invented partnership with replies to the Board's invitation.
  private static func replied(
    _ replies: [(post: String, answer: Reply.Answer, time: String)], adding more: [Change.Step] = []
  ) -> Partnership {
    let steps = replies.enumerated().map { index, row in
      var reply = Reply(id: Code("E-A\(index)"), post: Code(row.post), answer: row.answer)
      reply.time = ClockTime(row.time)
      if row.post == "board-07", row.answer == .deputy { reply.deputy = Board.person("Alabi, Tunde") }
      return Change.Step.put(.reply(reply, of: "M-A001"))
    }
    return Board.partnership(adding: steps + more)
  }

  private static let most: [(post: String, answer: Reply.Answer, time: String)] = [
    ("board-01", .yes, ""), ("board-02", .apologies, ""), ("board-03", .yes, ""),
    ("board-04", .late, "10:20"),
    ("board-05", .late, ""), ("board-06", .leaves, "11:15"), ("board-07", .deputy, ""),
    ("board-08", .video, ""),
    ("board-09", .yes, ""), ("board-10", .deputy, ""), ("board-11", .yes, ""), ("board-13", .leaves, ""),
  ]

  private func lines(_ partnership: Partnership, of meeting: Meeting.ID = "M-A001") throws -> [String] {
    let found = try #require(partnership.meetings[meeting])
    return Wording(partnership, on: BriefingTests.eve).briefingLines(Proceedings(of: found, in: partnership))
  }

  private func check(_ lines: [String], _ name: String) throws {
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    #expect(lines.count <= 120)
    try Golden.check(lines.map { $0 + "\n" }.joined(), name)
  }

  /// A late action, moved twice, a decision to confirm, a holder of whom no notice was seen, a paper that is late.
  private static var trouble: [Change.Step] {
    var late = Action(id: "A-A001", group: "board", text: "Missing-children protocol")
    late.number = 58
    late.post = "board-10"
    late.due = Day("2026-09-30")
    late.timesMoved = 2
    var past = Meeting(
      id: "M-A000", group: "board", date: Day("2026-06-11") ?? Board.day, start: ClockTime("10:00"))
    past.status = .closed
    var decision = Decision(
      id: "D-A001", meeting: past.id, item: nil, at: past.startMoment, sequence: 1,
      text: "The procedure is agreed",
      footing: .inquorate)
    decision.number = 7
    decision.outcome = "to-be-confirmed"
    var confirming = AgendaItem(id: "G-A005", number: 5, title: "To confirm: The procedure is agreed")
    confirming.purpose = "confirm"
    confirming.confirms = decision.id
    var budget = AgendaItem(id: "G-A004", number: 4, title: "Budget 2027–28")
    budget.purpose = "decision"
    budget.lead = "Tennant"
    budget.paper = "budget"
    budget.paperStatus = "late"
    var holder = Appointment(
      id: "H-board-16", post: "board-16", person: Board.person("Fairley, Gwen"), from: Day("2026-11-02"))
    holder.notifiedOn = nil
    var known = Person(id: Board.person("Penhale, Dr Helen"), name: "Penhale, Dr Helen")
    known.phone = "020 7946 0105"
    return [
      .put(.action(late)), .put(.meeting(past)), .put(.decision(decision)),
      .put(.item(confirming, of: "M-A001")), .put(.item(budget, of: "M-A001")), .put(.appointment(holder)),
      .put(.person(known)),
    ]
  }

  @Test func `The two pages say whether it will be quorate, what to decide, what is late and whom to ring`()
    throws
  {
    let partnership = BriefingTests.replied(BriefingTests.most, adding: BriefingTests.trouble)
    try check(try lines(partnership), "briefing")
  }

  @Test func `Where the replies leave it inquorate, it says what lacks and who would mend it`() throws {
    var replies = BriefingTests.most
    replies[5] = ("board-06", .apologies, "")
    try check(try lines(BriefingTests.replied(replies)), "briefing-inquorate")
    #expect(
      try lines(BriefingTests.replied(Array(replies.prefix(2)))).joined(separator: " ").contains(
        "Needed together:"))
  }

  @Test func `Where nobody has replied it says so, and forecasts nothing`() throws {
    let lines = try lines(Board.partnership())
    #expect(lines.contains("  Nobody has replied yet: no word from 17 posts."))
    #expect(!lines.contains { $0.contains("QUORATE") })
    #expect(lines.contains("Whom to ring (17)"))
  }

  @Test func `A group without a rule is told so, and a meeting that is over is not forecast`() throws {
    try check(try lines(Board.partnership(), of: "M-A003"), "briefing-no-rule")
    let closed = try lines(Sentences.closed())
    #expect(closed.contains("  The meeting was closed at 11:58."))
    #expect(closed.contains("Whom to ring (0)"))
  }

  @Test func `Many late actions and a silent board still make two pages, and what is left out is counted`()
    throws
  {
    let steps = (1...90).map { number in
      var action = Action(
        id: Code("A-B\(number)"), group: "board", text: "Action \(number), at some length, to do")
      action.due = Board.day.adding(days: -number)
      return Change.Step.put(.action(action))
    }
    let lines = try lines(BriefingTests.replied([("board-01", .yes, "")], adding: steps))
    #expect(lines.count <= 120)
    #expect(lines.contains("Late actions of the LSCB Board (89)"))
    #expect(lines.contains { $0.hasPrefix("  … and ") && $0.hasSuffix(" more") })
    #expect(lines.contains { $0.hasPrefix("Executive of the LSCB") })
  }

  @Test func `The course of the quorum is said turn by turn, each with its clause`() throws {
    let rows: [(post: String, answer: Reply.Answer, time: String)] = [
      ("board-01", .yes, ""), ("board-04", .yes, ""), ("board-08", .yes, ""), ("board-09", .yes, ""),
      ("board-06", .late, "10:30"), ("board-11", .leaves, "11:00"), ("board-01", .leaves, "11:00"),
    ]
    let partnership = BriefingTests.replied(rows)
    let meeting = Sentences.meeting(in: partnership)
    let turns = Wording(partnership, on: Board.day).expectedTurns(Briefing(for: meeting, on: Board.day))
    #expect(
      turns == [
        "At the start, 10:00, INQUORATE: no Care Trust (App1 7.2).",
        "Quorate from 10:30: Dr Penhale comes (App1 7.2).",
        "It falls 11:00: Ruth Hallam and DI Raman leave (App1 7.2). Any one of 10 people would restore it, such as "
          + "Dilys Marchetti (Director of Children's Services).",
      ])
  }

  @Test func `The replies are counted by post, the register's word before the reply`() throws {
    var partnership = BriefingTests.replied(BriefingTests.most)
    let wording = Wording(partnership, on: Board.day)
    #expect(
      wording.forecast(Sentences.meeting(in: partnership))
        == "Replies: 9 yes, 2 deputies, 1 apologies, 5 no word. If so: QUORATE. It rests on Dr Penhale (Care Trust), who leaves at 11:15."
    )
    #expect(wording.forecast(Sentences.meeting(in: Board.partnership())).isEmpty)
    var ids = IdentifierSource(seed: 4)
    let away = try #require(
      Sentences.meeting(in: partnership).away(.apologies, "board-06", ids: &ids).change)
    partnership.apply(away)
    #expect(
      Wording(partnership, on: Board.day).forecast(Sentences.meeting(in: partnership))
        == "Replies: 8 yes, 2 deputies, 2 apologies, 5 no word. If so: INQUORATE. "
        + "Nobody from Care Trust is here (App1 7.2).")
  }
}
