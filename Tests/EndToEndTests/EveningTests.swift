import TestSupport
import Testing

/// The chair, the evening before the meeting, on the real program: the figures counted again from the files.
@Suite(.serialized)
struct EveningTests {
  private static let evening = "2026-12-09"

  /// The demo of the tenth of December, looked at on the evening before.
  private func opened(_ columns: Int = 120, _ rows: Int = 40) throws -> (Office, TmuxScreen, Ledger) {
    let office = try Office()
    let screen = try TmuxScreen(
      columns: columns, rows: rows, command: [Office.quorate, "--folder", office.folder],
      environment: ["QUORATE_NOW": "\(EveningTests.evening)T21:00"])
    try screen.waitFor("1 Structure")
    return (office, screen, Ledger(office.folder, on: EveningTests.evening))
  }

  private func plain(_ line: String) -> String { line.split(separator: " ").joined(separator: " ") }

  /// Every file of a folder with the sum of its bytes.
  private func sums(_ folder: String) throws -> String {
    try Program.run([
      "sh", "-c", "cd \(folder) && find . -type f -not -path './.quorate/*' | sort | xargs cksum",
    ]).output
  }

  @Test func `The structure is walked to any depth, and each group's line is counted from the files`() throws
  {
    let (office, screen, ledger) = try opened()
    let before = try sums(office.folder)
    let groups = [
      ("board", "LSCB Board"), ("exec", "Executive of the LSCB"), ("qe", "Quality & Effectiveness"),
      ("wg-neglect", "Working group: Neglect"), ("sscrp", "Standing Serious Case"), ("cdop", "Child Death"),
    ]
    for (group, name) in groups {
      let record = ["board", "exec", "sscrp"].contains(group) ? ledger.record(of: group) : "no rule"
      let late = ledger.late.count { $0["group"] == group }
      let next = ledger["meetings"].filter {
        $0["group"] == group && $0["status"] == "planned" && ($0["date"] ?? "") >= EveningTests.evening
      }.compactMap { $0["date"] }.min()
      let tail = "\(record) \(late == 0 ? "0" : "\(late) R") \(next.map(Ledger.short) ?? "")"
      let line = try #require(try screen.capture().first { $0.prefix(57).contains(name) })
      #expect(plain(String(line.prefix(57))).hasSuffix(plain(tail)), "\(name): \(tail)")
    }

    // Who came, of the Board's members.
    for post in ledger.posts(of: "board", on: EveningTests.evening).prefix(12) {
      guard let holder = ledger.holder(of: post["id"] ?? "", on: EveningTests.evening),
        let surname = ledger["people"].first(where: { $0["id"] == holder })?["name"]?.split(separator: ",")
          .first,
        let title = post["title"]?.prefix(10)
      else { continue }
      #expect(
        try screen.capture().contains {
          $0.contains(title) && $0.contains(surname) && $0.hasSuffix(" \(ledger.came(post))")
        }, "\(title) \(surname) \(ledger.came(post))")
    }

