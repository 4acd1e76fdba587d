import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What is due of many at once: one line in the forward plan, and entered for all of them or for one.
@Suite struct DueOfManyTests {
  /// The forward plan with the cursor on the one line of the agencies' yearly reports.
  private func plan() -> Play {
    var play = Play(size: Size(columns: 200, rows: 40))
    play.type("6/annual safeguarding report")
    play.press(.enter)
    return play
  }

  /// The evidence of the agencies' yearly reports that was entered in the play.
  private func entered(_ play: Play) -> [Evidence] {
    let known = Set(play.base.evidence.all.map(\.id))
    return play.screen.desk.partnership.evidence.all.filter {
      $0.rule == "agency-report" && !known.contains($0.id)
    }
  }

  @Test func `It is one line, with how many and the first by name`() {
    let play = plan()
    #expect(play.text.contains("1 of 1"))
    #expect(play.text.contains("by 10 agencies, LB Bexley, Care Trust and 8 more"))
  }

  @Test(arguments: [".", "Enter"]) func `It is entered for one of them`(key: String) {
    var play = plan()
    if key == "." { play.type(".") } else { play.press(.enter) }
    #expect(play.text.contains("of whom was it done?"))
    play.press(.down, .down, .enter)
    play.press(.control("s"))
    #expect(entered(play).map(\.subject) == ["BCT"])
    #expect(play.text.contains("by 9 agencies, LB Bexley, BCPU and 7 more"))
  }

  @Test func `It is entered for all of them in one act, which u takes back`() {
    var play = plan()
    play.type(".")
    play.press(.enter)
    #expect(play.text.contains("all 10 of them"))
    play.press(.control("s"))
    #expect(entered(play).count == 10)
    #expect(play.saved.count == 1)
    #expect(play.replayed == play.screen.desk.partnership)
    play.type("u")
    #expect(entered(play).isEmpty)
  }
}
