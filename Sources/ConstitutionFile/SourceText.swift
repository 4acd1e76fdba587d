import Governance

/// A place in a text.
struct Place: Hashable {
  /// The line, from 1.
  var line: Int
  /// The column in Unicode scalars, from 1.
  var column: Int
}

/// A file's text, with its lines to quote from.
struct SourceText {
  /// The file's path, as diagnostics name it.
  let file: String
  /// The text, without a byte order mark, every line ended by a line feed.
  let text: String
  private let lines: [Substring.UnicodeScalarView]

  /// Decodes a file; `nil`, with diagnostics added, when it is no clean UTF-8 text.
  init?(_ bytes: [UInt8], file: String, diagnostics: inout [Diagnostic]) {
    self.file = file
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let (scalars, isWhole) = SourceText.decode(bytes.dropFirst(hasMark ? 3 : 0))
    text = String(scalars)
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { $0[...] }
    let before = diagnostics.count
    if !isWhole { diagnostics.append(notUTF8(bytes)) }
    for (index, line) in lines.enumerated() {
      guard let column = line.firstIndex(where: SourceText.isForbidden) else { continue }
      let place = Place(line: index + 1, column: line.distance(from: line.startIndex, to: column) + 1)
      diagnostics.append(hiddenCharacter(line[column], at: place))
    }
    if diagnostics.count > before { return nil }
  }

  /// A diagnostic at a place, with the line it stands in.
  func diagnostic(at place: Place, problem: String, remedy: String) -> Diagnostic {
    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : Substring().unicodeScalars
    return Diagnostic(
      file: file, line: place.line, column: Substring(line.prefix(place.column - 1)).count + 1,
      excerpt: SourceText.visible(line), problem: problem, remedy: remedy)
  }

  /// The text of a line from a place on.
  func rest(from place: Place) -> String {
    guard lines.indices.contains(place.line - 1) else { return "" }
    return String(Substring(lines[place.line - 1].dropFirst(place.column - 1)))
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> (String.UnicodeScalarView, isWhole: Bool) {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var scalars = String.UnicodeScalarView()
    var endsWithReturn = false
    while true {
      switch decoder.decode(&input) {
      case .emptyInput: return (scalars, true)
      case .error: return (scalars, false)
      case .scalarValue(let scalar):
        // A line is ended by LF, CR LF or CR; all become LF, so that places agree with the parser's.
        if scalar == "\r" || (scalar != "\n" || !endsWithReturn) {
          scalars.append(scalar == "\r" ? "\n" : scalar)
        }
        endsWithReturn = scalar == "\r"
      }
    }
  }

  private func notUTF8(_ bytes: [UInt8]) -> Diagnostic {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let place = Place(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    return diagnostic(
      at: place, problem: isWide ? "The file is UTF-16, not UTF-8." : "The file is not UTF-8 from here on.",
      remedy: "Save it as UTF-8.")
  }

  private func hiddenCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return diagnostic(
      at: place, problem: "There is an invisible control character here (U+\(code)).",
      remedy: "Delete it, and type the line anew.")
  }

  /// Whether a character has no business in a text: controls but the tab, line separators, direction overrides.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func visible(_ line: Substring.UnicodeScalarView) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in line { shown.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(shown)
  }
}
