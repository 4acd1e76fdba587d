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
  /// The answer under the cursor.
  package var cursor = 0

  /// Creates a question with the cursor on its first answer.
  package init(question: String, answers: [(words: String, opens: Opening)]) {
    self.question = question
    self.answers = answers
  }

  mutating func update(_ act: KeyAct, desk: inout Desk) -> Move {
    switch act {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(answers.count - 1, cursor + 1))
    case .open:
      guard answers.indices.contains(cursor) else { return .close }
      switch answers[cursor].opens {
      case .page(let page): return .replace(page)
      case .form(let offer): return .replace(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
      case .whatIf(let departure): return .replace(.whatIf(WhatIfPage(departure, desk: desk)))
      }
    case .back: return .close
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
    let room = max(1, frame.size.rows - lines.count - 3)
    let top = max(0, min(cursor - room + 1, answers.count - room))
    for (index, answer) in answers.enumerated().dropFirst(top).prefix(room) {
      let isChosen = index == cursor
      let row = index - top + lines.count + 1
      frame.write(
        "\(isChosen ? ">" : " ") \(answer.words)".clipped(to: width - 2), column: 1, row: row,
        width: width - 2,
        style: isChosen ? .selected : .plain)
      if isChosen { frame.cursor = Place(column: 1, row: row) }
    }
    frame.drawFoot(context: .choice, desk: desk)
  }
}
