import Governance
import Testing

/// A day that can only be past is the last such day, never the next.
@Suite struct PastDayTests {
  /// A Monday.
  private let today = Day(number: 20_787)

  @Test(arguments: [
    ("20 nov", "2026-11-20"), ("30 nov", "2026-11-30"), ("1 dec", "2025-12-01"), ("sat", "2026-11-28"),
    ("mon", "2026-11-30"), ("tue", "2026-11-24"), ("yesterday", "2026-11-29"), ("-3", "2026-11-27"),
    ("-2w", "2026-11-16"), ("-1m", "2026-10-30"), ("-1y", "2025-11-30"), ("29 feb", "2024-02-29"),
    ("today", "2026-11-30"), ("2027-01-02", "2027-01-02"), ("20 nov 2024", "2024-11-20"),
  ])
  func `Without a year it is the last one up to today`(text: String, day: String) {
    #expect(Day(phrase: text, today: today, isPast: true)?.description == day)
  }

  @Test(arguments: ["-", "-x", "-5q", "last year's", "--2"]) func `What is no day stays none`(text: String) {
    #expect(Day(phrase: text, today: today, isPast: true) == nil)
  }

  @Test func `What may be to come is the next one, as ever`() {
    #expect(Day(phrase: "20 nov", today: today)?.description == "2027-11-20")
    #expect(Day(phrase: "-2w", today: today) == nil)
  }
}
