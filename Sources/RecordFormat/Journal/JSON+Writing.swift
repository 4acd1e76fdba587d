extension JSON {
  /// Text on one line without spaces.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text over several lines, indented by two spaces, without a final newline.
  package var prettyText: String {
    var bytes: [UInt8] = []
    writePretty(to: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text on one line.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): bytes.append(contentsOf: String(value).utf8)
    case .string(let value): JSON.writeQuoted(value, to: &bytes)
    case .array(let elements): JSON.writeList(elements, between: "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      JSON.writeList(members, between: "{", "}", to: &bytes) { member, bytes in
        JSON.writeQuoted(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
    }
  }

  /// Appends a string in quotes, with the escapes that JSON requires and no others.
  static func writeQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x0d: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20: bytes.append(contentsOf: ("\\u" + hexadecimal(UInt32(byte)).suffix(4)).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func writeList<Element>(
    _ elements: [Element], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    to bytes: inout [UInt8], element write: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element, &bytes)
    }
    bytes.append(UInt8(ascii: closing))
  }

  private func writePretty(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      JSON.writeLines(elements, between: "[", "]", to: &bytes, depth: depth) { element, bytes in
        element.writePretty(to: &bytes, depth: depth + 1)
      }
    case .object(let members) where !members.isEmpty:
      JSON.writeLines(members, between: "{", "}", to: &bytes, depth: depth) { member, bytes in
        JSON.writeQuoted(member.0, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.1.writePretty(to: &bytes, depth: depth + 1)
      }
    default: write(to: &bytes)
    }
  }

  private static func writeLines<Element>(
    _ elements: [Element], between opening: String, _ closing: String, to bytes: inout [UInt8], depth: Int,
    element write: (Element, inout [UInt8]) -> Void
  ) {
    let indentation = String(repeating: "  ", count: depth)
    bytes.append(contentsOf: opening.utf8)
    for (index, element) in elements.enumerated() {
      bytes.append(contentsOf: ((index > 0 ? ",\n  " : "\n  ") + indentation).utf8)
      write(element, &bytes)
    }
    bytes.append(contentsOf: ("\n" + indentation + closing).utf8)
  }
}
