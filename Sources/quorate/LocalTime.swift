import Glibc
import Governance
import Screens

/// Times as this machine's clock on the wall shows them.
enum LocalTime {
  /// Reads an ISO 8601 time with a zone, `2026-12-10T09:41:00Z` or `2026-12-10T09:41+01:00`.
  ///
  /// - Returns: The same moment as `2026-12-10T09:41` in the machine's own zone; `nil` for a text without a zone, which
  ///   is on the clock on the wall already, and for one that is no time.
  static func reading(_ text: String) -> String? {
    guard let (wall, offset) = split(text) else { return nil }
    let moment = wall.replacing("T", with: " ").split(separator: ":").prefix(2).joined(separator: ":")
    guard let moment = Moment(moment) else { return nil }
    let minutes = moment.day.number * 1440 + moment.time.minutes - offset
    return clock(at: time_t(minutes * 60)).map { "\($0.moment.day)T\($0.moment.time)" }
  }

  /// The machine's clock on the wall at a moment, a leap second shown as the 59th.
  ///
  /// - Parameter seconds: Seconds since 1970 in universal time.
  /// - Returns: `nil` outside the years a `Day` holds.
  static func clock(at seconds: time_t) -> WallClock? {
    var seconds = seconds
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let (hour, minute, second) = unsafe (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
    guard let date = Day(year: year, month: month, day: day), let time = ClockTime(hour: hour, minute: minute)
    else {
      return nil
    }
    return WallClock(Moment(date, time), second: min(59, second))
  }

  /// The clock and the zone's minutes ahead of universal time; `nil` without a zone.
  private static func split(_ text: String) -> (clock: String, offset: Int)? {
    if text.hasSuffix("Z") || text.hasSuffix("z") { return (String(text.dropLast()), 0) }
    guard let time = text.firstIndex(where: { $0 == "T" || $0 == " " }),
      let sign = text[time...].lastIndex(where: { $0 == "+" || $0 == "-" })
    else { return nil }
    guard let offset = ClockTime(text[text.index(after: sign)...]) else { return nil }
    return (String(text[..<sign]), text[sign] == "-" ? -offset.minutes : offset.minutes)
  }
}
