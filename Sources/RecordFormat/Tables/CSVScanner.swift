/// One pass over the bytes of a table, record by record.
struct CSVScanner {
  /// Something wrong at a byte of the file.
  struct Finding {
    /// What is wrong.
    var problem: CSVProblem
    /// Byte at which it starts.
    var offset: Int
  }

  /// Cells of one record, which may span physical lines.
  struct Record {
    /// Values of the cells.
    var cells: [String]
    /// Physical line on which the record starts, from 1.
    var line: Int
    /// Byte at which the record starts.
    var start: Int
  }

  private let bytes: [UInt8]
  private var position: Int
  private var line: Int
  private var unclosedQuotes = 0
  /// What was found so far.
  private(set) var findings: [Finding] = []
  /// Bytes at which the cells of the last record start.
  private(set) var offsets: [Int] = []

  /// Starts at a byte, which is the first of a physical line.
  init(bytes: [UInt8], position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.position = position
    self.line = line
  }

  /// Next record that is not a mark of git's; nil at the end, and after many cells that were never closed.
  mutating func nextRecord() -> Record? {
    while position < bytes.count, unclosedQuotes < 20 {
      guard CSVProblem.isConflictMark(bytes[position...].prefix(8)) else { return record() }
      note(.conflictMark, at: position)
      skipLine()
    }
    return nil
  }

  private mutating func record() -> Record {
    let (start, startLine) = (position, line)
    var cells: [String] = []
    cells.reserveCapacity(offsets.count)
    offsets.removeAll(keepingCapacity: true)
    while true {
      offsets.append(position)
      cells.append(cell())
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    skipLineEnd()
    return Record(cells: cells, line: startLine, start: start)
  }

  private mutating func cell() -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return plainCell() }
    return quotedCell()
  }

  private mutating func plainCell() -> String {
    let start = position
    var isPlain = true
    scan: while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ","), 0x0a, 0x0d: break scan
      case UInt8(ascii: "\""):
        note(.strayQuote, at: position)
        skipCell()
        break scan
      case 0..<0x20, 0x7f, 0xc2, 0xe2: isPlain = false
      default: break
      }
      position += 1
    }
    return text(bytes, start..<position, raw: start..<position, isPlain: isPlain)
  }

  private mutating func quotedCell() -> String {
    let (opening, openingLine) = (position, line)
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          return closedCell(content, opening: opening, openingLine: openingLine)
        }
        content.append(byte)
        position += 1
      case 0x0a, 0x0d:
        skipLineEnd()
        content.append(contentsOf: CellText.lineBreakMark.utf8)
      default:
        content.append(byte)
        position += 1
      }
    }
    return brokenCell(opening: opening, openingLine: openingLine)
  }

  private mutating func closedCell(_ content: [UInt8], opening: Int, openingLine: Int) -> String {
    let closing = position - 1
    if position < bytes.count {
      let next = bytes[position]
      if next != UInt8(ascii: ","), next != 0x0a, next != 0x0d {
        if line != openingLine { return brokenCell(opening: opening, openingLine: openingLine) }
        note(.strayQuote, at: closing)
        skipCell()
      }
    }
    return text(content, 0..<content.count, raw: opening + 1..<closing, isPlain: false)
  }

  /// Goes on behind the line on which a cell was opened and never closed, so that the faults of later lines
  /// are found too.
  private mutating func brokenCell(opening: Int, openingLine: Int) -> String {
    (position, line) = (opening, openingLine)
    note(.unclosedQuote, at: opening)
    unclosedQuotes += 1
    while position < bytes.count, bytes[position] != 0x0a, bytes[position] != 0x0d { position += 1 }
    return CSVScanner.refused
  }

  /// Checks the bytes of a cell and makes them text.
  ///
  /// `range` of `content` is the value with its quotes undone, `raw` where the cell lies in the file; `isPlain` says that a
  /// glance has shown that no forbidden character can be in it.
  private mutating func text(_ content: [UInt8], _ range: Range<Int>, raw: Range<Int>, isPlain: Bool)
    -> String
  {
    if !isPlain, let place = CellText.firstForbidden(in: bytes, raw, allowingLineBreaks: true) {
      note(bytes[place] == 0 ? .nul : .controlCharacter, at: place)
      return CSVScanner.refused
    }
    guard let text = CellText.text(content, range) else {
      note(.invalidUTF8, at: raw.lowerBound + CSVScanner.validPrefix(of: bytes[raw]))
      return CSVScanner.refused
    }
    return CellText.unguarded(text)
  }

  /// Stands for a cell that cannot be used, so that its row still counts as a row.
  private static let refused = "\u{fffd}"

  /// Number of bytes before the first that is not valid UTF-8.
  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }

  private mutating func skipCell() {
    while position < bytes.count, bytes[position] != UInt8(ascii: ","), bytes[position] != 0x0a,
      bytes[position] != 0x0d
    { position += 1 }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0a, bytes[position] != 0x0d { position += 1 }
    skipLineEnd()
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isPair = bytes[position] == 0x0d && position + 1 < bytes.count && bytes[position + 1] == 0x0a
    position += isPair ? 2 : 1
    line += 1
  }

  private mutating func note(_ problem: CSVProblem, at offset: Int) {
    findings.append(Finding(problem: problem, offset: offset))
  }
}
