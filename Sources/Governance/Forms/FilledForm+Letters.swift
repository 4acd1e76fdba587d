extension FilledForm {
  /// Records that a letter about absences went: the one due longest that concerns the post.
  func letterSent(ids: inout IdentifierSource) -> Making {
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    let due = partnership.absenceLetters(on: today).first {
      partnership.concerns($0.subject, post.id, on: today)
    }
    guard let due else { return FilledForm.wrong(.post, .noLetterDue) }
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    if on < due.day { return FilledForm.wrong(.on, .beforeItBegins(due.day)) }
    var sent = Evidence(id: ids.code("V", notIn: partnership.evidence), rule: due.rule.id, on: on)
    sent.subject = due.subject.code
    sent.occurrence = due.meeting.text
    sent.text = text(.evidence)
    sent.by = text(.by)
    let name =
      switch due.subject {
      case .representative(let person, _): partnership.people[person]?.fullName ?? person.text
      case .agency(let agency): partnership.agencies[agency]?.name ?? agency.text
      }
    return FilledForm.entered(.letterSent, [name, sent.text], on, [.evidence(sent)])
  }
}
