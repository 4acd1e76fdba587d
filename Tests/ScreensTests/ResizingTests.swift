import TestSupport
import TerminalFrame
import Testing

@testable import Screens

@Suite struct ResizingTests {
  /// The pages tried at every size, each made once.
  private static let plays: [(name: String, play: Play)] = [
    ("panes", Play()), ("item five", Board.onItemFive()), ("inquorate", Board.inquorate()),
    ("door", door()), ("prompt", prompt()), ("marks", marks()), ("closing", closing()), ("room", room()),
  ]

  @Test(arguments: plays.indices) func `No size breaks a page, and every line fits`(index: Int) {
    let (name, start) = ResizingTests.plays[index]
    var play = start
    for columns in ResizingTests.columns {
      for rows in ResizingTests.rows {
        play.resize(columns, rows)
        let frame = play.screen.view()
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let problem = Frames.problem(frame) { Issue.record("\(name) at \(columns)x\(rows): \(problem)") }
      }
    }
  }

  @Test func `Below sixty by fifteen it says what size it needs`() {
    var play = Play()
    play.resize(59, 30)
    #expect(play.text.contains("Quorate needs 60 columns and 15 rows; this terminal has 59"))
    play.resize(60, 15)
    #expect(play.text.contains("LSCB Board"))
  }

  // Every size at and around each threshold, and steps between: the layouts change nowhere else.
  private static let columns =
    Array(1...8) + [20, 40, 58, 59] + Array(60...66) + [79, 80, 81, 99, 100, 101, 109, 110, 111, 130]
  private static let rows = Array(1...4) + Array(13...26) + [34, 39, 40, 45]

  private static func door() -> Play {
    var play = Board.arrived()
    play.type("/a")
    return play
  }

  private static func prompt() -> Play {
    var play = Board.inquorate()
    play.type("A")
    play.enter("Report, every agency, 31 foo")
    return play
  }

  private static func marks() -> Play {
    var play = Board.onItemFive()
    play.press(.home, .enter)
    play.type("a")
    return play
  }

  private static func room() -> Play {
    var play = Board.onItemFive()
    play.type("F")
    return play
  }

  private static func closing() -> Play {
    var play = Board.onItemFive()
    play.type("Oc")
    return play
  }
}

/// What must hold of every frame.
enum Frames {
  /// What is wrong with a frame; `nil` for nothing.
  static func problem(_ frame: Frame) -> String? {
    for (row, line) in frame.lines.enumerated() where DisplayWidth.of(line) > frame.size.columns {
      return "row \(row) is too wide: \(line)"
    }
    guard let cursor = frame.cursor else { return "no cursor" }
    let isInside =
      (0..<max(1, frame.size.columns)).contains(cursor.column)
      && (0..<max(1, frame.size.rows)).contains(cursor.row)
    return isInside ? nil : "the cursor is outside at \(cursor)"
  }
}
