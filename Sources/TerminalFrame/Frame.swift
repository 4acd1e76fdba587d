/// A whole screen as a value: every cell, and the place of the cursor.
package struct Frame: Hashable, Sendable {
  /// The extent, which no write changes.
  package let size: Size

  /// The place of the terminal's own cursor; nil hides it.
  ///
  /// Screen readers and magnifiers follow the cursor, so it belongs on the focused row or field. A new frame
  /// has it at the top left.
  package var cursor: Place?

  /// The cells row by row, `size.columns * size.rows` of them.
  var cells: [Cell]

  /// Creates a frame of plain spaces.
  ///
  /// - Complexity: O(`size.columns` × `size.rows`)
  package init(size: Size) {
    self.size = size
    cursor = Place(column: 0, row: 0)
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The cell at a column and row, both counted from zero; a plain space outside the frame.
  package subscript(column: Int, row: Int) -> Cell {
    guard contains(column: column, row: row) else { return Cell() }
    return cells[row * size.columns + column]
  }

  /// The cells of one row, left first; as many as the frame has columns.
  ///
  /// - Precondition: `row` lies inside the frame.
  package func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of each row, top first, without trailing spaces; as many elements as the frame has rows.
  ///
  /// - Complexity: O(`size.columns` × `size.rows`)
  package var lines: [String] {
    (0..<size.rows).map(line)
  }

  /// Whether a position lies inside the frame.
  func contains(column: Int, row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  private func line(_ row: Int) -> String {
    let texts = cells(inRow: row).compactMap(\.text)
    guard let last = texts.lastIndex(where: { $0 != " " }) else { return "" }
    return String(texts[...last])
  }
}
