import OrderedCollections
import RecordFormat
import TestSupport
import Testing

@Suite struct TablesTests {
  private func entry(
    _ writer: String, _ number: Int, at milliseconds: Int, _ operations: [Operation]
  ) -> JournalEntry {
    JournalEntry(
      writer: writer, number: number, stamp: Stamp(milliseconds: milliseconds), by: "A. Example", words: "w",
      operations: operations, previous: "")
  }

  private func set(_ old: String, _ new: String) -> Operation {
    .set(table: "t", key: "A", column: "c", old: old, new: new)
  }

  private let start = Operation.add(table: "t", key: "A", cells: [("c", "0")])

  @Test func `The order of reading does not matter`() {
    var random = SeededGenerator(seed: 5)
    let entries = [
      entry("a", 1, at: 1, [start]), entry("b", 1, at: 2, [set("0", "1")]),
      entry("a", 2, at: 3, [set("1", "2")]),
      entry("b", 2, at: 3, [.add(table: "t", key: "B", cells: [("d", "x")])]),
    ]
    let expected = Tables(folding: entries)
    #expect(expected["t"]?["A", "c"] == "2")
    for _ in 0..<20 { #expect(Tables(folding: entries.shuffled(using: &random)) == expected) }
  }

  @Test func `An entry that stands in two files counts once`() {
    let add = entry("a", 1, at: 1, [start])
    let change = entry("a", 2, at: 2, [set("0", "1")])
    let back = entry("a", 3, at: 3, [set("1", "0")])
    let tables = Tables(folding: [add, change, back, change])
    #expect(tables["t"]?["A", "c"] == "0")
    #expect(tables.contested.isEmpty)
    #expect(tables.vector == ["a": 3])
  }

  @Test func `Two different entries of one number both count`() {
    let tables = Tables(folding: [
      entry("a", 1, at: 1, [start]), entry("a", 2, at: 2, [set("0", "1")]),
      entry("a", 2, at: 3, [.add(table: "t", key: "B", cells: [])]),
    ])
    #expect(tables["t"]?["A", "c"] == "1")
    #expect(tables["t"]?.rowCount == 2)
  }

  @Test func `A withdrawn line does not count wherever it stands`() {
    let add = entry("a", 1, at: 1, [start])
    let lost = entry("a", 2, at: 2, [set("0", "1")])
    let later = entry("a", 3, at: 3, [.withdraw(number: 2, checksum: lost.checksum)])
    #expect(Tables(folding: [add, lost])["t"]?["A", "c"] == "1")
    #expect(Tables(folding: [add, lost, later])["t"]?["A", "c"] == "0")
    let other = entry("b", 3, at: 3, [.withdraw(number: 2, checksum: lost.checksum)])
    #expect(Tables(folding: [add, lost, other])["t"]?["A", "c"] == "1")
  }

  @Test func `A cell that two writers set unseen is contested until someone sets it again`() throws {
    let entries = [
      entry("a", 1, at: 1, [start]), entry("a", 2, at: 2, [set("0", "mine")]),
      entry("b", 1, at: 3, [set("0", "yours")]),
    ]
    let tables = Tables(folding: entries)
    #expect(tables["t"]?["A", "c"] == "yours")
    let contest = try #require(tables.contested.first)
    #expect((contest.expected, contest.found, contest.standing) == ("0", "mine", "yours"))
    #expect((contest.writer, contest.number) == ("b", 1))
    let settled = Tables(folding: entries + [entry("a", 3, at: 4, [set("yours", "ours")])])
    #expect(settled.contested.isEmpty)
  }

  @Test func `Two writers who set the same value do not contest it`() {
    let tables = Tables(folding: [
      entry("a", 1, at: 1, [start]), entry("a", 2, at: 2, [set("0", "1")]),
      entry("b", 1, at: 3, [set("0", "1")]),
    ])
    #expect(tables.contested.isEmpty)
  }

  @Test func `A row deleted while another writer changes it is contested both ways`() throws {
    let delete = Operation.delete(table: "t", key: "A", cells: [("c", "0")])
    let changedFirst = Tables(folding: [
      entry("a", 1, at: 1, [start]), entry("a", 2, at: 2, [set("0", "1")]), entry("b", 1, at: 3, [delete]),
    ])
    #expect(changedFirst["t"]?.rowCount == 0)
    #expect(changedFirst.contested.map(\.found) == ["1"])
    let deletedFirst = Tables(folding: [
      entry("a", 1, at: 1, [start]), entry("b", 1, at: 2, [delete]), entry("a", 2, at: 3, [set("0", "1")]),
    ])
    #expect(deletedFirst["t"]?.rowCount == 0)
    #expect(deletedFirst.contested.map(\.expected) == ["0"])
  }

  @Test func `A row that two writers add has the cells of both`() {
    let tables = Tables(folding: [
      entry("a", 1, at: 1, [start]), entry("b", 1, at: 2, [.add(table: "t", key: "A", cells: [("d", "x")])]),
    ])
    #expect(tables["t"]?["A", "c"] == "0")
    #expect(tables["t"]?["A", "d"] == "x")
  }

  @Test func `Decoding what a change encodes equals applying the change`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<30 {
      var model = Tables()
      var bytes: [UInt8] = []
      for number in 1...40 {
        let operations = (0..<3).map { _ in RandomChange.operation(on: model, using: &random) }
        let change = JournalEntry(
          writer: ["a", "b"][number % 2], number: number, stamp: Stamp(milliseconds: number),
          by: "A. Example",
          words: random.troublesomeText(), operations: operations, previous: "")
        model.apply(change)
        bytes += change.line + [0x0a]
      }
      let reading = JournalReading(reading: bytes, file: "j")
      #expect(reading.damage.isEmpty)
      #expect(Tables(folding: reading.lines.map(\.entry).reversed()) == model)
    }
  }

  @Test func `The difference between two versions turns one into the other`() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      var base = Tables()
      base.apply(.add(table: "t", key: "A", cells: [("c", "0")]), writer: "w", number: 1)
      for _ in 0..<15 { base.apply(RandomChange.operation(on: base, using: &random), writer: "w", number: 1) }
      var edited = base
      for _ in 0..<10 {
        edited.apply(RandomChange.operation(on: edited, using: &random), writer: "w", number: 2)
      }
      let before = try #require(base["t"])
      let after = try #require(edited["t"])
      guard after.rowCount > 0 else { continue }
      var result = base
      for operation in difference(base: before, edited: after) {
        result.apply(operation, writer: "w", number: 3)
      }
      let merged = try #require(result["t"])
      #expect(Set(merged.columns).isSuperset(of: after.columns))
      #expect(differingCells(base: merged, edited: after) == 0)
      #expect(Set(merged.rows.keys) == Set(after.rows.keys))
    }
  }
}
