/// The bank holidays of England and Wales.
///
/// They are worked out by the rules in force since 1978; what was proclaimed for single years stands in a table.
public enum BankHolidays {
  /// Whether a day is a bank holiday in England.
  public static func contains(_ day: Day) -> Bool {
    // A substitute for New Year's Day or Christmas never leaves its year.
    days(of: day.year).contains(day)
  }

  /// The bank holidays of a year.
  public static func days(of year: Int) -> Set<Day> {
    var days: Set<Day> = [lastMonday(of: 8, year)]
    if let easter = easter(year) { days.formUnion([easter.adding(days: -2), easter.adding(days: 1)]) }
    if !movedMay.contains(year), let first = Day.of(week: 0, weekday: 1, month: 5, year: year) {
      days.insert(first)
    }
    if !movedSpring.contains(year) { days.insert(lastMonday(of: 5, year)) }
    for one in proclaimed where one.year == year {
      if let day = Day(year: year, month: one.month, day: one.day) { days.insert(day) }
    }
    return days.union(substituted([(1, 1)], year)).union(substituted([(12, 25), (12, 26)], year))
  }

  /// Fixed days, each that falls on a weekend replaced by the next weekday that is not taken.
  private static func substituted(_ fixed: [(month: Int, day: Int)], _ year: Int) -> Set<Day> {
    let days = fixed.compactMap { Day(year: year, month: $0.month, day: $0.day) }
    var taken = Set(days.filter { $0.weekday <= 5 })
    for day in days where day.weekday > 5 {
      var substitute = day
      while substitute.weekday > 5 || taken.contains(substitute) { substitute = substitute.adding(days: 1) }
      taken.insert(substitute)
    }
    return taken
  }

  private static func lastMonday(of month: Int, _ year: Int) -> Day {
    // The fifth Monday, or the fourth where the month has no fifth; both months have 31 days.
    Day.of(week: 4, weekday: 1, month: month, year: year) ?? Day(number: 0)
  }

  /// Easter Sunday by the Gregorian reckoning, after the method of Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return Day(year: year, month: month, day: (h + l - 7 * m + 33 * month + 19) % 32)
  }

  private static let movedMay: Set<Int> = [1995, 2020]
  private static let movedSpring: Set<Int> = [2002, 2012, 2022]

  // The anniversaries of VE Day, the days of jubilees, the millennium, two weddings, a funeral and a coronation.
  private static let proclaimed: [(year: Int, month: Int, day: Int)] = [
    (1981, 7, 29), (1995, 5, 8), (1999, 12, 31), (2002, 6, 3), (2002, 6, 4), (2011, 4, 29), (2012, 6, 4),
    (2012, 6, 5), (2020, 5, 8), (2022, 6, 2), (2022, 6, 3), (2022, 9, 19), (2023, 5, 8),
  ]
}

/// A length of time as constitutions state it.
public enum Span: Hashable, Sendable {
  /// Calendar days.
  case days(Int)
  /// Working days: Monday to Friday but for England's bank holidays.
  case workingDays(Int)
  /// Weeks of seven calendar days.
  case weeks(Int)
  /// Months, to the same day of the month or its last day.
  case months(Int)
  /// Years, likewise.
  case years(Int)
}

extension Day {
  /// Whether it is a working day in England.
  public var isWorking: Bool { weekday <= 5 && !BankHolidays.contains(self) }

  /// The day a length of time later.
  ///
  /// Working days are counted from the day after, so that the day itself is never one of them.
  /// - Complexity: O(working days).
  public func adding(_ span: Span) -> Day { moved(by: span, sign: 1) }

  /// The day a length of time earlier.
  ///
  /// - Parameters:
  ///   - span: The length of time.
  ///   - isClear: Whether the days are clear: neither the first nor the last of them counts, which is one day more.
  /// - Returns: The last day on which something may be done that must be done so long before.
  /// - Complexity: O(working days).
  public func subtracting(_ span: Span, isClear: Bool = false) -> Day {
    guard isClear else { return moved(by: span, sign: -1) }
    switch span {
    case .workingDays(let count): return moved(by: .workingDays(count + 1), sign: -1)
    default: return moved(by: span, sign: -1).adding(days: -1)
    }
  }

  private func moved(by span: Span, sign: Int) -> Day {
    switch span {
    case .days(let count): return adding(days: sign * count)
    case .weeks(let count): return adding(days: sign * 7 * count)
    case .months(let count): return adding(months: sign * count)
    case .years(let count): return adding(months: sign * 12 * count)
    case .workingDays(let count):
      var day = self
      var left = count
      while left > 0 {
        day = day.adding(days: sign)
        if day.isWorking { left -= 1 }
      }
      return day
    }
  }
}
