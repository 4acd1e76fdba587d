import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Golden frames of every page, at the narrow and the wide size.
@Suite struct GoldenTests {
  @Test func `The four panes`() throws {
    var play = Play()
    try play.keep("panes-structure")
    play.press(.tab)
    try play.keep("panes-members")
    play.press(.tab)
    try play.keep("panes-agenda")
    play.press(.tab)
    try play.keep("panes-actions")
    play.type("/lea")
    try play.keep("panes-filter")
  }

  @Test func `The pages behind Enter`() throws {
    var play = Play()
    play.press(.enter)
    try play.keep("page-group")
    play.press(.escape, .up, .enter)
    try play.keep("page-to-attend-to")
    play.press(.escape, .down, .tab, .enter)
    try play.keep("page-post")
    play.press(.escape, .tab, .down, .down, .down, .down, .enter)
    try play.keep("page-item")
    play.press(.escape, .tab, .enter)
    try play.keep("page-action")
    play.type("?")
    try play.keep("help")
  }

  @Test func `The register before anybody came`() throws {
    var play = Play()
    play.type("m")
    try play.keep("register-empty")
  }

  @Test func `At the door with two people of one surname`() throws {
    var play = Board.arrived()
    play.type("/oka")
    try play.keep("door-two-match")
    play.press(.enter)
    try play.keep("door-nobody-marked")
    play.press(.escape)
    play.type("/quim")
    try play.keep("door-nobody-matches")
  }

  @Test func `An open meeting on an item with an interest`() throws {
    var play = Board.onItemFive()
    try play.keep("register-item-five")
    play.press(.tab)
    try play.keep("register-agenda")
    play.press(.tab)
    try play.keep("register-decided")
    play.press(.enter)
    try play.keep("page-decision")
  }

  @Test func `An interest before its item begins`() throws {
    var play = Board.opened()
    play.press(.end, .up, .up)
    play.type("i")
    play.press(.backspace, .backspace)
    play.enter("5 bidder")
    try play.keep("question-ruling")
    play.type("n")
    try play.keep("register-coming-interest")
  }

  @Test func `Inquorate, and a decision refused`() throws {
    var play = Board.inquorate()
    try play.keep("register-inquorate")
    play.type("D")
    try play.keep("prompt-decision")
    play.enter("The budget is agreed")
    try play.keep("decision-refused")
    play.type("D")
    try play.keep("decision-taken-inquorate")
  }

  @Test func `A person's marks and a correction that changes a decision`() throws {
    var play = Board.inquorate()
    play.clock("11:20")
    play.type("D")
    play.enter("The budget is agreed")
    play.type("D")
    play.press(.home, .down, .down, .down, .down, .down, .enter)
    try play.keep("marks")
    play.type("e")
    try play.keep("prompt-time")
    play.press(.control("u"))
    play.enter("11:30")
    try play.keep("marks-corrected")
  }

  @Test func `A deputy, somebody sent, and somebody unknown`() throws {
    var play = Board.opened()
    play.press(.home, .down, .down, .down, .down, .down, .down, .down, .down, .down)
    play.type("d")
    try play.keep("prompt-sent-for")
    play.enter("Insp Carl Moody")
    try play.keep("register-sent")
    play.type("+")
    play.enter("?")
    play.enter("woman, blue coat")
    try play.keep("register-unknown")
    play.type("+")
    play.enter("Ivor Lisle")
    try play.keep("question-someone")
  }

  @Test func `The readout, adjourning and closing`() throws {
    var play = Board.onItemFive()
    play.type("Q")
    try play.keep("page-read-out")
    play.press(.escape)
    play.type("O")
    try play.keep("question-open-meeting")
    play.type("a")
    play.enter("fire alarm")
    try play.keep("register-adjourned")
    play.type("OrOc")
    try play.keep("closing")
    play.type("C")
    try play.keep("register-closed")
  }

  @Test func `Groups of other rules, and of none`() throws {
    var play = Play()
    play.press(.down)
    play.type("m")
    try play.keep("choice-meeting")
    play.press(.down, .down, .enter)
    try play.keep("register-executive")
    play.press(.escape, .down, .down, .down, .down)
    play.type("m")
    play.press(.down, .down, .enter)
    try play.keep("register-review-panel")
    play.press(.escape, .down, .down)
    play.type("m")
    play.press(.down, .down, .enter)
    try play.keep("register-no-rule")
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
}
