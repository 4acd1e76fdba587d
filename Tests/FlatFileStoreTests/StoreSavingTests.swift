import FlatFileStore
import Glibc
import RecordFormat
import Testing

@Suite struct StoreSavingTests {
  @Test func `What was saved is there after the folder is opened again`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    #expect(store.diagnostics == [])
    #expect(store.notices == [])
    #expect(!store.needsRefresh)
    #expect(store.tables["actions"]?["A-BBBB", "text"] == "two")
    #expect(bench.actions == "id,text,due\nA-AAAA,one,\nA-BBBB,two,\nA-CCCC,three,\n")
  }

  @Test func `A change is saved when save returns, before any table is written`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "ONE")], words: "Changed")
    #expect(store.needsRefresh)
    let later = try bench.afterPowerLoss(.onlySynchronised).open()
    #expect(later.tables["actions"]?["A-AAAA", "text"] == "ONE")
    #expect(later.needsRefresh)
  }

  @Test func `Stamps grow although the clock goes back`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let first = try store.save([.action("A-AAAA", "text", "1")], words: "1")
    bench.advance(by: -3_600_000)
    let second = try store.save([.action("A-AAAA", "text", "2")], words: "2")
    #expect(second > first)
    let reopened = try bench.open()
    let third = try reopened.save([.action("A-AAAA", "text", "3")], words: "3")
    #expect(third > second)
    #expect(try bench.open().tables["actions"]?["A-AAAA", "text"] == "3")
  }

  @Test func `A clock far behind the journal is reported and the order kept`() throws {
    let bench = try Bench.withActions()
    bench.advance(by: -10 * 365 * 86_400_000)
    let store = try bench.open()
    #expect(store.notices.contains { $0.sentence.contains("clock") })
    try store.save([.action("A-AAAA", "text", "late")], words: "w")
    #expect(try bench.open().tables["actions"]?["A-AAAA", "text"] == "late")
  }

  @Test func `Old values are filled in and line breaks made visible`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save(
      [
        .set(table: "actions", key: "A-AAAA", column: "text", old: "wrong", new: "a\nb"),
        .set(table: "actions", key: "A-AAAA", column: "text", old: "wrong", new: "c\r\nd"),
      ], words: "Two\nlines")
    #expect(store.tables["actions"]?["A-AAAA", "text"] == "c¶ d")
    #expect(store.tables.contested.isEmpty)
    #expect(try store.undo() == .undone(words: "Two¶ lines"))
    #expect(store.tables["actions"]?["A-AAAA", "text"] == "one")
  }

  @Test(arguments: [
    Operation.action("A-ZZZZ", "text", "x"), .action("A-AAAA", "id", "x"),
    .action("A-AAAA", "text", "\u{1b}[2J"),
    .action("A-AAAA", "te\u{202e}xt", "x"), .action("A-AAAA", "", "x"),
    .add(table: "actions", key: "A-AAAA", cells: []), .add(table: "actions", key: "", cells: []),
    .add(table: "actions", key: " A", cells: []),
    .add(table: "actions", key: "A-1", cells: [("a", ""), ("a", "")]),
    .delete(table: "actions", key: "A-ZZZZ", cells: []), .add(table: "../x", key: "A-1", cells: []),
    .add(table: "journal/x", key: "A-1", cells: []), .columns(table: "actions", names: ["x\n"]),
    .checkpoint(table: "actions", sha256: "", vector: [:]), .undo(writer: "w", number: 1),
    .withdraw(number: 1, checksum: 1),
  ])
  func `A change that does not fit is refused and nothing of it is kept`(operation: Operation) throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let before = (store.tables, bench.disk.files)
    #expect(throws: StoreError.self) {
      try store.save([.action("A-BBBB", "text", "good"), operation], words: "w")
    }
    #expect(store.tables == before.0)
    #expect(bench.disk.files == before.1)
  }

  @Test func `After a failed synchronisation the line is saved in a fresh file and counts once`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "1")], words: "1")
    bench.disk.fail { _, name, _ in name == "fdatasync" ? EIO : nil }
    try store.save([.action("A-AAAA", "text", "2")], words: "2")
    bench.disk.heal()
    try store.save([.action("A-AAAA", "text", "3")], words: "3")
    #expect(
      bench.disk.journalFiles.compactMap { $0.split(separator: "/").last } == [
        "2026-03-2.jsonl", "2026-03.jsonl",
      ])
    let reopened = try bench.open()
    #expect(reopened.tables["actions"]?["A-AAAA", "text"] == "3")
    #expect(reopened.tables.contested.isEmpty)
    #expect(reopened.diagnostics == [])
    #expect(
      reopened.history(limit: 9).map(\.words) == ["3", "2", "1", "Added three", "Added two", "Added one"])
    #expect(try reopened.audit() == [])
  }

  @Test func `When the fresh file fails too, nothing is applied and the line never counts`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "1")], words: "1")
    bench.disk.fail { _, name, _ in name == "fdatasync" || name == "fsync" ? EIO : nil }
    let before = store.tables
    let error = #expect(throws: StoreError.self) {
      try store.save([.add(table: "actions", key: "A-DDDD", cells: [("text", "lost")])], words: "lost")
    }
    #expect(error?.code == .notSaved)
    #expect(store.tables == before)
    #expect(try store.catchUp() == false)
    #expect(store.tables == before)
    bench.disk.heal()
    try store.save([.action("A-AAAA", "text", "2")], words: "2")
    #expect(
      bench.disk.journalFiles.compactMap { $0.split(separator: "/").last } == [
        "2026-03-2.jsonl", "2026-03.jsonl",
      ])
    let reopened = try bench.open()
    #expect(reopened.tables == store.tables)
    #expect(reopened.tables["actions"]?.rowCount == 3)
    #expect(reopened.diagnostics == [])
    #expect(reopened.history(limit: 2).map(\.words) == ["2", "1"])
  }

  @Test func `A full disk says so, leaves no litter, and saving goes on when there is room`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    bench.disk.fail { _, name, _ in name == "write" ? ENOSPC : nil }
    for _ in 0..<3 {
      let error = #expect(throws: StoreError.self) {
        try store.save([.action("A-AAAA", "text", "1")], words: "1")
      }
      #expect(error?.sentence.contains("NOT SAVED") == true)
      #expect(error?.sentence.contains("the disk is full") == true)
    }
    #expect(bench.disk.journalFiles.count == 1)
    bench.disk.heal()
    try store.save([.action("A-AAAA", "text", "1")], words: "1")
    let reopened = try bench.open()
    #expect(reopened.tables == store.tables)
    #expect(reopened.diagnostics == [])
    #expect(reopened.notices == [])
  }

  @Test func `A journal that vanished while the folder was open is begun again`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "1")], words: "1")
    _ = store.refresh()
    bench.disk.takeAway("/p/journal")
    try store.save([.action("A-AAAA", "text", "2")], words: "2")
    #expect(bench.disk.journalFiles.count == 1)
  }

  @Test func `A folder that cannot be written is opened for reading and says why`() throws {
    let bench = try Bench.withActions()
    bench.disk.put("id,text,due\nA-AAAA,edited,\nA-BBBB,two,\nA-CCCC,three,\n", at: "/p/actions.csv")
    let reading: Set<String> = ["read", "stat", "opendir"]
    bench.disk.fail { _, name, _ in reading.contains(name) ? nil : EROFS }
    let store = try bench.open()
    #expect(store.isReadOnly)
    #expect(store.readOnlyReason?.sentence.contains("the disk is read-only") == true)
    #expect(store.tables["actions"]?["A-AAAA", "text"] == "edited")
    let error = #expect(throws: StoreError.self) {
      try store.save([.action("A-AAAA", "text", "x")], words: "x")
    }
    #expect(error?.code == .readOnly)
    #expect(store.refresh() == [])
    bench.disk.heal()
    #expect(try bench.open().tables["actions"]?["A-AAAA", "text"] == "edited")
  }

  @Test func `A folder that is no partnership is not opened`() {
    let bench = Bench()
    let error = #expect(throws: StoreError.self) { try bench.open() }
    #expect(error?.code == .notAPartnership)
    #expect(bench.disk.files.isEmpty)
  }
}
