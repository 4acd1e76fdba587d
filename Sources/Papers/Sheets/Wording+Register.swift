package import Governance

extension Wording {
  /// A meeting's attendance register as plain text: each post's state with its times, those in attendance,
  /// the sum and the quorum, how it stood over the meeting, and its decisions.
  package func registerLines(_ proceedings: Proceedings) -> [String] {
    var lines = ["Attendance register"] + heading(proceedings.meeting)
    lines += TextColumns.wrapped(course(proceedings), to: TextColumns.paperWidth) + [""]
    lines.append(TextColumns.row(["No", "Name", "Post", "For", ""], widths: Wording.registerWidths))
    for row in proceedings.rows { lines += registerLines(row, of: proceedings) }
    lines += vacancyLines(proceedings.roster) + attendanceLines(proceedings)
    lines += [""] + TextColumns.wrapped(tally(proceedings), to: TextColumns.paperWidth)
    lines += intervalLines(proceedings) + decisionLines(proceedings)
    return lines
  }

  /// A sheet to sign in on: every post with its holder, and room for times and signatures.
  package func signInLines(_ proceedings: Proceedings) -> [String] {
    let widths = [3, 24, 24, 5, 5, 14]
    var lines = ["Attendance register: to sign in"] + heading(proceedings.meeting) + [""]
    lines.append(TextColumns.row(["No", "Name", "Post", "In", "Out", "Signature"], widths: widths))
    for entry in proceedings.roster.entries {
      let number = entry.post.number.map(String.init) ?? ""
      let name = entry.holder.flatMap { partnership.people[$0]?.name } ?? "(vacant)"
      lines += TextColumns.rows(
        [number, name, entry.post.title, "_____", "_____", "______________"], widths: widths)
    }
    lines.append("In attendance")
    return lines
      + Array(
        repeating: TextColumns.row(
          ["", "________________________", "________________________", "_____", "_____", "______________"],
          widths: widths), count: 5)
  }

  /// A post's state in whole words, with its times: `here 09:58 to 10:31`, `no apologies received`.
  package func state(_ row: Proceedings.Row, of proceedings: Proceedings) -> String {
    var words: [String] = []
    let presences = row.stays.filter { $0.isPresence && $0.capacity != .attending }
    for stay in presences { words.append(presence(stay)) }
    if presences.isEmpty { words.append(absence(row.mark, of: proceedings)) }
    words += row.sent.map { "sent \(name($0.person)), in attendance" }
    if !presences.isEmpty, !row.entry.category.countsHere {
      words.append(
        "\(row.entry.category.words.isEmpty ? row.entry.post.category : row.entry.category.words), not counted"
      )
    }
    return (words + interests(row, of: proceedings)).joined(separator: "; ")
  }

  private static let registerWidths = [2, 18, 22, 10, 24]

  private func heading(_ meeting: Meeting) -> [String] {
    let start = meeting.start.map { ", \($0)" } ?? ""
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    return TextColumns.wrapped("\(name(meeting))\(start)\(place)", to: TextColumns.paperWidth)
  }

  /// When the meeting sat, and who was in the chair.
  private func course(_ proceedings: Proceedings) -> String {
    let kind = Wording.capitalised(proceedings.meeting.kind.rawValue)
    let sittings = proceedings.record.sittings.all.sorted { $0.begins < $1.begins }
    guard !sittings.isEmpty else { return "\(kind) meeting, \(proceedings.meeting.status.rawValue)." }
    let times = sittings.map { sitting in
      "\(sitting.opened.time)\(sitting.closed.map { " to \($0.time)" } ?? " to now")"
    }
    var chairs: [String] = []
    for sitting in sittings {
      if let chair = sitting.chair.map({ fullName($0) }), !chairs.contains(chair) { chairs.append(chair) }
    }
    let chair = chairs.isEmpty ? "nobody named" : chairs.joined(separator: ", then ")
    return "\(kind) meeting. Sat \(times.joined(separator: ", ")). In the chair: \(chair)."
  }

