import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct TimelineCommandTests {
  @Test func `A meeting's course is kept as text and as JSON`() throws {
    let desk = try Desk("timeline/golden")
    #expect(desk.type("timeline", "M-A001").lines.last == "The meeting has not sat.")
    try desk.holdMeeting()
    desk.type(at: "11:58", "meeting", "close", "M-A001")
    try Golden.check(desk.type("timeline", "M-A001").masked, "timeline")
    try Golden.check(desk.type("timeline", "M-A001", "--format", "json").masked, "timeline-json")
    let json = try desk.type("timeline", "board today", "--format", "json").json()
    #expect(json["throughout"] == .bool(false))
    #expect(json["intervals"]?.array?.count == 2)
    #expect(desk.type("timeline", "M-NONE").status == 2)
  }
}
