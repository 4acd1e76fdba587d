import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Draws the list the arrows move in: people, agenda or what was decided.
  func drawList(on frame: inout Frame, _ sight: Sight, width: Int, foot: Int) {
    let lines = listLines(sight, width: width)
    let cursor = cursor(in: list)
    drawListHeading(on: &frame, sight, width: width)
    let first = 5
    let page = foot - first
    let top = max(0, min(max(0, cursor - page + 1), lines.count - page))
    for (index, line) in lines.enumerated().dropFirst(top).prefix(page) {
      let row = first + index - top
      let isChosen = index == cursor && line.isRow
      let mark = isChosen ? ">" : " "
      let style = isChosen ? Style.selected : line.style
      frame.write("\(mark)\(line.text)".padded(to: width), column: 0, row: row, width: width, style: style)
      if isChosen { frame.cursor = Place(column: 0, row: row) }
    }
  }

  private func drawListHeading(on frame: inout Frame, _ sight: Sight, width: Int) {
    let rows = sight.proceedings.rows
    let unmarked = rows.count(where: \.mark.isUnmarked)
    var left: String
    switch list {
    case .people: left = "    \("Name".padded(to: 20))\("Post".padded(to: max(10, width - 55)))For"
    case .agenda: left = " Agenda: Enter shows who was here, > begins the item"
    case .decided: left = " Decided: Enter shows who was here"
    }
    if sight.verdict.standing == .inquorate, sight.item != nil, list == .people {
      left = " \(itemWords(sight))".clipped(to: width - 24)
    }
    frame.write(left, column: 0, row: 4, width: width, style: .muted)
    let right = unmarked == 0 ? "all \(rows.count) marked" : "\(unmarked) of \(rows.count) unmarked"
    frame.write(right, column: width - DisplayWidth.of(right) - 1, row: 4, style: unmarked == 0 ? .good : .accent)
  }

  private struct Line {
    var text: String
    var style = Style.plain
    var isRow = true
  }

  private func listLines(_ sight: Sight, width: Int) -> [Line] {
    switch list {
    case .people:
      sight.proceedings.rows.map { line($0, sight, width: width) }
        + sight.proceedings.inAttendance.map { attendingLine($0, sight, width: width) }
    case .agenda: sight.proceedings.agenda.map { agendaLine($0, sight, width: width) }
    case .decided:
      sight.proceedings.decisions.map { decision in
        let flag = decision.footing == .inquorate ? "INQUORATE " : ""
        return Line(
          text: " \(decision.at.time) \(flag)\(decision.text)", style: flag.isEmpty ? .plain : .bad)
      }
    }
  }

  private func line(_ row: Proceedings.Row, _ sight: Sight, width: Int) -> Line {
    let number = row.entry.post.number.map(String.init) ?? ""
    let name = row.entry.holder.flatMap { sight.proceedings.partnership.people[$0]?.name } ?? "(vacant)"
    let state = sight.wording.mark(row, in: sight.proceedings)
    let stateWidth = 22
    let postWidth = max(10, width - 4 - 20 - 9 - stateWidth)
    let text =
      "\(number.padded(to: 2, alignedRight: true)) \(name.padded(to: 19)) "
      + "\(row.entry.post.title.padded(to: postWidth - 1)) "
      + "\(sight.wording.agency(of: row.id, within: 8).padded(to: 8)) \(state)"
    return Line(text: text, style: style(row.mark))
  }

  private func style(_ mark: Proceedings.Mark) -> Style {
    switch mark {
    case .here, .deputy: .plain
    case .unmarked(let reply): reply?.answer == .apologies ? .muted : .accent
    default: .muted
    }
  }

  private func attendingLine(_ stay: Stay, _ sight: Sight, width: Int) -> Line {
    let name = stay.person.flatMap { sight.proceedings.partnership.people[$0]?.name } ?? "?"
    let postWidth = max(10, width - 4 - 20 - 9 - 22)
    let capacity = sight.wording.capacity(of: stay, in: sight.proceedings)
    let text =
      " + \(name.padded(to: 19)) \(capacity.padded(to: postWidth - 1)) "
      + "\(sight.wording.agency(of: stay.post, within: 8).padded(to: 8)) \(sight.wording.presenceMark(stay))"
    return Line(text: text, style: .muted)
  }

  private func agendaLine(_ item: AgendaItem, _ sight: Sight, width: Int) -> Line {
    let decisions = sight.proceedings.decisions.filter { $0.item == item.id }
    let what = decisions.last.map { $0.outcome.uppercased() } ?? item.purpose
    let time: String
    switch (item.opened, item.closed) {
    case (let opened?, nil): time = "\(opened.time) now"
    case (let opened?, _): time = opened.time.description
    default: time = item.minutes.map { "\($0) min" } ?? ""
    }
    let room = width - 4 - 17 - 10
    let text =
      "\(String(item.number).padded(to: 2, alignedRight: true)) \(item.title.padded(to: room - 1)) "
      + "\(what.padded(to: 16)) \(time)"
    return Line(text: text, style: item.opened != nil && item.closed == nil ? Style(role: .accent, bold: true) : .plain)
  }

  /// Draws the search at the door: what was typed, whom it matches, and who is not here yet.
  func drawDoor(on frame: inout Frame, _ sight: Sight, width: Int, foot: Int) {
    guard let door else { return }
    let matches = door.matches(sight.proceedings)
    let remark = remark(matches, door)
    let column = frame.write("Who?  ", column: 2, row: 5, style: Style(role: .title, bold: true))
    let end = frame.write(door.line.before, column: column, row: 5, width: 30, style: Style(role: .plain, underline: true))
    frame.write(door.line.after, column: end, row: 5, width: 20)
    frame.write(remark, column: max(end + 2, 30), row: 5, width: width - max(end + 2, 30), style: .muted)
    frame.write("Enter: \(door.way.words)   Tab: another state", column: 2, row: 6, width: width - 2, style: .muted)
    var row = 8
    for (index, match) in matches.prefix(max(1, foot - 12)).enumerated() {
      let isChosen = index == door.choice || (matches.count == 1)
      let text = "\(isChosen ? ">" : " ")\(words(match, sight, width: width))"
      frame.write(text, column: 0, row: row, width: width, style: isChosen ? .selected : .plain)
      row += 1
    }
    if matches.isEmpty, !door.line.text.isEmpty {
      frame.write("  + somebody else called “\(door.line.text)”", column: 0, row: row, width: width)
      row += 1
    }
    let waiting = sight.proceedings.rows.filter { $0.mark.isUnmarked || isLate($0.mark) }
    row += 1
    frame.write("Not here yet (\(waiting.count))", column: 2, row: row, width: width, style: .title)
    for (index, other) in waiting.prefix(max(0, foot - row - 1)).enumerated() {
      frame.write(" \(line(other, sight, width: width).text)", column: 0, row: row + 1 + index, width: width, style: .muted)
    }
    frame.cursor = Place(column: end, row: 5)
  }

  private func remark(_ matches: [Door.Match], _ door: Door) -> String {
    switch (door.line.text.isEmpty, matches.count) {
    case (true, _): ""
    case (false, 0): "nobody matches"
    case (false, 1): "Enter marks"
    default: "\(matches.count) match: choose one, nothing is marked yet"
    }
  }

  private func words(_ match: Door.Match, _ sight: Sight, width: Int) -> String {
    switch match {
    case .post(let row): return line(row, sight, width: width).text
    case .attending(let stay): return attendingLine(stay, sight, width: width).text
    case .deputy(let person, let row):
      let name = sight.wording.fullName(person)
      return " d \(name.padded(to: 19)) named deputy for \(sight.wording.holder(row.id))"
    }
  }

  private func isLate(_ mark: Proceedings.Mark) -> Bool {
    if case .late = mark { true } else { false }
  }
}
