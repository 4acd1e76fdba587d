import FlatFileStore
import Governance
import Glibc
import OrderedCollections
import RecordFormat
import Testing

/// Runs one day's work with the disk failing at every call in turn.
@Suite struct StoreFaultTests {
  /// What happened before the disk failed.
  private struct Day {
    /// Texts of the first action that were confirmed, the oldest first.
    var confirmed = ["one"]
    /// Texts that were tried and not confirmed after the last confirmed one.
    var doubtful: [String] = []
    /// The store at the end of the day; nil when it could not be opened.
    var store: Store?
  }

  /// Opens, marks, refreshes, marks in a meeting's table, undoes, refreshes.
  private func work(_ bench: Bench) -> Day {
    var day = Day()
    guard let store = try? bench.open() else { return day }
    day.store = store
    for number in 1...3 {
      let text = "mark \(number)"
      let meeting = Operation.add(
        table: "meetings/2026-03-12-board/attendance", key: "S-\(number)AAA", cells: [("mark", text)])
      do {
        try store.save([.action("A-AAAA", "text", text), meeting], words: text)
        day.confirmed.append(text)
        day.doubtful = []
      } catch {
        day.doubtful.append(text)
      }
      if number != 2 { _ = store.refresh() }
    }
    return day
  }

  private func check(_ bench: Bench, after day: Day, _ comment: Comment) throws {
    let store = try bench.open()
    try store.load(tablesIn: "meetings/2026-03-12-board")
    #expect(store.diagnostics == [], comment)
    #expect(store.notices.allSatisfy { !$0.sentence.contains("another program") }, comment)
    let text = try #require(store.tables["actions"]?["A-AAAA", "text"], comment)
    #expect(([day.confirmed[day.confirmed.count - 1]] + day.doubtful).contains(text), comment)
    #expect(store.tables["actions"]?["A-CCCC", "text"] == "three", comment)
    let marks = store.tables["meetings/2026-03-12-board/attendance"]?.rows.values.map { $0[1] } ?? []
    #expect(Set(marks).isSuperset(of: day.confirmed.dropFirst()), comment)
    #expect(marks.count == Set(marks).count, comment)
    try store.save([.action("A-BBBB", "text", "after")], words: "after")
    #expect(store.refresh() == [], comment)
    let rendered = try #require(store.tables["actions"]).rendered()
    #expect(bench.disk.bytes("/p/actions.csv") == rendered, comment)
    #expect(!bench.disk.files.keys.contains { $0.hasSuffix(".tmp") }, comment)
    #expect(try bench.open().tables == store.tables, comment)
  }

  @Test func `The power may fail at any call`() throws {
    let calls = try countCalls()
    for call in 1...calls {
      let bench = try Bench.withActions()
      let first = bench.disk.calls
      bench.disk.fail { number, _, _ in number >= first + call ? EIO : nil }
      let day = work(bench)
      for loss in SimulatedDisk.PowerLoss.allCases {
        try check(bench.afterPowerLoss(loss), after: day, "power failed at call \(call), \(loss)")
      }
    }
  }

  @Test(arguments: [EIO, ENOSPC, EACCES, EBUSY])
  func `Any one call may fail`(number: Int32) throws {
    let calls = try countCalls()
    for call in 1...calls {
      let bench = try Bench.withActions()
      let first = bench.disk.calls
      bench.disk.fail { current, _, _ in current == first + call ? number : nil }
      var day = work(bench)
      if let store = day.store, !store.isReadOnly {
        try store.save([.action("A-AAAA", "text", "last")], words: "last")
        day.confirmed.append("last")
        day.doubtful = []
        #expect(try bench.open().tables == store.tables, "call \(call)")
        day.confirmed.removeAll { $0 == "last" }
        day.doubtful = ["last"]
      }
      try check(bench, after: day, "error \(number) at call \(call)")
    }
  }

  @Test(arguments: [EIO, ENOSPC])
  func `All calls of one kind may fail for a while`(number: Int32) throws {
    for name in ["write", "fsync", "fdatasync", "rename", "open", "close", "stat", "read", "mkdir", "flock"] {
      let bench = try Bench.withActions()
      bench.disk.fail { _, current, _ in current == name ? number : nil }
      let day = work(bench)
      for loss in SimulatedDisk.PowerLoss.allCases {
        try check(bench.afterPowerLoss(loss), after: day, "\(name) failed with \(number), \(loss)")
      }
    }
  }

  private func countCalls() throws -> Int {
    let bench = try Bench.withActions()
    let first = bench.disk.calls
    let day = work(bench)
    #expect(day.confirmed.count == 4)
    return bench.disk.calls - first
  }
}
