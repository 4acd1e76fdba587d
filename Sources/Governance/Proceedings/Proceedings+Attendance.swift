extension Proceedings {
  /// The minute to take for a mark made now: the clock on the meeting's own day, else the meeting's start.
  ///
  /// Once the meeting is closed the clock says nothing on its own day either: then it is when it was opened.
  ///
  /// - Parameters:
  ///   - now: The clock on the wall.
  ///   - given: A time typed in, which is taken on any day.
  /// - Returns: The minute, and whether the mark is entered afterwards.
  public func markTime(now: Moment, given: ClockTime? = nil) -> (moment: Moment, isAfterwards: Bool) {
    let isOtherDay = now.day != meeting.date
    let isAfterwards = isOtherDay || meeting.status == .closed
    if let given { return (Moment(meeting.date, given), isAfterwards) }
    if isOtherDay { return (meeting.startMoment, true) }
    return (isAfterwards ? record.sittings.all.map(\.opened).min() ?? now : now, isAfterwards)
  }

  /// Marks the holder of a post as here.
  public func arrival(
    of post: Post.ID, by means: Stay.Means = .room, now: Moment, at given: ClockTime? = nil,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard let row = row(of: post), let holder = row.entry.holder else { return .refused(missing(post)) }
    let moment = markTime(now: now, given: given).moment
    if let refusal = refusalToArrive(holder, for: post, at: moment) { return .refused(refusal) }
    if case .deputy(let stay) = row.mark, let deputy = stay.person {
      return .refused(.postFilled(post, by: deputy))
    }
    let pending = row.stays.last { !$0.isPresence }
    var stay = Stay(
      id: pending?.id ?? ids.code("S", notIn: record.stays), post: post, person: holder, capacity: .member)
    stay.expected = pending?.expected
    stay.means = means
    return arrive(stay, now: now, given: given)
  }

  /// Marks somebody as here in the stead of a post's holder.
  ///
  /// A named and authorised deputy is entered as deputy; anybody else as in attendance, sent for the post.
  /// Without a person it takes the post's only named deputy.
  public func arrival(
    ofDeputy person: Person.ID?, for post: Post.ID, by means: Stay.Means = .room, now: Moment,
    at given: ClockTime? = nil, ids: inout IdentifierSource
  ) -> Outcome {
    guard let row = row(of: post) else { return .refused(missing(post)) }
    guard let person = person ?? onlyDeputy(of: row.entry) else { return .refused(.noNamedDeputy(post)) }
    let isNamed = row.entry.deputies.contains(person)
    let moment = markTime(now: now, given: given).moment
    if let refusal = refusalToArrive(person, for: isNamed ? post : nil, at: moment) {
      return .refused(refusal)
    }
    if isNamed, let stay = row.mark.stay, stay.isPresence, stay.left == nil, let other = stay.person {
      return .refused(.postFilled(post, by: other))
    }
    var stay = Stay(
      id: ids.code("S", notIn: record.stays), post: post, person: person,
      capacity: isNamed ? .deputy : .attending)
    stay.means = means
    return arrive(stay, now: now, given: given)
  }

  /// Marks somebody as here in attendance: a person, or nobody known with a description.
  public func attendance(
    of person: Person.ID?, for post: Post.ID? = nil, description: String = "", by means: Stay.Means = .room,
    now: Moment, at given: ClockTime? = nil, ids: inout IdentifierSource
  ) -> Outcome {
    let moment = markTime(now: now, given: given).moment
    if let person, let refusal = refusalToArrive(person, for: nil, at: moment) { return .refused(refusal) }
    var stay = Stay(id: ids.code("S", notIn: record.stays), post: post, person: person, capacity: .attending)
    stay.means = means
    stay.why = description
    return arrive(stay, now: now, given: given)
  }

  /// Marks a post's holder as not here: with apologies, without, or expected later.
  public func away(
    _ capacity: Stay.Capacity, _ post: Post.ID, expected: ClockTime? = nil, why: String = "",
    ids: inout IdentifierSource
  ) -> Outcome {
    guard let row = row(of: post), let holder = row.entry.holder else { return .refused(missing(post)) }
    if meeting.status == .cancelled { return .refused(.isCancelled) }
    if let here = presentStay(of: holder), let since = here.arrived {
      return .refused(.cannotBeAway(holder, capacity, since: since))
    }
    if let gone = row.stays.last(where: { $0.capacity == .member }), let left = gone.left {
      return .refused(.hasBeenHere(holder, until: left))
    }
    let pending = row.stays.last { !$0.isPresence }
    var stay = Stay(
      id: pending?.id ?? ids.code("S", notIn: record.stays), post: post, person: holder, capacity: capacity)
    stay.expected = capacity == .late ? expected : nil
    stay.why = why
    let act: Act =
      switch capacity {
      case .apologies: .apologies(post)
      case .late: expected.map { .expected(post, at: $0) } ?? .expectedLater(post)
      default: .absent(post)
      }
    return .change(Change(act, [.put(.stay(stay, of: meeting.id))]))
  }

  /// Records when somebody who is here said they must go; `nil` takes it back.
  public func announcement(of stay: Stay, leaves time: ClockTime?) -> Outcome {
    guard let person = stay.person, let here = presentStay(of: person), let arrived = here.arrived else {
      return .refused(stay.person.map { .notHere($0) } ?? .emptyText)
    }
    if let time, time < arrived.time {
      return .refused(.leftBeforeArrival(arrived: arrived, left: Moment(meeting.date, time)))
    }
    var changed = here
    changed.leaves = time
    var steps: [Change.Step] = [.put(.stay(changed, of: meeting.id))]
    if time == nil, var reply = leavingReply(of: here) {
      // The reply to the invitation said so, and no longer holds either.
      reply.answer = .yes
      reply.time = nil
      steps.append(.put(.reply(reply, of: meeting.id)))
    }
    return .change(Change(.willLeave(person, at: time), steps))
  }

  /// Marks somebody who is here as gone, from every post they are here for.
  public func departure(of stay: Stay, now: Moment, at given: ClockTime? = nil) -> Outcome {
    guard let here = record.stays[stay.id], here.isPresence, here.arrived != nil, here.left == nil else {
      return .refused(stay.person.map { .notHere($0) } ?? .emptyText)
    }
    let (moment, isAfterwards) = markTime(now: now, given: given)
    let sequence = nextSequence
    var steps: [Change.Step] = []
    for var gone in here.person.map(presentStays(of:)) ?? [here] {
      if let arrived = gone.arrived, moment < arrived {
        return .refused(.leftBeforeArrival(arrived: arrived, left: moment))
      }
      gone.left = moment
      gone.leftSequence = sequence
      gone.leaves = nil
      if isAfterwards, gone.why.isEmpty { gone.why = remark(at: now) }
      steps.append(.put(.stay(gone, of: meeting.id)))
    }
    return .change(judgedAgain(Change(.left(here.person, at: moment), steps)))
  }

  /// Marks somebody who had gone as back: a new row of the register in the capacity of the last.
  public func comeback(
    of post: Post.ID, now: Moment, at given: ClockTime? = nil, ids: inout IdentifierSource
  ) -> Outcome {
    guard let row = row(of: post) else { return .refused(missing(post)) }
    guard case .left(let last) = row.mark, let person = last.person else {
      if let stay = row.mark.stay, stay.isPresence, let person = stay.person, let since = stay.arrived {
        return .refused(.alreadyHere(person, since: since))
      }
      return .refused(.neverHere(post))
    }
    let moment = markTime(now: now, given: given).moment
    if let refusal = refusalToArrive(person, for: post, at: moment) { return .refused(refusal) }
    var stay = Stay(
      id: ids.code("S", notIn: record.stays), post: post, person: person, capacity: last.capacity)
    stay.means = last.means
    return arrive(stay, now: now, given: given)
  }

  /// What stands in the register where a mark was not made on the meeting's day.
  public static let enteredAfterwards = "entered afterwards"

  /// What stands in the register where a mark was made before the meeting's day.
  public static let enteredBeforehand = "entered beforehand"

  /// What to note of a mark made now: nothing on the meeting's own day.
  func remark(at now: Moment) -> String {
    if now.day == meeting.date, meeting.status != .closed { return "" }
    return now.day < meeting.date ? Proceedings.enteredBeforehand : Proceedings.enteredAfterwards
  }

  private func arrive(_ entered: Stay, now: Moment, given: ClockTime?) -> Outcome {
    if meeting.status == .cancelled { return .refused(.isCancelled) }
    var stay = entered
    let (moment, isAfterwards) = markTime(now: now, given: given)
    stay.arrived = moment
    stay.arrivedSequence = nextSequence
    if isAfterwards, stay.why.isEmpty { stay.why = remark(at: now) }
    if meeting.status == .closed, let last = lastSitting {
      stay.left = last.closed
      stay.leftSequence = last.closedSequence
      if let left = stay.left, left <= moment {
        return .refused(.leftBeforeArrival(arrived: moment, left: left))
      }
    }
    return .change(
      judgedAgain(Change(.arrived(Presence(stay), at: moment), [.put(.stay(stay, of: meeting.id))])))
  }

  /// Why somebody cannot be entered as here, for a post or, for `nil`, in attendance.
  ///
  /// Who holds or deputises for several posts is entered once for each of them.
  private func refusalToArrive(_ person: Person.ID, for post: Post.ID?, at moment: Moment) -> Refusal? {
    let others = stays(of: person).filter { $0.isPresence && ($0.competes(for: post)) }
    for stay in others where stay.left == nil {
      if let since = stay.arrived { return .alreadyHere(person, since: since) }
    }
    return others.contains { stay in stay.left.map { moment < $0 } ?? false } ? .overlaps(person) : nil
  }

  private func onlyDeputy(of entry: Roster.Entry) -> Person.ID? {
    entry.deputies.count == 1 ? entry.deputies.first : nil
  }

  private func missing(_ post: Post.ID) -> Refusal {
    roster.entry(of: post) == nil ? .noSuchPost(post) : .vacant(post)
  }
}
