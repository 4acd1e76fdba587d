import FlatFileStore
import Governance
import Glibc
import OrderedCollections
import RecordFormat
import Testing

@Suite struct StoreRecoveryTests {
  /// Journal of the only writer.
  private func journal(_ bench: Bench) throws -> (path: String, bytes: [UInt8]) {
    let path = try #require(bench.disk.journalFiles.first)
    return (path, try #require(bench.disk.bytes(path)))
  }

  @Test func `A journal cut anywhere opens, keeps the lines before the cut, and takes new ones`() throws {
    let bench = try Bench.withActions()
    bench.disk.takeAway("/p/actions.csv")
    let (path, whole) = try journal(bench)
    let lines = whole.split(separator: 0x0a)
    let ends = lines.indices.map { lines[...$0].reduce(0) { $0 + $1.count + 1 } }
    for cut in 0...whole.count {
      bench.disk.put(Array(whole[..<cut]), at: path)
      let kept = ends.count { $0 - 1 <= cut }
      let store = try bench.open()
      #expect(store.tables["actions"]?.rowCount ?? 0 == max(0, min(3, kept - 1)))
      #expect(store.tableDiagnostics == [])
      try store.save([.add(table: "actions", key: "A-NEWW", cells: [("text", "new")])], words: "new")
      let isWhole = cut == 0 || whole[cut - 1] == 0x0a
      #expect(isWhole || bench.disk.bytes(path)?.dropFirst(cut).first == 0x0a)
      let reopened = try bench.open()
      #expect(reopened.tables == store.tables)
      #expect(reopened.journalDiagnostics == [])
      #expect(reopened.notices == [])
    }
  }

  @Test func `One damaged byte in the journal never gives a wrong value`() throws {
    let bench = try Bench.withActions()
    bench.disk.takeAway("/p/actions.csv")
    let (path, whole) = try journal(bench)
    let right: Set<[String]> = [["A-AAAA", "one", ""], ["A-BBBB", "two", ""], ["A-CCCC", "three", ""]]
    for position in whole.indices {
      for replacement: UInt8 in [0, 0x0a, 0xff] where whole[position] != replacement {
        var damaged = whole
        damaged[position] = replacement
        bench.disk.put(damaged, at: path)
        let store = try bench.open()
        let rows =
          (store.tables["actions"].map { table in
            table.rows.values.map { row in ["id", "text", "due"].map { table[row[0], $0] ?? "" } }
          }) ?? []
        #expect(right.isSuperset(of: rows))
        #expect(rows.count == 3 || !store.journalDiagnostics.isEmpty || !store.notices.isEmpty)
        #expect(rows.count >= 2)
      }
    }
  }

  @Test func `What a damaged journal line has lost is found in the table`() throws {
    let bench = try Bench.withActions()
    let (path, whole) = try journal(bench)
    let right = try #require(bench.actions)
    let end = try #require(whole.lastIndex(of: 0x0a))
    for position in stride(from: 0, to: whole[..<end].lastIndex(of: 0x0a) ?? 0, by: 7)
    where whole[position] != 0x0a {
      var damaged = whole
      damaged[position] = 0x3f
      bench.disk.put(damaged, at: path)
      bench.disk.put("\u{feff}" + right, at: "/p/actions.csv")
      let store = try bench.open()
      #expect(
        Set((store.tables["actions"]?.rows.keys).map(Array.init) ?? []) == ["A-AAAA", "A-BBBB", "A-CCCC"])
      #expect(store.tables["actions"]?["A-BBBB", "text"] == "two")
      #expect(!store.journalDiagnostics.isEmpty)
      #expect(store.notices.map(\.sentence).allSatisfy { $0.contains("damaged journal had lost") })
      _ = store.refresh()
      #expect(try bench.open().tables == store.tables)
    }
  }

  @Test func `A missing table is written again`() throws {
    let bench = try Bench.withActions()
    let right = bench.actions
    bench.disk.takeAway("/p/actions.csv")
    let store = try bench.open()
    #expect(store.needsRefresh)
    #expect(store.refresh() == [])
    #expect(bench.actions == right)
  }

  @Test func `When the journals are gone the tables are the record`() throws {
    let bench = try Bench.withActions()
    bench.disk.put("id,name\n", at: "/p/groups.csv")
    let before = try bench.open().tables["actions"]
    bench.disk.takeAway("/p/journal")
    let store = try bench.open()
    #expect(store.tables["actions"] == before)
    _ = store.refresh()
    #expect(try bench.open().tables["actions"] == before)
  }

  @Test func `When the end of the journal is gone the tables make it good and it is reported`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    try store.save([.action("A-AAAA", "text", "late")], words: "late")
    let (path, early) = try journal(bench)
    try store.save([.action("A-BBBB", "text", "later")], words: "later")
    _ = store.refresh()
    bench.disk.put(early, at: path)
    let reopened = try bench.open()
    #expect(reopened.tables["actions"]?["A-BBBB", "text"] == "later")
    #expect(reopened.tables["actions"]?["A-AAAA", "text"] == "late")
  }

  @Test func `A line taken out of the journal is reported`() throws {
    let bench = try Bench.withActions()
    let (path, whole) = try journal(bench)
    var lines = whole.split(separator: 0x0a, omittingEmptySubsequences: false)
    lines.remove(at: 2)
    bench.disk.put(Array(lines.joined(separator: [0x0a])), at: path)
    let store = try bench.open()
    #expect(store.journalDiagnostics.map(\.problem).first?.contains("Change number 3") == true)
    #expect(try store.audit().count == 1)
  }

  @Test func `A line of a newer version stops the opening`() throws {
    let bench = try Bench.withActions()
    let (path, whole) = try journal(bench)
    let covered = Array(
      #"{"w":"a","n":1,"t":"2026-03-12T14:02:11.204Z/0","by":"","words":"","ops":[["dance"]],"prev":"""#.utf8)
    let tail = Array(#","crc":"\#(hexadecimal(CRC32.checksum(of: covered)))"}"#.utf8)
    bench.disk.put(whole + covered + tail + [0x0a], at: path)
    let before = bench.disk.files
    #expect(#expect(throws: StoreError.self) { try bench.open() }?.code == .newerVersion)
    #expect(bench.disk.files == before)
  }

  @Test func `A copy that a sync service left is named and not read`() throws {
    let bench = try Bench.withActions()
    bench.disk.put("id,text\nA-ZZZZ,copy\n", at: "/p/actions.sync-conflict-20260312-140211-ABCDEFG.csv")
    let (path, whole) = try journal(bench)
    bench.disk.put(whole, at: path.replacing(".jsonl", with: " (conflicted copy).jsonl"))
    let store = try bench.open()
    #expect(store.notices.count == 1)
    #expect(store.tables["actions"]?.rowCount == 3)
  }
}
