import Papers
import TerminalFrame

/// A page to read and scroll.
package struct PaperPage: Sendable {
  /// The heading.
  package var title: String
  /// The lines, unwrapped.
  package var lines: [String]
  /// The first line shown, counted after wrapping.
  package var top = 0

  /// Creates a page that shows its beginning.
  package init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }

  mutating func update(_ act: KeyAct, size: Size) -> Move {
    let page = max(1, size.rows - 4)
    let last = max(0, wrapped(to: size.columns).count - page)
    switch act {
    case .up: top = max(0, top - 1)
    case .down: top = min(last, top + 1)
    case .pageUp: top = max(0, top - page)
    case .pageDown: top = min(last, top + page)
    case .top: top = 0
    case .bottom: top = last
    case .back: return .close
    default: break
    }
    return .stay
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let page = max(1, frame.size.rows - 4)
    let lines = wrapped(to: width)
    // A window that has grown may show more than was scrolled to.
    let first = max(0, min(top, lines.count - page))
    frame.write(
      title.clipped(to: width), column: 0, row: 0, width: width, style: Style(role: .title, bold: true))
    for (row, line) in lines.dropFirst(first).prefix(page).enumerated() {
      frame.write(line, column: 0, row: row + 2, width: width)
    }
    frame.cursor = Place(column: 0, row: 2)
    let rest = lines.count - first - page
    let more = rest > 0 ? "\(Wording.count(rest, "more line")) below" : first > 0 ? "the end" : ""
    frame.drawFoot(context: .paper, desk: desk, left: more)
  }

  /// The lines broken where they are too wide; those that fit keep their columns, the others their indent.
  private func wrapped(to width: Int) -> [String] {
    let width = max(10, width)
    return lines.flatMap { line -> [String] in
      guard DisplayWidth.of(line) > width else { return [line] }
      let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
      return line.wrapped(to: width - indent.count).map { indent + $0 }
    }
  }
}
