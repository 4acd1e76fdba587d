import TestSupport
import Testing

struct GoldenTests {
  @Test func `A text like the kept one passes, with or without its last line end`() throws {
    try Golden.check("one\ntwo", "sample")
    try Golden.check("one\ntwo\n", "sample")
  }

  @Test func `A text unlike the kept one fails and names the first line that differs`() {
    let failure = #expect(throws: TestSupportFailure.self) { try Golden.check("one\nthree", "sample") }
    #expect(failure?.description.contains("sample.txt:2: the text differs.") == true)
  }

  @Test func `A missing kept text fails`() {
    let failure = #expect(throws: TestSupportFailure.self) { try Golden.check("one", "no-such-text") }
    #expect(failure?.description.contains("does not exist") == true)
  }
}
