import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Golden frames of the forms, the question after a change of holder, and the first run.
@Suite struct FormGoldenTests {
  @Test func `A new action, empty, with candidates, with what was read and with problems`() throws {
    var play = Play()
    play.type("4+")
    try play.keep("form-action-empty")
    try play.keepSmall("form-action-empty")
    play.enter("CSE figures by ward")
    play.type("oka")
    try play.keep("form-action-candidates")
    try play.keepSmall("form-action-candidates")
    play.press(.control("n"), .tab, .enter)
    play.type("32 feb")
    try play.keep("form-action-problem")
    play.press(.control("s"))
    try play.keep("form-action-not-saved")
  }

  @Test func `A meeting with its proposed day`() throws {
    var play = Play()
    play.type("+")
    play.press(.down, .enter)
    try play.keep("form-meeting")
    try play.keepSmall("form-meeting")
  }

  @Test func `Nothing filled in and saving tried`() throws {
    var play = Play()
    play.type(":")
    play.enter("appoint somebody")
    play.press(.control("s"))
    try play.keep("form-appoint-needed")
    play.type("okafor")
    try play.keep("form-appoint-several")
  }

  @Test func `One form for several actions`() throws {
    var play = Play()
    play.type("b R")
    try play.keep("form-several")
    play.enter("31 jan")
    play.enter("the audit was late")
    try play.keep("form-several-filled")
  }

  @Test func `Whose the open actions are when a post changes hands`() throws {
    var play = Play()
    play.type("2/garrow")
    play.press(.enter)
    play.type("e")
    play.press(.enter)
    play.enter("Moss, Supt Ada")
    play.press(.control("s"))
    try play.keep("handover")
    try play.keepSmall("handover")
    play.type("o")
    play.enter("nobody at all")
    try play.keep("handover-other")
  }

  @Test func `The first run`() throws {
    let founding = Desk.Founding(templates: ["bexley", "plain"], folder: "/home/kay/office")
    var play = Play(Partnership(), founding: founding)
    try play.keep("founding")
    try play.keepSmall("founding")
    play.enter("Bexley Safeguarding Children Board")
    play.press(.down, .control("u"))
    play.type("bex")
    try play.keep("founding-filled")
  }
}
