import Governance
import Papers
import TerminalFrame

/// The messages that remind people of their actions, one for each person, to be read, copied and recorded as sent.
package struct ChasePage: Sendable {
  let actions: [Action.ID]
  /// The message shown.
  private var place = 0
  private var top = 0

  init(actions: [Action.ID], desk: Desk) { self.actions = actions }

  private func reminders(_ desk: Desk) -> [Reminder] {
    desk.partnership.reminders(of: actions.compactMap { desk.partnership.actions[$0] }, on: desk.today)
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    let reminders = reminders(desk)
    guard let act = KeyTable.act(for: key, in: .chase) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    switch act {
    case .back: return ([], .close)
    case .left: (place, top) = (max(0, place - 1), 0)
    case .right: (place, top) = (max(0, min(reminders.count - 1, place + 1)), 0)
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .write:
      let lines = reminders.map { desk.wording.message($0) }.joined(separator: ["-- "])
      return ([.write(lines.map { $0 + "\n" }.joined(), name: "reminders-\(desk.today).txt")], .stay)
    case .sentByEmail: return send("email", reminders, desk: &desk)
    case .sentByTelephone: return send("telephone", reminders, desk: &desk)
    case .sentByLetter: return send("letter", reminders, desk: &desk)
    default: break
    }
    return ([], .stay)
  }

  private func send(_ how: String, _ reminders: [Reminder], desk: inout Desk) -> ([Effect], Move) {
    guard !reminders.isEmpty else {
      desk.refuse("Nobody is to be reminded.")
      return ([], .stay)
    }
    let change = desk.partnership.chasing(reminders, how: how, on: desk.today, ids: &desk.ids)
    return (desk.apply(change, on: desk.today), .close)
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let reminders = reminders(desk)
    let here = min(place, max(0, reminders.count - 1))
    var rest = 0
    let title = "Reminders: \(Wording.count(reminders.count, "message")), one for each person"
    frame.write(
      title.clipped(to: width - 1), column: 0, row: 0, width: width, style: Style(role: .title, bold: true))
    frame.cursor = Place(column: 0, row: 2)
    if reminders.indices.contains(here) {
      let lines = desk.wording.message(reminders[here]).flatMap { $0.hanging(to: width - 2) }
      let room = max(1, frame.size.rows - 5)
      let first = max(0, min(top, lines.count - room))
      rest = max(0, lines.count - first - room)
      for (row, line) in lines.dropFirst(first).prefix(room).enumerated() {
        frame.write(line, column: 1, row: 2 + row, width: width - 2)
      }
    } else {
      frame.write("Nobody is to be reminded.", column: 1, row: 2, width: width - 2)
    }
    let more = rest == 0 ? "" : "\(Wording.count(rest, "more line")) below (Down)   "
    frame.drawFoot(
      context: .chase, desk: desk,
      left: reminders.isEmpty
        ? "" : "\(more)message \(here + 1) of \(reminders.count)   nothing is recorded yet")
  }
}
