internal import Papers
internal import RecordFormat

/// Text on its way to a terminal or a pipe.
enum PlainText {
  /// A line without anything that would move a terminal's cursor or turn its text around.
  static func printable(_ line: String) -> String {
    guard CellText.isForbidden(line) else { return line }
    var safe = String.UnicodeScalarView()
    for scalar in line.unicodeScalars { safe.append(CellText.isForbidden(String(scalar)) ? "·" : scalar) }
    return String(safe)
  }

  /// Columns that a line takes on a terminal.
  static func width(_ line: String) -> Int { TextColumns.width(of: line) }
}
