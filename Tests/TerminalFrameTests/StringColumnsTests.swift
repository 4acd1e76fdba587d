import TerminalFrame
import Testing

struct StringColumnsTests {
  @Test(arguments: [
    ("Board", 5, "Board"), ("Board", 4, "Boa…"), ("Board", 1, "…"), ("Board", 0, ""), ("Board", -3, ""),
    ("", 3, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("Ŵyn Jones", 4, "Ŵyn…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\tb", 3, "a·b"),
  ])
  func `Clipping cuts by columns and marks the cut`(text: String, columns: Int, clipped: String) {
    #expect(text.clipped(to: columns) == clipped)
  }

  @Test(arguments: [
    ("Ann", 5, "Ann  "), ("漢字", 3, "漢…"), ("漢字漢", 4, "漢… "), ("", 2, "  "), ("Ann", 0, ""), ("Ann", -1, ""),
  ])
  func `Padding fills on the right`(text: String, columns: Int, padded: String) {
    #expect(text.padded(to: columns) == padded)
  }

  @Test(arguments: [("7", 3, "  7"), ("1234", 3, "12…"), ("漢", 3, " 漢")])
  func `Padding fills on the left for figures`(text: String, columns: Int, padded: String) {
    #expect(text.padded(to: columns, alignedRight: true) == padded)
  }

  @Test func `Padded text always takes exactly the columns asked for`() {
    for text in ["", "Board", "漢字漢字", "Zoe\u{308} Ŵyn", "👩‍👩‍👧 family", "a\u{1B}[2Jb", "श्री श्री"] {
      for columns in 0...12 {
        #expect(DisplayWidth.of(text.padded(to: columns)) == columns)
        #expect(DisplayWidth.of(text.clipped(to: columns)) <= columns)
      }
    }
  }

  @Test(arguments: [
    ("", 10, [""]), ("   ", 10, [""]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 100, ["one two three"]), ("one  two", 8, ["one two"]),
    ("safeguarding", 5, ["safeg", "uardi", "ng"]), ("a safeguarding b", 5, ["a", "safeg", "uardi", "ng b"]),
    ("one\ntwo", 10, ["one", "two"]), ("one\n\ntwo", 10, ["one", "", "two"]), ("漢字漢", 4, ["漢字", "漢"]),
    ("漢字", 1, ["漢", "字"]), ("ab", 0, ["a", "b"]),
  ])
  func `Wrapping breaks at spaces and cuts long words`(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func `No wrapped line is too wide and no word is lost`() {
    let text = "The Board is quorate when Ŵyn Jones, 漢字 and five members of three agencies are present."
    for columns in 2...60 {
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
