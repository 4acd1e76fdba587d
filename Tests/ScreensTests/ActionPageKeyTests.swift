import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What can be done on the page of an action without leaving it.
@Suite struct ActionPageKeyTests {
  @Test(arguments: [
    (".", Form.Kind.actionDone), ("R", .actionRedate), ("o", .actionHandOn), ("n", .actionProgress),
    ("X", .actionDrop), (">", .agendaPut),
  ])
  func `A letter on the page of an action opens its form`(key: String, kind: Form.Kind) {
    var play = Play()
    play.type("4")
    play.press(.enter)
    play.type(key)
    #expect(play.form?.form.kind == kind)
    #expect(play.form?.form.texts[.action] != nil || kind == .agendaPut)
  }

  @Test func `A reminder of the action is written from its page`() {
    var play = Play()
    play.type("4")
    play.press(.enter)
    play.type("c")
    #expect(play.text.contains("nothing is recorded yet"))
  }

  @Test func `On any other page the letters are refused with what they are for`() {
    var play = Play()
    play.type("2")
    play.press(.enter)
    play.type(".")
    #expect(play.news == "That is for an open action. e says what can change here.")
    play.type("c")
    #expect(play.news == "A reminder is for an open action.")
    play.type(">")
    #expect(play.news == "Only an action, an item or a group is put on an agenda here.")
  }
}
