import Governance
import TerminalFrame
import Testing

@testable import Screens

@Suite struct ConfirmingAndCorrectingTests {
  @Test(arguments: [("y", "confirmed"), ("n", "to-be-confirmed")])
  func `A decision on an item that is to confirm an earlier one asks whether it does`(
    key: String, outcome: String
  ) throws {
    var play = Board.opened()
    play.type(">>>")
    let waiting = play.screen.desk.partnership.decisions.all.filter(\.awaitsConfirmation)
    let earlier = try #require(waiting.first)
    let count = play.saved.count
    play.type("D")
    play.enter("The procedure stands")
    #expect(play.text.contains("Does this confirm"))
    #expect(play.saved.count == count)
    play.type(key)
    let decisions = play.screen.desk.partnership.decisions
    #expect(decisions[earlier.id]?.outcome == outcome)
    #expect(decisions.all.last?.confirms == (key == "y" ? earlier.id : nil))
    #expect(decisions.all.last?.text == "The procedure stands")
  }

  @Test func `A decision is judged again at the time to which it is corrected`() throws {
    var play = Board.onItemFive()
    let decision = try #require(play.screen.desk.partnership.decisions.all.last)
    play.press(.tab, .tab)
    play.type("t")
    #expect(play.text.contains("Decided at"))
    play.press(.control("u"))
    play.enter("10:20")
    #expect(play.screen.desk.partnership.decisions[decision.id]?.at == Moment("2026-12-10 10:20"))
    #expect(play.news.contains("10:20"))
  }

  @Test func `The opening is corrected from the question that O asks`() throws {
    var play = Board.opened()
    play.type("Ot")
    play.press(.control("u"))
    play.enter("10:01")
    let meeting = try #require(play.register?.meeting)
    let sittings = play.screen.desk.partnership.record(of: meeting).sittings.all
    #expect(sittings.map(\.opened) == [Moment("2026-12-10 10:01")].compactMap(\.self))
  }
}
