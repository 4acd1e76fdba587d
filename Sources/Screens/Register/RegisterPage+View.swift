import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// The columns from which a second column stands beside the register.
  static let wideFrom = 110

  /// Where the bands of the page stand.
  struct Bands {
    /// The row of the list's heading; the list follows.
    let heading: Int
    /// The row of the remark at the foot; the keys follow.
    let foot: Int
    /// The columns of the list.
    let listWidth: Int
    let isWide: Bool

    /// The row after the last of the list: the last marks stand under it on a wide and high screen.
    var listEnd: Int {
      isWide && foot - RegisterPage.logRows > heading + RegisterPage.logRows
        ? foot - RegisterPage.logRows - 1 : foot
    }

    init(size: Size, partRows: Int) {
      isWide = size.columns >= RegisterPage.wideFrom
      heading = 3 + partRows
      foot = size.rows - (isWide ? 3 : 2)
      listWidth = isWide ? 76 : size.columns
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let sight = Sight(proceedings, desk: desk)
    drawHeading(on: &frame, sight, desk: desk)
    let bands = Bands(size: frame.size, partRows: drawQuorum(on: &frame, sight))
    if door != nil {
      drawDoor(on: &frame, sight, bands)
    } else {
      drawList(on: &frame, sight, bands)
      if bands.isWide { drawLog(on: &frame, bands) }
    }
    if bands.isWide { drawBeside(on: &frame, sight, bands) }
    drawFoot(on: &frame, sight, bands, desk: desk)
  }

  private func drawHeading(on frame: inout Frame, _ sight: Sight, desk: Desk) {
    let width = frame.size.columns
    let meeting = sight.proceedings.meeting
    let isToday = desk.clock.moment.day == meeting.date
    let otherDay = meeting.date < desk.today ? "entered afterwards" : "still to come"
    let clock = isToday ? desk.clock.moment.time.description : otherDay
    let right = "\(state(sight.proceedings))  \(clock)"
    let name = "\(sight.wording.name(meeting.group))  \(meeting.date.weekdayAndDate)"
    let brief = "\(sight.wording.name(meeting.group))  \(meeting.date.short)"
    let person = sight.proceedings.chair
    let chair = person.map { "   in the chair: \($0.fullName)" } ?? ""
    let place = meeting.place.isEmpty ? "" : "   \(meeting.place)"
    let surname = person.map { "   chair: \($0.surname)" } ?? ""
    let left = [name + place + chair, name + chair, name + surname, brief + chair, brief + surname, brief]
    let room = max(0, width - DisplayWidth.of(right) - 2)
    frame.write(left.fitting(room), column: 0, row: 0, width: room, style: .title)
    frame.write(right, column: max(0, width - DisplayWidth.of(right) - 1), row: 0)
  }

  /// How far the meeting has come, for the heading.
  private func state(_ proceedings: Proceedings) -> String {
    switch proceedings.meeting.status {
    case .planned: "not opened yet"
    case .open: "open since \(proceedings.sitting?.opened.time.description ?? "?")"
    case .adjourned: "ADJOURNED"
    case .closed: "closed \(proceedings.meeting.end?.description ?? "")"
    case .cancelled: "CANCELLED"
    }
  }

  private func drawFoot(on frame: inout Frame, _ sight: Sight, _ bands: Bands, desk: Desk) {
    drawKeys(on: &frame, sight, bands)
    frame.drawStatus(desk: desk, left: attending(sight), row: bands.foot)
    switch entry {
    case .line(let prompt)?: frame.drawPrompt(prompt, row: bands.foot, refusal: desk.refusal)
    case .question(let question)?: frame.drawQuestion(question, row: bands.foot)
    case nil: break
    }
  }

  private func attending(_ sight: Sight) -> String {
    let attending = sight.proceedings.inAttendance.filter { $0.left == nil }
    let names = attending.map { sight.wording.surname($0.person) }.joined(separator: ", ")
    return attending.isEmpty ? "" : "In attendance \(attending.count): \(names)"
  }

  /// The bottom line: the gear by its name, and its keys; business has a line of its own on a wide screen.
  private func drawKeys(on frame: inout Frame, _ sight: Sight, _ bands: Bands) {
    let row = bands.foot + 1
    let gear = frame.write("\(gear) ", column: 0, row: row, style: Style(role: .accent, bold: true))
    guard door == nil else {
      let words = [
        "type part of a name, post or agency   Esc roll call", "type part of a name   Esc roll call",
      ]
      frame.write(words.fitting(frame.size.columns - gear), column: gear, row: row)
      return
    }
    guard bands.isWide else {
      frame.drawHints(KeyTable.hints(for: acts(sight.proceedings), in: context), column: gear, row: row)
      return
    }
    let isOpen = sight.proceedings.isOpen
    let all = KeyTable.bindings(in: context).filter { binding in
      !binding.hint.isEmpty && (isOpen || !RegisterPage.businessActs.contains(binding.act))
    }.compactMap { binding in binding.keys.first.map { (key: $0.name, words: binding.hint) } }
    let people = list == .people ? KeyTable.hints(for: RegisterPage.attendanceActs, in: context) : []
    let business = all.filter { hint in !people.contains { $0 == hint } }
    frame.drawHints(people.isEmpty ? business : people, column: gear, row: row)
    if !people.isEmpty { frame.drawHints(business, column: 0, row: row + 1) }
  }

  private var gear: String {
    switch context {
    case .items: "AGENDA"
    case .decisions: "DECIDED"
    case .door: "AT THE DOOR"
    default: door == nil ? "ROLL CALL" : "AT THE DOOR"
    }
  }

  /// What only a meeting that is open can do.
  private static let businessActs: Set<KeyAct> = [.nextItem, .decision, .vote, .note]

  private static let attendanceActs = KeyTable.attendanceBindings.map(\.act)

  /// The acts a narrow bottom line names, those first that the hour asks for.
  private func acts(_ proceedings: Proceedings) -> [KeyAct] {
    switch list {
    case .people where proceedings.isOpen:
      [
        .here, .deputy, .departure, .door, .nextItem, .decision, .apologies, .action, .note, .interest,
        .openOrClose,
        .undo, .help,
      ]
    case .people:
      [
        .here, .deputy, .apologies, .absent, .time, .door, .someoneElse, .openOrClose, .undo, .help,
      ]
    case .agenda:
      [
        .marks, .nextItem, .endItem, .correctTime, .otherList, .decision, .action, .note, .openOrClose, .undo,
        .help,
      ]
    case .decided:
      [
        .marks, .strikeDecision, .correctTime, .otherList, .decision, .action, .note, .openOrClose, .undo,
        .help,
      ]
    }
  }
}
