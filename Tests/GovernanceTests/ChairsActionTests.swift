import Governance
import Testing

/// Milton Keynes' section 9 on the Board of the tests.
@Suite struct ChairsActionTests {
  private let consult = ["Assistant Director, Children's Social Care", "Strategic Manager Safeguarding"]

  private func meeting() throws -> MeetingInHand {
    let meeting = try MeetingInHand(effect: .noDecisions)
    var rule = ChairsActionRule(id: "chairs-action", group: Bexley.board, clause: "9", consult: consult)
    rule.asksOpinion = true
    meeting.bexley.partnership.constitutions[0].chairsActions = [rule]
    return meeting
  }

  @discardableResult
  private func file(_ form: Form, _ meeting: MeetingInHand, on text: String) throws -> [FormProblem] {
    switch form.outcome(in: meeting.bexley.partnership, on: try day(text), ids: &meeting.ids) {
    case .problems(let problems): return problems
    case .change(let change):
      meeting.bexley.partnership.apply(change)
      return []
    }
  }

  private func taken(_ meeting: MeetingInHand) throws -> ChairsAction {
    let form = Form(.chairsAction, [.group: "board", .text: "Press line", .opinion: "urgent"])
    #expect(try file(form, meeting, on: "2026-12-01") == [])
    return try #require(meeting.bexley.partnership.chairsActions.all.first)
  }

  private func standing(_ meeting: MeetingInHand) throws -> ChairsActionStanding {
    let action = try #require(meeting.bexley.partnership.chairsActions.all.first)
    return meeting.bexley.partnership.standing(of: action)
  }

  private func consultBoth(_ meeting: MeetingInHand) throws {
    try file(
      Form(.chairsConsult, [.chairsAction: "Press", .person: "assistant director"]), meeting, on: "2026-12-01"
    )
    try file(Form(.chairsConsult, [.chairsAction: "Press", .person: "strategic"]), meeting, on: "2026-12-02")
  }

  private func ratifyingItem(_ meeting: MeetingInHand) throws -> AgendaItem {
    try #require(meeting.now.agenda.first { $0.ratifies != nil })
  }

  @Test func `It is not valid until all were consulted, and goes on the next board's agenda by itself`()
    throws
  {
    let meeting = try meeting()
    let action = try taken(meeting)
    #expect(try ratifyingItem(meeting).ratifies == action.id)
    #expect(try standing(meeting) == .notValid(missing: consult))
    try file(Form(.chairsConsult, [.chairsAction: "Press", .person: "strategic"]), meeting, on: "2026-12-02")
    #expect(try standing(meeting) == .notValid(missing: [consult[0]]))
    #expect(
      try file(
        Form(.chairsConsult, [.chairsAction: "Press", .person: "strategic"]), meeting, on: "2026-12-03")
        == [FormProblem(.person, .alreadyHas(day("2026-12-02")))])
    try consultBoth(meeting)
    #expect(try standing(meeting) == .onAgenda(meeting.id))
  }

  @Test func `A decision taken while quorate ratifies it`() throws {
    let meeting = try meeting()
    _ = try taken(meeting)
    try consultBoth(meeting)
    try meeting.arrive(1, 4, 5, 6, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(ratifyingItem(meeting).number, of: meeting)
    try meeting.decide("Ratified", at: "10:30")
    #expect(try standing(meeting) == .ratified(meeting.id))
    #expect(
      meeting.bexley.partnership.findings(on: meeting.bexley.date).allSatisfy {
        !$0.id.hasPrefix("chairs-action")
      })
  }

  @Test func `Inquorate, it is reported and not ratified, and carries over until it is confirmed`() throws {
    let meeting = try meeting()
    _ = try taken(meeting)
    try consultBoth(meeting)
    let next = try meeting.planNext()
    try meeting.arrive(1, 4, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(ratifyingItem(meeting).number, of: meeting)
    try meeting.decide("Ratified", at: "10:30", anyway: true)
    #expect(try standing(meeting) == .reported(meeting.id, next: next))
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.map(\.title) == ["To confirm: Ratified"])
    var decision = try meeting.decision("Ratified")
    decision.outcome = "confirmed"
    meeting.bexley.partnership.decisions.put(decision)
    #expect(try standing(meeting) == .ratified(meeting.id))
  }

  @Test func `A meeting that comes to no decision carries it to the next`() throws {
    let meeting = try meeting()
    _ = try taken(meeting)
    try consultBoth(meeting)
    let next = try meeting.planNext()
    try meeting.arrive(1, 4, 5, 6, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:00")) }
    #expect(try standing(meeting) == .reported(meeting.id, next: next))
  }

  @Test func `Refused is recorded, and waits for nothing more`() throws {
    let meeting = try meeting()
    _ = try taken(meeting)
    try consultBoth(meeting)
    try meeting.arrive(1, 4, 5, 6, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(ratifyingItem(meeting).number, of: meeting)
    try meeting.take { try $0.decision("Not ratified", isAgreed: false, now: meeting.at("10:30"), ids: &$1) }
    #expect(try standing(meeting) == .refused(meeting.id))
  }

  @Test func `Ratified without the consultations it is still not valid`() throws {
    let meeting = try meeting()
    _ = try taken(meeting)
    try meeting.arrive(1, 4, 5, 6, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(ratifyingItem(meeting).number, of: meeting)
    try meeting.decide("Ratified", at: "10:30")
    #expect(try standing(meeting) == .notValid(missing: consult))
  }

  @Test func `A new meeting's agenda begins with what waits for it, a special one's does not`() throws {
    let meeting = try meeting()
    meeting.bexley.partnership.meetings.remove(meeting.id)
    _ = try taken(meeting)
    try consultBoth(meeting)
    #expect(try standing(meeting) == .onNoAgenda)
    try file(
      Form(.meetingAdd, [.group: "board", .date: "2027-03-01", .kind: "special"]), meeting, on: "2026-12-02")
    #expect(try standing(meeting) == .onNoAgenda)
    try file(Form(.meetingAdd, [.group: "board", .date: "2027-03-11"]), meeting, on: "2026-12-02")
    guard case .onAgenda = try standing(meeting) else {
      Issue.record("not on the agenda")
      return
    }
  }

  @Test func `Where no such power is stated it is refused, with the special meeting that is`() throws {
    let meeting = try MeetingInHand()
    let form = Form(.chairsAction, [.group: "board", .text: "Press line"])
    #expect(
      try file(form, meeting, on: "2026-12-01") == [
        FormProblem(.group, .ruled(.noChairsAction(instead: nil)))
      ])
    let special = SpecialMeetingRule(id: "special", groups: [Bexley.board], clause: "8.1")
    meeting.bexley.partnership.constitutions[0].specialMeetings = [special]
    #expect(
      try file(form, meeting, on: "2026-12-01")
        == [FormProblem(.group, .ruled(.noChairsAction(instead: special)))])
  }

  @Test func `The Chair's opinion is recorded where the text asks for it`() throws {
    let meeting = try meeting()
    let form = Form(.chairsAction, [.group: "board", .text: "Press line"])
    #expect(try file(form, meeting, on: "2026-12-01") == [FormProblem(.opinion, .empty)])
  }
}

extension MeetingInHand {
  /// Begins the item of a number.
  func begin(_ number: Int, of meeting: MeetingInHand) throws {
    let id = try #require(now.agenda.first { $0.number == number }).id
    try take { proceedings, _ in try proceedings.beginning(ofItem: id, now: at("10:20")) }
  }
}
