import Governance
import Testing

/// Milton Keynes' Policy and Procedures group (Q11).
@Suite struct ApprovalTests {
  private func partnership() throws -> Partnership {
    var partnership = try Bexley(on: day("2026-12-10")).partnership
    var rule = ApprovalRule(
      id: "procedures", group: Bexley.quality, clause: "P&P", what: "procedure documents", agencies: 3)
    rule.allowsEmail = true
    partnership.constitutions[0].approvals = [rule]
    return partnership
  }

  private func approve(
    _ agency: String, on text: String, _ partnership: inout Partnership, how: String = "email"
  )
    throws -> [FormProblem]
  {
    let form = Form(.approve, [.document: "Bruising protocol", .agency: agency, .how: how])
    var ids = IdentifierSource(seed: UInt64(partnership.evidence.all.count) + 7)
    switch form.outcome(in: partnership, on: try day(text), ids: &ids) {
    case .problems(let problems): return problems
    case .change(let change):
      partnership.apply(change)
      return []
    }
  }

  @Test func `It is approved on the date of the third agency, and waits until then`() throws {
    var partnership = try partnership()
    for (agency, on) in [("LBB", "2026-12-01"), ("MPS", "2026-12-03")] {
      #expect(try approve(agency, on: on, &partnership) == [])
    }
    #expect(partnership.approvals(on: try day("2026-12-04")).map(\.approvedOn) == [nil])
    #expect(
      partnership.findings(on: try day("2026-12-04")).map(\.id).contains("procedures/Bruising protocol"))
    #expect(try approve("BCT", on: "2026-12-09", &partnership) == [])
    #expect(partnership.approvals(on: try day("2026-12-10")).map(\.approvedOn) == [try day("2026-12-09")])
    #expect(partnership.approvals(on: try day("2026-12-08")).map(\.approvedOn) == [nil])
    #expect(try approve("OXL", on: "2026-12-10", &partnership) == [])
    #expect(partnership.approvals(on: try day("2026-12-10")).map(\.approvedOn) == [try day("2026-12-09")])
    #expect(
      !partnership.findings(on: try day("2026-12-10")).map(\.id).contains("procedures/Bruising protocol"))
  }

  @Test func `The same agency twice counts once, and officers not at all`() throws {
    var partnership = try partnership()
    #expect(try approve("LBB", on: "2026-12-01", &partnership) == [])
    #expect(
      try approve("LBB", on: "2026-12-02", &partnership)
        == [FormProblem(.agency, .alreadyHas(day("2026-12-01")))])
    #expect(
      try approve("LSCB", on: "2026-12-02", &partnership) == [
        FormProblem(.agency, .ruled(.doesNotCount("LSCB")))
      ])
    var twice = Evidence(id: "V-TWICE", rule: "procedures", on: try day("2026-12-02"))
    (twice.subject, twice.occurrence) = ("LBB", "Bruising protocol")
    partnership.evidence.put(twice)
    #expect(partnership.approvals(on: try day("2026-12-10")).map(\.agencies) == [["LBB"]])
  }

  @Test func `Without a rule there is nothing to approve, and email will do only where the text allows it`()
    throws
  {
    var partnership = try partnership()
    partnership.constitutions[0].approvals[0].allowsEmail = false
    #expect(try approve("LBB", on: "2026-12-01", &partnership) == [FormProblem(.how, .needless)])
    #expect(try approve("LBB", on: "2026-12-01", &partnership, how: "meeting") == [])
    partnership.constitutions[0].approvals = []
    #expect(
      try approve("MPS", on: "2026-12-01", &partnership) == [FormProblem(.document, .ruled(.noApprovalRule))])
    #expect(partnership.approvals(on: try day("2026-12-10")) == [])
  }
}
