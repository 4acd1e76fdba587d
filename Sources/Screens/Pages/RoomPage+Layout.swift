import TerminalFrame

extension RoomPage {
  /// What the room view says, without places.
  struct Content {
    var group: String
    var day: String
    var item: (label: String, title: String, wanted: String)
    var quorum: (headline: String, lines: [String])
    /// The style of the quorum's headline.
    var style: Style
    /// What was agreed last, each in a sentence.
    var outcomes: [String]
  }

  /// A line of the room view.
  struct Line {
    var text: String
    var style = Style.plain
  }

  /// Where the room view stands on a screen: its margins grow with the width, its gaps with the height.
  struct Layout {
    let margin: Int
    let columns: Int
    /// The rows for everything but the last one, which has the time.
    let available: Int

    init(size: Size) {
      margin = 1 + max(0, size.columns - Screen.leastSize.columns) / 6
      columns = max(1, size.columns - 2 * margin)
      available = size.rows - 1
    }

    /// The lines with their rows, from the top down.
    ///
    /// Where there is too little room the outcomes are cut first and the quorum last.
    func rows(of content: Content) -> [(row: Int, line: Line)] {
      let title = [Line(text: heading(content), style: .title)]
      let item = itemLines(content.item)
      let quorum = quorumLines(content, most: available - title.count - item.count - 2)
      let used = title.count + item.count + quorum.count + 3
      let outcomes = outcomeLines(content.outcomes, most: available - used)
      let blocks = [title, item, quorum] + (outcomes.isEmpty ? [] : [outcomes])
      let spare = max(0, available - blocks.map(\.count).reduce(0, +) - (blocks.count - 1))
      // More than three empty rows between two blocks tear the page apart: the rest stands around it.
      let gap = 1 + min(2, spare / blocks.count)
      var row = max(0, spare - (gap - 1) * (blocks.count - 1)) / 2
      var rows: [(row: Int, line: Line)] = []
      for block in blocks {
        for line in block {
          rows.append((row, line))
          row += 1
        }
        row += gap
      }
      return rows
    }

    private func heading(_ content: Content) -> String {
      let day = content.day
      return "\(content.group.padded(to: max(0, columns - DisplayWidth.of(day) - 1))) \(day)"
    }

    private func itemLines(_ item: (label: String, title: String, wanted: String)) -> [Line] {
      let label = item.label.isEmpty ? "" : "\(item.label)   "
      let indent = String(repeating: " ", count: DisplayWidth.of(label))
      let room = max(1, columns - DisplayWidth.of(label))
      let bold = Style(role: .title, bold: true)
      let titles = Layout.cut(item.title, to: room, most: 2).enumerated().map { index, text in
        Line(text: (index == 0 ? label : indent) + text, style: bold)
      }
      let wanted = item.wanted.isEmpty ? [] : [Line(text: indent + item.wanted.clipped(to: room))]
      return titles + wanted
    }

    private func quorumLines(_ content: Content, most: Int) -> [Line] {
      let lines = content.quorum.lines.flatMap { $0.wrapped(to: columns) }
      let room = max(1, most - 1)
      let shown = lines.count > room ? lines.prefix(room - 1) + ["…"] : lines[...]
      return [Line(text: content.quorum.headline, style: content.style)] + shown.map { Line(text: $0) }
    }

    /// Each outcome has at least a row where there is one, the first those that the others do not need.
    private func outcomeLines(_ outcomes: [String], most: Int) -> [Line] {
      var lines: [Line] = []
      for (index, outcome) in outcomes.enumerated() {
        let room = most - lines.count
        let others = outcomes.dropFirst(index + 1).map { $0.wrapped(to: columns).count }.reduce(0, +)
        let reserved = min(others, max(outcomes.count - index - 1, (room - 1) / 2))
        guard room > 0 else { break }
        lines += Layout.cut(outcome, to: columns, most: max(1, room - reserved)).map { Line(text: $0) }
      }
      return Array(lines.prefix(max(0, most)))
    }

    /// A text in at most so many lines, the last ending in `…` where it is cut.
    private static func cut(_ text: String, to columns: Int, most: Int) -> [String] {
      let lines = text.wrapped(to: columns)
      guard lines.count > most else { return lines }
      let rest = lines.dropFirst(most - 1).joined(separator: " ")
      return lines.prefix(most - 1) + [rest.clipped(to: columns)]
    }
  }
}
