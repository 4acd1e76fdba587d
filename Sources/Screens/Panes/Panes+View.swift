import Governance
import Papers
import TerminalFrame

extension Panes {
  /// The columns from which all four panes are shown at once.
  static let allFrom = 100

  /// A rectangle of the screen.
  struct Area: Hashable, Sendable {
    var column: Int
    var row: Int
    var columns: Int
    var rows: Int
  }

  func draw(on frame: inout Frame, desk: Desk) {
    drawTop(on: &frame, desk: desk)
    let size = frame.size
    if size.columns >= Panes.allFrom {
      for pane in Pane.allCases { draw(pane, in: Panes.area(of: pane, size: size), on: &frame, desk: desk) }
    } else {
      drawTabs(on: &frame, row: 2)
      draw(
        focus, in: Area(column: 0, row: 2, columns: size.columns, rows: size.rows - 4), on: &frame, desk: desk
      )
    }
    let room = size.columns - DisplayWidth.of(desk.saving.words) - 3
    let filter = filters[focus] ?? ""
    let left = filter.isEmpty ? Panes.legends.fitting(room) : "shown: \(filter)   Esc shows all"
    frame.drawStatus(desk: desk, left: left, row: size.rows - 2)
    frame.drawHints(KeyTable.hints(for: hints, in: .panes), row: size.rows - 1)
    if let typing { drawFilter(typing, on: &frame) }
  }

  /// The acts to show at the foot: those that the pane in hand can do.
  private var hints: [KeyAct] {
    let own: [KeyAct] =
      switch focus {
      case .structure: [.toAttendTo, .lateList, .aheadPlan, .registers, .add, .change]
      case .members: [.add, .change, .whatIf, .toAttendTo]
      case .agenda: [.replies, .add, .change, .putOnAgenda]
      case .actions: [.done, .redate, .chase, .lateList, .add]
      }
    return [.attendance, .open] + own + [.palette, .help, .leave]
  }

  /// Draws the filter being typed, over the remark at the foot.
  private func drawFilter(_ line: TextLine, on frame: inout Frame) {
    let row = frame.size.rows - 2
    frame.fill(column: 0, row: row, width: frame.size.columns, height: 2)
    let start = frame.write("Show only: ", column: 1, row: row, style: Style(role: .title, bold: true))
    let before = line.before.terminalSafe.tail(columns: max(1, frame.size.columns - start - 2))
    let end = frame.write(before, column: start, row: row, style: Style(role: .plain, underline: true))
    frame.write(line.after, column: end, row: row, width: max(0, frame.size.columns - end - 1))
    frame.cursor = Place(column: end, row: row)
    frame.drawHints([("Enter", "opens the only one, keeps several"), ("Esc", "shows all")], row: row + 1)
  }

  static let legends = [
    "> where you are   R late  A due in 14 days  G later   ~ linked, not ours",
    "R late  A due in 14 days  G later  ~ linked, not ours", "R late  A due soon  G later  ~ linked",
  ]

  /// Where a pane stands when all four are shown: two above, two below, a column between.
  static func area(of pane: Pane, size: Size) -> Area {
    let left = size.columns * 48 / 100
    let upper = (size.rows - 4) / 2
    let isLeft = pane == .structure || pane == .agenda
    let isUpper = pane == .structure || pane == .members
    return Area(
      column: isLeft ? 0 : left + 1, row: isUpper ? 2 : 2 + upper,
      columns: isLeft ? left : size.columns - left - 1, rows: isUpper ? upper : size.rows - 4 - upper)
  }

  private func drawTop(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let name = desk.partnership.constitution(on: desk.today)?.partnership ?? "Quorate"
    let when = "\(desk.today.weekdayAndDate)  \(desk.clock.moment.time)"
    let hands = atHand(desk)
    let titles = ["\(name)   \(when)", when]
    let title = titles.first { DisplayWidth.of($0) + DisplayWidth.of(hands.last ?? "") + 4 <= width } ?? when
    let hand = hands.fitting(max(0, width - DisplayWidth.of(title) - 3))
    frame.write(title, column: 0, row: 0, style: .title)
    frame.write(
      hand, column: width - DisplayWidth.of(hand) - 1, row: 0, style: Style(role: .accent, bold: true))
    frame.write(digest.attentionLine(columns: width - 1), column: 0, row: 1, width: width, style: .warning)
  }

