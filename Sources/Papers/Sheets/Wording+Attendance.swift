package import Governance

extension Wording {
  /// Who came to a group's meetings over a period, by member and then by agency.
  package func attendanceLines(_ grid: AttendanceGrid) -> [String] {
    attendanceHeading(grid) + memberAttendanceLines(grid) + agencyAttendanceLines(grid)
  }

  /// The group, the period and how many meetings count.
  package func attendanceHeading(_ grid: AttendanceGrid) -> [String] {
    let cancelled = grid.columns.count { $0.state == .cancelled }
    let open = grid.columns.count { $0.state == .notClosed }
    var counts = ["\(Wording.count(grid.held, "meeting")) held"]
    if cancelled > 0 { counts.append("\(cancelled) cancelled, not counted") }
    if open > 0 { counts.append("\(open) not held or not closed, not counted") }
    let title = "Attendance: \(name(grid.group))"
    return [title, String(repeating: "=", count: TextColumns.width(of: title))]
      + TextColumns.wrapped(
        "\(grid.from.withYear) to \(grid.to.withYear): \(counts.joined(separator: "; ")).",
        to: TextColumns.paperWidth)
  }

  /// A grid with a row for each holder of a post, its legend, and why somebody has fewer meetings than others.
  package func memberAttendanceLines(_ grid: AttendanceGrid) -> [String] {
    guard !grid.columns.isEmpty else { return ["No meeting in this period."] }
    let rows = grid.members.map { row in
      GridRow(
        cells: [
          partnership.posts[row.post]?.number.map(String.init) ?? "",
          partnership.people[row.person]?.name ?? row.person.text,
          agency(of: row.post),
        ], signs: zip(grid.columns, row.cells).map { Wording.sign($1, $0.state) },
        fraction: Wording.fraction(row.came, row.meetings, deputies: row.byDeputy, word: "+"))
    }
    return ["", "By member"] + blocks(rows, grid.columns, widths: Wording.memberWidths)
      + legend(Wording.memberSigns, rows) + reasonLines(grid)
  }

  /// A grid with a row for each agency, and its legend.
  package func agencyAttendanceLines(_ grid: AttendanceGrid) -> [String] {
    guard !grid.columns.isEmpty, !grid.agencies.isEmpty else { return [] }
    let rows = grid.agencies.map { row in
      GridRow(
        cells: [partnership.agencies[row.agency]?.shortName ?? row.agency.text],
        signs: zip(grid.columns, row.cells).map { Wording.sign($1, $0.state) },
        fraction: Wording.fraction(row.came, row.meetings, deputies: row.byDeputy, word: ""))
    }
    return ["", "By agency: somebody of it here, holder or deputy, by any of its posts"]
      + blocks(rows, grid.columns, widths: Wording.agencyWidths) + legend(Wording.agencySigns, rows)
  }

  /// How often: `6 of 8, +1 by deputy`; `no meeting` of none.
  static func fraction(_ came: Int, _ meetings: Int, deputies: Int, word: String) -> String {
    guard meetings > 0 else { return "no meeting" }
    return "\(came) of \(meetings)" + (deputies == 0 ? "" : ", \(word)\(deputies) by deputy")
  }

  private struct GridRow {
    var cells: [String]
    var signs: [Character]
    var fraction: String
  }

  /// The rows in blocks of as many meetings as fit a paper; the last block has the fractions.
  private func blocks(_ rows: [GridRow], _ columns: [AttendanceGrid.Column], widths: [Int]) -> [String] {
    let starts = Array(stride(from: 0, to: columns.count, by: Wording.meetingsAcross))
    let years = Set(columns.map(\.meeting.date.year)).count > 1
    return starts.flatMap { start -> [String] in
      let range = start..<min(columns.count, start + Wording.meetingsAcross)
      let days = columns[range].map(\.meeting.date)
      func line(_ cells: [String], _ signs: [String], _ last: String) -> String {
        let fitted = zip(cells, widths).map { TextColumns.fitted($0, to: $1) }
        return TextColumns.row(
          fitted + signs + [last], widths: widths + signs.map { _ in 3 } + [TextColumns.width(of: last)])
      }
      let blank = widths.map { _ in "" }
      var lines = start == 0 ? [] : [""]
      lines.append(line(blank, days.map { String($0.parts.day) }, ""))
      lines.append(line(blank, days.map { String(Day.monthNames[$0.month - 1].prefix(3)) }, ""))
      if years { lines.append(line(blank, days.map { "'" + String(String($0.year).suffix(2)) }, "")) }
      return lines
        + rows.map { row in
          line(row.cells, row.signs[range].map { String($0) }, start == starts.last ? row.fraction : "")
        }
    }
  }

  private func legend(_ words: [(sign: Character, words: String)], _ rows: [GridRow]) -> [String] {
    let used = Set(rows.flatMap(\.signs))
    let entries = words.filter { used.contains($0.sign) }.map {
      "\($0.sign)\u{A0}\($0.words.replacing(" ", with: "\u{A0}"))"
    }
    return TextColumns.paragraph(entries.joined(separator: "; "), indent: 2, hanging: 2)
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  /// Why somebody has fewer meetings than were held: appointed or replaced between them.
  private func reasonLines(_ grid: AttendanceGrid) -> [String] {
    grid.members.compactMap { row -> String? in
      guard row.cells.contains(.notAppointed) else { return nil }
      let first = row.first.flatMap { $0 > grid.from ? $0 : nil }
      let last = row.last.flatMap { $0 < grid.to ? $0 : nil }
      let count = row.meetings == 0 ? "no meeting" : "\(row.came) of \(row.meetings)"
      let who = "\(fullName(row.person)) (\(title(row.post)))"
      switch (first, last) {
      case (let first?, let last?):
        return "\(who): in post \(first.withYear) to \(last.withYear): \(count) in that time"
      case (let first?, nil): return "\(who): appointed \(first.withYear): \(count) since"
      case (nil, let last?): return "\(who): in post until \(last.withYear): \(count) until then"
      case (nil, nil): return nil
      }
    }.flatMap { TextColumns.paragraph($0) }
  }

  private static let meetingsAcross = 6
  private static let memberWidths = [2, 18, 10]
  private static let agencyWidths = [32]
}
