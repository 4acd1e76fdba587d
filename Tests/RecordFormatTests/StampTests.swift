import RecordFormat
import TestSupport
import Testing

@Suite struct StampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z/0"), (1_773_324_131_204, "2026-03-12T14:02:11.204Z/0"),
    (951_782_399_999, "2000-02-28T23:59:59.999Z/0"), (951_868_799_999, "2000-02-29T23:59:59.999Z/0"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z/0"),
  ])
  func `A moment is written as universal time and read back`(milliseconds: Int, text: String) {
    #expect(Stamp(milliseconds: milliseconds).text == text)
    #expect(Stamp(text: text) == Stamp(milliseconds: milliseconds))
  }

  @Test func `Many moments come back as they were`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let stamp = Stamp(
        milliseconds: Int.random(in: 0...253_402_300_799_999, using: &random),
        counter: Int.random(in: 0...9999, using: &random))
      #expect(Stamp(text: stamp.text) == stamp)
    }
  }

  @Test(arguments: [
    "", "2026-03-12", "2026-03-12T14:02:11.204Z", "2026-03-12T14:02:11.204Z/", "2026-03-12T14:02:11.204Z/-1",
    "2026-02-29T14:02:11.204Z/0", "2026-13-01T14:02:11.204Z/0", "2026-03-12T24:02:11.204Z/0",
    "2026-03-12 14:02:11.204Z/0", "2026-03-12T14:02:11.204Z/99999999999999999999",
    "1969-12-31T23:59:59.999Z/0",
  ])
  func `Other texts are no stamps`(text: String) {
    #expect(Stamp(text: text) == nil)
  }

  @Test func `The next stamp is later even when the clock went back`() {
    let stamp = Stamp(milliseconds: 1000, counter: 4)
    #expect(stamp.next(at: 2000) == Stamp(milliseconds: 2000, counter: 0))
    #expect(stamp.next(at: 1000) == Stamp(milliseconds: 1000, counter: 5))
    #expect(stamp.next(at: -5) == Stamp(milliseconds: 1000, counter: 5))
  }

  @Test func `Clocks beyond the calendar are moved inside it`() {
    #expect(Stamp(milliseconds: -1).milliseconds == 0)
    #expect(Stamp(milliseconds: Int.max).text == "9999-12-31T23:59:59.999Z/0")
    #expect(Stamp(milliseconds: 1_773_324_131_204).month == "2026-03")
  }
}
