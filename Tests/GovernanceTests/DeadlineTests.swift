import Testing

@testable import Governance

/// What is due under the constitution: by what day, for what, and with what evidence it is done.
@Suite struct DeadlineTests {
  /// A partnership in which the record begins on 1 January 2026, with a Board of two agencies.
  private static func partnership(_ rules: [DeadlineRule], meetings: [(String, Meeting.Status)] = [])
    -> Partnership
  {
    var all = Partnership()
    all.groups.put(Group(id: Code("board"), name: "Board"))
    all.groups.put(Group(id: Code("exec"), name: "Executive"))
    for (place, code) in ["ONE", "TWO"].enumerated() {
      all.agencies.put(Agency(id: Agency.ID(code), name: code))
      var post = Post(id: Post.ID("board-\(place)"), group: Code("board"), title: "Post \(place)")
      post.agency = Agency.ID(code)
      all.posts.put(post)
      all.people.put(Person(id: Person.ID("P-\(place)"), name: "Person \(place)"))
      all.appointments.put(
        Appointment(
          id: Appointment.ID("H-\(place)"), post: post.id, person: Person.ID("P-\(place)"),
          from: Day("2026-03-02")))
    }
    for (place, (day, status)) in meetings.enumerated() {
      var meeting = Meeting(
        id: Meeting.ID("M-\(place)"), group: Code("board"), date: Day(day) ?? Day(number: 0))
      meeting.status = status
      all.meetings.put(meeting)
    }
    var first = Evidence(id: Code("V-0"), rule: "none", on: Day("2026-01-01") ?? Day(number: 0))
    first.text = "the record begins"
    all.evidence.put(first)
    var constitution = Constitution(from: Day("2020-01-01") ?? Day(number: 0), partnership: "Small")
    constitution.deadlines = rules
    all.constitutions = [constitution]
    return all
  }

  private static func rule(
    _ trigger: DeadlineRule.Trigger, per: DeadlineRule.Per = .partnership, groups: [Group.ID] = []
  ) -> DeadlineRule {
    var rule = DeadlineRule(id: "r", groups: groups, clause: "1.1", what: "plan", trigger: trigger)
    rule.per = per
    return rule
  }

  private static func due(_ partnership: Partnership, _ from: String, _ to: String) -> [String] {
    partnership.dues(from: Day(from) ?? Day(number: 0), to: Day(to) ?? Day(number: 0)).map { due in
      "\(due.day)\(due.subject.code.isEmpty ? "" : " \(due.subject.code)")\(due.doneOn == nil ? "" : " done")"
    }
  }

  private static func done(
    _ partnership: inout Partnership, _ subject: String, _ occurrence: String, on day: String
  ) {
    var evidence = Evidence(
      id: Evidence.ID("V-\(partnership.evidence.all.count)"), rule: "r", on: Day(day) ?? Day(number: 0))
    (evidence.subject, evidence.occurrence) = (subject, occurrence)
    partnership.evidence.put(evidence)
  }

  @Test func `A day of every year, once for the partnership, until evidence of that year`() {
    var all = DeadlineTests.partnership([DeadlineTests.rule(.eachYear(month: 3, day: 31))])
    #expect(DeadlineTests.due(all, "2026-01-01", "2027-12-31") == ["2026-03-31", "2027-03-31"])
    #expect(DeadlineTests.due(all, "2026-04-01", "2027-03-30") == [])
    DeadlineTests.done(&all, "", "2026-03-31", on: "2026-04-02")
    #expect(DeadlineTests.due(all, "2026-01-01", "2027-12-31") == ["2026-03-31 done", "2027-03-31"])
    let first = all.dues(from: Day(number: 20_000), to: Day(number: 21_000)).first {
      $0.day == Day("2026-03-31")
    }
    #expect(first?.daysLate(on: Day("2026-12-01") ?? Day(number: 0)) == 2)
  }

  @Test func `29 February of every year is the last of February where there is none`() {
    let all = DeadlineTests.partnership([DeadlineTests.rule(.eachYear(month: 2, day: 29))])
    #expect(DeadlineTests.due(all, "2027-01-01", "2028-12-31") == ["2027-02-28", "2028-02-29"])
  }

  @Test func `Months of every year, by the last day of each`() {
    let all = DeadlineTests.partnership([DeadlineTests.rule(.months([2, 8]))])
    #expect(DeadlineTests.due(all, "2027-01-01", "2028-03-31") == ["2027-02-28", "2027-08-31", "2028-02-29"])
  }

