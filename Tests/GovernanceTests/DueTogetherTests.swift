import Testing

@testable import Governance

/// The same thing due of many on one day is said once.
@Suite struct DueTogetherTests {
  private func due(_ rule: String, _ agency: String, _ day: Int) -> Due {
    let rule = DeadlineRule(id: rule, groups: [], clause: "", what: rule, trigger: .every(.months(12)))
    return Due(
      rule: rule, subject: .agency(Agency.ID(agency)), meeting: nil, day: Day(number: day), doneOn: nil)
  }

  private func codes(_ dues: [[Due]]) -> [[String]] { dues.map { $0.map(\.subject.code) } }

  @Test func `Three alike stay three lines, four are one`() {
    let three = ["A", "B", "C"].map { due("report", $0, 1) }
    #expect(codes(Due.together(three)) == [["A"], ["B"], ["C"]])
    #expect(codes(Due.together(three + [due("report", "D", 1)])) == [["A", "B", "C", "D"]])
  }

  @Test func `Another day or another rule is another line, and the order is that of the first`() {
    let dues = [
      due("plan", "A", 1), due("report", "A", 1), due("report", "B", 2), due("report", "C", 1),
      due("report", "D", 1), due("report", "E", 1),
    ]
    #expect(codes(Due.together(dues)) == [["A"], ["A", "C", "D", "E"], ["B"]])
  }

  @Test func `Nothing is lost and nothing is said twice, whatever comes together`() {
    var random = IdentifierSource(seed: 5)
    for _ in 0..<300 {
      let dues = (0..<20).map { number in
        due(
          ["plan", "report", "audit"].randomElement(using: &random) ?? "", "A\(number)",
          Int.random(in: 0..<3, using: &random))
      }
      let together = Due.together(dues)
      #expect(Set(together.flatMap(\.self)) == Set(dues))
      #expect(together.flatMap(\.self).count == dues.count)
      #expect(together.allSatisfy { $0.count == 1 || $0.count >= 4 })
      #expect(together.allSatisfy { Set($0.map(\.rule.id)).count == 1 && Set($0.map(\.day)).count == 1 })
    }
  }
}
