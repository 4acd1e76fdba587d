/// Something that closing a meeting leaves unanswered.
public enum Unanswered: Hashable, Sendable {
  /// A post of which nothing is recorded.
  case unmarked(Post.ID)
  /// Somebody in attendance whose name is still to be asked.
  case nameless(Stay)
  /// An item that asks for a decision and has none.
  case undecided(AgendaItem)
  /// An interest on which the Chair has not ruled.
  case unruled(Interest)
  /// A decision taken while inquorate that is on no agenda to be confirmed.
  case unconfirmed(Decision)
  /// A new holder of a post of whose appointment no notice has been seen.
  case unnotified(Appointment)
}

extension Proceedings {
  /// What closing the meeting would leave unanswered, in the order of register, agenda and decisions.
  public var unanswered: [Unanswered] {
    let unmarked = rows.filter { row in
      // Somebody expected who has not come is unanswered too.
      if case .late = row.mark { true } else { row.mark.isUnmarked }
    }.map { Unanswered.unmarked($0.id) }
    let nameless = inAttendance.filter { $0.person == nil }.map(Unanswered.nameless)
    let decided = Set(decisions.compactMap(\.item))
    let undecided = agenda.filter { $0.asksForDecision && !decided.contains($0.id) }.map(Unanswered.undecided)
    let unruled = record.interests.all.filter { $0.ruling == .pending }.map(Unanswered.unruled)
    let unconfirmed = decisions.filter { decision in
      decision.footing == .inquorate && decision.outcome == "agreed" && roster.rule?.effect != .warn
    }
    // Where no clause asks for notice, nobody waits for it.
    let clause = partnership.constitution(on: meeting.date)?.settings.appointmentNoticeClause ?? ""
    let unnotified = (clause.isEmpty ? [] : roster.held).compactMap { entry in
      partnership.appointment(to: entry.post.id, on: meeting.date)
    }.filter { $0.notifiedOn == nil && $0.from == meeting.date }
    return unmarked + nameless + undecided + unruled + unconfirmed.map(Unanswered.unconfirmed)
      + unnotified.map(Unanswered.unnotified)
  }

  /// Records an item as deferred: a decision that decides nothing.
  ///
  /// Where a decision was to be confirmed here, it goes on the next meeting's agenda instead.
  public func deferral(of item: AgendaItem, now: Moment, ids: inout IdentifierSource) -> Outcome {
    let moment = businessTime(now: now, given: nil).moment
    let sequence = nextSequence
    let verdict = verdict(at: Instant(moment, sequence), item: item.id)
    var decision = Decision(
      id: ids.code("D", notIn: partnership.decisions), meeting: meeting.id, item: item.id, at: moment,
      sequence: sequence, text: "\(item.title): deferred", footing: Decision.Footing(verdict.standing))
    decision.outcome = "deferred"
    if meeting.status == .closed { decision.number = nextDecisionNumber }
    var steps: [Change.Step] = [.put(.decision(decision))]
    if let awaiting = item.confirms.flatMap({ partnership.decisions[$0] }),
      partnership.isUnconfirmed(awaiting)
    {
      steps += confirmationSteps(for: awaiting, ids: &ids)
    } else if let next = partnership.nextMeeting(after: meeting) {
      steps += stepsDeferring(item, to: next, ids: &ids)
    }
    return .change(Change(.decided(decision.text, item: item.number, footing: decision.footing), steps))
  }

  /// The steps that put a deferred item on the agenda of a later meeting, with where it comes from.
  private func stepsDeferring(
    _ item: AgendaItem, to next: Meeting, ids: inout IdentifierSource
  ) -> [Change.Step] {
    let agenda = partnership.record(of: next.id).agenda
    guard !agenda.all.contains(where: { $0.title == item.title }) else { return [] }
    var again = AgendaItem(
      id: ids.code("G", notIn: agenda), number: (agenda.all.map(\.number).max() ?? 0) + 1, title: item.title)
    (again.purpose, again.lead, again.minutes, again.paper) = (
      item.purpose, item.lead, item.minutes, item.paper
    )
    again.source = "deferred, \(partnership.place(of: item.id, in: meeting))"
    return [.put(.item(again, of: next.id))]
  }

  /// Records that the agency's notice of an appointment was seen on a day.
  public func noticing(_ appointment: Appointment, on day: Day) -> Outcome {
    var noticed = appointment
    noticed.notifiedOn = day
    return .change(Change(.noticeSeen(appointment.person, appointment.post), [.put(.appointment(noticed))]))
  }

