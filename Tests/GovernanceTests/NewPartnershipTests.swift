import Testing

@testable import Governance

/// A partnership whose first meeting is still to come, or is today's.
@Suite struct NewPartnershipTests {
  @Test(arguments: ["2026-12-09", "2026-12-10", "2026-12-11"])
  func `Before and on the day of the first meeting nothing is overdue, and the question can be asked`(
    day: String
  ) throws {
    var all = Partnership()
    all.groups.put(Group(id: Code("board"), name: "Board"))
    var constitution = Constitution(from: Day(number: 0), partnership: "New")
    constitution.deadlines = [
      DeadlineRule(
        id: "plan", groups: [], clause: "1.1", what: "plan", trigger: .eachYear(month: 3, day: 31))
    ]
    all.constitutions = [constitution]
    let first = try #require(Day("2026-12-10"))
    let today = try #require(Day(day))
    all.meetings.put(Meeting(id: Code("M-1"), group: Code("board"), date: first))
    #expect(all.overdue(on: today).isEmpty)
    #expect(!all.findings(on: today).contains { $0.id.hasPrefix("plan/") })
    #expect(all.dues(from: today, to: today.adding(days: -1)).isEmpty)
  }
}
