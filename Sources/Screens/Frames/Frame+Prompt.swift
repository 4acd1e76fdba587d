import TerminalFrame

extension Frame {
  /// Draws a line being typed, with what is wrong above it and the cursor in it.
  ///
  /// - Parameters:
  ///   - prompt: The line and its label.
  ///   - row: The row of the line; the keys stand under it.
  ///   - refusal: Why the line was not taken, where the line itself does not say.
  mutating func drawPrompt(_ prompt: Entry.Prompt, row: Int, refusal: String = "") {
    drawLine(prompt.label, prompt.line, row: row, problem: prompt.problem.isEmpty ? refusal : prompt.problem)
  }

  /// Draws a line being typed under its label, with what is wrong above it and the cursor in it.
  mutating func drawLine(_ name: String, _ line: TextLine, row: Int, problem: String = "") {
    let width = size.columns
    let problems = problem.isEmpty ? [] : "! \(problem)".wrapped(to: width - 2)
    // A long label gets a row of its own, so that what is typed always has room.
    let label = name.hasSuffix("?") ? "\(name) " : "\(name): "
    let labelWidth = DisplayWidth.of(label)
    let sharesRow = labelWidth <= width / 2
    let labelRow = sharesRow ? row : row - 1
    fill(column: 0, row: labelRow - problems.count, width: width, height: size.rows)
    for (index, words) in problems.enumerated() {
      write(
        words, column: 1, row: labelRow - problems.count + index, width: width - 2,
        style: Style(role: .warning, bold: true))
    }
    write(label, column: 1, row: labelRow, width: width - 2, style: Style(role: .title, bold: true))
    let column = sharesRow ? 1 + labelWidth : 1
    let room = max(5, width - column - 2)
    let before = line.before.terminalSafe.tail(columns: room - 1)
    let end = write(
      before, column: column, row: row, width: room, style: Style(role: .plain, underline: true))
    write(line.after, column: end, row: row, width: max(0, column + room - end), style: .plain)
    cursor = Place(column: end, row: row)
    drawHints([("Enter", "done"), ("Esc", "back")], row: row + 1)
  }

  /// Draws a question with its one-key answers.
  mutating func drawQuestion(_ question: Entry.Question, row: Int) {
    let answers = question.answers.map { (key: String($0.key), words: $0.words) }
    let lines = question.words.wrapped(to: size.columns - 2)
    fill(column: 0, row: row + 1 - lines.count, width: size.columns, height: lines.count + 2)
    for (index, line) in lines.enumerated() {
      write(line, column: 1, row: row + 1 - lines.count + index, style: Style(role: .title, bold: true))
    }
    drawHints(answers + [(key: "Esc", words: "back")], row: row + 1)
    cursor = Place(column: 0, row: row + 1)
  }
}

extension String {
  /// The end of the text that fits into a number of columns.
  func tail(columns: Int) -> String {
    var width = 0
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      width += DisplayWidth.of(self[previous])
      if width > columns { break }
      start = previous
    }
    return String(self[start...])
  }
}
