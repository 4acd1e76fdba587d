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
      var cells = row.cells
      var key = cells.remove(at: document.keyIndex)
      if key.isEmpty {
        repeat { key = newKey() } while known.contains(key) || newKeys.contains(key)
        newKeys.insert(key)
      }
      cells.insert(key, at: 0)
      table.add(row: cells)
    }
  }

  /// The table in which each new row that says the same as a row of the base, whose key the file lacks, has
  /// that row's key.
  ///
  /// A program that still shows the file without the keys may save it once more; its rows are not new then.
  /// - Complexity: O(number of cells), and O(new rows × missing rows) as long as that is small.
  package func adoptingKeys(of base: Table) -> Table {
    guard !newKeys.isEmpty else { return table }
    var match = KeyMatch(for: table, in: base, candidates: newKeys.count)
    var adopted = Table(name: table.name, columns: table.columns)
    for (key, cells) in table.rows {
      let known = newKeys.contains(key) ? match.key(for: cells) ?? key : key
      adopted.add(row: [known] + cells.dropFirst())
    }
    return adopted
  }
}

/// Finds the rows of a base that a file holds without their keys; each is found once.
private struct KeyMatch {
  private let form = SpreadsheetForm()
  /// Rows whose keys the file lacks, their cells in the order of the file's columns, the key left out.
  private var missing: [(key: String, cells: ArraySlice<String>)]
  /// Keys of those rows by their cells, the last first.
  private var exact: [ArraySlice<String>: [String]] = [:]
  private var taken: Set<String> = []
  /// Whether there are few enough rows to compare each with each.
  private let comparesAll: Bool

  init(for edited: Table, in base: Table, candidates: Int) {
    let sources = edited.columns.map { base.columns.firstIndex(of: $0) }
    missing = base.rows.filter { edited.rows[$0.key] == nil }.map { key, cells in
      (key, sources.map { source in source.map { cells[$0] } ?? "" }.dropFirst())
    }
    for (key, cells) in missing.reversed() { exact[cells, default: []].append(key) }
    comparesAll = missing.count * candidates <= 100_000
  }

  mutating func key(for cells: [String]) -> String? {
    let cells = cells.dropFirst()
    if let key = exact[cells]?.last(where: { !taken.contains($0) }) { return take(key) }
    guard comparesAll else { return nil }
    let row = missing.first { row in
      !taken.contains(row.key) && zip(cells, row.cells).allSatisfy { form.isUnchanged($0, from: $1) }
    }
    return row.map { take($0.key) }
  }

  private mutating func take(_ key: String) -> String {
    taken.insert(key)
    return key
  }
}
