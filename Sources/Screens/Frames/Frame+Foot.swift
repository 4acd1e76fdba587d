import TerminalFrame

extension Frame {
  /// Draws what stands at the foot of every page: news or a remark, what was saved, and the keys.
  ///
  /// - Parameters:
  ///   - context: The page, for its keys.
  ///   - desk: The desk.
  ///   - left: The remark.
  ///   - hintRows: The rows for the keys, 1 or 2.
  mutating func drawFoot(context: KeyContext, desk: Desk, left: String = "", hintRows: Int = 1) {
    drawStatus(desk: desk, left: left, row: size.rows - 1 - hintRows)
    let hints = KeyTable.hints(in: context)
    guard hintRows > 1 else { return drawHints(hints, row: size.rows - 1) }
    var first: [(key: String, words: String)] = []
    while first.count < hints.count, width(of: first + [hints[first.count]]) + first.count <= size.columns {
      first.append(hints[first.count])
    }
    drawHints(first, row: size.rows - 2)
    drawHints(Array(hints.dropFirst(first.count)), row: size.rows - 1)
  }

  /// The rows that the keys of a context take with their words: two where one row cannot hold them and the frame is high
  /// enough.
  func hintRows(of context: KeyContext) -> Int {
    let hints = KeyTable.hints(in: context)
    return size.rows >= 20 && width(of: hints) + hints.count > size.columns ? 2 : 1
  }

  /// Draws a remark and, at the right, when it was saved; news takes as many rows as it needs above it.
  mutating func drawStatus(desk: Desk, left: String, row: Int) {
    let saved = desk.saving.words
    let room = max(0, size.columns - DisplayWidth.of(saved) - 3)
    write(left, column: 1, row: row, width: room, style: .muted)
    let style: Style = desk.saving == .failed ? Style(role: .bad, bold: true) : .muted
    write(saved, column: size.columns - DisplayWidth.of(saved) - 1, row: row, style: style)
    guard let news = desk.news else { return }
    drawNews(news, bottom: row, room: room)
  }

  /// Draws the hint bar of a context.
  mutating func drawHints(in context: KeyContext, row: Int) {
    drawHints(KeyTable.hints(in: context), row: row)
  }

  /// Draws hints, the key names standing out: with words where they fit, the last keys alone where they do not.
  mutating func drawHints(_ hints: [(key: String, words: String)], column first: Int = 0, row: Int) {
    var column = first
    let room = size.columns - first
    let hints = fitting(hints, room)
    let gap = width(of: hints) + hints.count <= room ? 2 : 1
    for hint in hints {
      let words = hint.words.isEmpty ? "" : " \(hint.words)"
      guard column + DisplayWidth.of(hint.key + words) <= size.columns else { return }
      column = write(hint.key, column: column, row: row, style: .key)
      column = write(words, column: column, row: row, style: .muted) + gap
    }
  }

  private func fitting(_ hints: [(key: String, words: String)], _ room: Int) -> [(key: String, words: String)]
  {
    var fitting = hints
    // Words go from the end, since the first keys are those a newcomer needs; help keeps its own.
    for index in hints.indices.reversed() where width(of: fitting) > room && hints[index].key != "?" {
      fitting[index].words = ""
    }
    return fitting
  }

  private func width(of hints: [(key: String, words: String)]) -> Int {
    hints.reduce(-1) {
      $0 + DisplayWidth.of($1.key) + ($1.words.isEmpty ? 0 : 1 + DisplayWidth.of($1.words)) + 1
    }
  }

  private mutating func drawNews(_ news: Desk.News, bottom: Int, room: Int) {
    let style: Style = news.isRefusal ? Style(role: .warning, bold: true) : .accent
    let words = news.isRefusal ? "! \(news.words)" : news.words
    let fitsBesideSaved = DisplayWidth.of(words) <= room
    let lines = words.wrapped(to: fitsBesideSaved ? room : size.columns - 2)
    let first = fitsBesideSaved ? bottom : bottom - lines.count
    for (index, line) in lines.enumerated() {
      let row = max(0, first + index)
      fill(column: 0, row: row, width: fitsBesideSaved ? room + 1 : size.columns, height: 1)
      write(line, column: 1, row: row, width: fitsBesideSaved ? room : size.columns - 2, style: style)
    }
  }
}
