import Governance
import Testing

/// Days as people type them, on Thursday 10 December 2026.
@Suite struct DayPhraseTests {
  @Test(arguments: [
    ("today", "2026-12-10"), ("Tomorrow", "2026-12-11"), ("2026-12-31", "2026-12-31"),
    ("10/12/2026", "2026-12-10"),
    ("14 sep", "2027-09-14"), ("14 Sep 2028", "2028-09-14"), ("14 september", "2027-09-14"),
    ("14/9", "2027-09-14"),
    ("10 dec", "2026-12-10"), ("9 dec", "2027-12-09"), ("15.1.27", "2027-01-15"), ("29 feb", "2028-02-29"),
    ("mon", "2026-12-14"), ("thursday", "2026-12-17"), ("fri", "2026-12-11"), ("+3", "2026-12-13"),
    ("+3d", "2026-12-13"), ("+2w", "2026-12-24"), ("+1m", "2027-01-10"), ("+1y", "2027-12-10"),
  ])
  func `A day is read as people type it`(phrase: String, expected: String) throws {
    #expect(Day(phrase: phrase, today: try day("2026-12-10")) == (try day(expected)))
  }

  @Test(arguments: [
    "", "soon", "31 feb", "32/12", "14", "mo", "14 se", "+", "+x", "+3 w", "+99999", "14 sep 2027 x",
    "2026-02-30",
    "10/13", "sept 14", "+٣",
  ])
  func `What is no day is none`(phrase: String) throws {
    #expect(Day(phrase: phrase, today: try day("2026-12-10")) == nil)
  }

  @Test func `Months from the end of a month stop at its last day`() throws {
    #expect(Day(phrase: "+3m", today: try day("2026-11-30")) == (try day("2027-02-28")))
  }
}
