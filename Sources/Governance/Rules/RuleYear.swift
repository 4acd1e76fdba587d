/// The year in which a rule counts meetings.
public enum RuleYear: Hashable, Sendable {
  /// So many months, ending on the day asked about or on the later of the meetings counted.
  case rolling(months: Int)
  /// A year that begins on this day of the calendar; 29 February is 1 March where there is none.
  case from(month: Int, day: Int)

  /// From 1 January.
  public static let calendar = RuleYear.from(month: 1, day: 1)
  /// From 1 April.
  public static let financial = RuleYear.from(month: 4, day: 1)

  /// The first and the last day of the year in which a day lies; of a rolling one that day is the last.
  public func span(containing day: Day) -> ClosedRange<Day> {
    switch self {
    case .rolling(let months): return min(day, day.adding(months: -months).adding(days: 1))...day
    case .from(let month, let first):
      let start = begins(in: day.year, month, first)
      let own = start <= day ? start : begins(in: day.year - 1, month, first)
      return own...max(own, begins(in: own.year + 1, month, first).adding(days: -1))
    }
  }

  private func begins(in year: Int, _ month: Int, _ day: Int) -> Day {
    (Day(year: year, month: month, day: 1) ?? Day(number: 0)).adding(days: day - 1)
  }
}

/// A share in whole numbers, such as 25 of 100.
public struct Share: Hashable, Sendable {
  /// What is taken.
  public var numerator: Int
  /// Of how many; above zero.
  public var denominator: Int

  /// Creates a share.
  public init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The most of a number that is no more than the share of it; never rounded up.
  public func most(of number: Int) -> Int { numerator * number / denominator }
}
