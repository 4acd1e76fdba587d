import Governance
import Testing

@testable import RecordFormat

@Suite struct JournalReadingTests {
  private func entries(_ count: Int) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for number in 1...count {
      let operation = Operation.set(
        table: "meetings/2026-03-12-board/attendance", key: "M-31KQ", column: "status", old: "v\(number - 1)",
        new: "v\(number) \"q\" \\ é")
      entries.append(
        JournalEntry(
          writer: "sec7k", number: number, stamp: Stamp(milliseconds: 1_773_324_131_204 + number),
          by: "A. Example", words: "Marked here", operations: [operation],
          previous: entries.last.map { JournalEntry.fingerprint(ofLine: $0.line) } ?? ""))
    }
    return entries
  }

  private func bytes(_ entries: [JournalEntry]) -> [UInt8] { entries.flatMap { $0.line + [0x0a] } }

  private func read(_ bytes: [UInt8]) -> JournalReading {
    JournalReading(reading: bytes, file: "journal/sec7k/2026-03.jsonl")
  }

  @Test func `A line has the keys in their order and ends with its checksum`() {
    let entry = JournalEntry(
      writer: "sec7k", number: 412, stamp: Stamp(milliseconds: 1_773_324_131_204), by: "A. Example",
      words: "Undone", operations: [.undo(writer: "sec7k", number: 3)], previous: "9f2c9f2c9f2c9f2c")
    let covered =
      #"{"w":"sec7k","n":412,"t":"2026-03-12T14:02:11.204Z/0","by":"A. Example","words":"Undone","#
      + #""ops":[["undo","sec7k",3]],"prev":"9f2c9f2c9f2c9f2c""#
    let checksum = hexadecimal(CRC32.checksum(of: Array(covered.utf8)))
    #expect(String(decoding: entry.line, as: UTF8.self) == covered + #","crc":"\#(checksum)"}"#)
  }

  @Test func `Entries are read back as they were`() {
    let written = entries(5)
    let reading = read(bytes(written))
    #expect(reading.lines.map(\.entry) == written)
    #expect(reading.lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(reading.damage.isEmpty)
    #expect(reading.unfinished == nil)
    #expect(!reading.needsLineEnd)
  }

  @Test func `A journal cut anywhere gives the whole entries before the cut`() {
    let written = entries(3)
    let whole = bytes(written)
    let lengths = written.map(\.line.count)
    for cut in 0..<whole.count {
      let reading = read(Array(whole[..<cut]))
      var expected = 0
      var end = 0
      for length in lengths where cut >= end + length {
        expected += 1
        end += length + 1
      }
      #expect(reading.lines.map(\.entry) == Array(written[..<expected]))
      #expect(reading.damage.isEmpty)
      let isWhole = cut == 0 || whole[cut - 1] == 0x0a
      #expect(reading.needsLineEnd == !isWhole)
      #expect((reading.unfinished != nil) == (!isWhole && whole[cut] != 0x0a))
    }
  }

  @Test func `A damaged byte never gives a wrong entry and costs at most its own line`() {
    let written = entries(3)
    let whole = bytes(written)
    for position in whole.indices {
      for replacement: UInt8 in [0, 0x0a, 0x20, 0x22, 0x2c, 0x30, 0x7d, 0xff]
      where whole[position] != replacement {
        var damaged = whole
        damaged[position] = replacement
        let reading = read(damaged)
        let found = reading.lines.map(\.entry)
        #expect(found.allSatisfy(written.contains))
        #expect(found.count >= (whole[position] == 0x0a ? 3 : 2))
        #expect(found.count == 3 || !reading.damage.isEmpty || reading.unfinished != nil)
      }
    }
  }

  @Test func `Entries glued by a lost line end are both found, and the line is reported`() {
    let written = entries(3)
    let glued = written[0].line + [0x58] + written[1].line + [0x0a] + written[2].line + [0x0a]
    let reading = read(glued)
    #expect(reading.lines.map(\.entry) == written)
    #expect(reading.damage.map(\.line) == [1])
  }

  @Test func `A line after a damaged one is read and the damage has its place`() throws {
    let written = entries(3)
    var damaged = bytes(written)
    damaged[written[0].line.count + 40] = 0x3f
    let reading = read(damaged)
    #expect(reading.lines.map(\.entry) == [written[0], written[2]])
    let found = try #require(reading.damage.first)
    #expect((found.file, found.line) == ("journal/sec7k/2026-03.jsonl", 2))
    #expect(found.excerpt.hasPrefix(#"{"w":"sec7k","n":2"#))
  }

  @Test func `A whole line of a newer version is told from a damaged one`() {
    let covered = Array(
      #"{"w":"a","n":1,"t":"2026-03-12T14:02:11.204Z/0","by":"","words":"","ops":[["dance"]],"prev":"""#.utf8)
    let tail = Array(#","crc":"\#(hexadecimal(CRC32.checksum(of: covered)))"}"#.utf8)
    let reading = read(covered + tail + [0x0a])
    #expect(reading.lines.isEmpty)
    #expect(reading.damage.isEmpty)
    #expect(reading.newer.map(\.line) == [1])
  }

  @Test(arguments: ["\u{1b}[31m", "line\nbreak", "\u{202e}", "\u{9b}"])
  func `A line with control characters does not count`(value: String) {
    let entry = JournalEntry(
      writer: "a", number: 1, stamp: Stamp(milliseconds: 0), by: "", words: value, operations: [],
      previous: "")
    #expect(read(entry.line + [0x0a]).lines.isEmpty)
  }

  @Test func `The chain shows a line that was taken out or altered`() {
    let written = entries(4)
    func breaks(_ lines: [JournalEntry]) -> [Int] {
      var chain = JournalChain()
      for entry in lines { chain.add(entry, line: entry.line) }
      return chain.breaks
    }
    #expect(breaks(written) == [])
    #expect(breaks([written[0], written[2], written[3]]) == [3])
    var altered = written[1]
    altered.words = "Marked absent"
    altered = JournalEntry(
      writer: altered.writer, number: altered.number, stamp: altered.stamp, by: altered.by,
      words: altered.words,
      operations: altered.operations, previous: altered.previous)
    #expect(breaks([written[0], altered, written[2], written[3]]) == [3])
  }
}
