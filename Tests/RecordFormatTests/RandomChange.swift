import TestSupport
import OrderedCollections
import RecordFormat

/// Changes that fit a table, made at random.
enum RandomChange {
  /// An addition, a new value or a deletion in the table `t`.
  static func operation(on tables: Tables, using random: inout SeededGenerator) -> Operation {
    let keys = Array(tables["t"]?.rows.keys ?? [])
    let column = ["c", "d", "e f"][Int.random(in: 0..<3, using: &random)]
    let value = "x" + random.troublesomeText()
    guard let key = keys.randomElement(using: &random), Int.random(in: 0..<4, using: &random) > 0 else {
      return .add(table: "t", key: "R\(Int.random(in: 0..<30, using: &random))", cells: [(column, value)])
    }
    if Int.random(in: 0..<5, using: &random) == 0 {
      return .delete(table: "t", key: key, cells: tables["t"]?.cells(ofKey: key) ?? [])
    }
    return .set(table: "t", key: key, column: column, old: tables["t"]?[key, column] ?? "", new: value)
  }
}
