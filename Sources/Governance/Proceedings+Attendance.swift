extension Proceedings {
  /// The minute to take for a mark made now: the clock on the meeting's own day, else the meeting's start.
  ///
  /// - Parameters:
  ///   - now: The clock on the wall.
  ///   - given: A time typed in, which is taken on any day.
  /// - Returns: The minute, and whether the mark is entered afterwards.
  public func markTime(now: Moment, given: ClockTime? = nil) -> (moment: Moment, isAfterwards: Bool) {
    let isAfterwards = now.day != meeting.date
    if let given { return (Moment(meeting.date, given), isAfterwards) }
    return (isAfterwards ? meeting.startMoment : now, isAfterwards)
  }

  /// Marks the holder of a post as here.
  public func arrival(
    of post: Post.ID, by means: Stay.Means = .room, now: Moment, at given: ClockTime? = nil,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard let row = row(of: post), let holder = row.entry.holder else { return .refused(missing(post)) }
    if let refusal = refusalToArrive(holder, at: markTime(now: now, given: given).moment) { return .refused(refusal) }
    if case .deputy(let stay) = row.mark, let deputy = stay.person { return .refused(.postFilled(post, by: deputy)) }
    let pending = row.stays.last { !$0.isPresence }
    var stay = Stay(id: pending?.id ?? ids.code("S"), post: post, person: holder, capacity: .member)
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
    if let refusal = refusalToArrive(person, at: markTime(now: now, given: given).moment) { return .refused(refusal) }
    let isNamed = row.entry.deputies.contains(person)
    if isNamed, let stay = row.mark.stay, stay.isPresence, stay.left == nil, let other = stay.person {
      return .refused(.postFilled(post, by: other))
    }
    var stay = Stay(id: ids.code("S"), post: post, person: person, capacity: isNamed ? .deputy : .attending)
    stay.means = means
    return arrive(stay, now: now, given: given)
  }

  /// Marks somebody as here in attendance: a person, or nobody known with a description.
  public func attendance(
    of person: Person.ID?, for post: Post.ID? = nil, description: String = "", by means: Stay.Means = .room,
    now: Moment, at given: ClockTime? = nil, ids: inout IdentifierSource
  ) -> Outcome {
    if let person, let refusal = refusalToArrive(person, at: markTime(now: now, given: given).moment) {
      return .refused(refusal)
    }
    var stay = Stay(id: ids.code("S"), post: post, person: person, capacity: .attending)
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
    var stay = Stay(id: pending?.id ?? ids.code("S"), post: post, person: holder, capacity: capacity)
    stay.expected = capacity == .late ? expected : nil
    stay.why = why
    let act: Act =
      switch capacity {
      case .apologies: .apologies(post)
      case .late: expected.map { .expected(post, at: $0) } ?? .apologies(post)
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
    return .change(Change(.willLeave(person, at: time), [.put(.stay(changed, of: meeting.id))]))
  }

  /// Marks somebody who is here as gone.
  public func departure(of stay: Stay, now: Moment, at given: ClockTime? = nil) -> Outcome {
    guard var gone = record.stays[stay.id], gone.isPresence, let arrived = gone.arrived, gone.left == nil else {
      return .refused(stay.person.map { .notHere($0) } ?? .emptyText)
    }
    let (moment, isAfterwards) = markTime(now: now, given: given)
    if moment < arrived { return .refused(.leftBeforeArrival(arrived: arrived, left: moment)) }
    gone.left = moment
    gone.leftSequence = nextSequence
    gone.leaves = nil
    if isAfterwards, gone.why.isEmpty { gone.why = Proceedings.enteredAfterwards }
    return .change(judgedAgain(Change(.left(gone.person, at: moment), [.put(.stay(gone, of: meeting.id))])))
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
    if let refusal = refusalToArrive(person, at: markTime(now: now, given: given).moment) { return .refused(refusal) }
    var stay = Stay(id: ids.code("S"), post: post, person: person, capacity: last.capacity)
    stay.means = last.means
    return arrive(stay, now: now, given: given)
  }

  /// What stands in the register where a mark was not made on the meeting's day.
  public static let enteredAfterwards = "entered afterwards"

  private func arrive(_ entered: Stay, now: Moment, given: ClockTime?) -> Outcome {
    if meeting.status == .cancelled { return .refused(.isCancelled) }
    var stay = entered
    let (moment, isAfterwards) = markTime(now: now, given: given)
    stay.arrived = moment
    stay.arrivedSequence = nextSequence
    if isAfterwards, stay.why.isEmpty { stay.why = Proceedings.enteredAfterwards }
    if meeting.status == .closed, let last = record.sittings.all.last {
      stay.left = last.closed
      stay.leftSequence = last.closedSequence
      if let left = stay.left, left < moment { return .refused(.leftBeforeArrival(arrived: moment, left: left)) }
    }
    return .change(judgedAgain(Change(.arrived(Presence(stay), at: moment), [.put(.stay(stay, of: meeting.id))])))
  }

  private func refusalToArrive(_ person: Person.ID, at moment: Moment) -> Refusal? {
    if let here = presentStay(of: person), let since = here.arrived { return .alreadyHere(person, since: since) }
    let overlaps = stays(of: person).contains { stay in
      guard stay.isPresence, let arrived = stay.arrived, let left = stay.left else { return false }
      return arrived <= moment && moment < left
    }
    return overlaps ? .overlaps(person) : nil
  }

  private func onlyDeputy(of entry: Roster.Entry) -> Person.ID? {
    entry.deputies.count == 1 ? entry.deputies.first : nil
  }

  private func missing(_ post: Post.ID) -> Refusal {
    roster.entry(of: post) == nil ? .noSuchPost(post) : .vacant(post)
  }
}
