/// One column of one row.
package struct Cell: Hashable, Sendable {
  /// The text shown; nil for the right half of the wide character in the cell to the left.
  package var text: Character?

  /// How the text is drawn.
  package var style: Style

  /// Creates a cell, by default an empty one.
  package init(text: Character? = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
