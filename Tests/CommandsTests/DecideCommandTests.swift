import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct DecideCommandTests {
  private func opened(_ name: String) throws -> Desk {
    let desk = try Desk(name)
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    return desk
  }

  @Test func `A decision belongs to the item being taken, or to the one named`() throws {
    let desk = try opened("decide/item")
    desk.type("item", "start", "2", "M-A001")
    #expect(desk.type("decide", "M-A001", "Minutes agreed").lines.first == "Decision, item 2: Minutes agreed")
    #expect(
      desk.type("decide", "M-A001", "Budget agreed", "--item", "4", "--how", "vote").lines.first
        == "Decision, item 4: Budget agreed")
    let decisions = try desk.partnership().decisions.all
    #expect(decisions.map(\.how) == ["consensus", "vote"])
    #expect(decisions.map(\.item) == ["G-A002", "G-A004"])
  }

  @Test
  func
    `An inquorate decision is refused with clause and remedy, and recorded on a second asking to be confirmed`()
    throws
  {
    let desk = try opened("decide/inquorate")
    desk.type(at: "11:15", "mark", "M-A001", "Penhale", "left")
    let refused = desk.type(at: "11:16", "decide", "M-A001", "Budget agreed", "--item", "4")
    #expect(refused.status == 1)
    #expect(
      refused.err == """
        Not recorded. INQUORATE: Nobody from Care Trust is here (App1 7.2). No business may be conducted.
        --anyway records it as done while inquorate.

        """)
    #expect(try desk.partnership().decisions.all.isEmpty)
    let printed = desk.type(at: "11:16", "decide", "M-A001", "Budget agreed", "--item", "4", "--anyway")
    #expect(printed.lines.first == "Decision, item 4: Budget agreed (taken while INQUORATE)")
    let partnership = try desk.partnership()
    #expect(partnership.decisions.all.first?.outcome == "to-be-confirmed")
    #expect(partnership.record(of: "M-A004").agenda.all.map(\.title) == ["To confirm: Budget agreed"])
    #expect(desk.type("decisions", "--unconfirmed").lines.count == 2)
  }

  @Test func `A group without a rule decides without being judged`() throws {
    let desk = try Desk("decide/no-rule")
    let options = ["--folder", desk.path, "--on", "2026-12-17", "--at", "14:05"]
    _ = desk.run(options + ["meeting", "open", "M-A003"])
    let printed = Printed(desk.run(options + ["decide", "M-A003", "Report noted"]))
    #expect(printed.lines == ["Decision, Report noted", "NO QUORUM RULE", "saved"])
    #expect(try desk.partnership().decisions.all.first?.footing == .noRule)
  }

  @Test func `Where the text says only what the quorum is, an inquorate decision is recorded and flagged`()
    throws
  {
    let desk = try Desk("decide/warn")
    let options = ["--folder", desk.path, "--on", "2026-12-10", "--at", "14:02"]
    _ = desk.run(options + ["mark", "M-A002", "Pryce", "here"])
    _ = desk.run(options + ["meeting", "open", "M-A002"])
    let printed = Printed(desk.run(options + ["decide", "M-A002", "Plan agreed"]))
    #expect(printed.status == 0)
    #expect(printed.lines.first == "Decision, Plan agreed (taken while INQUORATE)")
  }

  @Test func `An interest needs an item, and its ruling is recorded`() throws {
    let desk = try opened("decide/interest")
    #expect(
      desk.type("interest", "M-A001", "Siddiqui", "bidder").err
        == "No item is being taken. Begin one with item next, or name one with --item.\n")
    let printed = desk.type("interest", "M-A001", "Siddiqui", "bidder", "--item", "3", "--ruling", "no-part")
    #expect(
      printed.lines == [
        "Imran Siddiqui, item 3: takes no part",
        "QUORATE  6 here, 5 needed of 17; rests on Dr Penhale (Care Trust)",
        "Item 3: QUORATE  5 here, 5 needed of 17; rests on all 5 who count: none of them can leave", "saved",
      ])
    #expect(desk.type("interest", "M-A001", "Siddiqui", "bidder", "--ruling", "perhaps").status == 2)
  }

  @Test func `A note is recorded, and nothing is not`() throws {
    let desk = try opened("decide/note")
    #expect(
      desk.type("note", "M-A001", "Chairman thanked the group").lines.first
        == "Note: Chairman thanked the group")
    let empty = desk.type("note", "M-A001", " ")
    #expect(empty.status == 1)
    #expect(empty.err == "Nothing to record.\n")
  }

  @Test func `An action is what, who and when, from a meeting or from a group`() throws {
    let desk = try opened("decide/an-action")
    #expect(
      desk.type("action", "add", "board today", "CSE figures by ward, Raman, 15 jan").lines == [
        "Action: CSE figures by ward, by 15 Jan", "  by: Raman", "saved",
      ])
    #expect(
      desk.type("action", "add", "exec", "Section 11 return, every agency, 31 jan").lines == [
        "Action: Section 11 return, by 31 Jan", "  by: every agency", "saved",
      ])
    let actions = try desk.partnership().actions.all
    #expect(actions.map(\.meeting) == ["M-A001", nil])
    #expect(actions.map(\.group) == ["board", "exec"])
    #expect(actions.map(\.number) == [nil, 1])
    #expect(actions[0].post == "board-11")
    #expect(actions[0].firstDue == Day("2027-01-15"))
  }

  @Test func `Somebody an action cannot be laid upon is named, with what to type`() throws {
    let desk = try opened("decide/action/wrong")
    let several = desk.type("action", "add", "M-A001", "Rota, Okafor, friday")
    #expect(several.status == 2)
    #expect(
      several.err == """
        “Okafor” names 2:
          board-05  Samuel Okafor (Deputy Director Youth & Inclusion)
          board-13  Sarah Okafor (Headteacher - Primary)
        Nothing was changed. Name one of them by its id.

        """)
    #expect(desk.type("action", "add", "M-A001", "Rota, Nemo, friday").status == 2)
    #expect(desk.type("action", "add", "M-A001", "Rota, Pryce, 40 jan").status == 2)
    #expect(desk.type("action", "add", "nowhere", "Rota").status == 2)
    #expect(try desk.partnership().actions.all.isEmpty)
  }
}
