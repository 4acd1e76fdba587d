import FlatFileStore
import RecordFormat
import Testing

@Suite struct StoreTwoWritersTests {
  @Test func `Two processes at once have two journals and lose nothing`() throws {
    let bench = try Bench.withActions()
    let one = try bench.open(by: "A. Example")
    let two = try bench.open(by: "B. Example")
    let writer = try #require(one.writer)
    #expect(two.writer == "\(writer).2")
    for number in 0..<20 {
      try one.save([.add(table: "actions", key: "O-\(number)", cells: [("text", "one")])], words: "w")
      try two.save([.add(table: "actions", key: "T-\(number)", cells: [("text", "two")])], words: "w")
      if number % 3 == 0 { #expect(one.refresh() == []) }
      if number % 4 == 0 { #expect(two.refresh() == []) }
    }
    _ = try one.catchUp()
    _ = try two.catchUp()
    #expect(one.tables == two.tables)
    #expect(one.tables["actions"]?.rowCount == 43)
    #expect(one.refresh() == [])
    #expect(two.refresh() == [])
    #expect(bench.disk.bytes("/p/actions.csv") == one.tables["actions"]?.rendered())
    let third = try bench.open()
    #expect(third.tables["actions"] == one.tables["actions"])
    #expect(third.diagnostics == [])
    #expect(third.notices == [])
  }

  @Test func `What another process saved is seen without opening again`() throws {
    let bench = try Bench.withActions()
    let one = try bench.open()
    let two = try bench.open()
    #expect(try one.catchUp() == false)
    try two.save([.action("A-AAAA", "text", "two")], words: "w")
    #expect(try one.catchUp())
    #expect(one.tables["actions"]?["A-AAAA", "text"] == "two")
    #expect(try one.catchUp() == false)
    #expect(try one.undo() == .undone(words: "w"))
    #expect(one.tables["actions"]?["A-AAAA", "text"] == "one")
  }

  @Test func `The name of a writer is taken up again when it is free`() throws {
    let bench = try Bench.withActions()
    let first: String?
    do {
      let store = try bench.open()
      first = store.writer
    }
    #expect(first != nil)
    #expect(try bench.open(seed: 5).writer == first)
  }

  @Test func `Another computer on the same share writes under another name`() throws {
    let bench = try Bench.withActions()
    let first = try bench.open().writer
    bench.disk.rename(host: "laptop")
    let second = try bench.open(seed: 5).writer
    #expect(second != first)
    #expect(second?.contains(".") == false)
    #expect(try bench.open(seed: 6).writer == second)
    bench.disk.rename(host: "desk")
    #expect(try bench.open(seed: 7).writer == first)
  }

  @Test func `A copy of a folder writes under another name`() throws {
    let bench = try Bench.withActions()
    let first = try bench.open().writer
    let text = try #require(bench.disk.text("/p/.quorate/writer"))
    bench.disk.put(text.replacing("quorate\n", with: "elsewhere\n"), at: "/p/.quorate/writer")
    let second = try bench.open(seed: 5).writer
    #expect(second != first)
    #expect(try bench.open(seed: 6).writer == second)
  }

  @Test func `Journals of two computers that never saw each other are joined the same way everywhere`() throws
  {
    let bench = try Bench.withActions()
    let away = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    away.disk.takeAway("/p/.quorate")
    let here = try bench.open(by: "A. Example")
    let there = try away.open(by: "B. Example", seed: 55)
    try here.save([.action("A-AAAA", "text", "here"), .action("A-BBBB", "due", "2026-03-12")], words: "w")
    try there.save([.action("A-AAAA", "text", "there"), .action("A-BBBB", "text", "TWO")], words: "w")
    for (path, bytes) in away.disk.files where path.contains("/journal/\(try #require(there.writer))/") {
      bench.disk.put(.folder, at: "/p/journal/\(try #require(there.writer))")
      bench.disk.put(bytes, at: path)
    }
    for (path, bytes) in bench.disk.files where path.contains("/journal/") && away.disk.bytes(path) != bytes {
      away.disk.put(bytes, at: path)
    }
    let joined = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    let same = try Bench(disk: away.disk.afterPowerLoss(.nothingLost)).open()
    #expect(joined.tables["actions"] == same.tables["actions"])
    #expect(joined.tables["actions"]?["A-BBBB", "text"] == "TWO")
    #expect(joined.tables["actions"]?["A-BBBB", "due"] == "2026-03-12")
    #expect(joined.tables.contested.count == 1)
  }
}
