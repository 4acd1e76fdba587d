internal import Governance

/// Moment of a change on a hybrid clock: universal time, and a counter for changes within one millisecond.
///
/// Stamps of one partnership only grow, whatever the computer's clock does, so that their order is the order
/// in which changes were seen.
package struct Stamp: Hashable, Comparable, Sendable {
  /// Milliseconds since the start of 1970 in universal time, within the years 1970 to 9999.
  package var milliseconds: Int
  /// Place among the changes of the same millisecond, from 0.
  package var counter: Int

  /// Makes a stamp; milliseconds outside the years 1970 to 9999 are moved to the nearest moment inside.
  package init(milliseconds: Int, counter: Int = 0) {
    self.milliseconds = min(max(milliseconds, 0), Stamp.lastMillisecond)
    self.counter = counter
  }

  /// Whether the left stamp is earlier.
  package static func < (left: Stamp, right: Stamp) -> Bool {
    (left.milliseconds, left.counter) < (right.milliseconds, right.counter)
  }

  /// Stamp for a change made now, later than this one even when the clock went back.
  package func next(at milliseconds: Int) -> Stamp {
    let now = Stamp(milliseconds: milliseconds)
    return now > Stamp(milliseconds: self.milliseconds, counter: .max)
      ? now : Stamp(milliseconds: self.milliseconds, counter: counter + 1)
  }

  private static let lastMillisecond = 253_402_300_799_999
}

extension Stamp {
  /// Text such as `2026-03-12T14:02:11.204Z/0`.
  package var text: String {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let date = Day(number: days).description
    let seconds = "\(Stamp.padded(rest / 1000 % 60, 2)).\(Stamp.padded(rest % 1000, 3))"
    let time = "\(Stamp.padded(rest / 3_600_000, 2)):\(Stamp.padded(rest / 60_000 % 60, 2)):\(seconds)"
    return "\(date)T\(time)Z/\(counter)"
  }

  /// Month in universal time, such as `2026-03`.
  package var month: String { String(text.prefix(7)) }

  /// Reads the text of a stamp; nil for anything but the exact shape of a moment that exists.
  package init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 26, bytes.count <= 44 else { return nil }
    let shape = Array("0000-00-00T00:00:00.000Z/".utf8)
    for (index, expected) in shape.enumerated() {
      let isRight = expected == 0x30 ? (0x30...0x39).contains(bytes[index]) : bytes[index] == expected
      guard isRight else { return nil }
    }
    func value(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    let (year, month, day) = (value(0..<4), value(5..<7), value(8..<10))
    let (hour, minute, second) = (value(11..<13), value(14..<16), value(17..<19))
    guard hour < 24, minute < 60, second < 60, let number = Day(year: year, month: month, day: day)?.number,
      number >= 0, let counter = Int(String(decoding: bytes[25...], as: UTF8.self)),
      (0...1_000_000_000).contains(counter)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(milliseconds: number * 86_400_000 + seconds * 1000 + value(20..<23), counter: counter)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
