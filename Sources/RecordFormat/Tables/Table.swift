package import OrderedCollections

/// Rows of text under named columns, found by their key.
package struct Table: Hashable, Sendable {
  /// Path in the partnership's folder without its ending, such as `meetings/2026-12-10-board/attendance`.
  package let name: String
  /// Names of the columns, the key column first.
  package private(set) var columns: [String]
  /// Cells of each row in the order of the columns (the key is the first), under the row's key.
  package private(set) var rows: OrderedDictionary<String, [String]>

  /// Makes a table without rows.
  ///
  /// - Parameters:
  ///   - name: path in the partnership's folder without its ending.
  ///   - columns: names of the columns; the key column is put first when it is not there.
  package init(name: String, columns: [String] = []) {
    self.name = name
    self.columns = [RecordFormat.keyColumn] + columns.filter { $0 != RecordFormat.keyColumn }
    rows = [:]
  }

  /// Path of the file in the partnership's folder.
  package var file: String { name + ".csv" }

  /// Number of rows.
  package var rowCount: Int { rows.count }

  /// Key of the first row; nil when there is none.
  package var firstKey: String? { rows.keys.first }

  /// Text of a cell; nil when there is no such row or no such column.
  package subscript(key: String, column: String) -> String? {
    guard let index = columns.firstIndex(of: column), let cells = rows[key] else { return nil }
    return cells[index]
  }

  /// Cells of a row by the names of their columns, the key column left out; nil when there is no such row.
  package func cells(ofKey key: String) -> [(column: String, value: String)]? {
    guard let cells = rows[key] else { return nil }
    return zip(columns, cells).dropFirst().map { (column: $0, value: $1) }
  }

  /// Adds a row at the end, or fills the given cells of the row that already has the key.
  package mutating func add(key: String, cells: [(column: String, value: String)]) {
    // Nearly every row comes with all its columns in their order: then no column need be looked for.
    if columns.count == 1, rows.isEmpty { arrange(columns: cells.map(\.column)) }
    let isWhole =
      cells.count == columns.count - 1 && zip(cells, columns.dropFirst()).allSatisfy { $0.column == $1 }
    if isWhole {
      rows[key] = [key] + cells.map(\.value)
      return
    }
    if rows[key] == nil { rows[key] = [key] + Array(repeating: "", count: columns.count - 1) }
    for cell in cells { set(key: key, column: cell.column, value: cell.value) }
  }

  /// Adds a row whose cells are in the order of the columns, the key first; the row that has the key is replaced.
  mutating func add(row cells: [String]) {
    guard cells.count == columns.count else { return }
    rows[cells[0]] = cells
  }

  /// Sets one cell; a column that is not there is put last.
  ///
  /// A row that is not there stays away, and the key column cannot be set.
  package mutating func set(key: String, column: String, value: String) {
    guard column != RecordFormat.keyColumn, let row = rows.index(forKey: key) else { return }
    let index = index(making: column)
    rows.values[row][index] = value
  }

  /// Takes a row out.
  ///
  /// - Complexity: O(number of rows).
  package mutating func delete(key: String) {
    rows.removeValue(forKey: key)
  }

  /// Puts the named columns in this order behind the key column, makes those that are not there, and keeps
  /// the others behind them.
  ///
  /// - Complexity: O(number of cells).
  package mutating func arrange(columns names: [String]) {
    var arranged = [RecordFormat.keyColumn]
    for name in names + columns where !arranged.contains(name) { arranged.append(name) }
    guard arranged != columns else { return }
    let sources = arranged.map { columns.firstIndex(of: $0) }
    rows = rows.mapValues { cells in sources.map { source in source.map { cells[$0] } ?? "" } }
    columns = arranged
  }

  private mutating func index(making column: String) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    arrange(columns: columns + [column])
    return columns.count - 1
  }
}
