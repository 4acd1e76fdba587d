// TerminalFrame: what a screen is made of, as inert values: cells, styles, sizes, keys, display width.
// May import: nothing.
// Must not touch: C, files, the clock, the terminal itself.

/// A rectangle's extent, in character cells.
package struct Size: Hashable, Sendable {
  /// The width in columns, never negative.
  package var columns: Int

  /// The height in rows, never negative.
  package var rows: Int

  /// Creates a size; a negative extent counts as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One cell's position, counted from zero at the top left.
package struct Place: Hashable, Sendable {
  /// The distance from the left edge, in columns.
  package var column: Int

  /// The distance from the top edge, in rows.
  package var row: Int

  /// Creates a place; it need not lie inside any frame.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
