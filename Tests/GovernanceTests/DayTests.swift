import Governance
import Testing

@Suite struct DayTests {
  @Test func `Every day of four centuries has parts that make it again`() {
    var expected = (year: 1900, month: 1, day: 1)
    var number = Day(year: 1900, month: 1, day: 1)?.number ?? 0
    var mismatches = 0
    while expected.year < 2301 {
      let leap = expected.year % 400 == 0 || (expected.year % 4 == 0 && expected.year % 100 != 0)
      let length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][expected.month - 1]
      let day = Day(number: number)
      if day.parts != expected || Day(year: expected.year, month: expected.month, day: expected.day) != day {
        mismatches += 1
      }
      number += 1
      expected.day += 1
      if expected.day > length { expected = (expected.year, expected.month + 1, 1) }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(mismatches == 0)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2026-12-10", 20_797, 4), ("2024-02-29", 19_782, 4), ("1969-12-31", -1, 3),
    ("2000-02-29", 11_016, 2),
  ])
  func `A day has its number and its weekday`(text: String, number: Int, weekday: Int) throws {
    #expect(try day(text).number == number)
    #expect(try day(text).weekday == weekday)
    #expect(try day(text).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-12-32", "2026-12-00", "26-12-10",
    "2026-1-10",
    "2026-12-10 ", "2026/12/10", "", "-026-12-10", "2026-12-1٠", "0000-01-01",
  ])
  func `What is no day is none`(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: [
    ("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"), ("2026-12-10", 1, "2027-01-10"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", -24, "2022-02-28"), ("2026-05-15", 0, "2026-05-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-31", 14, "2028-02-29"),
  ])
  func `Months later is the same day, or the month's last`(text: String, months: Int, later: String) throws {
    #expect(try day(text).adding(months: months) == day(later))
  }

  @Test func `Days are counted over a leap day`() throws {
    #expect(try day("2028-03-01").days(since: day("2028-02-28")) == 2)
    #expect(try day("2027-03-01").days(since: day("2027-02-28")) == 1)
    #expect(try day("2026-12-31").adding(days: 1) == day("2027-01-01"))
    #expect(try day("2026-09-30") < day("2026-10-01"))
  }
}
