extension Frame {
  /// Writes text along a row, clipped to a width and to the frame.
  ///
  /// The text is made safe first, so no control character ever reaches a cell. A wide character is never
  /// broken: one that does not fit whole is left out, and writing over one half of a wide character turns the
  /// other half into a space.
  ///
  /// - Parameters:
  ///   - text: The text; may be longer than the space there is.
  ///   - column: The first column, which may lie outside the frame.
  ///   - row: The row; outside the frame nothing is written.
  ///   - width: The most columns to write; nil means up to the right edge of the frame.
  ///   - style: The style of every cell written.
  /// - Returns: The column after the last cell written; `column` itself when nothing was.
  /// - Complexity: O(n), where n is the length of `text`.
  @discardableResult
  package mutating func write(
    _ text: String, column: Int, row: Int, width: Int? = nil, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return column }
    let limit = rightLimit(from: column, width: width)
    guard limit > max(0, column) else { return column }
    if column >= 0, text.isPrintableASCII {
      return writeASCII(text, column: column, row: row, limit: limit, style: style)
    }
    var next = column
    text.forEachDisplayPiece { piece, columns in
      guard next + columns <= limit else { return false }
      place(piece, columns: columns, column: next, row: row, style: style)
      next += columns
      return true
    }
    return next
  }

  /// Fills a rectangle with spaces, clipped to the frame.
  ///
  /// - Complexity: O(`width` × `height`)
  package mutating func fill(column: Int, row: Int, width: Int, height: Int, style: Style = .plain) {
    let first = max(0, column)
    let limit = rightLimit(from: column, width: width)
    let lastRow = row + min(max(0, height), max(0, size.rows - row))
    guard first < limit, max(0, row) < lastRow else { return }
    for line in max(0, row)..<lastRow {
      clearHalves(around: first..<limit, row: line)
      for cell in line * size.columns + first..<line * size.columns + limit {
        cells[cell] = Cell(style: style)
      }
    }
  }

  /// Changes the style of part of a row and keeps its text.
  ///
  /// A wide character of which only one half lies in the part changes whole.
  ///
  /// - Complexity: O(`width`)
  package mutating func restyle(column: Int, row: Int, width: Int, style: Style) {
    var first = max(0, column)
    var limit = rightLimit(from: column, width: width)
    guard row >= 0, row < size.rows, first < limit else { return }
    let start = row * size.columns
    if first > 0, cells[start + first].text == nil { first -= 1 }
    if limit < size.columns, cells[start + limit].text == nil { limit += 1 }
    for cell in start + first..<start + limit {
      cells[cell].style = style
    }
  }

  private func rightLimit(from column: Int, width: Int?) -> Int {
    guard let width, width < size.columns - column else { return size.columns }
    return column + max(0, width)
  }

  private mutating func writeASCII(
    _ text: String, column: Int, row: Int, limit: Int, style: Style
  ) -> Int {
    let end = min(limit, column + text.utf8.count)
    guard column < end else { return column }
    clearHalves(around: column..<end, row: row)
    var cell = row * size.columns + column
    var span = cells.mutableSpan
    for byte in text.utf8.prefix(end - column) {
      span[cell] = Cell(text: Character(Unicode.Scalar(byte)), style: style)
      cell += 1
    }
    return end
  }

  private mutating func place(
    _ piece: Character, columns: Int, column: Int, row: Int, style: Style
  ) {
    guard column >= 0 else {
      // The visible half of a wide character that begins left of the frame.
      if column + columns > 0 { place(" ", columns: 1, column: 0, row: row, style: style) }
      return
    }
    clearHalves(around: column..<column + columns, row: row)
    let cell = row * size.columns + column
    cells[cell] = Cell(text: piece, style: style)
    if columns == 2 { cells[cell + 1] = Cell(text: nil, style: style) }
  }

  /// Turns into spaces the outer halves of wide characters that a write to `columns` cuts in two.
  private mutating func clearHalves(around columns: Range<Int>, row: Int) {
    let start = row * size.columns
    if columns.lowerBound > 0, cells[start + columns.lowerBound].text == nil {
      cells[start + columns.lowerBound - 1].text = " "
    }
    if columns.upperBound < size.columns, cells[start + columns.upperBound].text == nil {
      cells[start + columns.upperBound].text = " "
    }
  }
}
