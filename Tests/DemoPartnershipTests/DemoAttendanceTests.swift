import DemoPartnership
import Governance
import Testing

/// What the rules on attendance say of the demo.
@Suite struct DemoAttendanceTests {
  @Test(arguments: ["2026-12-10", "2026-11-21", "2027-04-05", "2026-07-31"])
  func `A handful of absences is for the Chair, and Garrow's is among them`(text: String) throws {
    let today = try #require(Day(text))
    var partnership = BexleyTemplate.partnership
    for step in DemoPartnership.records(on: today, addingTo: partnership) { partnership.apply(step) }
    let counts = partnership.findings(on: today).compactMap { finding -> LimitCount? in
      guard case .limit(let count) = finding.subject, finding.kind == .forChair else { return nil }
      return count
    }
    #expect((1...9).contains(counts.count), "\(counts.count)")
    let garrow = try #require(counts.first { $0.subject.post == Post.ID("board-10") })
    #expect([garrow.number, garrow.of] == [3, 4])
    #expect(garrow.rule.clause == "3.2.3")
  }
}
