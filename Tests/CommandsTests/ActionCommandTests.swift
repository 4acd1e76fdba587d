import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

/// Actions, reminders and what needs attention, as they are typed.
@Suite struct ActionCommandTests {
  /// A desk with three actions, of which two are late.
  private func desk(_ name: String) throws -> Desk {
    let desk = try Desk("actions/\(name)")
    desk.type("action", "set", "board", "Missing-children protocol", "--by", "Garrow", "--due", "2026-09-30")
    desk.type("action", "set", "board", "Section 11 return", "--by", "every agency", "--due", "2026-11-30")
    desk.type("action", "set", "exec", "Training figures", "--by", "LBB", "--due", "31 jan")
    return desk
  }

  @Test func `An action's whole story is typed and shown`() throws {
    let desk = try desk("story")
    desk.type("action", "progress", "1", "policy team has it", "--at-risk", "yes")
    #expect(
      desk.type(
        "action", "redate", "1", "31 jan", "--why", "awaiting the policy team", "--agreed-by", "the Board"
      )
      .lines[0] == "Action 1 Missing-children protocol moved to 31 Jan 2027: awaiting the policy team")
    #expect(
      desk.type("action", "hand-on", "1", "Raman", "--why", "moved team").lines[0]
        == "Action 1 Missing-children protocol handed on: moved team")
    desk.type("action", "done", "1", "signed by all", "yesterday")
    desk.type("action", "done", "1", "signed by all", "2026-12-09")
    desk.type("action", "reopen", "1", "the schools' part is missing")
    try Golden.check(desk.type("action", "show", "1").out, "office-action")
    let past = desk.type(
      "action", "redate", "1", "2026-12-01", "--why", "typed wrong", "--agreed-by", "the Board")
    #expect(past.lines[1] == "  That day is past: it is 9 days late")
  }

  @Test func `Agencies tick their parts`() throws {
    let desk = try desk("ticks")
    #expect(
      desk.type("action", "tick", "2", "MPS", "--evidence", "by email").lines[1]
        == "  1 of 10 agencies have done their part")
    let again = desk.type("action", "tick", "2", "MPS")
    #expect(
      (again.status, again.err) == (1, "agency: So it is already, since 10 Dec 2026.\nNothing was changed.\n")
    )
    #expect(desk.type("action", "tick", "1", "MPS").status == 2)
    #expect(desk.type("action", "done", "2", "enough").lines[1] == "  1 of 10 agencies had done their part")
  }

  @Test func `Reminders are written, recorded as sent, answered and silent`() throws {
    let desk = try desk("chase")
    try Golden.check(desk.type("chase").out, "office-chase")
    #expect(try desk.partnership().chases.all.isEmpty)
    let sent = desk.type("chase", "--agency", "MPS", "--sent", "email")
    #expect(sent.lines.suffix(2) == ["Reminded of 2 actions: Supt Neil Garrow", "saved"])
    #expect(try desk.partnership().chases.all.count == 2)
    #expect(
      desk.type("chase", "answered", "Garrow", "next week").lines[0]
        == "Supt Neil Garrow answered the reminder")
    let again = desk.type("chase", "silent", "Garrow")
    #expect(
      (again.status, again.err) == (
        1, "No reminder to Supt Neil Garrow waits for an answer. Nothing was changed.\n"
      ))
    #expect(desk.type("chase", "answered", "okafor").status == 2)
    desk.type("action", "drop", "3", "no longer asked for")
    let dropped = desk.type("chase", "3")
    #expect((dropped.status, dropped.err) == (1, "“Training figures” is dropped. Nobody was reminded.\n"))
    let json = try Printed(desk.run(desk.options + ["chase", "1", "--format", "json"])).json()
    #expect(json["messages"]?.array?.count == 1)
    #expect(json["unaddressed"]?.array?.isEmpty == true)
  }

  @Test func `An action that nobody can be reminded of is said`() throws {
    let desk = try Desk("actions/nobody")
    #expect(desk.type("chase").lines == ["Nobody is to be reminded: nothing is late."])
    desk.type("action", "set", "board", "Recruit", "--by", "board-18", "--due", "2026-11-30")
    #expect(desk.type("chase").lines == ["Nobody can be reminded of 1 Recruit: nobody holds the post."])
    #expect(try desk.partnership().chases.all.isEmpty)
  }

  @Test func `Late actions are counted by agency, and narrowed to one`() throws {
    let desk = try desk("late")
    try Golden.check(desk.type("actions", "--by", "agency").out, "office-late")
    let own = desk.type("actions", "--by", "agency", "--agency", "BVSC").out
    #expect(own.contains("Every agency") && !own.contains("Missing-children"))
  }

  @Test func `What needs attention is seen or waived by its id`() throws {
    let desk = try desk("attention")
    let ids = desk.type("check", "--ids").out
    #expect(ids.contains("vacancy/board-18"))
    #expect(desk.type("seen", "vacancy/board-18").status == 0)
    #expect(desk.type("waive", "vacancy/board-18", " ").status == 2)
    let waived = desk.type("waive", "vacancy/board-18", "advertised in January")
    #expect(waived.status == 0)
    #expect(waived.lines.last == "saved")
    #expect(!desk.type("check", "--ids").out.contains("vacancy/board-18"))
    #expect(desk.type("check", "--ids", "--waived").out.contains("vacancy/board-18"))
    let said = try #require(try desk.partnership().acknowledgements.all.last)
    #expect((said.by, said.because) == ("Independent Chairman", "advertised in January"))
    #expect(desk.type("for-chair", "vacancy/board-19").status == 0)
    #expect(try desk.partnership().acknowledgements.all.last?.kind == .forChair)
    let unknown = desk.type("seen", "vacancy/board-99")
    #expect(unknown.status == 2)
    #expect(
      unknown.err.hasPrefix("Nothing that needs attention on 2026-12-10 has the id “vacancy/board-99”.\n"))
  }

  @Test func `The forward plan is listed and narrowed`() throws {
    let desk = try desk("due")
    try Golden.check(desk.type("due").out, "office-due")
    let json = try Printed(desk.run(desk.options + ["due", "--group", "cdop", "--format", "json"])).json()
    #expect(json["due"]?.array?.compactMap { $0["day"]?.string } == ["2026-12-17"])
    #expect(desk.type("due", "--days", "-1").status == 2)
  }

  @Test func `Pages of an agency and a person are shown`() throws {
    let desk = try desk("pages")
    try Golden.check(desk.type("agency", "show", "MPS").out, "office-agency")
    try Golden.check(desk.type("person", "show", "Penhale").out, "office-person")
    #expect(desk.type("person", "show", "okafor").status == 2)
  }
}