  /// Marks a person of this name as here in attendance, making a record of somebody not yet known.
  public func attendance(
    named name: String, for post: Post.ID? = nil, now: Moment, at given: ClockTime? = nil,
    ids: inout IdentifierSource
  ) -> Outcome {
    if Partnership.trimmed(name).isEmpty { return .refused(.emptyText) }
    if let known = partnership.person(called: name) {
      if let post { return arrival(ofDeputy: known.id, for: post, now: now, at: given, ids: &ids) }
      return attendance(of: known.id, now: now, at: given, ids: &ids)
    }
    let person = Person(id: ids.code("P", notIn: partnership.people), name: name)
    switch attendance(of: person.id, for: post, now: now, at: given, ids: &ids) {
    case .refused(let refusal): return .refused(refusal)
    case .change(let change): return .change(Change(change.act, [.put(.person(person))] + change.steps))
    }
  }

  /// Names somebody who was entered without a name.
  public func naming(_ stay: Stay, as name: String, ids: inout IdentifierSource) -> Outcome {
    guard !Partnership.trimmed(name).isEmpty else { return .refused(.emptyText) }
    let known = partnership.person(called: name)
    let person = known ?? Person(id: ids.code("P", notIn: partnership.people), name: name)
    var named = record.stays[stay.id] ?? stay
    named.person = person.id
    // What a face looked like is no capacity, and belongs in no minutes.
    if stay.person == nil { named.why = "" }
    if overlapsAnother(named) { return .refused(.overlaps(person.id)) }
    let add: [Change.Step] = known == nil ? [.put(.person(person))] : []
    return .change(Change(.named(person.fullName), add + [.put(.stay(named, of: meeting.id))]))
  }

  /// Appoints a new holder of a post from the meeting's day and marks them as here.
  ///
  /// The earlier holder's appointment ends on the day before. The appointment is flagged until the agency's notice
  /// is seen.
  public func newHolder(
    of post: Post.ID, name: String, now: Moment, at given: ClockTime? = nil, ids: inout IdentifierSource
  ) -> Outcome {
    guard roster.entry(of: post) != nil else { return .refused(.noSuchPost(post)) }
    guard !Partnership.trimmed(name).isEmpty else { return .refused(.emptyText) }
    if let came = row(of: post)?.stays.last(where: { $0.capacity == .member }), let holder = came.person {
      if let left = came.left { return .refused(.hasBeenHere(holder, until: left)) }
      if let since = came.arrived { return .refused(.alreadyHere(holder, since: since)) }
    }
    let known = partnership.person(called: name)
    if let known, known.id == partnership.holder(of: post, on: meeting.date)?.id {
      return arrival(of: post, now: now, at: given, ids: &ids)
    }
    let person = known ?? Person(id: ids.code("P", notIn: partnership.people), name: name)
    var steps: [Change.Step] = known == nil ? [.put(.person(person))] : []
    if var earlier = partnership.appointment(to: post, on: meeting.date) {
      earlier.to = meeting.date.adding(days: -1)
      steps.append(.put(.appointment(earlier)))
    }
    let appointment = Appointment(
      id: ids.code("H", notIn: partnership.appointments), post: post, person: person.id, from: meeting.date)
    steps.append(.put(.appointment(appointment)))
    let act = Act.appointed(person.id, name: person.fullName, to: post, from: meeting.date)
    switch after(Change(act, steps)).arrival(of: post, now: now, at: given, ids: &ids) {
    case .refused(let refusal): return .refused(refusal)
    case .change(let arrival): return .change(judgedAgain(Change(act, steps + arrival.steps)))
    }
  }

  /// Names somebody in attendance as deputy for the post they were sent for, authorised from the meeting's day.
  public func namingDeputy(_ stay: Stay, ids: inout IdentifierSource) -> Outcome {
    guard var counted = record.stays[stay.id], counted.capacity == .attending, let person = counted.person,
      let post = counted.post
    else { return .refused(.emptyText) }
    let known = partnership.deputies.all.last {
      $0.post == post && $0.person == person && $0.holds(on: meeting.date)
    }
    var deputy = known ?? Deputy(id: ids.code("U", notIn: partnership.deputies), post: post, person: person)
    if known == nil { deputy.from = meeting.date }
    deputy.authorisedOn = min(deputy.authorisedOn ?? meeting.date, meeting.date)
    counted.capacity = .deputy
    let steps: [Change.Step] = [.put(.deputy(deputy)), .put(.stay(counted, of: meeting.id))]
    return .change(judgedAgain(Change(.deputyNamed(person, for: post), steps)))
  }
}
