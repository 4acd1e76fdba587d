/// One change to one table, with what is needed to take it back.
package enum Operation: Sendable {
  /// A new row; the cells are named, the key column is left out.
  case add(table: String, key: String, cells: [(column: String, value: String)])
  /// A new value for one cell, and the value that it had.
  case set(table: String, key: String, column: String, old: String, new: String)
  /// A row taken out, and the cells that it had, the key column left out.
  case delete(table: String, key: String, cells: [(column: String, value: String)])
  /// The order of a table's columns, the key column first; columns that are not named follow unchanged.
  case columns(table: String, names: [String])
  /// A rendering of a table that is, or is about to be, on the disk: its fingerprint, and the number of the
  /// last entry of each writer that it contains.
  case checkpoint(table: String, sha256: String, vector: [String: Int])
  /// The entry that this one takes back.
  case undo(writer: String, number: Int)
  /// An earlier line of the same writer that was reported as not saved and may yet be on the disk: it does
  /// not count.
  case withdraw(number: Int, checksum: UInt32)
}

extension Operation: Equatable {
  /// Whether two operations are the same, cells in the same order.
  package static func == (left: Operation, right: Operation) -> Bool { left.json == right.json }
}

extension Operation {
  /// Name of the table that the operation changes or describes; nil for `undo` and `withdraw`.
  package var table: String? {
    switch self {
    case .add(let table, _, _), .set(let table, _, _, _, _), .delete(let table, _, _),
      .columns(let table, _), .checkpoint(let table, _, _):
      table
    case .undo, .withdraw: nil
    }
  }

  /// Whether the operation changes what a table holds.
  package var isChange: Bool {
    switch self {
    case .add, .set, .delete, .columns: true
    case .checkpoint, .undo, .withdraw: false
    }
  }
}
