internal import RecordFormat

/// Tries operations against the tables before they are saved, so that nothing is confirmed that would not hold.
///
/// Only the rows that are touched are copied, so the size of a table does not matter.
struct Rehearsal {
  private let tables: Tables
  private var rows: [Place: [String: String]?] = [:]

  /// A row of a table.
  private struct Place: Hashable {
    var table: String
    var key: String
  }

  /// Starts from the tables as they are.
  init(of tables: Tables) {
    self.tables = tables
  }

  /// Tries an operation.
  ///
  /// - Returns: the operation with its old values as they really are and its texts on one line.
  /// - Throws: `refused` or `unsafeName` when it does not fit.
  mutating func admit(_ operation: Operation) throws(StoreError) -> Operation {
    guard let table = operation.table, operation.isChange else {
      throw Rehearsal.refusal("", "Only rows, cells and columns can be changed.")
    }
    guard TableName.isSafe(table) else { throw StoreError(code: .unsafeName, path: table) }
    switch operation {
    case .add(_, let key, let cells): return try add(Place(table: table, key: key), cells)
    case .set(_, let key, let column, _, let new): return try set(Place(table: table, key: key), column, new)
    case .delete(_, let key, _): return try delete(Place(table: table, key: key))
    case .columns(_, let names):
      for name in names { try Rehearsal.check(column: name, table) }
      return operation
    case .checkpoint, .undo, .withdraw: return operation
    }
  }

  /// Cells of a row as they are after the operations so far; nil when there is no such row.
  func cells(table: String, key: String) -> [String: String]? {
    if let touched = rows[Place(table: table, key: key)] { return touched }
    guard let cells = tables[table]?.cells(ofKey: key) else { return nil }
    return Dictionary(cells.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func add(_ place: Place, _ cells: [(column: String, value: String)])
    throws(StoreError) -> Operation
  {
    try Rehearsal.check(key: place.key, place.table)
    guard self.cells(table: place.table, key: place.key) == nil else {
      throw Rehearsal.refusal(place.table, "\(place.table).csv has a row \(place.key) already.")
    }
    var row: [String: String] = [:]
    var admitted: [(column: String, value: String)] = []
    for cell in cells where cell.column != RecordFormat.keyColumn {
      try Rehearsal.check(column: cell.column, place.table)
      let value = try Rehearsal.checked(cell.value, place.table)
      guard row.updateValue(value, forKey: cell.column) == nil else {
        throw Rehearsal.refusal(place.table, "Row \(place.key) names the column \(cell.column) twice.")
      }
      admitted.append((cell.column, value))
    }
    rows[place] = .some(row)
    return .add(table: place.table, key: place.key, cells: admitted)
  }

  private mutating func set(_ place: Place, _ column: String, _ value: String) throws(StoreError) -> Operation
  {
    guard column != RecordFormat.keyColumn else {
      throw Rehearsal.refusal(place.table, "The key of row \(place.key) cannot be changed.")
    }
    try Rehearsal.check(column: column, place.table)
    guard var row = cells(table: place.table, key: place.key) else { throw Rehearsal.missing(place) }
    let new = try Rehearsal.checked(value, place.table)
    let old = row[column] ?? ""
    row[column] = new
    rows[place] = .some(row)
    return .set(table: place.table, key: place.key, column: column, old: old, new: new)
  }

  private mutating func delete(_ place: Place) throws(StoreError) -> Operation {
    guard let row = cells(table: place.table, key: place.key) else { throw Rehearsal.missing(place) }
    rows[place] = .some(nil)
    let known = (tables[place.table]?.columns ?? []).filter { row[$0] != nil }
    let columns = known + row.keys.filter { !known.contains($0) }.sorted()
    return .delete(
      table: place.table, key: place.key, cells: columns.map { (column: $0, value: row[$0] ?? "") })
  }

  private static func missing(_ place: Place) -> StoreError {
    refusal(place.table, "\(place.table).csv has no row \(place.key).")
  }

  private static func refusal(_ table: String, _ detail: String) -> StoreError {
    StoreError(code: .refused, path: table, detail: detail)
  }

  private static func check(key: String, _ table: String) throws(StoreError) {
    guard !key.isEmpty, key.first != " ", key.last != " ", !CellText.isForbidden(key) else {
      throw refusal(table, "“\(CellText.excerpt(key))” cannot be a key.")
    }
  }

  private static func check(column: String, _ table: String) throws(StoreError) {
    guard !column.isEmpty, column.first != " ", column.last != " ", !CellText.isForbidden(column) else {
      throw refusal(table, "“\(CellText.excerpt(column))” cannot be the name of a column.")
    }
  }

  private static func checked(_ value: String, _ table: String) throws(StoreError) -> String {
    let line = CellText.onOneLine(value)
    guard !CellText.isForbidden(line) else {
      throw refusal(table, "“\(CellText.excerpt(line))” has a control character in it.")
    }
    return line
  }
}
