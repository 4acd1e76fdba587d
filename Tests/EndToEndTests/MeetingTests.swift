import TestSupport
import Testing

/// A whole meeting as the secretary runs it, on the real program in a terminal, and its files afterwards.
@Suite(.serialized)
struct MeetingTests {
  @Test func `A Board meeting from the first arrival to the close, and what the files say after`() throws {
    let office = try Office()
    let screen = try office.screen(at: "09:52")
    try screen.waitFor("LSCB Board meets in 8 min")
    try screen.type("m")
    try screen.waitFor("INQUORATE")

    // Drifting in, in any order, found by parts of names; two people called Okafor.
    try screen.type("/", "hal", "Enter")
    try screen.waitFor("Ruth Hallam arrived")
    try screen.type("penh", "Enter")
    try screen.waitFor("Dr Helen Penhale arrived")
    try screen.type("okaf", "Enter")
    try screen.waitFor("choose one")
    #expect(try office.run("register", "today").output.contains("not marked yet"))
    try screen.type("Down", "Enter")
    try screen.waitFor("Samuel Okafor arrived")
    try screen.type("prim", "Enter")
    try screen.waitFor("Sarah Okafor arrived")
    try screen.type("Escape")

    // Too few, with everybody the rule names: refused, with what is missing.
    try screen.type("O")
    try screen.waitFor("Not opened. INQUORATE: 4 here, 5 needed: 1 more (App1 7.2)")
    try screen.type("Escape", "/", "tys", "Enter")
    try screen.waitFor("now QUORATE")
    try screen.type("Escape", "O")
    try screen.waitFor("in the chair: Ruth Hallam")

    // A decision while quorate; then the Care Trust goes, and the next is refused once.
    try screen.type(">", ">", "D", "Minutes of September agreed", "Enter")
    try screen.waitFor("decision, item 2: Minutes of September agreed")
    try screen.type("/", "sidd", "Enter")
    try screen.waitFor("Imran Siddiqui arrived")
    try screen.type("Escape", ">", ">", ">")

    // An interest takes one member out of this item, and of no other.
    try moveTo("Tysoe", on: screen)
    try screen.type("i", "bidder", "Enter", "n")
    try screen.waitFor("Bernard Tysoe, item 5: takes no part")
    try screen.waitFor("QUORATE for item 5  5 here, 5 needed of 17  meeting: 6")
    try moveTo("Penhale", on: screen)
    try screen.type("l")
    try screen.waitFor("now INQUORATE")
    try screen.waitFor("Dr Penhale or Dr Osei (deputy) would restore it")
    try screen.type("D", "The strategy is adopted", "Enter")
    try screen.waitFor("Not recorded. INQUORATE: 4 here, 5 needed: 1 more; nobody from Care Trust is")
    #expect(!office.file("decisions.csv").contains("strategy is adopted"))
    try screen.type("D")
    try screen.waitFor("(taken while INQUORATE)")

    // The deputy restores it.
    try screen.type("/", "osei", "Enter")
    try screen.waitFor("Dr Osei deputises for Dr Penhale")
    try screen.waitFor("QUORATE for item 5")
    try screen.type("Escape")

    // She had gone later than entered: the decision changes with the correction.
    try moveTo("Penhale", on: screen)
    try screen.type("Enter")
    try screen.waitFor("The marks of Dr Penhale")
    try screen.type("b")
    try screen.waitFor("is now taken while quorate, was INQUORATE")
    try screen.type("u")
    try screen.waitFor("undone: corrected: Dr Penhale")
    try screen.type("q")

    // Closing lists what is unanswered.
    try screen.type("O", "c")
    try screen.waitFor("unanswered")
    try screen.type("C")
    try screen.waitFor("closed 09:5")
    try screen.type("q", "q")
    #expect(try screen.waitForExit() == 0)

    let decisions = office.rows(of: "decisions.csv").filter { $0[5].hasPrefix("2026-12-10") }
    #expect(decisions.map { $0[6] } == ["Minutes of September agreed", "The strategy is adopted"])
    #expect(decisions.map { $0[8] } == ["agreed", "to-be-confirmed"])
    #expect(decisions.map { $0[9] } == ["yes", "no"])
    #expect(
      office.file("meetings/2027-03-11-board/agenda.csv").contains("To confirm: The strategy is adopted"))
    let register = office.register()
    #expect(
      register.map { $0[0] } == [
        "board-01", "board-06", "board-05", "board-13", "board-14", "board-09", "board-06",
      ])
    let interests = office.rows(of: "meetings/2026-12-10-board/interests.csv")
    #expect(interests.map { [$0[3], $0[4]] } == [["bidder", "no-part"]])
    #expect(register.last?[1] == "deputy")
    #expect(register.allSatisfy { $0[3].hasPrefix("2026-12-10 09:") || $0[3].hasPrefix("2026-12-10 10:") })
    #expect(office.file("meetings.csv").contains(",closed,2026-12-10-board"))
  }

  @Test func `A kill after each mark loses none, and the program opens in the open meeting`() throws {
    let office = try Office()
    try office.run("mark", "today", "Hallam", "here", at: "10:00")
    try office.run("meeting", "open", "today", "--anyway", at: "10:00")
    for (index, name) in ["adey", "pryce", "penh", "siddi"].enumerated() {
      let screen = try office.screen(at: "10:05")
      try screen.waitFor("in the chair: Ruth Hallam")
      try screen.type("/", name, "Enter")
      try screen.waitFor(" arrived 10:")
      try screen.waitFor("saved 10:")
      try screen.kill(9)
      _ = try screen.waitForExit()
      let shown = try office.run("register", "today", "--format", "json")
      #expect(shown.status == 0)
      #expect(office.register().count == index + 2)
    }
  }

  @Test func `A mark just saved is there after a kill before the tables are written`() throws {
    let office = try Office()
    let screen = try office.screen(at: "10:05")
    try screen.waitFor("LSCB Board meets now")
    try screen.type("m", "p", "p", "p")
    try screen.waitFor("Joanne Pryce arrived")
    try screen.kill(9)
    _ = try screen.waitForExit()
    let quorum = try office.run("quorum", "today", "--format", "json", at: "10:20")
    #expect(quorum.output.contains("\"here\": 2"), "\(quorum.output)")
  }

  /// Moves the cursor to a row, one arrow at a time, as one would: looking after each.
  private func moveTo(_ name: String, on screen: TmuxScreen) throws {
    for _ in 0..<40 {
      let lines = try screen.capture()
      let current = try #require(lines.firstIndex { $0.hasPrefix(">") })
      if lines[current].contains(name) { return }
      let target = try #require(lines.firstIndex { $0.contains(name) })
      try screen.type(target < current ? "Up" : "Down")
      try screen.wait("the cursor to move") { !$0[current].hasPrefix(">") }
    }
    throw TestSupportFailure("The cursor does not come to \(name).")
  }
}
