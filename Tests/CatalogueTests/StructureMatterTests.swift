import Governance
import TestSupport
import Testing

/// What the documents ask of groups, members and officers step by step, without a day: there is a place to enter each.
@Suite struct StructureMatterTests {
  @Test(arguments: [
    ("G2", "bexley", "working-group", ["priority", "lead-officer", "formed"]),
    ("G3", "bexley", "working-group", ["priority", "lead-officer", "formed"]),
    ("G4", "bexley", "executive-mandate", ["terms", "officer", "interval", "report"]),
    ("G5", "bexley", "executive-mandate", ["terms", "officer", "interval", "report"]),
    ("G13", "bexley", "outside-meeting", ["fed-back"]),
    ("E1", "bexley", "chair-ends", ["consulted", "determined"]),
    ("E5", "bexley", "panel-chair", ["open-process", "independent", "appointed"]),
    ("G9", "bexley", "representative", ["considered", "senior", "lead", "chairman", "council"]),
    ("M7", "bexley", "representative", ["considered", "senior", "lead", "chairman", "council"]),
    ("M10", "bexley", "representative", ["considered", "senior", "lead", "chairman", "council"]),
    ("M37", "bexley", "representative", ["considered", "senior", "lead", "chairman", "council"]),
    ("M5", "bexley", "lay-member", ["understanding", "community"]),
    ("M11", "bexley", "further-representatives", ["consulted", "determined"]),
    ("M13", "bexley", "new-partner", ["consulted", "invited", "joined"]),
    ("M47", "bexley", "management-board", ["briefed"]),
    ("G17", "milton-keynes", "task-group", ["reason", "set-up"]),
    ("G18", "milton-keynes", "task-group", ["reason", "set-up"]),
    ("G20", "milton-keynes", "procedure-group", ["reviewed", "endorsed"]),
    ("G26", "milton-keynes", "scrutiny", ["scrutinised", "shared"]),
    ("M39", "milton-keynes", "case-panel", ["agencies", "commissioners", "frequency"]),
    ("T3", "milton-keynes", "succession", ["continuity"]),
    ("E12", "milton-keynes", "lead-member-contact", ["director"]),
    ("E7", "milton-keynes", "chair-appointment", ["role", "consulted", "appointed"]),
    ("E8", "milton-keynes", "chair-appointment", ["role", "consulted", "appointed"]),
    ("E6", "milton-keynes", "chair-appraisal", ["appraised"]),
    ("G31", "central-bedfordshire", "priorities", ["groups"]),
    ("M28", "central-bedfordshire", "cluster-information", ["to-clusters", "to-board"]),
    ("M30", "central-bedfordshire", "proposal", ["proposed", "areas"]),
    ("E15", "central-bedfordshire", "chair-appointment", ["health", "police", "decided"]),
    ("E26", "central-bedfordshire", "chair-account", ["partners", "held"]),
    ("G43", "croydon", "chairing", ["nominated", "taken"]),
    ("E19", "croydon", "chairing", ["nominated", "taken"]),
  ])
  func `What is asked step by step has a place for each step, with its day and whose word it is`(
    row: String, template: String, rule: String, stages: [String]
  ) throws {
    var board = try StructureBoard(template)
    #expect(board.enter(.matterOpen, [.kind: rule, .title: "A case", .parties: ""]) == [], "\(row)")
    let matter = try #require(board.all.matters.all.first)
    #expect(board.all.standing(of: matter, on: board.today).stages.map(\.rule.id) == stages)
    for stage in stages {
      #expect(board.enter(.matterStep, [.matter: "A case", .stage: stage, .evidence: "minute 4"]) == [])
    }
    let done = board.all.standing(of: matter, on: board.today)
    #expect(done.stages.allSatisfy { $0.state == .done && $0.faults.isEmpty })
    #expect(done.stages.allSatisfy { $0.step?.text == "minute 4" && !$0.rule.what.isEmpty })
    #expect(board.found(rule).isEmpty)
    #expect(board.enter(.matterClose, [.matter: "A case", .outcome: "done"]) == [])
  }

  @Test(arguments: [
    ("E1", "bexley", "chair-ends", "determined", ["consulted"]),
    ("E5", "bexley", "panel-chair", "appointed", ["open-process", "independent"]),
    ("E15", "central-bedfordshire", "chair-appointment", "decided", ["health", "police"]),
    ("M11", "bexley", "further-representatives", "determined", ["consulted"]),
    ("M13", "bexley", "new-partner", "invited", ["consulted"]),
    ("G2", "bexley", "working-group", "formed", ["priority"]),
    ("G17", "milton-keynes", "task-group", "set-up", ["reason"]),
    ("E7", "milton-keynes", "chair-appointment", "appointed", ["role", "consulted"]),
    ("E19", "croydon", "chairing", "taken", ["nominated"]),
  ])
  func `What was done before it was allowed is not met, and names what comes first`(
    row: String, template: String, rule: String, stage: String, before: [String]
  ) throws {
    var board = try StructureBoard(template)
    #expect(board.enter(.matterOpen, [.kind: rule, .title: "A case"]) == [])
    let matter = try #require(board.all.matters.all.first)
    board.all.matterSteps.put(MatterStep(id: "S-1", matter: matter.id, stage: stage, on: board.today))
    let expected = before.map { "not-met \(rule)/\(matter.id)/\(stage)/before-\($0)" }
    #expect(board.found(rule).filter { $0.contains("/before-") } == expected, "\(row)")
  }

  @Test func `The agreement of one partner alone does not make the appointment of a chair valid`() throws {
    var board = try StructureBoard("central-bedfordshire")
    #expect(board.enter(.matterOpen, [.kind: "chair-appointment", .title: "New chair"]) == [])
    #expect(board.enter(.matterStep, [.matter: "New chair", .stage: "health"]) == [])
    let matter = try #require(board.all.matters.all.first)
    #expect(
      board.all.standing(of: matter, on: board.today).stage("decided")?.state == .waits(for: "police"))
  }
}
