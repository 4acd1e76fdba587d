extension WhatIf {
  /// A partnership as it would be from a day on.
  ///
  /// Appointments, deputies and offices end on the day before. Where several appointments to a post overlap, all end:
  /// nobody's former appointment revives. Somebody whose own appointment begins later still comes to hold the post,
  /// unless it is the same person or the agency's post. An office that goes with a post goes with its next holder; one
  /// that somebody had in person is not passed on.
  ///
  /// - Parameters:
  ///   - partnership: The partnership as it is.
  ///   - day: The first day; the supposition's own, or that of an old meeting to be judged again.
  /// - Returns: A copy with the change in it.
  /// - Complexity: O(posts × appointments).
  public func applied(to partnership: Partnership, from day: Day) -> Partnership {
    var changed = partnership
    endDeputies(in: &changed, from: day)
    if instead == .namedDeputy { return changed }
    let vacated = Set(posts(on: day, in: partnership))
    for var appointment in partnership.appointments.all
    where ends(appointment, vacated, from: day, in: partnership) {
      appointment.to = day.adding(days: -1)
      changed.appointments.put(appointment)
    }
    if case .person(let person) = departure {
      for var office in partnership.offices.all where office.person == person && office.isAhead(of: day) {
        office.to = day.adding(days: -1)
        changed.offices.put(office)
      }
    }
    if instead == .newHolder {
      for post in partnership.posts.all.map(\.id) where vacated.contains(post) {
        var appointment = Appointment(
          id: Appointment.ID("new-holder/\(post)"), post: post, person: WhatIf.newHolder(of: post), from: day)
        appointment.notifiedOn = day
        changed.appointments.put(appointment)
      }
    } else if case .agency(let agency) = departure {
      for var one in partnership.representations.all where one.agency == agency && one.isAhead(of: day) {
        one.to = day.adding(days: -1)
        changed.representations.put(one)
      }
    }
    return changed
  }

  /// A partnership in which one meeting is as it would have been, or will be, without those who go.
  ///
  /// The meeting is judged by the posts, holders, deputies and rule of its own day. On that day those who go hold
  /// nothing, so that the total falls where it counts held posts, and they do not come. A new holder comes when and as
  /// the former one came. A deputy who was named and authorised on that day comes in the holder's stead for the same
  /// time; where none was, nobody comes.
  ///
  /// - Complexity: that of `applied(to:from:)` and O(rows of the register × deputies).
  public func applied(to partnership: Partnership, at meeting: Meeting) -> Partnership {
    let isPast = meeting.status == .closed
    var changed = applied(to: partnership, from: isPast ? meeting.date : min(meeting.date, from))
    let lost = holders(on: meeting.date, in: partnership).filter { post, holder in
      instead == .namedDeputy || changed.appointment(to: post, on: meeting.date)?.person != holder
    }
    changed.records[meeting.id] = record(of: meeting, in: partnership, without: lost)
    return changed
  }

  private func record(
    of meeting: Meeting, in partnership: Partnership, without holders: [Post.ID: Person.ID]
  ) -> MeetingRecord {
    let record = partnership.record(of: meeting.id)
    var changed = record
    for stay in record.stays.all {
      let isHolder = stay.capacity == .member && stay.post.flatMap { holders[$0] } == stay.person
      var other = stay
      if isHolder, let post = stay.post, let person = stay.person, instead != .nobody {
        guard let comer = comer(for: post, instead: person, at: meeting, in: partnership) else {
          changed.stays.remove(stay.id)
          continue
        }
        other.person = comer
        if instead == .namedDeputy { other.capacity = .deputy }
        changed.stays.put(other)
      } else if isGone(stay, with: holders) {
        changed.stays.remove(stay.id)
      }
    }
    for reply in record.replies.all { changed.replies.put(self.reply(reply, holders, meeting, partnership)) }
    return changed
  }

  /// The holders on a day of the posts that would be lost.
  private func holders(on day: Day, in partnership: Partnership) -> [Post.ID: Person.ID] {
    var holders: [Post.ID: Person.ID] = [:]
    for post in posts(on: day, in: partnership) {
      holders[post] = partnership.appointment(to: post, on: day)?.person
    }
    return holders
  }

  private func isGone(_ stay: Stay, with holders: [Post.ID: Person.ID]) -> Bool {
    if case .person(let person) = departure { return stay.person == person }
    return instead == .nobody && stay.post.map { holders[$0] != nil } == true
  }

  /// Who comes for a post in its holder's stead; `nil` for nobody.
  private func comer(
    for post: Post.ID, instead holder: Person.ID, at meeting: Meeting, in partnership: Partnership
  ) -> Person.ID? {
    guard instead == .namedDeputy else { return WhatIf.newHolder(of: post) }
    let deputies = partnership.authorisedDeputies(for: post, on: meeting.date).filter { $0 != holder }
    let here = Set(partnership.record(of: meeting.id).stays.all.filter(\.isPresence).compactMap(\.person))
    // One who is here for another post anyway is no further head.
    return deputies.first { !here.contains($0) } ?? deputies.first
  }

  private func reply(
    _ reply: Reply, _ holders: [Post.ID: Person.ID], _ meeting: Meeting, _ partnership: Partnership
  ) -> Reply {
    var other = reply
    if case .person(let person) = departure, reply.deputy == person { other.deputy = nil }
    guard instead == .namedDeputy, let holder = holders[reply.post], reply.answer != .deputy,
      reply.answer != .apologies
    else { return other }
    other.deputy = comer(for: reply.post, instead: holder, at: meeting, in: partnership)
    other.answer = other.deputy == nil ? .apologies : .deputy
    return other
  }

  private func ends(
    _ appointment: Appointment, _ vacated: Set<Post.ID>, from day: Day, in partnership: Partnership
  ) -> Bool {
    guard appointment.isAhead(of: day) else { return false }
    if vacated.contains(appointment.post), appointment.holds(on: day) { return true }
    switch departure {
    case .person(let person): return appointment.person == person
    case .post: return false
    case .agency(let agency):
      return instead == .nobody && partnership.posts[appointment.post]?.agency == agency
    }
  }

  private func endDeputies(in changed: inout Partnership, from day: Day) {
    for var deputy in changed.deputies.all where deputy.isAhead(of: day) {
      switch departure {
      case .person(let person) where deputy.person == person: break
      case .agency(let agency) where instead == .nobody && changed.posts[deputy.post]?.agency == agency: break
      default: continue
      }
      deputy.to = day.adding(days: -1)
      changed.deputies.put(deputy)
    }
  }
}

extension Dated {
  /// Whether it is true on a day or may be so later.
  fileprivate func isAhead(of day: Day) -> Bool { to.map { $0 >= day } ?? true }
}
