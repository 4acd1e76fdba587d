package import Governance

extension Wording {
  /// The draft minutes of a meeting, from its record: who was there, the quorum, what was done item by item in the order
  /// taken, what is to be confirmed, and when it meets next.
  ///
  /// These are to be the words for the meeting's own day.
  package func minutesLines(_ proceedings: Proceedings) -> [String] {
    minutesLines(proceedings, items: proceedings.minutedItems)
  }

  /// The same for the public: what stands under confidential items is left out, and each is shown as one.
  ///
  /// These are to be the words for a partnership without it, as `Proceedings.forThePublic` makes one.
  package func publicMinutesLines(_ proceedings: Proceedings) -> [String] {
    minutesLines(proceedings, items: proceedings.publicItems)
  }

  private func minutesLines(_ proceedings: Proceedings, items: [Proceedings.MinutedItem]) -> [String] {
    minutesHeading(proceedings) + minutesAttendance(proceedings) + minutesQuorum(proceedings)
      + items.flatMap { [""] + minutesItem($0, of: proceedings) }
      + minutesNotTaken(proceedings) + minutesEnd(proceedings)
  }

  /// How far the meeting is from having minutes to agree: `Draft minutes`, `DRAFT, NOT CLOSED: …`.
  package func minutesState(_ meeting: Meeting) -> String {
    switch meeting.status {
    case .closed:
      partnership.minutesStanding(of: meeting).agreedAt.map { "Minutes, agreed as correct at \(name($0))" }
        ?? "Draft minutes, to be agreed"
    case .planned: "DRAFT, NOT CLOSED: the meeting has not been opened"
    case .open: "DRAFT, NOT CLOSED: the meeting is open"
    case .adjourned: "DRAFT, NOT CLOSED: the meeting is adjourned"
    case .cancelled: "CANCELLED: the meeting did not take place"
    }
  }

  /// When the meeting sat: `Opened 10:03, adjourned 10:50, resumed 11:05, closed 11:58` and a full stop.
  package func sittingsInWords(_ proceedings: Proceedings) -> String {
    let sittings = proceedings.record.sittings.all.sorted { $0.begins < $1.begins }
    guard !sittings.isEmpty else { return "It has not been opened." }
    var words: [String] = []
    for (index, sitting) in sittings.enumerated() {
      words.append("\(index == 0 ? "opened" : "resumed") \(sitting.opened.time)")
      guard let closed = sitting.closed else { continue }
      let isLast = index == sittings.count - 1
      words.append(
        "\(isLast && proceedings.meeting.status == .closed ? "closed" : "adjourned") \(closed.time)")
    }
    return Wording.capitalised(words.joined(separator: ", ")) + "."
  }

  /// Who was in the chair, one after another, each with what made them so; that nobody was named where nobody was.
  package func chairsInWords(_ proceedings: Proceedings) -> String {
    let sittings = proceedings.record.sittings.all.sorted { $0.begins < $1.begins }
    var chairs: [Person.ID] = []
    for chair in sittings.compactMap(\.chair) where !chairs.contains(chair) { chairs.append(chair) }
    guard !chairs.isEmpty else { return "nobody was named" }
    let group = proceedings.meeting.group
    return chairs.map { chair in
      let offices = ["chair", "vice-chair"].filter {
        partnership.holder(ofOffice: $0, in: group, on: day)?.id == chair
      }
      return fullName(chair) + (offices.first.map { " (\(office($0, of: group)))" } ?? "")
    }.joined(separator: ", then ")
  }

  private func minutesHeading(_ proceedings: Proceedings) -> [String] {
    let meeting = proceedings.meeting
    let kind = meeting.kind == .ordinary ? "" : ", \(meeting.kind.rawValue) meeting"
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    let weekday = Day.weekdayNames[meeting.date.weekday - 1]
    let partnership = partnership.constitution(on: meeting.date)?.partnership ?? ""
    var lines = partnership.isEmpty ? [] : TextColumns.wrapped(partnership, to: TextColumns.paperWidth)
    for words in [
      "\(name(meeting.group))\(kind)", "\(weekday) \(meeting.date.long)\(place)", minutesState(meeting),
    ] { lines += TextColumns.wrapped(words, to: TextColumns.paperWidth) }
    lines.append("")
    guard meeting.status != .cancelled else { return lines }
    let chair =
      proceedings.record.sittings.all.isEmpty ? "" : " In the chair: \(chairsInWords(proceedings))."
    lines += TextColumns.wrapped(sittingsInWords(proceedings) + chair, to: TextColumns.paperWidth)
    for sitting in proceedings.record.sittings.all.sorted(by: { $0.begins < $1.begins })
    where !sitting.why.isEmpty {
      lines += TextColumns.paragraph("Of the sitting from \(sitting.opened.time): \(sitting.why).", indent: 0)
    }
    return lines
  }

  /// The rule with its clause, what it needed on the day, and for which times it was met.
  private func minutesQuorum(_ proceedings: Proceedings) -> [String] {
    var lines = ["", "Quorum"] + TextColumns.paragraph(quorum(of: proceedings.meeting.group))
    guard proceedings.roster.rule != nil else { return lines }
    for interval in proceedings.intervals { lines.append("  \(stretch(interval, of: proceedings))") }
    if proceedings.intervals.isEmpty { lines.append("  The meeting has not sat.") }
    return lines
  }

  /// A stretch of the meeting: `11:15 to 11:58  INQUORATE: no Care Trust (App1 7.2)`.
  private func stretch(_ interval: Proceedings.Interval, of proceedings: Proceedings) -> String {
    let until = interval.ends.map { "to \($0.moment.time)" } ?? "on"
    let words = "\(interval.begins.moment.time) \(until)  \(standing(interval.standing))"
    guard interval.standing == .inquorate else { return words }
    return "\(words): \(lacks(proceedings.verdict(at: interval.begins)))"
  }

  /// What a meeting lacked, with the clause: `no Care Trust (App1 7.2)`.
  package func lacks(_ verdict: QuorumVerdict) -> String {
    "\(verdict.missing.map(shortLack).joined(separator: ", ")) (\(verdict.rule?.clause ?? ""))"
  }

  private func minutesNotTaken(_ proceedings: Proceedings) -> [String] {
    let items = proceedings.itemsNotTaken
    guard !items.isEmpty else { return [] }
    let words = items.map { "\($0.number) \($0.title)" }.joined(separator: "; ")
    let verb = proceedings.meeting.status == .closed ? "Not taken" : "Not taken yet"
    return [""] + TextColumns.paragraph("\(verb): \(words).", indent: 0)
  }

  private func minutesEnd(_ proceedings: Proceedings) -> [String] {
    let confirmations = proceedings.confirmations
    let confirm =
      confirmations.isEmpty
      ? ["  Nothing."] : confirmations.flatMap { TextColumns.paragraph(confirmation($0, on: proceedings)) }
    let next = partnership.nextMeeting(after: proceedings.meeting).map(whenAndWhere) ?? "none is planned"
    return ["", "To be confirmed"] + confirm + [""]
      + TextColumns.paragraph("Next meeting: \(next).", indent: 0)
  }
}