  /// What is at hand, in ever fewer words: the meeting that is open, or the next one.
  private func atHand(_ desk: Desk) -> [String] {
    let meetings = desk.partnership.meetings(of: nil).filter { $0.status != .cancelled }
    let today = meetings.filter { $0.date == desk.today }
    let wording = desk.wording
    if let open = today.first(where: { $0.status == .open || $0.status == .adjourned }) {
      let name = wording.name(open.group)
      return [
        "\(name) is \(open.status.rawValue): m opens its attendance register",
        "\(name) is \(open.status.rawValue): m",
      ]
    }
    if let next = today.first(where: { $0.status == .planned }) {
      let when = "\(wording.name(next.group)) meets \(Panes.wait(for: next, desk))"
      return ["\(when): m opens its attendance register", "\(when): m its attendance", "\(when): m"]
    }
    let next = meetings.first { $0.date > desk.today && $0.status == .planned }
    return next.map {
      ["next: \(wording.name($0.group)) \($0.date.weekdayAndDate)", "next: \($0.date.short)"]
    } ?? []
  }

  private static func wait(for meeting: Meeting, _ desk: Desk) -> String {
    let minutes = meeting.startMoment.minutes(since: desk.clock.moment)
    guard minutes > 0 else { return minutes < -5 ? "since \(meeting.startMoment.time)" : "now" }
    return minutes < 90 ? "in \(minutes) min" : "in \(minutes / 60) h \(minutes % 60) min"
  }

  private func drawTabs(on frame: inout Frame, row: Int) {
    var column = 0
    for pane in Pane.allCases {
      let words = " \(pane.rawValue + 1) \(pane.title) "
      column = frame.write(words, column: column, row: row, style: pane == focus ? .selected : .muted) + 1
    }
  }

  private func draw(_ pane: Pane, in area: Area, on frame: inout Frame, desk: Desk) {
    let isAlone = frame.size.columns < Panes.allFrom
    let content = content(
      of: pane, width: area.columns - 2, isRoomy: isAlone && frame.size.rows >= 20, desk: desk)
    if !isAlone {
      drawRule(
        "\(pane.rawValue + 1) \(pane.title)\(content.title)", content.right, pane == focus, in: area,
        on: &frame)
    } else {
      // The tabs end at column 47; what the pane shows stands behind them.
      let room = area.columns - 48
      let of = content.title.drop { $0 == ":" || $0 == " " }
      let right = [of + "  " + content.right, of.isEmpty ? content.right : String(of)].fitting(room)
      frame.write(
        right, column: area.columns - DisplayWidth.of(right) - 1, row: area.row, width: room, style: .muted)
    }
    frame.write(
      content.heading.clipped(to: area.columns - 2), column: area.column + 1, row: area.row + 1,
      width: area.columns - 2, style: .muted)
    let notes = content.notes.flatMap { $0.wrapped(to: max(10, area.columns - 3)) }
    let room = area.rows - 2
    let noteRows = min(
      notes.count, max(0, min(room - 3, room - min(content.rows.count, room))) + min(notes.count, room / 4))
    // What has no room is counted in the row below, so that nobody takes a part for the whole.
    let isCut = content.rows.count > room - noteRows && room - noteRows > 2
    let page = max(1, room - noteRows - (isCut ? 1 : 0))
    let cursor = cursors[pane] ?? 0
    let top = max(0, min(max(0, cursor - page + 1), content.rows.count - page))
    for (index, line) in content.rows.enumerated().dropFirst(top).prefix(page) {
      let row = area.row + 2 + index - top
      let isChosen = index == cursor
      let style: Style = isChosen ? (pane == focus ? .selected : .selection) : line.style
      let text = "\(isChosen ? ">" : " ")\(line.text)".padded(to: area.columns - 1)
      frame.write(text, column: area.column, row: row, width: area.columns - 1, style: style)
      if isChosen, pane == focus { frame.cursor = Place(column: area.column, row: row) }
    }
    let shown = min(page, content.rows.count) + (isCut ? 1 : 0)
    if isCut {
      let (above, below) = (top, content.rows.count - top - page)
      let words = below == 0 ? "\(above) more above" : "\(below) more below"
      frame.write(
        words, column: area.column + 2, row: area.row + 1 + shown, width: area.columns - 3, style: .muted)
    }
    for (index, note) in notes.prefix(noteRows).enumerated() {
      frame.write(
        note, column: area.column + 2, row: area.row + 2 + shown + index, width: area.columns - 3,
        style: .muted)
    }
  }

  private func drawRule(
    _ title: String, _ right: String, _ isFocused: Bool, in area: Area, on frame: inout Frame
  ) {
    let width = area.columns - (area.column == 0 ? 0 : 1)
    let ends = DisplayWidth.of(title) + DisplayWidth.of(right) + 6
    let rule = String(repeating: "─", count: max(0, width - ends))
    let line = right.isEmpty ? "─ \(title) \(rule)──" : "─ \(title) \(rule) \(right) ─"
    let style: Style = isFocused ? Style(role: .title, bold: true) : .muted
    frame.write(line, column: area.column, row: area.row, width: width, style: style)
    guard area.column > 0 else { return }
    for row in area.row..<(area.row + area.rows) {
      frame.write("│", column: area.column - 1, row: row, style: .muted)
    }
  }
}