  private func registerLines(_ row: Proceedings.Row, of proceedings: Proceedings) -> [String] {
    let name = row.entry.holder.flatMap { partnership.people[$0]?.name } ?? ""
    return TextColumns.rows(
      [
        row.entry.post.number.map(String.init) ?? "", name, row.entry.post.title, agency(of: row.id),
        state(row, of: proceedings),
      ], widths: Wording.registerWidths)
  }

  private func presence(_ stay: Stay) -> String {
    let who = stay.capacity == .deputy ? "deputy \(fullName(stay.person)), here" : "here"
    let how = means(stay.means).isEmpty ? "" : " \(means(stay.means))"
    return "\(who)\(times(stay))\(how)"
  }

  private func times(_ stay: Stay) -> String {
    guard let arrived = stay.arrived else { return "" }
    guard let left = stay.left else { return " since \(arrived.time)" }
    return " \(arrived.time) to \(left.time)"
  }

  private func absence(_ mark: Proceedings.Mark, of proceedings: Proceedings) -> String {
    let isOver = proceedings.meeting.status == .closed
    switch mark {
    case .apologies: return "apologies"
    case .absent: return "no apologies received"
    case .late(let stay):
      let expected = stay.expected.map { "expected about \($0)" } ?? "expected later"
      return isOver ? "\(expected), did not come" : expected
    case .unmarked(let reply):
      if reply?.answer == .apologies { return "apologies" }
      return isOver ? "not recorded" : "not marked yet"
    case .here, .deputy, .left: return "here"
    }
  }

  private func interests(_ row: Proceedings.Row, of proceedings: Proceedings) -> [String] {
    let people = Set(row.stays.filter { $0.isPresence && $0.capacity != .attending }.compactMap(\.person))
    return proceedings.record.interests.all.filter { people.contains($0.person) }.compactMap { interest in
      let number = proceedings.record.agenda[interest.item].map { "item \($0.number)" } ?? "an item"
      switch interest.ruling {
      case .pending: return "interest in \(number), no ruling yet"
      case .speaks: return "interest in \(number), stays and speaks"
      case .takesNoPart: return "takes no part in \(number) (interest)"
      case .leavesRoom: return "left the room for \(number) (interest)"
      }
    }
  }

  private func vacancyLines(_ roster: Roster) -> [String] {
    guard !roster.vacant.isEmpty else { return [] }
    return TextColumns.paragraph(
      "Vacant: \(roster.vacant.map(\.post.title).joined(separator: "; "))", indent: 0, hanging: 4)
  }

  private func attendanceLines(_ proceedings: Proceedings) -> [String] {
    let others = proceedings.inAttendance
    guard !others.isEmpty else { return [] }
    return ["", "In attendance"]
      + others.flatMap { stay in
        let description =
          [Proceedings.enteredAfterwards, Proceedings.enteredBeforehand, ""].contains(stay.why)
          ? "" : " (\(stay.why))"
        let sender = stay.post.map { ", sent for \(holder($0))" } ?? ""
        let who = stay.person == nil ? "Name to be asked" : fullName(stay.person)
        return TextColumns.paragraph("\(who)\(description)\(sender):\(times(stay))")
      }
  }

  /// How many posts were in each state.
  private func tally(_ proceedings: Proceedings) -> String {
    let rows = proceedings.rows
    let here = rows.count { row in row.stays.contains { $0.isPresence && $0.capacity != .attending } }
    let apologies = rows.count { row in
      switch row.mark {
      case .apologies: true
      case .unmarked(let reply): reply?.answer == .apologies
      default: false
      }
    }
    let absent = rows.count { if case .absent = $0.mark { true } else { false } }
    let rest = rows.count - here - apologies - absent
    var words = ["\(here) of \(rows.count) posts were here in person or by deputy"]
    if apologies > 0 { words.append("apologies from \(apologies)") }
    if absent > 0 { words.append("no apologies received from \(absent)") }
    if rest > 0 { words.append("the other \(rest) not here or not marked") }
    return words.joined(separator: "; ") + ". " + quorum(of: proceedings.meeting.group)
  }
}
