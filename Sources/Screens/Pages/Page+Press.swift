import Governance
import TerminalFrame

extension Page {
  /// Where a key pressed on the page belongs in the key table.
  var context: KeyContext {
    switch self {
    case .panes(let page): page.context
    case .register(let page): page.context
    case .paper: .paper
    case .choice: .choice
    case .marks(let page): page.context
    case .closing(let page): page.context
    case .room: .room
    }
  }

  /// The meeting whose tables are taken in when the page opens; `nil` for a page of none.
  var loads: Meeting.ID? {
    switch self {
    case .register(let page): page.meeting
    case .room(let page): page.meeting
    default: nil
    }
  }

  /// Whether the page shows the line of news, rather than leaving it to the page beneath.
  var showsNews: Bool { if case .room = self { false } else { true } }

  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    switch self {
    case .panes(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .panes(page)
      return result
    case .register(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .register(page)
      return result
    case .paper(var page):
      let move = KeyTable.act(for: key, in: .paper).map { page.update($0, size: size) } ?? .stay
      self = .paper(page)
      return ([], move)
    case .choice(var page):
      let move = KeyTable.act(for: key, in: .choice).map { page.update($0) } ?? .stay
      self = .choice(page)
      return ([], move)
    case .marks(var page):
      let result = page.press(key, desk: &desk)
      self = .marks(page)
      return result
    case .closing(var page):
      let result = page.press(key, desk: &desk)
      self = .closing(page)
      return result
    case .room(let page):
      return ([], KeyTable.act(for: key, in: .room).map(page.update) ?? .stay)
    }
  }
}
