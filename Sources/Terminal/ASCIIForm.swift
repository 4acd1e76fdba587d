/// What stands for a character where the terminal's character set is not UTF-8.
enum ASCIIForm {
  /// ASCII text of exactly `columns` columns in place of a cell's text.
  static func of(_ character: Character, columns: Int) -> String {
    if character.isASCII { return String(character) }
    return substitutes[character] ?? String(repeating: "?", count: columns)
  }

  /// Signs of one column that have a likeness in ASCII.
  static let substitutes: [Character: String] = [
    "│": "|", "┃": "|", "║": "|", "─": "-", "━": "-", "═": "=", "└": "`", "╰": "`",
    "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "┌": "+", "┐": "+", "┘": "+", "╭": "+", "╮": "+",
    "╯": "+",
    "╔": "+", "╗": "+", "╚": "+", "╝": "+", "╠": "+", "╣": "+", "╦": "+", "╩": "+", "╬": "+",
    "·": ".", "•": "*", "●": "*", "○": "o", "▸": ">", "▶": ">", "◂": "<", "▾": "v", "▴": "^", "→": ">",
    "←": "<", "↑": "^", "↓": "v", "✓": "x", "✗": "-", "…": "~", "–": "-", "—": "-", "‘": "'", "’": "'",
    "“": "\"", "”": "\"", "█": "#", "░": ".",
  ]
}
