import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What keys come to in a form: what is shown, kept and saved, compared as values.
@Suite struct FormTests {
  /// A new action of the Board, opened from the actions.
  private static func newAction() -> Play {
    var play = Play()
    play.type("4+")
    return play
  }

  @Test func `Enter goes to the next field, and on the last one saves`() throws {
    var play = FormTests.newAction()
    play.enter("CSE figures by ward")
    play.enter("raman")
    play.enter("15 jan")
    #expect(play.saved.isEmpty)
    #expect(play.form?.field.name == .source)
    play.press(.enter)
    #expect(play.form == nil)
    let action = try #require(play.screen.desk.partnership.actions.all.last)
    #expect(action.text == "CSE figures by ward")
    #expect(action.post == "board-11")
    #expect(action.due == Day(phrase: "2027-01-15", today: DemoTemplate.today))
    #expect(play.saved.count == 1)
    #expect(play.words[0].contains("CSE figures by ward"))
    #expect(play.effects == [.save(play.saved[0], words: play.words[0])])
    #expect(play.replayed == play.screen.desk.partnership)
  }

  @Test func `Ctrl-S saves from any field`() {
    var play = FormTests.newAction()
    play.enter("CSE figures by ward")
    play.type("raman")
    play.press(.control("s"))
    #expect(play.form == nil)
    #expect(play.screen.desk.partnership.actions.all.last?.text == "CSE figures by ward")
  }

  @Test func `Tab completes what was typed, and then goes on`() {
    var play = FormTests.newAction()
    play.enter("CSE figures by ward")
    play.type("oka")
    #expect(play.form?.check.candidates.map(\.value) == ["board-05", "board-13"])
    play.press(.control("n"), .tab)
    #expect(play.form?.form.texts[.by] == "board-13")
    #expect(play.form?.field.name == .by)
    play.press(.tab)
    #expect(play.form?.field.name == .due)
    play.press(.up, .control("u"))
    play.type("oka")
    play.press(.control("n"), .control("p"), .tab)
    #expect(play.form?.form.texts[.by] == "board-05")
  }

  @Test func `An empty optional field is left empty by Tab`() {
    var play = Play()
    play.type("3+")
    play.press(.enter)
    play.enter("A new item")
    #expect(play.form?.field.name == .purpose)
    play.press(.tab)
    #expect(play.form?.form.texts[.purpose] ?? "" == "")
    #expect(play.form?.field.name == .lead)
  }

  @Test func `What is wrong with a field is shown only once somebody typed into it or tried to save`() {
    var play = FormTests.newAction()
    #expect(!play.text.contains("!"))
    play.press(.down, .down)
    play.type("32 feb")
    #expect(play.text.contains("! “32 feb” is no day."))
    #expect(!play.text.contains("Needed"))
    play.press(.control("s"))
    #expect(play.saved.isEmpty)
    #expect(play.news == "Not saved: 3 fields to put right.")
    #expect(play.text.contains("Needed; fill it in."))
    // The cursor stands on the first of them.
    #expect(play.form?.field.name == .text)
  }

  @Test func `A field is checked at every key`() {
    var play = FormTests.newAction()
    play.press(.down, .down)
    play.type("1")
    #expect(play.text.contains("! “1” is no day."))
    play.type("5 jan")
    #expect(!play.text.contains("!"))
    #expect(play.text.contains("= Fri 15 Jan 2027"))
    play.press(.backspace)
    #expect(play.text.contains("! “15 ja” is no day.") || play.text.contains("= Fri 15 Jan 2027"))
  }

  @Test func `What the form is about stays, and the cursor passes over it`() {
    var play = FormTests.newAction()
    #expect(play.form?.field.name == .text)
    play.press(.up, .backTab)
    #expect(play.form?.field.name == .text)
    #expect(play.form?.form.texts[.group] == "board")
  }

