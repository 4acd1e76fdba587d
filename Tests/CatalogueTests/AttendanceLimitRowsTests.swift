import Governance
import TestSupport
import Testing

/// The other rows of section 7: what Central Bedfordshire, Bexley and Milton Keynes ask of attendance.
@Suite struct AttendanceLimitRowsTests {
  typealias Mark = MeetingsHistory.Mark

  private func finding(_ history: MeetingsHistory, _ rule: String, _ subject: String, on text: String) throws
    -> String?
  {
    try history.found(rule, on: text).first { $0.contains(".\(subject)/") || $0.contains(".\(subject).") }
      .map { String($0.prefix { $0 != " " }) }
  }

  @Test(
    arguments: [
      // Part of a meeting is not the whole of it; an hour is missed.
      ("A1", "central-bedfordshire", "whole-meetings", "board-08", [.left], "not-met"),
      ("A1", "central-bedfordshire", "whole-meetings", "board-08", [.here], nil),
      // All meetings, or the named deputy.
      ("A1", "central-bedfordshire", "attend-all", "board-08", [.apologies], "not-met"),
      ("A1", "central-bedfordshire", "attend-all", "board-08", [.deputy("d")], nil),
      // Ten minutes are borne, eleven are told.
      ("A2", "central-bedfordshire", "punctuality", "board-08", [.late(11)], "for-chair"),
      ("A2", "central-bedfordshire", "punctuality", "board-08", [.late(10)], nil),
      // From the second absence in twelve months.
      ("A21", "central-bedfordshire", "sub-group-attendance", "crg-02", [.absent, .absent], "for-chair"),
      ("A21", "central-bedfordshire", "sub-group-attendance", "crg-02", [.absent, .here], nil),
      // Agencies are monitored from two meetings missed: the Board's and the Executive's.
      ("A11", "bexley", "board-agency-attendance", "PROB board-16", [.absent, .apologies], "for-chair"),
      ("A11", "bexley", "board-agency-attendance", "PROB board-16", [.absent, .deputy("d")], nil),
      ("A11", "bexley", "exec-agency-attendance", "PROB exec-18", [.absent, .absent], "for-chair"),
      // A member who neither comes nor sends a deputy is taken up through the Chair.
      ("A14", "bexley", "board-attendance", "board-16", [.absent, .absent], "for-chair"),
      ("A14", "bexley", "board-attendance", "board-16", [.absent, .sent], "for-chair"),
      ("A14", "bexley", "board-attendance", "board-16", [.absent, .deputy("d")], nil),
      // Every agency at every meeting, by the member or a deputy.
      ("A16", "milton-keynes", "board-attendance", "TVP board-12", [.apologies], "not-met"),
      ("A16", "milton-keynes", "board-attendance", "TVP board-12", [.deputy("d")], nil),
      ("A16", "milton-keynes", "sub-group-attendance", "TVP pp-04", [.apologies], "not-met"),
      // A third person in a year is not consistent.
      (
        "A18", "milton-keynes", "consistent-attendance", "pp-04", [.here, .deputy("d"), .deputy("e")],
        "for-chair"
      ),
      ("A18", "milton-keynes", "consistent-attendance", "pp-04", [.here, .deputy("d"), .deputy("d")], nil),
      // All members themselves, at the panel.
      ("A19", "milton-keynes", "panel-attendance", "scrp-02", [.deputy("d")], "for-chair"),
      ("A19", "milton-keynes", "panel-attendance", "scrp-02", [.here], nil),
    ] as [(String, String, String, String, [Mark], String?)])
  func `What is asked of attendance is counted, and told where it is not kept`(
    row: String, template: String, rule: String, subject: String, marks: [Mark], kind: String?
  ) throws {
    var history = try MeetingsHistory(template)
    let names = subject.split(separator: " ").map(String.init)
    let post = names.last ?? ""
    let year = template == "central-bedfordshire" ? "2019" : "2010"
    for (place, mark) in marks.enumerated() {
      try history.meet(
        String(post.prefix { $0 != "-" }), "\(year)-\(["10", "11", "12"][place])-08", [post: mark])
    }
    #expect(try finding(history, rule, names[0], on: "\(year)-12-20") == kind)
  }

