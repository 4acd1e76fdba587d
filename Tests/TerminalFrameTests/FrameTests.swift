import TerminalFrame
import Testing

struct FrameTests {
  private var frame = Frame(size: Size(columns: 8, rows: 2))

  @Test func `A new frame is plain spaces with the cursor at the top left`() {
    #expect(frame.lines == ["", ""])
    #expect(frame[7, 1] == Cell())
    #expect(frame.cursor == Place(column: 0, row: 0))
  }

  @Test func `A frame without extent takes every call and stays empty`() {
    var empty = Frame(size: Size(columns: 0, rows: -4))
    #expect(empty.write("x漢", column: 0, row: 0) == 0)
    empty.fill(column: 0, row: 0, width: 3, height: 3)
    empty.restyle(column: 0, row: 0, width: 3, style: .bad)
    #expect(empty.lines.isEmpty)
  }

  @Test mutating func `Writing returns the column after the last cell`() {
    #expect(frame.write("abc", column: 1, row: 0) == 4)
    #expect(frame.write("é漢", column: 1, row: 1) == 4)
    #expect(frame.write("", column: 3, row: 0) == 3)
    #expect(frame.lines == [" abc", " é漢"])
  }

  @Test mutating func `Writing is clipped to the frame on every side`() {
    #expect(frame.write("abcdefghijk", column: 2, row: 0) == 8)
    #expect(frame.write("hidden", column: -3, row: 1) == 3)
    #expect(frame.write("x", column: 8, row: 0) == 8)
    #expect(frame.write("x", column: 0, row: 2) == 0)
    #expect(frame.write("x", column: 0, row: -1) == 0)
    #expect(frame.lines == ["  abcdef", "den"])
  }

  @Test mutating func `Writing is clipped to the width given`() {
    #expect(frame.write("abcdef", column: 0, row: 0, width: 3) == 3)
    #expect(frame.write("漢字", column: 0, row: 1, width: 3) == 2)
    #expect(frame.write("x", column: 5, row: 0, width: 0) == 5)
    #expect(frame.write("yz", column: 7, row: 0, width: .max) == 8)
    #expect(frame.lines == ["abc    y", "漢"])
  }

  @Test mutating func `A wide character fills two cells, the right one without text`() {
    frame.write("漢", column: 2, row: 0, style: .good)
    #expect(frame[2, 0] == Cell(text: "漢", style: .good))
    #expect(frame[3, 0] == Cell(text: nil, style: .good))
    #expect(frame[4, 0] == Cell())
  }

  @Test mutating func `A wide character is never broken at the right edge`() {
    #expect(frame.write("漢", column: 7, row: 0) == 7)
    #expect(frame[7, 0] == Cell())
  }

  @Test mutating func `The visible half of a wide character left of the frame is a space`() {
    frame.write("abc", column: 0, row: 0)
    #expect(frame.write("漢x", column: -1, row: 0) == 2)
    #expect(frame.lines[0] == " xc")
  }

  @Test(arguments: [(2, "  x"), (3, "   x")])
  mutating func `Writing over one half of a wide character clears the other`(column: Int, line: String) {
    frame.write("漢", column: 2, row: 0)
    frame.write("x", column: column, row: 0)
    #expect(frame.lines[0] == line)
    #expect(frame[2, 0].text != nil && frame[3, 0].text != nil)
  }

  @Test mutating func `A wide character between two wide ones clears both outer halves`() {
    frame.write("漢字", column: 0, row: 0)
    frame.write("界", column: 1, row: 0)
    #expect(frame.lines[0] == " 界")
    #expect((0..<4).map { frame[$0, 0].text } == [" ", "界", nil, " "])
  }

  @Test mutating func `A combining mark shares the cell of its letter`() {
    #expect(frame.write("e\u{301}x", column: 0, row: 0) == 2)
    #expect(frame[0, 0].text == "e\u{301}")
    #expect(frame[1, 0].text == "x")
  }

  @Test mutating func `A mark with nothing to stand on is left out`() {
    #expect(frame.write("\u{301}x", column: 0, row: 0) == 1)
    #expect(frame[0, 0].text == "x")
  }

  @Test mutating func `No control character reaches a cell`() {
    frame.write("a\u{1B}[2J\u{9B}\n", column: 0, row: 0)
    #expect(frame.lines[0] == "a·[2J··")
  }

  @Test mutating func `A conjunct that terminals spread out keeps every letter`() {
    #expect(frame.write("श्रीx", column: 0, row: 0) == 4)
    #expect(frame.lines[0] == "श्रीx")
  }

  @Test mutating func `Filling writes styled spaces and clears halves at both ends`() {
    frame.write("漢字漢", column: 0, row: 0)
    frame.write("abcdefgh", column: 0, row: 1)
    frame.fill(column: 1, row: -1, width: 4, height: 2, style: .selected)
    #expect(frame.lines == ["", "abcdefgh"])
    #expect(frame[0, 0].style == .plain)
    #expect(frame[1, 0].style == .selected && frame[4, 0].style == .selected)
    #expect(frame[5, 0] == Cell(text: " ", style: .plain))
  }

  @Test mutating func `Filling beyond the frame is clipped`() {
    frame.fill(column: 6, row: 1, width: .max, height: .max, style: .bad)
    #expect(frame[7, 1].style == .bad)
    #expect(frame[5, 1].style == .plain && frame[7, 0].style == .plain)
  }

  @Test mutating func `Restyling keeps the text and takes wide characters whole`() {
    frame.write("漢b字", column: 0, row: 0)
    frame.restyle(column: 1, row: 0, width: 3, style: .selected)
    #expect(frame.lines[0] == "漢b字")
    #expect((0..<6).map { frame[$0, 0].style == .selected } == [true, true, true, true, true, false])
  }

  @Test mutating func `A row ends at its last character that is not a space`() {
    frame.write("a b   ", column: 1, row: 1, style: .selected)
    #expect(frame.lines == ["", " a b"])
  }

  @Test mutating func `No order of writes leaves half a wide character`() {
    for first in -1...8 {
      for second in -1...8 {
        for text in ["x", "漢", "漢x", "x漢"] {
          frame.write("漢字漢字", column: 0, row: 0)
          frame.write(text, column: first, row: 0)
          frame.write("漢", column: second, row: 0)
          #expect(hasNoLooseHalf)
        }
      }
    }
  }

  private var hasNoLooseHalf: Bool {
    (0..<8).allSatisfy { column in
      let width = frame[column, 0].text.map(DisplayWidth.of) ?? 0
      let nextIsHalf = column < 7 && frame[column + 1, 0].text == nil
      return nextIsHalf == (width == 2)
    }
  }
}
