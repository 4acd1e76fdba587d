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

  @Test
  func
    `A confirmed decision stands from the first decision that stands and confirms it, and a ring from nowhere`()
    throws
  {
    var bexley = try Bexley(on: day("2026-12-10"))
    func put(_ id: Decision.ID, on text: String, confirms other: Decision.ID?, _ outcome: String) throws {
      let at = Moment(try day(text), .midnight)
      var one = Decision(
        id: id, meeting: "M-1", item: nil, at: at, sequence: nil, text: "x", footing: .quorate)
      (one.confirms, one.outcome) = (other, outcome)
      bexley.partnership.decisions.put(one)
    }
    try put("D-1", on: "2026-01-10", confirms: nil, "confirmed")
    // Whoever marked it confirmed by hand named no decision that did.
    #expect(try bexley.partnership.standsFrom("D-1") == day("2026-01-10"))
    try put("D-2", on: "2026-03-10", confirms: "D-1", "agreed")
    try put("D-3", on: "2026-02-10", confirms: "D-1", "to-be-confirmed")
    #expect(try bexley.partnership.standsFrom("D-1") == day("2026-03-10"))
    try put("D-2", on: "2026-03-10", confirms: "D-1", "not-agreed")
    #expect(bexley.partnership.standsFrom("D-1") == nil)
    try put("D-1", on: "2026-01-10", confirms: "D-2", "confirmed")
    try put("D-2", on: "2026-03-10", confirms: "D-1", "confirmed")
    #expect(bexley.partnership.standsFrom("D-1") == nil)
  }

  @Test func `Word of a notice is taken of a meeting that was held, whatever its record lacks`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = DeadlineRule(
      id: "notice", groups: ["board"], clause: "7.6", what: "notice", trigger: .atMeeting)
    rule.states = [.place]
    bexley.constitution { $0.deadlines = [rule] }
    var meeting = Meeting(id: "M-9", group: "board", date: try day("2026-12-09"), start: nil)
    bexley.partnership.meetings.put(meeting)
    let texts: [Field.Name: String] = [.rule: "notice", .occurrence: "M-9"]
    #expect(
      try bexley.problems(.evidence, texts, on: "2026-12-10")
        == [FormProblem(.rule, .ruled(.noticeLacks([.place], clause: "7.6")))])
    meeting.status = .closed
    bexley.partnership.meetings.put(meeting)
    #expect(try bexley.problems(.evidence, texts, on: "2026-12-10") == [])
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
