/// How the meetings of a group do not keep to the calendar that the constitution has for it.
public enum CalendarMatter: Hashable, Sendable {
  /// No meeting was held in these months, each by its first day; the earliest first.
  case missed(MeetingCalendar, Group.ID, months: [Day])
  /// More time lies between the last meeting and the next one than the calendar has, or than has passed since.
  case gap(MeetingCalendar, Group.ID, last: Day, next: Day?, isOnlyAbout: Bool)
  /// Fewer meetings than asked for lie in the year that ends on a day, held or planned.
  case tooFew(MeetingCalendar, Group.ID, count: Int, yearEnds: Day)

  /// The group.
  public var group: Group.ID {
    switch self {
    case .missed(_, let group, _), .gap(_, let group, _, _, _), .tooFew(_, let group, _, _): group
    }
  }

  /// The calendar.
  public var calendar: MeetingCalendar {
    switch self {
    case .missed(let calendar, _, _), .gap(let calendar, _, _, _, _), .tooFew(let calendar, _, _, _): calendar
    }
  }
}

extension Partnership {
  /// What is found of the calendars on a day.
  ///
  /// - Complexity: O(groups with a calendar × meetings).
  func calendarFindings(on day: Day) -> [Finding] {
    guard let begins = recordBegins, begins <= day else { return [] }
    return (constitution(on: day)?.calendars ?? []).flatMap { calendar in
      calendar.groups.filter { groups[$0]?.holds(on: day) == true }.flatMap { group in
        matters(of: calendar, group, on: day, since: begins).map { matter, kind, suffix, turns in
          Finding(
            id: "\(calendar.id)/\(group)/\(suffix)", kind: kind, subject: .calendar(matter), group: group,
            clause: calendar.clause, day: turns)
        }
      }
    }
  }

  private typealias Found = (CalendarMatter, Finding.Kind, String, Day?)

  private func matters(
    of calendar: MeetingCalendar, _ group: Group.ID, on day: Day, since begins: Day
  ) -> [Found] {
    let held = meetings(of: group).filter { $0.status != .cancelled && $0.kind == .ordinary }.map(\.date)
    let first = max(begins, groups[group]?.from ?? begins, constitution(on: day)?.from ?? begins)
    var found: [Found] = []
    if !calendar.months.isEmpty, let missed = missed(calendar, group, held, on: day, since: first) {
      found.append(missed)
    } else if let weeks = calendar.atMostWeeks ?? calendar.aboutWeeks,
      let gap = gap(calendar, group, held, weeks, on: day)
    {
      found.append(gap)
    } else if calendar.months.isEmpty, let least = calendar.atLeast {
      found += tooFew(calendar, group, held, least, on: day, since: first)
    }
    return found
  }

  /// The months of the last twelve that ended without a meeting.
  private func missed(
    _ calendar: MeetingCalendar, _ group: Group.ID, _ held: [Day], on day: Day, since first: Day
  ) -> Found? {
    let months = (1...12).reversed().compactMap { ago -> Day? in
      guard let month = Day(year: day.year, month: day.month, day: 1)?.adding(months: -ago) else {
        return nil
      }
      // A month in which the record began part of the way is not judged.
      guard calendar.months.contains(month.month), month >= first else { return nil }
      return held.contains { $0.year == month.year && $0.month == month.month } ? nil : month
    }
    guard let last = months.last else { return nil }
    return (
      .missed(calendar, group, months: months), .notMet, "\(last.year)-\(last.month)",
      last.adding(months: 1).adding(days: -1)
    )
  }

  /// The time since the last meeting, or from it to the next, where it is longer than the calendar has.
  ///
  /// Where the text says only about how many weeks there are, half as much again is no longer about as many.
  private func gap(
    _ calendar: MeetingCalendar, _ group: Group.ID, _ held: [Day], _ weeks: Int, on day: Day
  ) -> Found? {
    guard let last = held.last(where: { $0 <= day }) else { return nil }
    let next = held.first { $0 > day }
    let days = (next ?? day).days(since: last)
    guard days > 7 * weeks else { return nil }
    let isAbout = calendar.atMostWeeks == nil
    let isOver = day.days(since: last) > (isAbout ? 7 * weeks * 3 / 2 : 7 * weeks)
    return (
      .gap(calendar, group, last: last, next: next, isOnlyAbout: isAbout), isOver ? .notMet : .due,
      "\(last)", last.adding(days: 7 * weeks)
    )
  }

  /// The financial year that ended last, and in its last three months the one under way, where too few meetings lie in it.
  private func tooFew(
    _ calendar: MeetingCalendar, _ group: Group.ID, _ held: [Day], _ least: Int, on day: Day, since first: Day
  ) -> [Found] {
    [day.year - 1, day.year, day.year + 1].compactMap { year -> Found? in
      guard let ends = Day(year: year, month: 3, day: 31), let begins = Day(year: year - 1, month: 4, day: 1),
        begins >= first, ends.adding(months: 12) > day, ends.adding(months: -3) < day
      else { return nil }
      let count = held.count { $0 >= begins && $0 <= ends }
      guard count < least else { return nil }
      return (
        .tooFew(calendar, group, count: count, yearEnds: ends), ends < day ? .notMet : .due, "\(ends)", ends
      )
    }
  }
}
