import Governance
import Papers
import TerminalFrame

extension Panes {
  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if typing != nil {
      type(key, desk: desk)
      return ([], .stay)
    }
    guard let act = KeyTable.act(for: key, in: .panes) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    switch act {
    case .structure: focus = .structure
    case .members: focus = .members
    case .agenda: focus = .agenda
    case .actions: focus = .actions
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: -1)
    case .left: if focus.rawValue % 2 == 1 { turn(by: -1) }
    case .right: if focus.rawValue % 2 == 0 { turn(by: 1) }
    case .up: move(by: -1, desk: desk)
    case .down: move(by: 1, desk: desk)
    case .pageUp: move(by: -10, desk: desk)
    case .pageDown: move(by: 10, desk: desk)
    case .top: move(by: -100_000, desk: desk)
    case .bottom: move(by: 100_000, desk: desk)
    case .find: typing = TextLine(filters[focus] ?? "")
    case .attendance: return ([], attendance(desk: &desk))
    case .open: return ([], open(desk: desk))
    case .back: escape(desk: desk)
    case .leave: return ([], .quit)
    default: break
    }
    return ([], .stay)
  }

  private mutating func turn(by step: Int) {
    let panes = Pane.allCases
    focus = panes[(focus.rawValue + step + panes.count) % panes.count]
  }

  private mutating func move(by step: Int, desk: Desk) {
    let last = max(0, count(in: focus, desk: desk) - 1)
    cursors[focus] = max(0, min(last, (cursors[focus] ?? 0) + step))
    if focus == .structure { rescope(desk: desk) }
  }

  /// Esc: drops the pane's filter, else goes back to the structure.
  private mutating func escape(desk: Desk) {
    if filters[focus]?.isEmpty == false {
      filters[focus] = ""
      rescope(desk: desk)
    } else {
      focus = .structure
    }
  }

  private mutating func type(_ key: Key, desk: Desk) {
    guard var line = typing else { return }
    switch KeyTable.act(for: key, in: .prompt) {
    case .back:
      typing = nil
      filters[focus] = ""
    case .confirm: typing = nil
    default:
      _ = line.take(key)
      typing = line
      filters[focus] = line.text
    }
    cursors[focus] = 0
    rescope(desk: desk)
  }

  /// `m`: today's register, or a question where there are several; the chosen group's meeting where there is none.
  private func attendance(desk: inout Desk) -> Move {
    let partnership = desk.partnership
    let open = partnership.meetings(of: nil).filter { $0.date == desk.today && $0.status != .cancelled }
    let wording = desk.wording
    func page(_ meeting: Meeting, _ desk: Desk) -> Page { .register(RegisterPage(meeting: meeting.id, desk: desk)) }
    switch open.count {
    case 0:
      guard let meeting = agendaMeeting(desk: desk) else {
        desk.refuse("No meeting today, and this group has none.")
        return .stay
      }
      let current = desk
      return .open(
        .choice(
          ChoicePage(
            question: "No meeting today. Another day's register is entered without the clock:",
            answers: [(wording.name(meeting), page(meeting, current))])))
    case 1: return .open(page(open[0], desk))
    default:
      let current = desk
      return .open(
        .choice(
          ChoicePage(
            question: "Several meetings today: which attendance register?",
            answers: open.map { meeting in
              ("\(meeting.start?.description ?? "") \(wording.name(meeting))", page(meeting, current))
            })))
    }
  }

  private func open(desk: Desk) -> Move {
    let wording = desk.wording
    let cursor = cursors[focus] ?? 0
    switch focus {
    case .structure:
      guard let group else { return paper("To attend to", digest.findings.map { finding in
        "\(Wording.kind(finding.kind)): \(wording.finding(finding))"
      }) }
      guard let group = desk.partnership.groups[group] else { return .stay }
      return paper(group.name, Array(wording.groupLines(group).dropFirst(2)))
    case .members:
      guard members.indices.contains(cursor) else { return .stay }
      let post = members[cursor].post
      return paper(wording.titleAndHolder(post.id), wording.postPage(post.id))
    case .agenda:
      let items = agenda(desk: desk)
      guard items.indices.contains(cursor), let meeting = agendaMeeting(desk: desk) else { return .stay }
      let proceedings = Proceedings(of: meeting, in: desk.partnership)
      let item = items[cursor]
      let place = item.begins ?? proceedings.latest(desk.clock.moment)
      return paper(
        "Item \(item.number) \(item.title)", Wording(desk.partnership, on: meeting.date).itemLines(item, in: proceedings, at: place))
    case .actions:
      let actions = actions(desk: desk)
      guard actions.indices.contains(cursor) else { return .stay }
      return paper("An action", wording.actionPage(actions[cursor]))
    }
  }

  private func paper(_ title: String, _ lines: [String]) -> Move {
    .open(.paper(PaperPage(title: title, lines: lines)))
  }
}
