import Governance
import Testing

@Suite struct LimitTests {
  /// At most a quarter of the year's scheduled meetings by deputy, as Milton Keynes has it.
  private static func deputies(_ percent: Int = 25, per: LimitRule.Per = .post) -> LimitRule {
    var rule = LimitRule(
      id: "deputies", groups: [Parish.board], clause: "App2 4", measure: .deputised,
      bound: .atMost(Share(percent, of: 100)))
    rule.per = per
    return rule
  }

  private static func rule(
    _ measure: LimitRule.Measure, _ bound: LimitRule.Bound, of base: LimitRule.Base = .held,
    per: LimitRule.Per = .post
  ) -> LimitRule {
    var rule = LimitRule(id: "rule", groups: [Parish.board], clause: "1", measure: measure, bound: bound)
    rule.base = base
    rule.per = per
    return rule
  }

  private func parish(_ rule: LimitRule) throws -> Parish { try Parish { $0.limits = [rule] } }

  private static let quarters = ["2026-05-07", "2026-08-06", "2026-11-05", "2027-02-04"]

  // MARK: the share

  @Test(arguments: [
    (25, 0, 0), (25, 3, 0), (25, 4, 1), (25, 5, 1), (25, 7, 1), (25, 8, 2), (20, 4, 0), (20, 5, 1),
    (20, 8, 1),
    (20, 9, 1), (20, 10, 2), (100, 3, 3), (0, 3, 0),
  ])
  func `What is allowed is the share rounded down, and exactly the share is allowed`(
    percent: Int, scheduled: Int, allowed: Int
  ) throws {
    var parish = try parish(LimitTests.deputies(percent))
    for number in 0..<scheduled {
      try parish.meet("2026-\(number % 2 == 0 ? "06" : "07")-\(10 + number)", status: .planned)
    }
    let count = try #require(try parish.count("2026-05-01"))
    #expect([count.scheduled, count.allowed] == [scheduled, allowed])
    for used in 0...scheduled {
      var count = count
      count.meetings = (0..<used).map { Meeting.ID("M-\($0)") }
      // Breach is more than the share, in whole numbers.
      #expect((count.state == .exceeded) == (used * 100 > percent * scheduled))
      #expect(count.remaining == allowed - used)
    }
  }

  /// One of four meetings as the enumeration has it: what is in the list, and what came of it.
  private enum Case: CaseIterable {
    case here, deputy, absent, cancelled, specialByDeputy, planned

    var scheduled: Int { self == .cancelled || self == .specialByDeputy ? 0 : 1 }
    var deputised: Int { self == .deputy ? 1 : 0 }
  }

  @Test func `Over every four meetings the count is what counting them one by one gives`() throws {
    let all = Case.allCases
    var passed = 0
    for code in 0..<(all.count * all.count * all.count * all.count) {
      var rest = code
      let cases = LimitTests.quarters.map { _ -> Case in
        defer { rest /= all.count }
        return all[rest % all.count]
      }
      var parish = try parish(LimitTests.deputies())
      for (text, one) in zip(LimitTests.quarters, cases) {
        switch one {
        case .here: try parish.meet(text, [Parish.police: .here])
        case .deputy: try parish.meet(text, [Parish.police: .deputy])
        case .absent: try parish.meet(text, [Parish.police: .absent])
        case .cancelled: try parish.meet(text, status: .cancelled)
        case .specialByDeputy: try parish.meet(text, kind: .special, [Parish.police: .deputy])
        case .planned: try parish.meet(text, status: .planned)
        }
      }
      let count = try #require(try parish.count("2027-03-31"))
      let scheduled = cases.map(\.scheduled).reduce(0, +)
      let used = cases.map(\.deputised).reduce(0, +)
      #expect([count.scheduled, count.number] == [scheduled, used])
      // Slowly: as long as one more meeting by deputy is within a quarter, it is allowed.
      var allowed = 0
      while (allowed + 1) * 4 <= scheduled { allowed += 1 }
      #expect(count.allowed == allowed)
      #expect((count.state == .exceeded) == (used > allowed))
      if count.state == .exceeded { passed += 1 }
    }
    #expect(passed > 100)
  }

  // MARK: the year

  @Test func `A deputy of the last day of the year before counts in that year only`() throws {
    var parish = try parish(LimitTests.deputies())
    try parish.meet("2026-03-31", [Parish.police: .deputy])
    try parish.meet("2026-04-01", [Parish.police: .deputy])
    #expect(try parish.count("2026-03-31")?.meetings == [Meeting.ID("M-board-2026-03-31")])
    #expect(try parish.count("2026-04-01")?.meetings == [Meeting.ID("M-board-2026-04-01")])
  }

