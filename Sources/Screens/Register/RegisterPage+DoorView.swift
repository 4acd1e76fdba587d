import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Draws the search at the door: what was typed, whom it matches, and who is not here yet.
  func drawDoor(on frame: inout Frame, _ sight: Sight, _ bands: Bands) {
    guard let door else { return }
    let width = bands.listWidth
    let matches = door.matches(sight.proceedings)
    var row = bands.heading
    let cursor = drawLine(door, matches, on: &frame, row: row, width: width)
    let ways = [
      "Enter: \(door.way.words)   Tab: another state   + somebody else",
      "Enter: \(door.way.words)   Tab: other",
    ]
    frame.write(ways.fitting(width - 3), column: 2, row: row + 1, width: width - 2, style: .muted)
    row += 3
    row = drawMatches(door, matches, on: &frame, sight, row: row, bands)
    drawWaiting(on: &frame, sight, row: row + 1, bands)
    frame.cursor = cursor
  }

  /// Draws the line being typed, what it comes to at its right, and returns the cursor's place.
  private func drawLine(
    _ door: Door, _ matches: [Door.Match], on frame: inout Frame, row: Int, width: Int
  ) -> Place {
    let remark = remark(matches, door)
    let start = frame.write("Who?  ", column: 2, row: row, style: Style(role: .title, bold: true))
    let room = max(8, width - start - DisplayWidth.of(remark) - 3)
    let before = door.line.before.terminalSafe.tail(columns: room - 1)
    let end = frame.write(
      before, column: start, row: row, width: room, style: Style(role: .plain, underline: true))
    frame.write(door.line.after, column: end, row: row, width: max(0, start + room - end))
    frame.write(remark, column: width - DisplayWidth.of(remark) - 1, row: row, style: .accent)
    return Place(column: end, row: row)
  }

  private func drawMatches(
    _ door: Door, _ matches: [Door.Match], on frame: inout Frame, _ sight: Sight, row first: Int,
    _ bands: Bands
  ) -> Int {
    let width = bands.listWidth
    if matches.isEmpty, !door.line.text.isEmpty {
      let words = "  + somebody else called \u{201C}\(door.line.text.clipped(to: 30))\u{201D}"
      frame.write(words, column: 0, row: first, width: width)
      return first + 1
    }
    let page = max(1, bands.foot - first - (matches.count > 3 ? 1 : 3))
    let top = max(0, min((door.choice ?? 0) - page + 1, matches.count - page))
    for (index, match) in matches.enumerated().dropFirst(top).prefix(page) {
      let isChosen = index == door.choice || matches.count == 1
      let text = "\(isChosen ? ">" : " ")\(words(match, sight, width: width))"
      frame.write(
        text, column: 0, row: first + index - top, width: width, style: isChosen ? .selected : .plain)
    }
    return first + min(matches.count, page)
  }

  private func drawWaiting(on frame: inout Frame, _ sight: Sight, row: Int, _ bands: Bands) {
    let width = bands.listWidth
    let away = apologies(sight)
    let end = bands.foot - (away.isEmpty ? 0 : 1)
    guard row < end - 1 else { return }
    let waiting = sight.proceedings.rows.filter { $0.mark.isUnmarked || isLate($0.mark) }
    frame.write("Not here yet (\(waiting.count))", column: 2, row: row, width: width, style: .title)
    let room = end - row - 1
    for (index, other) in waiting.prefix(room).enumerated() {
      frame.write(
        " \(line(other, sight, width: width).text)", column: 0, row: row + 1 + index, width: width,
        style: .muted)
    }
    if !away.isEmpty {
      frame.write(away.clipped(to: width - 3), column: 2, row: end, width: width - 3, style: .muted)
    }
  }

  /// `Apologies: Marchetti, Fairley`; empty for none.
  private func apologies(_ sight: Sight) -> String {
    let names = sight.proceedings.rows.filter { row in
      switch row.mark {
      case .apologies: true
      case .unmarked(let reply): reply?.answer == .apologies
      default: false
      }
    }.map { sight.wording.surname($0.entry.holder) }
    return names.isEmpty ? "" : "Apologies: \(names.joined(separator: ", "))"
  }

  private func remark(_ matches: [Door.Match], _ door: Door) -> String {
    switch (door.line.text.isEmpty, matches.count) {
    case (true, _): ""
    case (false, 0): "nobody matches"
    case (false, 1): "Enter marks"
    default: "\(Wording.spelled(matches.count)) match: choose one, nothing is marked yet"
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
