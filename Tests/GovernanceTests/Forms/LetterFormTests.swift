import Governance
import Testing

@Suite struct LetterFormTests {
  private func parish() throws -> Parish {
    var parish = try Parish { constitution in
      constitution.absences = [
        AbsenceRule(
          id: "absence-letter", groups: [Parish.board], clause: "2.1",
          tests: [AbsenceRule.Test(.consecutive(2), within: .eachGroup)])
      ]
    }
    try parish.meet("2026-09-10", [Parish.police: .absent])
    try parish.meet("2026-11-10", [Parish.police: .absent])
    return parish
  }

  private func outcome(_ parish: Parish, _ texts: [Field.Name: String]) throws -> FormOutcome {
    var ids = IdentifierSource(seed: 1)
    return Form(.letterSent, texts).outcome(in: parish.partnership, on: try day("2026-12-10"), ids: &ids)
  }

  @Test func `That a letter went is recorded for the meeting with which it fell due, and ends it`() throws {
    var parish = try parish()
    let texts: [Field.Name: String] = [
      .post: "board-01", .on: "2026-11-20", .evidence: "by post", .by: "Kim Dunmore",
    ]
    guard case .change(let change) = try outcome(parish, texts) else {
      Issue.record("no change")
      return
    }
    parish.partnership.apply(change)
    let sent = try #require(parish.partnership.evidence.all.first)
    #expect(
      [sent.rule, sent.subject, sent.occurrence] == ["absence-letter", "P-ash.TVP", "M-board-2026-11-10"])
    #expect(sent.on == (try day("2026-11-20")))
    #expect([sent.text, sent.by] == ["by post", "Kim Dunmore"])
    #expect(try parish.partnership.absenceLetters(on: day("2026-12-10")).isEmpty)
    #expect(try outcome(parish, texts) == .problems([FormProblem(.post, .noLetterDue)]))
  }

  @Test func `A letter goes neither before it is due nor in the future, and none where none is due`() throws {
    let parish = try parish()
    #expect(
      try outcome(parish, [.post: "board-01", .on: "2026-11-09"])
        == .problems([FormProblem(.on, .beforeItBegins(day("2026-11-10")))]))
    #expect(
      try outcome(parish, [.post: "board-01", .on: "2026-12-11"])
        == .problems([FormProblem(.on, .notYet(day("2026-12-11")))]))
    #expect(try outcome(parish, [.post: "board-02"]) == .problems([FormProblem(.post, .noLetterDue)]))
  }
}
