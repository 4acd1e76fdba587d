import Governance
import Papers
import TerminalFrame

extension FormPage {
  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns - 2
    let title =
      each.count > 1
      ? "\(Wording.title(form.kind)): \(eachInWords)" : Wording.title(form.kind)
    frame.write(
      title.clipped(to: width), column: 1, row: 0, width: width, style: Style(role: .title, bold: true))
    let about = about.isEmpty ? [] : about.wrapped(to: width).prefix(3)
    for (row, line) in about.enumerated() {
      frame.write(line, column: 1, row: 1 + row, width: width, style: .muted)
    }
    let first = 2 + about.count
    let foot = footRows(frame.size, first: first, desk)
    let room = max(1, frame.size.rows - 2 - foot.count - first)
    let top = max(0, min(cursor - room + 1, form.fields.count - room))
    for (index, field) in form.fields.enumerated().dropFirst(top).prefix(room) {
      draw(field, index, row: first + index - top, on: &frame, desk: desk)
    }
    for (index, line) in foot.enumerated() {
      frame.write(
        line.text, column: 1, row: frame.size.rows - 2 - foot.count + index, width: width, style: line.style)
    }
    let needs = form.fields.contains { $0.isRequired && !fixed.contains($0.name) }
    frame.drawFoot(context: .form, desk: desk, left: needs ? "* must be filled in" : "")
  }

  /// What stands under the title: what a first run is for, or of which actions the form is.
  private var about: String {
    if form.kind == .found { return Wording.foundingWords }
    return each.count > 1 && eachField == .action ? "No \(each.joined(separator: ", "))" : ""
  }

  /// For how many it is: `5 actions`, or `all 41 of them`.
  private var eachInWords: String {
    eachField == .action ? Wording.count(each.count, "action") : "all \(each.count) of them"
  }

  /// The columns of the labels, so that the longest fits.
  private var labelWidth: Int {
    let widths = form.fields.map { DisplayWidth.of(Wording.label($0, of: form.kind)) + 3 }
    return min(26, max(14, widths.max() ?? 14))
  }

  private func draw(_ field: Field, _ index: Int, row: Int, on frame: inout Frame, desk: Desk) {
    let isHere = index == cursor
    let isFixed = fixed.contains(field.name)
    let label =
      "\(isHere ? ">" : " ")\(Wording.label(field, of: form.kind))\(field.isRequired && !isFixed ? " *" : "")"
    frame.write(
      label.padded(to: labelWidth), column: 0, row: row,
      style: isHere ? Style(role: .title, bold: true) : .plain)
    let column = labelWidth + 1
    if isFixed {
      let room = max(0, frame.size.columns - column - 1)
      frame.write(
        about(field, desk).clipped(to: room), column: column, row: row, width: room, style: .muted)
      if isHere { frame.cursor = Place(column: column, row: row) }
      return
    }
    let side = beside(field, isHere: isHere, desk)
    let box = boxWidth(field, side.text, room: frame.size.columns - column)
    if isHere {
      drawLine(lines[index], column: column, row: row, width: box, on: &frame)
    } else {
      frame.write(
        lines[index].text.clipped(to: box).padded(to: box), column: column, row: row, width: box,
        style: Style(role: .plain, underline: true))
    }
    let room = max(0, frame.size.columns - column - box - 3)
    var words = side.text
    // The field under the cursor has its whole problem at the foot.
    if isHere, side.isProblem, DisplayWidth.of(words) > room { words = "! see below" }
    frame.write(words.clipped(to: room), column: column + box + 2, row: row, width: room, style: side.style)
  }

  /// The columns of a field's box: words have the whole line, what is looked up leaves room for how it was read.
  private func boxWidth(_ field: Field, _ side: String, room: Int) -> Int {
    switch field.kind {
    case .text, .list: max(12, room - 2 - (side.isEmpty ? 0 : DisplayWidth.of(side) + 2))
    default: max(12, min(46, room * 55 / 100))
    }
  }

  private func drawLine(_ line: TextLine, column: Int, row: Int, width: Int, on frame: inout Frame) {
    let style = Style(role: .plain, underline: true)
    frame.write(String(repeating: " ", count: width), column: column, row: row, width: width, style: style)
    let before = line.before.terminalSafe.tail(columns: width - 1)
    let end = frame.write(before, column: column, row: row, width: width, style: style)
    frame.write(line.after, column: end, row: row, width: max(0, column + width - end), style: style)
    frame.cursor = Place(column: min(end, column + width - 1), row: row)
  }

  /// What a field that stays says, in words rather than by a code.
  private func about(_ field: Field, _ desk: Desk) -> String {
    if each.count > 1, field.name == eachField { return eachInWords }
    let typed = form.texts[field.name] ?? ""
    guard let value = check.filled.values[field.name] else { return typed }
    if case .item(let id) = value, let meeting = check.filled.meeting(),
      let item = desk.partnership.record(of: meeting.id).agenda[id]
    {
      return "\(item.number) \(item.title)"
    }
    let reading = reading(field, value, desk)
    return reading.isEmpty ? typed : reading
  }

  private func reading(_ field: Field, _ value: FieldValue, _ desk: Desk) -> String {
    let reading = desk.wording.reading(value)
    return reading.isEmpty ? desk.wording.reading(field.name, of: check.filled) : reading
  }

  /// What stands at the right of a field: how it was read, or what is wrong with it.
  private func beside(_ field: Field, isHere: Bool, _ desk: Desk) -> (
    text: String, style: Style, isProblem: Bool
  ) {
    if problem(of: field) != nil {
      return ("! \(problemWords(field, isHere: isHere, desk))", Style(role: .warning, bold: true), true)
    }
    guard let value = check.filled.values[field.name] else { return ("", .plain, false) }
    let reading = reading(field, value, desk)
    return (reading.isEmpty || reading == form.texts[field.name] ? "" : "= \(reading)", .muted, false)
  }

  /// What is wrong with a field; where the candidates stand below, they are not named twice.
  private func problemWords(_ field: Field, isHere: Bool, _ desk: Desk) -> String {
    guard let problem = problem(of: field) else { return "" }
    let typed = form.texts[field.name] ?? ""
    if isHere, case .several(let codes) = problem, !check.candidates.isEmpty {
      return Wording.choose(typed, of: codes.count)
    }
    return desk.wording.problem(problem, typed: typed)
  }

  /// What stands at the foot: the whole problem of the field under the cursor, what may be written in it, and what it may
  /// be completed to.
  private func footRows(_ size: Size, first: Int, _ desk: Desk) -> [(text: String, style: Style)] {
    guard !fixed.contains(field.name) else { return [("Nothing is to be filled in: Enter does it.", .plain)] }
    var rows: [(text: String, style: Style)] = []
    if problem(of: field) != nil {
      let words = "! \(problemWords(field, isHere: true, desk))"
      rows += words.wrapped(to: size.columns - 2).prefix(3).map { ($0, Style(role: .warning, bold: true)) }
    }
    if form.kind == .meetingAdd, field.name == .date, let group = check.filled.values[.group],
      case .group(let id) = group
    {
      rows += proposal(id, desk).wrapped(to: size.columns - 2).map { ($0, .muted) }
    }
    let isChosen = isFresh && !lines[cursor].text.isEmpty && !field.isOfFewWords
    let replaces = isChosen ? "typing replaces it, arrows edit it" : ""
    let more = check.candidates.count > 1 ? "Ctrl-N: the next" : ""
    let hint = [Wording.hint(field, of: form.kind), replaces, more].filter { !$0.isEmpty }.joined(
      separator: "   ")
    if !hint.isEmpty { rows.append((hint.clipped(to: size.columns - 2), .muted)) }
    // Some fields scroll away before the last candidates do.
    let fields = min(form.fields.count, 4)
    let room = max(
      0, min(check.candidates.count, size.rows - first - 3 - fields - rows.count, Candidate.limit))
    let top = max(0, candidate - room + 1)
    for (index, one) in check.candidates.enumerated().dropFirst(top).prefix(room) {
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
