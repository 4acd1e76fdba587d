import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What keys come to on the lists of the work between meetings, compared as values.
@Suite struct ListTests {
  @Test func `Ticks gather actions over lines, and an act is for all that are ticked`() {
    var play = Play()
    play.type("b")
    play.press(.enter, .down)
    play.type(" ")
    play.press(.down)
    play.type(" ")
    #expect(play.text.contains("2 of 11 ticked"))
    play.type(".")
    #expect(play.form?.each == ["23", "36"])
    play.enter("seen at the audit")
    play.press(.control("s"))
    #expect(play.actions(23, 36).map(\.status) == [.done, .done])
    #expect(play.actions(34).map(\.status) == [.open])
    #expect(play.saved.count == 1)
    play.press(.home)
    #expect(play.text.contains("0 of 9 ticked"))
  }

  @Test func `Space on a line ticks and unticks all of it, and a star ticks all or none`() {
    var play = Play()
    play.type("b ")
    #expect(play.late?.ticked.count == 4)
    play.type(" ")
    #expect(play.late?.ticked.isEmpty == true)
    play.type("*")
    #expect(play.late?.ticked.count == 11)
    play.type("*")
    #expect(play.late?.ticked.isEmpty == true)
  }

  @Test func `Without ticks an act is for the action under the cursor, or for its line`() {
    var play = Play()
    play.type("bn")
    #expect(play.form?.each == ["23", "34", "36", "55"])
    play.press(.escape, .enter, .down, .down)
    play.type("n")
    #expect(play.form?.each == ["34"])
  }

  @Test(arguments: [
    (".", Form.Kind.actionDone), ("R", .actionRedate), ("o", .actionHandOn), ("n", .actionProgress),
    ("X", .actionDrop),
  ])
  func `Each letter of the late list opens its form`(key: String, kind: Form.Kind) {
    var play = Play()
    play.type("b")
    play.press(.enter, .down)
    play.type(key)
    #expect(play.form?.form.kind == kind)
    #expect(play.form?.form.texts[.action] == "23")
    play.press(.escape, .escape)
    play.type("4")
    play.type(key)
    #expect(play.form?.form.kind == kind)
    #expect(play.form?.form.texts[.action] == "22")
  }

  @Test func `b counts by agency, person, group and meeting in turn, and keeps the ticks`() {
    var play = Play()
    play.type("b ")
    for grouping in [LateActions.Grouping.by, .group, .meeting, .agency] {
      play.type("b")
      #expect(play.late?.grouping == grouping)
      #expect(play.late?.ticked.count == 4)
    }
  }

  @Test func `The filter shows an agency with its actions, Enter keeps it and Esc shows all again`() {
    var play = Play()
    play.type("b/sch")
    #expect(play.late?.rows(play.screen.desk.wording).count == 3)
    play.press(.enter)
    #expect(play.late?.context == .late)
    #expect(play.late?.rows(play.screen.desk.wording).count == 3)
    play.press(.escape)
    #expect(play.late != nil)
    #expect(play.late?.rows(play.screen.desk.wording).count == 7)
    play.press(.escape)
    #expect(play.isOnPanes)
  }

  @Test func `An action is put on its group's next agenda, one at a time`() {
    var play = Play()
    play.type("b")
    play.press(.enter, .down)
    play.type(">")
    #expect(play.form?.form.kind == .agendaPut)
    #expect(play.form?.form.texts[.source] == "action 23")
    play.press(.control("s"))
    #expect(play.words.last?.hasPrefix("on the agenda of LSCB Board") == true)
    play.type("*>")
    #expect(play.form == nil)
    #expect(play.news.hasPrefix("One at a time"))
  }

  @Test func `The agency's page and the whole story of an action open from the late list`() {
    var play = Play()
    play.type("bg")
    #expect(play.paper?.subject == .agency("MPS"))
    play.press(.escape, .enter, .down, .enter)
    #expect(play.paper?.title == "Action 23")
    play.press(.escape, .home, .down, .down, .down, .down, .down, .down)
    play.type("g")
    #expect(play.news == "No one agency is meant here.")
  }

  @Test func `What was heard is recorded for everybody who was reminded, and refused where nobody was`() {
    var play = Play()
    play.type("b")
    play.press(.enter, .down, .down)
    play.type("h")
    #expect(play.news == "No reminder of these waits for an answer. c writes one.")
    play.type("*ce")
    #expect(play.words.last?.hasPrefix("chased") == true || play.saved.count == 1)
    play.type("*")
    play.press(.home, .down, .down)
    play.type("h")
    #expect(play.text.contains("What came of the reminder to DCI Fiona Merrick?"))
    play.type("a")
    play.enter("by Friday")
    let merrick = play.screen.desk.partnership.chases(of: play.actions(34)[0].id)
    #expect(merrick.map(\.outcome) == [.answered])
    #expect(merrick.map(\.words) == ["by Friday"])
    play.type("*hn")
    #expect(play.screen.desk.partnership.chases.all.allSatisfy { $0.outcome != .sent })
    #expect(play.replayed == play.screen.desk.partnership)
  }

