/// What the constitution says of the agencies' contributions.
public struct SumRule: Hashable, Sendable {
  /// A total that the document states for a financial year.
  public struct Stated: Hashable, Sendable {
    /// The year in which the financial year begins.
    public var year: Int
    /// The total as the document has it.
    public var total: Money

    /// Creates a stated total.
    public init(year: Int, total: Money) {
      self.year = year
      self.total = total
    }
  }

  /// A day of the year.
  public struct YearDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month.
    public var day: Int

    /// Creates a day of the year.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  /// The rule's permanent id.
  public var id: String
  /// The clause it comes from.
  public var clause: String
  /// When the financial year begins.
  public var yearBegins = YearDay(month: 4, day: 1)
  /// Whether the document states when the financial year begins; otherwise 1 April is taken.
  public var statesYear = false
  /// By which day of the financial year invoices go; `nil` where none is stated.
  public var invoiceBy: YearDay?
  /// How long after the invoice they are to be paid; `nil` where none is stated.
  public var payWithin: Span?
  /// The agencies that are to contribute; empty for none named.
  public var expected: [Agency.ID] = []
  /// The totals that the document states, each year once.
  public var stated: [Stated] = []

  /// Creates a rule that states no day and no total.
  public init(id: String, clause: String) {
    self.id = id
    self.clause = clause
  }

  /// The year in which the financial year of a day begins.
  public func year(of day: Day) -> Int {
    let (year, month, date) = day.parts
    return (month, date) >= (yearBegins.month, yearBegins.day) ? year : year - 1
  }

  /// The day of a financial year that bears a date: on or after its first day.
  func day(_ date: YearDay, of year: Int) -> Day? {
    let isNext = (date.month, date.day) < (yearBegins.month, yearBegins.day)
    return Day(year: isNext ? year + 1 : year, month: date.month, day: 1)?.adding(days: date.day - 1)
  }
}

/// The contributions of one financial year.
public struct ContributionAccount: Hashable, Sendable {
  /// The year in which it begins.
  public var year: Int
  /// The rule in force; `nil` where there is none.
  public var rule: SumRule?
  /// The contributions, in the order of their table.
  public var lines: [Contribution]
  /// The total that the document states; `nil` where it states none.
  public var stated: Money?
  /// The agencies that count and of which no contribution is recorded, in the order of their table.
  public var without: [Agency.ID]

  /// What was agreed in all.
  public var agreed: Money { lines.reduce(.none) { $0 + $1.agreed } }
  /// What was received in all.
  public var received: Money { lines.reduce(.none) { $0 + $1.received } }
  /// By how much the lines exceed the stated total, negative for less; `nil` where they agree or none is stated.
  public var difference: Money? {
    guard let stated, stated != agreed else { return nil }
    return agreed - stated
  }

  /// What the agreed total is for agencies in cash or in kind alone.
  public func agreed(in kind: Contribution.Kind) -> Money {
    lines.filter { $0.kind == kind }.reduce(.none) { $0 + $1.agreed }
  }
}
