package import Governance

/// What the bytes of a journal file, or of its newest part, hold.
package struct JournalReading: Sendable {
  /// Entry and where its line lies in the bytes.
  package struct Line: Sendable {
    /// The entry that the line holds.
    package var entry: JournalEntry
    /// Where the line lies, its line end left out.
    package var range: Range<Int>
    /// Number of the line in the file, from 1.
    package var number: Int
  }

  /// Lines whose checksum holds, in the order of the file.
  package private(set) var lines: [Line] = []
  /// Lines that do not count, each with its place.
  package private(set) var damage: [Diagnostic] = []
  /// Lines that are whole but say something this program does not know.
  package private(set) var newer: [Diagnostic] = []
  /// The last line, when it has no line end and is no whole entry; nil when the file ends as it should.
  package private(set) var unfinished: Diagnostic?
  /// Whether the last byte is no line end, so that the next writer has to set one first.
  package private(set) var needsLineEnd = false

  /// Reads all lines; a damaged one never stops the reading of those after it.
  ///
  /// - Parameters:
  ///   - bytes: the file from the start of a line.
  ///   - file: path relative to the partnership's folder, for the diagnostics.
  ///   - firstLine: number of the first of these lines in the file.
  /// - Complexity: O(`bytes.count`).
  package init(reading bytes: [UInt8], file: String, firstLine: Int = 1) {
    var start = 0
    var number = firstLine
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      read(bytes, in: start..<end, place: (file, number), isLast: end == bytes.count)
      start = end + 1
      number += 1
    }
    needsLineEnd = bytes.last.map { $0 != 0x0a } ?? false
  }

  private mutating func read(
    _ bytes: [UInt8], in range: Range<Int>, place: (file: String, line: Int), isLast: Bool
  ) {
    guard !range.isEmpty else { return }
    do throws(JournalEntry.Fault) {
      let entry = try JournalEntry(reading: bytes, in: range)
      lines.append(Line(entry: entry, range: range, number: place.line))
    } catch {
      switch error {
      case .newer: newer.append(JournalReading.newerLine(bytes, range, place))
      case .damaged:
        resynchronise(bytes, in: range, number: place.line)
        let diagnostic = JournalReading.damagedLine(bytes, range, place)
        if isLast { unfinished = diagnostic } else { damage.append(diagnostic) }
      }
    }
  }

  /// Finds whole entries inside a line that is damaged or that lost a line end.
  ///
  /// A quote inside a string is always escaped, so neither mark can stand inside a value.
  private mutating func resynchronise(_ bytes: [UInt8], in range: Range<Int>, number: Int) {
    let opening = Array(#"{"w":"#.utf8)
    let closing = Array(#","crc":""#.utf8)
    var start = JournalReading.find(opening, in: bytes, range)
    var tail = JournalReading.find(closing, in: bytes, range)
    while let here = start {
      while let found = tail, found < here {
        tail = JournalReading.find(closing, in: bytes, found + 1..<range.upperBound)
      }
      guard let found = tail else { return }
      let candidate = here..<found + JournalEntry.tailLength
      var next = here + 1
      if candidate.upperBound <= range.upperBound,
        let entry = try? JournalEntry(reading: bytes, in: candidate)
      {
        lines.append(Line(entry: entry, range: candidate, number: number))
        next = candidate.upperBound
      }
      start = JournalReading.find(opening, in: bytes, next..<range.upperBound)
    }
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= mark.count else { return nil }
    var position = range.lowerBound
    while position <= range.upperBound - mark.count {
      if bytes[position] == mark[0], bytes[position..<position + mark.count].elementsEqual(mark) {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func damagedLine(
    _ bytes: [UInt8], _ range: Range<Int>, _ place: (file: String, line: Int)
  ) -> Diagnostic {
    Diagnostic(
      file: place.file, line: place.line, column: 0, excerpt: excerpt(bytes, range),
      problem: "This line of the journal is damaged: its checksum does not hold, so it was left out.",
      remedy: "Compare the tables with your own notes and enter what is missing; keep the file as it is.")
  }

  private static func newerLine(
    _ bytes: [UInt8], _ range: Range<Int>, _ place: (file: String, line: Int)
  ) -> Diagnostic {
    Diagnostic(
      file: place.file, line: place.line, column: 0, excerpt: excerpt(bytes, range),
      problem: "This line of the journal says something that this version of Quorate does not know.",
      remedy: "Open the partnership with the newer version of Quorate that wrote it.")
  }

  private static func excerpt(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    CellText.excerpt(String(decoding: bytes[range].prefix(400), as: UTF8.self))
  }
}
