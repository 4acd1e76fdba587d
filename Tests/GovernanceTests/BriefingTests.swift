import Governance
import Testing

/// What the chair is told on the evening before.
@Suite struct BriefingTests {
  private func reply(
    _ meeting: MeetingInHand, _ number: Int, _ answer: Reply.Answer, at text: String? = nil,
    deputy: String? = nil
  ) throws {
    var reply = Reply(id: Reply.ID("R-\(number)"), post: Bexley.post(number), answer: answer)
    reply.time = try text.map(time)
    reply.deputy = try deputy.map(meeting.bexley.person)
    meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
  }

  private func briefing(_ meeting: MeetingInHand) -> Briefing {
    Briefing(for: meeting.now, on: meeting.bexley.date.adding(days: -1))
  }

  @Test func `Those are to be rung who said nothing, who named no deputy or no time, and on whom it rests`()
    throws
  {
    let meeting = try MeetingInHand()
    for number in [1, 2, 4, 8, 9, 10, 11, 12, 13, 14, 15] { try reply(meeting, number, .yes) }
    try reply(meeting, 5, .late)
    try reply(meeting, 6, .leaves, at: "11:15")
    try reply(meeting, 7, .deputy)
    try reply(meeting, 16, .apologies)
    let calls = briefing(meeting).calls
    let expected: [(Int, [Briefing.Call.Reason])] = [
      (3, [.noWord]), (5, [.noTime]), (6, [.restsOn]), (7, [.deputyNotNamed]), (17, [.noWord]),
    ]
    #expect(calls.map(\.post) == expected.map { Bexley.post($0.0) })
    #expect(calls.map(\.reasons) == expected.map(\.1))
    #expect(
      calls.allSatisfy { call in
        meeting.bexley.partnership.holder(of: call.post, on: meeting.bexley.date)?.id == call.person
      })
  }

  @Test func `Where it would be inquorate, whoever alone would mend it is to be rung, deputies too`() throws {
    let meeting = try MeetingInHand()
    for number in 1...17 where number != 6 { try reply(meeting, number, .yes) }
    try reply(meeting, 6, .apologies)
    let briefing = briefing(meeting)
    #expect(briefing.verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(briefing.calls.map(\.reasons) == [[.wouldRestore], [.wouldRestore]])
    #expect(
      briefing.calls.map(\.person) == (try ["Penhale", "Osei"].map(meeting.bexley.person)))
    #expect(briefing.calls.allSatisfy { $0.post == Bexley.post(6) })
  }

  @Test func `Of a deputy on whom it rests, the deputy is rung`() throws {
    let meeting = try MeetingInHand()
    for number in 1...17 where number != 6 { try reply(meeting, number, .yes) }
    try reply(meeting, 6, .deputy, deputy: "Osei")
    #expect(briefing(meeting).calls.map(\.person) == [try meeting.bexley.person("Osei")])
    #expect(briefing(meeting).calls.map(\.reasons) == [[.restsOn]])
  }

  @Test
  func `Items are said to come too late only where the agenda's minutes put their end after the minute`()
    throws
  {
    let meeting = try MeetingInHand()
    for (number, minutes) in [(1, 10), (2, 20), (3, 30)] {
      var item = try #require(meeting.now.record.agenda[meeting.item(number)])
      item.minutes = minutes
      meeting.bexley.partnership.apply(.put(.item(item, of: meeting.id)))
    }
    for (minute, late) in [("10:00", [2, 3]), ("10:29", [2, 3]), ("10:30", [3]), ("11:00", [])] {
      #expect(briefing(meeting).toDecide(after: try time(minute)).map(\.number) == late)
    }
  }

  @Test func `The chair at the top judges for every group, another's chair for its own`() throws {
    let meeting = try MeetingInHand()
    let line = ReportingLine(
      id: ReportingLine.ID("L-1"), group: Bexley.executive, to: "board", kind: .parent)
    meeting.bexley.partnership.apply(.put(.line(line)))
    func decide(_ id: String, _ group: Group.ID, _ text: String) {
      var held = Meeting(id: Meeting.ID("M-\(id)"), group: group, date: meeting.bexley.date.adding(days: -30))
      held.status = .closed
      var decision = Decision(
        id: Decision.ID("D-\(id)"), meeting: held.id, item: nil, at: held.startMoment, sequence: nil,
        text: text,
        footing: .inquorate)
      decision.outcome = "to-be-confirmed"
      meeting.bexley.partnership.apply(
        Change(.noted("", item: nil), [.put(.meeting(held)), .put(.decision(decision))]))
    }
    decide("B", Bexley.board, "Of the Board")
    decide("E", Bexley.executive, "Of the Executive")
    let board = briefing(meeting)
    #expect(board.toConfirm.map(\.decision.text) == ["Of the Board"])
    #expect(board.toJudge.map(\.subject).contains(.unconfirmed(Decision.ID("D-E"))))
    #expect(!board.toJudge.map(\.subject).contains(.unconfirmed(Decision.ID("D-B"))))
    let executive = Meeting(
      id: Meeting.ID("M-X"), group: Bexley.executive, date: meeting.bexley.date.adding(days: 5))
    meeting.bexley.partnership.apply(.put(.meeting(executive)))
    let other = Briefing(
      for: Proceedings(of: executive, in: meeting.bexley.partnership), on: meeting.bexley.date)
    #expect(other.toConfirm.map(\.decision.text) == ["Of the Executive"])
    #expect(!other.toJudge.contains { $0.group == Bexley.board })
  }

  @Test func `Each group stands once, the structure's from the top down, linked ones not at all`() throws {
    let meeting = try MeetingInHand()
    var linked = Group(id: Group.ID("linked"), name: "Trainers")
    linked.kind = .linked
    let steps: [Change.Step] = [
      .put(.group(linked)),
      .put(
        .line(ReportingLine(id: ReportingLine.ID("L-1"), group: Bexley.quality, to: "board", kind: .parent))),
      // Two that hang under each other hang under no top.
      .put(.line(ReportingLine(id: ReportingLine.ID("L-2"), group: Bexley.panel, to: "exec", kind: .parent))),
      .put(
        .line(ReportingLine(id: ReportingLine.ID("L-3"), group: Bexley.executive, to: "sscrp", kind: .parent))
      ),
    ]
    meeting.bexley.partnership.apply(Change(.noted("", item: nil), steps))
    let groups = briefing(meeting).groups
    #expect(groups.map(\.group) == [Bexley.board, Bexley.quality, Bexley.executive, Bexley.panel])
    #expect(groups.map(\.clause) == ["App1 7.2", nil, "3.2.6", "App2 2"])
    #expect(groups.first?.next?.id == meeting.id)
  }
}