  @Test func `So long before each meeting, and not of a cancelled one`() {
    let meetings: [(String, Meeting.Status)] = [
      ("2026-03-12", .closed), ("2026-06-11", .cancelled), ("2026-12-10", .planned),
    ]
    let all = DeadlineTests.partnership(
      [DeadlineTests.rule(.beforeMeeting(.workingDays(5), isClear: false), groups: [Code("board")])],
      meetings: meetings)
    // The day that is due lies before the meeting: it is found though the meeting comes after the days asked for.
    #expect(DeadlineTests.due(all, "2026-03-01", "2026-12-05") == ["2026-03-05 board", "2026-12-03 board"])
    #expect(DeadlineTests.due(all, "2026-12-04", "2026-12-31") == [])
  }

  @Test func `So long after each meeting that was held`() {
    let meetings: [(String, Meeting.Status)] = [("2026-03-12", .closed), ("2026-06-11", .planned)]
    var all = DeadlineTests.partnership([DeadlineTests.rule(.afterMeeting(.weeks(4)))], meetings: meetings)
    #expect(DeadlineTests.due(all, "2026-01-01", "2026-12-31") == ["2026-04-09 board"])
    DeadlineTests.done(&all, "board", "M-0", on: "2026-04-09")
    // "Within four weeks": the 28th day is in time.
    let due = all.dues(from: Day(number: 20_000), to: Day(number: 21_000))
    #expect(due.map { $0.daysLate(on: Day("2026-12-31") ?? Day(number: 0)) } == [nil])
  }

  @Test func `Again so long after it was last done, and after the record begins where it never was`() {
    var all = DeadlineTests.partnership([DeadlineTests.rule(.every(.months(12)))])
    #expect(DeadlineTests.due(all, "2026-01-01", "2027-12-31") == ["2027-01-01"])
    DeadlineTests.done(&all, "", "", on: "2026-05-31")
    #expect(DeadlineTests.due(all, "2026-01-01", "2027-12-31") == ["2027-05-31"])
  }

  @Test func `Once for each agency, group or member`() {
    func dues(_ per: DeadlineRule.Per, _ groups: [Group.ID] = []) -> [String] {
      DeadlineTests.due(
        DeadlineTests.partnership([DeadlineTests.rule(.eachYear(month: 3, day: 31), per: per, groups: groups)]
        ),
        "2026-03-01", "2026-04-30")
    }
    #expect(dues(.agency) == ["2026-03-31 ONE", "2026-03-31 TWO"])
    #expect(dues(.agency, [Code("exec")]) == [])
    #expect(dues(.group) == ["2026-03-31 board", "2026-03-31 exec"])
    #expect(dues(.group, [Code("exec")]) == ["2026-03-31 exec"])
    #expect(dues(.member) == ["2026-03-31 H-0", "2026-03-31 H-1"])
  }

  @Test func `Before a new holder's first day, or so long after it`() {
    let before = DeadlineTests.partnership([DeadlineTests.rule(.onAppointment(nil), per: .member)])
    #expect(DeadlineTests.due(before, "2026-01-01", "2026-12-31") == ["2026-03-02 H-0", "2026-03-02 H-1"])
    let after = DeadlineTests.partnership([DeadlineTests.rule(.onAppointment(.years(3)), per: .member)])
    #expect(DeadlineTests.due(after, "2029-01-01", "2029-12-31") == ["2029-03-02 H-0", "2029-03-02 H-1"])
  }

  @Test func `A rule that was changed between two meetings judges each by the rule of its own day`() {
    var all = DeadlineTests.partnership(
      [DeadlineTests.rule(.beforeMeeting(.days(7), isClear: false))],
      meetings: [("2026-03-12", .closed), ("2026-06-11", .planned)])
    var later = Constitution(from: Day("2026-05-01") ?? Day(number: 0), partnership: "Small")
    later.deadlines = [DeadlineTests.rule(.beforeMeeting(.days(14), isClear: false))]
    all.constitutions.append(later)
    #expect(DeadlineTests.due(all, "2026-01-01", "2026-12-31") == ["2026-03-05 board", "2026-05-28 board"])
  }

  @Test
  func `Nothing before the record begins is said to be late, and nothing at all where nothing is recorded`()
    throws
  {
    let rule = DeadlineTests.rule(.eachYear(month: 3, day: 31))
    let all = DeadlineTests.partnership([rule])
    let day = try #require(Day("2026-12-10"))
    #expect(all.findings(on: day).filter { $0.id.hasPrefix("r/") }.map(\.id) == ["r//2026-03-31"])
    var empty = Partnership()
    empty.constitutions = all.constitutions
    #expect(empty.findings(on: day).isEmpty)
  }

  @Test func `A thing that should be done is for the Chair to judge`() throws {
    var rule = DeadlineTests.rule(.eachYear(month: 3, day: 31))
    rule.isOnlyAdvised = true
    let all = DeadlineTests.partnership([rule])
    #expect(
      all.findings(on: try #require(Day("2026-12-10"))).first { $0.id.hasPrefix("r/") }?.kind == .forChair)
  }
}
