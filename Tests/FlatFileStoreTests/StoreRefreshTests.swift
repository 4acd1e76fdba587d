import FlatFileStore
import Glibc
import RecordFormat
import Testing

@Suite struct StoreRefreshTests {
  private let attendance = "meetings/2026-03-12-board/attendance"

  @Test(arguments: [EBUSY, EACCES, ETXTBSY])
  func `A table that another program holds is written as soon as it can be`(number: Int32) throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let before = bench.actions
    try store.save([.action("A-AAAA", "text", "ONE")], words: "w")
    bench.disk.fail { _, name, _ in name == "rename" ? number : nil }
    #expect(store.refresh().map(\.file) == ["actions.csv"])
    #expect(bench.actions == before)
    #expect(store.needsRefresh)
    let lines = bench.disk.journalFiles.compactMap { bench.disk.bytes($0)?.count }
    #expect(store.refresh().count == 1)
    #expect(store.notices.count == 1)
    #expect(bench.disk.journalFiles.compactMap { bench.disk.bytes($0)?.count } == lines)
    bench.disk.heal()
    #expect(store.refresh() == [])
    #expect(!store.needsRefresh)
    #expect(bench.actions == "id,text,due\nA-AAAA,ONE,\nA-BBBB,two,\nA-CCCC,three,\n")
    #expect(!bench.disk.files.keys.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `A file that another program changes at the last moment is left alone`() throws {
    let bench = try Bench.withActions()
    var disk = bench.disk.disk
    let synchronise = disk.synchronise
    disk.synchronise = { [simulated = bench.disk] file throws(DiskFault) in
      try synchronise(file)
      if file.path.hasSuffix(".tmp") { simulated.put("id,text\nA-AAAA,outside\n", at: "/p/actions.csv") }
    }
    let store = try Store(opening: "/p", by: "A. Example", disk: disk, clock: bench.clock)
    try store.save([.action("A-AAAA", "text", "ONE")], words: "w")
    #expect(store.refresh().map(\.file) == ["actions.csv"])
    #expect(bench.actions == "id,text\nA-AAAA,outside\n")
    #expect(!bench.disk.files.keys.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `One line of the journal announces all tables that are written`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let add = { (table: String) in Operation.add(table: table, key: "K-AAAA", cells: [("x", "1")]) }
    try store.save([add("people"), add(attendance), add("actions")], words: "w")
    let path = try #require(bench.disk.journalFiles.first)
    let before = try #require(bench.disk.text(path)).count { $0 == "\n" }
    #expect(store.refresh() == [])
    #expect(try #require(bench.disk.text(path)).count { $0 == "\n" } == before + 1)
    for table in ["people", attendance, "actions"] {
      #expect(bench.disk.bytes("/p/\(table).csv") == store.tables[table]?.rendered())
    }
    let calls = bench.disk.calls
    #expect(store.refresh() == [])
    #expect(bench.disk.calls == calls)
  }

  @Test func `A meeting's tables are compared only when asked`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.add(table: attendance, key: "S-AAAA", cells: [("how", "room")])], words: "w")
    _ = store.refresh()
    let later = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    later.disk.put("id,how\nS-AAAA,video\n", at: "/p/\(attendance).csv")
    let reopened = try later.open()
    #expect(reopened.tables[attendance]?["S-AAAA", "how"] == "room")
    try reopened.load(tablesIn: "meetings/2026-03-12-board")
    #expect(reopened.tables[attendance]?["S-AAAA", "how"] == "video")
    #expect(reopened.notices.map(\.file) == ["\(attendance).csv"])
    #expect(reopened.refresh() == [])
    try reopened.load(tablesIn: "meetings/2026-03-12-board")
    #expect(reopened.notices.count == 1)
  }

  @Test func `A meeting's table that was never asked for is merged before it is written`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save(
      [.add(table: attendance, key: "S-AAAA", cells: [("how", "here"), ("why", "")])], words: "w")
    _ = store.refresh()
    let later = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    later.disk.put("id,how,why\nS-AAAA,here,train\n", at: "/p/\(attendance).csv")
    let reopened = try later.open()
    try reopened.save(
      [.set(table: attendance, key: "S-AAAA", column: "how", old: "", new: "late")], words: "w")
    _ = reopened.refresh()
    #expect(later.disk.text("/p/\(attendance).csv") == "\u{feff}id,how,why\nS-AAAA,late,train\n")
  }

  @Test func `A link is never followed`() throws {
    let bench = try Bench.withActions()
    bench.disk.put(.link, at: "/p/meetings")
    let store = try bench.open()
    try store.save(
      [.add(table: attendance, key: "S-AAAA", cells: []), .action("A-AAAA", "text", "still written")],
      words: "w")
    let notices = store.refresh()
    #expect(notices.contains { $0.sentence.contains("cannot be the name") })
    #expect(bench.actions?.contains("A-AAAA,still written,") == true)
    #expect(!bench.disk.files.keys.contains { $0.hasPrefix("/p/meetings/") })
  }

  @Test(arguments: [
    "../actions", "/etc/passwd", "a/../b", "a//b", "", "a/", ".hidden", "a/.b", "con", "a/COM1", "lpt9.x",
    "a:b",
    "a*", "a\\b", "a\u{1}", "a.", "a ", " a", "journal/x", "constitution/x", "a/b/c/d/e",
  ])
  func `A name that leads elsewhere or is no file's name everywhere is refused`(name: String) {
    #expect(!TableName.isSafe(name))
  }

  @Test(arguments: ["actions", "meetings/2026-12-10-board/attendance", "Ŵyn", "a-b_c 2", "console", "common"])
  func `Other names are fine`(name: String) {
    #expect(TableName.isSafe(name))
  }
}
