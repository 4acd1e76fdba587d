/// The counting of absences under one rule on a day.
struct AbsenceTally {
  let rule: AbsenceRule
  let partnership: Partnership
  let day: Day

  init(of rule: AbsenceRule, in partnership: Partnership, on day: Day) {
    self.rule = rule
    self.partnership = partnership
    self.day = day
  }

  /// A record for each representative or agency of the day, in the order of the list of posts.
  var records: [AbsenceRecord] {
    let turnouts = self.turnouts
    return subjects.map { subject in
      let own = turnouts[subject, default: []]
      return record(of: subject, own.sorted { (start(of: $0), $0.meeting) < (start(of: $1), $1.meeting) })
    }
  }

  private func start(of one: CountedTurnout) -> Moment {
    partnership.meetings[one.meeting]?.startMoment ?? Moment(one.day, .midnight)
  }

  private var groups: [Group.ID] {
    rule.groups.isEmpty ? partnership.meetingGroups(on: day) : rule.groups
  }

  /// Those who represent an agency on the day, or the agencies that are represented.
  private var subjects: [AbsenceRecord.Subject] {
    var subjects: [AbsenceRecord.Subject] = []
    for post in groups.flatMap({ partnership.posts(of: $0, on: day) }) {
      guard let agency = post.agency, partnership.isMember(post, on: day),
        let holder = partnership.holder(of: post.id, on: day)?.id
      else { continue }
      let subject: AbsenceRecord.Subject =
        rule.per == .agency ? .agency(agency) : .representative(holder, agency)
      if !subjects.contains(subject) { subjects.append(subject) }
    }
    return subjects
  }

  /// How each of them did at each meeting counted, in the order of the groups.
  private var turnouts: [AbsenceRecord.Subject: [CountedTurnout]] {
    var found: [AbsenceRecord.Subject: [Meeting.ID: CountedTurnout]] = [:]
    for group in groups {
      let grid = partnership.attendanceGrid(of: group, from: day.adding(months: -24), to: day)
      for (place, column) in grid.columns.enumerated() where isCounted(column) {
        for row in grid.members where row.cells[place] != .notAppointed {
          guard let post = partnership.posts[row.post], let agency = post.agency,
            partnership.isMember(post, on: column.meeting.date)
          else { continue }
          let subject: AbsenceRecord.Subject =
            rule.per == .agency ? .agency(agency) : .representative(row.person, agency)
          let turnout = turnout(row.cells[place], row.post, column.meeting)
          let known = found[subject]?[column.meeting.id]?.turnout
          found[subject, default: [:]][column.meeting.id] = CountedTurnout(
            meeting: column.meeting.id, group: group, day: column.meeting.date,
            turnout: known.map { turnout.joined(with: $0) } ?? turnout)
        }
      }
    }
    return found.mapValues { Array($0.values) }
  }

  private func isCounted(_ column: AttendanceGrid.Column) -> Bool {
    guard column.state == .held, column.meeting.kind == .ordinary || rule.countsSpecialMeetings else {
      return false
    }
    return partnership.constitution(on: column.meeting.date)?.absences.contains { other in
      other.id == rule.id && (other.groups.isEmpty || other.groups.contains(column.meeting.group))
    } == true
  }

  /// How the holder of a post did: what the reply and those sent in his stead say besides the register.
  private func turnout(_ cell: AttendanceGrid.Cell, _ post: Post.ID, _ meeting: Meeting) -> Turnout {
    guard !cell.isHere, cell != .deputy else { return .came }
    let record = partnership.record(of: meeting.id)
    let reply = record.replies.all.last { $0.post == post }
    let isInTime =
      rule.countsLateApologies || (reply?.noticedAt.map { $0 < meeting.startMoment } ?? true)
    var cures: Set<AbsenceRule.Cure> = []
    if let reply, isInTime, reply.answer == .apologies || reply.answer == .deputy { cures.insert(.notified) }
    // Whoever was to come, and not whether they came: the text asks to identify somebody.
    if let reply, isInTime, reply.answer == .deputy { cures.insert(.deputyIdentified) }
    if record.stays.all.contains(where: { $0.post == post && $0.capacity == .attending && $0.arrived != nil })
    {
      cures.insert(.deputyIdentified)
    }
    // A register's apologies without a time are taken as received before the meeting.
    if cell == .apologies, isInTime || reply?.answer != .apologies { cures.insert(.notified) }
    return cell == .notMarked && cures.isEmpty ? .unknown : .missed(cures)
  }

  private func record(of subject: AbsenceRecord.Subject, _ all: [CountedTurnout]) -> AbsenceRecord {
    var record = AbsenceRecord(rule: rule, subject: subject)
    record.absences = all.compactMap(Absence.init)
    record.unmarked = all.count { $0.turnout == .unknown }
    let sent = partnership.evidence.all.filter {
      $0.rule == rule.id && $0.subject == subject.code && $0.on <= day
    }
    let spent = rule.afterLetter == .restart ? sent.map(\.on).max() : nil
    for place in all.indices where all[place].day > day.adding(months: -12) {
      let met = rule.tests.map { ($0, $0.met(at: place, in: all, spent: spent)) }.filter { !$0.1.isEmpty }
      guard !met.isEmpty else { continue }
      if rule.afterLetter == .each, sent.contains(where: { $0.occurrence == all[place].meeting.text }) {
        continue
      }
      let since =
        rule.afterLetter == .each
        ? []
        : all.indices.suffix(from: place + 1).filter { later in met.contains { $0.0.counts(all[later]) } }
      let places = Set(met.flatMap(\.1)).sorted() + since
      record.letters.append(
        AbsenceLetter(
          rule: rule, subject: subject, meeting: all[place].meeting, day: all[place].day,
          tests: met.map(\.0), absences: places.compactMap { Absence(all[$0]) }))
      if rule.afterLetter == .restart { break }
    }
    return record
  }
}

extension Absence {
  /// The absence that a turnout is; `nil` where it is none.
  init?(_ one: CountedTurnout) {
    guard case .missed(let cures) = one.turnout else { return nil }
    self.init(meeting: one.meeting, group: one.group, day: one.day, cures: cures)
  }
}
