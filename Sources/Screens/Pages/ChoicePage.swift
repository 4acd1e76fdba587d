import Governance
import TerminalFrame

/// A question with a list of answers.
package struct ChoicePage: Sendable {
  /// The question.
  package var question: String
  /// The answers: words, and the page that each opens.
  package var answers: [(words: String, opens: Page)]
  /// The answer under the cursor.
  package var cursor = 0

  /// Creates a question with the cursor on its first answer.
  package init(question: String, answers: [(words: String, opens: Page)]) {
    self.question = question
    self.answers = answers
  }

  mutating func update(_ act: KeyAct) -> Move {
    switch act {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(answers.count - 1, cursor + 1))
    case .open: return answers.indices.contains(cursor) ? .replace(answers[cursor].opens) : .close
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
    for (row, answer) in answers.enumerated() {
      let isChosen = row == cursor
      frame.write(
        "\(isChosen ? ">" : " ") \(answer.words)".clipped(to: width - 2), column: 1,
        row: row + lines.count + 1, width: width - 2,
        style: isChosen ? .selected : .plain)
      if isChosen { frame.cursor = Place(column: 1, row: row + lines.count + 1) }
    }
    frame.drawFoot(context: .choice, desk: desk)
  }
}
