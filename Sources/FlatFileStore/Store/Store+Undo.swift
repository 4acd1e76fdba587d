internal import RecordFormat

/// What became of a wish to undo.
package enum UndoOutcome: Hashable, Sendable {
  /// The change in words that was taken back.
  case undone(words: String)
  /// There is no change of this computer's that could be taken back.
  case nothingToUndo
  /// The newest change cannot be taken back, and why.
  case refused(reason: String)
}

extension Store {
  /// Takes back the newest change that was made on this computer, by the opposite changes; the journal keeps
  /// both.
  ///
  /// What `init`, `demo`, `import` and other programs did is not taken back, nor an undo itself.
  package func undo() throws(StoreError) -> UndoOutcome {
    _ = try catchUp()
    guard let entry = newestUndoable else { return .nothingToUndo }
    let opposite: [Operation]
    do {
      opposite = try inverse(of: entry)
    } catch {
      return .refused(reason: "“\(entry.words)” cannot be undone: \(error.detail)")
    }
    let undo = Operation.undo(writer: entry.writer, number: entry.number)
    _ = try append(opposite + [undo], words: "Undone: \(entry.words)", by: by)
    return .undone(words: entry.words)
  }

  private var newestUndoable: JournalEntry? {
    guard let writer = journal.writer else { return nil }
    let family = WriterLock.family(of: writer)
    let undone = undoneEntries
    return journal.entries.last { entry in
      WriterLock.family(of: entry.writer) == family && !RecordFormat.foundingAuthors.contains(entry.by)
        && entry.changesRows && !entry.isUndo
        && !undone.contains(EntryNumber(writer: entry.writer, number: entry.number))
    }
  }

  /// Entries that were taken back.
  var undoneEntries: Set<EntryNumber> {
    var undone: Set<EntryNumber> = []
    for entry in journal.entries {
      for case .undo(let writer, let number) in entry.operations {
        undone.insert(EntryNumber(writer: writer, number: number))
      }
    }
    return undone
  }

  /// The opposite of an entry's operations, the last first; refused when one of its cells has changed since.
  private func inverse(of entry: JournalEntry) throws(StoreError) -> [Operation] {
    var rehearsal = Rehearsal(of: tables)
    var inverse: [Operation] = []
    for operation in entry.operations.reversed() where operation.isChange {
      try checkUntouched(operation, of: entry, rehearsal)
      guard let opposite = Store.opposite(of: operation) else { continue }
      inverse.append(try rehearsal.admit(opposite))
    }
    return inverse
  }

  private static func opposite(of operation: Operation) -> Operation? {
    switch operation {
    case .add(let table, let key, let cells): .delete(table: table, key: key, cells: cells)
    case .set(let table, let key, let column, let old, let new):
      .set(table: table, key: key, column: column, old: new, new: old)
    case .delete(let table, let key, let cells): .add(table: table, key: key, cells: cells)
    case .columns, .checkpoint, .undo, .withdraw: nil
    }
  }

  private func checkUntouched(_ operation: Operation, of entry: JournalEntry, _ rehearsal: Rehearsal)
    throws(StoreError)
  {
    switch operation {
    case .add(let table, let key, let cells):
      guard let row = rehearsal.cells(table: table, key: key) else { return }
      let added = Dictionary(cells.map { ($0.column, $0.value) }, uniquingKeysWith: { _, last in last })
      for (column, value) in row where value != added[column] ?? "" {
        throw changedSince(table, key, column)
      }
    case .set(let table, let key, let column, _, let new):
      let isContested = tables.contested.contains {
        $0.table == table && $0.key == key && $0.column == column && $0.writer == entry.writer
          && $0.number == entry.number
      }
      guard !isContested, rehearsal.cells(table: table, key: key)?[column] ?? "" == new else {
        throw changedSince(table, key, column)
      }
    case .delete, .columns, .checkpoint, .undo, .withdraw: return
    }
  }

  private func changedSince(_ table: String, _ key: String, _ column: String) -> StoreError {
    StoreError(
      code: .refused, path: table,
      detail: "\(column) of row \(key) in \(table).csv has been changed since.")
  }
}

/// What names an entry within the partnership.
struct EntryNumber: Hashable {
  /// Writer of the entry.
  var writer: String
  /// Number in the writer's journal.
  var number: Int
}

extension JournalEntry {
  /// Whether the entry changes a row or a cell.
  var changesRows: Bool {
    operations.contains { operation in
      switch operation {
      case .add, .set, .delete: true
      case .columns, .checkpoint, .undo, .withdraw: false
      }
    }
  }

  /// Whether the entry takes another one back.
  var isUndo: Bool {
    operations.contains { operation in
      if case .undo = operation { return true }
      return false
    }
  }
}
