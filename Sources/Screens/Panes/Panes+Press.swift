import Governance
import Papers
import TerminalFrame

extension Panes {
  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if typing != nil { return ([], type(key, desk: desk)) }
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
    case .room: return ([], room(desk: &desk))
    case .open: return ([], open(desk: desk))
    case .back: escape(desk: desk)
    case .leave: return ([], .quit)
    default: return ([], office(act, desk: &desk))
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

  private mutating func type(_ key: Key, desk: Desk) -> Move {
    guard var line = typing else { return .stay }
    switch KeyTable.act(for: key, in: .prompt) {
    case .back:
      typing = nil
      filters[focus] = ""
    case .confirm:
      typing = nil
      // What was looked for is found: it is opened at once, and the filter goes.
      if line.text.contains(where: { !$0.isWhitespace }), count(in: focus, desk: desk) == 1 {
        let found = open(desk: desk)
        showAll(keeping: subject(desk: desk), desk: desk)
        return found
      }
    default:
      _ = line.take(key)
      typing = line
      filters[focus] = line.text
    }
    cursors[focus] = 0
    rescope(desk: desk)
    return .stay
  }

  /// Drops the pane's filter; the cursor stays on what it is on.
  private mutating func showAll(keeping subject: Subject?, desk: Desk) {
    filters[focus] = ""
    for row in 0..<count(in: focus, desk: desk) {
      cursors[focus] = row
      if self.subject(desk: desk) == subject { break }
    }
    rescope(desk: desk)
  }

  /// `m`: today's register; a question where there are several, or where the chosen group does not meet today.
  private func attendance(desk: inout Desk) -> Move {
    let today = desk.partnership.meetings(of: nil).filter { $0.date == desk.today && $0.status != .cancelled }
    let isChosenToday = group == nil || today.contains { $0.group == group }
    let meetings = isChosenToday && !today.isEmpty ? today : today + otherDays(desk)
    guard let only = meetings.first else {
      desk.refuse("No meeting today, and \(group.map(desk.wording.name) ?? "no group") has none.")
      return .stay
    }
    if meetings.count == 1, !today.isEmpty { return .open(register(only, desk)) }
    let answers = meetings.map { (choiceWords($0, desk), ChoicePage.Opening.page(register($0, desk))) }
    let question =
      today.count == meetings.count
      ? "Several meetings today: which attendance register?"
      : "Which attendance register? Another day's is filled in without the clock."
    var page = ChoicePage(question: question, answers: answers)
    page.cursor = meetings.firstIndex { $0.group == group && $0.date == desk.today } ?? 0
    return .open(.choice(page))
  }

  /// `F`: the room view of the meeting that is open or today's.
  private func room(desk: inout Desk) -> Move {
    guard let meeting = RoomPage.meetingToday(of: group, desk: desk) else {
      desk.refuse("No meeting today, so that the room view has nothing to show.")
      return .stay
    }
    return .open(.room(RoomPage(meeting: meeting.id)))
  }

  /// The chosen group's next meeting and its last.
  private func otherDays(_ desk: Desk) -> [Meeting] {
    let meetings = desk.partnership.meetings(of: group).filter {
      $0.status != .cancelled && $0.date != desk.today
    }
    let last = meetings.last { $0.date < desk.today }
    let next = meetings.first { $0.date > desk.today }
    return [last, next].compactMap { $0 }
  }

  private func choiceWords(_ meeting: Meeting, _ desk: Desk) -> String {
    let time = meeting.start.map { " \($0)" } ?? ""
    let today = meeting.date == desk.today ? ", today" : ""
    return "\(desk.wording.name(meeting))\(time)\(today), \(meeting.status.rawValue)"
  }

  private func register(_ meeting: Meeting, _ desk: Desk) -> Page {
    .register(RegisterPage(meeting: meeting.id, desk: desk))
  }

  private func open(desk: Desk) -> Move {
    guard let subject = subject(desk: desk) else {
      return focus == .structure ? .open(.attention(AttentionPage())) : .stay
    }
    return .open(.paper(PaperPage(subject)))
  }
}
