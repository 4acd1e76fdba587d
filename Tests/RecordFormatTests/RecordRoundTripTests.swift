import Governance
import RecordFormat
import TestSupport
import Testing

/// Records written as rows of tables and read back are the same, whatever they hold.
@Suite struct RecordRoundTripTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `Every record that is written is read back the same`(seed: UInt64) {
    var random = RandomRecords(seed: seed)
    for _ in 0..<40 {
      let records = random.records()
      var expected = Partnership()
      var tables = Tables()
      for record in records {
        expected.apply(.put(record))
        let row = record.row { meeting in expected.meetings[meeting]?.folder ?? "" }
        tables.apply(.add(table: row.table, key: row.key, cells: row.cells), writer: "w", number: 1)
      }
      #expect(Partnership(reading: tables) == expected)
    }
  }

  @Test func `Every record has a cell for each column of its table`() throws {
    var random = RandomRecords(seed: 5)
    for record in random.records() {
      let row = record.row { _ in "folder" }
      let schema = try #require(Schema.schema(of: row.table))
      #expect(row.cells.map(\.column) == schema.columns.map(\.name))
    }
  }

  @Test func `A record of every table is among those that are tried`() {
    var random = RandomRecords(seed: 6)
    let tables = Set(random.records().map { $0.row { _ in "f" }.table.split(separator: "/").last ?? "" })
    for schema in Schema.root + Schema.meeting {
      #expect(tables.contains(Substring(schema.name)), "\(schema.name)")
    }
  }

  @Test func `Tables of an earlier program, without the newer columns, are read with nothing in them`() throws
  {
    var tables = Tables()
    func add(_ table: String, _ key: String, _ cells: [(String, String)]) {
      tables.apply(
        .add(table: table, key: key, cells: cells.map { (column: $0.0, value: $0.1) }), writer: "w", number: 1
      )
    }
    add("groups", "board", [("name", "Board")])
    add("meetings", "M-A001", [("group", "board"), ("date", "2026-12-10"), ("folder", "f")])
    add("actions", "A-A001", [("group", "board"), ("text", "Figures")])
    add("meetings/f/agenda", "G-A001", [("no", "1"), ("title", "Welcome")])
    let partnership = Partnership(reading: tables)
    #expect(partnership.meetings["M-A001"]?.note == "")
    #expect(partnership.actions["A-A001"]?.isAtRisk == false)
    let item = try #require(partnership.record(of: "M-A001").agenda["G-A001"])
    #expect((item.source, item.isStanding) == ("", false))
    #expect(partnership.progress.all.isEmpty && partnership.chases.all.isEmpty)
    #expect(partnership.acknowledgements.all.isEmpty)
  }
}