  @Test func `A form with nothing to fill in refuses letters and is done by Enter`() throws {
    var play = Play()
    play.type("3")
    play.press(.end)
    play.type("e")
    play.press(.down, .down, .enter)
    #expect(play.form?.form.kind == .agendaRemove)
    play.type("x")
    #expect(play.news.contains("That is what the form is about"))
    #expect(play.saved.isEmpty)
    let meeting = try #require(
      play.screen.desk.partnership.meetings(of: "board").first { $0.date == DemoTemplate.today })
    let count = play.screen.desk.partnership.record(of: meeting.id).agenda.all.count
    play.press(.enter)
    #expect(play.screen.desk.partnership.record(of: meeting.id).agenda.all.count == count - 1)
    #expect(play.words.last == "off the agenda: Forward plan, next meeting")
  }

  @Test func `Esc keeps what was typed, and the same form opened again shows it`() {
    var play = FormTests.newAction()
    play.enter("CSE figures by ward")
    play.type("ram")
    play.press(.escape)
    #expect(play.saved.isEmpty)
    #expect(play.news == "Not saved. What you typed waits here until you open this form again.")
    play.type("+")
    #expect(play.news == "What you typed before is still here.")
    #expect(play.form?.form.texts[.text] == "CSE figures by ward")
    #expect(play.form?.form.texts[.by] == "ram")
    play.press(.down, .tab, .control("s"))
    #expect(play.saved.count == 1)
    play.type("+")
    #expect(play.form?.form.texts[.text] ?? "" == "")
  }

  @Test func `A draft of one action is not shown for another`() {
    var play = Play()
    play.type("4.")
    play.type("returned by all")
    play.press(.escape, .down)
    play.type(".")
    #expect(play.form?.form.texts[.action] == "23")
    #expect(play.form?.form.texts[.evidence] ?? "" == "")
    play.press(.escape, .up)
    play.type(".")
    #expect(play.form?.form.texts[.action] == "22")
    #expect(play.form?.form.texts[.evidence] == "returned by all")
  }

  @Test func `A draft of several actions is not shown for one of them`() {
    var play = Play()
    play.type("b .")
    play.type("all four")
    play.press(.escape)
    // Only the first of them is ticked now.
    play.type("*")
    play.press(.down)
    play.type(" .")
    #expect(play.form?.form.texts[.action] == "23")
    #expect(play.form?.form.texts[.evidence] ?? "" == "")
  }

  @Test func `A draft keeps what was typed, and not what has changed meanwhile`() throws {
    var play = Play()
    play.type("2e")
    play.press(.down, .down, .down, .down, .down, .enter)
    #expect(play.form?.form.kind == .personChange)
    play.press(.down, .down)
    play.type("020 7000 0000")
    play.press(.escape)
    // Somebody corrects the address in the meantime.
    var person = try #require(play.screen.desk.partnership.holder(of: "board-01", on: DemoTemplate.today))
    person.email = "ruth@example.org"
    var partnership = play.screen.desk.partnership
    partnership.people.put(person)
    _ = play.screen.update(.undone("something", partnership))
    play.type("e")
    play.press(.down, .down, .down, .down, .down, .enter)
    #expect(play.form?.form.texts[.email] == "ruth@example.org")
    #expect(play.form?.form.texts[.phone]?.hasSuffix("020 7000 0000") == true)
  }

  @Test func `One form for several actions is one change and one undo`() {
    var play = Play()
    play.type("b R")
    #expect(play.form?.each == ["23", "34", "36", "55"])
    play.enter("31 jan")
    play.enter("the audit was late")
    play.enter("the Board")
    #expect(play.form == nil)
    #expect(play.saved.count == 1)
    let moved = Day(phrase: "2027-01-31", today: DemoTemplate.today)
    func due(_ numbers: [Int]) -> [Day?] {
      play.screen.desk.partnership.actions.all.filter { numbers.contains($0.number ?? 0) }.map(\.due)
    }
    #expect(due([23, 34, 36, 55]) == [moved, moved, moved, moved])
    #expect(play.replayed == play.screen.desk.partnership)
    play.type("u")
    #expect(play.news.hasPrefix("undone: action 23, 34, 36, 55 moved to 31 Jan 2027"))
    #expect(play.screen.desk.partnership == play.base)
  }

  @Test func `One wrong field of a form for several actions changes none of them`() {
    var play = Play()
    play.type("b R")
    play.enter("31 jan")
    play.press(.control("s"))
    #expect(play.saved.isEmpty)
    #expect(play.screen.desk.partnership == play.base)
    #expect(play.text.contains("Needed; fill it in."))
  }

  @Test func `Ctrl-Z in a form takes back the last change and keeps what was typed`() {
    var play = Play()
    play.type("4.")
    play.enter("returned by all")
    play.press(.control("s"))
    #expect(play.saved.count == 1)
    play.type("+")
    play.type("CSE figures")
    play.press(.control("z"))
    #expect(play.news.hasPrefix("undone: action 22 "))
    #expect(play.saved.isEmpty)
    #expect(play.form?.form.texts[.text] == "CSE figures")
  }

  @Test func `A new group proposes its day, place and time, as long as nobody typed others`() {
    var play = Play()
    play.type(":")
    play.enter("new meeting")
    play.type("exec")
    let proposed = play.form?.form.texts[.start]
    #expect(proposed == "14:00")
    play.press(.down, .down, .control("u"))
    play.type("09:30")
    play.press(.home, .up, .up, .control("u"))
    play.type("board")
    #expect(play.form?.form.texts[.start] == "09:30")
    #expect(play.form?.form.texts[.place] == "Civic Offices, Room 2")
  }

  @Test func `A form opened from the page of something is about it`() {
    var play = Play()
    play.type("2/garrow")
    play.press(.enter)
    play.type("e")
    play.press(.enter)
    #expect(play.form?.form.kind == .appoint)
    #expect(play.form?.form.texts[.post] == "board-10")
    #expect(play.form?.field.name == .person)
  }
}
