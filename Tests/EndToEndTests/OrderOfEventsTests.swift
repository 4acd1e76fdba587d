import RecordFormat
import TestSupport
import Testing

/// What happens within one minute keeps the order in which it was entered.
struct OrderOfEventsTests {
  private func office(leavingFirst: Bool) throws -> Office {
    let office = try Office()
    for name in ["Hallam", "Pryce", "Penhale", "Kelleher", "Siddiqui", "Raman"] {
      let mark = try office.run("mark", "today", name, "here", at: "10:00")
      #expect(mark.status == 0, "\(mark.error)")
    }
    #expect(try office.run("meeting", "open", "today", at: "10:03").status == 0)
    let leave = { try office.run("mark", "today", "Penhale", "left", at: "11:15").status }
    if leavingFirst { #expect(try leave() == 0) }
    let decided = try office.run("decide", "today", "The plan is agreed", "--anyway", at: "11:15")
    #expect(decided.status == 0, "\(decided.error)")
    if !leavingFirst { #expect(try leave() == 0) }
    return office
  }

  private func verdict(_ office: Office) throws -> String? {
    let quorum = try office.run("quorum", "today", "--format", "json", at: "11:30")
    return try quorum.json()["decisions"]?.array?.first?["verdict"]?.string
  }

  @Test(arguments: [true, false])
  func `A departure before a decision in its minute counts, one after does not; sorting changes nothing`(
    leavingFirst: Bool
  ) throws {
    let office = try office(leavingFirst: leavingFirst)
    let expected = leavingFirst ? "inquorate" : "quorate"
    #expect(try verdict(office) == expected)

    // A spreadsheet sorts by person, and saves with its own line ends and without the mark for UTF-8.
    let path = "meetings/2026-12-10-board/attendance.csv"
    let lines = office.file(path).replacing("\u{FEFF}", with: "").split(separator: "\n")
    let sorted = lines.dropFirst().sorted { $0.split(separator: ",")[2] < $1.split(separator: ",")[2] }
    try office.write(([lines[0]] + sorted).joined(separator: "\r\n") + "\r\n", to: path)
    #expect(try verdict(office) == expected)
  }
}