    // Down to the review panel under a panel under the Board, and its page.
    for _ in 0..<6 { try screen.type("Down") }
    try screen.waitFor("2 Members: Serious case review panel \"B\"")
    try screen.type("Enter")
    try screen.waitFor("NO QUORUM RULE")
    let held = ledger["meetings"].count { $0["group"] == "scr-b" && $0["status"] == "closed" }
    #expect(try screen.capture().contains { $0.contains("\(held) meetings held in the last 24 months") })
    try screen.type("Escape", "Home")
    try screen.waitFor("2 Members: all groups")
    try screen.type("q")
    #expect(try screen.waitForExit() == 0)
    #expect(try sums(office.folder) == before)
  }

  @Test func `A group's page gives its quorum in words with its clause, and the figures of its record`()
    throws
  {
    let (_, screen, ledger) = try opened()
    try screen.type("Enter")
    let page = try screen.waitFor("Needed on this").map(plain)
    #expect(page.contains { $0.contains("(App1 7.2)") })
    let text = page.joined(separator: " ")
    let total = ledger.total(of: "board", on: EveningTests.evening)
    #expect(text.contains("Needed on this day: \((total + 3) / 4) of \(total)."))
    #expect(text.contains("Record \(ledger.record(of: "board")) meetings of the last 24 months"))
    let posts = ledger.posts(of: "board", on: EveningTests.evening)
    let held = posts.count { ledger.holder(of: $0["id"] ?? "", on: EveningTests.evening) != nil }
    #expect(text.contains("Posts \(held) held, \(posts.count - held) vacant"))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `The briefing says whether it will be quorate, on whom that rests, and what is late`(
    columns: Int, rows: Int
  ) throws {
    let (office, screen, ledger) = try opened(columns, rows)
    let meeting = try #require(
      ledger["meetings"].first { $0["date"] == "2026-12-10" && $0["group"] == "board" })
    try screen.type("B")
    try screen.waitFor("Briefing for the Independent Chairman")
    var lines = try screen.capture()
    while !lines.contains(where: { $0.hasPrefix(" the end") }) {
      let before = try screen.capture()
      try screen.type("PageDown")
      // A page is taken when it no longer changes: half of one may be drawn.
      var last: [String] = []
      lines += try screen.wait("the next page") { shown in
        defer { last = shown }
        return shown == last && (shown != before || shown.contains { $0.hasPrefix(" the end") })
      }
    }
    let text = lines.map(plain).joined(separator: " ")
    #expect(text.contains("Replies: \(ledger.replies(to: meeting))"))
    #expect(text.contains("It rests on Dr Penhale"))
    let toDecide = ledger.rows("agenda", of: meeting).count {
      ["decision", "agree", "confirm"].contains($0["purpose"] ?? "")
    }
    #expect(text.contains("To decide (\(toDecide))"))
    let late = ledger.late.filter { $0["group"] == "board" }
    #expect(text.contains("Late actions of the LSCB Board (\(late.count))"))
    for group in ["board", "exec", "sscrp"] { #expect(text.contains(" \(ledger.record(of: group)), ")) }

    let command = try Program.run(
      [
        Office.quorate, "briefing", "board 2026-12-10", "--folder", office.folder, "--on",
        EveningTests.evening,
      ])
    #expect(
      plain(command.output.replacing("\n", with: " ")).contains("Replies: \(ledger.replies(to: meeting))"))
  }

  @Test func `What if on a person says what would follow, and no file changes`() throws {
    let (office, screen, ledger) = try opened()
    let before = try sums(office.folder)
    try screen.type("2", "/", "penh", "Enter")
    try screen.waitFor("Held by Dr Helen Penhale")
    try screen.type("w")
    try screen.waitFor("WHAT IF Dr Helen Penhale leaves".replacing("IF ", with: "IF  "))
    let penhale = ledger.holder(of: "board-06", on: EveningTests.evening)
    for group in ["board", "sscrp"] {
      let held = ledger.closed(of: group).suffix(8).count
      let was = ledger.record(of: group, of: 8).split(separator: " ")[0]
      let then = ledger.record(of: group, without: penhale, of: 8).split(separator: " ")[0]
      #expect(
        try screen.capture().contains {
          plain($0).contains("\(then) of \(held) would have been quorate throughout (\(was) of \(held) were)")
        }, "\(group): \(then) of \(held)")
    }
    let total = ledger.total(of: "board", on: EveningTests.evening)
    let less = ledger.total(of: "board", on: EveningTests.evening, without: penhale)
    let text = plain(try screen.capture().joined(separator: " "))
    #expect(text.contains("CAN NEVER BE QUORATE"))
    #expect(text.contains("goes from \((total + 3) / 4) of \(total) to \((less + 3) / 4) of \(less)"))

    // Their deputy instead, then a new holder, and a paper of it: the only file there is afterwards.
    try screen.type("d")
    try screen.waitFor("the named deputy instead")
    try screen.type("f")
    try screen.waitFor("a new holder in each post")
    #expect(try sums(office.folder) == before)
    try screen.type("p")
    try screen.waitFor("Written: papers/what-if-2026-12-09.txt")
    #expect(office.file("papers/what-if-2026-12-09.txt").hasPrefix("WHAT IF  Dr Helen Penhale leaves"))

    // From the group: who leaves is asked at once.
    try screen.type("Escape", "Escape", "1", "w")
    try screen.waitFor("What if who leaves LSCB Board? Nothing is saved.")
    try screen.type("Escape", "q")
    #expect(try screen.waitForExit() == 0)
    let after = try sums(office.folder).split(separator: "\n").filter { !$0.contains("./papers/") }
    #expect(after == before.split(separator: "\n"))
  }
}
