import Testing

@testable import Governance

/// Working days over England's bank holidays, and lengths of time as constitutions state them.
@Suite struct WorkingDayTests {
  @Test(arguments: [
    // As published for England and Wales; 2011, 2012, 2020, 2022 and 2023 had days of their own.
    (2009, "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28"),
    (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
    (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
    (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
  ]) func `The bank holidays of a year are those that were published`(year: Int, days: String) {
    let wanted = Set(days.split(separator: " ").compactMap { Day("\(year)-\($0)") })
    #expect(BankHolidays.days(of: year) == wanted)
    #expect(wanted.count == days.split(separator: " ").count)
  }

  @Test(arguments: 1978..<2079) func `Every bank holiday is a weekday, and there are eight of them at least`(
    year: Int
  ) {
    let days = BankHolidays.days(of: year)
    #expect(days.count >= 8)
    #expect(days.allSatisfy { $0.weekday <= 5 && $0.year == year })
  }

  @Test(arguments: [
    // Before a meeting: the meeting's own day never counts.
    ("2026-12-10", 5, "2026-12-03"), ("2026-12-07", 5, "2026-11-30"), ("2026-12-31", 5, "2026-12-22"),
    // Easter 2026: Good Friday 3 April, Easter Monday 6 April.
    ("2026-04-09", 5, "2026-03-31"), ("2026-04-07", 1, "2026-04-02"), ("2026-04-13", 5, "2026-04-02"),
    // New Year 2027 falls on a Friday; the Christmas of 2026 has its second holiday on Monday 28.
    ("2027-01-05", 5, "2026-12-24"), ("2027-01-04", 1, "2026-12-31"), ("2026-12-29", 1, "2026-12-24"),
    ("2026-12-12", 1, "2026-12-11"), ("2026-12-13", 0, "2026-12-13"),
  ]) func `So many working days before a day`(day: String, count: Int, wanted: String) throws {
    let meeting = try #require(Day(day))
    #expect(meeting.subtracting(.workingDays(count)) == Day(wanted))
  }

  @Test func `A clear day is one day more, of the kind that is counted`() throws {
    let meeting = try #require(Day("2026-12-10"))
    #expect(meeting.subtracting(.workingDays(5), isClear: true) == Day("2026-12-02"))
    #expect(meeting.subtracting(.days(21), isClear: true) == Day("2026-11-18"))
    #expect(meeting.subtracting(.days(21)) == Day("2026-11-19"))
  }

  @Test(arguments: [
    ("2027-11-30", Span.months(3), "2028-02-29"), ("2026-11-30", .months(3), "2027-02-28"),
    ("2026-01-31", .months(1), "2026-02-28"), ("2028-02-29", .years(1), "2029-02-28"),
    ("2026-12-10", .weeks(6), "2027-01-21"), ("2026-12-10", .days(28), "2027-01-07"),
    ("2026-12-24", .workingDays(7), "2027-01-07"), ("2026-10-31", .months(4), "2027-02-28"),
  ]) func `So long after a day, to the same day of the month or its last`(
    day: String, span: Span, wanted: String
  )
    throws
  {
    #expect(try #require(Day(day)).adding(span) == Day(wanted))
  }

  @Test func `Adding working days agrees with counting them one by one`() {
    for start in stride(from: 20_000, to: 21_000, by: 7).map(Day.init(number:)) {
      for count in 1...12 {
        let end = start.adding(.workingDays(count))
        let counted = (start.number + 1...end.number).map(Day.init(number:)).filter(\.isWorking)
        #expect(counted.count == count && end.isWorking)
        let back = start.subtracting(.workingDays(count))
        #expect((back.number..<start.number).map(Day.init(number:)).count(where: \.isWorking) == count)
      }
    }
  }
}
