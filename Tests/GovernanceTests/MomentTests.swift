import Governance
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    ("10:02", 602), ("9:05", 545), ("9.05", 545), ("0905", 545), ("00:00", 0), ("23:59", 1439),
    ("2359", 1439),
  ])
  func `A time is read as people write it`(text: String, minutes: Int) throws {
    #expect(try time(text).minutes == minutes)
  }

  @Test(arguments: [
    "24:00", "10:60", "2400", "1060", "905", "10:5", "10", "", "ten", "10::02", ":10:02", "-1:00", "10:02:00",
  ])
  func `What is no time is none`(text: String) { #expect(ClockTime(text) == nil) }

  @Test func `Times and moments are written as the tables hold them`() throws {
    #expect(try time("9.05").description == "09:05")
    let moment = try #require(Moment("2026-12-10 10:02"))
    #expect(moment.description == "2026-12-10 10:02")
    #expect(Moment("2026-12-10T10:02") == moment)
    #expect(Moment("2026-12-10") == nil)
    #expect(Moment("2026-12-10  10:02") == nil)
  }

  @Test func `Minutes are counted over midnight`() throws {
    let late = try #require(Moment("2026-12-10 23:50"))
    let early = try #require(Moment("2026-12-11 00:10"))
    #expect(early.minutes(since: late) == 20)
    #expect(late.minutes(since: early) == -20)
    #expect(late < early)
  }

  @Test func `Places in one minute are ordered by number, and those without a number come last`() throws {
    let moment = try #require(Moment("2026-12-10 10:02"))
    let later = try #require(Moment("2026-12-10 10:03"))
    let places = [Instant(later, 1), Instant(moment, nil), Instant(moment, 9), Instant(moment, 2)]
    #expect(
      places.sorted() == [Instant(moment, 2), Instant(moment, 9), Instant(moment, nil), Instant(later, 1)])
  }
}
