import Governance
import Testing

/// What the constitution of Milton Keynes makes due over a small calendar, with every day worked out by hand.
@Suite struct MiltonKeynesDuesTests {
  /// The record begins on 5 October 2009, four days after the constitution.
  private static var calendar: TemplateDues {
    var dues = TemplateDues(
      .miltonKeynes, recordBegins: "2009-10-05",
      meetings: [
        .init(group: "board", day: "2009-12-10"), .init(group: "bmg", day: "2010-01-20"),
        .init(group: "drwg", day: "2010-02-09"), .init(group: "board", day: "2010-03-04"),
        .init(group: "board", day: "2010-06-03", isCancelled: true),
      ])
    dues.done("lead-member-meeting", on: "2010-01-05")
    dues.done("quarterly-briefing", on: "2009-11-30")
    dues.done("half-yearly-progress", on: "2010-06-25")
    dues.done("annual-report-trust", on: "2009-12-28")
    dues.done("chair-review", on: "2010-02-01")
    dues.done("constitution-review", on: "2010-10-01")
    dues.done("terms-review", for: "bmg", on: "2010-01-20")
    dues.done("sub-group-plan", for: "cdop", on: "2010-04-01")
    return dues
  }

  private static let subGroups = ["qa", "pp", "ce", "td", "sw", "cdop", "scrp"]

  @Test(arguments: [
    // Of what is due at a meeting, a cancelled one asks nothing.
    ("board-agenda", ["2009-12-10 board", "2010-03-04 board"]),
    // Six weeks after the Business Management Group met.
    ("bmg-minutes", ["2010-03-03 bmg"]),
    ("bmg-progress", ["2009-12-10 board", "2010-03-04 board"]),
    ("budget-report", ["2009-12-10 board", "2010-03-04 board"]),
    // The constitution was in force on 1 October 2009.
    ("invoices", ["2009-10-01", "2010-10-01", "2011-10-01", "2012-10-01"]),
    // 5 April 2010 is Easter Monday, 25 December a holiday on a Saturday, 28 December 2010 its neighbour's substitute:
    // no day of the calendar is moved for them.
    ("lead-member-meeting", ["2010-04-05"]), ("half-yearly-progress", ["2010-12-25"]),
    ("annual-report-trust", ["2010-12-28"]),
    // Three months from the last of November are the last of February.
    ("quarterly-briefing", ["2010-02-28"]),
    ("chair-review", ["2012-02-01"]), ("business-plan", ["2012-10-05"]),
    ("constitution-review", ["2011-10-01"]),
    // Never done yet: twelve months from the beginning of the record.
    ("annual-priorities", ["2010-10-05"]), ("annual-report", ["2010-10-05"]),
    ("annual-report-partnership", ["2010-10-05"]), ("annual-report-funders", ["2010-10-05"]),
    ("childrens-plan", ["2010-10-05"]), ("childrens-plan-review", ["2010-10-05"]),
    ("audit-programme", ["2010-10-05"]), ("training-programme", ["2010-10-05"]),
    ("training-budget", ["2010-10-05"]), ("annual-conference", ["2010-10-05"]),
    ("cdop-report", ["2010-10-05"]), ("annual-budget", ["2010-10-05"]),
    // Once for each sub-group of section 7, and the terms of reference of the Business Management Group besides.
    ("sub-group-report", subGroups.map { "2010-10-05 \($0)" }),
    (
      "sub-group-plan",
      ["qa", "pp", "ce", "td", "sw", "scrp"].map { "2010-10-05 \($0)" } + ["2011-04-01 cdop"]
    ),
    ("terms-review", subGroups.map { "2010-10-05 \($0)" } + ["2011-01-20 bmg"]),
  ]) func `The days are those worked out by hand`(rule: String, days: [String]) {
    #expect(MiltonKeynesDuesTests.calendar.days(of: rule, until: "2012-12-31") == days)
  }

  @Test func `The quarterly briefing should be, and all else is asked for`() {
    let rules = ShippedTemplate.miltonKeynes.read().constitutions.flatMap(\.deadlines)
    // That the minutes of the Business Management Group go out is asked for; only their day is a reading.
    #expect(rules.filter(\.isOnlyAdvised).map(\.id) == ["quarterly-briefing", "bmg-minutes"])
  }
}
