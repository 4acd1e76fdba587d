import Governance
import Testing

/// Edges of what is recorded, that no shipped constitution reaches by itself.
@Suite struct RecordEdgeTests {
  @Test func `A decision that a correction made inquorate goes on the next agenda to be confirmed`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    let meeting = Meeting(id: "M-OLD", group: "board", date: try day("2026-12-09"), start: nil)
    bexley.partnership.meetings.put(meeting)
    let at = Moment(try day("2026-12-09"), .midnight)
    var decision = Decision(
      id: "D-1", meeting: "M-OLD", item: nil, at: at, sequence: nil, text: "Budget agreed",
      footing: .inquorate)
    bexley.partnership.decisions.put(decision)
    #expect(bexley.partnership.isUnconfirmed(decision))
    #expect(try bexley.fill(.meetingAdd, [.group: "board", .date: "2027-03-11"], on: "2026-12-10") != nil)
    let next = try #require(bexley.partnership.meetings.all.last)
    #expect(bexley.partnership.record(of: next.id).agenda.all.contains { $0.confirms == "D-1" })
    decision.outcome = "confirmed"
    #expect(!bexley.partnership.isUnconfirmed(decision))
  }

  @Test(arguments: [
    ("LBB", ["B-2"]), ("lbb 2025", ["B-1"]), ("LBB 2025/26", ["B-1"]), ("b-3", ["B-3"]), ("LBB 2024", []),
    ("", []),
  ])
  func `A contribution goes by its agency and a year, this one where none is named`(
    words: String, codes: [String]
  )
    throws
  {
    var bexley = try Bexley(on: day("2026-12-10"))
    for (id, agency, year) in [("B-1", "LBB", 2025), ("B-2", "LBB", 2026), ("B-3", "MPS", 2026)] {
      bexley.partnership.contributions.put(
        Contribution(
          id: Contribution.ID(id), agency: Agency.ID(agency), year: year, agreed: Money(pence: 100)))
    }
    let found = bexley.partnership.contributions(named: words, on: try day("2026-12-10"))
    #expect(found.map(\.id.text) == codes)
  }

  @Test(arguments: [("2027-02-01", "2027-02-28"), ("2028-02-01", "2028-02-29"), ("2027-03-01", "2028-02-29")])
  func `What is ticked each 29 February is due on the last of February where there is none`(
    today: String, due: String
  ) throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = ChecklistRule(
      id: "leap", groups: [], clause: "1", what: "leap", per: .partnership,
      items: [ChecklistRule.Item("a", "A")])
    rule.time = .eachYear(month: 2, day: 29)
    bexley.constitution { $0.checklists = [rule] }
    let sheets = bexley.partnership.checklists(of: rule, on: try day(today))
    #expect(try sheets.map(\.due) == [day(due)])
  }
}
