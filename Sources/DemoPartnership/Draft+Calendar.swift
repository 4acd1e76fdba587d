import Governance

/// On which days a group of the demo meets, and at what time.
struct Timetable {
  /// The months, 1 to 12.
  var months: [Int]
  /// Which of the month's days of that name: 1 for the first.
  var week: Int
  /// The day of the week, 1 for Monday to 7 for Sunday.
  var weekday = 4
  /// Months in which it meets in the first week instead.
  var early: [Int] = []
  /// When it begins.
  var start = ClockTime(minutesOfDay: 600)
  /// How many of its past meetings the demo keeps.
  var past: Int

  /// The day of the meeting in a month; `nil` for a month in which there is none.
  func day(year: Int, month: Int) -> Day? {
    guard months.contains(month), let first = Day(year: year, month: month, day: 1) else { return nil }
    let weeks = early.contains(month) ? 0 : week - 1
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * weeks)
  }
}

extension ClockTime {
  /// Creates a time from the minutes since midnight, kept within the day.
  init(minutesOfDay minutes: Int) { self = ClockTime.midnight.adding(minutes) }
}

extension Draft {
  /// The timetable of a group; one without months for a group that the demo lets never meet.
  func timetable(of group: Group.ID) -> Timetable {
    let everyMonth = Array(1...12)
    let afternoon = ClockTime(minutesOfDay: 840)
    switch group {
    case .board: return Timetable(months: months(of: group), week: 2, past: 8)
    case .executive:
      // Where both meet in one month the Executive comes first, since it sets the Board's agenda.
      return Timetable(
        months: months(of: group), week: 3, early: months(of: .board), start: afternoon, past: 12)
    case .reviews: return Timetable(months: months(of: group), week: 2, past: 8)
    case .deaths: return Timetable(months: months(of: group), week: 3, start: afternoon, past: 8)
    case .quality: return Timetable(months: [1, 4, 7, 10], week: 2, past: 5)
    case .neglect: return Timetable(months: [1, 3, 5, 7, 9, 11], week: 2, weekday: 5, past: 4)
    case .eSafety: return Timetable(months: everyMonth, week: 3, weekday: 2, start: afternoon, past: 4)
    case .panel: return Timetable(months: everyMonth, week: 1, weekday: 3, past: 2)
    default: return Timetable(months: [], week: 1, past: 0)
    }
  }

  /// The days of a group's past meetings, earliest first.
  func pastDays(_ group: Group.ID) -> [Day] {
    let timetable = timetable(of: group)
    return Array(days(of: group).filter { $0 < today }.suffix(timetable.past))
  }

  /// The day of a group's next meeting after today; `nil` when there is none.
  func nextDay(_ group: Group.ID) -> Day? { days(of: group).first { $0 > today } }

  /// The days on which a group meets, from three years before today to one year after.
  private func days(of group: Group.ID) -> [Day] {
    let timetable = timetable(of: group)
    return (-36...12).compactMap { offset -> Day? in
      let (year, month, _) = today.adding(months: offset).parts
      // Today's Board stands for the one of its month.
      if group == .board, offset == 0 { return nil }
      guard var day = timetable.day(year: year, month: month) else { return nil }
      if day == today { day = day.adding(days: 1) }
      return partnership.groups[group]?.holds(on: day) == true ? day : nil
    }
  }
}
