import Governance
import TestSupport
import Testing

/// What meetings and the calendar make due, in sections 8 to 11, 15 and 16 of the catalogue.
@Suite struct MeetingsDuesTests {
  @Test(arguments: [
    // Five working days before: over a weekend, over Easter, and over Christmas and New Year.
    ("N1", "bexley", "board-papers", "board", "2010-12-09", "2010-12-02"),
    ("N1", "bexley", "board-papers", "board", "2011-01-05", "2010-12-24"),
    ("MN2", "bexley", "board-papers", "board", "2011-04-27", "2011-04-18"),
    ("MN8", "bexley", "board-papers", "board", "2010-12-13", "2010-12-06"),
    // A week before, whatever day that is.
    ("N5", "central-bedfordshire", "board-papers", "board", "2012-03-07", "2012-02-29"),
    ("N2", "bexley", "board-notice", "board", "2010-12-09", "2010-12-09"),
    ("AG6", "bexley", "board-notice", "board", "2010-12-09", "2010-12-09"),
    ("AG5", "bexley", "board-agenda", "board", "2010-12-09", "2010-12-09"),
    ("AG4", "milton-keynes", "board-agenda", "board", "2010-12-09", "2010-12-09"),
    ("AG7", "milton-keynes", "bmg-progress", "board", "2010-12-09", "2010-12-09"),
    ("AG7", "milton-keynes", "budget-report", "board", "2010-12-09", "2010-12-09"),
    ("AG14", "central-bedfordshire", "voice-of-the-child", "board", "2019-03-22", "2019-03-22"),
    // Four weeks after are 28 days, and the 28th is in time.
    ("MN1", "central-bedfordshire", "board-minutes", "board", "2012-02-01", "2012-02-29"),
    ("MN7", "central-bedfordshire", "attendance-register", "board", "2012-02-01", "2012-02-29"),
    ("AG1", "central-bedfordshire", "board-items", "board", "2012-02-01", "2012-02-29"),
    // Six weeks after, by a reading.
    ("MN6", "milton-keynes", "bmg-minutes", "bmg", "2010-01-20", "2010-03-03"),
    ("AC16", "croydon", "dataset-actions", "qapp", "2018-01-10", "2018-01-10"),
  ]) func `What a meeting sets is due on its day`(
    row: String, template: String, rule: String, group: String, meeting: String, due: String
  ) throws {
    var history = try MeetingsHistory(template)
    try history.meet(group, meeting)
    #expect(try history.dues(rule, until: "2019-12-31") == ["\(due) \(group)"])
    // A cancelled meeting asks nothing.
    var cancelled = try MeetingsHistory(template)
    try cancelled.meet(group, meeting, status: .cancelled)
    #expect(try cancelled.dues(rule, until: "2019-12-31") == [])
  }

