import Governance
import Testing

/// The rows whose facts are due by a calendar: each with the day on which it was last done and the next, by hand.
@Suite struct ObligationsTests {
  /// What is due again: the rows, the template, the rule, for whom, when it was last done (`nil` for never, with the
  /// record beginning on 1 February 2019), and the day on which it is due.
  typealias Fact = (rows: String, template: String, rule: String, subject: String, done: String?, due: String)

  private static let bexley: [Fact] = [
    ("P4 R1", "bexley", "annual-report", "", "2011-02-28", "2012-02-28"),
    ("P4", "bexley", "annual-report-trust", "", "2011-06-30", "2012-06-30"),
    ("P4", "bexley", "annual-report-scrutiny", "", "2012-02-29", "2013-02-28"),
    ("P29 DS6", "bexley", "half-yearly-data", "", "2011-08-31", "2012-02-29"),
    ("B8", "bexley", "annual-budget", "", "2011-03-10", "2012-03-10"),
    ("P31 CD6", "bexley", "cdop-report", "", "2010-11-30", "2011-02-28"),
    ("TR4", "bexley", "training-assessment", "H-board-02", "2011-03-01", "2012-03-01"),
    ("DO5", "bexley", "monthly-briefing", "", "2011-01-31", "2011-02-28"),
    ("DO5", "bexley", "newsletter", "", "2010-11-30", "2011-02-28"),
    ("S3 DO11", "bexley", "agency-report", "BCT", "2010-11-30", "2011-11-30"),
  ]

  private static let miltonKeynes: [Fact] = [
    ("P8", "milton-keynes", "business-plan", "", "2010-03-01", "2013-03-01"),
    ("P8 P28", "milton-keynes", "annual-priorities", "", "2010-03-01", "2011-03-01"),
    ("P11", "milton-keynes", "sub-group-plan", "qa", "2010-04-12", "2011-04-12"),
    ("P13", "milton-keynes", "sub-group-report", "cdop", "2010-04-12", "2011-04-12"),
    ("P13", "milton-keynes", "annual-report", "", "2010-06-30", "2011-06-30"),
    ("P15", "milton-keynes", "annual-report-trust", "", "2010-07-01", "2011-07-01"),
    ("P15", "milton-keynes", "annual-report-partnership", "", "2010-07-01", "2011-07-01"),
    ("P15", "milton-keynes", "annual-report-funders", "", "2010-07-01", "2011-07-01"),
    ("P15", "milton-keynes", "half-yearly-progress", "", "2010-08-31", "2011-02-28"),
    ("P18 R12", "milton-keynes", "childrens-plan-review", "", "2010-07-01", "2011-07-01"),
    ("P27 S6", "milton-keynes", "audit-programme", "", "2010-07-01", "2011-07-01"),
    ("B13", "milton-keynes", "annual-budget", "", "2010-02-01", "2011-02-01"),
    ("B14 TR7", "milton-keynes", "training-budget", "", "2010-02-01", "2011-02-01"),
    ("TR7", "milton-keynes", "training-programme", "", "2010-02-01", "2011-02-01"),
    ("TR7", "milton-keynes", "annual-conference", "", "2010-02-01", "2011-02-01"),
    ("R2", "milton-keynes", "constitution-review", "", "2010-10-01", "2011-10-01"),
    ("R3", "milton-keynes", "terms-review", "bmg", "2010-10-01", "2011-10-01"),
    ("R6", "milton-keynes", "chair-review", "", "2010-10-01", "2012-10-01"),
    ("CD4", "milton-keynes", "cdop-report", "", "2010-10-01", "2011-10-01"),
  ]

