internal import OrderedCollections

/// Changes that were made to an older version of a table, fitted to the table as it is now.
package struct Rebase: Sendable {
  /// What is still to be done; a cell that both sides changed gets the value from outside.
  package private(set) var operations: [Operation] = []
  /// What the two sides do not agree on, a sentence each.
  package private(set) var conflicts: [String] = []

  private let current: Table

  /// Fits changes to a table.
  ///
  /// - Parameters:
  ///   - changes: difference between the older version and what came back.
  ///   - current: the table as it is now.
  package init(of changes: [Operation], onto current: Table) {
    self.current = current
    for change in changes { fit(change) }
  }

  private mutating func fit(_ change: Operation) {
    switch change {
    case .add(_, let key, let cells):
      guard current.rows[key] != nil else { return operations.append(change) }
      for cell in cells { fit(key: key, column: cell.column, old: "", new: cell.value) }
    case .set(_, let key, let column, let old, let new): fit(key: key, column: column, old: old, new: new)
    case .delete(_, let key, let cells): fitDeletion(key: key, cells: cells)
    case .columns(_, let names):
      if names.contains(where: { !current.columns.contains($0) }) { operations.append(change) }
    case .checkpoint, .undo, .withdraw: break
    }
  }

  private mutating func fit(key: String, column: String, old: String, new: String) {
    guard current.rows[key] != nil else {
      conflicts.append("Row \(key) had been deleted here, so “\(new)” for \(column) was left out.")
      return
    }
    let now = current[key, column] ?? ""
    guard now != new, new != old else { return }
    if now != old {
      conflicts.append(
        "Row \(key), \(column): it said “\(now)” here and “\(new)” in the file; the file was taken.")
    }
    operations.append(.set(table: current.name, key: key, column: column, old: old, new: new))
  }

  private mutating func fitDeletion(key: String, cells: [(column: String, value: String)]) {
    guard let now = current.cells(ofKey: key) else { return }
    let isUntouched = now.allSatisfy { cell in
      cell.value == (cells.first { $0.column == cell.column }?.value ?? "")
    }
    guard isUntouched else {
      conflicts.append("Row \(key) was deleted in the file, but had been changed here since; it stays.")
      return
    }
    operations.append(.delete(table: current.name, key: key, cells: now))
  }
}
