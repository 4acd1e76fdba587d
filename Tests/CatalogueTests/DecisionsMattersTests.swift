import Governance
import TestSupport
import Testing

/// Rows whose steps follow each other without a meeting's or the calendar's day: matters of the shipped constitutions.
@Suite struct DecisionsMattersTests {
  @Test(arguments: [
    ("AG2", "central-bedfordshire", "offered-item", ["noted", "forwarded"], "2012-02-01"),
    ("Q10", "milton-keynes", "email-to-all", ["sent", "answered"], "2010-03-04"),
    (
      "AC6 AC7 AC8 AC19", "bexley", "action-plan", ["early", "plan", "implemented", "assessed", "further"],
      "2010-12-09"
    ),
    ("AC10 AC17", "milton-keynes", "shortcoming", ["plan", "reviewed", "explained"], "2010-03-04"),
    ("AM4", "bexley", "new-legislation", ["functions", "constitution"], "2010-12-09"),
    ("AG10 AC5", "bexley", "plan-progress", ["reviewed", "remedies"], "2010-12-09"),
    ("F19 AG17", "bexley", "outside-meeting", ["fed-back"], "2010-12-09"),
    ("AM8", "milton-keynes", "national-guidance", ["amended"], "2010-03-04"),
    ("SM4", "bexley", "critical-incident", ["convened", "considered"], "2010-12-09"),
    ("V14", "central-bedfordshire", "chair-appointment", ["health", "police", "decided"], "2019-01-10"),
    ("V15", "central-bedfordshire", "recommendation", ["decided", "acted", "improved"], "2019-01-10"),
    (
      "AG21", "bexley", "serious-case-review", ["completed", "signed-off", "provided", "published"],
      "2010-12-09"
    ),
  ]) func `A matter is opened and goes through its stages in order`(
    row: String, template: String, rule: String, stages: [String], on: String
  ) throws {
    var history = try MeetingsHistory(template)
    #expect(try history.file(.matterOpen, [.kind: rule, .title: "One"], on: on) == [])
    let matter = try #require(history.partnership.matters.all.first)
    let day = try MeetingsHistory.day(on)
    #expect(history.partnership.standing(of: matter, on: day).stages.map(\.rule.id) == stages)
    for (place, stage) in stages.enumerated() {
      let next = day.adding(days: place)
      #expect(
        try history.file(.matterStep, [.matter: "One", .stage: stage, .by: "Ash"], on: next.description) == []
      )
      let standing = history.partnership.standing(of: matter, on: next)
      #expect(standing.stage(stage)?.state == .done)
      #expect(standing.stage(stage)?.faults == [])
    }
  }

  @Test(arguments: [
    ("AC7", "bexley", "action-plan", "assessed", "implemented"),
    ("AC10", "milton-keynes", "shortcoming", "reviewed", "plan"),
    ("SM4", "bexley", "critical-incident", "considered", "convened"),
    ("V14", "central-bedfordshire", "chair-appointment", "decided", "health"),
    ("AG21", "bexley", "serious-case-review", "signed-off", "completed"),
  ]) func `What must come first is waited for`(
    row: String, template: String, rule: String, stage: String, first: String
  ) throws {
    var history = try MeetingsHistory(template)
    #expect(try history.file(.matterOpen, [.kind: rule, .title: "One"], on: "2019-01-10") == [])
    let matter = try #require(history.partnership.matters.all.first)
    let standing = history.partnership.standing(of: matter, on: try MeetingsHistory.day("2019-01-10"))
    #expect(standing.stage(stage)?.state == .waits(for: first))
  }
}
