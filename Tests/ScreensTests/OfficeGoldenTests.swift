import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Golden frames of the lists and pages of the work between meetings.
@Suite struct OfficeGoldenTests {
  @Test func `The late actions, closed, opened, ticked and asked about`() throws {
    var play = Play()
    play.type("b")
    try play.keep("late")
    try play.keepSmall("late")
    play.press(.enter)
    try play.keep("late-open")
    play.press(.down)
    try play.keep("late-detail")
    try play.keepSmall("late-detail")
    play.type("  ")
    try play.keep("late-ticked")
    play.type("ceh")
    try play.keep("late-question")
    play.type("a")
    play.type("By Friday, he says")
    try play.keep("late-typing")
    play.press(.escape)
    play.type("/sch")
    try play.keep("late-filter")
    play.press(.escape)
    for name in ["person", "group", "meeting"] {
      play.type("b")
      try play.keep("late-by-\(name)")
    }
  }

  @Test func `What needs attention, why it is waived, and nothing`() throws {
    var play = Play()
    play.type("5")
    try play.keep("attention")
    try play.keepSmall("attention")
    play.type("W")
    try play.keep("attention-waive")
    play.enter("the post is advertised")
    play.type("s")
    try play.keep("attention-seen")
    play.type("A")
    try play.keep("attention-waived")
    play.type("/vac")
    try play.keep("attention-filter")
    play.press(.enter)
    var nothing = Play(SmallBoard.partnership, on: SmallBoard.today)
    nothing.type("5")
    try nothing.keep("attention-nothing")
  }

  @Test func `The forward plan`() throws {
    var play = Play()
    play.type("6")
    try play.keep("ahead")
    play.type("m")
    try play.keep("months")
    play.press(.escape)
    try play.keepSmall("ahead")
    play.type("/neglect")
    try play.keep("ahead-filter")
  }

  @Test func `The replies to an invitation`() throws {
    var play = Play()
    play.type("3r")
    try play.keep("replies")
    try play.keepSmall("replies")
    play.press(.end)
    play.type("t")
    try play.keep("replies-late")
    play.enter("soon")
    try play.keep("replies-refused")
  }

  @Test func `The reminders`() throws {
    var play = Play()
    play.type("b*c")
    try play.keep("chase")
    try play.keepSmall("chase")
    play.press(.right, .right)
    try play.keep("chase-third")
  }

  @Test func `The palette, empty, typed and refused`() throws {
    var play = Play()
    play.type(":")
    try play.keep("palette")
    try play.keepSmall("palette")
    play.type("meet")
    try play.keep("palette-typed")
    play.press(.control("u"))
    play.enter("moves the day")
    try play.keep("palette-refused")
    play.press(.control("u"))
    play.type("xyzzy")
    try play.keep("palette-nothing")
  }

  @Test func `What if somebody leaves, with somebody new and with the deputy`() throws {
    var play = Play()
    play.type("2")
    play.press(.down, .down, .down, .down, .down)
    play.type("w")
    try play.keep("what-if")
    try play.keepSmall("what-if")
    play.type("f")
    try play.keep("what-if-filled")
    play.type("d")
    try play.keep("what-if-deputy")
    play.press(.escape)
    play.type("1w")
    try play.keep("what-if-who")
  }

  @Test func `The pages of an agency, a person and a group`() throws {
    var play = Play()
    play.type("2")
    play.press(.down, .down, .down, .down, .down, .down, .down, .down, .down)
    play.type("y")
    try play.keep("page-agency")
    play.press(.escape)
    play.type("P")
    try play.keep("page-person")
    play.type("e")
    try play.keep("choice-change-person")
    play.press(.escape, .escape)
    play.type("1e")
    try play.keep("choice-change-group")
    try play.keepSmall("choice-change-group")
    play.press(.escape)
    play.type("+")
    try play.keep("choice-new")
  }

  @Test func `The papers of a meeting and of a group`() throws {
    var play = Play()
    play.type("B")
    try play.keep("paper-briefing")
    play.press(.escape)
    play.type("M")
    try play.keep("paper-minutes")
    play.press(.escape)
    play.type("a")
    try play.keep("paper-attendance")
    try play.keepSmall("paper-attendance")
    play.press(.escape)
    play.type("T")
    try play.keep("paper-timeline")
  }
}
