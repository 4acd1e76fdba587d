import FlatFileStore
import Governance
import OrderedCollections
import RecordFormat
import Testing

@Suite struct StoreOutsideEditTests {
  private func edit(_ bench: Bench, _ text: String) { bench.disk.put(text, at: "/p/actions.csv") }

  @Test func `A cell changed in a spreadsheet is taken in and the rest left alone`() throws {
    let bench = try Bench.withActions()
    edit(bench, "id,text,due\r\nA-AAAA,one,\r\nA-BBBB,TWO,12/03/2026\r\nA-CCCC,three,\r\n")
    let store = try bench.open()
    #expect(store.tables["actions"]?["A-BBBB", "text"] == "TWO")
    #expect(store.tables["actions"]?["A-BBBB", "due"] == "2026-03-12")
    #expect(
      store.notices.map(\.sentence) == ["actions.csv was changed by another program: 2 cells taken in."])
    #expect(store.history(limit: 1).map(\.by) == ["edited outside"])
    #expect(store.refresh() == [])
    #expect(bench.actions == "id,text,due\nA-AAAA,one,\nA-BBBB,TWO,2026-03-12\nA-CCCC,three,\n")
    #expect(try bench.open().notices == [])
  }

  @Test
  func `A cell that does not say what its column holds is named with its place, and nothing is taken in`()
    throws
  {
    let bench = try Bench.withActions()
    let before = bench.disk.bytes("/p/actions.csv")
    edit(bench, "id,text,due\r\nA-AAAA,one,soon\r\nA-BBBB,TWO,\r\nA-CCCC,three,31/02/2026\r\n,new,\r\n")
    let edited = bench.disk.bytes("/p/actions.csv")
    let store = try bench.open()
    #expect(
      store.tableDiagnostics.map { "\($0.line):\($0.column) \($0.problem)" } == [
        "2:12 \u{201C}soon\u{201D} is no day.", "4:14 \u{201C}31/02/2026\u{201D} is no day.",
      ])
    #expect(store.tables["actions"]?["A-BBBB", "text"] == "two")
    _ = store.refresh()
    #expect(bench.disk.bytes("/p/actions.csv") == edited)
    #expect(before != edited)
  }

  @Test func `A table that was only sorted and written in another way says nothing new`() throws {
    let bench = try Bench.withActions()
    let right = bench.actions
    edit(bench, "text,id\r\nthree,A-CCCC\r\ntwo,A-BBBB\r\none,A-AAAA\r\n")
    let store = try bench.open()
    #expect(
      store.notices.map(\.sentence).last == "actions.csv no longer had the columns due; they are put back.")
    edit(bench, "due,id,text\r\n,A-CCCC,three\r\n,A-BBBB,two\r\n,A-AAAA,one\r\n")
    let again = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(again.notices == [])
    #expect(again.needsRefresh)
    let sorted = try Bench.withActions()
    edit(sorted, "id,text,due\r\nA-CCCC,three,\r\nA-AAAA,one,\r\nA-BBBB,two\r\n")
    let last = try sorted.open()
    #expect(last.notices == [])
    #expect(last.refresh() == [])
    #expect(sorted.actions == right)
    #expect(last.history(limit: 9).count == 3)
  }

  @Test func `A late save of an early version undoes nothing and its edit is kept`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let keys = (0..<10).map { "P-AAA\($0)" }
    try store.save(
      keys.map { .add(table: "people", key: $0, cells: [("status", "expected"), ("note", "")]) }, words: "w")
    _ = store.refresh()
    let early = try #require(bench.disk.text("/p/people.csv"))
    for key in keys {
      try store.save(
        [.set(table: "people", key: key, column: "status", old: "", new: "present")], words: "Mark \(key)")
      _ = store.refresh()
    }
    bench.disk.put(
      early.replacing("P-AAA3,expected,", with: "P-AAA3,expected,sent word"), at: "/p/people.csv")
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    let table = try #require(reopened.tables["people"])
    #expect(keys.allSatisfy { table[$0, "status"] == "present" })
    #expect(table["P-AAA3", "note"] == "sent word")
    #expect(
      reopened.notices.map(\.sentence) == ["people.csv was changed by another program: 1 cell taken in."])
  }

  @Test func `A row that stayed although the file lacks it stays at the next opening too`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-BBBB", "text", "changed")], words: "w")
    let path = try #require(bench.disk.journalFiles.first)
    var lines = try #require(bench.disk.bytes(path)).split(separator: 0x0a, omittingEmptySubsequences: false)
    lines.remove(at: 1)
    bench.disk.put(Array(lines.joined(separator: [0x0a])), at: path)
    edit(bench, "id,text,due\nA-AAAA,one,\nA-CCCC,three,\n")
    let crashed = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    let first = try crashed.open()
    #expect(!first.journalDiagnostics.isEmpty)
    #expect(first.notices.contains { $0.sentence.contains("A-BBBB was deleted in the file") })
    #expect(first.tables["actions"]?["A-BBBB", "text"] == "changed")
    #expect(first.tables["actions"]?["A-AAAA", "text"] == "one")
    let second = try Bench(disk: crashed.disk.afterPowerLoss(.nothingLost)).open()
    #expect(second.tables["actions"] == first.tables["actions"])
  }

  @Test func `An unchanged old version is only brought up to date`() throws {
    let bench = try Bench.withActions()
    let early = try #require(bench.disk.text("/p/actions.csv"))
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "ONE")], words: "w")
    _ = store.refresh()
    edit(bench, early)
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.notices == [])
    #expect(reopened.tables["actions"]?["A-AAAA", "text"] == "ONE")
    #expect(reopened.refresh() == [])
  }

  @Test func `A cell changed on both sides takes the file's value and says so`() throws {
    let bench = try Bench.withActions()
    let early = try #require(bench.actions)
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "mine")], words: "w")
    edit(bench, early.replacing(",one,", with: ",yours,"))
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.tables["actions"]?["A-AAAA", "text"] == "yours")
    #expect(reopened.notices.contains { $0.sentence.contains("“mine”") && $0.sentence.contains("“yours”") })
    #expect(reopened.tables.contested.map(\.found) == ["mine"])
  }

  @Test func `A row without a key gets one, once, although the program stops before it is written`() throws {
    let bench = try Bench.withActions()
    let text = try #require(bench.actions) + ",new,\n,new,\n"
    edit(bench, text)
    let store = try bench.open()
    let table = try #require(store.tables["actions"])
    #expect(table.rowCount == 5)
    #expect(table.rows.keys.allSatisfy { $0.hasPrefix("A-") })
    let crashed = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    let again = try crashed.open(seed: 2)
    #expect(again.tables["actions"] == table)
    #expect(again.notices == [])
    _ = again.refresh()
    edit(crashed, text + ",newer,\n")
    let last = try Bench(disk: crashed.disk.afterPowerLoss(.nothingLost)).open(seed: 3)
    #expect(last.tables["actions"]?.rowCount == 6)
  }

  @Test func `What was taken in is not taken in again over a later change`() throws {
    let bench = try Bench.withActions()
    edit(bench, try #require(bench.actions).replacing(",two,", with: ",outside,"))
    let store = try bench.open()
    try store.save([.action("A-BBBB", "text", "later")], words: "later")
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.tables["actions"]?["A-BBBB", "text"] == "later")
    #expect(reopened.notices == [])
  }

  @Test func `A deleted row is deleted and a deleted last row is put back`() throws {
    let bench = try Bench.withActions()
    let whole = try #require(bench.disk.text("/p/actions.csv"))
    edit(bench, whole.replacing("A-BBBB,two,\n", with: ""))
    #expect(try bench.open().tables["actions"]?.rows.keys.contains("A-BBBB") == false)
    let cut = try Bench.withActions()
    edit(cut, whole.replacing("A-CCCC,three,\n", with: ""))
    let store = try cut.open()
    #expect(store.tables["actions"]?.rowCount == 3)
    #expect(store.notices.map(\.sentence).first?.contains("lost its end") == true)
  }

  @Test func `A table cut at any byte is written again from the journal`() throws {
    let bench = try Bench.withActions()
    let whole = try #require(bench.disk.bytes("/p/actions.csv"))
    for count in 0..<whole.count {
      bench.disk.put(Array(whole[..<count]), at: "/p/actions.csv")
      let store = try bench.open()
      #expect(store.diagnostics == [])
      #expect(store.tables["actions"]?.rowCount == 3)
      #expect(store.notices.count == 1)
      _ = store.refresh()
      #expect(bench.disk.bytes("/p/actions.csv") == whole)
    }
  }

  @Test(arguments: [
    "", "\u{feff}", "\n\n", "id,text,due\r\n", "text,id\n,\n", "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
  ])
  func `An empty table is never taken for all deleted`(text: String) throws {
    let bench = try Bench.withActions()
    edit(bench, text)
    let store = try bench.open()
    #expect(store.diagnostics == [])
    #expect(store.tables["actions"]?.rowCount == 3)
    #expect(store.notices.count == 1)
    #expect(store.refresh() == [])
    #expect(bench.actions == "id,text,due\nA-AAAA,one,\nA-BBBB,two,\nA-CCCC,three,\n")
  }

  @Test func `A table that cannot be read is named and nothing is written`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.add(table: "people", key: "P-AAAA", cells: [("name", "B. Example")])], words: "w")
    _ = store.refresh()
    let later = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    edit(later, "id,text,due\nA-AAAA,\"one,\nA-BBBB,two,\n")
    later.disk.put("id,name\nP-AAAA,C. Example\n", at: "/p/people.csv")
    let before = later.disk.files
    let reopened = try later.open()
    #expect(reopened.tableDiagnostics.map(\.line) == [2])
    #expect(reopened.tableDiagnostics.map(\.file) == ["actions.csv"])
    #expect(reopened.refresh() == [])
    #expect(later.disk.files == before)
    #expect(reopened.tables["people"]?["P-AAAA", "name"] == "B. Example")
    try reopened.save([.action("A-CCCC", "text", "saved")], words: "saved")
    #expect(reopened.refresh().map(\.file) == ["actions.csv"])
    #expect(later.disk.files["/p/actions.csv"] == before["/p/actions.csv"])
    #expect(later.disk.files["/p/people.csv"] == before["/p/people.csv"])
  }

  @Test func `A table that was put right is taken in at the next refresh`() throws {
    let bench = try Bench.withActions()
    edit(bench, "id;text\n")
    let store = try bench.open()
    #expect(store.tableDiagnostics.count == 1)
    edit(bench, "id,text,due\nA-AAAA,right,\nA-BBBB,two,\nA-CCCC,three,\n")
    try store.save([.action("A-CCCC", "text", "saved")], words: "saved")
    _ = store.refresh()
    #expect(store.tableDiagnostics == [])
    #expect(bench.actions == "id,text,due\nA-AAAA,right,\nA-BBBB,two,\nA-CCCC,saved,\n")
  }

  @Test func `A row that lost cells is named`() throws {
    let bench = try Bench.withActions()
    edit(bench, "id,text,due\nA-AAAA,one,\nA-BBBB\nA-CCCC,three,\n")
    #expect(try bench.open().tableDiagnostics.map(\.line) == [3])
    let other = try Bench.withActions()
    let store = try other.open()
    try store.save(
      [.add(table: "people", key: "P-AAAA", cells: [("name", "B. Example"), ("phone", "1"), ("note", "2")])],
      words: "w")
    _ = store.refresh()
    other.disk.put("id,name,phone,note\nP-AAAA,B. Example,1\n", at: "/p/people.csv")
    let reopened = try Bench(disk: other.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.tableDiagnostics.map(\.line) == [2])
  }

  @Test func `A file changed while the folder is open is left alone and taken in next time`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let edited = "id,text,due\nA-AAAA,one,\nA-BBBB,outside,\nA-CCCC,three,\n"
    try store.save([.action("A-AAAA", "text", "inside")], words: "w")
    edit(bench, edited)
    let notices = store.refresh()
    #expect(notices.map(\.file) == ["actions.csv"])
    #expect(bench.actions == edited)
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.tables["actions"]?["A-AAAA", "text"] == "inside")
    #expect(reopened.tables["actions"]?["A-BBBB", "text"] == "outside")
    _ = reopened.refresh()
    #expect(bench.disk.text("/p/actions.csv") == edited)
  }

  @Test func `A new column keeps its place through every rewrite`() throws {
    let bench = try Bench.withActions()
    edit(bench, "id,rag,text,due\nA-AAAA,,one,\nA-BBBB,,two,\nA-CCCC,,three,\n")
    let store = try bench.open()
    try store.save([.action("A-BBBB", "text", "TWO")], words: "w")
    _ = store.refresh()
    #expect(bench.actions == "id,rag,text,due\nA-AAAA,,one,\nA-BBBB,,TWO,\nA-CCCC,,three,\n")
    #expect(try bench.open().tables["actions"]?.columns == ["id", "rag", "text", "due"])
  }
}
