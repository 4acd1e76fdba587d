/// Which parts of a moment a cell of ours holds.
struct MomentShape: Hashable {
  /// Whether there is a date.
  var hasDate: Bool
  /// Whether there is a time.
  var hasTime: Bool
  /// Year of the date; 0 without one.
  var year: Int

  /// Recognises `2026-03-12`, `2026-03-12 10:02` and `10:02`; nil for any other text.
  init?(_ text: String) {
    let digit = UInt8(ascii: "0")
    let pattern = text.utf8.map { (0x30...0x39).contains($0) ? digit : $0 }
    switch String(decoding: pattern, as: UTF8.self) {
    case "0000-00-00": (hasDate, hasTime) = (true, false)
    case "0000-00-00 00:00": (hasDate, hasTime) = (true, true)
    case "00:00": (hasDate, hasTime) = (false, true)
    default: return nil
    }
    year = hasDate ? Int(text.prefix(4)) ?? 0 : 0
  }
}

/// A date, a time or both, in any of the forms that spreadsheets write.
struct SpreadsheetMoment {
  private var date: (year: Int, month: Int, day: Int)?
  private var time: (hour: Int, minute: Int, second: Int)?

  /// Reads a date such as `12/03/2026`, `12-03-26`, `12.3.2026`, `12-Mar-26` or `2026-03-12`, a time such as
  /// `9:02`, `10:02:00` or `9:02:00 PM`, or a date followed by a time.
  ///
  /// - Parameters:
  ///   - text: what stands in the cell; nil comes back for any other text.
  ///   - isMonthFirst: whether `03/12/2026` is in March.
  ///   - year: a year of four digits that tells the century of a year of two.
  init?(_ text: String, isMonthFirst: Bool, nearYear year: Int) {
    guard text.utf8.count <= 32, let first = text.utf8.first, (0x30...0x39).contains(first) else {
      return nil
    }
    let spaced = text.replacing(/^(\d{4}-\d{2}-\d{2})T/) { "\($0.output.1) " }
    var words = spaced.split(separator: " ").map(String.init)
    if words.count >= 3, SpreadsheetMoment.month(named: words[1]) != nil {
      words = [words[0...2].joined(separator: "-")] + words[3...]
    }
    if let first = words.first, !first.contains(":") {
      guard let date = SpreadsheetMoment.date(first, isMonthFirst, year) else { return nil }
      self.date = date
      words.removeFirst()
    }
    guard !words.isEmpty else { return }
    guard let time = SpreadsheetMoment.time(words) else { return nil }
    self.time = time
  }

  /// The moment as our own cell; nil when it lacks a part of the shape, or says more than the shape can.
  func text(in shape: MomentShape) -> String? {
    var parts: [String] = []
    if shape.hasDate {
      guard let date else { return nil }
      let year = String(repeating: "0", count: max(0, 4 - String(date.year).count)) + String(date.year)
      parts.append("\(year)-\(padded(date.month))-\(padded(date.day))")
    } else if date != nil {
      return nil
    }
    if shape.hasTime {
      let time = time ?? (shape.hasDate ? (0, 0, 0) : nil)
      guard let time, time.second == 0 else { return nil }
      parts.append("\(padded(time.hour)):\(padded(time.minute))")
    } else if let time, time != (0, 0, 0) {
      return nil
    }
    return parts.joined(separator: " ")
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func date(_ text: String, _ isMonthFirst: Bool, _ near: Int) -> (Int, Int, Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map(String.init)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 9 }) else { return nil }
    if parts[0].utf8.count == 4 { return date(parts[0], parts[1], parts[2], near) }
    if month(named: parts[1]) != nil || !isMonthFirst { return date(parts[2], parts[1], parts[0], near) }
    return date(parts[2], parts[0], parts[1], near)
  }

  private static func date(_ year: String, _ month: String, _ day: String, _ near: Int) -> (Int, Int, Int)? {
    guard let year = self.year(year, near), let month = self.month(named: month) ?? number(month),
      let day = number(day), (1...12).contains(month),
      (1...days(inMonth: month, of: year)).contains(day)
    else { return nil }
    return (year, month, day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Year of four digits, or of two digits within fifty years of a known one.
  private static func year(_ text: String, _ near: Int) -> Int? {
    guard let value = digits(text) else { return nil }
    if text.utf8.count == 4 { return value }
    guard text.utf8.count == 2 else { return nil }
    let year = near - near % 100 + value
    return year > near + 50 ? year - 100 : year < near - 49 ? year + 100 : year
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.count <= 2 ? digits(text) : nil
  }

  private static func digits(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func month(named text: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    guard text.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(text.lowercased()) }.map { $0 + 1 }
  }

  private static func time(_ words: [String]) -> (Int, Int, Int)? {
    let half = words.count == 2 ? words[1].uppercased() : ""
    guard words.count == 1 || half == "AM" || half == "PM" else { return nil }
    let parts = words[0].split(separator: ":", omittingEmptySubsequences: false).map { number(String($0)) }
    guard (2...3).contains(parts.count), var hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, !words[0].contains("::"), hour < 24, minute < 60,
      second < 60
    else { return nil }
    if !half.isEmpty {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == "PM" ? 12 : 0)
    }
    return (hour, minute, second)
  }
}
