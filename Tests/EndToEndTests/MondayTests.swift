import RecordFormat
import TestSupport
import Testing

/// The business manager's Monday on the real program: every figure on the screen counted again from the files.
@Suite(.serialized)
struct MondayTests {
  private static let day = "2026-11-30"
  /// The months in which the Bexley constitution has its groups meet.
  private static let months = [
    "board": [6, 9, 12, 3], "exec": [5, 7, 9, 11, 1, 3], "sscrp": [4, 7, 11, 2], "cdop": [6, 9, 12, 3],
  ]

  private func ledger(_ office: Office) -> Ledger { Ledger(office.folder, on: MondayTests.day) }

  /// The files once they hold something that was saved just now.
  private func ledger(_ office: Office, with what: String, _ condition: (Ledger) -> Bool) throws -> Ledger {
    try Ledger.settled(office.folder, on: MondayTests.day, what, until: condition)
  }

  /// A line without the blanks that make its columns.
  private func plain(_ line: String) -> String { line.split(separator: " ").joined(separator: " ") }

  /// Shows only what fits some words, and waits until it does.
  private func show(_ words: String, on screen: TmuxScreen) throws {
    try screen.type("/", words, "Enter")
    try screen.waitFor("shown: \(words)")
  }

  /// Ticks the one late action that some words fit.
  private func tick(_ words: String, count: Int, on screen: TmuxScreen) throws {
    try show(words, on: screen)
    try screen.type(" ")
    try screen.waitFor("\(count) of ")
    try screen.type("Escape")
    try screen.waitFor("\(count) of 11 ticked")
  }

  @Test func `What is on fire, late by agency, the forward plan: every figure is the files'`() throws {
    let office = try Office(on: MondayTests.day)
    let ledger = ledger(office)
    let screen = try office.screen(at: "09:00")
    try screen.waitFor("\(ledger.late.count) actions late")
    try screen.waitFor("All groups")
    #expect(try screen.capture().contains { plain($0) == "All groups \(ledger.late.count) R" })
    for group in ["board", "exec", "sscrp"] {
      let late = ledger.late.count { $0["group"] == group }
      let record = "\(ledger.record(of: group)) \(late == 0 ? "0" : "\(late) R")"
      #expect(try screen.capture().contains { plain($0).contains(record) }, "\(group): \(record)")
    }

    try screen.type("5")
    try screen.waitFor("To attend to, all groups: \(ledger.attention)")

    try screen.type("Escape", "b")
    let byAgency = try screen.waitFor("Late by agency")
    for (name, line) in ledger.lateByAgency {
      #expect(byAgency.contains { plain($0).hasSuffix("+ \(name) \(line)") }, "\(name) \(line)")
    }
    // Whatever they are counted by, they are the same ones.
    for grouping in ["person", "group", "meeting"] {
      try screen.type("b")
      let lines = try screen.waitFor("Late by \(grouping)").filter { $0.dropFirst().hasPrefix("+ ") }
      let counts = lines.map { $0.dropFirst(28).prefix(4).filter(\.isNumber) }.compactMap { Int($0) }
      #expect(counts.reduce(0, +) == ledger.late.count, "\(lines)")
    }

    try screen.type("Escape", "6")
    try screen.waitFor("1 of \(ledger.dated(within: 90, months: MondayTests.months))")

    // The commands answer the same.
    let listed = try office.run("actions", "--by", "agency", "--format", "json").json()["late"]?.array ?? []
    #expect(listed.compactMap { $0["late"]?.number }.reduce(0, +) == ledger.late.count)
    #expect(listed.count == ledger.lateByAgency.count)
    let due = try office.run("due", "--format", "json").json()["due"]?.array
    #expect(due?.count == ledger.dated(within: 90, months: MondayTests.months))
  }

