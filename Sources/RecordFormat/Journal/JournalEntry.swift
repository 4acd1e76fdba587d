/// One transaction of the journal: who changed what and when, over any number of tables.
///
/// Texts in an entry are free of control characters and line breaks; a line that has any is not read back.
package struct JournalEntry: Equatable, Sendable {
  /// Writer (an installation of the program) whose journal holds the entry.
  package var writer: String
  /// Number within the writer's journal, from 1.
  package var number: Int
  /// When the change was made.
  package var stamp: Stamp
  /// Name of the person, or one of the founding authors.
  package var by: String
  /// The change in words, for the history and for undo.
  package var words: String
  /// What changed.
  package var operations: [Operation]
  /// First 16 hexadecimal digits of the SHA-256 of the writer's previous line; empty for the first.
  package var previous: String
  /// Checksum of the line, as read or as computed when the entry was made.
  package private(set) var checksum: UInt32 = 0

  /// Makes an entry and computes its checksum.
  package init(
    writer: String, number: Int, stamp: Stamp, by: String, words: String, operations: [Operation],
    previous: String
  ) {
    self.writer = writer
    self.number = number
    self.stamp = stamp
    self.by = by
    self.words = words
    self.operations = operations
    self.previous = previous
    checksum = CRC32.checksum(of: covered)
  }

  /// Whether the entry only records renderings, withdrawals or nothing, and changes no table.
  package var isBookkeeping: Bool {
    !operations.contains { operation in
      if case .undo = operation { return true }
      return operation.isChange
    }
  }

  /// Whether the entry takes back a line that was reported as not saved.
  package var withdrawsAny: Bool {
    operations.contains { operation in
      if case .withdraw = operation { return true }
      return false
    }
  }

  /// Order in which entries are folded: by time, then by writer and number, so that every reader of the same
  /// journals comes to the same tables.
  package static func isOrdered(_ left: JournalEntry, _ right: JournalEntry) -> Bool {
    (left.stamp.milliseconds, left.stamp.counter, left.writer, left.number, left.checksum)
      < (right.stamp.milliseconds, right.stamp.counter, right.writer, right.number, right.checksum)
  }
}

extension JournalEntry {
  /// Fingerprint that the next line of the same writer carries.
  package static func fingerprint(ofLine line: some Collection<UInt8>) -> String {
    String(SHA256.hexDigest(of: line).prefix(16))
  }

  /// Line of the entry without its line end.
  package var line: [UInt8] {
    covered + Array(#","crc":"\#(hexadecimal(checksum))"}"#.utf8)
  }

  /// The bytes that the checksum covers.
  private var covered: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    func append(_ name: String, _ value: JSON) {
      bytes.append(contentsOf: name.utf8)
      value.write(to: &bytes)
    }
    append(#"{"w":"#, .string(writer))
    append(#","n":"#, .number(number))
    append(#","t":"#, .string(stamp.text))
    append(#","by":"#, .string(by))
    append(#","words":"#, .string(words))
    append(#","ops":"#, .array(operations.map(\.json)))
    append(#","prev":"#, .string(previous))
    return bytes
  }

  /// Where a line breaks off being an entry.
  enum Fault: Error {
    /// The bytes are not what was written.
    case damaged
    /// The line is whole, but says something that this program does not know.
    case newer
  }

  /// Keys of a line in their order.
  private static let keys = ["w", "n", "t", "by", "words", "ops", "prev", "crc"]

  /// Length of the end of a line, `,"crc":"8d9b0e1a"}`.
  static let tailLength = 18

  /// Reads one line, given without its line end.
  ///
  /// A line counts only when its checksum holds and everything in it has exactly the expected shape.
  init(reading bytes: [UInt8], in range: Range<Int>) throws(Fault) {
    let end = range.upperBound - JournalEntry.tailLength
    guard end > range.lowerBound,
      let checksum = JournalEntry.checksum(inTail: bytes[end..<range.upperBound]),
      checksum == CRC32.checksum(of: bytes, in: range.lowerBound..<end),
      JournalEntry.isPlain(bytes, in: range),
      let json = try? JSON(reading: bytes, in: range)
    else { throw .damaged }
    try self.init(json: json)
    self.checksum = checksum
  }

  /// Whether a line is free of control characters, also of escaped ones: this program writes none, and they
  /// must not reach a table or a screen.
  private static func isPlain(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let line = bytes.span
    var isEscaped = false
    for index in range {
      let byte = line[index]
      if !isEscaped, byte != UInt8(ascii: "\\") { continue }
      if isEscaped, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { return false }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return CellText.firstForbidden(in: bytes, range) == nil
  }

  private static func checksum(inTail tail: ArraySlice<UInt8>) -> UInt32? {
    let digits = tail.dropFirst(8).prefix(8)
    guard tail.starts(with: #","crc":""#.utf8), tail.suffix(2).elementsEqual(#""}"#.utf8),
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private init(json: JSON) throws(Fault) {
    guard let members = json.object, members.map(\.0) == JournalEntry.keys,
      let writer = members[0].1.string, let number = members[1].1.number,
      RecordFormat.numbers.contains(number), let stamp = members[2].1.string.flatMap(Stamp.init(text:)),
      let by = members[3].1.string, let words = members[4].1.string,
      let operations = members[5].1.array, let previous = members[6].1.string
    else { throw .newer }
    self.writer = writer
    self.number = number
    self.stamp = stamp
    self.by = by
    self.words = words
    self.previous = previous
    self.operations = []
    for json in operations {
      guard let operation = Operation(json: json) else { throw .newer }
      self.operations.append(operation)
    }
  }
}
