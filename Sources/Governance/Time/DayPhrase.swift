extension Day {
  /// Reads a day as people type it: `2026-12-10`, `10/12/2026`, `14 sep`, `14 sep 2027`, `mon`, `today`, `tomorrow`,
  /// `+3`, `+2w`, `+1m`; `nil` for anything else.
  ///
  /// A day without a year is the next one from today on; a weekday is the next such day after today. Of what can only be
  /// past, `sat` and `20 nov` are the last such days up to today, and `yesterday` and `-2w` are read too.
  public init?(phrase: some StringProtocol, today: Day, isPast: Bool = false) {
    let text = phrase.lowercased()
    if let day = Day(text) ?? (isPast ? Day.ago(text, today: today) : nil) {
      self = day
    } else if let day = Day.relative(text, today: today) {
      self = day
    } else if let day = Day.weekday(text, today: today) {
      self = isPast ? day.adding(days: -7) : day
    } else if let day = Day.dayAndMonth(text, today: today, isPast: isPast) {
      self = day
    } else {
      return nil
    }
  }

  /// `yesterday`, `-3`, `-2w`, `-1m`: a day before today.
  private static func ago(_ text: String, today: Day) -> Day? {
    if text == "yesterday" { return today.adding(days: -1) }
    guard text.first == "-", let ahead = relative("+" + text.dropFirst(), today: today) else { return nil }
    switch text.last {
    case "m"?, "y"?:
      guard let count = digits(text.dropFirst().prefix { $0.isNumber }) else { return nil }
      return today.adding(months: text.last == "y" ? -12 * count : -count)
    default: return today.adding(days: -ahead.days(since: today))
    }
  }

  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// The names of the days of the week, Monday first.
  public static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static func relative(_ text: String, today: Day) -> Day? {
    if text == "today" { return today }
    if text == "tomorrow" { return today.adding(days: 1) }
    guard text.first == "+" else { return nil }
    let unit = text.last.flatMap { "dwmy".contains($0) ? $0 : nil }
    guard let count = digits(text.dropFirst().prefix { $0.isNumber }),
      text.utf8.count == 1 + String(count).utf8.count + (unit == nil ? 0 : 1), count < 5000
    else { return nil }
    switch unit {
    case "w": return today.adding(days: 7 * count)
    case "m": return today.adding(months: count)
    case "y": return today.adding(months: 12 * count)
    default: return today.adding(days: count)
    }
  }

  private static func weekday(_ text: String, today: Day) -> Day? {
    guard text.count >= 3, let index = weekdayNames.firstIndex(where: { $0.lowercased().hasPrefix(text) })
    else {
      return nil
    }
    let ahead = (index + 1 - today.weekday + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }

  private static func dayAndMonth(_ text: String, today: Day, isPast: Bool) -> Day? {
    let parts = text.split { $0 == " " || $0 == "/" || $0 == "." || $0 == "-" }
    guard (2...3).contains(parts.count), let day = digits(parts[0]), let month = month(parts[1]) else {
      return nil
    }
    if parts.count == 3 {
      guard [2, 4].contains(parts[2].utf8.count), let year = digits(parts[2]) else { return nil }
      return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
    // 29 February may be up to eight years away.
    if isPast {
      return (0...8).lazy.compactMap { Day(year: today.year - $0, month: month, day: day) }.first {
        $0 <= today
      }
    }
    return (0...8).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }.first {
      $0 >= today
    }
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = digits(text) { return number }
    guard text.count >= 3, let index = monthNames.firstIndex(where: { $0.lowercased().hasPrefix(text) })
    else {
      return nil
    }
    return index + 1
  }
}
