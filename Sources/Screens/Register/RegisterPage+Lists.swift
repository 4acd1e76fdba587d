import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Draws the list the arrows move in: people, agenda or what was decided.
  func drawList(on frame: inout Frame, _ sight: Sight, _ bands: Bands) {
    let width = bands.listWidth
    let lines = listLines(sight, width: width)
    let cursor = cursor(in: list)
    drawListHeading(on: &frame, sight, bands)
    let first = bands.heading + 1
    let page = max(1, bands.listEnd - first)
    frame.cursor = Place(column: 0, row: first)
    if lines.isEmpty { frame.write(" Nothing yet.", column: 0, row: first, width: width, style: .muted) }
    let top = max(0, min(max(0, cursor - page + 1), lines.count - page))
    for (index, line) in lines.enumerated().dropFirst(top).prefix(page) {
      let row = first + index - top
      let isChosen = index == cursor
      let mark = isChosen ? ">" : " "
      let style = isChosen ? Style.selected : line.style
      frame.write("\(mark)\(line.text)".padded(to: width), column: 0, row: row, width: width, style: style)
      if isChosen { frame.cursor = Place(column: 0, row: row) }
    }
  }

  private func drawListHeading(on frame: inout Frame, _ sight: Sight, _ bands: Bands) {
    let width = bands.listWidth
    let rows = sight.proceedings.rows
    let unmarked = rows.count(where: \.mark.isUnmarked)
    let right = unmarked == 0 ? "all \(rows.count) marked" : "\(unmarked) of \(rows.count) unmarked"
    let room = width - DisplayWidth.of(right) - 3
    frame.write(
      headingWords(sight, width: width).fitting(room), column: 0, row: bands.heading, width: room,
      style: .muted)
    frame.write(
      right, column: width - DisplayWidth.of(right) - 1, row: bands.heading,
      style: unmarked == 0 ? .good : .accent)
  }

  /// What stands over the list: what matters and has no other place, else the names of its columns.
  private func headingWords(_ sight: Sight, width: Int) -> [String] {
    switch list {
    case .agenda: return [" Agenda \(agendaSum(sight))"]
    case .decided: return [" Decided: \(sight.proceedings.decisions.count)"]
    case .people: break
    }
    if sight.verdict.standing == .inquorate, sight.item != nil { return itemWords(sight).map { " \($0)" } }
    // Who leaves stands in the line of the verdict; that it also rests on others does not.
    let leaving = Set(sight.fall?.leaving ?? [])
    let others = sight.rests.filter { post in
      sight.verdict.counted.first { $0.post == post }?.person.map { !leaving.contains($0) } ?? false
    }
    if sight.fall != nil, !others.isEmpty {
      return sight.wording.briefRests(on: sight.rests, in: sight.verdict).map {
        " \(Wording.capitalised($0))"
      }
    }
    return ["    \("Name".padded(to: 20))\("Post".padded(to: RegisterPage.postWidth(width)))For", "    Name"]
  }

  private func agendaSum(_ sight: Sight) -> String {
    let agenda = sight.proceedings.agenda
    let minutes = agenda.filter { $0.opened == nil }.compactMap(\.minutes).reduce(0, +)
    return minutes > 0
      ? "(\(agenda.count { $0.opened != nil }) of \(agenda.count) begun; \(minutes) min planned for the rest)"
      : ""
  }

  static let stateWidth = 24

  /// The columns of the post's title, with the space behind it.
  static func postWidth(_ width: Int) -> Int { max(6, width - 4 - 20 - 9 - stateWidth) }

  struct Line {
    var text: String
    var style = Style.plain
  }

  private func listLines(_ sight: Sight, width: Int) -> [Line] {
    switch list {
    case .people:
      sight.proceedings.rows.map { line($0, sight, width: width) }
        + sight.proceedings.inAttendance.map { attendingLine($0, sight, width: width) }
    case .agenda: sight.proceedings.agenda.map { agendaLine($0, sight, width: width) }
    case .decided:
      sight.proceedings.decisions.map { decision in
        decidedLine(decision, sight, width: width)
      }
    }
  }

  func line(_ row: Proceedings.Row, _ sight: Sight, width: Int) -> Line {
    let number = row.entry.post.number.map(String.init) ?? ""
    let name = row.entry.holder.flatMap { sight.proceedings.partnership.people[$0]?.name } ?? "(vacant)"
    let text =
      "\(number.padded(to: 2, alignedRight: true)) \(name.padded(to: 19)) "
      + "\(row.entry.post.title.padded(to: RegisterPage.postWidth(width) - 1)) "
      + "\(sight.wording.agency(of: row.id, within: 8).padded(to: 8)) \(state(row, sight))"
    return Line(text: text, style: style(row.mark))
  }

  private func decidedLine(_ decision: Decision, _ sight: Sight, width: Int) -> Line {
    let item =
      decision.item.flatMap { sight.proceedings.record.agenda[$0] }.map { "item \($0.number)" } ?? "–"
    let flag = decision.footing == .inquorate ? "INQUORATE " : ""
    let outcome =
      decision.outcome == "agreed"
      ? "" : "  (\(decision.outcome.split(separator: "-").joined(separator: " ")))"
    let room = max(8, width - 17 - DisplayWidth.of(outcome) - 1)
    let text =
      " \(decision.at.time) \(item.padded(to: 7)) \("\(flag)\(decision.text)".clipped(to: room))\(outcome)"
    return Line(text: text, style: flag.isEmpty ? .plain : .bad)
  }

  /// How a post is marked, with the interests its person has in items still to come.
  private func state(_ row: Proceedings.Row, _ sight: Sight) -> String {
    let mark = sight.wording.mark(row, in: sight.proceedings)
    let interests = sight.wording.comingInterests(
      of: row.mark.stay?.person ?? row.entry.holder, in: sight.proceedings)
    return (interests.map { "\(mark) \($0)" } + [mark]).fitting(RegisterPage.stateWidth)
  }

  private func style(_ mark: Proceedings.Mark) -> Style {
    switch mark {
    case .here, .deputy: .plain
    case .unmarked(let reply): reply?.answer == .apologies ? .muted : .accent
    default: .muted
    }
  }

  func attendingLine(_ stay: Stay, _ sight: Sight, width: Int) -> Line {
    let name = stay.person.flatMap { sight.proceedings.partnership.people[$0]?.name } ?? "?"
    let capacity = sight.wording.capacity(of: stay, in: sight.proceedings)
    let text =
      " + \(name.padded(to: 19)) \(capacity.padded(to: RegisterPage.postWidth(width) - 1)) "
      + "\(sight.wording.agency(of: stay.post, within: 8).padded(to: 8)) \(sight.wording.presenceMark(stay))"
    return Line(text: text, style: .muted)
  }

  private func agendaLine(_ item: AgendaItem, _ sight: Sight, width: Int) -> Line {
    let decisions = sight.proceedings.decisions.filter { $0.item == item.id }
    let outcome = decisions.last?.outcome.split(separator: "-").joined(separator: " ").uppercased()
    let what = outcome ?? item.purpose
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
    return Line(
      text: text, style: item.opened != nil && item.closed == nil ? Style(role: .accent, bold: true) : .plain)
  }
}
