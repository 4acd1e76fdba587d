/// A number as digits and a power of ten, so that no precision is lost in comparing.
struct SpreadsheetNumber {
  private var isNegative: Bool
  /// Digits without leading zeros; empty for zero.
  private var digits: [UInt8]
  /// Place of the decimal point behind the first digit, as in `4.41E+11`.
  private var exponent: Int
  /// Whether the text was written with an exponent, and so perhaps rounded.
  private var isScientific: Bool

  /// Reads digits with a sign, a point and an exponent, each of them optional; nil for any other text.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 40 else { return nil }
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == 0x45 || $0 == 0x65 }
    var mantissa = parts[0]
    isNegative = mantissa.first == UInt8(ascii: "-")
    if isNegative || mantissa.first == UInt8(ascii: "+") { mantissa = mantissa.dropFirst() }
    let halves = mantissa.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") }
    let all = halves.flatMap { Array($0) }
    guard !all.isEmpty, !halves[0].isEmpty, all.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    isScientific = parts.count == 2
    var power = 0
    if isScientific {
      let exponent = String(decoding: parts[1], as: UTF8.self)
      guard exponent.utf8.count <= 4, let value = Int(exponent) else { return nil }
      power = value
    }
    let zeros = all.prefix { $0 == 0x30 }.count
    digits = Array(all.dropFirst(zeros))
    exponent = digits.isEmpty ? 0 : halves[0].count - 1 - zeros + power
  }

  /// Whether a spreadsheet may show this number as the other: the same value, or the other is rounded to the
  /// digits of its exponent form.
  func shows(as other: SpreadsheetNumber) -> Bool {
    guard isNegative == other.isNegative else { return false }
    if other.isScientific, !other.digits.isEmpty {
      let rounded = rounded(to: other.digits.count)
      return rounded.exponent == other.exponent && rounded.significant == other.significant
    }
    return exponent == other.exponent && significant == other.significant
  }

  private var significant: [UInt8] {
    Array(digits.reversed().drop { $0 == 0x30 }.reversed())
  }

  private func rounded(to count: Int) -> SpreadsheetNumber {
    guard digits.count > count else { return self }
    var result = self
    result.digits = Array(digits.prefix(count))
    guard digits[count] >= 0x35 else { return result }
    for index in result.digits.indices.reversed() {
      guard result.digits[index] == 0x39 else {
        result.digits[index] += 1
        return result
      }
      result.digits[index] = 0x30
    }
    result.digits = [0x31] + result.digits.dropLast()
    result.exponent += 1
    return result
  }
}
