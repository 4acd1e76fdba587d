package import Governance

extension Wording {
  /// The lines of two pages, which a briefing keeps to.
  package static let briefingLength = 120

  /// The chair's briefing before a meeting, as it stands on the day of these words: whether it will be quorate, what
  /// to decide, what is late, what to judge or sign, whom to ring, and each group in a line.
  ///
  /// Long lists are cut, and say so, until it keeps to two pages.
  package func briefingLines(_ proceedings: Proceedings) -> [String] {
    briefingLines(Briefing(for: proceedings, on: day))
  }

  /// A briefing in lines of text.
  package func briefingLines(_ briefing: Briefing) -> [String] {
    let sections = briefingSections(briefing)
    for most in [60, 30, 20, 15, 10, 8, 6, 4] {
      let lines = briefingHeading(briefing) + sections.flatMap { [""] + $0.lines(most: most) }
      if lines.count <= Wording.briefingLength { return lines }
    }
    return briefingHeading(briefing) + sections.flatMap { [""] + $0.lines(most: 3) }
  }

  /// What a part of the briefing consists of: a heading, and entries of which the last may be left out.
  struct Section {
    /// The heading.
    var heading: String
    /// What always stands under it.
    var always: [String] = []
    /// The entries, each of one or more lines.
    var entries: [[String]] = []

    /// The lines with at most so many entries; what is left out is counted.
    func lines(most: Int) -> [String] {
      let shown = entries.count > most ? entries.prefix(most - 1) : entries[...]
      let rest = entries.count - shown.count
      return [heading] + always + shown.flatMap(\.self) + (rest > 0 ? ["  … and \(rest) more"] : [])
    }
  }

  private func briefingHeading(_ briefing: Briefing) -> [String] {
    let meeting = briefing.proceedings.meeting
    let words = Wording(partnership, on: meeting.date)
    let start = meeting.start.map { ", \($0)" } ?? ""
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    let title = words.office("chair", of: meeting.group)
    let chair = partnership.holder(ofOffice: "chair", in: meeting.group, on: meeting.date)?.fullName
    return
      TextColumns.wrapped(
        "Briefing for the \(title)\(chair.map { ", \($0)" } ?? ""), as of \(day.weekdayAndDate)",
        to: TextColumns.paperWidth)
      + TextColumns.wrapped("\(words.name(meeting))\(start)\(place)", to: TextColumns.paperWidth)
  }

  private func briefingSections(_ briefing: Briefing) -> [Section] {
    [
      quorumSection(briefing), decisionSection(briefing), confirmationSection(briefing),
      lateSection(briefing),
      judgementSection(briefing), callSection(briefing), groupSection(briefing),
    ]
  }
}
