import FlatFileStore
import RecordFormat
import Testing

@Suite struct StoreUndoTests {
  @Test func `Changes are taken back one after the other, the newest first`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let before = store.tables["actions"]
    try store.save(
      [.action("A-AAAA", "text", "ONE"), .action("A-AAAA", "due", "2026-03-12")], words: "Changed one")
    try store.save([.delete(table: "actions", key: "A-CCCC", cells: [])], words: "Deleted three")
    #expect(try store.undo() == .undone(words: "Deleted three"))
    #expect(store.tables["actions"]?["A-CCCC", "text"] == "three")
    #expect(try store.undo() == .undone(words: "Changed one"))
    #expect(store.tables["actions"] == before)
    #expect(try store.undo() == .undone(words: "Added three"))
    #expect(store.tables["actions"]?.rowCount == 2)
  }

  @Test func `Undo goes on where it was after the folder is opened again`() throws {
    let bench = try Bench.withActions()
    do {
      let store = try bench.open()
      try store.save([.action("A-AAAA", "text", "1")], words: "first")
      try store.save([.action("A-AAAA", "text", "2")], words: "second")
      #expect(try store.undo() == .undone(words: "second"))
      _ = store.refresh()
    }
    let store = try bench.open()
    #expect(try store.undo() == .undone(words: "first"))
    #expect(store.tables["actions"]?["A-AAAA", "text"] == "one")
    #expect(try bench.open().tables["actions"]?["A-AAAA", "text"] == "one")
  }

  @Test func `A row added and filled in one change is taken back`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    let before = store.tables["actions"]
    try store.save(
      [
        .add(table: "actions", key: "A-DDDD", cells: [("text", "four")]),
        .action("A-DDDD", "due", "2026-03-12"),
        .action("A-DDDD", "text", "FOUR"),
      ], words: "Added four")
    #expect(try store.undo() == .undone(words: "Added four"))
    #expect(store.tables["actions"] == before)
  }

  @Test func `Nothing is taken back that init, demo, import or another program did`() throws {
    let bench = Bench()
    try bench.create()
    let store = try bench.open()
    for (index, author) in ["init", "demo", "import"].enumerated() {
      try store.save(
        [.add(table: "actions", key: "K\(index)", cells: [("text", "x")])], words: author, by: author)
    }
    #expect(try store.undo() == .nothingToUndo)
    _ = store.refresh()
    bench.disk.put("id,text\nK0,edited\nK1,x\nK2,x\n", at: "/p/actions.csv")
    let reopened = try Bench(disk: bench.disk.afterPowerLoss(.nothingLost)).open()
    #expect(reopened.history(limit: 1).map(\.by) == ["edited outside"])
    #expect(try reopened.undo() == .nothingToUndo)
  }

  @Test func `A cell that somebody else has changed since is not taken back`() throws {
    let bench = try Bench.withActions()
    let mine = try bench.open(by: "A. Example")
    try mine.save([.action("A-AAAA", "text", "mine")], words: "Mine")
    let colleague = Bench(disk: bench.disk.afterPowerLoss(.nothingLost))
    colleague.disk.takeAway("/p/.quorate")
    let theirs = try colleague.open(by: "B. Example", seed: 77)
    #expect(theirs.writer != mine.writer)
    #expect(try theirs.undo() == .nothingToUndo)
    try theirs.save([.action("A-AAAA", "text", "theirs")], words: "Theirs")
    for path in colleague.disk.journalFiles where path.contains(try #require(theirs.writer)) {
      bench.disk.put(.folder, at: "/p/journal/\(try #require(theirs.writer))")
      bench.disk.put(try #require(colleague.disk.bytes(path)), at: path)
    }
    guard case .refused(let reason) = try mine.undo() else {
      Issue.record("The change was taken back.")
      return
    }
    #expect(reason == "“Mine” cannot be undone: text of row A-AAAA in actions.csv has been changed since.")
    #expect(mine.tables["actions"]?["A-AAAA", "text"] == "theirs")
  }

  @Test func `The history tells what was done, by whom, and what was taken back`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open(by: "B. Example")
    try store.save([.action("A-AAAA", "text", "1")], words: "Changed")
    _ = store.refresh()
    #expect(try store.undo() == .undone(words: "Changed"))
    let history = store.history(limit: 3)
    #expect(history.map(\.words) == ["Undone: Changed", "Changed", "Added three"])
    #expect(history.map(\.by) == ["B. Example", "B. Example", "A. Example"])
    #expect(history.map(\.isUndone) == [false, true, false])
    #expect(history.map(\.stamp) == history.map(\.stamp).sorted(by: >))
  }
}
