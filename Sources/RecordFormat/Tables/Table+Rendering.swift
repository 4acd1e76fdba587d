internal import OrderedCollections

extension Table {
  /// The table as the bytes of its file: a mark for UTF-8, a header, one row on each line.
  ///
  /// - Complexity: O(number of bytes).
  package func rendered() -> [UInt8] {
    var bytes: [UInt8] = [0xef, 0xbb, 0xbf]
    bytes.reserveCapacity((rows.count + 1) * columns.count * 12)
    Table.append(columns, to: &bytes)
    for cells in rows.values { Table.append(cells, to: &bytes) }
    return bytes
  }

  /// Where a cell stands in the rendered file, counted from 1 in lines and characters; nil when there is no
  /// such row or column.
  ///
  /// - Complexity: O(number of columns).
  package func place(ofKey key: String, column: String) -> (line: Int, column: Int)? {
    guard let row = rows.index(forKey: key), let index = columns.firstIndex(of: column) else { return nil }
    var bytes: [UInt8] = []
    for cell in rows.values[row].prefix(index) {
      Table.append(cell, isFirst: bytes.isEmpty, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    return (row + 2, String(decoding: bytes, as: UTF8.self).count + 1)
  }

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, isFirst: index == 0, to: &bytes)
    }
    bytes.append(0x0a)
  }

  private static func append(_ value: String, isFirst: Bool, to bytes: inout [UInt8]) {
    let text = CellText.guarded(CellText.onOneLine(value))
    guard needsQuotes(text, isFirst: isFirst) else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A line that starts like a mark of git's would be refused when it is read, so its first cell is quoted.
  private static func needsQuotes(_ text: String, isFirst: Bool) -> Bool {
    for byte in text.utf8 where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") { return true }
    return isFirst && CSVProblem.isConflictMark(text.utf8)
  }
}
