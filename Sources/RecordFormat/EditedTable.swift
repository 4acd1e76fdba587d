internal import OrderedCollections

/// A table as somebody left it in the file, in which new rows may still lack a key.
package struct EditedTable: Sendable {
  /// The rows, those without a key under a new one.
  package private(set) var table: Table
  /// The new keys.
  package private(set) var newKeys: Set<String> = []

  /// Takes the rows of a document that has no diagnostics.
  ///
  /// - Parameters:
  ///   - name: name of the table.
  ///   - document: what was read.
  ///   - newKey: makes a key that no row of the partnership has.
  package init(name: String, document: CSVDocument, newKey: () -> String) {
    table = Table(name: name, columns: document.columns)
    let known = Set(document.rows.map { $0.cells[document.keyIndex] })
    for row in document.rows {
      var key = row.cells[document.keyIndex]
      if key.isEmpty {
        repeat { key = newKey() } while known.contains(key) || newKeys.contains(key)
        newKeys.insert(key)
      }
      let cells = zip(document.columns, row.cells).map { (column: $0, value: $1) }
      table.add(key: key, cells: cells)
    }
  }

  /// The table in which each new row that says the same as a row of the base, whose key the file lacks, has
  /// that row's key.
  ///
  /// A program that still shows the file without the keys may save it once more; its rows are not new then.
  /// - Complexity: O(new rows × rows of the base).
  package func adoptingKeys(of base: Table) -> Table {
    guard !newKeys.isEmpty else { return table }
    var free = base.rows.keys.filter { table.rows[$0] == nil }
    var adopted = Table(name: table.name, columns: table.columns)
    for (key, cells) in table.rows {
      let named = zip(table.columns, cells).map { (column: $0, value: $1) }
      let match = newKeys.contains(key) ? free.firstIndex { saysTheSame(named, as: $0, of: base) } : nil
      adopted.add(key: match.map { free.remove(at: $0) } ?? key, cells: named)
    }
    return adopted
  }

  private func saysTheSame(
    _ cells: [(column: String, value: String)], as key: String, of base: Table
  ) -> Bool {
    let reading = SpreadsheetForm()
    return cells.allSatisfy { cell in
      cell.column == RecordFormat.keyColumn
        || reading.isUnchanged(cell.value, from: base[key, cell.column] ?? "")
    }
  }
}
