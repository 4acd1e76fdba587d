extension FilledForm {
  /// Enters that something due was done.
  ///
  /// Where the rule is due for one thing and at one time only, neither need be said.
  func evidenceEntered(ids: inout IdentifierSource) -> Making {
    let id = text(.rule)
    let rule = partnership.constitution(on: today)?.deadlines.first { $0.id == id }
    let open = openDues
    guard rule != nil || !open.isEmpty else { return FilledForm.wrong(.rule, .unknown(.text)) }
    // A day in the place of the subject is the day on which it was done.
    let isDay = day(.on) == nil && Day(text(.subject)) != nil
    let subject = isDay ? "" : text(.subject).lowercased()
    let on = day(.on) ?? (isDay ? Day(text(.subject)) : nil) ?? today
    if on > today { return FilledForm.wrong(isDay ? .subject : .on, .notYet(on)) }
    // A meeting goes by its group and day here as everywhere; a day alone is the day on which something is due.
    let named = partnership.meetings(named: text(.occurrence), on: today)
    let isMeeting = named.count == 1 && !open.contains { $0.occurrence == text(.occurrence) }
    let occurrence = isMeeting ? named[0].id.text : text(.occurrence)
    let fitting = open.filter { due in
      (subject.isEmpty || due.subject.code.lowercased() == subject)
        && (occurrence.isEmpty || due.occurrence == occurrence)
    }
    var evidence = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: id, on: on)
    evidence.text = text(.evidence)
    evidence.by = text(.by)
    // What is overdue comes first, else what is due next.
    guard let due = fitting.first else {
      // What was never done and of which no day is known yet is done for the first time.
      guard let rule, rule.isAgain, rule.per == .partnership, subject.isEmpty, text(.occurrence).isEmpty
      else {
        return FilledForm.ruled(.occurrence, .nothingDue)
      }
      return FilledForm.entered(.evidence, [rule.what, evidence.text], on, [.evidence(evidence)])
    }
    let subjects = Set(fitting.map(\.subject.code))
    if subject.isEmpty, subjects.count > 1 {
      return FilledForm.wrong(.subject, .several(subjects.sorted()))
    }
    let lacking = partnership.lacking(due.rule, of: due.meeting)
    if !lacking.isEmpty {
      return FilledForm.ruled(.rule, .noticeLacks(lacking, clause: due.rule.clause))
    }
    evidence.subject = due.subject.code
    evidence.occurrence = due.occurrence
    return FilledForm.entered(.evidence, [due.rule.what, evidence.text], on, [.evidence(evidence)])
  }

  /// What is due under the rule that the form names and not done, the earliest first: of the time before the record begins only what was named by
  /// its time, and of what is due again and again also what is years ahead.
  public var openDues: [Due] {
    let id = text(.rule)
    let rule = partnership.constitution(on: today)?.deadlines.first { $0.id == id }
    var last = today.adding(months: 15)
    if let rule, case .every(let span) = rule.trigger { last = max(last, today.adding(span)) }
    let open = partnership.dues(from: today.adding(months: -24), to: last)
      .filter { $0.rule.id == id && $0.doneOn == nil }
    guard text(.occurrence).isEmpty, let begins = partnership.recordBegins else { return open }
    return open.filter { $0.day >= begins }
  }
}
