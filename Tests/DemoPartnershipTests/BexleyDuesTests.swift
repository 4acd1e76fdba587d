import Governance
import Testing

/// What the Bexley handbook makes due over a small calendar, with every day worked out by hand.
@Suite struct BexleyDuesTests {
  /// The record begins on 15 September 2010, a fortnight after the constitution.
  private static var calendar: TemplateDues {
    var dues = TemplateDues(
      .bexley, recordBegins: "2010-09-15",
      meetings: [
        .init(group: "exec", day: "2010-11-10"), .init(group: "board", day: "2010-12-08"),
        .init(group: "board", day: "2011-01-04"), .init(group: "board", day: "2011-02-10", isCancelled: true),
        .init(group: "board", day: "2011-04-28"), .init(group: "board", day: "2011-05-03"),
      ])
    dues.appoint("board-03", from: "2011-01-10")
    dues.appoint("exec-02", from: "2010-10-01")
    dues.appoint("sscrp-01", from: "2011-01-10")
    dues.done("half-yearly-data", on: "2010-10-31")
    dues.done("newsletter", on: "2010-11-30")
    dues.done("monthly-briefing", on: "2010-12-31")
    dues.done("monthly-briefing", on: "2011-01-31")
    dues.done("quarterly-groups", for: "trainers", on: "2010-09-24")
    dues.done("annual-conference", on: "2010-12-25")
    dues.done("agency-report", for: "LBB", on: "2010-11-01")
    return dues
  }

  @Test(arguments: [
    // Five working days, none of them the day of the meeting. Before 8 December: 7, 6, 3, 2 and 1. Before 4 January
    // 2011: 31, 30, 29, 24 and 23 December, for 3 January and 27 and 28 December stand in for holidays on a weekend.
    // Before 28 April: 27, 26, 21, 20 and 19, past Easter Monday and Good Friday. Before 3 May: 28, 27, 26, 21 and
    // 20 April, past the first Monday of May, a royal wedding and Easter.
    ("board-papers", ["2010-12-01", "2010-12-23", "2011-04-19", "2011-04-20"].map { "\($0) board" }),
    // At each meeting of the Board that is not cancelled, and at none of the Executive's.
    ("board-notice", ["2010-12-08", "2011-01-04", "2011-04-28", "2011-05-03"].map { "\($0) board" }),
    ("board-agenda", ["2010-12-08", "2011-01-04", "2011-04-28", "2011-05-03"].map { "\($0) board" }),
    ("business-plan", ["2011-03-31", "2012-03-31"]), ("review-of-functions", ["2011-03-31", "2012-03-31"]),
    // By the last day of each month in which the Board meets.
    (
      "risk-progress",
      [
        "2010-09-30", "2010-12-31", "2011-03-31", "2011-06-30", "2011-09-30", "2011-12-31", "2012-03-31",
        "2012-06-30",
      ]
    ),
    // Never done yet: from the beginning of the record.
    ("cdop-report", ["2010-12-15"]), ("annual-budget", ["2011-09-15"]), ("annual-report", ["2011-09-15"]),
    ("annual-report-trust", ["2011-09-15"]), ("annual-report-scrutiny", ["2011-09-15"]),
    // From when it was last done: the last day of a month leads to the last day of a shorter one.
    ("half-yearly-data", ["2011-04-30"]), ("newsletter", ["2011-02-28"]),
    ("monthly-briefing", ["2011-02-28"]),
    // A day of the calendar is not moved for a holiday.
    ("annual-conference", ["2011-12-25"]),
    ("quarterly-groups", ["2010-12-15 health", "2010-12-24 trainers"]),
    // The first day, whatever group else the holder is of; the review panel's members are not meant.
    ("handbook-issued", ["2010-10-01 H-exec-02", "2011-01-10 H-board-03"]),
    ("induction", ["2010-10-01 H-exec-02", "2011-01-10 H-board-03"]),
    ("training-assessment", ["2011-10-01 H-exec-02", "2012-01-10 H-board-03"]),
    // Neither those who are only represented by another (the Strategic Health Authority, Drug & Alcohol Services)
    // nor the Board's own officers.
    (
      "agency-report",
      ["BCT", "BCPU", "SLHT", "OXL", "MPS", "SCH", "BVSC", "PROB", "CAFC"].map { "2011-09-15 \($0)" }
        + ["2011-11-01 LBB"]
    ),
  ]) func `The days are those worked out by hand`(rule: String, days: [String]) {
    #expect(BexleyDuesTests.calendar.days(of: rule, until: "2012-06-30") == days)
  }

  @Test func `What is only expected or advised is for the Chair to judge`() {
    let rules = BexleyTemplate.partnership.constitutions.flatMap(\.deadlines)
    #expect(rules.filter(\.isOnlyAdvised).map(\.id) == ["agency-report", "induction"])
  }
}
