import TestSupport
import FlatFileStore
import RecordFormat
import Synchronization

/// A partnership on a simulated disk, with a clock that moves a second with each look.
struct Bench: Sendable {
  let disk: SimulatedDisk
  private let time: Time

  /// The clock's reading.
  private final class Time: Sendable {
    let milliseconds = Mutex(1_773_324_131_204)
  }

  /// An empty disk.
  init(disk: SimulatedDisk = SimulatedDisk()) {
    self.disk = disk
    time = Time()
  }

  /// Opens the partnership; the root tables are `actions` and `people`.
  func open(by name: String = "A. Example", seed: UInt64 = 1) throws(StoreError) -> Store {
    try Store(
      opening: "/p", by: name, rootTables: ["actions", "people"], disk: disk.disk, clock: clock,
      random: SeededGenerator(seed: seed))
  }

  /// Makes the folder of a partnership.
  func create() throws(StoreError) {
    try Store.create(in: "/p", disk: disk.disk, clock: clock, random: SeededGenerator(seed: 99))
  }

  /// A partnership with three actions whose table is written.
  static func withActions() throws(StoreError) -> Bench {
    let bench = Bench()
    try bench.create()
    let store = try bench.open()
    for (key, text) in [("A-AAAA", "one"), ("A-BBBB", "two"), ("A-CCCC", "three")] {
      try store.save(
        [.add(table: "actions", key: key, cells: [("text", text), ("due", "")])], words: "Added \(text)")
    }
    _ = store.refresh()
    return bench
  }

  /// The bench after a loss of power.
  func afterPowerLoss(_ loss: SimulatedDisk.PowerLoss) -> Bench {
    var bench = self
    bench = Bench(disk: disk.afterPowerLoss(loss))
    bench.advance(by: 86_400_000)
    return bench
  }

  /// Sets the clock forward or back.
  func advance(by milliseconds: Int) {
    time.milliseconds.withLock { $0 += milliseconds }
  }

  /// Clock for the store.
  var clock: () -> Int {
    { [time] in
      time.milliseconds.withLock { milliseconds in
        milliseconds += 1000
        return milliseconds
      }
    }
  }

  /// Text of the table of actions on the disk, without its mark for UTF-8.
  var actions: String? {
    disk.text("/p/actions.csv").map { String($0.unicodeScalars.drop { $0 == "\u{feff}" }) }
  }
}

extension Operation {
  /// A new value for a cell of an action.
  static func action(_ key: String, _ column: String, _ value: String) -> Operation {
    .set(table: "actions", key: key, column: column, old: "", new: value)
  }
}