  @Test(arguments: [
    ("F6", "bexley", "quarterly-groups", "trainers", "2010-10-05", "2011-01-05"),
    ("F6", "bexley", "quarterly-groups", "health", "2010-10-05", "2011-01-05"),
    ("F11", "milton-keynes", "lead-member-meeting", "", "2010-01-05", "2010-04-05"),
    ("F11", "milton-keynes", "quarterly-briefing", "", "2009-11-30", "2010-02-28"),
    ("F15", "bexley", "annual-conference", "", "2010-11-18", "2011-11-18"),
    ("F16", "milton-keynes", "annual-conference", "", "2010-11-18", "2011-11-18"),
    ("F17", "bexley", "monthly-briefing", "", "2010-10-31", "2010-11-30"),
    ("F17", "bexley", "newsletter", "", "2010-10-31", "2011-01-31"),
    ("F22", "central-bedfordshire", "relevant-agencies", "", "2019-03-29", "2020-03-29"),
    ("AG12", "milton-keynes", "childrens-plan", "", "2010-03-04", "2011-03-04"),
    ("AG13", "bexley", "agency-report", "PROB", "2010-12-09", "2011-12-09"),
    ("AM5", "milton-keynes", "constitution-review", "", "2009-10-08", "2010-10-08"),
    ("AM7", "croydon", "compact-review", "", "2017-02-28", "2018-02-28"),
    ("AC1", "central-bedfordshire", "action-checks", "", "2012-04-02", "2012-04-16"),
  ]) func `What is done again is due so long after it was last done`(
    row: String, template: String, rule: String, subject: String, done: String, due: String
  ) throws {
    var history = try MeetingsHistory(template)
    try history.done(rule, for: subject, on: done)
    let until = try MeetingsHistory.day(due)
    #expect(try history.dues(rule, until: until.description).contains("\(due) \(subject)"))
    #expect(
      try !history.dues(rule, until: until.adding(days: -1).description).contains {
        $0.hasSuffix(" \(subject)")
      })
    #expect(
      try history.found(rule, on: until.adding(days: 1).description).contains { $0.contains("/\(subject)") })
  }

  @Test func `In the months of Bexley's Board the risks are reported to it`() throws {
    let history = try MeetingsHistory("bexley")
    let dues = try history.partnership.dues(
      from: MeetingsHistory.day("2011-01-01"), to: MeetingsHistory.day("2011-07-31"))
    #expect(
      dues.filter { $0.rule.id == "risk-progress" }.map(\.day.description) == ["2011-03-31", "2011-06-30"])
  }

  @Test func `Terms of reference are reviewed each year, of the Business Management Group and each of seven`()
    throws
  {
    var history = try MeetingsHistory("milton-keynes")
    let groups = ["bmg", "qa", "pp", "ce", "td", "sw", "cdop", "scrp"]
    for group in groups { try history.done("terms-review", for: group, on: "2010-03-04") }
    #expect(
      try Set(history.dues("terms-review", until: "2011-12-31")) == Set(groups.map { "2011-03-04 \($0)" }))
  }

  @Test func `Bexley's Executive meets in the month before each of the Board's or in the same`() throws {
    let calendars = try Shipped("bexley").constitution.calendars
    let board = try #require(calendars.first { $0.id == "board-calendar" }).months
    let exec = Set(try #require(calendars.first { $0.id == "exec-calendar" }).months)
    #expect(board.allSatisfy { exec.contains($0) || exec.contains($0 - 1) })
    let agenda = try Shipped("bexley").constitution.deadlines.first { $0.id == "board-agenda" }
    #expect(agenda?.by == "Executive of the LSCB")
  }

  @Test(arguments: [("N10", "croydon", "2018-01-10"), ("MN9", "croydon", "2018-01-10")])
  func `Croydon states nothing of papers and minutes, and nothing is due`(
    row: String, template: String, day: String
  ) throws {
    var history = try MeetingsHistory(template)
    let meeting = try history.meet("board", day)
    let on = try MeetingsHistory.day(day)
    let dues = try history.partnership.dues(from: MeetingsHistory.day("2017-01-01"), to: on.adding(months: 3))
    #expect(dues.filter { $0.meeting == meeting } == [])
    #expect(history.partnership.minutesRule(of: Group.ID("board"), on: on) == nil)
  }

  @Test(arguments: [
    ("bexley", "Lead Member, Children's Services"), ("milton-keynes", "Lead Member for Children's Services"),
  ])
  func `The Lead Member is on the Board's list, so that all papers go there too`(
    template: String, title: String
  ) throws {
    let shipped = try Shipped(template)
    let post = try shipped.post(title, in: Group.ID("board"))
    #expect(post.category == "participant-observer")
    let flags = try #require(try shipped.constitution.categories[post.category])
    #expect(flags.inTotal && !flags.countsHere && !flags.votes)
  }

  @Test func `A paper that is late stays late until it is in, and may be tabled`() throws {
    var history = try MeetingsHistory("bexley")
    let meeting = try history.meet("board", "2010-12-09", status: .planned)
    history.item(1, "Budget", at: meeting)
    for (state, isFound) in [("late", true), ("tabled", false), ("in", false)] {
      #expect(
        try history.file(
          .agendaChange, [.meeting: meeting.text, .item: "1", .title: "Budget", .state: state],
          on: "2010-12-07")
          == [])
      #expect(try history.found("paper", on: "2010-12-08").isEmpty == !isFound)
    }
  }

  @Test func `Each of Bexley's members accepts the code, a secure way for what is confidential among it`()
    throws
  {
    var history = try MeetingsHistory("bexley")
    let on = try MeetingsHistory.day("2010-12-09")
    let rule = try #require(history.partnership.checklistRule("code-of-conduct", on: on))
    #expect(rule.clause == "3.3.1")
    func open(_ history: MeetingsHistory) -> Int {
      history.partnership.checklists(of: rule, on: on).count { !$0.isComplete }
    }
    let all = open(history)
    try history.done(rule.id, for: "H-board-08-P-board-08", "accepted", on: "2010-10-01")
    #expect(open(history) == all - 1)
  }
}
