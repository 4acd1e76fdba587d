/// What a terminal makes of one Unicode scalar.
enum ScalarShape: Hashable {
  /// Drawn in a number of columns: 0 for a mark on the character before it, else 1 or 2.
  case shown(columns: Int)

  /// Never sent; a middle dot stands for it, so that a reader sees there was something.
  case replaced

  /// Never sent and not missed: it has no width and no ink.
  case removed

  /// Creates the shape of a scalar.
  ///
  /// - Complexity: O(log n), where n is the number of wide ranges; O(1) for Latin, Greek and frame lines.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2500...0x25FC: self = .shown(columns: 1)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .shown(columns: 2)
    default: self.init(classifying: scalar)
    }
  }

  private init(classifying scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      self = .replaced
    case .nonspacingMark, .enclosingMark:
      self = scalar.choosesPresentation ? .removed : .shown(columns: 0)
    case .format where scalar.reordersText:
      self = .replaced
    case .format:
      self = scalar.isNumberSign ? .shown(columns: 1) : .removed
    default:
      self = .shown(columns: scalar.spacingColumns)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar asks for the text or the emoji form of the one before, which terminals do not agree on.
  fileprivate var choosesPresentation: Bool {
    value == 0xFE0E || value == 0xFE0F
  }

  /// Whether the scalar embeds, overrides or isolates a direction, and so can show a name as another.
  fileprivate var reordersText: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Whether the scalar, though a format character, has ink: the Arabic, Syriac and Kaithi number signs.
  fileprivate var isNumberSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// The columns of a scalar that is neither a control, a format character nor a mark.
  fileprivate var spacingColumns: Int {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: 0  // Hangul vowels and finals, drawn into the initial before.
    case 0x20000...0x3FFFD: 2
    default: WideRanges.contains(value) ? 2 : 1
    }
  }
}
