import Governance
import Testing

@Suite struct ProceedingsUnansweredTests {
  private func unmarked(_ meeting: MeetingInHand) -> [Post.ID] {
    meeting.now.unanswered.compactMap { if case .unmarked(let post) = $0 { post } else { nil } }
  }

  @Test func `Every post of which nothing is known is unanswered, those that replied with apologies are not`()
    throws
  {
    let meeting = try MeetingInHand()
    #expect(unmarked(meeting).count == 17)
    try meeting.arrive(6, at: "09:57")
    try meeting.take { $0.away(.absent, Bexley.post(7), ids: &$1) }
    for (number, answer) in [(8, Reply.Answer.apologies), (9, .yes)] {
      let reply = Reply(id: Reply.ID("R-\(number)"), post: Bexley.post(number), answer: answer)
      meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
    }
    #expect(unmarked(meeting).count == 14)
    #expect(unmarked(meeting).contains(Bexley.post(9)))
  }

  @Test func `An item that asks for a decision is answered by one, or by deferring it`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.begin(2, at: "10:05")
    try meeting.decide("Agreed", at: "10:10")
    let third = try #require(meeting.now.record.agenda[meeting.item(3)])
    #expect(meeting.now.unanswered.contains(.undecided(third)))
    #expect(meeting.now.undecided == [third])
    try meeting.take { try $0.deferral(of: third, now: meeting.at("10:30"), ids: &$1) }
    #expect(try meeting.decision("Item 3: deferred").outcome == "deferred")
    #expect(!meeting.now.unanswered.contains(.undecided(third)))
  }

  @Test
  func `The meeting stands by the clock on its day, by its last event on another, by its end once closed`()
    throws
  {
    let meeting = try MeetingInHand()
    let tomorrow = Moment(meeting.bexley.date.adding(days: 1), try time("09:00"))
    #expect(meeting.now.latest(tomorrow).moment == (try meeting.at("10:00")))
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    #expect(meeting.now.latest(tomorrow).moment == (try meeting.at("10:03")))
    #expect(try meeting.now.latest(meeting.at("10:30")) == meeting.end("10:30"))
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    #expect(meeting.now.verdict(at: meeting.now.latest(tomorrow)).standing == .quorate)
    #expect(try meeting.now.verdict(at: meeting.end("11:58")).members?.count == 0)
  }
}