  @Test func `Five done at once, two moved, reminders written and sent, an answer and a silence`() throws {
    let office = try Office(on: MondayTests.day)
    let screen = try office.screen(at: "09:05")
    try screen.waitFor("1 Structure")
    try screen.type("b")
    try screen.waitFor("0 of 11 ticked")

    // Somebody looks for an agency that has nothing late, and is not told that nothing is.
    try show("cafcass", on: screen)
    #expect(try screen.capture().contains { $0.contains("Nothing here fits “cafcass”.") })
    try screen.type("Escape")

    let words = ["staff trained", "list of placements", "adult teams", "budget paper", "training audit"]
    for (index, words) in words.enumerated() { try tick(words, count: index + 1, on: screen) }
    try screen.type(".")
    try screen.waitFor("An action is done: 5 actions")
    // Without a word of evidence nothing is saved.
    try screen.type("C-s")
    try screen.waitFor("Not saved: 1 field to put right")
    try screen.type("seen at the Executive", "C-s")
    try screen.waitFor("done: seen at the Executive")
    var files = try ledger(office, with: "what is done") { $0.late.count == 6 }
    let done = files["actions"].filter { $0["closed_on"] == MondayTests.day }
    #expect(done.compactMap { $0["no"] }.sorted() == ["38", "39", "40", "42", "43"])
    #expect(done.allSatisfy { $0["status"] == "done" })
    let evidence = files["progress"].filter {
      $0["kind"] == "done" && $0["text"] == "seen at the Executive"
    }
    #expect(Set(evidence.compactMap { $0["action"] }) == Set(done.compactMap { $0["id"] }))

    // Two are moved; a day that is none is said to be none, and typing replaces it.
    let before = files["actions"].filter { ["34", "56"].contains($0["no"]) }
    try show("domestic violence", on: screen)
    try screen.type(" ", "Escape")
    try show("ten strategy", on: screen)
    try screen.type(" ", "Escape")
    try screen.waitFor("2 of 6 ticked")
    try screen.type("R")
    try screen.waitFor("Move an action's day: 2 actions")
    try screen.type("tuesday week", "Enter")
    try screen.waitFor("is no day. Write mon, 14 sep")
    try screen.type("15 jan", "Enter", "awaiting the Met's policy team", "Enter", "the Board", "Enter")
    try screen.waitFor("moved to 15 Jan 2027")
    files = try ledger(office, with: "the new days") { $0.late.count == 4 }
    for was in before {
      let now = files["actions"].first { $0["id"] == was["id"] } ?? [:]
      #expect(now["due"] == "2027-01-15")
      #expect(now["first_due"] == was["first_due"])
      #expect(Int(now["times_moved"] ?? "") == (Int(was["times_moved"] ?? "") ?? 0) + 1)
      let step = files["progress"].last { $0["action"] == was["id"] } ?? [:]
      #expect([step["kind"], step["was"], step["now"]] == ["moved", was["due"], "2027-01-15"])
      #expect([step["text"], step["agreed_by"]] == ["awaiting the Met's policy team", "the Board"])
    }

    // One message for each person; nothing is recorded before it is said that they went.
    try screen.type("*", "c")
    try screen.waitFor("nothing is recorded yet")
    try screen.type("f")
    try screen.waitFor("Written: papers/reminders-2026-11-30.txt")
    let paper = office.file("papers/reminders-2026-11-30.txt")
    #expect(ledger(office)["chases"].allSatisfy { $0["sent_on"] != MondayTests.day })
    let messages = paper.split(separator: "\n").count { $0.hasPrefix("To: ") }
    #expect(try screen.capture().contains { $0.contains("Reminders: \(messages) messages") })
    try screen.type("e")
    try screen.waitFor("reminded of 4 actions")
    files = try ledger(office, with: "the reminders") {
      $0["chases"].contains { $0["sent_on"] == MondayTests.day }
    }
    let sent = files["chases"].filter { $0["sent_on"] == MondayTests.day }
    #expect(
      Set(sent.map { "\($0["person"] ?? "")/\($0["person"] == "" ? $0["agency"] ?? "" : "")" }).count
        == messages)
    #expect(sent.allSatisfy { $0["how"] == "email" && $0["outcome"] == "sent" })

