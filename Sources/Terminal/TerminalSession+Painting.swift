import CNcurses
package import TerminalFrame

extension TerminalSession {
  /// Shows a frame; only what differs from the screen is sent, and nothing is cleared first.
  ///
  /// A frame larger than the terminal is cut; around a smaller one the screen is empty.
  ///
  /// - Complexity: O(`size.columns` × `size.rows`)
  package mutating func paint(_ frame: Frame) {
    let size = size
    if shown?.size != frame.size {
      cn_erase()
      shown = nil
    }
    for row in 0..<min(frame.size.rows, size.rows) where shown?.cells(inRow: row) != frame.cells(inRow: row) {
      paint(frame.cells(inRow: row).prefix(size.columns), row: row, isCut: frame.size.columns > size.columns)
    }
    placeCursor(frame.cursor, within: size)
    cn_refresh()
    shown = frame
  }

  private func placeCursor(_ cursor: Place?, within size: Size) {
    guard let cursor, size.columns > 0, size.rows > 0 else { return cn_hide_cursor() }
    let column = min(max(0, cursor.column), size.columns - 1)
    let row = min(max(0, cursor.row), size.rows - 1)
    cn_show_cursor(Int32(row), Int32(column))
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int, isCut: Bool) {
    var run = Run(row: row, isUTF8: isUTF8)
    for (column, index) in cells.indices.enumerated() {
      guard let text = cells[index].text else { continue }
      let style = cells[index].style
      if run.columns == 0 || style != run.style {
        run.send(inColour: inColour)
        run.begin(at: column, style: style)
      }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].text == nil
      // A wide character that the terminal's edge cuts would wrap onto the next row.
      let isHalf = isCut && index + 1 == cells.endIndex && DisplayWidth.of(text) > 1
      run.append(isHalf ? " " : text, columns: isWide ? 2 : 1)
    }
    run.send(inColour: inColour)
  }
}

/// Neighbouring cells of one style, sent together.
private struct Run {
  let row: Int
  let isUTF8: Bool
  private(set) var column = 0
  private(set) var columns = 0
  private(set) var style = Style.plain
  private var bytes: [UInt8] = []
  private var cells: [(text: Character, columns: Int)] = []

  init(row: Int, isUTF8: Bool) {
    self.row = row
    self.isUTF8 = isUTF8
  }

  mutating func begin(at column: Int, style: Style) {
    self.column = column
    self.style = style
    columns = 0
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  mutating func append(_ text: Character, columns: Int) {
    self.columns += columns
    cells.append((text, columns))
    if isUTF8 {
      bytes.append(contentsOf: text.utf8)
    } else {
      bytes.append(contentsOf: ASCIIForm.of(text, columns: columns).utf8)
    }
  }

  /// Writes the run; cell by cell where the C library would give some cell another width than the frame does.
  mutating func send(inColour: Bool) {
    guard columns > 0 else { return }
    let ink = Ink(of: style, inColour: inColour)
    if write(bytes, column: column, columns: columns, ink: ink) { return }
    var column = column
    for cell in cells {
      if !write(Array(cell.text.utf8), column: column, columns: cell.columns, ink: ink) {
        let marks = [UInt8](repeating: UInt8(ascii: "?"), count: cell.columns)
        _ = write(marks, column: column, columns: cell.columns, ink: ink)
      }
      column += cell.columns
    }
  }

  private func write(_ bytes: [UInt8], column: Int, columns: Int, ink: Ink) -> Bool {
    let text = bytes + [0]
    return unsafe cn_write(Int32(row), Int32(column), text, Int32(columns), ink.pair, ink.attributes) == 0
  }
}
