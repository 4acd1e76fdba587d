/// Something that is dated in the days to come.
public struct Ahead: Hashable, Sendable {
  /// What it is.
  public enum Subject: Hashable, Sendable {
    /// A meeting that is planned.
    case meeting(Meeting.ID)
    /// A month in which the constitution has a group meet, with no meeting planned for it.
    case unplanned(Group.ID, year: Int, month: Int)
    /// An action is due.
    case action(Action.ID)
    /// A term of office ends.
    case termEnds(Appointment.ID)
    /// Somebody ceases to hold a post.
    case leaves(Appointment.ID)
    /// Somebody begins to hold a post.
    case begins(Appointment.ID)
    /// A deputy ceases to be named.
    case deputyEnds(Deputy.ID)
    /// A group ends.
    case groupEnds(Group.ID)
    /// Something is due under the constitution.
    case due(Due)
    /// The same is due of many agencies, groups or members on one day.
    case dueOfMany([Due])
    /// A stage of a matter is due, or may be done from then on.
    case matter(Matter.ID, stage: String)
    /// A document is to be reviewed.
    case review(Document.ID)
  }

  /// The day; for a month that the constitution names the last of it.
  public var day: Day
  /// What it is.
  public var subject: Subject
  /// The group it belongs to; `nil` for none.
  public var group: Group.ID?
  /// The clause; empty when no rule states it.
  public var clause: String
}

extension Partnership {
  /// Everything dated from a day on, in order.
  ///
  /// - Parameters:
  ///   - day: The first day.
  ///   - days: How many calendar days the plan goes on after it.
  /// - Returns: What is ahead, the earliest first.
  /// - Complexity: O(meetings + actions + appointments).
  public func forwardPlan(from day: Day, days: Int = 90) -> [Ahead] {
    let span = day...day.adding(days: days)
    var plan: [Ahead] = []
    for meeting in meetings.all
    where span.contains(meeting.date) && meeting.status != .cancelled && meeting.status != .closed {
      let clause = calendar(of: meeting.group, on: meeting.date)?.clause ?? ""
      plan.append(
        Ahead(day: meeting.date, subject: .meeting(meeting.id), group: meeting.group, clause: clause))
    }
    for action in actions.all where action.status == .open {
      guard let due = action.due, span.contains(due) else { continue }
      plan.append(Ahead(day: due, subject: .action(action.id), group: action.group, clause: ""))
    }
    plan += appointmentsAhead(span) + unplannedMonths(span) + unplannedMeetings(span) + duesAhead(span)
    plan += mattersAhead(span) + termsAhead(span) + reviewsAhead(span)
    for one in deputies.all where one.isEver {
      if let to = one.to, span.contains(to) {
        plan.append(Ahead(day: to, subject: .deputyEnds(one.id), group: posts[one.post]?.group, clause: ""))
      }
    }
    for group in groups.all {
      if let to = group.to, span.contains(to) {
        plan.append(Ahead(day: to, subject: .groupEnds(group.id), group: group.id, clause: ""))
      }
    }
    return plan.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
      \.element)
  }

  private func duesAhead(_ span: ClosedRange<Day>) -> [Ahead] {
    Due.together(dues(from: span.lowerBound, to: span.upperBound).filter { $0.doneOn == nil }).compactMap {
      dues in
      guard let due = dues.first else { return nil }
      guard dues.count == 1 else {
        return Ahead(
          day: due.day, subject: .dueOfMany(dues), group: due.rule.onlyGroup, clause: due.rule.clause)
      }
      let group: Group.ID? =
        if case .group(let id) = due.subject { id } else { due.meeting.flatMap { meetings[$0]?.group } }
      return Ahead(day: due.day, subject: .due(due), group: group, clause: due.rule.clause)
    }
  }

  private func appointmentsAhead(_ span: ClosedRange<Day>) -> [Ahead] {
    // What ended before it began is nobody's coming or going.
    appointments.all.filter(\.isEver).flatMap { one -> [Ahead] in
      let group = posts[one.post]?.group
      var found: [Ahead] = []
      if let ends = one.termEnds, span.contains(ends), one.to.map({ $0 >= ends }) ?? true {
        found.append(Ahead(day: ends, subject: .termEnds(one.id), group: group, clause: ""))
      }
      if let to = one.to, span.contains(to) {
        found.append(Ahead(day: to, subject: .leaves(one.id), group: group, clause: ""))
      }
      if let from = one.from, span.contains(from), from > span.lowerBound {
        found.append(Ahead(day: from, subject: .begins(one.id), group: group, clause: ""))
      }
      return found
    }
  }

  /// The months of the calendars that begin and end within the span or overlap it, with no meeting held or planned.
  private func unplannedMonths(_ span: ClosedRange<Day>) -> [Ahead] {
    let calendars = constitution(on: span.lowerBound)?.calendars ?? []
    let first = span.lowerBound.year * 12 + span.lowerBound.month - 1
    let last = span.upperBound.year * 12 + span.upperBound.month - 1
    return calendars.flatMap { calendar in
      calendar.groups.filter { groups[$0]?.holds(on: span.lowerBound) == true }.flatMap { group in
        (first...last).compactMap { count -> Ahead? in
          let (year, month) = (count / 12, count % 12 + 1)
          guard calendar.months.contains(month) else { return nil }
          let isPlanned = meetings.all.contains {
            $0.group == group && $0.status != .cancelled && $0.kind == .ordinary && $0.date.year == year
              && $0.date.month == month
          }
          guard !isPlanned, let start = Day(year: year, month: month, day: 1) else { return nil }
          return Ahead(
            day: start.adding(months: 1).adding(days: -1),
            subject: .unplanned(group, year: year, month: month), group: group, clause: calendar.clause)
        }
      }
    }
  }

  /// The next meetings of the groups whose calendars count weeks or a number a year, where none is planned.
  private func unplannedMeetings(_ span: ClosedRange<Day>) -> [Ahead] {
    let calendars = constitution(on: span.lowerBound)?.calendars.filter(\.months.isEmpty) ?? []
    return calendars.flatMap(\.groups).filter { groups[$0]?.holds(on: span.lowerBound) == true }.compactMap {
      group in
      let isPlanned = meetings.all.contains {
        $0.group == group && $0.status != .cancelled && $0.kind == .ordinary && $0.date >= span.lowerBound
      }
      guard !isPlanned, let next = proposedMeeting(of: group, after: span.lowerBound), span.contains(next.day)
      else {
        return nil
      }
      return Ahead(
        day: next.day, subject: .unplanned(group, year: next.day.year, month: next.day.month), group: group,
        clause: next.clause)
    }
  }
}
