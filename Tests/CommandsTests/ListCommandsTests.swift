import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct ListCommandsTests {
  private func held(_ name: String) throws -> Desk {
    let desk = try Desk("list/\(name)")
    try desk.holdMeeting()
    return desk
  }

  @Test(arguments: [
    "chart", "groups", "posts", "members", "agencies", "meetings", "actions", "decisions", "register",
    "agenda", "calendar",
  ]) func `Each list is kept as text, JSON and rows`(command: String) throws {
    let desk = try held(command)
    let words = ["register", "agenda"].contains(command) ? [command, "M-A001"] : [command]
    let text = Printed(desk.run(desk.options + words))
    #expect(text.status == 0)
    try Golden.check(text.masked, "list-\(command)")
    let json = try Printed(desk.run(desk.options + words + ["--format", "json"])).json()
    #expect(json.object?.first?.0 == "format")
    let rows = Printed(desk.run(desk.options + words + ["--format", "csv"])).lines
    #expect(rows.count == (json.object?.last?.1.array?.count ?? -1) + 1)
  }

  @Test func `The months begin where they are asked to, and what is no month is refused`() throws {
    let desk = try held("months")
    let lines = desk.type("calendar", "--month", "2027-01", "--months", "1").lines
    #expect(
      lines.first == "January 2027" && !lines.contains { $0.contains("February") || $0.contains("December") })
    #expect(desk.type("calendar", "--month", "2027-13").status == 2)
    #expect(desk.type("calendar", "--months", "0").status == 2)
  }

  @Test func `Actions are narrowed to what they come from`() throws {
    let desk = try Desk("list/source")
    desk.type(
      "action", "set", "board", "Figures by ward", "--by", "Pryce", "--due", "2027-01-15", "--source",
      "SCR of Child B")
    desk.type("action", "set", "board", "Poster", "--by", "Pryce", "--due", "2027-01-15", "--source", "audit")
    let all = try desk.type("actions", "--format", "json").json()["actions"]?.array?.count ?? 0
    let found = try desk.type("actions", "--source", "scr", "--format", "json").json()["actions"]?.array
    #expect(found?.compactMap { $0["text"]?.string } == ["Figures by ward"] && all >= 2)
  }

  @Test func `A list is narrowed to a group or an agency`() throws {
    let desk = try held("narrowed")
    let posts = try desk.type("posts", "--group", "board", "--agency", "mps", "--format", "json").json()
    #expect(posts["posts"]?.array?.compactMap { $0["id"]?.string } == ["board-10", "board-11"])
    let members = try desk.type("members", "--group", "sscrp", "--format", "json").json()
    #expect(members["members"]?.array?.count == 7)
    let meetings = try desk.type("meetings", "--from", "2026-12-11", "--to", "2026-12-31", "--format", "json")
      .json()
    #expect(meetings["meetings"]?.array?.compactMap { $0["id"]?.string } == ["M-A003"])
    #expect(
      desk.type("posts", "--group", "nowhere").err
        == "No group is called “nowhere”.\n  quorate groups lists them.\n")
    #expect(desk.type("posts", "--agency", "bexley").status == 2)
  }

  @Test
  func
    `Overdue actions are those whose day has passed, and an agency has those of its posts and of every agency`()
    throws
  {
    let desk = try held("overdue")
    desk.type("action", "add", "board", "Return, every agency, 2026-12-01")
    desk.type("action", "add", "board", "Rota, Penhale, 2026-12-01")
    let late = try desk.type("actions", "--overdue", "--format", "json").json()
    #expect(late["actions"]?.array?.compactMap { $0["late"]?.number } == [9, 9])
    let council = try desk.type("actions", "--agency", "LBB", "--format", "json").json()
    #expect(
      council["actions"]?.array?.compactMap { $0["text"]?.string } == ["CSE figures by ward", "Return"])
  }

  @Test func `A group's page shows its rule, record, posts and next meeting`() throws {
    let desk = try held("page")
    desk.type(at: "11:58", "meeting", "close", "M-A001")
    let later = desk.run([
      "--folder", desk.path, "--on", "2026-12-11", "--at", "09:00", "groups", "--group", "board",
    ])
    try Golden.check(Printed(later).out, "group-board")
    try Golden.check(desk.type("groups", "--group", "cdop").out, "group-cdop")
  }

  @Test func `The register has a sheet to sign in on`() throws {
    try Golden.check(try held("blank").type("register", "M-A001", "--blank").out, "register-blank")
  }

  @Test func `A command that lists nothing gives no rows`() throws {
    let printed = try held("csv").type("check", "--format", "csv")
    #expect(printed.status == 2)
    #expect(printed.err == "This command makes no list. Use --format text or json.\n")
  }

  @Test func `Undo takes the last change back, and history keeps it`() throws {
    let desk = try Desk("list/undo")
    #expect(desk.type("undo").out == "There is nothing to undo.\n")
    desk.type("mark", "M-A001", "Penhale", "here")
    #expect(desk.type("undo").out == "Undone: Dr Helen Penhale arrived 10:02\nsaved\n")
    #expect(try desk.partnership().record(of: "M-A001").stays.all.isEmpty)
    let history = desk.type("history", "--limit", "2").lines
    #expect(history.first?.hasSuffix("Undone: Dr Helen Penhale arrived 10:02") == true)
    #expect(history.last?.hasSuffix("  Dr Helen Penhale arrived 10:02  (undone)") == true)
    #expect(desk.type("history", "--limit", "0").status == 2)
  }
}
