extension Partnership {
  /// What would follow from a supposition for every group that holds on its first day.
  ///
  /// - Parameters:
  ///   - whatIf: What is supposed.
  ///   - today: The day before which meetings are past: the last eight closed ones of the 24 months before it are
  ///     judged again.
  /// - Returns: The groups it touches with all that would follow, and those it does not touch.
  /// - Complexity: O(groups × (meetings × their events + posts × appointments)).
  public func consequences(of whatIf: WhatIf, today: Day) -> Consequences {
    let posts = whatIf.posts(on: whatIf.from, in: self)
    var found = Consequences(whatIf: whatIf, posts: posts, effects: [], unchanged: [], neverAnyway: [])
    let changed = whatIf.applied(to: self, from: whatIf.from)
    for group in groups.all.map(\.id) where groups[group]?.holds(on: whatIf.from) == true {
      let before = Roster(of: group, on: whatIf.from, in: self)
      let after = Roster(of: group, on: whatIf.from, in: changed)
      let own = posts.filter { before.entry(of: $0) != nil }
      // An office may be had without a post in the group.
      let offices = changed.offices(lostFrom: self, by: group, on: whatIf.from)
      if before.entries == after.entries, own.isEmpty, offices.isEmpty {
        found.unchanged.append(group)
        if !before.fullest().isPossible { found.neverAnyway.append(group) }
      } else {
        found.effects.append(
          effect(of: whatIf, in: changed, on: own, before: before, after: after, today: today))
      }
    }
    return found
  }

  private func effect(
    of whatIf: WhatIf, in changed: Partnership, on posts: [Post.ID], before: Roster, after: Roster, today: Day
  ) -> Consequences.Effect {
    let away = whatIf.away(on: whatIf.from, in: self)
    let fullest = after.fullest(without: away)
    let isVacated = { (post: Post.ID) in after.entry(of: post)?.holder == nil }
    return Consequences.Effect(
      group: before.group, posts: posts, before: before.fullest(), after: fullest,
      restsOn: after.indispensable(without: away), replay: replay(whatIf, of: before.group, today: today),
      next: nextMeeting(whatIf, of: before.group),
      statutory: posts.filter { self.posts[$0]?.isStatutory == true && isVacated($0) },
      offices: changed.offices(lostFrom: self, by: before.group, on: whatIf.from),
      losses: losses(before: before, after: after),
      mends: posts.filter { whatIf.instead == .namedDeputy || isVacated($0) }.map { post in
        let suffices = fullest.isPossible ? nil : changed.canBeQuorate(after, with: post, without: away)
        return Consequences.Mend(
          post: post, isVacant: isVacated(post), suffices: suffices,
          deputies: before.entry(of: post)?.deputies.filter { !away.people.contains($0) } ?? [])
      })
  }

  /// Whether a group could be quorate if one of its posts had a new holder who comes.
  private func canBeQuorate(_ roster: Roster, with post: Post.ID, without away: Roster.Away) -> Bool {
    var filled = self
    filled.appointments.put(
      Appointment(
        id: Appointment.ID("new-holder/\(post)"), post: post, person: WhatIf.newHolder(of: post),
        from: roster.day))
    var others = away
    others.holders.remove(post)
    return Roster(of: roster.group, on: roster.day, in: filled).fullest(without: others).isPossible
  }

  private func replay(_ whatIf: WhatIf, of group: Group.ID, today: Day) -> Consequences.Replay {
    var replay = Consequences.Replay(meetings: [], unjudged: 0)
    for meeting in closedMeetings(of: group, before: today, since: nil).suffix(8) {
      guard let was = Proceedings(of: meeting, in: self).wasQuorateThroughout,
        let would = Proceedings(of: meeting, in: whatIf.applied(to: self, at: meeting)).wasQuorateThroughout
      else {
        replay.unjudged += 1
        continue
      }
      replay.meetings.append(Consequences.Replay.Judged(meeting: meeting.id, was: was, would: would))
      if whatIf.instead == .namedDeputy {
        let posts = whatIf.posts(on: meeting.date, in: self).filter { self.posts[$0]?.group == group }
        let isWithout = posts.contains { authorisedDeputies(for: $0, on: meeting.date).isEmpty }
        replay.withoutDeputy += isWithout ? 1 : 0
      }
    }
    return replay
  }

  private func nextMeeting(_ whatIf: WhatIf, of group: Group.ID) -> Consequences.Next? {
    let planned = meetings(of: group).first { $0.status == .planned && $0.date >= whatIf.from }
    guard let meeting = planned else { return nil }
    let before = Proceedings(of: meeting, in: self)
    let after = Proceedings(of: meeting, in: whatIf.applied(to: self, at: meeting))
    let hasReplies = !before.record.replies.all.isEmpty
    let isPossible = after.roster.fullest(without: whatIf.away(on: meeting.date, in: self)).isPossible
    var next = Consequences.Next(
      meeting: meeting.id, before: hasReplies ? before.forecast.verdict : nil,
      after: hasReplies ? after.forecast.verdict : nil, isPossible: isPossible, falling: [])
    let isInquorate = !isPossible || next.after?.standing == .inquorate
    if isInquorate, let rule = after.roster.rule, rule.effect != .warn {
      next.falling = after.agenda.filter(\.asksForDecision)
    }
    return next
  }

  /// The offices of a group that somebody has in another partnership and nobody in this one.
  private func offices(lostFrom other: Partnership, by group: Group.ID, on day: Day) -> [String] {
    var found: [String] = []
    for office in other.offices.all.filter({ $0.group == group && $0.holds(on: day) }).map(\.office) {
      // Whoever has it may be no person on record, such as a supposed new holder.
      guard !found.contains(office), other.hasHolder(ofOffice: office, in: group, on: day),
        !hasHolder(ofOffice: office, in: group, on: day)
      else { continue }
      found.append(office)
    }
    return found
  }

  private func hasHolder(ofOffice office: String, in group: Group.ID, on day: Day) -> Bool {
    offices.all.contains { entry in
      entry.group == group && entry.office == office && entry.holds(on: day)
        && (entry.person != nil || entry.post.flatMap { appointment(to: $0, on: day) } != nil)
    }
  }

  private func losses(before: Roster, after: Roster) -> [Consequences.Loss] {
    let left = Set(after.held.flatMap(\.allAgencies))
    var found: [Consequences.Loss] = []
    for agency in before.held.flatMap(\.allAgencies) {
      guard !left.contains(agency), !found.contains(where: { $0.agency == agency }) else { continue }
      let through = before.held.filter { $0.allAgencies.contains(agency) }
      found.append(
        Consequences.Loss(
          agency: agency, through: through.map(\.post.id), isOwn: through.contains { $0.agency == agency }))
    }
    return found
  }
}

extension Roster.Entry {
  /// Every agency its holder is recorded as standing for, of whichever notice was given.
  fileprivate var allAgencies: [Agency.ID] { (agency.map { [$0] } ?? []) + notified + unnotified }
}
