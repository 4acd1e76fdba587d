package import Governance
import OrderedCollections

extension Change {
  /// The operations that make the change on tables.
  ///
  /// A record that a table holds already becomes one `set` for each cell that differs, so that two people's changes
  /// to different cells of one row never meet.
  /// - Complexity: O(cells of the change's records), whatever the size of the tables.
  package func operations(on tables: Tables, folder: (Meeting.ID) -> String) -> [Operation] {
    var pending = PendingRows(tables)
    return steps.flatMap { step -> [Operation] in
      switch step {
      case .put(let record): pending.put(record.row(folder: folder))
      case .remove(let record): pending.remove(record.row(folder: folder))
      }
    }
  }
}

/// Tables with the rows that a change has touched so far laid over them, so that no table is copied.
private struct PendingRows {
  private let tables: Tables
  private var touched: [Place: [String: String]?] = [:]

  private struct Place: Hashable {
    var table: String
    var key: String
  }

  init(_ tables: Tables) { self.tables = tables }

  mutating func put(_ row: RecordRow) -> [Operation] {
    let place = Place(table: row.table, key: row.key)
    guard exists(place) else {
      touched[place] = Dictionary(row.cells.map { ($0.column, $0.value) }) { $1 }
      return [.add(table: row.table, key: row.key, cells: row.cells)]
    }
    return row.cells.compactMap { cell in
      let old = value(place, cell.column)
      guard old != cell.value else { return nil }
      touch(place, cell.column, cell.value)
      return .set(table: row.table, key: row.key, column: cell.column, old: old, new: cell.value)
    }
  }

  mutating func remove(_ row: RecordRow) -> [Operation] {
    let place = Place(table: row.table, key: row.key)
    guard exists(place) else { return [] }
    let names = tables[row.table]?.columns.dropFirst() ?? []
    let cells = (names.isEmpty ? row.cells.map(\.column) : Array(names)).map { ($0, value(place, $0)) }
    touched[place] = .some(nil)
    return [.delete(table: row.table, key: row.key, cells: cells.map { (column: $0.0, value: $0.1) })]
  }

  private func exists(_ place: Place) -> Bool {
    if let row = touched[place] { return row != nil }
    return tables[place.table]?.rows[place.key] != nil
  }

  private func value(_ place: Place, _ column: String) -> String {
    if case .some(.some(let row)) = touched[place], let value = row[column] { return value }
    return tables[place.table]?[place.key, column] ?? ""
  }

  private mutating func touch(_ place: Place, _ column: String, _ value: String) {
    var row = (touched[place] ?? nil) ?? [:]
    row[column] = value
    touched[place] = row
  }
}
