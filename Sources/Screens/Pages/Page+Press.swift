import Governance
import TerminalFrame

extension Page {
  /// Where a key pressed on the page belongs in the key table.
  var context: KeyContext {
    switch self {
    case .panes(let page): page.context
    case .register(let page): page.context
    case .paper: .paper
    case .choice(let page): page.context
    case .marks(let page): page.context
    case .closing(let page): page.context
    case .form: .form
    case .palette: .palette
    case .late(let page): page.context
    case .attention(let page): page.context
    case .ahead(let page): page.context
    case .records(let page): page.context
    case .replies(let page): page.context
    case .chase: .chase
    case .whatIf: .whatIf
    case .handover(let page): page.context
    case .room: .room
    case .vote: .vote
    }
  }

  /// The meeting whose tables are taken in when the page opens; `nil` for a page of none.
  var loads: Meeting.ID? {
    switch self {
    case .register(let page): page.meeting
    case .room(let page): page.meeting
    case .replies(let page): page.meeting
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
      let move = page.press(key, desk: &desk, size: size)
      self = .paper(page)
      return ([], move)
    case .choice(var page):
      let move = page.press(key, desk: &desk)
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
    default: return pressOffice(key, desk: &desk, size: size)
    }
  }

  /// Takes a key on a page of what is done between meetings.
  private mutating func pressOffice(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    switch self {
    case .form(var page):
      let result = page.press(key, desk: &desk)
      self = .form(page)
      return result
    case .palette(var page):
      let move = page.press(key, desk: &desk)
      self = .palette(page)
      return ([], move)
    case .late(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .late(page)
      return result
    case .attention(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .attention(page)
      return result
    case .ahead(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .ahead(page)
      return result
    case .records(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .records(page)
      return result
    case .replies(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .replies(page)
      return result
    case .chase(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .chase(page)
      return result
    case .whatIf(var page):
      let result = page.press(key, desk: &desk, size: size)
      self = .whatIf(page)
      return result
    case .handover(var page):
      let result = page.press(key, desk: &desk)
      self = .handover(page)
      return result
    case .vote(var page):
      let result = page.press(key, desk: &desk)
      self = .vote(page)
      return result
    default: return ([], .stay)
    }
  }

  /// Lets the page take note of what has changed under it.
  mutating func settle(desk: Desk) {
    switch self {
    case .panes(var page):
      page.settle(desk: desk)
      self = .panes(page)
    case .register(var page):
      page.settle(desk: desk)
      self = .register(page)
    case .paper(var page):
      page.settle(desk: desk)
      self = .paper(page)
    case .form(var page):
      page.settle(desk: desk)
      self = .form(page)
    case .late(var page):
      page.settle(desk: desk)
      self = .late(page)
    case .attention(var page):
      page.settle(desk: desk)
      self = .attention(page)
    case .ahead(var page):
      page.settle(desk: desk)
      self = .ahead(page)
    case .records(var page):
      page.settle(desk: desk)
      self = .records(page)
    case .whatIf(var page):
      page.settle(desk: desk)
      self = .whatIf(page)
    default: break
    }
  }

  /// Draws the page.
  func draw(on frame: inout Frame, desk: Desk) {
    switch self {
    case .panes(let page): page.draw(on: &frame, desk: desk)
    case .register(let page): page.draw(on: &frame, desk: desk)
    case .paper(let page): page.draw(on: &frame, desk: desk)
    case .choice(let page): page.draw(on: &frame, desk: desk)
    case .marks(let page): page.draw(on: &frame, desk: desk)
    case .closing(let page): page.draw(on: &frame, desk: desk)
    case .form(let page): page.draw(on: &frame, desk: desk)
    case .palette(let page): page.draw(on: &frame, desk: desk)
    case .late(let page): page.draw(on: &frame, desk: desk)
    case .attention(let page): page.draw(on: &frame, desk: desk)
    case .ahead(let page): page.draw(on: &frame, desk: desk)
    case .records(let page): page.draw(on: &frame, desk: desk)
    case .replies(let page): page.draw(on: &frame, desk: desk)
    case .chase(let page): page.draw(on: &frame, desk: desk)
    case .handover(let page): page.draw(on: &frame, desk: desk)
    case .whatIf(let page): page.draw(on: &frame, desk: desk)
    case .room(let page): page.draw(on: &frame, desk: desk)
    case .vote(let page): page.draw(on: &frame, desk: desk)
    }
  }
}
