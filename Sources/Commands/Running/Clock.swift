internal import Governance

/// The day and the time a command goes by: the clock on the wall, or what was set in its place.
struct Clock {
  /// The day judged.
  let today: Day
  /// The time set with `--at`; nil when none was.
  let given: ClockTime?
  /// The clock on the wall, or `$QUORATE_NOW`.
  private let wall: Moment
  private let isSet: Bool

  /// Creates the clock from what was set.
  ///
  /// - Throws: `CommandFailure.usage` for a day or a time that is none.
  init(options: GlobalOptions, surroundings: Surroundings) throws(CommandFailure) {
    let named = surroundings.environment["QUORATE_NOW"].flatMap { $0.isEmpty ? nil : $0 }
    wall = try named.map(Clock.moment) ?? surroundings.now
    today = try options.on.map(Clock.day) ?? wall.day
    given = try options.at.map(Clock.time)
    isSet = named != nil || options.on != nil || options.at != nil
  }

  /// What stands for the clock on the wall; nil when nothing was set.
  var override: Moment? { isSet ? now : nil }

  /// The time on the day judged.
  var now: Moment { Moment(today, given ?? wall.time) }

  /// The clock and the time to take for a mark of a meeting.
  ///
  /// On a day that was set without a time the clock on the wall says nothing, so the meeting's start is
  /// taken.
  func marking(_ meeting: Meeting, at time: ClockTime? = nil) -> (now: Moment, given: ClockTime?) {
    if let time = time ?? given { return (now, time) }
    let isElsewhere = today != wall.day && meeting.date == today
    return (now, isElsewhere ? meeting.startMoment.time : nil)
  }

  /// The last minute that has come on a meeting's day: now on the day itself, its last minute afterwards.
  func latest(of meeting: Meeting) -> Moment {
    if let given { return Moment(meeting.date, given) }
    if meeting.date == today, today == wall.day { return wall }
    return Moment(meeting.date, Clock.lastMinute)
  }

  /// Whether a meeting is on the day judged and the time is known.
  func isLive(_ meeting: Meeting) -> Bool { meeting.date == today && (given != nil || today == wall.day) }

  private static let lastMinute = ClockTime(hour: 23, minute: 59) ?? ClockTime.midnight

  private static func day(_ text: String) throws(CommandFailure) -> Day {
    guard let day = Day(text) else {
      throw .usage(["--on \(text): no such day. Write it as 2026-12-10."])
    }
    return day
  }

  /// Reads a time of day.
  static func time(_ text: String) throws(CommandFailure) -> ClockTime {
    guard let time = ClockTime(text) else {
      throw .usage(["\(text): no such time. Write it as 10:02."])
    }
    return time
  }

  /// Reads a day and a time as ISO 8601 writes them, with or without seconds.
  private static func moment(_ text: String) throws(CommandFailure) -> Moment {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].count == 2, parts[2].allSatisfy(\.isNumber) { parts.removeLast() }
    guard let moment = Moment(parts.joined(separator: ":")) else {
      throw .usage([
        "QUORATE_NOW=\(text): no such time.",
        "  It is the clock on the wall: write it as 2026-12-10T10:02, without a time zone.",
      ])
    }
    return moment
  }
}