  private static let others: [Fact] = [
    ("P19", "central-bedfordshire", "yearly-report", "", "2019-09-29", "2020-09-29"),
    ("P27 S6", "central-bedfordshire", "audit-programme", "", "2019-04-01", "2020-04-01"),
    ("R5", "central-bedfordshire", "relevant-agencies", "", "2019-04-01", "2020-04-01"),
    ("CD1", "central-bedfordshire", "cdop-report", "", "2019-09-30", "2020-09-30"),
    ("CD2", "central-bedfordshire", "cdop-campaigns", "", "2019-09-30", "2020-09-30"),
    ("R4", "croydon", "compact-review", "", "2017-02-28", "2018-02-28"),
    ("P22", "croydon", "annual-report", "", "2018-06-01", "2019-06-01"),
    ("P22", "croydon", "annual-report-contributions", "SCH", "2018-06-01", "2019-06-01"),
    ("P4", "bexley", "annual-report", "", nil, "2020-02-01"),
    ("P19", "central-bedfordshire", "yearly-report", "", nil, "2020-02-01"),
    ("P8", "milton-keynes", "business-plan", "", nil, "2022-02-01"),
  ]

  @Test(arguments: bexley + miltonKeynes + others)
  func `What is due again is due so long after it was last done, and late from the day after`(
    rows: String, template: String, rule: String, subject: String, done: String?, due: String
  ) throws {
    var dossier = try Dossier(template, recordBegins: done ?? "2019-02-01")
    try dossier.appoint("board-02", from: "2008-01-01")
    if let done { try dossier.done(rule, subject, on: done) }
    let expected = subject.isEmpty ? due : "\(due) \(subject)"
    #expect(try dossier.days(of: rule, until: due).contains(expected), "\(rows)")
    #expect(
      try !dossier.days(of: rule, until: due).contains {
        $0 < due && $0.hasSuffix(subject) && !subject.isEmpty
      })
    let late = "\(subject)/\(due)"
    let isAdvised = try dossier.constitution.deadlines.first { $0.id == rule }?.isOnlyAdvised == true
    let next = try Dossier.day(due).adding(days: 1).description
    #expect(try !dossier.found(rule, on: due).contains { $0.hasSuffix(" \(late)") }, "\(rows)")
    #expect(
      try dossier.found(rule, on: next).contains("\(isAdvised ? "for-chair" : "not-met") \(late)"), "\(rows)")
    #expect(try dossier.constitution.deadlines.first { $0.id == rule }?.clause.isEmpty == false)
  }

  @Test(arguments: [
    // A day of every year.
    ("P1 P2", "bexley", "business-plan", ["2011-03-31", "2012-03-31"]),
    ("R1 P30", "bexley", "review-of-functions", ["2011-03-31", "2012-03-31"]),
    ("B10", "milton-keynes", "invoices", ["2010-10-01", "2011-10-01"]),
    // In the months in which the Board meets, by their last days.
    (
      "K4", "bexley", "risk-progress",
      [
        "2010-09-30", "2010-12-31", "2011-03-31", "2011-06-30", "2011-09-30", "2011-12-31", "2012-03-31",
        "2012-06-30",
      ]
    ),
    // The dataset's quarters are a reading.
    (
      "DS1", "croydon", "dataset",
      [
        "2017-03-31 SCH", "2017-03-31 VOL", "2017-06-30 SCH", "2017-06-30 VOL",
      ]
    ),
  ])
  func `What has its day in the year is due on it`(
    rows: String, template: String, rule: String, days: [String]
  ) throws {
    let dossier = try Dossier(template, recordBegins: "2010-01-15")
    let last = template == "croydon" ? "2017-08-31" : "2012-08-31"
    let found = try dossier.days(of: rule, until: last).filter { template != "milton-keynes" || $0 > "2010" }
    #expect(found == days, "\(rows)")
  }

  @Test(arguments: [
    // With each meeting: the rule, the group that meets, the day, and when it is due.
    ("P12", "milton-keynes", "bmg-progress", "board", "2010-03-04", "2010-03-04"),
    ("B12", "milton-keynes", "budget-report", "board", "2010-03-04", "2010-03-04"),
    ("DS2", "croydon", "dataset-comments", "qapp", "2017-04-13", "2017-04-13"),
    ("DS2", "croydon", "dataset-actions", "qapp", "2017-04-13", "2017-04-13"),
  ])
  func `What goes with each meeting is due with it, and not with another group's`(
    row: String, template: String, rule: String, group: String, day: String, due: String
  ) throws {
    var dossier = try Dossier(template)
    try dossier.meet(group, on: day)
    try dossier.meet(group == "board" ? "bmg" : "board", on: "2019-01-15")
    #expect(try dossier.days(of: rule, until: "2019-12-31") == ["\(due) \(group)"], "\(row)")
    let next = try Dossier.day(day).adding(days: 1).description
    #expect(try dossier.found(rule, on: next) == ["not-met \(group)/M-\(day)"], "\(row)")
  }

  @Test(arguments: [
    ("TR1 DO3", "handbook-issued", "not-met"), ("TR1", "induction", "for-chair"),
  ])
  func `A new member of Bexley's Board has the handbook and the briefing by the first day`(
    rows: String, rule: String, kind: String
  ) throws {
    var dossier = try Dossier("bexley", recordBegins: "2010-10-01")
    try dossier.appoint("board-06", from: "2011-01-10")
    try dossier.appoint("exec-07", from: "2011-02-01")
    try dossier.appoint("sscrp-02", from: "2011-02-01")
    // The panel's members are not meant.
    #expect(
      try dossier.days(of: rule, until: "2011-12-31") == ["2011-01-10 H-board-06", "2011-02-01 H-exec-07"])
    #expect(try dossier.found(rule, on: "2011-01-11") == ["\(kind) H-board-06/2011-01-10"], "\(rows)")
    try dossier.done(rule, "H-board-06", "2011-01-10", on: "2011-01-07")
    #expect(try dossier.found(rule, on: "2011-01-11").isEmpty)
  }

  @Test(arguments: [
    ("P3", "bexley", "board-agenda", "Executive of the LSCB"),
    ("P13", "milton-keynes", "annual-report", "Business Management Group"),
    ("P15", "milton-keynes", "half-yearly-progress", "Independent Chair"),
    ("P22", "croydon", "annual-report", "Independent Chairperson"),
    ("B13", "milton-keynes", "annual-budget", "Business Management Group"),
    ("B14", "milton-keynes", "training-budget", "Training and Development Sub-Group"),
    ("DO5", "bexley", "newsletter", "LSCB Business Officer"),
  ])
  func `Who sees to it is said where the text names somebody`(
    row: String, template: String, rule: String, by: String
  ) throws {
    #expect(try Dossier(template).constitution.deadlines.first { $0.id == rule }?.by == by, "\(row)")
  }

  @Test func `The register of reviews says what comes next, by when and by which clause`() throws {
    // R14: in one list, each review of the next months with its day; Milton Keynes on 1 September 2011.
    var dossier = try Dossier("milton-keynes", recordBegins: "2010-10-01")
    try dossier.done("constitution-review", on: "2010-10-01")
    for group in ["bmg", "qa", "pp", "ce", "td", "sw", "cdop", "scrp"] {
      try dossier.done("terms-review", group, on: "2010-11-15")
    }
    let plan = dossier.partnership.forwardPlan(from: try Dossier.day("2011-09-01"), days: 366)
    let reviews = plan.flatMap { ahead -> [String] in
      let dues: [Due] =
        switch ahead.subject {
        case .due(let due): [due]
        case .dueOfMany(let dues): dues
        default: []
        }
      return dues.filter { $0.rule.id.hasSuffix("review") }.map {
        "\(ahead.day) \($0.rule.id) \($0.subject.code) \(ahead.clause)"
      }
    }
    #expect(reviews.count == 10 && reviews.contains("2011-10-01 constitution-review  13"))
    #expect(reviews.contains("2011-11-15 terms-review bmg 7, App3, App5 4"))
    #expect(reviews.filter { $0.hasPrefix("2011-10-01") }.count == 2)
  }
}
