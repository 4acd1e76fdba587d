import Governance
import Papers
import TerminalFrame

extension FormPage {
  private static let labelWidth = 18

  /// What the first run says before anything is made.
  private static let welcome =
    "No partnership is here yet. Fill this in, and one is made: its folder of plain files, with the groups and rules "
    + "of the constitution you choose. Esc leaves, and nothing is made."

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let title =
      each.count > 1
      ? "\(Wording.title(form.kind)): \(Wording.count(each.count, "action"))" : Wording.title(form.kind)
    frame.write(
      title.clipped(to: width - 2), column: 1, row: 0, width: width - 2,
      style: Style(role: .title, bold: true))
    if each.count > 1 {
      frame.write(
        "No \(each.joined(separator: ", "))".clipped(to: width - 2), column: 1, row: 1, width: width - 2,
        style: .muted)
    }
    let foot = footRows(frame.size, desk)
    let room = max(1, frame.size.rows - 2 - foot.count - 3)
    let top = max(0, min(cursor - room + 1, form.fields.count - room))
    for (index, field) in form.fields.enumerated().dropFirst(top).prefix(room) {
      draw(field, index, row: 2 + index - top, on: &frame, desk: desk)
    }
    for (index, line) in foot.enumerated() {
      frame.write(
        line.text, column: 1, row: frame.size.rows - 2 - foot.count + index, width: width - 2,
        style: line.style)
    }
    frame.drawFoot(context: .form, desk: desk)
  }

  private func draw(_ field: Field, _ index: Int, row: Int, on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let isHere = index == cursor
    let isFixed = fixed.contains(field.name)
    let label =
      "\(isHere ? ">" : " ")\(Wording.label(field, of: form.kind))\(field.isRequired && !isFixed ? " *" : "")"
    frame.write(
      label.padded(to: FormPage.labelWidth), column: 0, row: row,
      style: isHere ? Style(role: .title, bold: true) : .plain)
    let column = FormPage.labelWidth + 1
    let box = max(12, min(46, (width - column) * 55 / 100))
    let line = lines[index]
    if isFixed {
      let room = width - column - 1
      let side = problem(of: field) == nil ? "" : "  \(beside(field, desk).text)"
      frame.write(
        (about(field, desk) + side).clipped(to: room), column: column, row: row, width: room,
        style: side.isEmpty ? .muted : Style(role: .warning, bold: true))
      return
    }
    if isHere {
      let before = line.before.terminalSafe.tail(columns: box - 1)
      let style = Style(role: .plain, underline: true)
      frame.write(String(repeating: " ", count: box), column: column, row: row, width: box, style: style)
      // What typing would replace is shown as chosen.
      let end = frame.write(
        before, column: column, row: row, width: box, style: isFresh ? .selection : style)
      frame.write(line.after, column: end, row: row, width: max(0, column + box - end), style: style)
      frame.cursor = Place(column: min(end, column + box - 1), row: row)
    } else {
      frame.write(
        line.text.clipped(to: box).padded(to: box), column: column, row: row, width: box,
        style: Style(role: .plain, underline: true))
    }
    let side = beside(field, desk)
    frame.write(
      side.text.clipped(to: max(0, width - column - box - 3)), column: column + box + 2, row: row,
      width: max(0, width - column - box - 3), style: side.style)
  }

  /// What a field that stays says, in words rather than by a code.
  private func about(_ field: Field, _ desk: Desk) -> String {
    if each.count > 1, field.name == .action { return "\(each.count) actions" }
    let typed = form.texts[field.name] ?? ""
    guard let value = check.filled.values[field.name] else { return typed }
    if case .item(let id) = value, let meeting = check.filled.meeting(),
      let item = desk.partnership.record(of: meeting.id).agenda[id]
    {
      return "\(item.number) \(item.title)"
    }
    let reading = desk.wording.reading(value)
    return reading.isEmpty ? typed : reading
  }

  /// What stands at the right of a field: how it was read, or what is wrong with it.
  private func beside(_ field: Field, _ desk: Desk) -> (text: String, style: Style) {
    if let problem = problem(of: field) {
      return (
        "! \(desk.wording.problem(problem, typed: form.texts[field.name] ?? ""))",
        Style(role: .warning, bold: true)
      )
    }
    guard let value = check.filled.values[field.name] else { return ("", .plain) }
    let reading = desk.wording.reading(value)
    return (reading.isEmpty || reading == form.texts[field.name] ? "" : "= \(reading)", .muted)
  }

  /// What stands at the foot: the whole problem of the field under the cursor, what may be written in it, and what it may
  /// be completed to.
  private func footRows(_ size: Size, _ desk: Desk) -> [(text: String, style: Style)] {
    var rows: [(text: String, style: Style)] = []
    if form.kind == .found {
      rows += FormPage.welcome.wrapped(to: size.columns - 2).map { ($0, .plain) } + [("", .plain)]
    }
    if let problem = problem(of: field) {
      let words = "! \(desk.wording.problem(problem, typed: form.texts[field.name] ?? ""))"
      rows += words.wrapped(to: size.columns - 2).prefix(3).map { ($0, Style(role: .warning, bold: true)) }
    }
    if form.kind == .meetingAdd, field.name == .date, let group = check.filled.values[.group],
      case .group(let id) = group
    {
      rows += proposal(id, desk).wrapped(to: size.columns - 2).map { ($0, .muted) }
    }
    let isChosen = isFresh && !lines[cursor].text.isEmpty && !field.isOfFewWords
    let replaces = isChosen ? "typing replaces it, arrows edit it" : ""
    let hint = [Wording.hint(field, of: form.kind), replaces].filter { !$0.isEmpty }.joined(separator: "; ")
    if !hint.isEmpty { rows.append((hint.clipped(to: size.columns - 2), .muted)) }
    let room = max(
      0, min(check.candidates.count, size.rows - 8 - form.fields.count - rows.count, Candidate.limit))
    for (index, one) in check.candidates.prefix(room).enumerated() {
      let text = one.words.isEmpty ? one.value : "\(one.value)  \(one.words)"
      let isChosen = index == candidate
      rows.append(
        ("\(isChosen ? "Tab" : "   ") \(text)".clipped(to: size.columns - 2), isChosen ? .selection : .plain))
    }
    return rows
  }

  private func proposal(_ group: Group.ID, _ desk: Desk) -> String {
    guard let proposal = desk.partnership.proposedMeeting(of: group, after: desk.today) else {
      return "The constitution does not say when \(desk.wording.name(group)) meets: type the day."
    }
    return "\(proposal.day.weekdayAndDate). \(desk.wording.proposal(proposal))"
  }
}
