import TestSupport
import Testing

/// A partnership of one's own, from an empty folder to the minutes, on the real program, and no table opened by hand.
@Suite(.serialized)
struct OwnPartnershipTests {
  private static let day = "2026-12-10"
  private let folder: String

  init() throws { folder = try Office.freshFolder() }

  /// Starts the program as one does: in the folder, with nothing but its name.
  private func start(at time: String) throws -> TmuxScreen {
    try TmuxScreen(
      columns: 80, rows: 24, command: ["sh", "-c", "cd \(folder) && exec \(Office.quorate)"],
      environment: ["QUORATE_NOW": "\(OwnPartnershipTests.day)T\(time)"])
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> ProgramResult {
    try Program.run(
      [Office.quorate] + arguments + ["--folder", folder, "--on", OwnPartnershipTests.day, "--at", "11:45"])
  }

  /// Appoints somebody to the post that some letters find among the members.
  private func appoint(_ name: String, to letters: String, on screen: TmuxScreen) throws {
    try screen.type("/", letters, "Enter")
    try screen.waitFor("VACANT.")
    try screen.type("e", "Enter")
    try screen.waitFor("Appoint somebody to a post")
    try screen.type(name, "C-s")
    try screen.waitFor("\(name) holds ")
    try screen.type("Escape")
    try screen.waitFor("1 Structure")
  }

  /// Adds an item to the agenda, and what is wanted of it.
  private func add(_ title: String, for purpose: String, on screen: TmuxScreen) throws {
    try screen.type("+", "Enter")
    try screen.waitFor("New agenda item")
    try screen.type(title, "Enter", purpose, "C-s")
    try screen.waitFor("on the agenda: \(title)")
  }

  @Test func `From an empty folder to the minutes, and nothing entered twice`() throws {
    defer { _ = try? Program.run(["rm", "-rf", folder]) }
    let screen = try start(at: "09:30")
    // The first run: a name is needed, and the constitutions are shown.
    try screen.waitFor("No partnership is kept here yet.")
    try screen.type("C-s")
    try screen.waitFor("Not saved")
    try screen.type("Riverton Safeguarding Children Board", "Enter", "London Borough of Riverton", "Enter")
    try screen.waitFor("plain")
    try screen.type("bexly", "Enter", "Enter")
    try screen.waitFor("No constitution is called “bexly”")
    try screen.type("Up", "bexley", "C-s")
    try screen.waitFor("Made in \(folder)")

    // Five people on the screen, one of them with a deputy, one by the command line.
    try screen.type("2")
    try screen.waitFor("0 held, 19 vacant")
    try appoint("Ann Bell", to: "chairman", on: screen)
    try appoint("Carl Dunn", to: "director of children", on: screen)
    try appoint("Dr Eve Ford", to: "clinical", on: screen)
    try appoint("Insp Ida Jones", to: "superintendent", on: screen)
    try appoint("Kim Lowe", to: "secondary", on: screen)
    try screen.type("/", "clinical", "Enter")
    try screen.waitFor("Held by Dr Eve Ford")
    try screen.type("e", "Down", "Enter")
    try screen.waitFor("Name a deputy")
    try screen.type("Dr Gus Hall", "Enter", "2026-12-01", "C-s")
    try screen.waitFor("Dr Gus Hall named deputy for Clinical Director, authorised 1 Dec 2026")
    try screen.type("Escape", "Escape")

    // Today's meeting: the day proposed is replaced by typing another.
    try screen.type("3", "+")
    try screen.waitFor("Proposed: the next of the constitution's months")
    try screen.type("today", "Enter", "10:00", "Enter", "Enter", "Town Hall", "C-s")
    try screen.waitFor("meeting added: LSCB Board, 10 Dec 2026")
    try add("Welcome", for: "", on: screen)
    try add("Neglect strategy", for: "decision", on: screen)
    try add("Budget", for: "decision", on: screen)
    try add("Any other business", for: "", on: screen)
    try screen.waitFor("4 Any other business")

    // Replies for some; a time that is none is said to be none.
    try screen.type("r")
    try screen.waitFor("no word")
    try screen.type("y", "v", "d", "Down", "t", "quarter past", "Enter")
    try screen.waitFor("is no time")
    try screen.type("C-u", "10:15", "Enter")
    try screen.waitFor("Replies: 3 yes, 1 deputy, 0 apologies, 1 no word. If so: QUORATE.")
    try screen.type("Escape", "q")
    #expect(try screen.waitForExit() == 0)
    let appointed = try run("appoint", "Mo Nash", "Director of Nursing & Governance")
    #expect(appointed.status == 0, "\(appointed.error)")

    // The meeting: who came as they said, two unknown faces, one new holder of a vacant post.
    let meeting = try start(at: "09:55")
    try meeting.waitFor("LSCB Board meets in 5 min")
    try meeting.type("m")
    try meeting.waitFor("INQUORATE  0 here, 2 needed of 6")
    try meeting.type("p", "p", "d")
    try meeting.waitFor("Dr Hall deputises for Dr Ford")
    for face in ["blue coat", "tall man"] {
      try meeting.type("+", "?", "Enter")
      try meeting.waitFor("Describe whoever it is")
      try meeting.type(face, "Enter")
      try meeting.waitFor("in attendance 09:5")
    }
    try meeting.type("+", "Lou Park", "Enter")
    try meeting.waitFor("Lou Park comes as")
    try meeting.type("h", "primary", "Enter")
    try meeting.waitFor("Lou Park holds Headteacher, Primary")
    try meeting.waitFor("QUORATE  4 here, 2 needed of 7")
    try meeting.type("O")
    try meeting.waitFor("in the chair: Ann Bell")
    try meeting.type(">", ">", "D", "The strategy is adopted", "Enter")
    try meeting.waitFor("decision, item 2: The strategy is adopted")
    try meeting.type("A", "Print the strategy, Dunn, 15 jan", "Enter")
    try meeting.waitFor("action: Print the strategy")
    try meeting.type(">", "D", "The budget is agreed", "Enter")
    try meeting.waitFor("decision, item 3: The budget is agreed")
    try meeting.type(">", "O", "c")
    try meeting.waitFor("things unanswered")
    // Enter answers each with the key beside it: three with no apologies, two names, then the notices.
    try meeting.type("Enter", "Enter", "Enter")
    try meeting.waitFor("> In attendance without a name: blue coat")
    try meeting.type("Enter", "Pat Quill", "Enter", "Enter", "Rae Stone", "Enter")
    try meeting.waitFor("name entered: Rae Stone")
    try meeting.type("C")
    try meeting.waitFor("closed 09:5")
    try meeting.type("q", "q")
    #expect(try meeting.waitForExit() == 0)

    try expectTheFilesToSaySo()
    try expectTheMinutesToSaySo()
  }

  private func expectTheFilesToSaySo() throws {
    let files = Ledger(folder, on: OwnPartnershipTests.day)
    let board = try #require(files["meetings"].first)
    #expect(files["meetings"].count == 1)
    #expect([board["date"], board["status"], board["place"]] == ["2026-12-10", "closed", "Town Hall"])
    #expect(files["people"].count == 10)
    #expect(files["appointments"].count == 7)
    #expect(files["appointments"].allSatisfy { $0["from"] == OwnPartnershipTests.day })
    let stays = files.rows("attendance", of: board)
    #expect(stays.count { $0["as"] == "member" } == 3)
    #expect(stays.first { $0["post"] == "board-02" }?["how"] == "video")
    #expect(stays.first { $0["as"] == "deputy" }?["post"] == "board-06")
    #expect(stays.count { $0["as"] == "attending" } == 2)
    #expect(files["decisions"].map { $0["quorate"] } == ["yes", "yes"])
    let action = try #require(files["actions"].first)
    #expect([action["post"], action["due"], action["group"]] == ["board-02", "2027-01-15", "board"])
    #expect(files.record(of: "board") == "0 of 0")
    let after = Ledger(folder, on: "2026-12-11")
    #expect(after.record(of: "board") == "1 of 1")
    let groups = try run("groups", "--format", "json")
    #expect(groups.status == 0)
  }

  private func expectTheMinutesToSaySo() throws {
    let minutes = try run("minutes", "board 2026-12-10").output
    for words in [
      "Riverton Safeguarding Children Board", "Thursday 10 December 2026, Town Hall",
      "In the chair: Ann Bell (Independent Chairman)", "by video", "Pat Quill", "Rae Stone",
      "The strategy is adopted. Quorate", "Print the strategy. By Carl Dunn", "due 15 January 2027",
      "The budget is agreed. Quorate", "Needed on this day: 2 of 7.",
    ] {
      #expect(minutes.contains(words), "\(words)\n\(minutes)")
    }
    #expect(!minutes.contains("NOT CLOSED"))
    // Nobody has told the Chairman of the appointments, as clause 4.10 asks; and two groups have nobody yet.
    let check = try run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("(App1 4.10)"))
    #expect(check.output.contains("Executive of the LSCB can never be quorate"))
  }
}
