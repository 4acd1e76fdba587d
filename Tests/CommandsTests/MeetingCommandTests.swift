import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct MeetingCommandTests {
  @Test func `A Board that is inquorate is not opened, and is on a second asking, noted`() throws {
    let desk = try Desk("meeting/open")
    desk.arrive(1, 4, 5, 8, 9)
    let refused = desk.type("meeting", "open", "M-A001")
    #expect(refused.status == 1)
    #expect(
      refused.err == """
        Not opened. INQUORATE: Nobody from Care Trust is here (App1 7.2). No business may be conducted.
        --anyway records it as done while inquorate.

        """)
    #expect(try desk.partnership().meetings["M-A001"]?.status == .planned)
    #expect(
      desk.type("meeting", "open", "M-A001", "--anyway").lines.first
        == "Opened 10:02, Ruth Hallam in the chair, INQUORATE")
    #expect(try desk.partnership().record(of: "M-A001").sittings.all.first?.why == "opened inquorate")
  }

  @Test func `The chair is in the chair, else the vice-chair, else whoever is named`() throws {
    let desk = try Desk("meeting/chair")
    desk.arrive(4, 5, 6, 8, 9)
    #expect(desk.type("meeting", "open", "M-A001").lines.first == "Opened 10:02, Imran Siddiqui in the chair")
    desk.type("undo")
    #expect(
      desk.type("meeting", "open", "M-A001", "--chair", "Pryce").lines.first
        == "Opened 10:02, Joanne Pryce in the chair")
  }

  @Test func `A meeting is adjourned, resumed and closed, and closing lists what is unanswered`() throws {
    let desk = try Desk("meeting/course")
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    #expect(
      desk.type(at: "10:30", "meeting", "adjourn", "M-A001", "--why", "fire alarm").lines.first
        == "Adjourned 10:30")
    #expect(
      desk.type(at: "10:35", "decide", "M-A001", "Anything").err
        == "The meeting is adjourned. Resume it first.\n")
    #expect(desk.type(at: "10:50", "meeting", "resume", "M-A001").lines.first == "Resumed 10:50")
    let closed = desk.type(at: "11:58", "meeting", "close", "M-A001")
    #expect(closed.status == 0)
    #expect(closed.lines[0] == "Closed 11:58")
    #expect(closed.lines[1] == "QUORATE  6 here, 5 needed of 17; rests on Dr Penhale (Care Trust)")
    #expect(closed.lines[3] == "Left unanswered:")
    #expect(closed.lines.contains("  Item 4 Budget 2027–28: nothing decided"))
    #expect(
      desk.type("meeting", "close", "M-A001").err == "The meeting is closed. Marks can still be corrected.\n")
    let json = try desk.type("quorum", "M-A001", "--format", "json").json()
    #expect(json["intervals"]?.array?.compactMap { $0["from"]?.string } == ["10:02", "10:50"])
  }

  @Test func `Items are begun in their turn, or out of it, and ended`() throws {
    let desk = try Desk("meeting/items")
    #expect(desk.type("item", "next", "M-A001").err == "The meeting has not been opened. Open it first.\n")
    desk.arrive(1, 4, 5, 6, 8)
    desk.type("meeting", "open", "M-A001")
    #expect(
      desk.type("item", "next", "M-A001").lines.first
        == "Item 1 opened 10:02: Welcome, declarations of interest")
    #expect(desk.type("item", "start", "4", "M-A001").lines.first == "Item 4 opened 10:02: Budget 2027–28")
    #expect(desk.type("item", "start", "4", "M-A001").err == "Item 4 is being taken already.\n")
    #expect(desk.type("item", "next", "M-A001").lines.first == "Item 2 opened 10:02: Minutes of 10 September")
    #expect(desk.type(at: "10:09", "item", "end", "M-A001").lines.first == "Item 2 ended 10:09")
    #expect(desk.type("item", "end", "M-A001").status == 1)
    let unknown = desk.type("item", "start", "9", "M-A001")
    #expect(unknown.status == 2)
    #expect(unknown.err.hasPrefix("The agenda has no item 9. Its items are:\n  1  Welcome"))
  }

  @Test func `An item may be begun inquorate only on a second asking`() throws {
    let desk = try Desk("meeting/inquorate-item")
    desk.arrive(1, 4, 5, 6, 8)
    desk.type("meeting", "open", "M-A001")
    desk.type(at: "10:10", "mark", "M-A001", "Penhale", "left")
    #expect(desk.type(at: "10:11", "item", "next", "M-A001").status == 1)
    #expect(desk.type(at: "10:11", "item", "next", "M-A001", "--anyway").status == 0)
  }

  @Test func `A meeting is named by its id, by today, by its day, or by group and day`() throws {
    let desk = try Desk("meeting/names")
    for words in [
      ["M-A001"], ["m-a001"], ["board today"], ["Board 2026-12-10"], ["today", "--group", "board"],
    ] {
      #expect(Printed(desk.run(desk.options + ["agenda"] + words)).lines.first == "Agenda", "\(words)")
    }
    let two = desk.type("agenda", "today")
    #expect(two.status == 2)
    #expect(
      two.err == """
        “today” names 2 meetings:
          M-A001  LSCB Board, Thu 10 Dec 2026 10:00
          M-A002  Executive of the LSCB, Thu 10 Dec 2026 14:00
        Nothing was changed. Name one of them by its id.

        """)
    #expect(
      desk.type("agenda", "board 2026-12-11").err == """
        No meeting is called “board 2026-12-11”.
          Name it by its id, by today, or by group and day, such as "board 2026-12-10".
          quorate meetings lists them.

        """)
  }
}
