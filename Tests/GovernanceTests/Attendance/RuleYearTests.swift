import Governance
import Testing

/// The years in which a rule counts.
@Suite struct RuleYearTests {
  @Test(arguments: [
    ("2026-03-31", "2025-04-01", "2026-03-31"), ("2026-04-01", "2026-04-01", "2027-03-31"),
    ("2026-12-10", "2026-04-01", "2027-03-31"),
  ])
  func `The year is the financial one unless the rule says otherwise`(on: String, first: String, last: String)
    throws
  {
    let span = RuleYear.financial.span(containing: try day(on))
    #expect(span == (try day(first))...(try day(last)))
  }

  @Test
  func `A rolling year ends on the day, and a year from 29 February begins on 1 March where there is none`()
    throws
  {
    let rolling = RuleYear.rolling(months: 12)
    #expect(
      rolling.span(containing: try day("2026-12-10")) == (try day("2025-12-11"))...(try day("2026-12-10")))
    #expect(
      rolling.span(containing: try day("2028-02-29")) == (try day("2027-03-01"))...(try day("2028-02-29")))
    let leap = RuleYear.from(month: 2, day: 29)
    #expect(leap.span(containing: try day("2027-02-28")) == (try day("2026-03-01"))...(try day("2027-02-28")))
    #expect(leap.span(containing: try day("2028-02-29")) == (try day("2028-02-29"))...(try day("2029-02-28")))
    #expect(RuleYear.calendar.span(containing: try day("2026-12-31")).lowerBound == (try day("2026-01-01")))
  }

  @Test func `Every day lies in exactly one year of a kind, and the years follow each other`() throws {
    for year in [RuleYear.financial, .calendar, .from(month: 2, day: 29), .from(month: 9, day: 1)] {
      var before = year.span(containing: try day("2023-12-31"))
      for number in 0..<1500 {
        let one = try day("2024-01-01").adding(days: number)
        let span = year.span(containing: one)
        #expect(span.contains(one))
        #expect(span == before || span.lowerBound == before.upperBound.adding(days: 1))
        before = span
      }
    }
  }
}
