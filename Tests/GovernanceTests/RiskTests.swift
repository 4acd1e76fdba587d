import Governance
import Testing

@Suite struct RiskTests {
  private func bexley(_ change: (inout RegisterRule) -> Void = { _ in }) throws -> Bexley {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = RegisterRule(id: "risks", clause: "5.1.6", reportTo: "Independent Chairman")
    change(&rule)
    bexley.constitution { $0.registers = [rule] }
    return bexley
  }

  @Test(arguments: [
    // The time allowed, whether it was reported and when, and how it stands a week after it was entered.
    (Span?.none, String?.none, Finding.Kind?.some(.notMet)), (nil, "2026-12-02", nil),
    (nil, "2026-12-08", nil),
    (.days(7), nil, .due), (.days(6), nil, .notMet), (.workingDays(5), nil, .due),
    (.workingDays(4), nil, .notMet),
    (.days(6), "2026-12-09", .notMet),
  ])
  func `A risk not reported is not met, once its time is over`(
    within: Span?, reported: String?, kind: Finding.Kind?
  )
    throws
  {
    var bexley = try bexley { $0.within = within }
    var risk = Risk(id: "X-1", text: "Thresholds differ", openedOn: try day("2026-12-01"))
    risk.reportedOn = try reported.map(day)
    bexley.partnership.risks.put(risk)
    #expect(try bexley.found("risks", on: "2026-12-08").map(\.kind) == (kind.map { [$0] } ?? []))
  }

  @Test
  func
    `A risk of days to come and one of no rule are not found, and a closed one only if it was never reported`()
    throws
  {
    var bexley = try bexley()
    var risk = Risk(id: "X-1", text: "Thresholds differ", openedOn: try day("2026-12-01"))
    bexley.partnership.risks.put(risk)
    #expect(try bexley.found("risks", on: "2026-11-30").isEmpty)
    risk.closedOn = try day("2026-12-02")
    bexley.partnership.risks.put(risk)
    #expect(try bexley.found("risks", on: "2026-12-10").map(\.kind) == [.notMet])
    risk.reportedOn = try day("2026-12-01")
    bexley.partnership.risks.put(risk)
    #expect(try bexley.found("risks", on: "2026-12-10").isEmpty)
    (risk.closedOn, risk.reportedOn) = (nil, nil)
    bexley.partnership.risks.put(risk)
    bexley.constitution { $0.registers = [] }
    #expect(try bexley.found("risks", on: "2026-12-10").isEmpty)
  }

  @Test func `Risks are entered, reported and closed by forms, in the constitution's words where it has any`()
    throws
  {
    var bexley = try bexley { $0.kinds = ["practice", "reputation"] }
    #expect(
      try bexley.problems(.riskAdd, [.text: "Drift", .kind: "other"], on: "2026-12-10")
        == [FormProblem(.kind, .notOneOf(["practice", "reputation"]))])
    #expect(try bexley.fill(.riskAdd, [.text: "Drift", .kind: "practice"], on: "2026-12-10") != nil)
    let id = try #require(bexley.partnership.risks.all.first).id.text
    #expect(
      try bexley.problems(.riskChange, [.risk: id, .reported: "2026-12-09"], on: "2026-12-10")
        == [FormProblem(.reported, .beforeItBegins(try day("2026-12-10")))])
    #expect(try bexley.fill(.riskChange, [.risk: id, .reported: "2026-12-10"], on: "2026-12-10") != nil)
    #expect(try bexley.fill(.riskClose, [.risk: id], on: "2026-12-11") != nil)
    let risk = try #require(bexley.partnership.risks.all.first)
    #expect(try risk.kind == "practice" && risk.reportedOn == day("2026-12-10"))
    #expect(try risk.closedOn == day("2026-12-11"))
    #expect(
      try bexley.problems(.riskClose, [.risk: id], on: "2026-12-12").map(\.problem) == [
        .isOver(try day("2026-12-11"))
      ])
  }
}
