import Governance
import Papers
package import TerminalFrame

/// The whole interface: the desk, the pages that are open, and the size of the terminal.
package struct Screen: Sendable {
  /// What all pages share.
  package var desk: Desk
  /// The open pages; the first is always the four panes.
  package private(set) var pages: [Page]
  /// The size of the terminal.
  package private(set) var size: Size
  private var help: PaperPage?

  /// The smallest size in which anything can be shown.
  package static let leastSize = Size(columns: 60, rows: 15)

  /// Creates the screen as it opens: in the meeting that is open today, if one is, else on the four panes.
  package init(desk: Desk, size: Size) {
    self.desk = desk
    self.size = size
    let panes = Panes(desk: desk)
    pages = [.panes(panes)]
    if let founding = desk.founding {
      var first = FormPage(.found, desk: &self.desk)
      first.propose([.template: founding.templates.first ?? "", .folder: founding.folder], desk: self.desk)
      pages.append(.form(first))
    }
    let open = desk.partnership.meetings(of: nil).first { $0.date == desk.today && $0.status == .open }
    if let open { pages.append(.register(RegisterPage(meeting: open.id, desk: desk))) }
  }

  /// Takes a message, and returns what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size): self.size = size
    case .clock(let clock): desk.clock = clock
    case .saved: desk.saving = .saved(desk.clock)
    case .notSaved(let words, let partnership):
      desk.take(partnership)
      desk.saving = .failed
      desk.refuse("NOT SAVED: \(words)")
    case .undone(let words, let partnership):
      desk.take(partnership)
      desk.saving = .saved(desk.clock)
      desk.say("undone: \(words)")
    case .nothingUndone(let words): desk.refuse(words)
    case .loaded(let meeting, let partnership, let notices, let problems):
      take(partnership, of: meeting, notices: notices, problems: problems)
    case .notice(let words): desk.say(words)
    case .notFounded(let words): desk.refuse(words)
    case .supposed(let constitution, let day, let partnership):
      desk.take(partnership)
      // The form that asked for it has its answer.
      if case .form(let form)? = pages.last, form.form.kind == .clauses { pages.removeLast() }
      pages.append(.paper(PaperPage(supposing: constitution, from: day, desk: desk)))
    case .notSupposed(let problems):
      pages.append(
        .paper(PaperPage(title: "This constitution cannot be read. Esc: put it right.", lines: problems)))
    case .founded(let partnership, let folder):
      desk.founding = nil
      desk.take(partnership)
      pages = [.panes(Panes(desk: desk))]
      desk.say("Made in \(folder). + adds people, posts and meetings; : names every act; ? every key.")
    }
    settle()
    return []
  }

  /// What is to be done outside when the screen opens: the tables of the meeting it opens in are taken in.
  package var opening: [Effect] {
    pages.last?.loads.map { [.load($0)] } ?? []
  }

  private mutating func take(
    _ partnership: Partnership, of meeting: Meeting.ID, notices: [String], problems: [String]
  ) {
    desk.take(partnership)
    if !notices.isEmpty { desk.say(notices.joined(separator: " ")) }
    guard !problems.isEmpty else { return }
    // A register whose tables cannot be read is not opened half.
    if pages.last?.loads == meeting { pages.removeLast() }
    pages.append(
      .paper(
        PaperPage(
          title: "This meeting's tables cannot be read. Nothing was changed.", lines: problems)))
  }

  /// The frame that shows it.
  package func view() -> Frame {
    var frame = Frame(size: size)
    guard size.columns >= Screen.leastSize.columns, size.rows >= Screen.leastSize.rows else {
      drawTooSmall(on: &frame)
      return frame
    }
    if let help {
      help.draw(on: &frame, desk: desk)
      return frame
    }
    pages.last?.draw(on: &frame, desk: desk)
    return frame
  }

  private mutating func press(_ key: Key) -> [Effect] {
    // News that was never shown is not lost with the key that leaves the room view.
    if pages.last?.showsNews ?? true { desk.news = nil }
    if help != nil { return pressInHelp(key) }
    guard var page = pages.popLast() else { return [.quit] }
    if let act = KeyTable.act(for: key, in: page.context) {
      if act == .palette {
        pages += [page, .palette(Palette(over: page, desk: desk, size: size))]
        return []
      }
      if let effects = everywhere(act, in: page) {
        pages.append(page)
        return effects
      }
    }
    var (wanted, move) = page.press(key, desk: &desk, size: size)
    if case .pressBelow(let key) = move { return press(key) + wanted }
    switch move {
    case .stay: pages.append(page)
    case .close:
      // Without a partnership there is nothing beneath the first form.
      if desk.founding != nil { wanted.append(.quit) }
      if pages.isEmpty { pages.append(page) }
    case .open(let other):
      pages += [page, other]
      wanted += opening
    case .replace(let other):
      pages.append(other)
      wanted += opening
    case .quit:
      pages.append(page)
      wanted.append(.quit)
    case .pressBelow: break
    }
    settle()
    return wanted
  }

  private mutating func everywhere(_ act: KeyAct, in page: Page) -> [Effect]? {
    switch act {
    case .help where page.context != .prompt:
      help = HelpPage.paper(for: page.context)
      return []
    case .saveState:
      if case .saved(let clock) = desk.saving {
        desk.say("saved \(clock.text): every change is saved at once")
      } else {
        desk.say(desk.saving == .failed ? "NOT SAVED: the last change is not on the disk" : "nothing to save")
      }
      return []
    case .cancel:
      let isOpen = desk.partnership.meetings.all.contains { $0.status == .open && $0.date == desk.today }
      let way = page.context == .prompt || page.context == .door ? "Esc, then q, leaves" : "Press q to leave"
      desk.say(isOpen ? "\(way); the meeting stays open." : "\(way).")
      return []
    case .undo: return [.undo]
    default: return nil
    }
  }

  private mutating func pressInHelp(_ key: Key) -> [Effect] {
    if KeyTable.act(for: key, in: .paper) == .help {
      help = nil
    } else if let act = KeyTable.act(for: key, in: .paper), case .close? = help?.update(act, size: size) {
      help = nil
    }
    return []
  }

  /// Lets the pages take note of what has changed under them.
  private mutating func settle() {
    guard let last = pages.indices.last else { return }
    pages[last].settle(desk: desk)
  }

  private func drawTooSmall(on frame: inout Frame) {
    let least = Screen.leastSize
    let words =
      "Quorate needs \(least.columns) columns and \(least.rows) rows; this terminal has \(size.columns) and "
      + "\(size.rows). Enlarge the window or choose a smaller font; nothing is lost."
    for (row, line) in words.wrapped(to: max(1, size.columns)).prefix(size.rows).enumerated() {
      frame.write(line, column: 0, row: row)
    }
  }
}