  @Test func `Something seen goes to the end, and what is waived goes until it is asked for`() {
    var play = Play()
    play.type("5")
    let first = play.text.split(separator: "\n")[2]
    play.type("s")
    #expect(play.words.last?.hasPrefix("seen: ") == true)
    #expect(play.text.split(separator: "\n")[2] != first)
    let notMet = ListTests.notMet(play)
    play.type("W")
    #expect(play.saved.count == 1)
    play.press(.enter)
    #expect(
      play.text.contains("! Say why it is waived, or Esc.") || play.news == "Say why it is waived, or Esc.")
    play.enter("the paper is tabled")
    #expect(play.saved.count == 2)
    #expect(ListTests.notMet(play) == notMet - 1)
    play.type("A")
    #expect(play.text.contains("[waived] "))
    #expect(play.text.contains("1 waived"))
    #expect(ListTests.notMet(play) == notMet - 1)
    #expect(play.replayed == play.screen.desk.partnership)
  }

  /// How much the heading of the list says is not met; −1 when it says nothing of it.
  private static func notMet(_ play: Play) -> Int {
    guard let end = play.text.firstRange(of: " not met") else { return -1 }
    return Int(play.text[..<end.lowerBound].split(separator: " ").last ?? "") ?? -1
  }

  @Test func `What needs attention is put on an agenda with where it came from`() {
    var play = Play()
    play.type("5>")
    #expect(play.form?.form.kind == .agendaPut)
    #expect(play.form?.form.texts[.source]?.isEmpty == false)
    play.press(.control("s"))
    #expect(play.words.last?.hasPrefix("on the agenda of LSCB Board") == true)
  }

  @Test func `Enter on a line of a list opens what it is about`() {
    var play = Play()
    play.type("5")
    play.press(.down, .down, .down, .enter)
    #expect(play.paper?.subject == .action(play.actions(22)[0].id))
    play.press(.escape, .escape)
    play.type("6")
    play.press(.down, .enter)
    if case .meeting? = play.paper?.subject {} else { Issue.record("no meeting") }
  }

  @Test func `Each letter on the replies enters that answer and goes on`() throws {
    var play = Play()
    play.type("3r")
    let meeting = try #require(play.screen.pages.last?.loads)
    #expect(play.effects == [.load(meeting)])
    play.type("ya")
    play.type("v")
    func answers() -> [Reply.Answer] {
      ["board-01", "board-02", "board-03", "board-04", "board-05"].compactMap { post in
        play.screen.desk.partnership.record(of: meeting).replies.all.last { $0.post == post }?.answer
      }
    }
    play.type("t")
    play.enter("soon")
    #expect(play.saved.count == 3)
    #expect(play.text.contains("! “soon” is no time."))
    play.press(.control("u"))
    play.enter("10:50")
    play.type("l")
    play.enter("11:15")
    #expect(answers() == [.yes, .apologies, .video, .late, .leaves])
    play.press(.down)
    play.type("d")
    #expect(play.words.last == "reply of Ngozi Brandt: a deputy comes")
    #expect(play.saved.count == 6)
    #expect(play.text.contains("Replies:"))
    #expect(play.replayed == play.screen.desk.partnership)
  }

  @Test func `A post of no named deputy asks which one comes`() {
    var play = Play()
    play.type("3rd")
    #expect(play.text.contains("Which deputy"))
    play.press(.escape)
    #expect(play.saved.isEmpty)
  }

  @Test(arguments: [("e", "email"), ("t", "telephone"), ("p", "letter")])
  func `Reminders are recorded when they are said to have gone, and not before`(key: String, how: String) {
    var play = Play()
    play.type("b*c")
    let known = play.base.chases.all.count
    #expect(play.screen.desk.partnership.chases.all.count == known)
    play.type(key)
    let new = play.screen.desk.partnership.chases.all.dropFirst(known)
    #expect(!new.isEmpty)
    #expect(new.allSatisfy { $0.how == how && $0.sentOn == DemoTemplate.today })
    #expect(play.saved.count == 1)
    #expect(play.late != nil)
  }

  @Test func `The reminders are written to a file, one after the other, and nothing is recorded`() throws {
    var play = Play()
    play.type("b*cf")
    let text = try #require(play.written["reminders-2026-12-10.txt"])
    #expect(text.hasPrefix("To: Supt Neil Garrow <neil.garrow@example.org>\n"))
    #expect(text.components(of: "\nSubject: ") == 10)
    #expect(play.saved.isEmpty)
  }

  @Test func `A key that does nothing on a list says so`() {
    for (opening, key) in [("b", "z"), ("5", "z"), ("6", "z"), ("3r", "z"), ("bc", "z")] {
      var play = Play()
      play.type(opening)
      play.type(key)
      #expect(play.news == "z does nothing here. ? shows every key.", "\(opening)")
    }
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
