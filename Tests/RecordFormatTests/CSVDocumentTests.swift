import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct CSVDocumentTests {
  private func read(_ text: String) -> CSVDocument {
    CSVDocument(reading: Array(text.utf8), file: "actions.csv")
  }

  private func problems(_ document: CSVDocument) -> [String] {
    document.diagnostics.map { "\($0.line):\($0.column) \($0.problem)" }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Any line end is read, with or without the mark for UTF-8`(lineEnd: String) {
    for mark in ["", "\u{feff}"] {
      let document = read(
        mark + ["id,text", "A-7K3F,Buy milk", "A-8K3F,\"x, y\""].joined(separator: lineEnd))
      #expect(problems(document) == [])
      #expect(document.columns == ["id", "text"])
      #expect(document.rows.map(\.cells) == [["A-7K3F", "Buy milk"], ["A-8K3F", "x, y"]])
      #expect(document.rows.map(\.line) == [2, 3])
    }
  }

  @Test func `Quoted cells may hold quotes, commas and line breaks`() {
    let document = read("id,text\nA-1,\"say \"\"hi\"\", then\r\ngo\"\nA-2,\"\"\n")
    #expect(problems(document) == [])
    #expect(document.rows.map(\.cells) == [["A-1", "say \"hi\", then¶ go"], ["A-2", ""]])
    #expect(document.rows.map(\.line) == [2, 4])
  }

  @Test func `Empty rows and columns that spreadsheets add are passed over`() {
    let document = read("id,text,,\nA-1,x,,\n,,,\n\nA-2\u{2c}y\n,,\n")
    #expect(problems(document) == [])
    #expect(document.columns == ["id", "text"])
    #expect(document.rows.map(\.cells) == [["A-1", "x"], ["A-2", "y"]])
  }

  @Test func `Cells left out at the end of a row are empty`() {
    let document = read("id,text,due,note\nA-1,x\n")
    #expect(problems(document) == [])
    #expect(document.rows.map(\.cells) == [["A-1", "x", "", ""]])
    #expect(document.rows.map(\.present) == [2])
  }

  @Test func `A row that leaves out cells that had text is named`() {
    var base = Table(name: "actions", columns: ["id", "text", "due"])
    base.add(key: "A-1", cells: [("text", "x"), ("due", "2026-03-12")])
    base.add(key: "A-2", cells: [("text", "y")])
    let document = read("id,text,due\nA-1,x\nA-2,y\n")
    let found = document.shortRows(comparedWith: base)
    #expect(found.map(\.line) == [2])
    #expect(found.map(\.problem) == ["This row has only 2 of 3 cells; some had text."])
  }

  @Test func `Columns may come in any order and the key anywhere`() {
    let document = read("text,id\nx,A-1\n")
    #expect(problems(document) == [])
    #expect(document.keyIndex == 1)
    let edited = EditedTable(name: "actions", document: document) { "unused" }
    #expect(edited.table.columns == ["id", "text"])
    #expect(edited.table["A-1", "text"] == "x")
  }

  @Test func `Rows without a key get one`() {
    let document = read("id,text\n,new\nA-1,old\n,newer\n")
    var number = 0
    let edited = EditedTable(name: "actions", document: document) {
      number += 1
      return "A-\(number)"
    }
    #expect(edited.newKeys == ["A-2", "A-3"])
    #expect(edited.table["A-2", "text"] == "new")
    #expect(edited.table["A-3", "text"] == "newer")
  }

  @Test func `A file without any text is no fault`() {
    for text in ["", "\u{feff}", "\n\n", ",,\n"] {
      let document = read(text)
      #expect(problems(document) == [])
      #expect(document.columns == [])
      #expect(document.rows.isEmpty)
    }
  }

  /// A fault, the file that has it, and where it is found.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      (self.text, self.expected) = (text, expected)
    }
  }

  @Test(arguments: [
    Case("id,text\nA-1,a\u{0}b\n", "2:6 There is a NUL byte in the text."),
    Case(
      "id,text\nA-1,\"é\u{1b}[2J\"\n",
      "2:7 There is a control character, a tab or a change of the writing direction here."),
    Case(
      "id,text\nA-1,a\u{202e}b\n",
      "2:6 There is a control character, a tab or a change of the writing direction here."),
    Case(
      "id,text\nA-1,\"x\ny\tz\"\n",
      "3:2 There is a control character, a tab or a change of the writing direction here."),
    Case("id,text\nA-1,\"open\nA-2,x\n", "2:5 A quoted cell starts here and is never properly closed."),
    Case(
      "id,text\nA-1,\"open\nA-2,x\nA-3,\"y\"\n",
      "2:5 A quoted cell starts here and is never properly closed."),
    Case("id,text\nA-1,12\" rule\n", "2:7 There is a quotation mark where none may stand."),
    Case("id,text\nA-1,\"a\"b\n", "2:7 There is a quotation mark where none may stand."),
    Case(
      "id,text\n<<<<<<< HEAD\nA-1,x\n=======\nA-1,y\n>>>>>>> theirs\n",
      "2:1 This line is a mark that git left when two versions could not be merged.",
      "4:1 This line is a mark that git left when two versions could not be merged.",
      "5:1 The key “A-1” stands in line 3 already.",
      "6:1 This line is a mark that git left when two versions could not be merged."),
    Case("id;text\nA-1;x\n", "1:3 The columns are separated by semicolons, not by commas."),
    Case("id\ttext\nA-1\tx\n", "1:3 The columns are separated by tabs, not by commas."),
    Case("key,text\nA-1,x\n", "1:1 The first line names no column “id”."),
    Case("id,text,text\nA-1,x,y\n", "1:9 There is a second column called “text”."),
    Case("id,,text\nA-1,boo,x\n", "2:5 There is text under a column that has no name."),
    Case("id,text,due\nA-1\n", "2:1 This row has only 1 of 3 cells; some had text."),
    Case("id,text\nA-1,x,,boo\n", "2:8 This row has 4 cells, but only 2 columns exist."),
    Case("id,text\nA-1,x\nA-2,y\nA-1,z\n", "4:1 The key “A-1” stands in line 2 already."),
    Case(
      "id,text\nA-1,x,more\nA-2,b\"c\nA-1,y\n", "2:7 This row has 3 cells, but only 2 columns exist.",
      "3:6 There is a quotation mark where none may stand.", "4:1 The key “A-1” stands in line 2 already."),
  ])
  func `Each fault is named with its place`(fault: Case) {
    #expect(problems(read(fault.text)) == fault.expected)
  }

  @Test func `Bytes that are not UTF-8 are named with their place`() {
    let bytes =
      Array("id,text\nA-1,caf".utf8) + [0xe9] + Array("\nA-2,\"x\ny".utf8) + [0xff] + Array("\"\n".utf8)
    #expect(
      problems(CSVDocument(reading: bytes, file: "actions.csv"))
        == ["2:8 These bytes are not valid UTF-8.", "4:2 These bytes are not valid UTF-8."])
  }

  @Test func `Another encoding is named`() {
    let text = "id,text\nA-1,x\n"
    let little: [UInt8] = [0xff, 0xfe] + text.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let big: [UInt8] = [0xfe, 0xff] + text.utf8.flatMap { byte -> [UInt8] in [0, byte] }
    for bytes in [little, Array(little.dropFirst(2)), big] {
      let found = problems(CSVDocument(reading: bytes, file: "actions.csv"))
      #expect(found == ["1:1 The file is UTF-16, not UTF-8."])
    }
  }

  @Test func `A diagnostic has the file, the line and a remedy`() throws {
    let found = try #require(read("id,text\nA-1,x\u{7}\n").diagnostics.first)
    #expect(
      found
        == Diagnostic(
          file: "actions.csv", line: 2, column: 6, excerpt: "A-1,x·",
          problem: "There is a control character, a tab or a change of the writing direction here.",
          remedy: "Delete the character, or type the cell again."))
  }

  @Test func `The place of a cell is found behind quotes and line breaks`() {
    let document = read("id,text,due,no\nA-1,\"a\nb\",soon,4\nA-2,é,late,5\n")
    #expect(document.place(ofRow: 0, column: 1) == (2, 5))
    #expect(document.place(ofRow: 0, column: 2) == (3, 4))
    #expect(document.place(ofRow: 1, column: 2) == (4, 7))
    let found = document.diagnostic(row: 1, column: 2, problem: "p", remedy: "r")
    #expect((found.line, found.column, found.excerpt) == (4, 7, "late"))
  }

  @Test func `Any bytes are read or refused without a trap`() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("\"\",,\n\r;\t<=a1\u{feff}".utf8) + [0x00, 0x80, 0xff, 0xc3, 0xe2, 0x80, 0xae]
    for _ in 0..<20000 {
      let count = Int.random(in: 0...24, using: &random)
      let tail = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      let document = CSVDocument(reading: Array("id,a,b\n".utf8) + tail, file: "f.csv")
      for row in document.rows.indices {
        #expect(document.rows[row].cells.count == document.columns.count)
        for column in document.columns.indices {
          #expect(document.place(ofRow: row, column: column).line > 1)
        }
      }
    }
  }

  @Test func `A file of nothing but quotes is refused quickly`() {
    let document = read("id,text\n" + String(repeating: "A,\"\"\"\n", count: 20000))
    #expect(!document.diagnostics.isEmpty)
  }
}
