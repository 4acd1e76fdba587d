extension FilledForm {
  func appointment(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    if let notified = day(.notified), notified > today {
      return FilledForm.wrong(.notified, .notYet(notified))
    }
    if kind == .appoint { return appointing(to: post, ids: &ids) }
    guard
      var held = kind == .appointmentEnd ? heldOrNext(post) : partnership.appointment(to: post.id, on: today)
    else { return FilledForm.wrong(.post, .vacant) }
    let names = [partnership.people[held.person]?.fullName ?? held.person.text, post.title]
    if kind == .appointmentEnd {
      return ending(held) { last in
        held.to = last
        if let other = partnership.appointment(overlapping: held) {
          return FilledForm.wrong(.on, .heldBy(other.person))
        }
        return FilledForm.entered(kind, names, last, [.appointment(held)])
      }
    }
    let before = held
    held.from = day(.from)
    held.termEnds = day(.termEnds)
    held.notifiedOn = day(.notified)
    if let problem = problemMoving(before, to: held, in: post) { return FilledForm.wrong(.from, problem) }
    if let from = held.from, let ends = held.termEnds, ends < from {
      return FilledForm.wrong(.termEnds, .beforeItBegins(from))
    }
    return FilledForm.entered(kind, names, nil, [.appointment(held)])
  }

  /// The appointment that fills a post today; where nobody holds it, the next one.
  private func heldOrNext(_ post: Post) -> Appointment? {
    if let held = partnership.appointment(to: post.id, on: today) { return held }
    return partnership.appointments.all.filter { one in
      one.post == post.id && one.isEver && one.from.map { $0 > today } == true
    }.min { ($0.from ?? today) < ($1.from ?? today) }
  }

  /// Why an appointment cannot begin on another day than it did; `nil` when it can.
  private func problemMoving(_ before: Appointment, to held: Appointment, in post: Post) -> FieldProblem? {
    guard held.from != before.from else { return nil }
    if let from = held.from {
      if let to = held.to, to < from { return .isOver(to) }
      if let problem = problemBeginning(from, within: post) { return problem }
    }
    return partnership.appointment(overlapping: held).map { .heldBy($0.person) }
  }

  /// Appoints somebody from a day; whoever holds the post then ceases to on the day before.
  ///
  /// The appointment lasts until the next that is recorded, the post's own end, or the day on which the person leaves.
  private func appointing(to post: Post, ids: inout IdentifierSource) -> Making {
    let from = day(.from) ?? today
    let problem =
      problemBeginning(from, within: post)
      ?? problemBeginning(from, within: partnership.groups[post.group])
    if let problem { return FilledForm.wrong(.from, problem) }
    guard let (person, adding) = somebody(.person, from: from, ids: &ids) else {
      return FilledForm.wrong(.person, .empty)
    }
    if let ends = day(.termEnds), ends < from { return FilledForm.wrong(.termEnds, .beforeItBegins(from)) }
    // What ended before it began was never held, and bounds nothing.
    let others = partnership.appointments.all.filter { $0.post == post.id && $0.isEver }
    if let same = others.first(where: { $0.person == person.id && $0.holds(on: from) }) {
      return FilledForm.wrong(.person, .alreadyHas(same.from))
    }
    let earlier = others.filter { $0.holds(on: from) }.map { one -> Record in
      var one = one
      // Somebody appointed for the same day never came to hold it.
      one.to = from.adding(days: -1)
      return .appointment(one)
    }
    let next = others.compactMap(\.from).filter { $0 > from }.min()
    var appointment = Appointment(
      id: ids.code("H", notIn: partnership.appointments), post: post.id, person: person.id, from: from)
    appointment.to = [next?.adding(days: -1), post.to, person.to].compactMap(\.self).min()
    appointment.termEnds = day(.termEnds)
    appointment.notifiedOn = day(.notified)
    return .success(
      Change(
        .appointed(person.id, name: person.fullName, to: post.id, from: from),
        (adding + earlier + [.appointment(appointment)]).map { .put($0) }))
  }

  func deputy(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    let from = day(.from) ?? today
    guard let (person, adding) = somebody(.person, from: from, ids: &ids) else {
      return FilledForm.wrong(.person, .empty)
    }
    let known = partnership.deputies.all.last { one in
      one.post == post.id && one.person == person.id && one.isEver
        && one.to.map { $0 >= (kind == .deputyEnd ? today : from) } ?? true
    }
    if kind == .deputyEnd {
      guard var deputy = known else { return FilledForm.wrong(.person, .nothingToEnd) }
      return ending(deputy) { last in
        deputy.to = last
        return FilledForm.entered(kind, [person.fullName, post.title], last, [.deputy(deputy)])
      }
    }
    if let known, known.authorisedOn != nil || day(.authorised) == nil {
      return FilledForm.wrong(.person, .alreadyHas(known.from))
    }
    if let problem = problemBeginning(from, within: post), known == nil {
      return FilledForm.wrong(.from, problem)
    }
    if partnership.holder(of: post.id, on: max(from, today))?.id == person.id {
      return FilledForm.wrong(.person, .alreadyHas(nil))
    }
    var deputy =
      known ?? Deputy(id: ids.code("U", notIn: partnership.deputies), post: post.id, person: person.id)
    if known == nil { deputy.from = from }
    deputy.authorisedOn = day(.authorised)
    return FilledForm.entered(
      kind, [person.fullName, post.title], deputy.authorisedOn, adding + [.deputy(deputy)])
  }
}

extension Partnership {
  /// Another appointment to the same post that holds on one of an appointment's days; `nil` for none.
  ///
  /// Appointments that overlapped it before are left as they are, since a spreadsheet may have made them.
  func appointment(overlapping one: Appointment) -> Appointment? {
    guard one.isEver else { return nil }
    return appointments.all.first { other in
      other.id != one.id && other.post == one.post && other.isEver && other.overlaps(one)
        && appointments[one.id].map { !other.overlaps($0) } ?? true
    }
  }
}
