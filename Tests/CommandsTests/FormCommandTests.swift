import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

/// The forms as they are typed.
@Suite struct FormCommandTests {
  @Test func `Every form's command has its usage and its fields in its help`() throws {
    let desk = try Desk("office/help")
    var text = ""
    for kind in Form.Kind.allCases where kind != .found {
      let words = kind.rawValue.split(separator: " ").map(String.init) + ["--help"]
      let printed = Printed(desk.run(words))
      #expect(printed.status == 0, "\(kind)")
      text += "$ quorate \(words.joined(separator: " "))\n\(printed.out)\n"
    }
    try Golden.check(text, "office-help")
  }

  @Test func `Every option that a form has can be typed, and no other`() throws {
    let desk = try Desk("office/options")
    for kind in Form.Kind.allCases where kind != .found {
      for field in kind.fields where !field.isPositional {
        let words = kind.rawValue.split(separator: " ").map(String.init) + ["--\(field.name.rawValue)", "x"]
        // The folder holds nothing, and is complained of only once the words are understood.
        let printed = Printed(desk.run(["--folder", "/desk-nowhere"] + words))
        #expect(printed.err.hasPrefix("/desk-nowhere"), "\(kind) \(field.name): \(printed.err)")
      }
    }
    let wrong = desk.type("person", "add", "Ida Moss", "--agency", "MPS")
    #expect(wrong.status == 2)
    #expect(wrong.err.hasPrefix("person add takes no --agency.\n"))
    let many = desk.type("person", "add", "Ida", "Moss")
    #expect(many.status == 2)
    #expect(many.err.hasPrefix("2 words, and person add takes 1. Put what belongs together in quotes.\n"))
  }

