package import Governance
import OrderedCollections

extension Tables {
  /// Cells that name a record that no table has, in the order of the tables.
  ///
  /// Lines are counted as the program writes the tables: a row for each line, the header first.
  /// - Complexity: O(cells).
  package func danglingCodes() -> [Diagnostic] {
    names.flatMap { name -> [Diagnostic] in
      guard let table = self[name], let schema = Schema.schema(of: name) else { return [] }
      return schema.columns.flatMap { column -> [Diagnostic] in
        guard case .code(let other) = column.kind else { return [] }
        return danglingCodes(in: table, column: column.name, of: other)
      }
    }
  }

  private func danglingCodes(in table: Table, column: String, of other: String) -> [Diagnostic] {
    guard let index = table.columns.firstIndex(of: column) else { return [] }
    return table.rows.elements.enumerated().compactMap { line, row in
      let code = row.value[index]
      guard !code.isEmpty, self[other]?.rows[code] == nil else { return nil }
      return Diagnostic(
        file: table.file, line: line + 2, column: 0, excerpt: code,
        problem: "\(column) \u{201C}\(code)\u{201D} of row \(row.key) is in no row of \(other).csv.",
        remedy: "Correct the code, or add the row to \(other).csv.")
    }
  }
}
