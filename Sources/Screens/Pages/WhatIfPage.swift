package import Governance
import Papers
import TerminalFrame

/// What would follow if somebody, a post's holder or an agency were not there; nothing of it is saved.
package struct WhatIfPage: Sendable {
  /// What is supposed.
  package private(set) var whatIf: WhatIf
  private var top = 0
  private var lines: [String] = []
  private var revision = -1

  /// Creates the page; the answer, which replays every meeting, is worked out when the page is shown.
  init(_ departure: WhatIf.Departure, desk: Desk) { whatIf = WhatIf(departure, from: desk.today) }

  /// Works the answer out, at first and when the partnership has changed.
  mutating func settle(desk: Desk) {
    if revision != desk.revision { suppose(whatIf.instead, desk) }
  }

  private mutating func suppose(_ instead: WhatIf.Instead, _ desk: Desk) {
    whatIf.instead = instead
    revision = desk.revision
    lines = desk.wording.whatIfLines(whatIf, today: desk.today)
    top = 0
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    guard let act = KeyTable.act(for: key, in: .whatIf) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    let page = max(1, size.rows - 3)
    let last = max(0, wrapped(to: size.columns).count - page)
    switch act {
    case .back: return ([], .close)
    case .up: top = max(0, top - 1)
    case .down: top = min(last, top + 1)
    case .pageUp: top = max(0, top - page)
    case .pageDown: top = min(last, top + page)
    case .top: top = 0
    case .bottom: top = last
    case .fillPost: suppose(whatIf.instead == .newHolder ? .nobody : .newHolder, desk)
    case .deputy: suppose(whatIf.instead == .namedDeputy ? .nobody : .namedDeputy, desk)
    case .write:
      return ([.write(lines.map { $0 + "\n" }.joined(), name: "what-if-\(desk.today).txt")], .stay)
    default: break
    }
    return ([], .stay)
  }

  private func wrapped(to width: Int) -> [String] {
    lines.flatMap { $0.hanging(to: max(10, width)) }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let lines = wrapped(to: width)
    let page = max(1, frame.size.rows - 3)
    let first = max(0, min(top, lines.count - page))
    for (row, line) in lines.dropFirst(first).prefix(page).enumerated() {
      let isTitle = first == 0 && row == 0
      let isBad = line.contains("CAN NEVER BE QUORATE")
      frame.write(
        line, column: 0, row: row, width: width,
        style: isTitle ? Style(role: .title, bold: true) : isBad ? Style(role: .bad, bold: true) : .plain)
    }
    frame.cursor = Place(column: 0, row: 0)
    let rest = lines.count - first - page
    frame.drawFoot(
      context: .whatIf, desk: desk,
      left: rest > 0 ? "\(Wording.count(rest, "more line")) below   nothing is saved" : "nothing is saved")
  }
}
