import Governance
import Testing

/// The day proposed for a meeting, the forward plan, and what is said of what needs attention.
@Suite struct ProposalTests {
  var office: Docklands
  var today: Day { office.today }
  var partnership: Partnership { office.partnership }

  init() throws { office = try Docklands() }

  private func proposed(_ group: String, on text: String) throws -> String? {
    let proposal = partnership.proposedMeeting(of: Code(group), after: try day(text))
    return proposal.map { "\($0.day) \($0.basis) \($0.clause)" }
  }

  private mutating func meet(_ group: String, on text: String, _ change: (inout Meeting) -> Void = { _ in })
    throws
  {
    var meeting = Meeting(id: Code("M-\(text)-\(group)"), group: Code(group), date: try day(text))
    change(&meeting)
    office.partnership.meetings.put(meeting)
  }

  @Test
  mutating func `The next of the months without a meeting is proposed, on the week and weekday of the last`()
    throws
  {
    // The last planned is the second Thursday of March.
    #expect(try proposed("board", on: "2026-12-10") == "2027-06-10 month 2.1")
    try office.take(.meetingCancel, [.meeting: "M-MAR"])
    // December's is the third Thursday.
    #expect(try proposed("board", on: "2026-12-10") == "2027-03-18 month 2.1")
  }

  @Test mutating func `A month left out before a later meeting is proposed first`() throws {
    try meet("board", on: "2027-09-09")
    #expect(try proposed("board", on: "2026-12-10") == "2027-06-10 month 2.1")
  }

  @Test mutating func `Only an ordinary meeting takes its month, and a day gone by is not proposed`() throws {
    try meet("board", on: "2027-06-22") { $0.kind = .special }
    #expect(try proposed("board", on: "2026-12-10") == "2027-06-10 month 2.1")
    #expect(try proposed("board", on: "2027-06-10") == "2027-09-09 month 2.1")
    #expect(try proposed("board", on: "2027-06-09") == "2027-06-10 month 2.1")
  }

  @Test mutating func `The fifth week is the last where a month has no fifth`() throws {
    try meet("exec", on: "2027-01-29")
    #expect(try proposed("exec", on: "2027-01-29") == "2027-03-26 atLeast(6) 2.2")
    try meet("exec", on: "2028-02-29")
    // The fifth Tuesday of February; in April 2028 the fourth is the last.
    #expect(try proposed("exec", on: "2028-02-29") == "2028-04-25 atLeast(6) 2.2")
    try meet("exec", on: "2028-03-28")
    #expect(try proposed("exec", on: "2028-03-28") == "2028-05-23 atLeast(6) 2.2")
    try meet("exec", on: "2028-03-30")
    #expect(try proposed("exec", on: "2028-03-30") == "2028-05-25 atLeast(6) 2.2")
  }

  @Test mutating func `A group that has not met for long is to meet soon, and one that never met at once`()
    throws
  {
    #expect(try proposed("exec", on: "2028-06-01") == "2028-06-16 atLeast(6) 2.2")
    try office.take(.meetingCancel, [.meeting: "M-EXE"])
    #expect(try proposed("exec", on: "2026-12-09") == "2026-12-10 atLeast(6) 2.2")
    #expect(try proposed("exec", on: "2026-12-10") == "2027-01-14 atLeast(6) 2.2")
  }

  @Test mutating func `Where no rule says when a group meets, no day is proposed`() throws {
    #expect(try proposed("task", on: "2026-12-10") == nil)
    office.partnership.constitutions[0].calendars[1].atLeast = 0
    #expect(try proposed("exec", on: "2026-12-10") == nil)
    office.partnership.constitutions[0].calendars[1].atLeast = 100
    #expect(try proposed("exec", on: "2026-12-10") == "2027-01-15 atLeast(100) 2.2")
  }

  @Test mutating func `The forward plan holds all that is dated, in order, each with its clause`() throws {
    try office.take(.appointmentChange, [.post: "board-02", .termEnds: "2027-02-01"])
    try office.take(.deputyEnd, [.person: "Osei", .post: "board-03", .on: "2027-01-15"])
    func plan(_ days: Int) -> [String] {
      partnership.forwardPlan(from: today, days: days).map { "\($0.day) \($0.subject) \($0.clause)" }
    }
    #expect(
      plan(120) == [
        "2026-12-17 meeting(M-DEC) 2.1", "2026-12-18 meeting(M-EXE) 2.2",
        "2026-12-31 leaves(H-board-04-P-GAR) ", "2027-01-01 begins(H-board-04-P-SAR) ",
        "2027-01-15 deputyEnds(U-1) ", "2027-01-31 action(A-61) ", "2027-02-01 termEnds(H-board-02-P-PRY) ",
        "2027-03-11 meeting(M-MAR) 2.1", "2027-03-31 groupEnds(task) ",
      ])
    #expect(plan(7) == ["2026-12-17 meeting(M-DEC) 2.1"])
    try office.take(.meetingCancel, [.meeting: "M-MAR"])
    #expect(plan(92).suffix(1) == ["2027-03-31 unplanned(board, year: 2027, month: 3) 2.1"])
  }

  @Test
  mutating func `Who never came to hold a post neither begins nor leaves, and an early end has no term`()
    throws
  {
    try office.take(.personLeave, [.person: "P-SAR"])
    try office.take(.appointmentChange, [.post: "board-02", .termEnds: "2027-02-01"])
    try office.take(.appointmentEnd, [.post: "board-02", .on: "2027-01-02"])
    let plan = partnership.forwardPlan(from: today, days: 60).map { "\($0.subject)" }
    #expect(!plan.contains { $0.contains("P-SAR") || $0.contains("termEnds") })
    #expect(plan.contains("leaves(H-board-02-P-PRY)"))
  }

  @Test
  mutating func `What was seen comes last, what was waived not at all, and only what was said last counts`()
    throws
  {
    let all = partnership.findings(on: today)
    let first = try #require(all.first)
    let second = try #require(all.dropFirst().first)
    func say(_ finding: Finding, _ kind: Acknowledgement.Kind) {
      let change = partnership.acknowledging(
        finding, as: kind, by: "Kay", because: "agreed", on: today, ids: &office.ids)
      #expect(change.act == .acknowledged(finding, kind))
      office.partnership.apply(change)
    }
    say(first, .seen)
    say(second, .waived)
    let open = partnership.openFindings(on: today)
    #expect(open.count == all.count - 1)
    #expect(open.last == first && !open.contains(second))
    let said = try #require(partnership.acknowledgement(of: second))
    #expect((said.kind, said.by, said.because, said.on) == (.waived, "Kay", "agreed", today))
    say(second, .seen)
    #expect(partnership.openFindings(on: today).contains(second))
    #expect(partnership.findings(on: today) == all)
  }

  @Test
  mutating func
    `A vacancy that was waived needs attention anew once the post was filled and is vacant again`() throws
  {
    func isOpen() -> Bool { partnership.openFindings(on: today).contains { $0.id == "vacancy/board-05" } }
    let vacancy = try #require(partnership.findings(on: today).first { $0.id == "vacancy/board-05" })
    office.partnership.apply(
      partnership.acknowledging(vacancy, as: .waived, by: "", because: "x", on: today, ids: &office.ids))
    #expect(!isOpen())
    try office.take(.appoint, [.person: "P-SAM", .post: "board-05", .from: "14 dec"])
    #expect(!isOpen())
    office.today = try day("2027-02-01")
    try office.take(.appointmentEnd, [.post: "board-05", .on: "2027-01-31"])
    #expect(isOpen())
    #expect(partnership.acknowledgement(of: vacancy) == nil)
  }
}
