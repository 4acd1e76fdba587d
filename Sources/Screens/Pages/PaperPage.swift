import Governance
import Papers
import TerminalFrame

/// A page to read and scroll.
package struct PaperPage: Sendable {
  /// The heading.
  package private(set) var title: String
  /// The lines, unwrapped.
  package private(set) var lines: [String]
  /// What the page is about; `nil` for a text that nothing changes.
  package let subject: Subject?
  /// The first line shown, counted after wrapping.
  package var top = 0
  private var sheet: Sheet?
  private var revision = -1
  /// The lines broken for a width, kept from one key to the next; `nil` until a key has needed them.
  private var layout: (width: Int, lines: [String])?

  /// Creates a page that shows the beginning of a text.
  package init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
    subject = nil
  }

  /// Creates the page of something, which follows what is changed of it; its words are worked out when it is shown.
  package init(_ subject: Subject) {
    self.subject = subject
    (title, lines) = ("", [])
  }

  /// Creates the page of a paper, which follows what is changed; its words are worked out when it is shown.
  init(_ sheet: Sheet) {
    self.sheet = sheet
    subject = nil
    (title, lines) = ("", [])
  }

  /// Works out what the page says, at first and when the partnership has changed.
  mutating func settle(desk: Desk) {
    guard revision != desk.revision, let paper = subject?.paper(desk) ?? sheet?.paper(desk) else { return }
    revision = desk.revision
    (title, lines) = paper
    layout = nil
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> Move {
    guard let act = KeyTable.act(for: key, in: .paper) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return .stay
    }
    guard PaperPage.changing.contains(act) else { return update(act, size: size) }
    guard let subject else {
      desk.refuse("This page is only to be read.")
      return .stay
    }
    switch act {
    case .change: return .open(.choice(ChoicePage(changing: subject, desk: desk)))
    case .whatIf: return subject.whatIf(desk: &desk)
    case .chase:
      guard case .action(let id) = subject, desk.partnership.actions[id]?.status == .open else {
        desk.refuse("A reminder is for an open action.")
        return .stay
      }
      return .open(.chase(ChasePage(actions: [id], desk: desk)))
    default: return fillIn(act == .putOnAgenda ? .agendaPut : act.actionForm, of: subject, desk: &desk)
    }
  }

  /// The acts that are about what the page shows, and not about the page.
  private static let changing: Set<KeyAct> = [
    .change, .whatIf, .chase, .putOnAgenda, .done, .redate, .handOn, .progress, .drop,
  ]

  private func fillIn(_ kind: Form.Kind?, of subject: Subject, desk: inout Desk) -> Move {
    guard let offer = subject.offers(desk).first(where: { $0.kind == kind }) else {
      desk.refuse(
        kind == .agendaPut
          ? "Only an action, an item or a group is put on an agenda here."
          : "That is for an open action. e says what can change here.")
      return .stay
    }
    return .open(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
  }

  mutating func update(_ act: KeyAct, size: Size) -> Move {
    let page = max(1, size.rows - 4)
    let broken = wrapped(to: size.columns)
    layout = (size.columns, broken)
    let last = max(0, broken.count - page)
    switch act {
    case .up: top = max(0, top - 1)
    case .down: top = min(last, top + 1)
    case .pageUp: top = max(0, top - page)
    case .pageDown: top = min(last, top + page)
    case .top: top = 0
    case .bottom: top = last
    case .back: return .close
    default: break
    }
    return .stay
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let page = max(1, frame.size.rows - 4)
    let lines = wrapped(to: width)
    // A window that has grown may show more than was scrolled to.
    let first = max(0, min(top, lines.count - page))
    frame.write(
      title.clipped(to: width), column: 0, row: 0, width: width, style: Style(role: .title, bold: true))
    for (row, line) in lines.dropFirst(first).prefix(page).enumerated() {
      frame.write(line, column: 0, row: row + 2, width: width)
    }
    frame.cursor = Place(column: 0, row: 2)
    let rest = lines.count - first - page
    let more = rest > 0 ? "\(Wording.count(rest, "more line")) below" : first > 0 ? "the end" : ""
    frame.drawStatus(desk: desk, left: more, row: frame.size.rows - 2)
    let reading: [KeyAct] = [.help, .back]
    frame.drawHints(
      subject == nil ? KeyTable.hints(for: reading, in: .paper) : KeyTable.hints(for: hints, in: .paper),
      row: frame.size.rows - 1)
  }

  /// What can be done with what the page shows, and with every page.
  private var hints: [KeyAct] {
    let own: [KeyAct] =
      if case .action = subject { [.done, .redate, .progress, .chase, .putOnAgenda] } else { [] }
    let isThing = if case .item = subject { true } else { false }
    return own + [.change] + (isThing ? [] : [.whatIf]) + [.palette, .help, .back]
  }

  /// The lines broken where they are too wide; those that fit keep their columns, the others their indent.
  private func wrapped(to width: Int) -> [String] {
    if let layout, layout.width == width { return layout.lines }
    return lines.flatMap { $0.hanging(to: max(10, width)) }
  }
}

extension ChoicePage {
  /// The forms that change something, to choose from.
  init(changing subject: Subject, desk: Desk) {
    self.init(
      question: "\(subject.title(desk)): what has changed?",
      answers: subject.offers(desk).map { (Wording.title($0.kind), .form($0)) })
  }
}
