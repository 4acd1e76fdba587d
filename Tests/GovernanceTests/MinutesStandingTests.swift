import Governance
import Testing

@Suite struct MinutesStandingTests {
  private static let first = Meeting.ID("M-1")
  private static let second = Meeting.ID("M-2")
  private static let third = Meeting.ID("M-3")

  /// Three meetings of the Board, held and closed, the later two each with an item for the minutes of the one before.
  private func bexley(_ change: (inout MinutesRule) -> Void = { _ in }) throws -> Bexley {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = MinutesRule(id: "minutes", groups: [Bexley.board], clause: "6(h)")
    rule.isAgreedAtNext = true
    change(&rule)
    bexley.constitution { $0.minutesRules = [rule] }
    for (id, date, title) in [
      (Self.first, "2026-03-11", "Welcome"), (Self.second, "2026-06-10", "Minutes of 11 March"),
      (Self.third, "2026-09-10", "Minutes of 10 June"),
    ] {
      var meeting = Meeting(id: id, group: Bexley.board, date: try day(date))
      meeting.status = .closed
      bexley.partnership.meetings.put(meeting)
      var record = MeetingRecord()
      record.agenda.put(AgendaItem(id: "G-1", number: 1, title: title))
      bexley.partnership.records[id] = record
    }
    return bexley
  }

  private func decide(
    _ bexley: inout Bexley, at meeting: Meeting.ID, footing: Decision.Footing = .quorate,
    outcome: String = "agreed"
  ) throws {
    let held = try #require(bexley.partnership.meetings[meeting])
    var decision = Decision(
      id: Decision.ID("D-\(meeting)"), meeting: meeting, item: "G-1", at: held.startMoment, sequence: 1,
      text: "The minutes are agreed", footing: footing)
    decision.outcome = outcome
    bexley.partnership.decisions.put(decision)
  }

  private func standing(_ bexley: Bexley, _ id: Meeting.ID = first) throws -> MinutesStanding {
    bexley.partnership.minutesStanding(of: try #require(bexley.partnership.meetings[id]))
  }

  @Test(arguments: [
    (Decision.Footing.quorate, "agreed", true), (.noRule, "agreed", true), (.quorate, "confirmed", true),
    (.inquorate, "agreed", false), (.inquorate, "to-be-confirmed", false), (.inquorate, "confirmed", true),
    (.quorate, "not-agreed", false), (.quorate, "deferred", false),
  ])
  func `Minutes are agreed by a decision under their item that was agreed and stands`(
    footing: Decision.Footing, outcome: String, isAgreed: Bool
  ) throws {
    var bexley = try bexley()
    try decide(&bexley, at: Self.second, footing: footing, outcome: outcome)
    #expect(try standing(bexley).agreedAt?.id == (isAgreed ? Self.second : nil))
    #expect(try standing(bexley).carriedOver.map(\.id) == (isAgreed ? [] : [Self.second]))
  }

  @Test func `Minutes that carried over are agreed by the meeting that takes them again`() throws {
    var bexley = try bexley()
    try decide(&bexley, at: Self.second, footing: .inquorate)
    bexley.partnership.records[Self.third]?.agenda.put(
      AgendaItem(id: "G-1", number: 1, title: "Minutes of 11 March 2026, carried over"))
    try decide(&bexley, at: Self.third)
    #expect(try standing(bexley).agreedAt?.id == Self.third)
    #expect(try standing(bexley).carriedOver.map(\.id) == [Self.second])
    // The June minutes were then on no agenda.
    #expect(try standing(bexley, Self.second).agreedAt == nil)
  }

  @Test(arguments: [
    ("Minutes of 10 June", Meeting.ID?("M-2")), ("Minutes of the last meeting", "M-2"), ("MINUTES", "M-2"),
    ("Minutes of 11 March 2026", "M-1"), ("Minutes of 11 March 2025", nil), ("Minutes of 12 March", nil),
    ("Matters arising from the minutes", nil), ("Minute-taking", nil),
  ])
  func `An item's title says whose minutes it is about`(title: String, meant: Meeting.ID?) throws {
    let bexley = try bexley()
    let third = try #require(bexley.partnership.meetings[Self.third])
    let item = AgendaItem(id: "G-9", number: 9, title: title)
    #expect(bexley.partnership.minutesMeant(by: item, at: third)?.id == meant)
  }

  @Test func `Minutes not agreed by the next meeting are not met, and there is nothing to find before it`()
    throws
  {
    var bexley = try bexley()
    #expect(try bexley.found("minutes", on: "2026-06-09").isEmpty)
    #expect(try bexley.found("minutes", on: "2026-06-10").map(\.id) == ["minutes/M-1/agreed"])
    try decide(&bexley, at: Self.second)
    try decide(&bexley, at: Self.third)
    #expect(try bexley.found("minutes", on: "2026-12-10").isEmpty)
  }

  @Test(arguments: [
    (String?.none, "2026-04-08", 0), (nil, "2026-04-09", 1), ("2026-04-08", "2026-06-01", 0),
    ("2026-04-09", "2026-06-01", 1),
  ])
  func `Circulated within four weeks means by the twenty-eighth day`(on: String?, today: String, count: Int)
    throws
  {
    var bexley = try bexley { rule in
      rule.isAgreedAtNext = false
      rule.circulateWithin = .weeks(4)
    }
    var state = MinutesState(id: "K-1", meeting: Self.first)
    state.circulatedOn = try on.map(day)
    bexley.partnership.minutes.put(state)
    #expect(try bexley.found("minutes", on: today).count == count)
  }

  @Test func `Agreed minutes are to be published, by their day where one is stated`() throws {
    var bexley = try bexley { $0.publication = .within(.days(14)) }
    #expect(try bexley.found("minutes", on: "2026-06-09").isEmpty)
    try decide(&bexley, at: Self.second)
    try decide(&bexley, at: Self.third)
    func published(_ on: String) throws -> [Finding.Kind] {
      try bexley.found("minutes", on: on).filter { $0.id == "minutes/M-1/published" }.map(\.kind)
    }
    #expect(try published("2026-06-24") == [.due])
    #expect(try published("2026-06-25") == [.notMet])
    #expect(
      try bexley.fill(.meetingMinutes, [.meeting: "M-1", .published: "2026-06-20"], on: "2026-12-10") != nil)
    #expect(try published("2026-06-25").isEmpty)
  }

