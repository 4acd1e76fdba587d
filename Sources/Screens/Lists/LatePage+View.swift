import Governance
import Papers
import TerminalFrame

extension LatePage {
  func draw(on frame: inout Frame, desk: Desk) {
    let (width, wording) = (frame.size.columns, desk.wording)
    let rows = rows(wording)
    let next = desk.partnership.meetings(of: nil).first { $0.date >= desk.today && $0.status == .planned }
    let ahead =
      next.map { "   next: \(wording.name($0.group)) \($0.date == desk.today ? "today" : $0.date.short)" }
      ?? ""
    let name = LatePage.nameWidth(width)
    frame.write(
      "Late by \(Wording.name(grouping)), all groups   \(desk.today.weekdayAndDate)\(ahead)".clipped(
        to: width - 1), column: 0,
      row: 0, width: width, style: Style(role: .title, bold: true))
    frame.write(
      "   \(TextColumns.row(Wording.lateHeading(grouping), widths: Wording.lateWidths(name: name)))".clipped(
        to: width),
      column: 0, row: 1,
      width: width, style: .muted)
    let hintRows = frame.hintRows(of: .late)
    let foot = frame.size.rows - 1 - hintRows
    // The list keeps some rows, however long the story.
    let detail = detail(rows, wording, width: width - 2).prefix(max(0, foot - 2 - 4))
    let room = max(1, foot - 3 - detail.count)
    let top = cursor.top(room: room, count: rows.count)
    for (index, row) in rows.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor.row
      frame.write(
        "\(isHere ? ">" : " ")\(line(row, wording, width: width - 1))".padded(to: width), column: 0,
        row: 2 + index - top,
        width: width, style: isHere ? .selected : .plain)
      if isHere { frame.cursor = Place(column: 0, row: 2 + index - top) }
    }
    if rows.isEmpty {
      frame.write(cursor.nothing(orElse: "Nothing is late."), column: 1, row: 2, width: width - 1)
      frame.cursor = Place(column: 0, row: 2)
    }
    for (index, text) in detail.enumerated() {
      frame.write(
        text, column: 1, row: foot - detail.count + index, width: width - 2,
        style: index == 0 ? .muted : .plain)
    }
    frame.drawFoot(context: .late, desk: desk, left: "\(ticks(rows))\(cursor.remark)", hintRows: hintRows)
    drawAsked(on: &frame)
  }

  /// How many are ticked, of how many, and how many of those the filter hides.
  private func ticks(_ rows: [Row]) -> String {
    let hidden = ticked.subtracting(shown(rows)).count
    return "\(ticked.count) of \(count) ticked\(hidden > 0 ? ", \(hidden) hidden" : "")"
  }

  /// The columns of what the actions are counted by: what the figures leave.
  private static func nameWidth(_ width: Int) -> Int { max(14, min(54, width - 56)) }

  private func line(_ row: Row, _ wording: Wording, width: Int) -> String {
    switch row {
    case .line(let line):
      let mark = isOpen.contains(line.id) ? "- " : "+ "
      let name = LatePage.nameWidth(width + 1)
      return mark
        + TextColumns.row(wording.lateCells(line, name: name), widths: Wording.lateWidths(name: name))
    case .action(let action):
      let tick = ticked.contains(action.id) ? "[x]" : "[ ]"
      let number = (action.number.map(String.init) ?? "").padded(to: 4)
      let tail =
        " \(wording.by(action).padded(to: 12)) \((action.due?.short ?? "").padded(to: 6)) \(wording.lateBriefly(action))"
      let room = max(12, width - 10 - 21 - 14)
      return "  \(tick) \(number)\(action.text.padded(to: room))\(tail)"
    }
  }

  /// The story of the action under the cursor, short.
  private func detail(_ rows: [Row], _ wording: Wording, width: Int) -> [String] {
    guard rows.indices.contains(cursor.row), case .action(let action) = rows[cursor.row] else { return [] }
    let rule = String(repeating: "─", count: max(0, width))
    let steps = wording.partnership.history(of: action.id).suffix(2)
    let record = wording.partnership.chaseRecord(of: action.id, on: wording.day)
    let silent = record.silent.map { ", silent \(Wording.count($0, "day"))" } ?? ""
    let chased =
      record.times == 0
      ? "Never chased."
      : "Chased \(Wording.times(record.times)), last word \(record.lastWord?.withYear ?? "none")\(silent)."
    var lines = [
      rule, "No \(action.number.map(String.init) ?? "–") \(action.text): by \(wording.by(action))",
    ]
    let from =
      action.meeting.flatMap { wording.partnership.meetings[$0] }.map { "\(wording.name($0)). " } ?? ""
    let first = action.firstDue.map { "First due \($0.short)" } ?? "No first day"
    let now = action.due.map { ", now \($0.short)" } ?? ""
    lines.append("\(from)\(first)\(now), \(wording.state(action)). \(chased)")
    for step in steps { lines.append("  \(wording.step(step))") }
    lines.append(
      "For late work no rule in force says what follows: for the \(wording.chairAddress) to judge.")
    return lines.flatMap { $0.hasPrefix("─") ? [$0] : $0.wrapped(to: width) }
  }
}
