import Governance
import Papers
import TerminalFrame

/// Every act by name: type some of its letters, Enter does it; one that cannot be done now says why.
package struct Palette: Sendable {
  /// One act.
  package struct Entry: Sendable {
    /// What it does.
    package var words: String
    /// Its key where it has one; empty otherwise.
    package var key: String
    /// Why it cannot be done now; empty where it can.
    package var reason: String
    /// What Enter does.
    var does: Does
  }

  /// What an entry does.
  enum Does: Sendable {
    case press(Key)
    case form(Form.Kind)
  }

  /// All acts, those that can be done here first.
  package let entries: [Entry]
  private(set) var line = TextLine()
  private(set) var cursor = 0

  /// Collects the acts that a page knows, each tried on a copy of the page, and all forms.
  init(over page: Page, desk: Desk, size: Size) {
    var entries: [Entry] = []
    var seen: Set<String> = []
    for binding in KeyTable.bindings(in: page.context) where Palette.isNamed(binding) {
      guard let key = binding.keys.first, seen.insert(binding.words).inserted else { continue }
      entries.append(
        Entry(
          words: binding.words, key: key.name, reason: Palette.refusal(key, binding.act, page, desk, size),
          does: .press(key)))
    }
    for kind in Form.Kind.allCases where kind != .found && seen.insert(Wording.title(kind)).inserted {
      entries.append(Entry(words: Wording.title(kind), key: "", reason: "", does: .form(kind)))
    }
    for binding in KeyTable.bindings
    where Palette.isNamed(binding) && !binding.contexts.contains(page.context) {
      guard let key = binding.keys.first, let place = binding.contexts.first(where: { $0 != .prompt }),
        seen.insert(binding.words).inserted
      else { continue }
      entries.append(
        Entry(
          words: binding.words, key: key.name, reason: "not on this page: \(place.words)", does: .press(key)))
    }
    self.entries = entries.filter(\.reason.isEmpty) + entries.filter { !$0.reason.isEmpty }
  }

  private static func isNamed(_ binding: KeyTable.Binding) -> Bool {
    let moving: Set<KeyAct> = [
      .up, .down, .left, .right, .pageUp, .pageDown, .top, .bottom, .confirm, .complete, .nextCandidate,
      .previousCandidate, .cancel, .palette, .back, .nextPane, .previousPane, .saveState,
    ]
    return !moving.contains(binding.act)
  }

  /// Why a key would be refused on the page now; empty where it would not.
  private static func refusal(_ key: Key, _ act: KeyAct, _ page: Page, _ desk: Desk, _ size: Size) -> String {
    var (page, desk) = (page, desk)
    desk.news = nil
    // What every page does is never refused by the page.
    if [.help, .undo, .saveState].contains(act) { return "" }
    _ = page.press(key, desk: &desk, size: size)
    return desk.refusal
  }

  /// The entries that fit what was typed, the best first.
  package var shown: [Entry] {
    let typed = line.text.lowercased()
    guard typed.contains(where: { !$0.isWhitespace }) else { return entries }
    let found = entries.enumerated().compactMap { place, entry -> (Int, Int, Entry)? in
      guard let score = Fuzzy.score(typed, in: entry.words.lowercased()) else { return nil }
      return (score, place, entry)
    }
    // Letters picked from anywhere are shown only where nothing fits better.
    let best = found.contains { $0.0 <= Fuzzy.good } ? found.filter { $0.0 <= Fuzzy.good } : found
    return best.sorted { one, other in
      (one.2.reason.isEmpty ? 0 : 1, one.0, one.2.words.count, one.1)
        < (other.2.reason.isEmpty ? 0 : 1, other.0, other.2.words.count, other.1)
    }.map(\.2)
  }

  mutating func press(_ key: Key, desk: inout Desk) -> Move {
    let shown = shown
    switch KeyTable.act(for: key, in: .palette) {
    case .back: return .close
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(shown.count - 1, cursor + 1))
    case .confirm:
      guard shown.indices.contains(cursor) else {
        desk.refuse("Nothing is called that.")
        return .stay
      }
      let chosen = shown[cursor]
      guard chosen.reason.isEmpty else {
        desk.refuse("Not now: \(chosen.reason)")
        return .stay
      }
      switch chosen.does {
      case .press(let key): return .pressBelow(key)
      case .form(let kind): return .replace(.form(FormPage(kind, desk: &desk)))
      }
    default:
      if line.take(key) { cursor = 0 } else { desk.refuse("\(key.name) does nothing here. Esc goes back.") }
    }
    return .stay
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    frame.write("Do what?  ", column: 1, row: 0, style: Style(role: .title, bold: true))
    let end = frame.write(
      line.before.terminalSafe, column: 11, row: 0, width: max(0, width - 13),
      style: Style(role: .plain, underline: true))
    frame.write(line.after, column: end, row: 0, width: max(0, width - end - 1))
    frame.cursor = Place(column: min(end, width - 1), row: 0)
    let shown = shown
    let room = max(1, frame.size.rows - 4)
    let top = max(0, min(cursor - room + 1, shown.count - room))
    for (index, entry) in shown.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor
      let key = entry.key.padded(to: 9)
      let why = entry.reason.isEmpty ? "" : "  (\(entry.reason))"
      let style: Style = isHere ? .selected : entry.reason.isEmpty ? .plain : .muted
      frame.write(
        "\(isHere ? ">" : " ")\(key) \(entry.words)\(why)".padded(to: width), column: 0, row: 2 + index - top,
        width: width, style: style)
    }
    if shown.isEmpty { frame.write("Nothing is called that.", column: 1, row: 2, width: width - 1) }
    frame.drawFoot(context: .palette, desk: desk, left: "\(shown.count) of \(entries.count)")
  }
}

/// Matching by letters in their order, as palettes do.
enum Fuzzy {
  /// The most that a text costs in which the typed words stand whole, or whose words begin with the typed letters.
  static let good = 1

  /// How well typed letters fit a text, all of them in order; less is better; `nil` when they do not.
  ///
  /// Words that stand there as typed cost nothing where they begin words and one elsewhere; otherwise letters that begin
  /// words cost nothing and each letter skipped costs one.
  /// - Complexity: O(letters of both).
  static func score(_ typed: String, in text: String) -> Int? {
    let words = Partnership.trimmed(typed)
    if text.hasPrefix(words) || text.contains(" " + words) { return 0 }
    if text.contains(words) || words.contains(" ") && Partnership.matches(words, in: text) { return 1 }
    return scattered(typed, in: text).map { $0 == 0 ? 1 : $0 + 1 }
  }

  private static func scattered(_ typed: String, in text: String) -> Int? {
    var rest = Array(typed.filter { !$0.isWhitespace })[...]
    var score = 0
    var skipped = 0
    var previous: Character = " "
    for letter in text {
      guard let wanted = rest.first else { break }
      if letter == wanted {
        // The beginning of a word is where somebody looks first.
        score += previous.isWhitespace ? 0 : skipped > 0 ? skipped + 2 : 0
        rest.removeFirst()
        skipped = 0
      } else {
        skipped += 1
      }
      previous = letter
    }
    return rest.isEmpty ? score : nil
  }
}
