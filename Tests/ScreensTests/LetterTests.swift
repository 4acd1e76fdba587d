import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// A letter that is due, from the list of what needs attention.
@Suite struct LetterTests {
  /// The small board with a rule on absences and two meetings to which Cat Quill did not come.
  private static let partnership: Partnership = {
    var all = SmallBoard.partnership
    all.constitutions[0].absences = [
      AbsenceRule(
        id: "absence-letter", groups: [SmallBoard.board], clause: "2.1",
        tests: [AbsenceRule.Test(.consecutive(2), within: .eachGroup)])
    ]
    for (number, ago) in [90, 30].enumerated() {
      let date = SmallBoard.today.adding(days: -ago)
      var meeting = Meeting(
        id: Code("M-P\(number)"), group: SmallBoard.board, date: date, start: ClockTime("10:00"))
      meeting.status = .closed
      all.meetings.put(meeting)
      let stay = Stay(id: "S-1", post: "board-5", person: "P-5", capacity: .absent)
      all.apply(.put(.stay(stay, of: meeting.id)))
    }
    return all
  }()

  /// The list, with the cursor on the letter.
  private func onLetter() -> Play {
    var play = Play(LetterTests.partnership, on: SmallBoard.today, size: Size(columns: 120, rows: 40))
    play.type("5/")
    play.enter("Chief Executive")
    return play
  }

  @Test func `Enter shows the draft on the post's page`() {
    var play = onLetter()
    #expect(play.text.contains("Cat Quill (One Council) did not come to Board"))
    play.press(.enter)
    #expect(play.text.contains("DRAFT OF THE LETTER THAT IS DUE"))
    #expect(play.text.contains("Dear Chief Executive,"))
  }

  @Test func `The full stop records that it went, and it is due no more`() throws {
    var play = onLetter()
    play.type(".")
    #expect(play.text.contains("A letter about absences went"))
    play.press(.control("s"))
    #expect(play.words == ["letter about the absences of Cat Quill went 10 Dec 2026"])
    let sent = try #require(play.replayed.evidence.all.first)
    #expect([sent.rule, sent.subject, sent.occurrence] == ["absence-letter", "P-5.ONE", "M-P1"])
    #expect(play.replayed.absenceLetters(on: SmallBoard.today).isEmpty)
  }
}
