import TerminalFrame

/// Text set in columns of a terminal: widths, padding and wrapping.
package enum TextColumns {
  /// The width of a paper, in columns.
  package static let paperWidth = 80

  /// Columns that a text takes: none for a mark that joins the letter before it, two for a wide letter.
  ///
  /// - Complexity: O(length of the text).
  package static func width(of text: String) -> Int {
    DisplayWidth.of(text)
  }

  /// A text filled up with spaces to a width, or cut to it with `…`.
  package static func fitted(_ text: String, to width: Int) -> String {
    let own = TextColumns.width(of: text)
    guard own > width else { return text + String(repeating: " ", count: width - own) }
    return cut(text, to: width)
  }

  /// Cells beside each other, each filled up to its column; nothing follows the last one.
  package static func row(_ cells: [String], widths: [Int], gap: Int = 1) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell + String(repeating: " ", count: max(0, width - TextColumns.width(of: cell)) + gap)
    }
    return trimmedEnd(line)
  }

  /// Cells beside each other, each wrapped within its column.
  package static func rows(_ cells: [String], widths: [Int], gap: Int = 1) -> [String] {
    let wrapped = zip(cells, widths).map { TextColumns.wrapped($0, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      row(wrapped.map { $0.indices.contains(line) ? $0[line] : "" }, widths: widths, gap: gap)
    }
  }

  /// A text in lines of at most a width, broken at spaces, or within a word that alone is too long.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      for piece in pieces(of: String(word), width: width) {
        let longer = line.isEmpty ? piece : "\(line) \(piece)"
        if TextColumns.width(of: longer) <= width {
          line = longer
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A heading and its text: the text wrapped beside it, to the width of a paper.
  package static func entry(_ heading: String, _ text: String, indent: Int) -> [String] {
    let lines = wrapped(text, to: paperWidth - indent)
    return lines.enumerated().map { number, line in
      trimmedEnd((number == 0 ? fitted(heading, to: indent) : String(repeating: " ", count: indent)) + line)
    }
  }

  /// A text wrapped to the width of a paper, its further lines indented.
  package static func paragraph(_ text: String, indent: Int = 2, hanging: Int = 4) -> [String] {
    let lines = wrapped(text, to: paperWidth - hanging)
    return lines.enumerated().map { number, line in
      String(repeating: " ", count: number == 0 ? indent : hanging) + line
    }
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    guard TextColumns.width(of: word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if TextColumns.width(of: piece) + DisplayWidth.of(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  private static func cut(_ text: String, to width: Int) -> String {
    var kept = ""
    var taken = 0
    for character in text {
      let own = DisplayWidth.of(character)
      if taken + own > width - 1 { break }
      kept.append(character)
      taken += own
    }
    return width < 1 ? "" : kept + "…" + String(repeating: " ", count: width - 1 - taken)
  }

  private static func trimmedEnd(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
