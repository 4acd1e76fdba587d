extension Partnership {
  /// How many of a group's closed meetings were quorate throughout, of those that sat and that a rule of their own day
  /// could judge; `nil` when no rule judges the group, then or on the day.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - before: The day before which they were held.
  ///   - since: The first day that counts; `nil` takes the 24 months before `before`.
  /// - Returns: How many were quorate throughout, and how many were judged.
  /// - Complexity: O(meetings of the time × their events).
  public func quorateRecord(of group: Group.ID, before: Day, since: Day?) -> (quorate: Int, held: Int)? {
    let judged = closedMeetings(of: group, before: before, since: since)
      .compactMap { Proceedings(of: $0, in: self).wasQuorateThroughout }
    guard !judged.isEmpty || quorumRule(of: group, on: before) != nil else { return nil }
    return (judged.count { $0 }, judged.count)
  }

  /// A group's closed meetings by date, in the 24 months before a day or since another.
  public func closedMeetings(of group: Group.ID, before: Day, since: Day?) -> [Meeting] {
    let first = since ?? before.adding(months: -24)
    return meetings(of: group).filter { $0.status == .closed && $0.date >= first && $0.date < before }
  }

  /// The meeting a group holds next on a day or after it; one that is open comes first; `nil` when none is planned.
  public func meetingAhead(of group: Group.ID, on day: Day) -> Meeting? {
    meetings(of: group).first { meeting in
      meeting.date >= day && meeting.status != .closed && meeting.status != .cancelled
    }
  }

  /// A group's actions that are late on a day, the latest first.
  public func lateActions(of group: Group.ID, on day: Day) -> [Action] {
    actions.all.filter { $0.group == group && $0.daysLate(on: day) != nil }
      .sorted { ($0.daysLate(on: day) ?? 0, $1.id) > ($1.daysLate(on: day) ?? 0, $0.id) }
  }
}
