import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Draws whether the meeting may decide, why, and what comes of it, from row 1 on.
  ///
  /// - Returns: How many rows the parts of the rule take.
  func drawQuorum(on frame: inout Frame, _ sight: Sight) -> Int {
    drawVerdict(on: &frame, sight)
    let rows = drawParts(on: &frame, sight, row: 2)
    drawWhatFollows(on: &frame, sight, row: 2 + rows)
    return rows
  }

  private func drawVerdict(on frame: inout Frame, _ sight: Sight) {
    let width = frame.size.columns
    let verdict = sight.verdict
    let forItem = sight.item.map { " for item \($0.number)" } ?? ""
    let headline = Wording.headline(verdict.standing) + (verdict.standing == .noRule ? "" : forItem)
    var column = frame.write(headline, column: 0, row: 1, style: style(verdict.standing)) + 2
    if let members = verdict.members {
      column = frame.write(sight.wording.count(members), column: column, row: 1) + 2
    }
    let (words, style) = remark(sight)
    let beside = sight.itemDiffers ? sight.wording.beside(sight.meetingVerdict, item: verdict) : []
    let (whole, shown) = RegisterPage.pair(beside, words, room: width - column - 1)
    if !whole.isEmpty { column = frame.write(whole, column: column, row: 1, style: .warning) + 2 }
    frame.write(shown, column: max(column, width - DisplayWidth.of(shown) - 1), row: 1, style: style)
  }

  /// The longest words of two lists, each in ever fewer words, that fit beside each other; the first gives way where
  /// nothing fits.
  private static func pair(_ ones: [String], _ others: [String], room: Int) -> (String, String) {
    let pairs = ones.indices.flatMap { one in others.indices.map { (one, $0) } }
      .sorted { ($0.0 + $0.1, $0.1) < ($1.0 + $1.1, $1.1) }
    let found = pairs.first { DisplayWidth.of(ones[$0.0]) + 2 + DisplayWidth.of(others[$0.1]) <= room }
    if let found { return (ones[found.0], others[found.1]) }
    return others.isEmpty ? (ones.fitting(room), "") : ("", others.fitting(max(0, room)))
  }

  private func style(_ standing: QuorumVerdict.Standing) -> Style {
    switch standing {
    case .quorate: Style(role: .good, bold: true)
    case .inquorate: Style(role: .bad, bold: true)
    case .noRule: Style(role: .warning, bold: true)
    }
  }

  /// What stands at the right of the verdict, in ever fewer words: when it will fall, on whom it rests, or what is
  /// missing.
  private func remark(_ sight: Sight) -> (words: [String], style: Style) {
    switch sight.verdict.standing {
    case .noRule: return ([Wording.noRule, "no quorum is stated"], .muted)
    case .inquorate: return (sight.wording.briefLacks(sight.verdict), Style(role: .bad, bold: true))
    case .quorate:
      if let fall = sight.fall { return (sight.wording.briefFall(fall), .warning) }
      return (sight.wording.briefRests(on: sight.rests, in: sight.verdict), .warning)
    }
  }

  /// Draws each part of the rule with its state and clause, on one row or, where they need it, on two.
  private func drawParts(on frame: inout Frame, _ sight: Sight, row: Int) -> Int {
    let clause = sight.verdict.rule?.clause ?? ""
    let room = frame.size.columns - DisplayWidth.of(clause) - 4
    frame.write(
      clause, column: max(0, frame.size.columns - DisplayWidth.of(clause) - 1), row: row, style: .muted)
    let parts = sight.verdict.parts
    let ways = [Brevity.full, .short, .shortest].map { brevity in parts.map { words($0, sight, brevity) } }
    if let way = ways.first(where: { width(of: $0) <= room }) {
      draw(parts, way, on: &frame, row: row, room: room)
      return 1
    }
    let half = (parts.count + 1) / 2
    let way = ways.first { max(width(of: $0.prefix(half)), width(of: $0.dropFirst(half))) <= room } ?? ways[2]
    draw(Array(parts.prefix(half)), Array(way.prefix(half)), on: &frame, row: row, room: room)
    draw(Array(parts.dropFirst(half)), Array(way.dropFirst(half)), on: &frame, row: row + 1, room: room)
    return 2
  }

  private func width(of words: some Sequence<String>) -> Int {
    words.reduce(-2) { $0 + DisplayWidth.of($1) + 2 }
  }

  private func draw(
    _ parts: [QuorumVerdict.Part], _ words: [String], on frame: inout Frame, row: Int, room: Int
  ) {
    let gap = width(of: words) + words.count <= room ? 3 : 2
    var column = 1
    for (part, words) in zip(parts, words) {
      let style: Style = part.holds ? .good : Style(role: .bad, bold: true)
      column =
        frame.write(words, column: column, row: row, width: max(0, room + 1 - column), style: style) + gap
    }
  }

  private enum Brevity { case full, short, shortest }

  /// `yes LB Bexley 2`, `yes Care Trust 1, ONLY Penhale`, `NO Care Trust`; its clause where it is not the rule's.
  private func words(_ part: QuorumVerdict.Part, _ sight: Sight, _ brevity: Brevity) -> String {
    let label = brevity == .full ? sight.wording.lineLabel(part.part) : sight.wording.briefLabel(part.part)
    let start = "\(part.holds ? "yes" : "NO") \(brevity == .shortest ? label.clipped(to: 12) : label)"
    let clause = part.clause == sight.verdict.rule?.clause ? "" : " (\(part.clause))"
    return start + figures(part, sight, brevity) + clause
  }

  private func figures(_ part: QuorumVerdict.Part, _ sight: Sight, _ brevity: Brevity) -> String {
    switch part.part.test {
    case .members, .agencies, .sectors, .all, .any, .atLeast: return " \(part.count)/\(part.needed)"
    case .agency, .sector, .service, .role:
      if part.count == 0 { return "" }
      guard brevity == .full, let person = only(part, sight) else { return " \(part.count)" }
      return " 1, ONLY \(sight.wording.surname(person))"
    }
  }

  /// The one person on whom a part rests; `nil` when there are more, or it does not matter.
  private func only(_ part: QuorumVerdict.Part, _ sight: Sight) -> Person.ID? {
    guard part.by.count == 1, let post = part.by.first, sight.rests.contains(post) else { return nil }
    return sight.verdict.counted.first { $0.post == post }?.person
  }

  /// The line under the parts: who would restore an inquorate meeting, else the item and what is still to decide.
  private func drawWhatFollows(on frame: inout Frame, _ sight: Sight, row: Int) {
    let width = frame.size.columns
    guard sight.verdict.standing != .inquorate else {
      let consequence = sight.wording.shortConsequence(sight.verdict)
      let words = sight.restorers.map { consequence + $0 } + sight.restorers.suffix(1)
      frame.write(words.fitting(width), column: 0, row: row, width: width, style: .warning)
      return
    }
    // What must still be decided before the quorum falls matters more than what comes next.
    let undecided = sight.item == nil ? [] : sight.fall.map { undecidedWords($0, sight) } ?? []
    let isOver = sight.proceedings.meeting.status == .closed
    let next = isOver ? nil : sight.proceedings.nextItem.map { "next: \($0.number) \($0.title)" }
    let least = undecided.last.map { DisplayWidth.of($0) + 3 } ?? 12
    let item = itemWords(sight).fitting(width - least)
    frame.write(item, column: 0, row: row, width: width)
    let room = width - DisplayWidth.of(item) - 3
    let shown = undecided.isEmpty ? (next ?? "").clipped(to: min(room, width / 3)) : undecided.fitting(room)
    let style: Style = undecided.isEmpty ? .muted : .warning
    frame.write(shown, column: width - DisplayWidth.of(shown) - 1, row: row, style: style)
  }

  /// `items 6 and 8 still need deciding`, or in fewer words where the row has no room; empty for none.
  private func undecidedWords(_ fall: Proceedings.Fall, _ sight: Sight) -> [String] {
    guard !fall.undecided.isEmpty else { return [] }
    let numbers = fall.undecided.map { String($0.number) }
    return [
      sight.wording.stillToDecide(fall.undecided), "to decide: \(Wording.list(numbers))",
      "to decide: \(numbers.joined(separator: ","))",
    ]
  }

  /// The item being taken, in ever fewer words: number, title, what for, and its time.
  func itemWords(_ sight: Sight) -> [String] {
    guard sight.proceedings.meeting.status != .closed else {
      return [sight.wording.notDecided(sight.proceedings.unanswered)]
    }
    guard let item = sight.item, let opened = item.opened else {
      let undecided = Wording.capitalised(sight.wording.stillToDecide(sight.proceedings.undecided))
      return [sight.proceedings.isOpen ? "Between items. \(undecided)" : undecided, undecided]
    }
    let minutes = max(0, sight.now.moment.minutes(since: opened))
    let time = item.minutes.map { "\(minutes) of \($0) min" } ?? "\(minutes) min"
    let purpose = item.asksForDecision ? "  \(item.purpose.uppercased())" : ""
    let title = "Item \(item.number) \(item.title)"
    return ["\(title)\(purpose)  \(time)", "\(title)\(purpose)", title]
  }
}
