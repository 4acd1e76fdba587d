internal import OrderedCollections

/// What somebody changed in a table, as operations: cells and rows found by key and column, in whatever order
/// the rows and columns stand.
///
/// Unchanged is also a cell that a spreadsheet only wrote in its own way, and a column that is missing. A table
/// without rows says nothing about rows that were deleted: it was damaged, or never filled.
/// - Parameters:
///   - base: the version that was edited.
///   - edited: the version that came back; every row has a key.
/// - Returns: operations that turn the base into the edited version, the columns first, then the rows in the
///   order of the edited table, then the deleted rows.
/// - Complexity: O(number of cells).
package func difference(base: Table, edited: Table) -> [Operation] {
  let comparison = Comparison(base: base, edited: edited)
  var operations: [Operation] = []
  if edited.columns.contains(where: { !base.columns.contains($0) }) {
    operations.append(.columns(table: base.name, names: edited.columns))
  }
  for key in edited.rows.keys {
    operations += comparison.changes(ofKey: key)
  }
  guard !edited.rows.isEmpty else { return operations }
  for key in base.rows.keys where edited.rows[key] == nil {
    operations.append(.delete(table: base.name, key: key, cells: base.cells(ofKey: key) ?? []))
  }
  return operations
}

/// Number of cells in which two versions of a table differ, a missing row counting as all of its cells.
///
/// Counting may stop once `limit` is reached, so that a far version costs little.
/// - Complexity: O(number of cells).
package func differingCells(base: Table, edited: Table, limit: Int = .max) -> Int {
  let comparison = Comparison(base: base, edited: edited)
  var count = 0
  for key in edited.rows.keys {
    guard count < limit else { return count }
    guard base.rows[key] != nil else {
      count += base.columns.count
      continue
    }
    count += comparison.changes(ofKey: key).count
  }
  return count + base.rows.keys.count { edited.rows[$0] == nil } * base.columns.count
}

/// Two versions of a table side by side.
private struct Comparison {
  private let base: Table
  private let edited: Table
  private let form: SpreadsheetForm
  /// For each column of the edited table its place in the base; nil for a new column.
  private let sources: [Int?]
  /// For each column of the edited table a cell of the base whose form all cells of the column share.
  private let examples: [String]

  init(base: Table, edited: Table) {
    self.base = base
    self.edited = edited
    form = SpreadsheetForm(of: edited, comparedWith: base)
    sources = edited.columns.map { base.columns.firstIndex(of: $0) }
    examples = sources.map { $0.map { Comparison.example(ofColumn: $0, in: base) } ?? "" }
  }

  /// What changed in one row of the edited table.
  func changes(ofKey key: String) -> [Operation] {
    guard let after = edited.rows[key] else { return [] }
    guard let before = base.rows[key] else {
      return [.add(table: base.name, key: key, cells: newCells(after))]
    }
    guard before != after || base.columns != edited.columns else { return [] }
    return edited.columns.indices.dropFirst().compactMap { index in
      let old = sources[index].map { before[$0] } ?? ""
      guard !form.isUnchanged(after[index], from: old) else { return nil }
      let new = form.restored(after[index], like: old.isEmpty ? examples[index] : old)
      return .set(table: base.name, key: key, column: edited.columns[index], old: old, new: new)
    }
  }

  private func newCells(_ cells: [String]) -> [(column: String, value: String)] {
    edited.columns.indices.dropFirst().map { index in
      (column: edited.columns[index], value: form.restored(cells[index], like: examples[index]))
    }
  }

  /// First cell of a column that holds only dates, only times or only both; empty for any other column.
  private static func example(ofColumn index: Int, in base: Table) -> String {
    var example: (text: String, shape: MomentShape)?
    for cells in base.rows.values where !cells[index].isEmpty {
      guard let shape = MomentShape(cells[index]) else { return "" }
      guard let first = example else {
        example = (cells[index], shape)
        continue
      }
      guard first.shape.hasDate == shape.hasDate, first.shape.hasTime == shape.hasTime else { return "" }
    }
    return example?.text ?? ""
  }
}
