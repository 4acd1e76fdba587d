/// The meaning of a piece of text, for which the terminal chooses a colour or an attribute.
///
/// A role is never the only carrier of a meaning: words or marks say the same without it.
package enum Role: Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain

  /// A heading.
  case title

  /// A state that is as it should be.
  case good

  /// A state that is wrong.
  case bad

  /// A state that soon may be wrong.
  case warning

  /// Text of less weight.
  case muted

  /// Text to notice that is neither good nor bad.
  case accent

  /// The row or field the cursor is on.
  case selection

  /// The name of a key to press.
  case key
}

/// How a cell is drawn: a role, and attributes added to those the role brings.
package struct Style: Hashable, Sendable {
  /// The meaning of the text.
  package var role: Role

  /// Whether strokes are heavier.
  package var bold: Bool

  /// Whether text and background change places.
  package var reverse: Bool

  /// Whether a line runs under the text.
  package var underline: Bool

  /// Creates a style with a role and, where asked, further attributes.
  package init(role: Role = .plain, bold: Bool = false, reverse: Bool = false, underline: Bool = false) {
    self.role = role
    self.bold = bold
    self.reverse = reverse
    self.underline = underline
  }
}

extension Style {
  /// Ordinary text.
  package static let plain = Style(role: .plain)

  /// A heading.
  package static let title = Style(role: .title)

  /// A state that is as it should be.
  package static let good = Style(role: .good)

  /// A state that is wrong.
  package static let bad = Style(role: .bad)

  /// A state that soon may be wrong.
  package static let warning = Style(role: .warning)

  /// Text of less weight.
  package static let muted = Style(role: .muted)

  /// Text to notice that is neither good nor bad.
  package static let accent = Style(role: .accent)

  /// The selected row of a pane that does not have the focus.
  package static let selection = Style(role: .selection)

  /// The selected row of the pane that has the focus.
  package static let selected = Style(role: .selection, bold: true)

  /// The name of a key to press.
  package static let key = Style(role: .key)
}