  @Test func `What was held after the day asked about is still to come on it`() throws {
    var parish = try parish(LimitTests.deputies())
    for text in LimitTests.quarters { try parish.meet(text, [Parish.police: .deputy]) }
    let count = try #require(try parish.count("2026-08-06"))
    #expect([count.scheduled, count.held, count.number, count.remaining] == [4, 2, 2, -1])
  }

  @Test(
    arguments: [
      ("2026-07-01", [], 4, 3), ("2026-12-31", ["2026-09-10"], 4, 2), ("2027-01-01", ["2026-09-10"], 3, 1),
      ("2027-03-31", ["2026-09-10"], 2, 0), ("2026-07-01", ["2026-09-10", "2026-12-10", "2027-03-11"], 4, 0),
      ("2026-07-01", ["2026-10-10"], 5, 3),
    ] as [(String, [String], Int, Int)])
  func `Meetings that the calendar has still to come are scheduled, though nothing is planned`(
    on: String, others: [String], scheduled: Int, undated: Int
  ) throws {
    var parish = try parish(LimitTests.deputies())
    parish.partnership.constitutions[0].calendars = [
      MeetingCalendar(
        id: "calendar", groups: [Parish.board], months: [6, 9, 12, 3], atLeast: nil, clause: "1")
    ]
    try parish.meet("2026-06-11", [Parish.police: .deputy])
    for text in others { try parish.meet(text, status: text < on ? .closed : .planned) }
    let count = try #require(try parish.count(on))
    #expect([count.scheduled, count.undated] == [scheduled, undated])
    #expect(count.state == (scheduled >= 4 ? .within : .exceeded))
  }

  @Test func `A number of meetings a year is scheduled until the year is over, what was cancelled aside`()
    throws
  {
    var parish = try parish(LimitTests.deputies())
    parish.partnership.constitutions[0].calendars = [
      MeetingCalendar(id: "calendar", groups: [Parish.board], months: [], atLeast: 4, clause: "1")
    ]
    #expect(try parish.count("2026-04-01")?.scheduled == 4)
    try parish.meet("2026-06-11", [Parish.police: .deputy])
    #expect(try parish.count("2026-12-10")?.scheduled == 4)
    try parish.meet("2026-09-11", status: .cancelled)
    #expect(try parish.count("2026-12-10")?.scheduled == 3)
    #expect(try parish.count("2027-03-31")?.scheduled == 1)
    for number in 1...5 { try parish.meet("2026-10-1\(number)", status: .planned) }
    #expect(try parish.count("2026-12-10")?.scheduled == 6)
  }

  // MARK: for whom

  @Test
  func
    `The count stays with the post when its holder changes, and begins anew for a holder where the rule says so`()
    throws
  {
    for (per, used, scheduled) in [(LimitRule.Per.post, 2, 4), (.member, 1, 2)] {
      var parish = try parish(LimitTests.deputies(per: per))
      try parish.meet("2026-05-07", [Parish.police: .deputy])
      try parish.succeed(Parish.police, from: "2026-10-01", by: "cedar")
      try parish.meet("2026-08-06", [Parish.police: .here])
      try parish.meet("2026-11-05", [Parish.police: .deputy])
      try parish.meet("2027-02-04", status: .planned)
      let count = try #require(try parish.count("2026-12-10"))
      #expect([count.number, count.scheduled] == [used, scheduled])
      #expect(count.subject.code == (per == .post ? "board-01" : "board-01.P-cedar"))
    }
  }

