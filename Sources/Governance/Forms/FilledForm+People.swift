extension FilledForm {
  func person(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .personLeave { return leaving() }
    var person: Person
    if kind == .personAdd {
      person = Person(id: ids.code("P", notIn: partnership.people), name: text(.name))
      person.from = today
    } else {
      guard let known = self.person() else { return FilledForm.wrong(.person, .empty) }
      person = known
      guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
      if text(.name) != Partnership.trimmed(known.name) { person.name = Person.surnameFirst(text(.name)) }
    }
    let isTaken = partnership.people.all.contains {
      $0.id != person.id && $0.name.lowercased() == person.name.lowercased()
    }
    if isTaken, person.name != partnership.people[person.id]?.name { return FilledForm.wrong(.name, .taken) }
    person.email = text(.email)
    person.phone = text(.phone)
    person.note = text(.note)
    return FilledForm.entered(kind, [person.fullName], nil, [.person(person)])
  }

  /// Ends everything that somebody holds on the last day: posts, offices, and deputising.
  private func leaving() -> Making {
    guard var person = self.person() else { return FilledForm.wrong(.person, .empty) }
    let last = lastDay
    let steps = partnership.stepsEnding(last) { $0 == person.id }
    if steps.isEmpty, let to = person.to {
      if to == last { return FilledForm.wrong(.person, .alreadyHas(nil)) }
      if to < last, to < today { return FilledForm.wrong(.person, .isOver(to)) }
    }
    // What begins only later is ended before it begins, so that nothing of it is ever true.
    person.to = last
    return .success(
      Change(.entered(.personLeave, [person.fullName], last), steps + [.put(.person(person))]))
  }
}
