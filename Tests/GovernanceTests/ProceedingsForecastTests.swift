import Governance
import Testing

/// When the quorum will fall, and what the replies promise.
@Suite struct ProceedingsForecastTests {
  private func reply(_ meeting: MeetingInHand, _ number: Int, _ answer: Reply.Answer, at text: String? = nil)
    throws
  {
    var reply = Reply(id: Reply.ID("R-\(number)-\(answer)"), post: Bexley.post(number), answer: answer)
    reply.time = try text.map(time)
    meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
  }

  private func opened() throws -> MeetingInHand {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, 9, at: "09:57")
    try meeting.open(at: "10:03")
    return meeting
  }

  @Test func `The quorum falls when the one it rests on has said they leave, and says what is undecided`()
    throws
  {
    let meeting = try opened()
    let stay = try meeting.stay(6)
    try meeting.take { proceedings, _ in try proceedings.announcement(of: stay, leaves: time("11:15")) }
    let fall = try #require(meeting.now.fall(after: meeting.at("10:12")))
    #expect(fall.at == (try meeting.at("11:15")))
    #expect(fall.leaving == [try meeting.bexley.person("Penhale")])
    #expect(fall.undecided.map(\.number) == [2, 3])
    #expect(fall.restoredAt == nil)
    #expect(try meeting.now.fall(after: meeting.at("11:15")) == nil)
    try meeting.take { proceedings, _ in proceedings.announcement(of: stay, leaves: nil) }
    #expect(try meeting.now.fall(after: meeting.at("10:12")) == nil)
  }

  @Test func `A reply that somebody must leave counts until it is taken back`() throws {
    let meeting = try opened()
    try reply(meeting, 6, .leaves, at: "11:15")
    #expect(try meeting.now.fall(after: meeting.at("10:12"))?.at == meeting.at("11:15"))
    let stay = try meeting.stay(6)
    try meeting.take { proceedings, _ in proceedings.announcement(of: stay, leaves: nil) }
    #expect(try meeting.now.fall(after: meeting.at("10:12")) == nil)
  }

  @Test func `Somebody expected later keeps the number up, or restores it`() throws {
    let meeting = try opened()
    for number in [7, 8] {
      let stay = try meeting.stay(number)
      try meeting.take { proceedings, _ in try proceedings.announcement(of: stay, leaves: time("11:00")) }
    }
    #expect(try meeting.now.fall(after: meeting.at("10:12"))?.at == meeting.at("11:00"))
    try meeting.take { try $0.away(.late, Bexley.post(10), expected: time("11:20"), ids: &$1) }
    #expect(try meeting.now.fall(after: meeting.at("10:12"))?.restoredAt == meeting.at("11:20"))
    try meeting.take { try $0.away(.late, Bexley.post(10), expected: time("11:00"), ids: &$1) }
    #expect(try meeting.now.fall(after: meeting.at("10:12")) == nil)
  }

  @Test func `Nobody leaves before they came`() throws {
    let meeting = try opened()
    let stay = try meeting.stay(6)
    #expect(
      try meeting.refusal { proceedings, _ in try proceedings.announcement(of: stay, leaves: time("09:00")) }
        == .leftBeforeArrival(arrived: meeting.at("09:57"), left: meeting.at("09:00")))
  }

  @Test func `The replies forecast the quorum, the last of each post counting`() throws {
    let meeting = try MeetingInHand()
    for number in [1, 2, 7, 8] { try reply(meeting, number, .yes) }
    try reply(meeting, 6, .leaves, at: "11:15")
    #expect(meeting.now.forecast.verdict.standing == .quorate)
    try reply(meeting, 6, .apologies)
    #expect(meeting.now.forecast.verdict.missing.map(\.part.id) == ["members", "care-trust"])
    #expect(
      meeting.bexley.partnership.findings(on: meeting.bexley.date).contains {
        $0.subject == .forecast(meeting.id)
      })
    var deputy = Reply(id: Reply.ID("R-last"), post: Bexley.post(6), answer: .deputy)
    deputy.deputy = try meeting.bexley.person("Osei")
    meeting.bexley.partnership.apply(.put(.reply(deputy, of: meeting.id)))
    #expect(meeting.now.forecast.verdict.standing == .quorate)
  }
}