  @Test func `Somebody new is appointed, and what follows from it is said`() throws {
    let desk = try Desk("office/appoint")
    let printed = desk.type("appoint", "Ida Moss", "Garrow", "--from", "mon", "--term-ends", "+3y")
    #expect(printed.status == 0)
    #expect(
      printed.out == """
        Ida Moss holds Superintendent, Bexley Borough from 14 Dec
          New among the people: Ida Moss
          Supt Neil Garrow holds Superintendent, Bexley Borough to 13 Dec 2026
          Notice to the Independent Chairman not yet seen (App1 4.10)
        saved

        """)
    let partnership = try desk.partnership()
    let monday = Board.day.adding(days: 4)
    #expect(partnership.holder(of: "board-10", on: monday)?.name == "Moss, Ida")
    #expect(partnership.holder(of: "board-10", on: Board.day)?.surname == "Garrow")
    desk.type("undo")
    #expect(try desk.partnership().people.all.count == partnership.people.all.count - 1)
  }

  @Test func `A form answers in JSON with the code of what it made`() throws {
    let desk = try Desk("office/json")
    func id(_ words: String...) throws -> String {
      let printed = Printed(desk.run(desk.options + words + ["--format", "json"]))
      #expect(printed.status == 0, "\(words) \(printed.err)")
      let json = try printed.json()
      #expect(json["saved"] == .bool(true))
      return try #require(json["id"]?.string)
    }
    #expect(try id("person", "add", "Ida Moss").hasPrefix("P-"))
    #expect(try id("appoint", "Sam Penn", "board-18").hasPrefix("H-"))
    #expect(try id("agency", "add", "FIRE", "Fire Service") == "FIRE")
    #expect(try id("group", "add", "Missing Panel", "--under", "exec") == "missing-panel")
    #expect(try id("post", "add", "exec", "Officer") == "exec-08")
    #expect(try id("post", "end", "exec-07") == "exec-07")
    #expect(try id("meeting", "add", "sscrp", "2027-01-14", "--start", "9:30").hasPrefix("M-"))
    #expect(try id("agenda", "add", "board today", "Apologies", "--number", "2").hasPrefix("G-"))
    #expect(try id("reply", "M-A001", "Penhale", "late", "10:30").hasPrefix("Y-"))
    #expect(try id("action", "set", "board", "Figures", "--by", "Penhale").hasPrefix("A-"))
    #expect(try id("action", "progress", "1", "half way").hasPrefix("A-"))
    #expect(try id("office", "set", "exec", "secretary", "--person", "Kay Dunmore").hasPrefix("O-"))
    #expect(try id("line", "add", "exec", "Cabinet").hasPrefix("L-"))
  }

  @Test func `What the record refuses ends with status 1, what cannot be used with 2`() throws {
    let desk = try Desk("office/status")
    let refused = [
      ["appoint", "Penhale", "board-06"], ["person", "add", "Ruth Hallam"],
      ["appointment", "end", "board-18"],
      ["line", "add", "board", "exec", "--kind", "parent"], ["office", "end", "board", "secretary"],
      ["group", "add", "lscb board"], ["agenda", "put", "sscrp", "Figures"],
      ["reply", "M-A001", "board-18", "yes"], ["meeting", "add", "board", "2026-12-10", "--start", "10:00"],
    ]
    for words in refused {
      let printed = Printed(desk.run(desk.options + words))
      #expect(printed.status == 1, "\(words) \(printed.err)")
      #expect(printed.err.hasSuffix("Nothing was changed.\n"), "\(words)")
      #expect(printed.out.isEmpty)
    }
    let unusable = [
      ["appoint", "Zeb", "board-06"], ["appoint", "okafor", "board-18"], ["appoint", "Ida Moss"],
      ["appoint", "Sam Okafor", "board-18"], ["post", "add", "exec", "Officer", "--category", "cor"],
      ["meeting", "add", "board", "soon"], ["reply", "M-A001", "Penhale", "late"],
      ["reply", "M-A001", "Penhale", "perhaps"], ["agency", "add", "1E5", "X"],
      ["office", "set", "exec", "chair", "--post", "exec-02", "--person", "Penhale"],
    ]
    for words in unusable {
      let printed = Printed(desk.run(desk.options + words))
      #expect(printed.status == 2, "\(words) \(printed.err)")
      #expect(printed.err.contains("Nothing was changed. Usage:\n  quorate \(words[0])"), "\(words)")
    }
    // One thing that cannot be used makes the whole unusable, and all of it is said.
    let both = desk.type("appoint", "Penhale", "board-06", "--from", "soon")
    #expect(both.status == 2)
    #expect(try desk.partnership() == Desk("office/status-again").partnership())
  }

  @Test func `A register that says otherwise is not rewritten from outside the meeting`() throws {
    let desk = try Desk("office/register")
    try desk.holdMeeting()
    desk.type(at: "11:58", "meeting", "close", "M-A001")
    let refused = desk.type("appointment", "end", "board-04", "2026-12-09")
    #expect(refused.status == 1)
    #expect(
      refused.err == """
        last day: The attendance register of LSCB Board, Thu 10 Dec 2026 says otherwise. Correct the register first.
        Nothing was changed.

        """)
    // Fairley did not come; that she had gone by then may be entered, and the meeting is named.
    let gone = desk.type("appointment", "end", "board-16", "2026-12-09")
    #expect(gone.status == 0)
    #expect(
      gone.lines.contains(
        "  Changes a meeting that was held, LSCB Board, Thu 10 Dec 2026: Safeguarding Lead vacant, not Gwen Fairley"
      ))
  }

  @Test func `A change form changes only what it is given`() throws {
    let desk = try Desk("office/change")
    desk.type("person", "change", "Penhale", "--email", "helen@example.org")
    desk.type("person", "change", "Penhale", "--phone", "0123")
    let person = try #require(try desk.partnership().people[Board.person("Penhale, Dr Helen")])
    #expect((person.name, person.email, person.phone) == ("Penhale, Dr Helen", "helen@example.org", "0123"))
    let same = desk.type("post", "change", "board-06")
    #expect(same.status == 0)
    desk.type("agenda", "change", "M-A001", "3", "--number", "2", "--minutes", "20")
    let titles = try desk.partnership().record(of: "M-A001").agenda.all.sorted { $0.number < $1.number }.map(
      \.title)
    #expect(titles[1] == "Neglect strategy 2027–29")
  }

  @Test func `A meeting's life is typed from its planning to its cancelling`() throws {
    let desk = try Desk("office/meeting")
    let added = desk.type("meeting", "add", "sscrp", "2027-01-14", "--start", "9:30", "--place", "Room 2")
    #expect(added.lines[0] == "Meeting added: Serious Case Review Panel, 14 Jan 2027")
    #expect(added.lines[1].hasPrefix("  Thu 14 January 2027; id M-"))
    let moved = desk.type("meeting", "change", "sscrp 2027-01-14", "--date", "2027-01-21")
    #expect(moved.lines[1] == "  Thu 21 January 2027, not Thu 14 January 2027")
    desk.type("agenda", "add", "sscrp 2027-01-21", "Case B", "--purpose", "decision")
    let put = desk.type("agenda", "put", "sscrp", "Figures", "--source", "action 1")
    #expect(put.lines[0] == "On the agenda of Serious Case Review Panel, 21 Jan 2027: Figures")
    let cancelled = desk.type("meeting", "cancel", "sscrp 2027-01-21", "snow")
    #expect(
      cancelled.lines == [
        "Meeting cancelled: Serious Case Review Panel, 21 Jan 2027",
        "  No further meeting of Serious Case Review Panel is planned", "  On no agenda now: Case B; Figures",
        "saved",
      ])
    #expect(try desk.partnership().meetings.all.last?.note == "snow")
  }

  @Test func `What hangs on a group, an agency and a post is said when they end`() throws {
    let desk = try Desk("office/ends")
    desk.type("action", "set", "exec", "Figures", "--by", "BCT")
    let group = desk.type("group", "end", "exec")
    #expect(
      group.lines == [
        "Executive of the LSCB ends, last day 10 Dec 2026", "  7 posts not ended, 7 of them held",
        "  Under nothing then: Working Group: Neglect", "  1 open action kept by it: 1", "saved",
      ])
    let agency = desk.type("agency", "end", "PROB", "31 dec")
    #expect(
      agency.lines == [
        "Probation ends, last day 31 Dec 2026",
        "  Its post is not ended: LSCB Board, Gwen Fairley (Safeguarding Lead)", "saved",
      ])
    let post = desk.type("post", "end", "board-01", "31 dec")
    #expect(
      post.lines == [
        "Independent Chairman ends, last day 31 Dec 2026",
        "  Ruth Hallam holds Independent Chairman to 31 Dec 2026",
        "  LSCB Board will have no chair after 31 Dec 2026", "saved",
      ])
    let leaves = desk.type("person", "leave", "Penhale", "31 dec")
    #expect(leaves.lines[0] == "Dr Helen Penhale leaves every post and office, last day 31 Dec 2026")
  }
}
