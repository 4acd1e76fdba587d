package import Governance

extension Wording {
  /// A group's page: what it is for, who chairs it, its posts and vacancies, its quorum in words with the
  /// clause, its record, its late actions, every other rule stated of it, its reporting lines, and
  /// its next meeting.
  package func groupLines(_ group: Group) -> [String] {
    var lines = [group.name, String(repeating: "=", count: TextColumns.width(of: group.name))]
    lines += Wording.field("Kind", kind(group))
    if !group.purpose.isEmpty { lines += Wording.field("Purpose", group.purpose) }
    for office in ["chair", "vice-chair"] {
      let holder = partnership.holder(ofOffice: office, in: group.id, on: day)
      lines += Wording.field(self.office(office, of: group.id), holder?.fullName ?? "nobody")
    }
    lines += otherOfficeLines(group.id)
    let under = partnership.groups.all.filter { one in
      one.holds(on: day) && partnership.parent(of: one.id, on: day) == group.id
    }
    if !under.isEmpty { lines += Wording.field("Groups under it", under.map(\.name).joined(separator: "; ")) }
    lines += Wording.field("Quorum", quorum(of: group.id))
    lines += recordLines(group.id) + postLines(group.id) + lateLines(group.id)
    lines += attendanceRuleLines(group)
    for (place, rule) in groupRules(of: group.id).enumerated() {
      lines += Wording.field(place == 0 ? "Other rules" : "", rule)
    }
    for (place, line) in reportingLines(of: group.id).enumerated() {
      lines += Wording.field(place == 0 ? "Reporting lines" : "", line)
    }
    let next = partnership.meetingAhead(of: group.id, on: day)
    return lines + Wording.field("Next meeting", next.map(whenAndWhere) ?? "none is planned")
  }

  /// A group's quorum on the day, with what it needs now: the rule in words with its clause, or `NO QUORUM
  /// RULE`.
  package func quorum(of group: Group.ID) -> String {
    let roster = Roster(of: group, on: day, in: partnership)
    guard let rule = roster.rule else { return "NO QUORUM RULE. \(Wording.noRule)." }
    guard let members = roster.verdict(of: []).members, let total = members.total else {
      return self.rule(rule)
    }
    return "\(self.rule(rule)) Needed on this day: \(members.needed) of \(total)."
  }

  private static func field(_ name: String, _ text: String) -> [String] {
    guard name.count >= fieldWidth else { return TextColumns.entry(name, text, indent: fieldWidth) }
    return [name] + TextColumns.entry("", text, indent: fieldWidth)
  }

  private static let fieldWidth = 22

  /// Who has the offices of a group besides the chair and the vice-chair, such as its secretary.
  private func otherOfficeLines(_ group: Group.ID) -> [String] {
    var known: Set<String> = ["chair", "vice-chair"]
    return partnership.offices.all.filter { $0.group == group && $0.holds(on: day) }.flatMap {
      one -> [String] in
      guard known.insert(one.office).inserted else { return [] }
      let holder = partnership.holder(ofOffice: one.office, in: group, on: day)?.fullName
      return Wording.field(Wording.capitalised(office(one.office, of: group)), holder ?? "nobody")
    }
  }

  private func kind(_ group: Group) -> String {
    let under = partnership.parent(of: group.id, on: day).map { ", under the \(name($0))" } ?? ""
    let end = group.to.map { ", to \($0.withYear)" } ?? ""
    switch group.kind {
    case .standing: return "standing group\(under)\(end)"
    case .fixedTerm: return "fixed-term group\(under)\(group.to == nil ? ", no end date" : end)"
    case .taskAndFinish:
      return "task-and-finish group\(under)\(group.to == nil ? ", until its task is done" : end)"
    case .joint: return "joint group\(under)\(end)"
    case .linked: return "linked group, no part of the partnership"
    }
  }

  private func recordLines(_ group: Group.ID) -> [String] {
    let held = partnership.closedMeetings(of: group, before: day, since: nil)
    guard let record = partnership.quorateRecord(of: group, before: day, since: nil) else {
      return Wording.field("Record", "\(Wording.count(held.count, "meeting")) held in the last 24 months")
    }
    let sentence =
      record.held == 0
      ? "no meeting judged in the last 24 months"
      : "\(record.quorate) of \(record.held) meetings of the last 24 months quorate throughout"
    return Wording.field("Record", sentence)
      + held.reversed().flatMap { meeting in
        Proceedings(of: meeting, in: partnership).intervals.filter { $0.standing == .inquorate }.map {
          interval in
          let until = interval.ends.map { " to \($0.moment.time)" } ?? " to the end"
          return TextColumns.entry(
            "", "\(meeting.date.withYear): inquorate \(interval.begins.moment.time)\(until)",
            indent: Wording.fieldWidth)
        }.flatMap { $0 }
      }
  }

  private func postLines(_ group: Group.ID) -> [String] {
    let roster = Roster(of: group, on: day, in: partnership)
    var lines = Wording.field("Posts", "\(roster.held.count) held, \(roster.vacant.count) vacant")
    for entry in roster.entries {
      let number = entry.post.number.map(String.init) ?? ""
      let holder = entry.holder.map { fullName($0) } ?? "VACANT"
      lines += TextColumns.rows(
        ["", number, entry.post.title, holder, agency(of: entry.post.id)], widths: [1, 3, 36, 24, 12])
    }
    return lines
  }

  private func lateLines(_ group: Group.ID) -> [String] {
    let late = partnership.lateActions(of: group, on: day)
    return Wording.field("Late actions", late.isEmpty ? "none" : String(late.count))
      + late.flatMap { action in
        let number = action.number.map { "\($0) " } ?? ""
        return TextColumns.paragraph("\(number)\(action.text): \(by(action)), \(state(action))")
      }
  }

  /// The rules on attendance that hold for a group, or that there is none.
  private func attendanceRuleLines(_ group: Group) -> [String] {
    guard group.kind != .linked else { return [] }
    let rules = attendanceRules(of: group.id)
    return (rules.isEmpty ? [Wording.noAttendanceRule] : rules).enumerated().flatMap { place, rule in
      Wording.field(place == 0 ? "Attendance" : "", rule)
    }
  }

  /// When and where a meeting is: `Thu 10 Dec 2026, 10:00, Civic Offices`.
  func whenAndWhere(_ meeting: Meeting) -> String {
    let start = meeting.start.map { ", \($0)" } ?? ""
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    let kind = meeting.kind == .ordinary ? "" : ", \(meeting.kind.rawValue)"
    return "\(meeting.date.weekdayAndDate)\(start)\(place)\(kind)"
  }
}
