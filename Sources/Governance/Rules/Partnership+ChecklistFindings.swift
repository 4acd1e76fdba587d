/// What is found of a checklist.
public enum ChecklistMatter: Hashable, Sendable {
  /// One sheet is not complete though its day has come or it has none that is known.
  case incomplete(Checklist)
  /// Of a checklist without a day, so many sheets of so many are not complete.
  case open(ChecklistRule, incomplete: Int, of: Int)
  /// Things of one sheet were done before others that come first.
  case outOfOrder(Checklist)

  /// The rule.
  public var rule: ChecklistRule {
    switch self {
    case .incomplete(let sheet), .outOfOrder(let sheet): sheet.rule
    case .open(let rule, _, _): rule
    }
  }
}

extension Partnership {
  /// What is found of the checklists in force on a day.
  ///
  /// A list with a day gives a line for each sheet that is late; one without gives one line for all its sheets, since
  /// nothing says by when. Of agendas, one that is planned is due and one that was held is not met.
  func checklistFindings(on day: Day) -> [Finding] {
    // An agenda is judged by the rules of its own day, so that every constitution of the year is asked.
    let now = constitution(on: day)?.checklists ?? []
    var rules = now.filter { $0.per != .agenda }
    for constitution in constitutions where constitution.from <= day.adding(months: 12) {
      for rule in constitution.checklists where rule.per == .agenda && !rules.contains(rule) {
        rules.append(rule)
      }
    }
    return rules.filter(\.isReminded).flatMap { findings(of: $0, on: day) }
  }

  private func findings(of rule: ChecklistRule, on day: Day) -> [Finding] {
    let late: Finding.Kind = rule.isOnlyAdvised ? .forChair : .notMet
    var sheets = checklists(of: rule, on: day)
    var found = sheets.filter { !$0.outOfOrder.isEmpty }.map { sheet in
      finding(.outOfOrder(sheet), "\(sheet.subject.code)/order", late, sheet)
    }
    if rule.per == .agenda {
      // An agenda that is still empty is not made yet.
      found += sheets.filter { sheet in
        guard !sheet.isComplete, case .agenda(let id) = sheet.subject, let meeting = meetings[id] else {
          return false
        }
        return meeting.status != .planned || !record(of: id).agenda.all.isEmpty
      }.map { sheet in
        finding(
          .incomplete(sheet), "\(sheet.subject.code)/", (sheet.due.map { $0 < day } ?? false) ? late : .due,
          sheet)
      }
      return found
    }
    switch rule.time {
    case nil:
      let open = sheets.count { !$0.isComplete }
      guard open > 0 else { return found }
      let matter = ChecklistMatter.open(rule, incomplete: open, of: sheets.count)
      found.append(
        Finding(
          id: "\(rule.id)//", kind: rule.isOnlyAdvised ? .forChair : .due, subject: .checklist(matter),
          group: rule.groups.first, clause: rule.clause, day: nil))
    case .eachYear: sheets = lastYearsChecklists(of: rule, on: day)
    case .onAppointment: break
    }
    guard rule.time != nil else { return found }
    return found
      + sheets.filter { !$0.isComplete && ($0.due.map { $0 < day } ?? true) }.map { sheet in
        // Where the day of the appointment is not recorded nobody can say that it is late.
        let time = sheet.due.map { $0.description } ?? ""
        return finding(
          .incomplete(sheet), "\(sheet.subject.code)/\(time)", sheet.due == nil ? .due : late, sheet)
      }
  }

  private func finding(
    _ matter: ChecklistMatter, _ id: String, _ kind: Finding.Kind, _ sheet: Checklist
  ) -> Finding {
    Finding(
      id: "\(sheet.rule.id)/\(id)", kind: kind, subject: .checklist(matter), group: group(of: sheet.subject),
      clause: sheet.rule.clause, day: sheet.due)
  }

  private func group(of subject: Checklist.Subject) -> Group.ID? {
    switch subject {
    case .partnership, .agency, .person: nil
    case .group(let id): id
    case .post(let id): posts[id]?.group
    case .member(let id): appointments[id].flatMap { posts[$0.post]?.group }
    case .agenda(let id): meetings[id]?.group
    }
  }
}
