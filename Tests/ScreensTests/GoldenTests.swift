import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Golden frames of every page, at the narrow and the wide size.
@Suite struct GoldenTests {
  @Test func `The four panes`() throws {
    var play = Play()
    try keep(&play, "panes-structure")
    play.press(.tab)
    try keep(&play, "panes-members")
    play.press(.tab)
    try keep(&play, "panes-agenda")
    play.press(.tab)
    try keep(&play, "panes-actions")
    play.type("/lea")
    try keep(&play, "panes-filter")
  }

  @Test func `The pages behind Enter`() throws {
    var play = Play()
    play.press(.enter)
    try keep(&play, "page-group")
    play.press(.escape, .up, .enter)
    try keep(&play, "page-to-attend-to")
    play.press(.escape, .down, .tab, .enter)
    try keep(&play, "page-post")
    play.press(.escape, .tab, .down, .down, .down, .down, .enter)
    try keep(&play, "page-item")
    play.press(.escape, .tab, .enter)
    try keep(&play, "page-action")
    play.type("?")
    try keep(&play, "help")
  }

  @Test func `The register before anybody came`() throws {
    var play = Play()
    play.type("m")
    try keep(&play, "register-empty")
  }

  @Test func `At the door with two people of one surname`() throws {
    var play = Board.arrived()
    play.type("/oka")
    try keep(&play, "door-two-match")
    play.press(.enter)
    try keep(&play, "door-nobody-marked")
    play.press(.escape)
    play.type("/quim")
    try keep(&play, "door-nobody-matches")
  }

  @Test func `An open meeting on an item with an interest`() throws {
    var play = Board.onItemFive()
    try keep(&play, "register-item-five")
    play.press(.tab)
    try keep(&play, "register-agenda")
    play.press(.tab)
    try keep(&play, "register-decided")
    play.press(.enter)
    try keep(&play, "page-decision")
  }

  @Test func `An interest before its item begins`() throws {
    var play = Board.opened()
    play.press(.end, .up, .up)
    play.type("i")
    play.press(.backspace, .backspace)
    play.enter("5 bidder")
    try keep(&play, "question-ruling")
    play.type("n")
    try keep(&play, "register-coming-interest")
  }

  @Test func `Inquorate, and a decision refused`() throws {
    var play = Board.inquorate()
    try keep(&play, "register-inquorate")
    play.type("D")
    try keep(&play, "prompt-decision")
    play.enter("The budget is agreed")
    try keep(&play, "decision-refused")
    play.type("D")
    try keep(&play, "decision-taken-inquorate")
  }

  @Test func `A person's marks and a correction that changes a decision`() throws {
    var play = Board.inquorate()
    play.clock("11:20")
    play.type("D")
    play.enter("The budget is agreed")
    play.type("D")
    play.press(.home, .down, .down, .down, .down, .down, .enter)
    try keep(&play, "marks")
    play.type("e")
    try keep(&play, "prompt-time")
    play.press(.control("u"))
    play.enter("11:30")
    try keep(&play, "marks-corrected")
  }

  @Test func `A deputy, somebody sent, and somebody unknown`() throws {
    var play = Board.opened()
    play.press(.home, .down, .down, .down, .down, .down, .down, .down, .down, .down)
    play.type("d")
    try keep(&play, "prompt-sent-for")
    play.enter("Insp Carl Moody")
    try keep(&play, "register-sent")
    play.type("+")
    play.enter("?")
    play.enter("woman, blue coat")
    try keep(&play, "register-unknown")
    play.type("+")
    play.enter("Ivor Lisle")
    try keep(&play, "question-someone")
  }

  @Test func `The readout, adjourning and closing`() throws {
    var play = Board.onItemFive()
    play.type("Q")
    try keep(&play, "page-read-out")
    play.press(.escape)
    play.type("O")
    try keep(&play, "question-open-meeting")
    play.type("a")
    play.enter("fire alarm")
    try keep(&play, "register-adjourned")
    play.type("OrOc")
    try keep(&play, "closing")
    play.type("C")
    try keep(&play, "register-closed")
  }

  @Test func `Groups of other rules, and of none`() throws {
    var play = Play()
    play.press(.down)
    play.type("m")
    try keep(&play, "choice-meeting")
    play.press(.down, .down, .enter)
    try keep(&play, "register-executive")
    play.press(.escape, .down, .down, .down, .down)
    play.type("m")
    play.press(.down, .down, .enter)
    try keep(&play, "register-review-panel")
    play.press(.escape, .down, .down)
    play.type("m")
    play.press(.down, .down, .enter)
    try keep(&play, "register-no-rule")
  }

  @Test func `Small windows`() throws {
    var play = Board.onItemFive()
    play.resize(60, 15)
    try Golden.check(play.text, "register-item-five-60x15")
    play.resize(59, 15)
    try Golden.check(play.text, "too-small")
    var panes = Play(size: Size(columns: 60, rows: 15))
    try Golden.check(panes.text, "panes-60x15")
    panes.type("m/oka")
    try Golden.check(panes.text, "door-60x15")
  }

  private func keep(_ play: inout Play, _ name: String) throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      play.resize(columns, rows)
      let frame = play.screen.view()
      let cursor = frame.cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
      let text = frame.lines.joined(separator: "\n") + "\n\(cursor)"
      try Golden.check(text, "\(name)-\(columns)x\(rows)")
    }
    play.resize(80, 24)
  }
}
