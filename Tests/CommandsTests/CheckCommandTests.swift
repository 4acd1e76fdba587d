@testable import Commands
import FlatFileStore
import Governance
import RecordFormat
import Papers
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func `What is due does not fail, what is not met does`() throws {
    let desk = try Desk("check/kinds")
    let due = desk.type("check")
    #expect(due.status == 0)
    #expect(due.lines[1] == "Due (3)")
    var action = Action(id: "A-A001", group: "board", text: "Training audit returns")
    action.due = Day("2026-12-01")
    action.post = "board-12"
    let late = try Desk("check/late", adding: [.put(.action(action))])
    let printed = late.type("check")
    #expect(printed.status == 1)
    #expect(
      printed.lines.prefix(4) == [
        "To attend to on Thu 10 Dec 2026", "Not met (1)",
        "  Action Training audit returns: by Whitlow, 9 days late. No clause in force",
        "    states it.",
      ])
    let json = try late.type("check", "--format", "json").json()
    #expect(json["findings"]?.array?.first?["kind"] == .string("not-met"))
    #expect(json["findings"]?.array?.first?["id"] == .string("late/A-A001/2026-12-01"))
  }

  @Test func `A constitution with mistakes opens nothing: all of them with place, excerpt and remedy`() throws
  {
    let wrong = Board.constitution.replacing("effect: no-business", with: "efect: no-business")
      .replacing("agency: BCT", with: "agenzy: BCT")
    _ = try PartnershipFolder.create(
      at: "\(Desk.root)/check/wrong", template: [("constitution/2010-09-01.yaml", Array(wrong.utf8))],
      author: "",
      words: "made", founder: "init"
    ) { _ in Board.steps }
    let desk = try Desk("check/right")
    for command in [["check"], ["chart"], ["mark", "M-A001", "Penhale", "here"]] {
      let printed = Printed(
        desk.run(["--folder", "\(Desk.root)/check/wrong", "--on", "2026-12-10"] + command))
      #expect(printed.status == 2)
      #expect(printed.out.isEmpty)
      #expect(printed.err.contains("constitution/2010-09-01.yaml:20:5: "))
      #expect(printed.err.contains("^"))
      #expect(printed.err.hasSuffix("things are wrong in the files. Nothing was changed.\n"))
    }
  }

  @Test func `A diagnostic is printed with its place, excerpt, caret and remedy`() {
    let diagnostic = Diagnostic(
      file: "constitution/2010-09-01.yaml", line: 4, column: 3, excerpt: "  colour: red",
      problem: "“colour” is no key here.", remedy: "Take it out.")
    #expect(
      diagnostic.lines == [
        "constitution/2010-09-01.yaml:4:3: “colour” is no key here.", "    colour: red", "    ^",
        "  Take it out.",
      ])
    let whole = Diagnostic(
      file: "posts.csv", line: 0, column: 0, excerpt: "", problem: "It has no column id.", remedy: "Add it.")
    #expect(whole.lines == ["posts.csv: It has no column id.", "  Add it."])
    let wide = Diagnostic(file: "a.yaml", line: 2, column: 3, excerpt: "漢字x", problem: "No.", remedy: "")
    let cell = Diagnostic(file: "a.csv", line: 2, column: 3, excerpt: "cell", problem: "No.", remedy: "")
    #expect(cell.lines == ["a.csv:2:3: No.", "  cell"])
    #expect(wide.lines == ["a.yaml:2:3: No.", "  漢字x", "      ^"])
  }
}
