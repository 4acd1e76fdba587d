/// An amount of pounds sterling, in whole pence.
public struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The pence; negative for what is lacking.
  public var pence: Int

  /// Creates an amount of pence.
  public init(pence: Int) { self.pence = pence }

  /// Nothing.
  public static let none = Money(pence: 0)

  /// Creates the amount written `£82,037`, `82037`, `840.50` or `£1,000.05`; `nil` for anything else, or for more than
  /// nine figures of pounds.
  ///
  /// Commas part whole thousands or stand nowhere; pence have two figures.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    if rest.first == "£" { rest.removeFirst() }
    let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].utf8.count), let pounds = Day.digits(groups.joined()),
      groups.joined().utf8.count <= 9
    else { return nil }
    var pence = 0
    if halves.count == 2 {
      guard halves[1].utf8.count == 2, let read = Day.digits(halves[1]) else { return nil }
      pence = read
    }
    self.pence = pounds * 100 + pence
  }

  /// The amount written `£82,037`, with its pence where there are any: `£840.50`.
  public var description: String {
    let amount = abs(pence)
    var figures = String(amount / 100)
    var groups: [Substring] = []
    while figures.utf8.count > 3 {
      groups.insert(figures.suffix(3), at: 0)
      figures = String(figures.dropLast(3))
    }
    let pounds = ([Substring(figures)] + groups).joined(separator: ",")
    let rest = amount % 100 == 0 ? "" : ".\(Day.padded(amount % 100, 2))"
    return "\(pence < 0 ? "-" : "")£\(pounds)\(rest)"
  }

  /// Orders by amount.
  public static func < (one: Money, other: Money) -> Bool { one.pence < other.pence }

  /// The sum of two amounts.
  public static func + (one: Money, other: Money) -> Money { Money(pence: one.pence + other.pence) }

  /// The difference of two amounts.
  public static func - (one: Money, other: Money) -> Money { Money(pence: one.pence - other.pence) }

  /// This amount as a share of a total, in hundredths of a percent, a half rounded up; `nil` where the total is nothing.
  ///
  /// Worked out in whole numbers, so that no share is off by a binary fraction.
  public func share(of total: Money) -> Int? {
    guard total.pence > 0, pence >= 0 else { return nil }
    return (pence * 20_000 + total.pence) / (2 * total.pence)
  }
}
