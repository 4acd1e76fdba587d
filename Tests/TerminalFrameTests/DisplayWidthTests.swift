import Testing

@testable import TerminalFrame

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Board", 5), ("Ŵyn", 3), ("é", 1), ("e\u{301}", 1), ("Zoë O’Neill", 11), ("Łukasz", 6),
    ("Ελένη", 5), ("Ольга", 5), ("漢字", 4), ("한글", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("│─├└", 4), ("✓●▸", 3),
    ("กำ", 2), ("नि", 2), ("श्री", 3), ("مريم", 4), ("א", 1),
  ])
  func `Text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("❤️‍🔥", 1), ("⚠️", 1), ("1️⃣", 1), ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2), ("☂", 1),
  ])
  func `An emoji takes at most two columns`(text: Character, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("\u{1B}", 1), ("\u{202E}", 1), ("\u{200D}", 0), ("\u{FEFF}", 0), ("\r\n", 2), ("\u{301}", 0),
  ])
  func `A character that is not shown as it is counts what stands for it`(text: Character, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `The width of a text is the sum over its characters`() {
    let text = "Ŵyn 漢 e\u{301}\u{7} 👩‍👩‍👧 श्री \u{200B}x"
    #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
  }

  @Test func `The wide ranges ascend and do not touch`() {
    for (earlier, later) in zip(WideRanges.ranges, WideRanges.ranges.dropFirst()) {
      #expect(earlier.upperBound + 1 < later.lowerBound)
    }
  }

  @Test func `The search finds both ends of every wide range and nothing beside them`() {
    for range in WideRanges.ranges {
      #expect(WideRanges.contains(range.lowerBound))
      #expect(WideRanges.contains(range.upperBound))
      #expect(!WideRanges.contains(range.lowerBound - 1))
      #expect(!WideRanges.contains(range.upperBound + 1))
    }
  }
}
