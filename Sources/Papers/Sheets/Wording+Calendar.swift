package import Governance

extension Wording {
  /// The meetings of all groups month by month, a week a row, and under each month whom two meetings of one day both
  /// expect.
  ///
  /// - Parameters:
  ///   - first: A day of the first month.
  ///   - months: How many months.
  /// - Returns: The lines, at most 80 columns wide.
  /// - Complexity: O(days + meetings × members).
  package func calendarLines(from first: Day, months: Int) -> [String] {
    (0..<months).flatMap { number -> [String] in
      guard let begin = Day(year: first.year, month: first.month, day: 1)?.adding(months: number) else {
        return []
      }
      let end = begin.adding(months: 1).adding(days: -1)
      return (number == 0 ? [] : [""]) + month(begin, end)
    }
  }

  private func month(_ begin: Day, _ end: Day) -> [String] {
    let widths = Array(repeating: 10, count: 7)
    var lines = ["\(Day.monthNames[begin.month - 1]) \(begin.year)"]
    lines.append(TextColumns.row(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], widths: widths))
    var monday = begin.adding(days: -(begin.weekday - 1))
    while monday <= end {
      let cells = (0..<7).map { cell(monday.adding(days: $0), begin...end) }
      for row in 0..<(cells.map(\.count).max() ?? 0) {
        let texts = cells.map { cell in
          cell.indices.contains(row) ? TextColumns.fitted(cell[row], to: 10) : ""
        }
        lines.append(TextColumns.row(texts, widths: widths))
      }
      monday = monday.adding(days: 7)
    }
    return lines + clashes(from: begin, to: end).flatMap { TextColumns.paragraph($0, indent: 0, hanging: 2) }
  }

  /// A day's number and its meetings under it; nothing of a day of another month.
  private func cell(_ date: Day, _ month: ClosedRange<Day>) -> [String] {
    guard month.contains(date) else { return [] }
    return ["\(date.parts.day)\(date == day ? " today" : "")"] + meetings(on: date).map { word($0) }
  }

  /// The meetings of a day that were not cancelled, in their order.
  private func meetings(on date: Day) -> [Meeting] {
    partnership.meetings(of: nil).filter { $0.date == date && $0.status != .cancelled }
  }

  /// A meeting in the ten columns of a day: its hour where there is room, and its group's code.
  private func word(_ meeting: Meeting) -> String {
    let time = meeting.start.map { "\($0) " } ?? ""
    let whole = "\(time)\(meeting.group.text)"
    return TextColumns.width(of: whole) > 10 ? meeting.group.text : whole
  }

  /// Who belongs to two groups that meet on one day, each pair of meetings in a sentence.
  private func clashes(from begin: Day, to end: Day) -> [String] {
    let all = partnership.meetings(of: nil).filter {
      $0.date >= begin && $0.date <= end && $0.status != .cancelled
    }
    return all.enumerated().flatMap { place, meeting -> [String] in
      let later = Set(all.dropFirst(place + 1).map(\.id))
      return partnership.clashes(with: meeting).filter { later.contains($0.meeting) }.map { clash in
        let names = Wording.list(clash.people.map { fullName($0) })
        let groups = [meeting.group, partnership.meetings[clash.meeting]?.group].compactMap {
          $0.map { name($0) }
        }
        let when = clash.isAtOnce ? ", at the same time" : ""
        return
          "\(meeting.date.weekdayAndDate): \(Wording.list(groups)) both expect \(names)\(when)."
      }
    }
  }
}
