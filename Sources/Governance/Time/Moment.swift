/// A time of day to the minute, as read off the clock on the wall.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Creates a time of day; `nil` outside 00:00 to 23:59.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// Creates the time written `10:02`, `9:05`, `9.05` or `0905`; `nil` for anything else.
  public init?(_ text: String) { self.init(bytes: text.utf8) }

  /// Creates the time written `10:02`, `9:05`, `9.05` or `0905`; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(bytes: text.utf8) }

  init?(bytes: some Sequence<UInt8>) {
    var digits = 0
    var number = 0
    var separator: Int?
    for byte in bytes {
      if (48...57).contains(byte), digits < 4 {
        number = number * 10 + Int(byte - 48)
        digits += 1
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "."), separator == nil {
        separator = digits
      } else {
        return nil
      }
    }
    // Two digits stand behind the separator, one or two before it; without one there are four.
    guard let before = separator else {
      guard digits == 4 else { return nil }
      self.init(hour: number / 100, minute: number % 100)
      return
    }
    guard (1...2).contains(before), digits - before == 2 else { return nil }
    self.init(hour: number / 100, minute: number % 100)
  }

  /// The time written `10:02`.
  public var description: String { "\(Day.padded(minutes / 60, 2)):\(Day.padded(minutes % 60, 2))" }

  /// Orders times within one day.
  public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}

/// A minute of a day, local wall-clock time, as the tables hold it.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar day.
  public var day: Day
  /// The time of that day.
  public var time: ClockTime

  /// Creates a moment.
  public init(_ day: Day, _ time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// Creates the moment written `2026-12-10 10:02`; `nil` for anything else.
  public init?(_ text: String) { self.init(bytes: text.utf8) }

  /// Creates the moment written `2026-12-10 10:02`; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(bytes: text.utf8) }

  private init?(bytes: some Collection<UInt8>) {
    let rest = bytes.dropFirst(10)
    guard let separator = rest.first, separator == UInt8(ascii: " ") || separator == UInt8(ascii: "T"),
      let day = Day(bytes: bytes.prefix(10)), let time = ClockTime(bytes: rest.dropFirst())
    else { return nil }
    self.init(day, time)
  }

  /// The moment written `2026-12-10 10:02`.
  public var description: String { "\(day) \(time)" }

  /// Minutes from another moment to this one on the wall clock; negative when this one is earlier.
  public func minutes(since other: Moment) -> Int {
    (day.number - other.day.number) * 1440 + time.minutes - other.time.minutes
  }

  /// Orders moments by the calendar and the clock.
  public static func < (one: Moment, other: Moment) -> Bool {
    one.day != other.day ? one.day < other.day : one.time < other.time
  }
}

/// A place in the order of a meeting's events: by minute, then by the number given when it was entered.
///
/// Marks made within one minute keep the order in which they were entered, also after a spreadsheet has
/// sorted the table. A record without a number comes after the numbered ones of its minute.
public struct Instant: Hashable, Comparable, Sendable {
  /// The minute.
  public var moment: Moment
  /// The number within the meeting, from 1; `Int.max` where none was recorded.
  public var sequence: Int

  /// Creates a place in the order of events; a missing number is taken as the last of its minute.
  public init(_ moment: Moment, _ sequence: Int?) {
    self.moment = moment
    self.sequence = sequence ?? .max
  }

  /// Orders by minute, then number.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.moment != other.moment ? one.moment < other.moment : one.sequence < other.sequence
  }
}
