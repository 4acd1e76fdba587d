extension String {
  /// Whether the text is printable ASCII alone, and so one byte, one character and one column throughout.
  ///
  /// - Complexity: O(n), where n is the length of the text.
  var isPrintableASCII: Bool {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Whether every scalar is harmless and a character by itself, so that no clusters need to be looked for.
  ///
  /// - Complexity: O(n), where n is the length of the text.
  var hasOnlyLoneScalars: Bool {
    unicodeScalars.allSatisfy { $0.loneColumns > 0 }
  }

  /// Hands over the text as shown, piece by piece; each piece fills one cell (1 column) or two (2 columns).
  ///
  /// A piece is nearly always one character. A mark with nothing to stand on is left out.
  ///
  /// - Parameter body: Receives a piece and its columns; returns false to stop.
  /// - Complexity: O(n), where n is the length of the text.
  func forEachDisplayPiece(_ body: (Character, Int) -> Bool) {
    if hasOnlyLoneScalars {
      for scalar in unicodeScalars where !body(Character(scalar), scalar.loneColumns) { return }
      return
    }
    for character in terminalSafe {
      let columns = character.scalarColumns
      if columns > 2 {
        for piece in character.spreadPieces where !body(piece, piece.scalarColumns) { return }
      } else if columns > 0, !body(character, columns) {
        return
      }
    }
  }
}

extension Character {
  /// The sum of the columns of the scalars, which is how far a terminal's cursor moves.
  fileprivate var scalarColumns: Int {
    unicodeScalars.reduce(0) { $0 + $1.shownColumns }
  }

  /// The cluster cut into the shortest pieces that have a width: a spacing scalar and the marks on it.
  fileprivate var spreadPieces: [Character] {
    var pieces: [String] = []
    for scalar in unicodeScalars {
      if pieces.isEmpty || scalar.shownColumns > 0 { pieces.append("") }
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    }
    return pieces.compactMap(\.first)
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar of the commonest kinds, which never joins another; 0 for any other scalar.
  ///
  /// Covers Latin letters and punctuation, frame lines and geometric shapes, and unified ideographs.
  fileprivate var loneColumns: Int {
    switch value {
    case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x2010...0x2027, 0x2500...0x25A9: 1
    case 0x4E00...0x9FFF: 2
    default: 0
    }
  }

  fileprivate var shownColumns: Int {
    guard case .shown(let columns) = ScalarShape(self) else { return 0 }
    return columns
  }
}
