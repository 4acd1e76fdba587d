import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Draws the second column of a wide screen: why, what was held so far, the agenda, what was decided.
  func drawBeside(on frame: inout Frame, _ sight: Sight, _ bands: Bands) {
    let column = bands.listWidth
    let foot = bands.foot
    for row in bands.heading..<max(bands.heading, foot) {
      frame.write("│", column: column - 1, row: row, style: .muted)
    }
    let width = frame.size.columns - column - 1
    var row = bands.heading
    func section(_ title: String, _ lines: [(String, Style)], most: Int, newest: Bool = false) {
      guard row < foot - 1, !lines.isEmpty else { return }
      let most = min(most, foot - row - 1)
      let rule = String(repeating: "─", count: max(0, width - DisplayWidth.of(title) - 3))
      frame.write("─ \(title) \(rule)", column: column, row: row, width: width, style: .title)
      row += 1
      for (line, style) in newest ? lines.suffix(most) : lines.prefix(most) {
        frame.write(line.clipped(to: width), column: column, row: row, width: width, style: style)
        row += 1
      }
    }
    section("Are we quorate?", why(sight, width: width), most: 13)
    section("Held so far", held(sight), most: 5)
    section("Agenda", agenda(sight, width: width), most: 10)
    section("Decided and agreed", decided(sight), most: 12, newest: true)
  }

  /// The rows of the last marks.
  static let logRows = 5

  /// Draws the last marks, newest first.
  func drawLog(on frame: inout Frame, _ bands: Bands) {
    let width = bands.listWidth
    let row = bands.foot - RegisterPage.logRows
    guard bands.listEnd < bands.foot else { return }
    let title = "─ Last marks: u undoes the newest, Enter on a row corrects "
    let rule = String(repeating: "─", count: max(0, width - 1 - DisplayWidth.of(title)))
    frame.write(title + rule, column: 0, row: row - 1, width: width - 1, style: .muted)
    for (index, line) in log.prefix(RegisterPage.logRows).enumerated() {
      frame.write(line.clipped(to: width - 3), column: 1, row: row + index, width: width - 3, style: .muted)
    }
  }

  private func why(_ sight: Sight, width: Int) -> [(String, Style)] {
    let wording = sight.wording
    let verdict = sight.verdict
    var lines: [(String, Style)] = []
    func add(_ words: String, _ style: Style = .plain) {
      guard !words.isEmpty else { return }
      lines += words.wrapped(to: width).map { ($0, style) }
    }
    for part in verdict.parts {
      add(
        "\(wording.state(part, in: verdict)) (\(part.clause))",
        part.holds ? .good : Style(role: .bad, bold: true))
    }
    switch verdict.standing {
    case .noRule: add("\(Wording.noRule).")
    case .inquorate:
      add(wording.consequence(verdict), .bad)
      add(sight.restorers.first ?? "", .warning)
    case .quorate:
      add(Wording.capitalised(wording.rests(on: sight.rests, in: verdict)), .warning)
      if let fall = sight.fall { add(Wording.capitalised(wording.fall(fall)), .warning) }
    }
    let uncounted = verdict.uncounted.filter { $0.1 != .inAttendance }
    if !uncounted.isEmpty {
      let names = uncounted.map {
        "\(wording.surname($0.0.person)) (\(wording.uncounted($0.1, post: $0.0.post)))"
      }
      add("Here but not counted: \(names.joined(separator: "; "))", .muted)
    }
    for reading in sight.proceedings.roster.readings(sight.presences, interested: sight.interested)
    where reading.otherwise.standing != verdict.standing {
      add(wording.reading(reading, now: verdict), .muted)
    }
    return lines
  }

  private func held(_ sight: Sight) -> [(String, Style)] {
    // At the close all leave in one minute: a last stretch that ends as it begins says nothing.
    var intervals = sight.proceedings.intervals
    if intervals.count > 1, let last = intervals.last, last.ends.map({ $0.moment }) == last.begins.moment {
      intervals.removeLast()
    }
    return intervals.suffix(5).map { interval in
      let end = interval.ends.map { $0.moment.time.description } ?? "now"
      let standing = Wording.headline(interval.standing).lowercased()
      let isBad = interval.standing == .inquorate
      return (
        "\(interval.begins.moment.time) to \(end): \(isBad ? standing.uppercased() : standing)",
        isBad ? .bad : .plain
      )
    }
  }

  private func agenda(_ sight: Sight, width: Int) -> [(String, Style)] {
    sight.proceedings.agenda.map { item in
      let isNow = item.opened != nil && item.closed == nil
      let decisions = sight.proceedings.decisions.filter { $0.item == item.id }
      let isInvalid = decisions.contains(where: sight.proceedings.partnership.isUnconfirmed)
      let what =
        decisions.isEmpty
        ? (item.asksForDecision ? item.purpose.uppercased() : "")
        : isInvalid ? "confirm!" : decisions.contains { $0.outcome == "tied" } ? "tied!" : "decided"
      let time = isNow ? "now" : item.opened?.time.description ?? item.minutes.map { "\($0) min" } ?? ""
      let room = max(8, width - 18)
      let title = "\(isNow ? ">" : " ")\(String(item.number).padded(to: 2, alignedRight: true)) \(item.title)"
        .padded(to: room)
      return ("\(title) \(what.padded(to: 9)) \(time)", isNow ? Style(role: .accent, bold: true) : .plain)
    }
  }

  private func decided(_ sight: Sight) -> [(String, Style)] {
    let partnership = sight.proceedings.partnership
    var lines = sight.proceedings.decisions.map { decision -> (Moment, String, Style) in
      let tied = decision.outcome == "tied" ? "TIED: " : ""
      let flag = decision.footing == .inquorate ? "INQUORATE: " : tied
      return (decision.at, "D \(flag)\(decision.text)", flag.isEmpty ? .plain : .bad)
    }
    lines += sight.proceedings.record.notes.all.map { ($0.at, "N \($0.text)", .plain) }
    let timed = lines.sorted { $0.0 < $1.0 }.map { ("\($0.0.time) \($0.1)", $0.2) }
    let actions = partnership.actions.all.filter { $0.meeting == sight.proceedings.meeting.id }.map {
      action in
      (
        "      A \(sight.wording.by(action)): \(action.text)\(action.due.map { " \($0.short)" } ?? "")",
        Style.plain
      )
    }
    return timed + actions
  }
}
