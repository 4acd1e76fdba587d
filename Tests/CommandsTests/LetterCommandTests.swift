import FlatFileStore
import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct LetterCommandTests {
  private static let rule = """
      absence-letter:
        kind: absences
        clause: "2.1"
        any:
          - {consecutive: 2, within: each-group}
      deputies: {kind: limit, group: board, clause: "App2 4", measure: deputised, at-most: 25%}

    """

  /// A folder whose constitution has the rules, with two meetings that Whitlow missed.
  private func desk(_ name: String) throws -> Desk {
    let steps = ["2026-06-11", "2026-09-10"].enumerated().flatMap { number, text -> [Change.Step] in
      let date = Day(text) ?? Board.day
      var meeting = Meeting(id: Code("M-P00\(number)"), group: "board", date: date, start: ClockTime("10:00"))
      meeting.status = .closed
      let away = Stay(
        id: Code("S-P00\(number)"), post: "board-12", person: Board.person("Whitlow, Colin"),
        capacity: .absent)
      return [.put(.meeting(meeting)), .put(.stay(away, of: meeting.id))]
    }
    let desk = try Desk("letter/\(name)", adding: steps)
    let path = "\(desk.path)/constitution/2010-09-01.yaml"
    try TextFile.write(Board.constitution + LetterCommandTests.rule, to: path)
    return desk
  }

  @Test func `The letter due is drafted for its post, and for all where none is named`() throws {
    let desk = try desk("draft")
    let printed = desk.type("letter", "Whitlow")
    #expect(printed.status == 0)
    #expect(printed.out == desk.type("letter").out)
    try Golden.check(printed.out, "letter")
    let json = try desk.type("letter", "board-12", "--format", "json").json()
    #expect(json["letters"]?.array?.first?["id"]?.string?.hasPrefix("absence-letter/") == true)
    #expect(json["letters"]?.array?.first?["meetings"]?.array?.count == 2)
  }

  @Test func `Where none is due it says how the absences stand, and ends with 1`() throws {
    let desk = try desk("none")
    let printed = desk.type("letter", "Penhale")
    #expect(printed.status == 1)
    #expect(printed.lines.first == "No letter is due.")
    #expect(printed.out.contains("Dr Penhale (Care Trust): missed no meeting in 12 months"))
    #expect(desk.type("letter", "nobody-such").status == 2)
    let plain = try Desk("letter/no-rule")
    #expect(
      plain.type("letter").lines == [
        "No letter is due.", "No rule in force asks for a letter because of absences.",
      ])
  }

  @Test func `That it went is recorded, and it is due no more`() throws {
    let desk = try desk("sent")
    #expect(desk.type("check").out.contains("A letter from the"))
    let sent = desk.type("letter", "sent", "Whitlow", "2026-12-01", "--evidence", "by post")
    #expect(sent.status == 0)
    #expect(sent.lines.first == "Letter about the absences of Colin Whitlow went 1 Dec 2026")
    #expect(desk.type("letter", "Whitlow").status == 1)
    #expect(!desk.type("check").out.contains("A letter from the"))
    #expect(desk.type("letter", "sent", "Whitlow").status == 1)
    #expect(desk.type("undo").status == 0)
    #expect(desk.type("letter", "Whitlow").status == 0)
  }

  @Test func `The limits stand under the attendance, in text and in JSON`() throws {
    let desk = try desk("limits")
    let printed = desk.type("attendance", "--group", "board")
    #expect(printed.lines.contains("Limits, as they stand on 9 Dec 2026"))
    #expect(printed.out.contains("Deputies: at most 25% of the meetings scheduled"))
    let json = try desk.type("attendance", "--group", "board", "--format", "json").json()
    let limits = try #require(json["groups"]?.array?.first?["limits"]?.array)
    let own = try #require(limits.first { $0["subject"]?.string == "board-12" })
    // Two held, and today's and March's still to come.
    #expect([own["of"]?.number, own["allowed"]?.number, own["remaining"]?.number] == [4, 1, 1])
  }
}