    // The Superintendent answers, one head does not; the others are still waited for.
    try screen.type("*")
    try screen.waitFor("0 of 4 ticked")
    try show("joint protocol", on: screen)
    try screen.type("Down", "h")
    try screen.waitFor("What came of the reminder to Supt Neil Garrow?")
    try screen.type("a", "in January", "Enter")
    try screen.waitFor("Supt Neil Garrow answered the reminder")
    try screen.type("Escape")
    try show("referral form", on: screen)
    try screen.type("Down", "h", "n")
    try screen.waitFor("no answer to the reminder")
    try screen.type("Escape", "Escape", "q")
    #expect(try screen.waitForExit() == 0)
    let after = ledger(office)
    func outcomes(_ number: String) -> Set<String> {
      let id = after["actions"].first { $0["no"] == number }?["id"]
      return Set(
        after["chases"].filter { $0["sent_on"] == MondayTests.day && $0["action"] == id }.compactMap {
          $0["outcome"]
        })
    }
    #expect(outcomes("23") == ["answered"])
    #expect(outcomes("35") == ["silent"])
    #expect(outcomes("37") == ["sent"])
    #expect(after["chases"].contains { $0["words"] == "in January" })
  }

  @Test func `The Met's page, a late paper, something for the next agenda, and a post's holder who leaves`()
    throws
  {
    let office = try Office(on: MondayTests.day)
    let screen = try office.screen(columns: 120, rows: 40, at: "09:10")
    try screen.waitFor("1 Structure")
    let ledger = ledger(office)
    try screen.type("b")
    try screen.waitFor("0 of 11 ticked")
    try show("metropolitan police", on: screen)
    try screen.type("g", "End")
    let met = ledger.open(with: "MPS")
    let late = ledger.late.filter { action in met.contains { $0["id"] == action["id"] } }
    try screen.waitFor("\(met.count) open actions, \(late.count) late")

    // The late paper is in.
    try screen.type("Escape", "Escape", "Escape", "3")
    try screen.waitFor("6 Budget")
    try screen.type("/", "budget", "Enter")
    try screen.waitFor("Paper: budget (late)")
    try screen.type("e", "Enter")
    try screen.waitFor("Change an agenda item")
    try screen.type("Down", "Down", "Down", "Down", "Down", "in", "C-s")
    try screen.waitFor("agenda changed: Budget 2027–28")
    let agenda = "meetings/2026-11-30-board/agenda"
    var files = try self.ledger(office, with: "the paper") {
      $0[agenda].allSatisfy { $0["paper_status"] != "late" }
    }
    try screen.waitFor("Paper: budget (in)")
    try screen.type("Escape", "5")
    try screen.waitFor("To attend to, all groups: ")
    try screen.type("/", "paper is late", "Enter")
    try screen.waitFor("Nothing here fits")
    try screen.type("Escape", "Escape")

    // An action goes on the next agenda, with where it comes from.
    try screen.type("4", "/", "joint", "Enter")
    try screen.waitFor("Bring the joint protocol on missing children")
    try screen.type(">", "discussion", "C-s")
    try screen.waitFor("on the agenda of LSCB Board, 30 Nov 2026: Bring the joint protocol")
    files = try self.ledger(office, with: "the item") { $0[agenda].contains { $0["source"] == "action 23" } }
    let item = files[agenda].first { $0["source"] == "action 23" } ?? [:]
    #expect(
      [item["title"], item["source"]] == ["Bring the joint protocol on missing children", "action 23"])
    #expect(item["purpose"] == "discussion")

    // The Superintendent leaves: the one question, and its answer.
    try screen.type("Escape", "2", "/", "garrow", "Enter")
    try screen.waitFor("Held by Supt Neil Garrow")
    try screen.type("e", "Down", "Down", "Down", "Down", "Enter")
    try screen.waitFor("Somebody ceases to hold a post")
    try screen.type("C-s")
    try screen.waitFor("who does it now?")
    try screen.type("o", "nobody at all", "Enter")
    try screen.waitFor("Nobody and no agency is called")
    try screen.type("C-u", "raman", "Enter")
    try screen.waitFor("1 action handed on to DI Priya Raman")
    try screen.type("Escape", "q")
    #expect(try screen.waitForExit() == 0)
    let after = self.ledger(office)
    let action = after["actions"].first { $0["no"] == "23" } ?? [:]
    #expect(action["post"] == "board-11")
    let step = after["progress"].last { $0["action"] == action["id"] } ?? [:]
    #expect([step["kind"], step["was"], step["now"]] == ["handed-on", "board-10", "board-11"])
    let appointment = after["appointments"].last { $0["post"] == "board-10" } ?? [:]
    #expect(appointment["to"] == MondayTests.day)
  }

  @Test func `What a spreadsheet changed between is taken in cell by cell, and said`() throws {
    let office = try Office(on: MondayTests.day)
    let first = try office.screen(at: "09:20")
    try first.waitFor("11 actions late")
    try first.type("4", ".", "agreed by the Chair", "C-s")
    try first.waitFor("done: agreed by the Chair")
    try first.type("q")
    #expect(try first.waitForExit() == 0)

    // A spreadsheet writes its own line ends and no mark for UTF-8; one day is moved in it, and one cell makes no sense.
    let text = office.file("actions.csv").replacing("\u{FEFF}", with: "")
    let lines = text.split(separator: "\n").map { line in
      line.hasPrefix("A-") && line.contains(",43,board,")
        ? String(line.replacing("2026-11-23,0,open", with: "2026-12-23,0,open")) : String(line)
    }
    #expect(lines.contains { $0.contains("2026-12-23,0,open") })
    try office.write(lines.joined(separator: "\r\n") + "\r\n", to: "actions.csv")
    let second = try office.screen(at: "09:30")
    try second.waitFor("9 actions late")
    try second.type("4")
    try second.waitFor("Circulate the budget paper")
    #expect(
      try second.capture().contains {
        plain($0).contains("43 Circulate the budget paper to the Board Tennant 23 Dec")
      })
    try second.type("q")
    #expect(try second.waitForExit() == 0)
    let history = try office.run("history", "--limit", "3").output
    #expect(history.contains("actions"), "\(history)")

    let broken = office.file("actions.csv").replacing("2026-12-23,0,open", with: "sometime,0,open")
    try office.write(broken, to: "actions.csv")
    let refused = try office.run("actions")
    #expect(refused.status == 2)
    #expect(refused.error.contains("actions.csv:"), "\(refused.error)")
    #expect(refused.error.contains("sometime"), "\(refused.error)")
  }
}
