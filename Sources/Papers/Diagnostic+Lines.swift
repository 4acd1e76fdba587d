package import Governance

extension Diagnostic {
  /// The diagnostic as it is printed: its place and problem, the excerpt with a caret beneath, the remedy.
  ///
  /// Of a table the excerpt may be one cell of the line, so that no caret is put under it.
  package var lines: [String] {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    var lines = ["\(place): \(problem)"]
    if !excerpt.isEmpty {
      lines.append("  \(excerpt)")
      if column > 0, column <= excerpt.count + 1, !file.hasSuffix(".csv") {
        lines.append("  " + String(repeating: " ", count: caretColumn) + "^")
      }
    }
    if !remedy.isEmpty { lines.append("  \(remedy)") }
    return lines
  }

  /// Columns of the terminal before the caret.
  private var caretColumn: Int { TextColumns.width(of: String(excerpt.prefix(column - 1))) }
}
