import CNcurses
import TerminalFrame

/// What makes a style visible: a colour pair and attributes, as the C side numbers them.
struct Ink: Hashable, Sendable {
  /// The colour pair; 0 is the terminal's own colours.
  let pair: Int32

  /// The attributes, a sum of the `CN_` bits.
  let attributes: Int32

  /// Creates the ink of a style.
  ///
  /// Without colours each role keeps an attribute of its own kind, so that a screen stays readable on any
  /// terminal and with NO_COLOR.
  init(of style: Style, inColour: Bool) {
    pair = inColour ? style.role.pair : 0
    attributes =
      (inColour ? style.role.attributesInColour : style.role.attributesInMonochrome)
      | (style.bold ? CN_BOLD : 0)
      | (style.reverse ? CN_REVERSE : 0)
      | (style.underline ? CN_UNDERLINE : 0)
  }

  /// The colour pairs to make: the number of each and its foreground, 0 to 7 in the order of ANSI colours.
  static let pairs: [(number: Int32, foreground: Int32)] = [(1, 2), (2, 1), (3, 3), (4, 6)]
}

extension Role {
  /// Green, red, yellow or cyan, always on the terminal's own background; 0 for roles without a colour.
  fileprivate var pair: Int32 {
    switch self {
    case .good: 1
    case .bad: 2
    case .warning: 3
    case .accent, .key: 4
    case .plain, .title, .muted, .selection: 0
    }
  }

  fileprivate var attributesInColour: Int32 {
    switch self {
    case .title, .bad, .key: CN_BOLD
    case .muted: CN_DIM
    case .selection: CN_REVERSE
    case .plain, .good, .warning, .accent: 0
    }
  }

  fileprivate var attributesInMonochrome: Int32 {
    switch self {
    case .title, .good, .key: CN_BOLD
    case .bad: CN_BOLD | CN_UNDERLINE
    case .warning, .accent: CN_UNDERLINE
    case .muted: CN_DIM
    case .selection: CN_REVERSE
    case .plain: 0
    }
  }
}
