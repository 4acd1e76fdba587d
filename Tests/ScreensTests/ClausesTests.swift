import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What if the clauses read otherwise, from the screen: the file is asked for, read outside, and the answer shown.
@Suite struct ClausesTests {
  /// A play that has asked for the clauses of a file since a day.
  private func asked() -> Play {
    var play = Play(size: Size(columns: 100, rows: 60))
    play.press(.home)
    play.type("w")
    play.type("clauses read")
    play.press(.enter)
    play.enter("half.yaml")
    play.enter("2026-01-01")
    return play
  }

  @Test func `The file and the day are asked for, and read outside`() {
    let play = asked()
    #expect(play.effects == [.suppose(file: "half.yaml", from: Day(number: 20_454))])
    #expect(play.saved.isEmpty)
  }

  @Test func `The answer says which meetings would have been judged otherwise, and Esc leads back`() throws {
    var play = asked()
    var constitution = try #require(play.base.constitutions.last)
    for index in constitution.quorumRules.indices where constitution.quorumRules[index].id == "board-quorum" {
      constitution.quorumRules[index].parts[0].test = .members(.fraction(9, of: 10))
    }
    play.tell(.supposed(constitution, from: Day(number: 20_454), play.base))
    #expect(play.text.hasPrefix("WHAT IF  the constitution had read otherwise"))
    #expect(play.text.contains("Nothing is saved."))
    #expect(
      play.text.contains("LSCB Board, Thu 12 Mar 2026: inquorate for a time or throughout (App1 7.2);")
    )
    // Nothing that the two constitutions say alike is new or gone.
    #expect(!play.text.contains("training undertaken"))
    #expect(play.screen.desk.partnership == play.base)
    play.press(.escape)
    #expect(play.text.contains("1 Structure"))
  }

  @Test func `A file that cannot be read says why, and what was typed is still there`() {
    var play = asked()
    play.tell(.notSupposed(["half.yaml:3:1: \"quorom\" is not a kind of rule."]))
    #expect(play.text.contains("\"quorom\" is not a kind of rule."))
    play.press(.escape)
    #expect(play.text.contains("half.yaml"))
  }
}
