import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct AttendanceCommandTests {
  private func held(_ name: String) throws -> Desk {
    let desk = try Desk("attendance/\(name)")
    try desk.holdMeeting()
    desk.type(at: "11:58", "meeting", "close", "M-A001")
    return desk
  }

  @Test func `The period is the year before today, and a meeting of today is not in it`() throws {
    let desk = try held("period")
    #expect(desk.type("attendance", "--group", "board").lines.last == "No meeting in this period.")
    let later = desk.run(["--folder", desk.path, "--on", "2026-12-11", "attendance", "--group", "board"])
    #expect(
      Printed(later).lines.dropFirst(2).first == "11 Dec 2025 to 10 Dec 2026: 1 meeting held.")
    let last = desk.run(["--folder", desk.path, "--on", "2027-12-10", "attendance", "--group", "board"])
    #expect(
      Printed(last).lines.dropFirst(2).first
        == "10 Dec 2026 to 9 Dec 2027: 1 meeting held; 1 not held or not closed, not")
    #expect(desk.type("attendance", "--from", "2026-12-10", "--to", "2026-12-09").status == 2)
    #expect(desk.type("attendance", "--group", "nowhere").status == 2)
    #expect(
      desk.type("attendance", "--from", "2020-01-01", "--to", "2020-12-31").out
        == "No meeting in this period.\n")
  }

  @Test func `Members and agencies each have rows, in text, JSON and for a spreadsheet`() throws {
    let desk = try held("formats")
    func type(_ words: String...) -> Printed {
      Printed(
        desk.run(["--folder", desk.path, "--on", "2026-12-11", "attendance", "--group", "board"] + words))
    }
    try Golden.check(type().out, "attendance")
    #expect(!type("--by", "member").out.contains("By agency"))
    #expect(!type("--by", "agency").out.contains("By member"))
    let json = try type("--format", "json").json()
    let board = try #require(json["groups"]?.array?.first)
    #expect(board["held"]?.number == 1)
    let penhale = try #require(board["members"]?.array?.first { $0["post"]?.string == "board-06" })
    #expect(penhale["cells"]?.array?.compactMap(\.string) == ["here-part"])
    #expect([penhale["came"]?.number, penhale["of"]?.number] == [1, 1])
    let trust = try #require(board["agencies"]?.array?.first { $0["agency"]?.string == "BCPU" })
    #expect([trust["came"]?.number, trust["of"]?.number, trust["byDeputy"]?.number] == [1, 1, 1])
    let rows = type("--format", "csv").lines
    #expect(rows.first == "group,post,title,agency,person,name,from,to,came,of,by_deputy")
    #expect(rows.count == 18)
    #expect(type("--format", "csv", "--by", "agency").lines.first == "group,agency,came,of,by_deputy")
  }
}
