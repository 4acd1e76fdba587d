/// Rules for the text of one cell: what may stand in it, and how it is kept from being run as a formula.
package enum CellText {
  /// Mark that stands, with a space after it, for a line break that was typed into a cell.
  package static let lineBreakMark = "¶ "

  /// Text on one line: every line break becomes a visible mark.
  package static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0a || $0 == 0x0d }) else { return text }
    return text.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false)
      .joined(separator: lineBreakMark)
  }

  /// Whether a text holds a control character or an override of the direction of writing.
  package static func isForbidden(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return firstForbidden(in: bytes, bytes.indices) != nil
  }

  /// Place of the first byte of a control character (C0, DEL, C1) or of an override of the direction of
  /// writing (U+202A to U+202E, U+2066 to U+2069); nil when there is none.
  ///
  /// Line breaks pass when they are allowed, as they are inside quotes.
  static func firstForbidden(in bytes: [UInt8], _ range: Range<Int>, allowingLineBreaks: Bool = false) -> Int?
  {
    let bytes = bytes.span
    for index in range {
      let byte = bytes[index]
      // Nearly every byte is one of these, and whole journals are read on opening.
      if byte >= 0x20, byte < 0x7f { continue }
      let length: Int
      switch byte {
      case 0x0a, 0x0d: length = allowingLineBreaks ? 0 : 1
      case 0..<0x20, 0x7f: length = 1
      case 0xc2: length = 2
      case 0xe2: length = 3
      default: continue
      }
      guard length > 0, index + length <= range.upperBound else { continue }
      if length == 1 || isForbidden(after: byte, bytes[index + 1], length == 3 ? bytes[index + 2] : 0) {
        return index
      }
    }
    return nil
  }

  private static func isForbidden(after first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xc2 { return (0x80...0x9f).contains(second) }
    return (second == 0x80 && (0xaa...0xae).contains(third))
      || (second == 0x81 && (0xa6...0xa9).contains(third))
  }

  /// Text of the bytes in a range; nil when they are not valid UTF-8.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard let valid = try? UTF8Span(validating: bytes.span.extracting(range)) else { return nil }
    return String(copying: valid)
  }

  /// Text with forbidden characters replaced by a middle dot, cut to a length that fits on a line.
  package static func excerpt(_ text: String, limit: Int = 80) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit * 4) {
      safe.append(isForbidden(String(scalar)) ? "·" : scalar)
    }
    let characters = String(safe)
    return characters.count > limit ? characters.prefix(limit - 1) + "…" : characters
  }

  /// Text as it is written into a table: what a spreadsheet would run as a formula starts with an apostrophe.
  static func guarded(_ value: String) -> String {
    startsFormula(value) ? "'" + value : value
  }

  /// Value behind the text of a cell: takes one guarding apostrophe off.
  static func unguarded(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && startsFormula(text) ? String(text.dropFirst()) : text
  }

  private static func startsFormula(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0d: return true
      default: return false
      }
    }
    return false
  }
}
