internal import Glibc
internal import Governance
internal import RecordFormat

extension HistoryEntry {
  /// The day and minute on this computer's clock on the wall: `2026-12-10 10:02`.
  package var at: String {
    var seconds = time_t(stamp.milliseconds / 1000)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let (hour, minute) = unsafe (Int(parts.tm_hour), Int(parts.tm_min))
    guard let date = Day(year: year, month: month, day: day), let time = ClockTime(hour: hour, minute: minute)
    else {
      return stamp.text
    }
    return Moment(date, time).description
  }
}
