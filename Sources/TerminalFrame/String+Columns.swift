extension String {
  /// The text cut to a number of columns, with "…" as its last column when anything was cut.
  ///
  /// May be one column short where a wide character did not fit; never wider. Empty for no columns.
  ///
  /// - Complexity: O(n), where n is the length of the text.
  package func clipped(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard DisplayWidth.of(self) > columns else { return terminalSafe }
    return leading(columns: columns - 1) + "…"
  }

  /// The text cut or filled with spaces to exactly a number of columns.
  ///
  /// - Parameters:
  ///   - columns: The width wanted; a negative one counts as zero.
  ///   - alignedRight: Whether the spaces go before the text, as for figures.
  /// - Returns: Text of exactly `columns` columns.
  /// - Complexity: O(n + `columns`), where n is the length of the text.
  package func padded(to columns: Int, alignedRight: Bool = false) -> String {
    let text = clipped(to: columns)
    let spaces = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
    return alignedRight ? spaces + text : text + spaces
  }

  /// The text broken at spaces and line ends into lines of at most a number of columns.
  ///
  /// Runs of spaces count as one. A word longer than a line is cut. There is always at least one line, and a
  /// line is only ever too wide where a wide character alone is.
  ///
  /// - Complexity: O(n), where n is the length of the text.
  package func wrapped(to columns: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { String($0).wrappedParagraph(to: max(1, columns)) }
  }

  private func wrappedParagraph(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      let joined = line.isEmpty ? String(word) : line + " " + word
      if DisplayWidth.of(joined) <= columns {
        line = joined.terminalSafe
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var parts = String(word).cut(to: columns)
      line = parts.popLast() ?? ""
      lines += parts
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  private func cut(to columns: Int) -> [String] {
    var parts: [String] = []
    var used = columns
    forEachDisplayPiece { piece, width in
      if used + width > columns {
        parts.append("")
        used = 0
      }
      parts[parts.count - 1].append(piece)
      used += width
      return true
    }
    return parts
  }

  private func leading(columns: Int) -> String {
    var text = ""
    var used = 0
    forEachDisplayPiece { piece, width in
      guard used + width <= columns else { return false }
      text.append(piece)
      used += width
      return true
    }
    return text
  }
}
