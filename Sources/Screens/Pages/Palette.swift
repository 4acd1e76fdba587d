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
    /// The words in small letters, to be searched.
    let letters: [UInt8]

    init(words: String, key: String, reason: String, does: Does) {
      (self.words, self.key, self.reason, self.does) = (words, key, reason, does)
      letters = Array(words.lowercased().utf8)
    }
  }

  /// What an entry does.
  enum Does: Sendable {
    case press(Key)
    case form(FormOffer)
    case register(OfficeRegister)
  }

  /// All acts, those that can be done here first.
  package let entries: [Entry]
  /// The acts that fit what was typed, the best first.
  package private(set) var shown: [Entry]
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
      entries.append(Entry(words: Wording.title(kind), key: "", reason: "", does: .form(FormOffer(kind))))
    }
    for register in OfficeRegister.allCases where seen.insert(register.title).inserted {
      entries.append(Entry(words: register.title, key: "", reason: "", does: .register(register)))
    }
    // People look for a review or a complaint, not for a matter.
    for matter in desk.partnership.constitution(on: desk.today)?.matters ?? [] {
      let words = "\(Wording.title(.matterOpen)): \(matter.name)"
      entries.append(
        Entry(words: words, key: "", reason: "", does: .form(FormOffer(.matterOpen, [.kind: matter.id]))))
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
    shown = self.entries
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
  private static func fitting(_ typed: String, _ entries: [Entry]) -> [Entry] {
    guard let wanted = Fuzzy(typed) else { return entries }
    let found = entries.enumerated().compactMap { place, entry -> (Int, Int, Entry)? in
      wanted.score(in: entry.letters).map { ($0, place, entry) }
    }
    // Letters picked from anywhere are shown only where nothing fits better.
    let best = found.contains { $0.0 <= Fuzzy.good } ? found.filter { $0.0 <= Fuzzy.good } : found
    return best.sorted { one, other in
      (one.2.reason.isEmpty ? 0 : 1, one.0, one.2.letters.count, one.1)
        < (other.2.reason.isEmpty ? 0 : 1, other.0, other.2.letters.count, other.1)
    }.map(\.2)
  }

  mutating func press(_ key: Key, desk: inout Desk) -> Move {
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
      case .form(let offer): return .replace(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
      case .register(let register): return .replace(.records(RecordsPage(register)))
      }
    default:
      if line.take(key) {
        shown = Palette.fitting(line.text, entries)
        cursor = 0
      } else {
        desk.refuse("\(key.name) does nothing here. Esc goes back.")
      }
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
