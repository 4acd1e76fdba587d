import Governance
import Testing

@Suite struct FindingTests {
  private func subjects(_ bexley: Bexley, days: Int = 0) -> [Finding.Subject] {
    bexley.partnership.findings(on: bexley.date.adding(days: days)).map(\.subject)
  }

  @Test func `Vacancies are found, but not those of a group that has ended`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    #expect(subjects(bexley).contains(.vacancy(Bexley.post(18))))
    #expect(subjects(bexley).contains(.vacancy(Bexley.executive(17))))
    var ended = try #require(bexley.partnership.groups[Bexley.executive])
    ended.to = bexley.date.adding(days: -1)
    bexley.partnership.groups.put(ended)
    #expect(!subjects(bexley).contains(.vacancy(Bexley.executive(17))))
  }

  @Test func `A board without its only Care Trust member can never be quorate`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    #expect(!subjects(bexley).contains(.neverQuorate(Bexley.board, parts: ["care-trust"])))
    bexley.vacate(Bexley.post(6))
    let finding = try #require(bexley.partnership.findings(on: bexley.date).first)
    #expect(finding.subject == .neverQuorate(Bexley.board, parts: ["care-trust"]))
    #expect(
      finding.clause == "App1 7.2" && finding.kind == .notMet && finding.id == "board-quorum/board/never")
  }

  @Test func `Late actions are found, the longest late first`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    for (index, ago) in [9, 71, 0, -1].enumerated() {
      var action = Action(id: Action.ID("A-\(index)"), group: Bexley.board, text: "figures")
      action.due = bexley.date.adding(days: -ago)
      bexley.partnership.actions.put(action)
    }
    let late = subjects(bexley).filter { if case .late = $0 { true } else { false } }
    #expect(late == [.late(Action.ID("A-1"), days: 71), .late(Action.ID("A-0"), days: 9)])
  }

  @Test func `A meeting that was not closed, one inquorate for a time and a notice not seen are found`()
    throws
  {
    let meeting = try MeetingInHand()
    #expect(!subjects(meeting.bexley).contains(.unclosed(meeting.id)))
    #expect(subjects(meeting.bexley, days: 1).contains(.unclosed(meeting.id)))
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.leave(6, at: "10:55")
    try meeting.take { try $0.comeback(of: Bexley.post(6), now: meeting.at("11:40"), ids: &$1) }
    try meeting.take {
      try $0.newHolder(of: Bexley.post(17), name: "Nia Head", now: meeting.at("11:41"), ids: &$1)
    }
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    let found = subjects(meeting.bexley, days: 1)
    #expect(!found.contains(.unclosed(meeting.id)))
    #expect(
      found.contains(.inquorate(meeting.id, from: try meeting.at("10:55"), to: try meeting.at("11:40"))))
    #expect(found.contains { if case .unnotified = $0 { true } else { false } })
  }

  @Test func `A fixed-term group without an end is found, and one that ends with its task is not`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    var group = Group(id: Group.ID("wg"), name: "Working group")
    group.kind = .fixedTerm
    bexley.partnership.groups.put(group)
    #expect(subjects(bexley).contains(.noEnd(group.id)))
    group.kind = .taskAndFinish
    bexley.partnership.groups.put(group)
    #expect(!subjects(bexley).contains(.noEnd(group.id)))
  }
}
