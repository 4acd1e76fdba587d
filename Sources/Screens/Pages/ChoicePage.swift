package import Governance
import TerminalFrame

/// A question with a list of answers.
package struct ChoicePage: Sendable {
  /// What an answer opens.
  package enum Opening: Sendable {
    /// A page.
    case page(Page)
    /// A form.
    case form(FormOffer)
    /// What would follow if somebody left: worked out only once it is chosen, since each takes its time.
    case whatIf(WhatIf.Departure)
  }

  /// The question.
  package var question: String
  /// The answers: words, and what each opens.
  package var answers: [(words: String, opens: Opening)]
  /// The answer under the cursor, among those that the filter lets through.
  package var cursor = 0
  /// Whether a page that an answer opens comes back here.
  var isKept = false
  /// What the answers are filtered by; empty for all.
  private var filter = ""
  /// The filter being typed; `nil` when none is.
  private var typing: TextLine?

  /// Creates a question with the cursor on its first answer.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - answers: The answers: words, and what each opens.
  ///   - isTyped: Whether letters filter the answers at once, where they are too many to walk through.
  package init(question: String, answers: [(words: String, opens: Opening)], isTyped: Bool = false) {
    self.question = question
    self.answers = answers
    if isTyped { typing = TextLine() }
  }

  var context: KeyContext { typing == nil ? .choice : .prompt }

  /// The answers that the filter lets through.
  var shown: [(words: String, opens: Opening)] {
    guard filter.contains(where: { !$0.isWhitespace }) else { return answers }
    return answers.filter { Partnership.matches(filter.lowercased(), in: $0.words.lowercased()) }
  }

  mutating func press(_ key: Key, desk: inout Desk) -> Move {
    guard var line = typing else {
      guard let act = KeyTable.act(for: key, in: .choice) else {
        desk.refuse("\(key.name) does nothing here. ? shows every key.")
        return .stay
      }
      return update(act, desk: &desk)
    }
    switch KeyTable.act(for: key, in: .prompt) {
    case .back:
      typing = nil
      // Nothing was typed: Esc leaves the question.
      if line.text.isEmpty { return .close }
      (filter, cursor) = ("", 0)
    case .confirm:
      guard !shown.isEmpty else {
        desk.refuse("None of these goes by that.")
        return .stay
      }
      typing = nil
      return update(.open, desk: &desk)
    default:
      if key == .up || key == .down { return update(key == .up ? .up : .down, desk: &desk) }
      if line.take(key) { (typing, filter, cursor) = (line, line.text, 0) }
    }
    return .stay
  }

  private mutating func update(_ act: KeyAct, desk: inout Desk) -> Move {
    let shown = shown
    switch act {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(shown.count - 1, cursor + 1))
    case .find: typing = TextLine(filter)
    case .open:
      guard shown.indices.contains(cursor) else { return .close }
      switch shown[cursor].opens {
      case .page(let page): return isKept ? .open(page) : .replace(page)
      case .form(let offer): return .replace(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
      case .whatIf(let departure): return .replace(.whatIf(WhatIfPage(departure, desk: desk)))
      }
    case .back:
      if filter.isEmpty { return .close }
      (filter, cursor) = ("", 0)
    default: break
    }
    return .stay
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns
    let lines = question.wrapped(to: width - 2)
    for (row, line) in lines.enumerated() {
      frame.write(line, column: 1, row: row, width: width - 2, style: Style(role: .title, bold: true))
    }
    let (shown, cursor) = (shown, max(0, min(cursor, shown.count - 1)))
    let room = max(1, frame.size.rows - lines.count - 3)
    let top = max(0, min(cursor - room + 1, shown.count - room))
    for (index, answer) in shown.enumerated().dropFirst(top).prefix(room) {
      let isChosen = index == cursor
      let row = index - top + lines.count + 1
      frame.write(
        "\(isChosen ? ">" : " ") \(answer.words)".clipped(to: width - 2), column: 1, row: row,
        width: width - 2,
        style: isChosen ? .selected : .plain)
      if isChosen { frame.cursor = Place(column: 1, row: row) }
    }
    if shown.isEmpty {
      frame.write("None of these goes by that.", column: 1, row: lines.count + 1, width: width - 2)
      frame.cursor = Place(column: 1, row: lines.count + 1)
    }
    let below = shown.count - top - room
    let more = below > 0 ? "\(below) more below" : ""
    let left = filter.isEmpty ? more : "shown: \(filter)   Esc shows all   \(more)"
    frame.drawFoot(context: .choice, desk: desk, left: left)
    if let typing {
      frame.drawLine("Who or what", typing, row: frame.size.rows - 2, problem: desk.refusal)
      frame.drawHints([("Enter", "open"), ("Down", "the next"), ("Esc", "back")], row: frame.size.rows - 1)
    }
  }
}
