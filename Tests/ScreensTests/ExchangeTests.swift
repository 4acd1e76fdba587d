import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Two people's marks exchanged in one act, on one person's marks.
@Suite struct ExchangeTests {
  /// Samuel Okafor came at 09:55 and Sarah at 10:02, or so it was entered; the cursor is on the marks of Samuel.
  private static func okafors() -> Play {
    var play = Board.opened()
    play.press(.home, .down, .down, .down, .down, .enter)
    return play
  }

  private static func arrival(_ post: Post.ID, _ play: Play) -> String? {
    guard
      let meeting = play.screen.desk.partnership.meetings(of: "board").first(where: {
        $0.date == DemoTemplate.today
      })
    else { return nil }
    let stays = play.screen.desk.partnership.record(of: meeting.id).stays.all
    return stays.last { $0.post == post && $0.isPresence }?.arrived?.time.description
  }

  @Test func `x exchanges the mark with somebody else's, by name, in one change`() throws {
    var play = ExchangeTests.okafors()
    try play.keep("marks-okafor")
    let count = play.saved.count
    play.type("x")
    try play.keep("marks-exchange")
    play.enter("sarah")
    #expect(play.saved.count == count + 1)
    #expect(play.words.last == "exchanged: Samuel Okafor and Sarah Okafor")
    #expect(ExchangeTests.arrival("board-05", play) == "10:02")
    #expect(ExchangeTests.arrival("board-13", play) == "09:55")
    try play.keep("marks-exchanged")
    play.type("u")
    #expect(ExchangeTests.arrival("board-05", play) == "09:55")
  }

  @Test func `It says what the exchange does to decisions already taken`() {
    // Both were here when the minutes were agreed, whoever of them came first.
    var play = Board.onItemFive()
    play.press(.home, .down, .down, .down, .down, .down, .enter)
    play.type("x")
    play.enter("siddiqui")
    #expect(play.news.contains("no decision affected"))
    // She left before the budget was agreed; exchanged with somebody who stayed, she was here for it.
    var inquorate = Board.inquorate()
    inquorate.type("D")
    inquorate.enter("The budget is agreed")
    inquorate.type("D")
    inquorate.press(.home, .down, .down, .down, .down, .down, .enter)
    inquorate.type("x")
    inquorate.enter("rzepka")
    #expect(inquorate.news.contains("“The budget is agreed” is now taken while quorate, was INQUORATE"))
  }

  @Test(arguments: [
    ("", "No other person"), ("xyzzy", "No other person"), ("samuel", "No other person"),
    ("whitlow", "Colin Whitlow has no mark"), ("lbb", "Type more of the name"),
  ])
  func `A name that fits several, nobody, the same person or somebody without a mark writes nothing`(
    typed: String, said: String
  ) {
    var play = ExchangeTests.okafors()
    let count = play.saved.count
    play.type("x")
    play.enter(typed)
    #expect(play.saved.count == count)
    #expect(play.text.contains(said))
  }

  @Test func `Somebody who left and came back is not exchanged blindly`() {
    var play = Board.opened()
    play.press(.home)
    play.type("l")
    play.clock("10:10")
    play.press(.home)
    play.type("r")
    play.press(.home, .down, .down, .down, .down, .enter)
    let count = play.saved.count
    play.type("x")
    play.enter("hallam")
    #expect(play.saved.count == count)
    #expect(play.text.contains("Ruth Hallam has 2 marks"))
  }

  @Test func `Somebody who is here is exchanged with somebody who sent apologies`() {
    var play = Board.opened()
    play.press(.home, .down)
    play.type("a")
    play.press(.home, .down, .down, .down, .down, .enter)
    play.type("x")
    play.enter("marchetti")
    #expect(play.words.last == "exchanged: Samuel Okafor and Dilys Marchetti")
    #expect(ExchangeTests.arrival("board-05", play) == nil)
    #expect(ExchangeTests.arrival("board-02", play) == "09:55")
  }
}