  @Test(arguments: [
    (
      "A12", "bexley", "board-agency-attendance", "the Chairman of the LSCB",
      "the Chief Executive of the agency"
    ),
    (
      "A13", "bexley", "exec-agency-attendance", "the Chair of the Executive of the LSCB",
      "the agency concerned"
    ),
    ("A14", "bexley", "board-attendance", "the Chairman of the LSCB", "the Chief Executive of the agency"),
    ("A15", "milton-keynes", "board-attendance", "", "the agency concerned"),
  ]) func `Who takes attendance up with whom is what the text says`(
    row: String, template: String, rule: String, by: String, with: String
  ) throws {
    let limit = try Shipped(template).constitution.limits.first { $0.id == rule }
    #expect(limit?.by == by)
    #expect(limit?.addressedTo == with)
  }

  @Test func `How late somebody came is counted in minutes`() throws {
    var history = try MeetingsHistory("central-bedfordshire")
    try history.meet("board", "2019-10-08", ["board-08": .late(25)])
    let count = try history.partnership.limitCounts(on: MeetingsHistory.day("2019-12-20")).first { count in
      count.rule.id == "punctuality" && count.subject.post == Post.ID("board-08")
    }
    #expect(count?.minutesLate == [25])
  }

  @Test func `The Compact's rules on attendance hold under both constitutions, and the newer text adds none`()
    throws
  {
    let constitutions = try Shipped("central-bedfordshire").partnership.constitutions
    for one in constitutions {
      let asked: Set = ["attend-all", "whole-meetings", "punctuality", "sub-group-attendance"]
      #expect(asked.isSubset(of: one.limits.map(\.id)))
      #expect(one.limits.allSatisfy { $0.clause.hasPrefix("Compact") })
      #expect(one.absences.isEmpty)
    }
  }

  @Test func `The register is to be brought up to date from the minutes within their four weeks`() throws {
    var history = try MeetingsHistory("central-bedfordshire")
    let meeting = try history.meet("board", "2012-02-01")
    #expect(try history.dues("attendance-register", until: "2012-12-31") == ["2012-02-29 board"])
    #expect(try history.found("attendance-register", on: "2012-02-29") == [])
    #expect(
      try history.found("attendance-register", on: "2012-03-01").map { String($0.prefix(9)) } == ["for-chair"]
    )
    let due = try history.partnership.dues(
      from: MeetingsHistory.day("2012-01-01"), to: MeetingsHistory.day("2012-12-31")
    ).first { $0.rule.id == "attendance-register" }
    #expect(due?.meeting == meeting)
    try history.done("attendance-register", for: "board", due?.occurrence ?? "", on: "2012-02-20")
    #expect(try history.found("attendance-register", on: "2012-03-01") == [])
  }

  @Test(arguments: [
    ("board", 4, 1), ("board", 5, 1), ("board", 7, 1), ("board", 8, 2), ("qa", 4, 0), ("qa", 5, 1),
    ("qa", 9, 1),
    ("qa", 10, 2),
  ])
  func `Deputies come to a quarter of the Board's scheduled meetings, and a fifth of a sub-group's`(
    group: String, meetings: Int, allowed: Int
  ) throws {
    var history = try MeetingsHistory("milton-keynes")
    for month in 0..<meetings {
      let day = try #require(Day(year: 2010, month: 4, day: 15)).adding(months: month)
      try history.meet(group, day.description, status: .planned)
    }
    try history.meet(group, "2010-04-20", kind: .special, status: .planned)
    try history.meet(group, "2010-04-21", status: .cancelled)
    let counts = try history.partnership.limitCounts(
      on: MeetingsHistory.day("2010-04-02"), in: Group.ID(group))
    let own = counts.filter { $0.rule.measure == .deputised }
    #expect(!own.isEmpty && own.allSatisfy { $0.scheduled == meetings && $0.allowed == allowed })
  }

  @Test func `An alternate that the text itself gives is no deputy`() throws {
    var history = try MeetingsHistory("milton-keynes")
    for month in ["04", "05", "06"] {
      try history.meet("cdop", "2010-\(month)-15", ["cdop-01": .deputy("d"), "cdop-03": .deputy("e")])
    }
    let found = try history.found("sub-group-deputies", on: "2010-07-01")
    #expect(found.map { String($0.prefix { $0 != "/" }) } == ["for-chair sub-group-deputies"])
    #expect(found[0].contains("cdop-03"))
  }

  @Test func `A vacant post is nobody's absence, and a gap for its agency`() throws {
    var history = try MeetingsHistory("milton-keynes")
    try history.vacate("board-12", from: "2010-10-01")
    try history.meet("board", "2010-10-08", ["board-06": .here])
    #expect(try finding(history, "board-attendance", "TVP", on: "2010-12-20") == "not-met")
    #expect(try finding(history, "board-deputies", "board-12", on: "2010-12-20") == nil)
  }
}
