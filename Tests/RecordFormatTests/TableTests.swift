import OrderedCollections
import RecordFormat
import TestSupport
import Testing

@Suite struct TableTests {
  private func table(_ values: [String]) -> Table {
    var table = Table(name: "actions", columns: ["id", "text", "note"])
    for (index, value) in values.enumerated() {
      table.add(key: "K\(index)", cells: [("text", value), ("note", String(value.reversed()))])
    }
    return table
  }

  private func readBack(_ table: Table) -> Table {
    let document = CSVDocument(reading: table.rendered(), file: table.file)
    #expect(document.diagnostics == [])
    return EditedTable(name: table.name, document: document) { "unused" }.table
  }

  @Test func `A table is written with a mark for UTF-8, a header and one row on each line`() {
    var table = Table(name: "actions", columns: ["id", "text", "due"])
    table.add(key: "A-7K3F", cells: [("text", "Ask \"Ŵyn\", then\nwrite"), ("due", "-5")])
    table.add(key: "<<<<<<< x", cells: [("text", "plain")])
    let text = "\u{feff}id,text,due\nA-7K3F,\"Ask \"\"Ŵyn\"\", then¶ write\",'-5\n\"<<<<<<< x\",plain,\n"
    #expect(table.rendered() == Array(text.utf8))
    #expect(table.file == "actions.csv")
  }

  @Test(arguments: [10, 11, 12])
  func `Troublesome texts come back as they were`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let values = (0..<4000).map { _ in random.troublesomeText() }
    let original = table(values)
    let copy = readBack(original)
    #expect(copy == original)
    #expect(copy.rendered() == original.rendered())
    #expect(
      zip(copy.rows.values, original.rows.values).allSatisfy {
        $0.map { Array($0.utf8) } == $1.map { Array($0.utf8) }
      })
  }

  @Test func `Troublesome texts as keys and columns come back as they were`() {
    var random = SeededGenerator(seed: 13)
    var original = Table(name: "t")
    for number in 0..<300 {
      let key = "\(random.troublesomeText())\(number)".drop { $0 == " " }
      original.add(key: String(key), cells: [("x=\(number % 7)", random.troublesomeText())])
    }
    #expect(readBack(original) == original)
  }

  @Test func `Cells are found by key and column`() {
    var table = table(["one"])
    #expect(table["K0", "text"] == "one")
    #expect(table["K0", "nothing"] == nil)
    #expect(table["K9", "text"] == nil)
    table.set(key: "K0", column: "extra", value: "new")
    #expect(table.columns == ["id", "text", "note", "extra"])
    #expect(table["K0", "extra"] == "new")
    table.set(key: "K9", column: "text", value: "ghost")
    #expect(table["K9", "text"] == nil)
    table.set(key: "K0", column: "id", value: "K7")
    #expect(table["K0", "id"] == "K0")
  }

  @Test func `Columns are put in order and none is lost`() {
    var table = table(["one"])
    table.arrange(columns: ["note", "extra"])
    #expect(table.columns == ["id", "note", "extra", "text"])
    #expect(table["K0", "text"] == "one")
    #expect(table["K0", "extra"] == "")
  }

  @Test func `The place of a cell is where it is written`() throws {
    var table = Table(name: "actions", columns: ["id", "text", "due"])
    table.add(key: "A-1", cells: [("text", "x")])
    table.add(key: "A-2", cells: [("text", "é, \"y\""), ("due", "soon")])
    let place = try #require(table.place(ofKey: "A-2", column: "due"))
    #expect(place == (3, 16))
    let document = CSVDocument(reading: table.rendered(), file: table.file)
    #expect(document.place(ofRow: 1, column: 2) == place)
    #expect(table.place(ofKey: "A-3", column: "due") == nil)
  }
}
