import TerminalFrame

/// The cursor of a list of rows, and the filter that narrows it.
struct ListCursor: Hashable, Sendable {
  /// The row under the cursor, from 0.
  var row = 0
  /// What the rows are filtered by; empty for everything.
  var filter = ""
  /// The filter being typed; `nil` when none is.
  var typing: TextLine?

  /// Moves with an act that moves; `false` for any other act.
  mutating func move(_ act: KeyAct, count: Int, page: Int = 10) -> Bool {
    switch act {
    case .up: row -= 1
    case .down: row += 1
    case .pageUp: row -= page
    case .pageDown: row += page
    case .top: row = 0
    case .bottom: row = count - 1
    default: return false
    }
    settle(count: count)
    return true
  }

  /// Keeps the cursor among the rows.
  mutating func settle(count: Int) { row = max(0, min(row, count - 1)) }

  /// Takes a key of the filter being typed.
  mutating func type(_ key: Key) {
    guard var line = typing else { return }
    switch KeyTable.act(for: key, in: .prompt) {
    case .back:
      typing = nil
      filter = ""
    case .confirm: typing = nil
    default:
      _ = line.take(key)
      typing = line
      filter = line.text
    }
    row = 0
  }

  /// What an empty list says: that there is nothing, or that nothing fits the filter.
  func nothing(orElse words: String) -> String {
    filter.isEmpty ? words : "Nothing here fits \u{201C}\(filter)\u{201D}."
  }

  /// What stands at the foot while a filter hides rows; empty without one.
  var remark: String { filter.isEmpty ? "" : "   shown: \(filter)   Esc shows all" }

  /// The first row shown in a window of so many.
  func top(room: Int, count: Int) -> Int { max(0, min(row - room + 1, count - room)) }
}
