import RecordFormat
import Testing

@Suite struct DifferenceTests {
  private func table(_ rows: [[String]], columns: [String] = ["id", "text", "due"]) -> Table {
    var table = Table(name: "actions", columns: columns)
    for row in rows {
      table.add(key: row[0], cells: zip(columns, row).dropFirst().map { (column: $0, value: $1) })
    }
    return table
  }

  private var base: Table {
    table([["A-1", "one", "2026-03-12"], ["A-2", "two", ""], ["A-3", "three", ""]])
  }

  @Test func `Nothing changed gives nothing, whatever the order of rows and columns`() {
    #expect(difference(base: base, edited: base) == [])
    let sorted = table(
      [["A-3", "", "three"], ["A-1", "12/03/2026", "one"], ["A-2", "", "two"]],
      columns: ["id", "due", "text"])
    #expect(difference(base: base, edited: sorted) == [])
  }

  @Test func `A changed cell, a new row and a missing row are found`() {
    let edited = table([["A-1", "ONE", "2026-03-12"], ["A-3", "three", ""], ["A-4", "four", "13/03/2026"]])
    #expect(
      difference(base: base, edited: edited) == [
        .set(table: "actions", key: "A-1", column: "text", old: "one", new: "ONE"),
        .add(table: "actions", key: "A-4", cells: [("text", "four"), ("due", "2026-03-13")]),
        .delete(table: "actions", key: "A-2", cells: [("text", "two"), ("due", "")]),
      ])
  }

  @Test func `A date typed into an empty cell takes the form of its column`() {
    let edited = table([["A-1", "one", "12/03/2026"], ["A-2", "two", "1/4/2026"], ["A-3", "three", ""]])
    #expect(
      difference(base: base, edited: edited)
        == [.set(table: "actions", key: "A-2", column: "due", old: "", new: "2026-04-01")])
  }

  @Test func `A table without rows is never taken for all deleted`() {
    #expect(difference(base: base, edited: table([])) == [])
    #expect(difference(base: base, edited: Table(name: "actions")) == [])
  }

  @Test func `A new column appears and a missing one stays`() {
    let edited = table(
      [["A-1", "x", "one"], ["A-2", "", "two"], ["A-3", "", "three"]], columns: ["id", "rag", "text"])
    #expect(
      difference(base: base, edited: edited) == [
        .columns(table: "actions", names: ["id", "rag", "text"]),
        .set(table: "actions", key: "A-1", column: "rag", old: "", new: "x"),
      ])
  }

  @Test func `Differing cells are counted, rows by all of their cells`() {
    let edited = table([["A-1", "ONE", "2026-03-13"], ["A-2", "two", ""], ["A-9", "nine", ""]])
    #expect(differingCells(base: base, edited: edited) == 2 + 3 + 3)
    #expect(differingCells(base: base, edited: base) == 0)
  }

  @Test func `A cell changed on both sides takes the value from outside and says so`() {
    let edited = table([["A-1", "file", "2026-03-12"], ["A-2", "two", ""], ["A-3", "three", ""]])
    let current = table([["A-1", "here", "2026-03-12"], ["A-2", "TWO", ""], ["A-3", "three", ""]])
    let rebase = Rebase(of: difference(base: base, edited: edited), onto: current)
    #expect(
      rebase.operations == [.set(table: "actions", key: "A-1", column: "text", old: "one", new: "file")])
    #expect(
      rebase.conflicts == ["Row A-1, text: it said “here” here and “file” in the file; the file was taken."])
  }

  @Test func `What both sides did alike is not done again`() {
    let edited = table([["A-1", "same", "2026-03-12"], ["A-2", "two", ""]])
    let rebase = Rebase(of: difference(base: base, edited: edited), onto: edited)
    #expect(rebase.operations == [])
    #expect(rebase.conflicts == [])
  }

  @Test func `A row deleted outside stays when it was changed here`() {
    let edited = table([["A-1", "one", "2026-03-12"], ["A-2", "two", ""]])
    let current = table([["A-1", "one", "2026-03-12"], ["A-2", "two", ""], ["A-3", "changed", ""]])
    let rebase = Rebase(of: difference(base: base, edited: edited), onto: current)
    #expect(rebase.operations == [])
    #expect(rebase.conflicts.count == 1)
  }

  @Test func `A change of a row that was deleted here is left out and said`() {
    let edited = table([["A-1", "one", "2026-03-12"], ["A-2", "changed", ""], ["A-3", "three", ""]])
    let current = table([["A-1", "one", "2026-03-12"], ["A-3", "three", ""]])
    let rebase = Rebase(of: difference(base: base, edited: edited), onto: current)
    #expect(rebase.operations == [])
    #expect(rebase.conflicts.count == 1)
  }

  @Test func `A row without a key that says what a lost row says gets its key back`() {
    let text = "id,text,due\nA-1,one,12/03/2026\n,two,\n,three,\n,three,\n"
    let document = CSVDocument(reading: Array(text.utf8), file: "actions.csv")
    var number = 0
    let edited = EditedTable(name: "actions", document: document) {
      number += 1
      return "N-\(number)"
    }
    let adopted = edited.adoptingKeys(of: base)
    #expect(
      difference(base: base, edited: adopted)
        == [.add(table: "actions", key: "N-3", cells: [("text", "three"), ("due", "")])])
  }
}
