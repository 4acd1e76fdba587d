import TerminalFrame

extension Frame {
  /// Draws what stands at the foot of every page: news or a remark, what was saved, and the keys.
  mutating func drawFoot(context: KeyContext, desk: Desk, left: String = "") {
    drawStatus(desk: desk, left: left, row: size.rows - 2)
    drawHints(KeyTable.hints(in: context), row: size.rows - 1)
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

  /// Draws a hint bar, the key names standing out.
  mutating func drawHints(_ hints: String, row: Int) {
    var column = 0
    for (index, hint) in hints.split(separator: "  ").enumerated() {
      let width = DisplayWidth.of(String(hint))
      if index > 0 { column += 2 }
      guard column + width <= size.columns else { return }
      let name = hint.prefix { $0 != " " }
      write(String(name), column: column, row: row, style: .key)
      write(String(hint.dropFirst(name.count)), column: column + DisplayWidth.of(String(name)), row: row, style: .muted)
      column += width
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
