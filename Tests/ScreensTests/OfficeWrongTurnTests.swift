import Governance
import TerminalFrame
import Testing

@testable import Screens

/// What somebody who does the office work by trial and error must not be led astray by.
@Suite struct OfficeWrongTurnTests {
  private func field(_ name: Field.Name, _ play: Play) -> String? {
    if case .form(let page)? = play.screen.pages.last { page.form.texts[name] } else { nil }
  }

  @Test(arguments: ["metropolitan police", "met", "MPS"])
  func `Late actions of an agency are found by any of its names`(name: String) {
    var play = Play()
    play.type("b/")
    play.enter(name)
    #expect(play.lines[2].contains("MPS"))
    #expect(play.text.contains("Bring the joint proto"))
    #expect(!play.text.contains("Schools"))
  }

  @Test func `Late actions are found by their words, and only those that fit are shown, ticked and done`()
    throws
  {
    var play = Play()
    play.type("b/")
    play.enter("joint protocol")
    play.type("*")
    #expect(play.text.contains("1 of 11 ticked"))
    play.press(.escape)
    #expect(play.text.contains("1 of 11 ticked"))
    play.type(".")
    play.enter("signed")
    play.press(.control("s"))
    let done = play.screen.desk.partnership.actions.all.filter { $0.closedOn == play.screen.desk.today }
    #expect(done.map(\.text) == ["Bring the joint protocol on missing children"])
  }

  @Test func `On the line of an agency an act is for no action that the filter hides`() {
    var play = Play()
    play.type("b/")
    play.enter("joint protocol")
    play.press(.home)
    play.type(" ")
    #expect(play.text.contains("1 of 11 ticked"))
  }

  @Test(arguments: ["b", "5", "6"])
  func `A filter that fits nothing does not say that there is nothing`(list: String) {
    var play = Play()
    play.type("\(list)/")
    play.enter("zebra")
    #expect(play.text.contains("Nothing here fits “zebra”."))
    #expect(!play.text.contains("Nothing is late"))
    #expect(!play.text.contains("Nothing needs attention"))
  }

  @Test func `What came of reminders is recorded for everybody they went to, as one change`() throws {
    var play = Play()
    play.type("b*c")
    play.press(.character("e"))
    let sent = play.screen.desk.partnership.chases.all.filter { $0.sentOn == play.screen.desk.today }
    #expect(Set(sent.map(\.person)).count > 5)
    play.type("h")
    #expect(play.text.contains("What came of the reminders to"))
    play.type("n")
    let after = play.screen.desk.partnership.chases.all.filter { $0.sentOn == play.screen.desk.today }
    #expect(after.allSatisfy { $0.outcome == .silent })
    play.type("u")
    let undone = play.screen.desk.partnership.chases.all.filter { $0.sentOn == play.screen.desk.today }
    #expect(undone.allSatisfy { $0.outcome == .sent })
  }

  @Test func `Where no reminder waits for an answer none is asked for`() {
    var play = Play()
    play.type("bh")
    #expect(play.news.contains("No reminder of these waits"))
  }

  @Test func `After the last reply the next key is for the same row, not for nobody`() {
    var play = Play()
    play.type("3r")
    play.press(.end)
    play.type("y")
    let count = play.saved.count
    play.type("a")
    #expect(play.saved.count == count + 1)
    let replies = play.saved.suffix(2).flatMap(\.steps)
    #expect(replies.count >= 2)
  }

  @Test func `A late action goes from the list of what needs attention onto an agenda by its own words`() {
    var play = Play()
    play.type("5/")
    play.enter("joint protocol")
    play.type(">")
    #expect(field(.title, play) == "Bring the joint protocol on missing children")
    #expect(field(.source, play)?.hasPrefix("action ") == true)
  }

  @Test func `Anything else goes with the day and the clause, never with a code`() {
    var play = Play()
    play.type("5/")
    play.enter("inquorate")
    play.type(">")
    #expect(field(.source, play) == "to attend to, 10 Dec 2026 (App1 7.2)")
  }

  @Test func `What is proposed in a field is replaced by typing, and edited after an arrow`() {
    var play = Play()
    play.type("3+")
    play.press(.down, .enter)
    #expect(field(.date, play)?.isEmpty == false)
    play.type("today")
    #expect(field(.date, play) == "today")
    play.press(.enter)
    play.press(.up)
    play.press(.left)
    play.type("x")
    #expect(field(.date, play) == "todaxy")
  }

  @Test func `Enter stays on what makes no sense, says so in whole, and typing replaces it`() {
    var play = Play()
    play.type("4R")
    play.type("tuesday week")
    play.press(.enter)
    #expect(play.text.contains("! “tuesday week” is no day. Write mon, 14 sep, +2w or 2026-12-10."))
    play.type("15 jan")
    #expect(field(.due, play) == "15 jan")
    play.press(.enter)
    #expect(!play.text.contains("is no day"))
  }

  @Test func `One key deletes what is proposed in a field`() {
    var play = Play()
    play.type("3+")
    play.press(.down, .enter)
    play.press(.backspace)
    #expect(field(.date, play)?.isEmpty == true)
  }

  @Test
  func `All the few words of a field are shown although one stands in it, and Tab changes none unasked`() {
    var play = Play()
    play.type("3e")
    play.press(.enter)
    play.press(.down)
    #expect(play.text.contains("discussion"))
    let before = field(.purpose, play)
    play.press(.tab)
    #expect(field(.purpose, play) == before)
  }

  @Test func `What a form is about stands in words, not as a code`() {
    var play = Play()
    play.type("3e")
    play.press(.enter)
    #expect(play.lines[2].contains("LSCB Board, Thu 10 Dec 2026"))
    #expect(play.lines[3].contains("1 Welcome, apologies, declarations of interest"))
  }

  @Test func `On a group, what if asks at once and answers only for whoever is chosen`() {
    var play = Play()
    play.type("w")
    #expect(play.text.contains("What if who leaves LSCB Board?"))
    play.press(.enter)
    #expect(play.text.contains("WHAT IF"))
    #expect(play.saved.isEmpty)
  }

  @Test func `What the Chair waived is counted no more over the panes than in the list`() {
    var play = Play()
    #expect(play.lines[1].contains("11 actions late"))
    play.type("5/")
    play.enter("action 23")
    play.type("W")
    play.enter("agreed by the Board")
    play.press(.escape, .escape)
    #expect(play.lines[1].contains("10 actions late"))
  }

  @Test func `The first run says what it is for, and which constitutions there are`() {
    var play = Play(Partnership())
    play.screen.desk.founding = Desk.Founding(templates: ["bexley", "plain"], folder: "/home/kay/office")
    play.screen = Screen(desk: play.screen.desk, size: Size(columns: 80, rows: 24))
    #expect(play.text.contains("No partnership is kept here yet."))
    play.press(.enter, .enter)
    #expect(play.text.contains("Tab bexley"))
    #expect(play.text.contains("plain"))
    play.type("plain")
    #expect(field(.template, play) == "plain")
  }
}
