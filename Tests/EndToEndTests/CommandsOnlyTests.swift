import RecordFormat
import TestSupport
import Testing

/// A small partnership made, run and asked about with commands only, as a script would.
@Suite(.serialized)
struct CommandsOnlyTests {
  private let folder: String
  private let day = "2026-12-10"

  init() throws { folder = try Office.freshFolder() + "/riverton" }

  /// Runs a command that must succeed; what it printed.
  @discardableResult
  private func run(_ arguments: String..., at time: String = "09:00", status: Int = 0) throws -> String {
    let result = try Program.run(
      [Office.quorate] + arguments + ["--folder", folder, "--on", day, "--at", time])
    #expect(
      result.status == status, "\(arguments.joined(separator: " ")): \(result.output)\(result.error)")
    return result.output + result.error
  }

  private func json(_ arguments: String..., at time: String = "12:30", status: Int = 0) throws -> JSON {
    let result = try Program.run(
      [Office.quorate] + arguments + ["--folder", folder, "--on", day, "--at", time, "--format", "json"])
    #expect(result.status == status, "\(arguments): \(result.error)")
    return try result.json()
  }

  /// The partnership: a Board with four posts and a group under it, agencies, people, a deputy, a meeting.
  private func found() throws {
    try run(
      "init", "--template", "plain", folder, "--name", "Riverton Partnership", "--area", "Riverton")
    try run(
      "agency", "add", "RBC", "Riverton Borough Council", "--short", "the Council", "--sector", "Council")
    try run("agency", "add", "NHS", "Riverton Health", "--sector", "Health", "--services", "health")
    for (title, agency) in [
      ("Chair", ""), ("Director", "RBC"), ("Nurse", "NHS"), ("Head of Service", "RBC"),
    ] {
      if agency.isEmpty {
        try run("post", "add", "board", title, "--category", "member", "--from", "2026-11-01")
      } else {
        try run(
          "post", "add", "board", title, "--agency", agency, "--category", "member", "--from", "2026-11-01")
      }
    }
    try run("person", "add", "Ann Bell", "--email", "ann.bell@example.org")
    try run("appoint", "Ann Bell", "Chair", "--from", "2026-11-01")
    try run("appoint", "Carl Dunn", "Director", "--from", "2026-11-01")
    try run("appoint", "Dr Eve Ford", "Nurse", "--from", "2026-11-01")
    try run("deputy", "add", "Gus Hall", "Nurse", "--authorised", "2026-11-02", "--from", "2026-11-02")
    try run("office", "set", "board", "chair", "--post", "Chair", "--from", "2026-11-01")
    try run("group", "add", "Neglect group", "--under", "board", "--code", "neglect", "--kind", "standing")
    try run("line", "add", "neglect", "Scrutiny Committee", "--kind", "reports", "--every", "yearly")
    try run(
      "meeting", "add", "board", day, "--start", "10:00", "--end", "12:00", "--place", "Town Hall")
    try run("agenda", "add", "today", "Welcome")
    try run("agenda", "add", "today", "Budget", "--purpose", "decision", "--lead", "Dunn", "--state", "late")
    try run("agenda", "add", "today", "Any other business")
    try run("reply", "today", "Chair", "yes")
    try run("reply", "today", "Director", "late", "10:20")
    try run("reply", "today", "Nurse", "deputy", "--deputy", "Gus Hall")
  }

  @Test func `Everything that the screen does, commands do too, and the answers are the files'`() throws {
    defer { _ = try? Program.run(["rm", "-rf", folder]) }
    try found()
    let files = Ledger(folder, on: day)
    #expect(files["posts"].count == 4)
    #expect(
      files["people"].compactMap { $0["name"] }.sorted() == [
        "Bell, Ann", "Dunn, Carl", "Ford, Dr Eve", "Hall, Gus",
      ])
    #expect(files["lines"].count == 2)
    let meeting = try #require(files["meetings"].first)
    #expect(files.replies(to: meeting) == "2 yes, 1 deputy, 0 apologies, 0 no word")

    // The plain constitution states no rule, and that is said rather than passed over.
    #expect(try run("quorum", "today").contains("NO QUORUM RULE"))
    #expect(try run("check", status: 1).contains("the paper is late"))
    let blank = try run("register", "today", "--blank")
    for name in ["Bell, Ann", "Dunn, Carl", "Ford, Dr Eve"] { #expect(blank.contains(name), "\(blank)") }

    // The rule, as the handbook of the place states it: a new constitution in force from a day.
    try writeRule()
    #expect(try run("quorum", "today", status: 1).contains("INQUORATE"))
    #expect(try run("quorum", "--group", "board", "--present", "board-01,board-02").contains("QUORATE"))
    #expect(try run("briefing", "today").contains("2 yes, 1 deputy, 0 apologies, 0 no word"))

    try runTheMeeting()
    try afterTheMeeting()
  }

  /// A constitution with one rule, beside the one that states none.
  private func writeRule() throws {
    let plain = TextFile.read("\(folder)/constitution/2000-01-01.yaml") ?? ""
    let rule = """

      rules:
        board-quorum:
          kind: quorum
          group: board
          clause: "Terms 4.1"
          effect: no-decisions
          all:
            - {id: members, members: at least 2}
            - {id: council, agency: RBC}
      """
    let text = plain.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("rules:") }.joined(separator: "\n")
    try TextFile.write(text + rule + "\n", to: "\(folder)/constitution/2026-01-01.yaml")
  }

  private func runTheMeeting() throws {
    try run("mark", "today", "Bell", "here", at: "09:58")
    try run("mark", "today", "Hall", "deputy", at: "10:00", status: 2)
    try run("mark", "today", "Nurse", "deputy", at: "10:00")
    // The rule lets them meet, and decide nothing.
    #expect(try run("meeting", "open", "today", at: "10:02").contains("INQUORATE"))
    try run("item", "next", "today", at: "10:03")
    try run("item", "next", "today", at: "10:10")
    #expect(try run("decide", "today", "The budget is agreed", at: "10:15", status: 1).contains("Terms 4.1"))
    try run("mark", "today", "Dunn", "here", at: "10:20")
    try run("decide", "today", "The budget is agreed", at: "10:40")
    try run("action", "add", "today", "Publish the budget, Dunn, 2026-12-18", at: "10:41")
    try run("note", "today", "The Chair thanked the Director", at: "10:42")
    try run("mark", "today", "Dunn", "left", at: "11:00")
    try run("meeting", "close", "today", at: "11:30")
    let timeline = try run("timeline", "today")
    #expect(timeline.contains("11:00 to 11:30  INQUORATE"), "\(timeline)")
    let minutes = try run("minutes", "today", at: "12:00").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    for words in [
      "Riverton Partnership", "The budget is agreed. Quorate (Terms 4.1)", "Publish the budget. By Carl Dunn",
    ] {
      #expect(minutes.contains(words), "\(minutes)")
    }
    let attendance = try run("attendance", "--group", "board", "--from", "2026-12-01", "--to", day)
    #expect(attendance.contains("Bell"), "\(attendance)")
  }

  private func afterTheMeeting() throws {
    // An action of the office's own, moved, chased, answered, done.
    try run("action", "set", "board", "Send the terms to Scrutiny", "--by", "Dunn", "--due", "2026-12-01")
    var files = Ledger(folder, on: day)
    #expect(files.late.compactMap { $0["text"] } == ["Send the terms to Scrutiny"])
    let number = try #require(files.late.first?["no"])
    #expect(try run("check", status: 1).contains("Send the terms to Scrutiny"))
    #expect(try run("chase").contains("To: Carl Dunn"))
    #expect(Ledger(folder, on: day)["chases"].isEmpty)
    try run("chase", "--sent", "email")
    try run("chase", "answered", "Dunn", "next week")
    try run("chase", "silent", "Dunn", status: 1)
    try run("action", "redate", number, "2026-12-17", status: 2)
    try run(
      "action", "redate", number, "2026-12-17", "--why", "Scrutiny meets later", "--agreed-by", "the Chair")
    try run("action", "progress", number, "drafted", "--at-risk", "yes")
    try run("action", "hand-on", number, "Chair", "--why", "the Chair signs it")
    files = Ledger(folder, on: day)
    #expect(files.late.isEmpty)
    let due = try json("due")["due"]?.array ?? []
    #expect(due.count == files.dated(within: 90, months: [:]), "\(due)")
    try run("action", "done", number, "sent by post")
    try run("agenda", "put", "board", "Terms of reference", "--source", "action \(number)", status: 1)
    try run("meeting", "add", "board", "2027-03-11", "--start", "10:00")
    try run("agenda", "put", "board", "Terms of reference", "--source", "action \(number)")
    try run("meeting", "cancel", "board 2027-03-11", "snow")

    // What if, seen and waived.
    let whatIf = try run("what-if", "Carl Dunn", status: 1)
    #expect(whatIf.contains("CAN NEVER BE QUORATE"), "\(whatIf)")
    let findings = try json("check")["findings"]?.array ?? []
    let vacancy = try #require(
      findings.first { $0["words"]?.string?.contains("vacant") == true }?["id"]?.string)
    try run("seen", vacancy)
    try run("waive", vacancy, "the post is to be given up")
    let after = try json("check")["findings"]?.array ?? []
    #expect(after.count == findings.count - 1)
    try run("person", "leave", "Ann Bell", "2026-12-31")
    try run("undo")
    #expect(Ledger(folder, on: day)["appointments"].allSatisfy { $0["to"] == "" })
  }
}
