package import TerminalFrame

/// A line of text being typed.
package struct TextLine: Hashable, Sendable {
  /// The characters before the cursor.
  package private(set) var before: String
  /// The characters after it.
  package private(set) var after = ""

  /// Creates a line with the cursor at its end.
  package init(_ text: String = "") { before = text }

  /// The whole line.
  package var text: String { before + after }

  /// Takes a key; `false` when it is none that edits a line.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): before.append(character)
    case .paste(let text): before += text.terminalSafe
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let moved = before.popLast() { after = String(moved) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .control("u"): before = ""
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func deleteWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " {
      _ = last
      before.removeLast()
    }
  }
}
