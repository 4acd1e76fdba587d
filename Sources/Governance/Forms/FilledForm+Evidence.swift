extension FilledForm {
  /// Enters that something due was done.
  ///
  /// Where the rule is due for one thing and at one time only, neither need be said.
  func evidenceEntered(ids: inout IdentifierSource) -> Making {
    let rule = text(.rule)
    let open = partnership.dues(from: today.adding(months: -24), to: today.adding(months: 15))
      .filter { $0.rule.id == rule && $0.doneOn == nil }
    let isRule = partnership.constitution(on: today)?.deadlines.contains { $0.id == rule } == true
    guard isRule || !open.isEmpty else { return FilledForm.wrong(.rule, .unknown(.text)) }
    let fitting = open.filter { due in
      (text(.subject).isEmpty || due.subject.code.lowercased() == text(.subject).lowercased())
        && (text(.occurrence).isEmpty || due.occurrence == text(.occurrence))
    }
    // What is overdue comes first, else what is due next.
    guard let due = fitting.first else { return FilledForm.wrong(.occurrence, .nothingToEnd) }
    let subjects = Set(fitting.map(\.subject.code))
    if text(.subject).isEmpty, subjects.count > 1 {
      return FilledForm.wrong(.subject, .several(subjects.sorted()))
    }
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    var evidence = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: rule, on: on)
    evidence.subject = due.subject.code
    evidence.occurrence = due.occurrence
    evidence.text = text(.evidence)
    evidence.by = text(.by)
    return FilledForm.entered(.evidence, [due.rule.what, evidence.text], on, [.evidence(evidence)])
  }
}