  @Test func `A post that the rule leaves out, and one that is not in the total, have no limit`() throws {
    var rule = LimitTests.deputies()
    rule.exceptPosts = [Parish.police]
    #expect(
      try parish(rule).partnership.limitCounts(on: day("2026-12-10")).map(\.subject) == [
        .post(Parish.hospital)
      ])
    var parish = try parish(LimitTests.deputies())
    var adviser = try #require(parish.partnership.posts[Parish.hospital])
    adviser.inTotal = false
    parish.partnership.posts.put(adviser)
    #expect(
      try parish.partnership.limitCounts(on: day("2026-12-10")).map(\.subject) == [.post(Parish.police)])
  }

  @Test func `A limit without groups holds for each group by its own meetings`() throws {
    var rule = LimitTests.deputies()
    rule.groups = []
    var parish = try parish(rule)
    try parish.meet("2026-05-07", [Parish.police: .deputy])
    try parish.meet("2026-05-08", group: Parish.panel, [Parish.panelPolice: .here])
    let counts = try parish.partnership.limitCounts(on: day("2026-12-10"))
    #expect(counts.map(\.group) == [Parish.board, Parish.board, Parish.panel])
    #expect(counts.map(\.number) == [1, 0, 0])
    #expect(counts.map(\.scheduled) == [1, 1, 1])
  }

  // MARK: what is counted

  @Test(arguments: Parish.Mark.allCases)
  func `Each measure counts what its name says`(mark: Parish.Mark) throws {
    let against: [LimitRule.Measure: Set<Parish.Mark>] = [
      .deputised: [.deputy], .covered: [.apologies, .absent, .nothing, .sent],
      .attended: [.deputy, .apologies, .absent, .nothing, .sent], .whole: [.part],
    ]
    for (measure, marks) in against {
      var parish = try parish(LimitTests.rule(measure, .mentionedFrom(1)))
      try parish.meet("2026-05-07", [Parish.police: mark])
      let count = try #require(try parish.count("2026-12-10"))
      #expect(count.number == (marks.contains(mark) ? 1 : 0), "\(measure) \(mark)")
      #expect(count.unmarked == (mark == .nothing && marks.contains(mark) ? 1 : 0))
      #expect(count.state == (marks.contains(mark) ? .mentioned : .within))
    }
  }

  @Test(
    arguments: [("10:00", nil), ("10:10", nil), ("10:11", 11), ("09:40", nil), ("11:30", 90)]
      as [(String, Int?)])
  func `Late is later than the grace after the start, to the minute`(arrived: String, minutes: Int?) throws {
    var parish = try parish(LimitTests.rule(.punctual, .mentionedFrom(1)))
    let id = try parish.meet("2026-05-07")
    let meeting = try #require(parish.partnership.meetings[id])
    try parish.mark(.here, Parish.police, at: meeting, arrived: arrived)
    #expect(try parish.count("2026-12-10")?.minutesLate == (minutes.map { [$0] } ?? []))
  }

  @Test func `Without a start the meeting's opening is taken, and who does not come is not late`() throws {
    var parish = try parish(LimitTests.rule(.punctual, .mentionedFrom(1)))
    let id = try parish.meet("2026-05-07", [Parish.hospital: .absent])
    var meeting = try #require(parish.partnership.meetings[id])
    meeting.start = nil
    parish.partnership.meetings.put(meeting)
    try parish.mark(.here, Parish.police, at: meeting, arrived: "10:15")
    #expect(try parish.count("2026-12-10")?.minutesLate == [15])
    let counts = try parish.partnership.limitCounts(on: day("2026-12-10"))
    #expect(counts.first { $0.subject == .post(Parish.hospital) }?.number == 0)
  }

  @Test func `People are counted once each, deputies with them, over the holders of the year`() throws {
    var parish = try parish(LimitTests.rule(.people, .atMostNumber(2)))
    try parish.meet("2026-05-07", [Parish.police: .here])
    try parish.meet("2026-06-07", [Parish.police: .deputy])
    try parish.meet("2026-07-07", [Parish.police: .here])
    #expect(try parish.count("2026-07-08")?.state == .within)
    try parish.succeed(Parish.police, from: "2026-08-01", by: "cedar")
    try parish.meet("2026-08-07", [Parish.police: .here])
    let count = try #require(try parish.count("2026-12-10"))
    #expect(count.people.map(\.text) == ["P-ash", "P-deputy", "P-cedar"])
    #expect(count.state == .exceeded)
  }

  // MARK: at least

  @Test(arguments: [
    (100, 4, 0), (75, 4, 1), (75, 5, 1), (75, 8, 2), (50, 3, 1), (1, 1, 0), (0, 2, 2),
  ])
  func `What may be missed is what at least the share leaves`(percent: Int, held: Int, allowed: Int) throws {
    var parish = try parish(LimitTests.rule(.covered, .atLeast(Share(percent, of: 100))))
    for number in 0..<held { try parish.meet("2026-06-1\(number)", [Parish.police: .here]) }
    let count = try #require(try parish.count("2026-12-10"))
    #expect(count.allowed == allowed)
    for missed in 0...held {
      var count = count
      count.meetings = (0..<missed).map { Meeting.ID("M-\($0)") }
      #expect((count.state == .exceeded) == ((held - missed) * 100 < percent * held))
    }
  }

  @Test func `A meeting without anybody breaks a full attendance, whatever the deputies of the others`()
    throws
  {
    var parish = try parish(LimitTests.rule(.covered, .atLeast(Share(100, of: 100))))
    try parish.meet("2026-05-07", [Parish.police: .deputy])
    try parish.meet("2026-06-07", [Parish.police: .here])
    #expect(try parish.count("2026-12-10")?.state == .within)
    try parish.meet("2026-07-07", [Parish.police: .apologies])
    let count = try #require(try parish.count("2026-12-10"))
    #expect([count.number, count.of, count.remaining] == [1, 3, -1])
    #expect(count.state == .exceeded)
  }

  @Test func `A meeting of a vacancy is nobody's, and a gap for the agency`() throws {
    for (per, number, held) in [(LimitRule.Per.post, 0, 1), (.agency, 1, 2)] {
      var parish = try parish(LimitTests.rule(.covered, .atLeast(Share(100, of: 100)), per: per))
      try parish.meet("2026-05-07", [Parish.police: .here])
      try parish.succeed(Parish.police, from: "2026-06-01", by: nil)
      try parish.meet("2026-07-07")
      let count = try #require(try parish.count("2026-12-10"))
      #expect([count.number, count.held] == [number, held])
    }
  }

  @Test func `A member's meetings are those since the appointment`() throws {
    var parish = try parish(LimitTests.rule(.attended, .mentionedFrom(1), per: .member))
    try parish.meet("2026-05-07", [Parish.police: .absent])
    try parish.succeed(Parish.police, from: "2026-06-01", by: "cedar")
    try parish.meet("2026-07-07", [Parish.police: .here])
    let count = try #require(try parish.count("2026-12-10"))
    #expect([count.number, count.held, count.scheduled] == [0, 1, 1])
  }

  @Test func `An agency is here by any of its posts, and by deputies only where no holder came`() throws {
    for (measure, expected) in [(LimitRule.Measure.covered, 1), (.deputised, 1), (.attended, 2)] {
      var parish = try parish(LimitTests.rule(measure, .mentionedFrom(1), per: .agency))
      var second = Post(id: Post.ID("board-03"), group: Parish.board, title: "Second")
      second.agency = Agency.ID("TVP")
      parish.partnership.posts.put(second)
      parish.partnership.appointments.put(
        Appointment(id: Appointment.ID("H-3"), post: second.id, person: Person.ID("P-third")))
      try parish.meet("2026-05-07", [Parish.police: .absent, second.id: .here])
      try parish.meet("2026-06-07", [Parish.police: .absent, second.id: .deputy])
      try parish.meet("2026-07-07", [Parish.police: .absent, second.id: .apologies])
      #expect(try parish.count("2026-12-10")?.number == expected, "\(measure)")
    }
  }

  // MARK: special meetings and new rules

  @Test func `Special meetings count where the rule says so`() throws {
    for counts in [false, true] {
      var rule = LimitTests.rule(.covered, .atLeast(Share(100, of: 100)))
      rule.countsSpecialMeetings = counts
      var parish = try parish(rule)
      try parish.meet("2026-05-07", kind: .extraOrdinary, [Parish.police: .absent])
      #expect(try parish.count("2026-12-10")?.number == (counts ? 1 : 0))
    }
  }

  @Test func `What was held before a rule was in force does not count against it, and is one of the year's`()
    throws
  {
    var parish = try parish(LimitTests.deputies())
    let before = Constitution(from: try day("2000-01-01"), partnership: "Parish Board")
    var since = parish.partnership.constitutions[0]
    since.from = try day("2026-07-01")
    parish.partnership.constitutions = [before, since]
    try parish.meet("2026-05-07", [Parish.police: .deputy])
    try parish.meet("2026-08-06", [Parish.police: .deputy])
    let count = try #require(try parish.count("2026-12-10"))
    #expect([count.scheduled, count.held, count.number] == [2, 1, 1])
    #expect(try parish.count("2026-06-30") == nil)
  }

  // MARK: what comes to attention

  @Test func `A limit passed is not met, one only advised or without threshold is for the Chair`() throws {
    func kinds(_ rule: LimitRule) throws -> [Finding.Kind] {
      var parish = try parish(rule)
      for text in LimitTests.quarters.prefix(2) {
        try parish.meet(text, [Parish.police: .deputy, Parish.hospital: .here])
      }
      return try parish.partnership.findings(on: day("2026-12-10")).compactMap { finding in
        if case .limit = finding.subject { finding.kind } else { nil }
      }
    }
    #expect(try kinds(LimitTests.deputies()) == [.notMet])
    var advised = LimitTests.deputies()
    advised.isOnlyAdvised = true
    #expect(try kinds(advised) == [.forChair])
    #expect(try kinds(LimitTests.rule(.deputised, .mentionedFrom(2))) == [.forChair])
    #expect(try kinds(LimitTests.rule(.deputised, .mentionedFrom(3))) == [])
    #expect(try kinds(LimitTests.deputies(100)) == [])
  }

  @Test func `The id stays through a year, and is another in the next`() throws {
    var parish = try parish(LimitTests.deputies())
    for text in LimitTests.quarters { try parish.meet(text, [Parish.police: .deputy]) }
    #expect(try parish.count("2026-11-30")?.id == "deputies/board.board-01/2026-04-01")
    #expect(try parish.count("2027-03-31")?.id == "deputies/board.board-01/2026-04-01")
    #expect(try parish.count("2027-04-01")?.id == "deputies/board.board-01/2027-04-01")
  }
}
