import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct MinutesCommandTests {
  @Test func `The minutes are kept as text, and as JSON with the same facts`() throws {
    let desk = try Desk("minutes/closed")
    try desk.holdMeeting()
    let open = desk.type("minutes", "M-A001")
    #expect(open.status == 0)
    #expect(open.lines[3] == "DRAFT, NOT CLOSED: the meeting is open")
    desk.type(at: "11:58", "meeting", "close", "M-A001")
    try Golden.check(desk.type("minutes", "M-A001").out, "minutes")
    let printed = desk.type("minutes", "M-A001", "--format", "json")
    let json = try printed.json()
    #expect(json["isClosed"] == .bool(true))
    #expect(json["present"]?.array?.compactMap { $0["name"]?.string }.first == "Ruth Hallam")
    #expect(json["deputies"]?.array?.compactMap { $0["holder"]?.string } == ["Ngozi Brandt"])
    #expect(json["inAttendance"]?.array?.map { $0["name"] ?? .null } == [.string("Insp Carl Moody"), .null])
    #expect(json["apologies"]?.array?.compactMap { $0["holder"]?.string } == ["Dilys Marchetti"])
    #expect(json["noApologiesReceived"]?.array?.compactMap { $0["holder"]?.string } == ["Gwen Fairley"])
    #expect(
      json["quorum"]?["intervals"]?.array?.compactMap { $0["verdict"]?.string } == ["quorate", "inquorate"])
    #expect(json["items"]?.array?.compactMap { $0["no"]?.number } == [1, 2, 3, 4])
    let decisions = json["items"]?.array?.flatMap { $0["decisions"]?.array ?? [] } ?? []
    #expect(decisions.compactMap { $0["outcome"]?.string } == ["agreed", "to-be-confirmed"])
    #expect(json["toConfirm"]?.array?.compactMap { $0["meeting"]?.string } == ["M-A004"])
    #expect(json["nextMeeting"]?["date"] == .string("2027-03-10"))
    #expect(desk.type("minutes", "M-A001", "--format", "csv").status == 2)
  }
}
