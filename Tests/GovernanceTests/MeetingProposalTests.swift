import Governance
import Testing

/// The day proposed for a meeting where the constitution counts weeks.
@Suite struct MeetingProposalTests {
  /// A group whose calendar counts weeks, with ordinary meetings on some days.
  private func partnership(
    atMost: Int? = nil, about: Int? = nil, months: [Int] = [], atLeast: Int? = nil, met: String...
  ) throws -> Partnership {
    var partnership = Partnership()
    let group = Group(id: Group.ID("bmg"), name: "Business Management Group")
    partnership.groups.put(group)
    for (number, text) in met.enumerated() {
      partnership.meetings.put(
        Meeting(id: Meeting.ID("M-\(number)"), group: group.id, date: try day(text)))
    }
    var constitution = Constitution(from: try day("2009-10-01"), partnership: "Anytown Board")
    constitution.calendars = [
      MeetingCalendar(
        id: "calendar", groups: [group.id], months: months, atLeast: atLeast, atMostWeeks: atMost,
        aboutWeeks: about, clause: "6 (a)")
    ]
    partnership.constitutions = [constitution]
    return partnership
  }

  private func proposed(_ partnership: Partnership, after today: String) throws -> MeetingProposal? {
    partnership.proposedMeeting(of: Group.ID("bmg"), after: try day(today))
  }

  @Test func `Six weeks at most are 42 days after the last meeting, on its weekday`() throws {
    let group = try partnership(atMost: 6, met: "2026-10-29")
    #expect(
      try proposed(group, after: "2026-11-01")
        == MeetingProposal(day: try day("2026-12-10"), basis: .atMostWeeks(6), clause: "6 (a)"))
    #expect(try proposed(group, after: "2026-12-09")?.day == day("2026-12-10"))
    #expect(try proposed(group, after: "2026-12-10")?.day == day("2026-12-17"))
    #expect(try proposed(group, after: "2026-12-16")?.day == day("2026-12-17"))
    #expect(try proposed(group, after: "2027-03-01")?.day == day("2027-03-04"))
  }

  @Test func `Weeks are counted from the last meeting planned, not from one that was cancelled`() throws {
    var group = try partnership(about: 6, met: "2026-10-29", "2026-12-10")
    #expect(
      try proposed(group, after: "2026-11-01")
        == MeetingProposal(day: try day("2027-01-21"), basis: .aboutWeeks(6), clause: "6 (a)"))
    var last = try #require(group.meetings[Meeting.ID("M-1")])
    last.status = .cancelled
    group.meetings.put(last)
    #expect(try proposed(group, after: "2026-11-01")?.day == day("2026-12-10"))
  }

  @Test func `A group that never met is proposed the next second Thursday`() throws {
    #expect(try proposed(partnership(atMost: 6), after: "2026-12-10")?.day == day("2027-01-14"))
    #expect(try proposed(partnership(about: 6), after: "2026-12-09")?.day == day("2026-12-10"))
  }

  @Test func `Months come before weeks, and weeks before a number a year`() throws {
    let months = try partnership(atMost: 6, months: [3], met: "2026-10-29")
    #expect(try proposed(months, after: "2026-11-01")?.basis == .month)
    let yearly = try partnership(atMost: 6, atLeast: 4, met: "2026-10-29")
    #expect(try proposed(yearly, after: "2026-11-01")?.basis == .atMostWeeks(6))
    let none = try partnership(met: "2026-10-29")
    #expect(try proposed(none, after: "2026-11-01") == nil)
  }
}
