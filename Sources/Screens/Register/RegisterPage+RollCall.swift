import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    if entry != nil { return pressInEntry(key, proceedings, desk: &desk) }
    if door != nil { return (pressAtDoor(key, proceedings, desk: &desk), .stay) }
    let waiting = pending
    pending = nil
    if case .decision(let text, _)? = waiting, key != .escape { draft = text }
    guard let act = KeyTable.act(for: key, in: context) else {
      if waiting == nil || key != .escape { desk.refuse(nothing(key)) }
      return ([], .stay)
    }
    return take(act, waiting, proceedings, desk: &desk, size: size)
  }

  private mutating func take(
    _ act: KeyAct, _ waiting: Pending?, _ proceedings: Proceedings, desk: inout Desk, size: Size
  ) -> ([Effect], Move) {
    switch act {
    case .back: return waiting == nil ? leave(proceedings, desk: &desk) : ([], .stay)
    case .up, .down, .pageUp, .pageDown, .top, .bottom: move(act, proceedings, size: size)
    case .otherList: turn(by: 1, proceedings)
    case .previousList: turn(by: -1, proceedings)
    case .marks: return ([], openSelected(proceedings, desk: desk))
    case .readOut:
      let words = wording(proceedings).readOut(proceedings, at: proceedings.latest(desk.clock.moment).moment)
      return ([], .open(.paper(PaperPage(title: "To read out", lines: words))))
    case .room: return ([], .open(.room(RoomPage(meeting: meeting))))
    case .openOrClose: return openOrClose(proceedings, waiting, desk: &desk)
    case .nextItem, .endItem, .strikeDecision, .correctTime, .decision, .action, .note:
      return (business(act, proceedings, waiting, desk: &desk), .stay)
    case .vote: return (askVote(proceedings, desk: &desk), .stay)
    case .door: door = Door()
    case .someoneElse: entry = .line(Entry.Prompt(label: "Somebody else: name, or ?", purpose: .someone))
    default: return (mark(act, proceedings, desk: &desk), .stay)
    }
    return ([], .stay)
  }

  /// What is said of a key that does nothing here; a key of the roll call names the way back to it.
  private func nothing(_ key: Key) -> String {
    if context != .register, KeyTable.act(for: key, in: .register) != nil {
      return "\(key.name) belongs to the roll call: Tab goes back to the people."
    }
    return "\(key.name) does nothing here. ? shows every key."
  }

  /// Goes back to the panes; an open meeting stays open, and that is said.
  private func leave(_ proceedings: Proceedings, desk: inout Desk) -> ([Effect], Move) {
    if proceedings.isOpen {
      desk.say("\(wording(proceedings).name(proceedings.meeting.group)) stays open: m goes back to it.")
    }
    return ([], .close)
  }

  /// Goes to another list; on the agenda the cursor stands on the next item, which is what > begins.
  private mutating func turn(by step: Int, _ proceedings: Proceedings) {
    let lists = List.allCases
    let index = lists.firstIndex(of: list) ?? 0
    list = lists[(index + step + lists.count) % lists.count]
    door = nil
    guard list == .agenda, let item = proceedings.nextItem ?? proceedings.currentItem else { return }
    cursors[.agenda] = proceedings.agenda.firstIndex { $0.id == item.id } ?? 0
  }

  private mutating func move(_ act: KeyAct, _ proceedings: Proceedings, size: Size) {
    let step =
      switch act {
      case .up: -1
      case .down: 1
      case .pageUp: -max(1, size.rows - 8)
      case .pageDown: max(1, size.rows - 8)
      case .top: -100_000
      default: 100_000
      }
    let last = max(0, count(in: list, proceedings) - 1)
    cursors[list] = max(0, min(last, cursor(in: list) + step))
  }

  private func openSelected(_ proceedings: Proceedings, desk: Desk) -> Move {
    let wording = wording(proceedings)
    switch list {
    case .people:
      switch selected(proceedings) {
      case .post(let row): return .open(.marks(MarksPage(meeting: meeting, subject: .post(row.id))))
      case .attending(let stay): return .open(.marks(MarksPage(meeting: meeting, subject: .stay(stay.id))))
      case nil: return .stay
      }
    case .agenda:
      let agenda = proceedings.agenda
      guard agenda.indices.contains(cursor(in: .agenda)) else { return .stay }
      let item = agenda[cursor(in: .agenda)]
      let place = item.begins ?? proceedings.latest(desk.clock.moment)
      return .open(
        .paper(
          PaperPage(
            title: "Item \(item.number) \(item.title)",
            lines: wording.itemLines(item, in: proceedings, at: place))))
    case .decided:
      let decisions = proceedings.decisions
      guard decisions.indices.contains(cursor(in: .decided)) else { return .stay }
      return .open(
        .paper(
          PaperPage(
            title: "A decision and who was here",
            lines: wording.decisionLines(decisions[cursor(in: .decided)], in: proceedings))))
    }
  }
}
