import Governance
import Testing

/// The rows whose facts are matters with stages: plans and reports in the making, disputes, complaints, reviews.
@Suite struct MattersTests {
  @Test(arguments: MattersFacts.all)
  func `Each matter has the stages of its text, in their order and with their days`(
    rows: String, template: String, kind: String, clause: String, stages: [String]
  ) throws {
    let rule = try #require(try Dossier(template).constitution.matters.first { $0.id == kind })
    #expect(rule.clause == clause, "\(rows)")
    #expect(rule.stages.map(\.inALine) == stages, "\(rows)")
  }

  /// Opened, each stage is to be done, waits for what comes first, or may be done; then all are done, one after the other.
  @Test(arguments: MattersFacts.all) func `Each matter is opened, followed stage by stage and closed`(
    rows: String, template: String, kind: String, clause: String, stages: [String]
  ) throws {
    var dossier = try Dossier(template)
    let rule = try #require(try dossier.constitution.matters.first { $0.id == kind })
    let on = "2018-09-03"
    var texts: [Field.Name: String] = [.kind: kind, .title: "One"]
    if rule.isOpenedByDecision { texts[.decision] = try dossier.decide("It is so", on: on).text }
    #expect(try dossier.file(.matterOpen, texts, on: on) == [], "\(rows)")
    let matter = try #require(dossier.partnership.matters.all.first)
    for stage in rule.stages {
      let before = try #require(
        dossier.partnership.standing(of: matter, on: try Dossier.day(on)).stage(stage.id))
      #expect(before.step == nil && before.state != .done)
      // What opens only later, or is needless by now, is in the tests of its own rows.
      guard stage.opensAfter == nil else { continue }
      #expect(
        try dossier.file(.matterStep, [.matter: "One", .stage: stage.id, .agreedBy: "all"], on: on) == [],
        "\(rows) \(stage.id)")
      let after = dossier.partnership.standing(of: matter, on: try Dossier.day(on)).stage(stage.id)
      #expect(after?.state == .done && after?.faults == [])
    }
    #expect(try dossier.file(.matterClose, [.matter: "One", .outcome: "done"], on: on) == [])
    #expect(dossier.partnership.openMatters(on: try Dossier.day("2018-09-04")).isEmpty)
  }

  @Test(arguments: [
    ("P2", "bexley", "plan-making", "approved", "following"),
    ("P9", "milton-keynes", "plan-making", "approved", "consulted"),
    ("P16", "milton-keynes", "report-making", "posted", "progress"),
    ("DO13", "milton-keynes", "procedure-document", "ratified", "approved"),
    ("DR2", "milton-keynes", "dispute", "met", "convened"),
    ("CH1", "milton-keynes", "shortcoming", "reviewed", "plan"),
    ("C3", "bexley", "complaint-between-agencies", "plan", "brought"),
    ("C5", "bexley", "practice-concern", "plan", "representative"),
    ("C8", "central-bedfordshire", "complaint", "outcome", "forwarded"),
    ("DO9", "bexley", "press-release", "released", "agreed"),
    ("DO10", "milton-keynes", "media-enquiry", "answered", "director"),
    ("SC7", "bexley", "case-panel-work", "sign-off", "senior-manager"),
    ("SC8", "bexley", "serious-case-review", "provided", "signed-off"),
    ("SC11", "milton-keynes", "management-review", "recommendations", "completed"),
    ("DS3", "central-bedfordshire", "performance-information", "board", "pan-beds"),
  ])
  func `What was done before that which comes first is not met`(
    row: String, template: String, kind: String, stage: String, first: String
  ) throws {
    var dossier = try Dossier(template)
    _ = try dossier.open(kind, on: "2018-09-03")
    try dossier.step(stage, on: "2018-09-04")
    let fault = "not-met J-1/\(stage)/before-\(first)"
    #expect(try dossier.found(kind, on: "2018-09-05").contains(fault), "\(row)")
    try dossier.step(first, on: "2018-09-03")
    #expect(try !dossier.found(kind, on: "2018-09-05").contains(fault), "\(row)")
  }

  @Test func `Of a child's death only counts and concerns are kept, and never a name is asked for`() throws {
    // CD11: no table has a column for a child, and no stage of the concern asks for one.
    var dossier = try Dossier("milton-keynes")
    let matter = try dossier.open("death-concern", on: "2010-03-01")
    #expect(matter.parties.isEmpty && matter.note.isEmpty)
    let stages = dossier.partnership.standing(of: matter, on: matter.openedOn).stages
    #expect(stages.count == 4 && stages.allSatisfy { $0.by.isEmpty && $0.agreement.isEmpty })
  }
}

extension Dossier {
  /// A decision of the Board, taken while quorate unless it still waits to be confirmed.
  mutating func decide(_ text: String, on day: String, stands: Bool = true) throws -> Decision.ID {
    try meet("board", on: day)
    let at = Moment(try Dossier.day(day), try #require(ClockTime("10:10")))
    var decision = Decision(
      id: Decision.ID(stands ? "D-GOOD" : "D-POOR"), meeting: Meeting.ID("M-\(day)"), item: nil, at: at,
      sequence: nil, text: text, footing: stands ? .quorate : .inquorate)
    if !stands { decision.outcome = "to-be-confirmed" }
    partnership.decisions.put(decision)
    return decision.id
  }
}
