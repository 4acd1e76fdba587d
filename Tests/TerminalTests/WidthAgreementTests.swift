import CNcurses
import TerminalFrame
import Testing

struct WidthAgreementTests {
  @Test(
    arguments: [
      ("Latin", 0x20...0x24F), ("Latin additional", 0x1E00...0x1EFF), ("Greek", 0x370...0x3FF),
      ("Cyrillic", 0x400...0x52F), ("combining marks", 0x300...0x36F), ("Hebrew letters", 0x5D0...0x5EA),
      ("Arabic letters", 0x620...0x64A), ("Devanagari", 0x900...0x97F), ("Bengali", 0x980...0x9FF),
      ("Gurmukhi", 0xA00...0xA7F), ("Gujarati", 0xA80...0xAFF), ("Tamil", 0xB80...0xBFF),
      ("Thai", 0xE00...0xE7F),
      ("Georgian", 0x10A0...0x10FF), ("Hangul jamo", 0x1100...0x11FF), ("quotes and dashes", 0x2010...0x2027),
      ("frames", 0x2500...0x257F), ("shapes", 0x25A0...0x25FF), ("dingbats", 0x2700...0x27BF),
      ("kana", 0x3041...0x30FF), ("ideographs", 0x4E00...0x9FFF), ("Hangul", 0xAC00...0xD7A3),
      ("fullwidth forms", 0xFF01...0xFFEE), ("emoji", 0x1F300...0x1F64F), ("ideographs B", 0x20000...0x2A6DF),
    ] as [(String, ClosedRange<UInt32>)])
  func `Widths agree with the C library's`(block: String, scalars: ClosedRange<UInt32>) {
    cn_use_locale()
    var checked = 0
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      let columns = cn_scalar_columns(scalar.value)
      // What the library cannot print and what is not shown as itself has no width to compare.
      guard columns >= 0, String(scalar).terminalSafe == String(scalar) else { continue }
      #expect(DisplayWidth.of(Character(scalar)) == Int(columns), "U+\(String(scalar.value, radix: 16))")
      checked += 1
    }
    #expect(checked * 10 > scalars.count * 4, "\(block)")
  }
}
