extension FilledForm {
  func person(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .personLeave { return leaving() }
    var person: Person
    if kind == .personAdd {
      if partnership.person(called: text(.name)) != nil { return FilledForm.wrong(.name, .taken) }
      person = Person(id: ids.code("P", notIn: partnership.people), name: text(.name))
      person.from = today
    } else {
      guard let known = self.person() else { return FilledForm.wrong(.person, .empty) }
      person = known
      guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
      person.name = Person.surnameFirst(text(.name))
    }
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
    // What begins only later is ended before it begins, so that nothing of it is ever true.
    person.to = last
    return .success(
      Change(.entered(.personLeave, [person.fullName], last), steps + [.put(.person(person))]))
  }

  func appointment(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    if kind == .appoint { return appointing(to: post, ids: &ids) }
    guard var held = partnership.appointment(to: post.id, on: today) else {
      return FilledForm.wrong(.post, .vacant)
    }
    let name = partnership.people[held.person]?.fullName ?? held.person.text
    if kind == .appointmentEnd {
      if let problem = problemEnding(held) { return FilledForm.wrong(.on, problem) }
      held.to = lastDay
      return FilledForm.entered(kind, [name, post.title], lastDay, [.appointment(held)])
    }
    held.from = day(.from)
    held.termEnds = day(.termEnds)
    held.notifiedOn = day(.notified)
    if let from = held.from, let ends = held.termEnds, ends < from {
      return FilledForm.wrong(.termEnds, .beforeItBegins(from))
    }
    return FilledForm.entered(kind, [name, post.title], nil, [.appointment(held)])
  }

  /// Appoints somebody from a day; whoever holds the post then ceases to on the day before.
  private func appointing(to post: Post, ids: inout IdentifierSource) -> Making {
    let from = day(.from) ?? today
    if let end = post.to, end < from { return FilledForm.wrong(.from, .isOver(end)) }
    guard let (person, adding) = somebody(.person, ids: &ids) else {
      return FilledForm.wrong(.person, .empty)
    }
    if let ends = day(.termEnds), ends < from { return FilledForm.wrong(.termEnds, .beforeItBegins(from)) }
    var records = adding
    if var back = partnership.people[person.id], back.to != nil {
      back.to = nil
      records.append(.person(back))
    }
    for var earlier in partnership.appointments.all where earlier.post == post.id {
      if earlier.person == person.id, earlier.holds(on: from) {
        return FilledForm.wrong(.person, .alreadyHas(earlier.from))
      }
      guard earlier.holds(on: from) else { continue }
      // Somebody appointed for the same day never came to hold it.
      earlier.to = from.adding(days: -1)
      records.append(.appointment(earlier))
    }
    let later = partnership.appointments.all.filter { one in
      one.post == post.id && one.from.map { $0 > from } ?? false
    }.compactMap(\.from).min()
    var appointment = Appointment(
      id: ids.code("H", notIn: partnership.appointments), post: post.id, person: person.id, from: from)
    appointment.to = later?.adding(days: -1)
    appointment.termEnds = day(.termEnds)
    appointment.notifiedOn = day(.notified)
    return .success(
      Change(
        .appointed(person.id, name: person.fullName, to: post.id, from: from),
        (records + [.appointment(appointment)]).map { .put($0) }))
  }

  func deputy(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    guard let (person, adding) = somebody(.person, ids: &ids) else {
      return FilledForm.wrong(.person, .empty)
    }
    let known = partnership.deputies.all.last {
      $0.post == post.id && $0.person == person.id && ($0.to.map { $0 >= today } ?? true)
    }
    if kind == .deputyEnd {
      guard var deputy = known else { return FilledForm.wrong(.person, .nothingToEnd) }
      if let problem = problemEnding(deputy) { return FilledForm.wrong(.on, problem) }
      deputy.to = lastDay
      return FilledForm.entered(kind, [person.fullName, post.title], lastDay, [.deputy(deputy)])
    }
    if let known, known.authorisedOn != nil || day(.authorised) == nil {
      return FilledForm.wrong(.person, .alreadyHas(known.from))
    }
    if partnership.holder(of: post.id, on: today)?.id == person.id {
      return FilledForm.wrong(.person, .alreadyHas(nil))
    }
    var deputy =
      known ?? Deputy(id: ids.code("U", notIn: partnership.deputies), post: post.id, person: person.id)
    if known == nil { deputy.from = day(.from) ?? today }
    deputy.authorisedOn = day(.authorised)
    return FilledForm.entered(
      kind, [person.fullName, post.title], deputy.authorisedOn, adding + [.deputy(deputy)])
  }
}

extension Partnership {
  /// The steps that end on a day all that certain people hold: posts, offices, and deputising.
  ///
  /// What begins only later ends before it begins, so that nothing of it is ever true.
  /// - Complexity: O(appointments + offices + deputies).
  func stepsEnding(_ last: Day, for isMeant: (Person.ID) -> Bool) -> [Change.Step] {
    func isOpen(_ one: some Dated) -> Bool { one.to.map { $0 > last } ?? true }
    func end(_ from: Day?) -> Day {
      guard let from, from > last else { return last }
      return from.adding(days: -1)
    }
    var records: [Record] = []
    for var one in appointments.all where isMeant(one.person) && isOpen(one) {
      one.to = end(one.from)
      records.append(.appointment(one))
    }
    for var one in deputies.all where isMeant(one.person) && isOpen(one) {
      one.to = end(one.from)
      records.append(.deputy(one))
    }
    for var one in offices.all where one.person.map(isMeant) == true && isOpen(one) {
      one.to = end(one.from)
      records.append(.office(one))
    }
    return records.map { .put($0) }
  }
}
