internal import OrderedCollections

/// All tables as the journals tell them: the fold of journal entries.
package struct Tables: Hashable, Sendable {
  private var byName: [String: Table] = [:]
  /// Number of the last entry of each writer that is contained.
  package private(set) var vector: [String: Int] = [:]
  /// Cells and rows that two writers changed without seeing each other, the oldest first.
  package private(set) var contested: [Contest] = []

  /// Makes no tables.
  package init() {}

  /// Folds entries in the one order that all readers share; an entry that stands in two files counts once,
  /// and one that its writer withdrew does not count.
  ///
  /// - Complexity: O(*n* log *n*) in the number of entries.
  package init(folding entries: some Sequence<JournalEntry>) {
    for entry in Tables.ordered(entries) { apply(entry) }
  }

  /// Names of the tables, sorted.
  package var names: [String] { byName.keys.sorted() }

  /// Table of a name; nil when no change ever named it.
  package subscript(name: String) -> Table? { byName[name] }

  /// Entries in the order of folding, each once, the withdrawn ones left out.
  package static func ordered(_ entries: some Sequence<JournalEntry>) -> [JournalEntry] {
    var sorted = Array(entries)
    let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy { !JournalEntry.isOrdered($1, $0) }
    if !isSorted { sorted.sort(by: JournalEntry.isOrdered) }
    let withdrawn = withdrawnLines(sorted)
    var ordered: [JournalEntry] = []
    ordered.reserveCapacity(sorted.count)
    for entry in sorted {
      if let last = ordered.last, LineIdentity(of: last) == LineIdentity(of: entry) { continue }
      guard withdrawn.isEmpty || !withdrawn.contains(LineIdentity(of: entry)) else { continue }
      ordered.append(entry)
    }
    return ordered
  }

  private static func withdrawnLines(_ entries: [JournalEntry]) -> Set<LineIdentity> {
    var lines: Set<LineIdentity> = []
    for entry in entries {
      for case .withdraw(let number, let checksum) in entry.operations {
        lines.insert(LineIdentity(writer: entry.writer, number: number, checksum: checksum))
      }
    }
    return lines
  }

  /// Applies an entry that comes after all that were applied before.
  package mutating func apply(_ entry: JournalEntry) {
    for operation in entry.operations {
      apply(operation, writer: entry.writer, number: entry.number)
    }
    vector[entry.writer] = max(entry.number, vector[entry.writer] ?? 0)
  }

  /// Applies one operation.
  ///
  /// - Parameters:
  ///   - operation: what changes; bookkeeping changes nothing.
  ///   - writer: who changes it, for the list of contested cells.
  ///   - number: number of the change in the writer's journal.
  package mutating func apply(_ operation: Operation, writer: String, number: Int) {
    switch operation {
    case .add(let table, let key, let cells):
      byName[table, default: Table(name: table)].add(key: key, cells: cells)
    case .set(let table, let key, let column, let old, let new):
      noteContest(table, key, column, old, new, writer, number)
      byName[table]?.set(key: key, column: column, value: new)
    case .delete(let table, let key, let cells):
      noteContest(table, key, cells, writer, number)
      byName[table]?.delete(key: key)
    case .columns(let table, let names):
      byName[table, default: Table(name: table)].arrange(columns: names)
    case .checkpoint, .undo, .withdraw: break
    }
  }

  private mutating func noteContest(
    _ table: String, _ key: String, _ column: String, _ old: String, _ new: String, _ writer: String,
    _ number: Int
  ) {
    let hasRow = byName[table]?.rows[key] != nil
    let found = hasRow ? byName[table]?[key, column] ?? "" : nil
    if !contested.isEmpty {
      contested.removeAll { $0.table == table && $0.key == key && $0.column == column }
    }
    guard found != old, found != new else { return }
    contested.append(
      Contest(
        table: table, key: key, column: column, expected: old, found: found, standing: hasRow ? new : nil,
        writer: writer, number: number))
  }

  private mutating func noteContest(
    _ table: String, _ key: String, _ cells: [(column: String, value: String)], _ writer: String,
    _ number: Int
  ) {
    contested.removeAll { $0.table == table && $0.key == key }
    guard let found = byName[table]?.cells(ofKey: key),
      let changed = found.first(where: { cell in
        cell.value != (cells.first { $0.column == cell.column }?.value ?? "")
      })
    else { return }
    contested.append(
      Contest(
        table: table, key: key, column: nil, expected: nil, found: changed.value, standing: nil,
        writer: writer, number: number))
  }
}

/// What makes a journal line the same line wherever it stands.
private struct LineIdentity: Hashable {
  var writer: String
  var number: Int
  var checksum: UInt32

  init(writer: String, number: Int, checksum: UInt32) {
    (self.writer, self.number, self.checksum) = (writer, number, checksum)
  }

  init(of entry: JournalEntry) {
    self.init(writer: entry.writer, number: entry.number, checksum: entry.checksum)
  }
}