  @Test func `What waits for the Chair waits until the Chair or a meeting has agreed it`() throws {
    var bexley = try bexley { rule in
      rule.isAgreedAtNext = false
      rule.chairAgrees = true
    }
    #expect(try bexley.found("minutes", on: "2026-03-20").map(\.id) == ["minutes/M-1/chair"])
    #expect(
      try bexley.fill(.meetingMinutes, [.meeting: "M-1", .chairAgreed: "2026-03-19"], on: "2026-12-10") != nil
    )
    #expect(try bexley.found("minutes", on: "2026-03-20").isEmpty)
    try decide(&bexley, at: Self.third)
    #expect(try bexley.found("minutes", on: "2026-12-10").map(\.id) == ["minutes/M-3/chair"])
  }

  @Test
  func `The form refuses days before the meeting or to come, and a meeting that cannot have agreed them`()
    throws
  {
    var bexley = try bexley()
    func problem(_ texts: [Field.Name: String]) throws -> [FormProblem] {
      try bexley.problems(
        .meetingMinutes, texts.merging([.meeting: "M-2"]) { one, _ in one }, on: "2026-12-10")
    }
    #expect(
      try problem([.drafted: "2026-06-09"]) == [FormProblem(.drafted, .beforeItBegins(try day("2026-06-10")))]
    )
    #expect(
      try problem([.circulated: "2026-12-11"]) == [FormProblem(.circulated, .notYet(try day("2026-12-11")))])
    #expect(
      try problem([.agreedAt: "M-1"]) == [FormProblem(.agreedAt, .beforeItBegins(try day("2026-06-10")))])
    bexley.partnership.meetings.put(Meeting(id: "M-4", group: Bexley.board, date: try day("2027-03-11")))
    #expect(try problem([.agreedAt: "M-4"]) == [FormProblem(.agreedAt, .notYet(day("2027-03-11")))])
    bexley.partnership.records[Self.third]?.sittings.put(
      Sitting(id: "S-1", opened: Moment(try day("2026-09-10"), try time("10:00")), sequence: 1, chair: nil))
    #expect(try problem([.agreedAt: "M-3"]) == [FormProblem(.agreedAt, .inquorate("M-3"))])
    #expect(
      try bexley.problems(.meetingMinutes, [.meeting: "M-4"], on: "2026-12-10").map(\.field) == [.meeting])
  }

  @Test func `Minutes that no meeting agreed go on the next agenda, and with no such rule they do not`()
    throws
  {
    for isAsked in [true, false] {
      var bexley = try bexley { $0.isAgreedAtNext = isAsked }
      try decide(&bexley, at: Self.third)
      try bexley.fill(.meetingAdd, [.group: "board", .date: "2027-01-14"], on: "2026-12-10")
      let next = try #require(bexley.partnership.meetings.all.last)
      let titles = bexley.partnership.record(of: next.id).agenda.all.map(\.title)
      #expect(titles == (isAsked ? ["Minutes of 11 March"] : []))
    }
  }

  @Test func `Nothing of a confidential item is left for the public, nor of what confirms it elsewhere`()
    throws
  {
    var bexley = try bexley()
    try decide(&bexley, at: Self.second)
    #expect(try bexley.fill(.meetingConfidential, [.meeting: "M-2", .item: "1"], on: "2026-12-10") != nil)
    var note = Note(
      id: "N-1", item: "G-1", at: Moment(try day("2026-06-10"), try time("10:00")), sequence: 2,
      text: "secret")
    bexley.partnership.records[Self.second]?.notes.put(note)
    note.id = "N-2"
    note.item = nil
    bexley.partnership.records[Self.second]?.notes.put(note)
    var confirming = AgendaItem(id: "G-7", number: 7, title: "To confirm: The minutes are agreed")
    confirming.confirms = "D-M-2"
    bexley.partnership.records[Self.third]?.agenda.put(confirming)
    var action = Action(id: "A-1", group: Bexley.board, text: "secret")
    (action.meeting, action.item) = (Self.second, "G-1")
    bexley.partnership.actions.put(action)
    let whole = Proceedings(
      of: try #require(bexley.partnership.meetings[Self.second]), in: bexley.partnership)
    let shown = whole.forThePublic
    #expect(shown.agenda.map(\.title) == [Proceedings.confidential])
    #expect(shown.record.notes.all.map(\.id) == ["N-2"])
    #expect(shown.decisions.isEmpty && shown.actions.isEmpty)
    #expect(shown.partnership.record(of: Self.third).agenda["G-7"]?.title == Proceedings.confidential)
    #expect(whole.decisions.count == 1)
  }
}
