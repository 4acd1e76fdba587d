/// A day proposed for a group's next meeting, and the rule it comes from.
public struct MeetingProposal: Hashable, Sendable {
  /// Why the day is proposed.
  public enum Basis: Hashable, Sendable {
    /// The next of the constitution's months.
    case month
    /// So many meetings a year at least.
    case atLeast(Int)
    /// So many weeks at most from one meeting to the next.
    case atMostWeeks(Int)
    /// About so many weeks from one meeting to the next.
    case aboutWeeks(Int)
  }

  /// The day.
  public var day: Day
  /// Why.
  public var basis: Basis
  /// The clause; may be empty.
  public var clause: String

  /// Creates a proposal.
  public init(day: Day, basis: Basis, clause: String) {
    self.day = day
    self.basis = basis
    self.clause = clause
  }
}

extension Partnership {
  /// When a group meets by the constitution in force on a day; `nil` when none states it.
  public func calendar(of group: Group.ID, on day: Day) -> MeetingCalendar? {
    constitution(on: day)?.calendars.first { $0.groups.contains(group) }
  }

  /// The day on which the constitution would have a group meet next: in the first of its months without a meeting, or so
  /// long after the last one held or planned as the least number in a year allows; `nil` when it states neither.
  ///
  /// It falls on the weekday and week of the month of the group's last meeting; without one on the second Thursday.
  /// Where the text counts weeks it falls so many weeks after the last meeting, or, when that day is past, on the next
  /// day of the same weekday.
  public func proposedMeeting(of group: Group.ID, after today: Day) -> MeetingProposal? {
    guard let calendar = calendar(of: group, on: today) else { return nil }
    let last = meetings(of: group).last { $0.status != .cancelled && $0.kind == .ordinary }?.date
    let pattern = last.map { (week: ($0.parts.day - 1) / 7, weekday: $0.weekday) } ?? (week: 1, weekday: 4)
    func proposed(_ months: some Sequence<(year: Int, month: Int)>, _ basis: MeetingProposal.Basis)
      -> MeetingProposal?
    {
      for (year, month) in months {
        guard let day = Day.of(week: pattern.week, weekday: pattern.weekday, month: month, year: year) else {
          continue
        }
        if day > today { return MeetingProposal(day: day, basis: basis, clause: calendar.clause) }
      }
      return nil
    }
    func months(from start: Day) -> [(year: Int, month: Int)] {
      let first = start.year * 12 + start.month - 1
      return (0...36).map { (year: (first + $0) / 12, month: (first + $0) % 12 + 1) }
    }
    if !calendar.months.isEmpty {
      let taken = Set(
        meetings(of: group).filter { $0.status != .cancelled && $0.kind == .ordinary }.map {
          $0.date.year * 12 + $0.date.month
        })
      return proposed(
        months(from: today).filter {
          calendar.months.contains($0.month) && !taken.contains($0.year * 12 + $0.month)
        }, .month)
    }
    if let weeks = calendar.atMostWeeks ?? calendar.aboutWeeks {
      let basis: MeetingProposal.Basis =
        calendar.atMostWeeks == nil ? .aboutWeeks(weeks) : .atMostWeeks(weeks)
      guard let last else { return proposed(months(from: today), basis) }
      let due = last.adding(days: 7 * weeks)
      let overdue = max(0, (today.number - due.number) / 7 + 1)
      return MeetingProposal(
        day: due > today ? due : due.adding(days: 7 * overdue), basis: basis, clause: calendar.clause)
    }
    guard let count = calendar.atLeast, count > 0 else { return nil }
    let due = last.map { $0.adding(months: max(1, 12 / count)) } ?? today
    return proposed(months(from: max(due, today)), .atLeast(count))
  }
}

extension Day {
  /// The day of a month that is the given weekday (1 for Monday) of its given week, 0 for the first; the last such day
  /// where the month has no fifth; `nil` when there is no such month.
  static func of(week: Int, weekday: Int, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday - first.weekday + 7) % 7 + 7 * week
    let day = first.adding(days: offset)
    return day.month == month ? day : day.adding(days: -7)
  }
}
