/// Why a text is no JSON, and where.
package struct JSONProblem: Error, Hashable, Sendable {
  /// Byte position of the fault, counted from the start of the bytes that were read.
  package var offset: Int
  /// What is wrong, a sentence.
  package var words: String

  /// Makes a problem.
  package init(offset: Int, words: String) {
    self.offset = offset
    self.words = words
  }
}

extension JSON {
  /// Reads one JSON text.
  ///
  /// Fractions, exponents, lone surrogates, raw control characters and nesting deeper than 64 are refused.
  /// - Parameters:
  ///   - bytes: UTF-8 bytes that hold the text.
  ///   - range: where the text lies in the bytes; nil means all of them.
  /// - Throws: `JSONProblem` at the first fault.
  /// - Complexity: O(length of the text).
  package init(reading bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONProblem) {
    let range = range ?? 0..<bytes.count
    var reader = JSONReader(bytes: bytes, position: range.lowerBound, end: range.upperBound)
    self = try reader.wholeText()
  }
}

/// One pass over the bytes of a JSON text.
private struct JSONReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int
  var depth = 0

  mutating func wholeText() throws(JSONProblem) -> JSON {
    let value = try value()
    skipSpace()
    guard position == end else { throw problem("There is text after the end of the value.") }
    return value
  }

  private func problem(_ words: String) -> JSONProblem { JSONProblem(offset: position, words: words) }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONProblem) -> JSON {
    skipSpace()
    guard let current else { throw problem("A value is missing.") }
    switch current {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw problem("A value is missing.")
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONProblem) -> JSON {
    for byte in text.description.utf8 {
      guard current == byte else { throw problem("This word is not known.") }
      position += 1
    }
    return value
  }

  private mutating func number() throws(JSONProblem) -> JSON {
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let start = position
    var value = 0
    while let byte = current, byte >= 0x30, byte <= 0x39 {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.subtractingReportingOverflow(Int(byte - 0x30))
      guard !overflow, !carry else { throw problem("This number is too large.") }
      value = sum
      position += 1
    }
    try checkNumber(from: start)
    guard isNegative || value != Int.min else { throw problem("This number is too large.") }
    return .number(isNegative ? value : -value)
  }

  private func checkNumber(from start: Int) throws(JSONProblem) {
    guard position > start else { throw problem("A digit is missing.") }
    guard position == start + 1 || bytes[start] != 0x30 else { throw problem("A number starts with zero.") }
    switch current {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      throw problem("Only whole numbers are expected.")
    default: return
    }
  }

  private mutating func enter() throws(JSONProblem) {
    position += 1
    depth += 1
    guard depth <= 64 else { throw problem("The values are nested too deeply.") }
    skipSpace()
  }

  private mutating func leave(at closing: UInt8) throws(JSONProblem) -> Bool {
    skipSpace()
    switch current {
    case closing:
      position += 1
      depth -= 1
      return true
    case UInt8(ascii: ","):
      position += 1
      return false
    default: throw problem("A comma or a closing bracket is missing.")
    }
  }

  private mutating func array() throws(JSONProblem) -> JSON {
    try enter()
    var elements: [JSON] = []
    if current == UInt8(ascii: "]") {
      _ = try leave(at: UInt8(ascii: "]"))
      return .array(elements)
    }
    repeat { elements.append(try value()) } while try !leave(at: UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func object() throws(JSONProblem) -> JSON {
    try enter()
    var members: [(String, JSON)] = []
    if current == UInt8(ascii: "}") {
      _ = try leave(at: UInt8(ascii: "}"))
      return .object(members)
    }
    repeat { members.append(try member()) } while try !leave(at: UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func member() throws(JSONProblem) -> (String, JSON) {
    skipSpace()
    guard current == UInt8(ascii: "\"") else { throw problem("A key in quotes is missing.") }
    let key = try string()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw problem("A colon is missing.") }
    position += 1
    return (key, try value())
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let text = try validated(bytes, start..<position)
        position += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw problem("A control character stands inside a string.") }
      position += 1
    }
    throw problem("A string is not closed.")
  }

  private func validated(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONProblem) -> String {
    guard let text = CellText.text(bytes, range) else {
      throw problem("A string is not valid UTF-8.")
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(JSONProblem) -> String {
    var collected = Array(bytes[start..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try validated(collected, 0..<collected.count)
      case UInt8(ascii: "\\"): try appendEscape(to: &collected)
      case 0..<0x20: throw problem("A control character stands inside a string.")
      default: collected.append(byte)
      }
    }
    throw problem("A string is not closed.")
  }

  private mutating func appendEscape(to collected: inout [UInt8]) throws(JSONProblem) {
    guard let byte = current else { throw problem("A string is not closed.") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): collected.append(byte)
    case UInt8(ascii: "n"): collected.append(0x0a)
    case UInt8(ascii: "r"): collected.append(0x0d)
    case UInt8(ascii: "t"): collected.append(0x09)
    case UInt8(ascii: "b"): collected.append(0x08)
    case UInt8(ascii: "f"): collected.append(0x0c)
    case UInt8(ascii: "u"): collected.append(contentsOf: Array(String(try escapedScalar()).utf8))
    default: throw problem("This escape is not known.")
    }
  }

  private mutating func escapedScalar() throws(JSONProblem) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xdc00, current == UInt8(ascii: "\\"), position + 1 < end,
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw problem("Half of a surrogate pair is missing.") }
    position += 2
    let second = try codeUnit()
    guard second >= 0xdc00, second <= 0xdfff,
      let scalar = Unicode.Scalar(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    else { throw problem("Half of a surrogate pair is missing.") }
    return scalar
  }

  private mutating func codeUnit() throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw problem("An escape needs four hexadecimal digits.")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
