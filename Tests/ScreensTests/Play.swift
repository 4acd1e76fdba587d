import TestSupport
import Governance
import Papers
import TerminalFrame

@testable import Screens

/// A screen played by keys, with the disk replaced by a list of the changes saved.
struct Play {
  /// The screen.
  var screen: Screen
  /// The changes saved, the oldest first.
  private(set) var saved: [Change] = []
  /// The words of the changes saved.
  private(set) var words: [String] = []
  /// The texts written to files, by name.
  private(set) var written: [String: String] = [:]
  /// The effects of the last key.
  private(set) var effects: [Effect] = []
  /// Whether the program was left.
  private(set) var isOver = false
  /// The partnership as it was at the start.
  let base: Partnership

  /// Opens the program on a partnership.
  ///
  /// - Parameters:
  ///   - partnership: The partnership.
  ///   - time: The clock on the wall, such as `09:52`.
  ///   - day: Today.
  ///   - size: The size of the terminal.
  ///   - founding: What a partnership may be made from, where there is none yet.
  init(
    _ partnership: Partnership = DemoTemplate.partnership, at time: String = "09:52",
    on day: Day = DemoTemplate.today, size: Size = Size(columns: 80, rows: 24),
    founding: Desk.Founding? = nil
  ) {
    base = partnership
    let clock = WallClock(Moment(day, ClockTime(time) ?? .midnight))
    var desk = Desk(partnership: partnership, clock: clock, ids: IdentifierSource(seed: 7))
    desk.founding = founding
    screen = Screen(desk: desk, size: size)
  }

  /// The frame's lines.
  var lines: [String] { screen.view().lines }

  /// The frame as one text.
  var text: String { lines.joined(separator: "\n") }

  /// The words of the news; empty for none.
  var news: String { screen.desk.news?.words ?? "" }

  /// The register on top of the pages; `nil` when another page is.
  var register: RegisterPage? {
    if case .register(let page)? = screen.pages.last { page } else { nil }
  }

  /// The partnership with every saved change applied to that of the start.
  var replayed: Partnership {
    var partnership = base
    for change in saved { partnership.apply(change) }
    return partnership
  }

  /// Presses keys.
  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  /// Presses a key, saves what it asks to have saved, and says so.
  mutating func press(_ key: Key) {
    effects = screen.update(.key(key))
    for effect in effects {
      switch effect {
      case .save(let change, let said):
        saved.append(change)
        words.append(said)
        _ = screen.update(.saved)
      case .undo: undo()
      case .load, .found, .suppose: break
      case .write(let text, let name):
        written[name] = text
      case .quit: isOver = true
      }
    }
  }

  /// Types characters, one key each.
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// Types a line and Enter.
  mutating func enter(_ text: String) {
    type(text)
    press(.enter)
  }

  /// Tells what happened outside.
  mutating func tell(_ message: Message) { _ = screen.update(message) }

  /// Sets the clock.
  mutating func clock(_ time: String) {
    _ = screen.update(.clock(WallClock(Moment(screen.desk.today, ClockTime(time) ?? .midnight))))
  }

  /// Gives the terminal another size.
  mutating func resize(_ columns: Int, _ rows: Int) {
    _ = screen.update(.resized(Size(columns: columns, rows: rows)))
  }

  private mutating func undo() {
    guard !saved.isEmpty else {
      _ = screen.update(.nothingUndone("Nothing to undo."))
      return
    }
    saved.removeLast()
    _ = screen.update(.undone(words.removeLast(), replayed))
  }
}
