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
