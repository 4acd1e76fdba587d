import Governance
import Papers
import TestSupport
import Testing

/// The words on lists that nothing reminds of, and on a party whose own officer acts or is asked.
@Suite struct CommitmentWordingTests {
  @Test func `A list that nothing reminds of says so`() {
    var rule = ChecklistRule(
      id: "duties", groups: [], clause: "App1", what: "duties of the Chair", per: .partnership,
      items: [ChecklistRule.Item("agenda", "agrees the agenda")])
    let wording = Wording(Partnership(), on: Board.day)
    #expect(wording.rule(rule) == "Duties of the Chair (App1); no day is stated.")
    rule.isReminded = false
    #expect(wording.rule(rule) == "Duties of the Chair (App1); no day is stated, and nothing reminds of it.")
  }

  @Test func `A list that waits for a matter names it`() {
    var rule = ChecklistRule(
      id: "progress", groups: [], clause: "App4", what: "progress of reviews", per: .agenda,
      items: [ChecklistRule.Item("reviews", "Progress of reviews")])
    rule.whileOpen = "case-review"
    var partnership = Partnership()
    var constitution = Constitution(from: Board.day, partnership: "Anytown")
    constitution.matters = [
      MatterRule(id: "case-review", clause: "7", name: "serious case review", stages: [])
    ]
    partnership.constitutions = [constitution]
    #expect(
      Wording(partnership, on: Board.day).rule(rule)
        == "Progress of reviews (App4), while a serious case review is open.")
  }

  @Test func `A party whose own officer acts or is asked is named with the officer`() throws {
    var partnership = Partnership()
    partnership.agencies.put(Agency(id: "LBB", name: "London Borough of Bexley"))
    var stage = MatterRule.Stage(id: "convened", what: "meeting convened")
    (stage.by, stage.agency) = ("Chair, in consultation with the Director", "LBB")
    var constitution = Constitution(from: Board.day, partnership: "Anytown")
    constitution.matters = [MatterRule(id: "dispute", clause: "4", name: "dispute", stages: [stage])]
    partnership.constitutions = [constitution]
    var matter = Matter(id: "J-1", kind: "dispute", title: "Thresholds", openedOn: Board.day)
    matter.parties = ["LBB"]
    partnership.matters.put(matter)
    let finding = try #require(partnership.findings(on: Board.day).first { $0.id.hasSuffix("party-LBB") })
    let sentence = Wording(partnership, on: Board.day).finding(finding)
    #expect(sentence.contains("is a party, and whoever acts here or is asked belongs to it: Chair, in"))
    #expect(sentence.contains("The text does not provide for that."))
  }
}
