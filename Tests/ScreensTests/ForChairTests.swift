import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What is put before the Chair stands in her briefing.
@Suite struct ForChairTests {
  /// The lines of the Board's briefing under “For you to judge or sign”.
  private func toJudge(_ play: Play) throws -> [String] {
    let partnership = play.screen.desk.partnership
    let meeting = try #require(partnership.meetingAhead(of: "board", on: DemoTemplate.today))
    let briefing = Briefing(for: Proceedings(of: meeting, in: partnership), on: DemoTemplate.today)
    return briefing.toJudge.map(Wording(partnership, on: DemoTemplate.today).finding)
  }

  @Test func `A late action put before the Chair is in her briefing, and u takes it out`() throws {
    var play = Play()
    #expect(try !toJudge(play).contains { $0.contains("Action 34 ") })
    play.type("b")
    play.press(.enter, .down, .down)
    play.type("E")
    #expect(play.words.last?.hasPrefix("for the Chair: ") == true)
    #expect(try toJudge(play).contains { $0.contains("Action 34 ") })
    #expect(play.replayed == play.screen.desk.partnership)
    play.press(.escape)
    play.type("u")
    #expect(try !toJudge(play).contains { $0.contains("Action 34 ") })
  }

  @Test func `What is ticked goes before the Chair in one act`() throws {
    var play = Play()
    let before = try toJudge(play).count
    play.type("b*E")
    #expect(play.words == ["for the Chair: 11 late actions"])
    #expect(try toJudge(play).count == before + 11)
  }

  @Test func `What needs attention goes before the Chair, and says so in the list`() throws {
    var play = Play()
    play.type("5/lay member")
    play.press(.enter)
    let before = try toJudge(play).count
    play.type("E")
    #expect(play.text.contains("[for the Chair] "))
    #expect(try toJudge(play).count == before + 1)
  }

  @Test func `Where nothing is late there is nothing to put before the Chair`() {
    var play = Play()
    play.type("b/nobody of this name")
    play.press(.enter)
    play.type("E")
    #expect(play.saved.isEmpty)
    #expect(play.news == "Nothing here fits “nobody of this name”.")
  }
}

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

/// What a newcomer tripped over when a form or a prompt hid what it knew.
@Suite struct HiddenReasonTests {
  @Test func `A form says what is wrong with what it is about, where no field of it can be put right`() throws
  {
    var partnership = DemoTemplate.partnership
    for meeting in partnership.meetings.all where meeting.group == "board" && meeting.status == .planned {
      partnership.apply(Change(.created(""), [.remove(.meeting(meeting))]))
    }
    var play = Play(partnership)
    play.press(.home, .down)
    play.type(">")
    play.enter("Terms of reference")
    play.press(.control("s"))
    #expect(play.saved.isEmpty)
    #expect(play.news.contains("has no meeting planned. Add one first."), "\(play.news)")
  }
}

/// A form that changes something shows it as it is as soon as it is named, so that saving empties nothing.
@Suite struct NamedInFormTests {
  /// Opens the one form that the palette has under some words, and names what it is about.
  private func named(_ words: String, _ name: String) -> Play {
    var play = Play()
    play.type(":\(words)")
    play.press(.enter)
    play.enter(name)
    return play
  }

  @Test func `A person keeps what the form did not change`() throws {
    var play = named("change a person", "Whitlow")
    let before = try #require(play.base.people.all.first { $0.surname == "Whitlow" })
    #expect(play.form?.form.texts[.phone] == before.phone && !before.phone.isEmpty)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.people[before.id] == before)
  }

  @Test func `An agency keeps its sector and its other names`() throws {
    var play = named("change an agency", "MPS")
    let before = try #require(play.base.agencies["MPS"])
    #expect(play.form?.form.texts[.sector] == before.sector && !before.sector.isEmpty)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.agencies["MPS"] == before)
  }

  @Test func `A contribution keeps what was received`() throws {
    let before = try #require(DemoTemplate.partnership.contributions.all.first { $0.received > .none })
    var play = named("change a contribution", before.id.text)
    #expect(play.form?.form.texts[.received]?.isEmpty == false)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.contributions[before.id] == before)
  }

  @Test func `A risk keeps its kind and who keeps it`() throws {
    let before = try #require(DemoTemplate.partnership.risks.all.first { !$0.by.isEmpty })
    var play = named("change a risk", before.id.text)
    #expect(play.form?.form.texts[.by] == before.by)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.risks[before.id] == before)
  }

  @Test func `The page of an agency says its money, its returns and its matters`() {
    var play = Play(size: Size(columns: 120, rows: 80))
    play.type("b")
    play.press(.enter)
    play.type("g")
    #expect(play.text.contains("2026/27: £5,000 agreed, invoiced "))
    #expect(play.text.contains("Annual safeguarding report presented to the Board: last done "))
    #expect(
      play.text.contains("Concern about practice “Strategy discussions held late”: opened 7 Oct 2026,"))
  }
}
