import Governance
import Papers
import TestSupport
import Testing

@Suite struct CalendarWordingTests {
  @Test func `A day proposed says by which rule, with its clause`() {
    func words(_ basis: MeetingProposal.Basis, _ clause: String = "6 (a)") -> String {
      Sentences.wording.proposal(MeetingProposal(day: Board.day, basis: basis, clause: clause))
    }
    #expect(words(.month) == "Proposed: the next of the constitution's months (6 (a)).")
    #expect(words(.atLeast(4)) == "Proposed: at least 4 meetings a year (6 (a)).")
    #expect(words(.atMostWeeks(6)) == "Proposed: meetings at most 6 weeks apart (6 (a)).")
    #expect(words(.atMostWeeks(1), "") == "Proposed: meetings at most 1 week apart.")
    #expect(words(.aboutWeeks(6)) == "Proposed: meetings about 6 weeks apart (6 (a)).")
  }

  @Test func `A meeting made later than the constitution allows is made, and that is said`() throws {
    var partnership = Board.partnership()
    partnership.constitutions[0].calendars = [
      MeetingCalendar(
        id: "calendar", groups: ["board"], months: [], atLeast: nil, atMostWeeks: 6, clause: "6 (a)")
    ]
    func remarks(daysLater days: Int, kind: Meeting.Kind = .ordinary) -> [String] {
      var meeting = Meeting(id: "M-X001", group: "board", date: Board.day.adding(days: days))
      meeting.kind = kind
      let change = Change(.entered(.meetingAdd, [], meeting.date), [.put(.meeting(meeting))])
      var after = partnership
      after.apply(change)
      return Wording(after, on: Board.day).remarks(change, before: partnership)
    }
    #expect(remarks(daysLater: 42).count == 1)
    #expect(
      remarks(daysLater: 43).last
        == "43 days after the meeting of 10 Dec 2026; at most 6 weeks are allowed (6 (a))")
    #expect(remarks(daysLater: 43, kind: .special).count == 1)
  }
}
