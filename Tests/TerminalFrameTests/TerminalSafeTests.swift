import TerminalFrame
import Testing

struct TerminalSafeTests {
  @Test(arguments: ["Board", "Zoë Ŵyn", "e\u{301}", "漢字", "│ ─ ├ └ ✓", "👍", "🇫🇷", "مريم", ""])
  func `Harmless text stays as it is`(text: String) {
    #expect(text.terminalSafe == text)
    #expect(text.terminalSafe.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    "\0", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{202A}", "\u{202E}", "\u{2066}",
    "\u{2069}", "\u{2028}", "\u{2029}",
  ])
  func `A scalar that could move or reorder text becomes a dot`(scalar: String) {
    #expect("a\(scalar)b".terminalSafe == "a·b")
  }

  @Test(arguments: [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{AD}",
  ])
  func `A scalar without width or ink is removed`(scalar: String) {
    #expect("a\(scalar)b".terminalSafe == "ab")
  }

  @Test func `No control character of either set survives`() {
    for value in [UInt32](0...0x1F) + [UInt32](0x7F...0x9F) {
      let scalar = Unicode.Scalar(value).map(String.init) ?? ""
      #expect("x\(scalar)y".terminalSafe == "x·y")
    }
  }

  @Test func `A line end of two characters becomes two dots`() {
    #expect("a\r\nb".terminalSafe == "a··b")
  }

  @Test(arguments: [("👩‍👩‍👧!", "👩!"), ("👍🏽", "👍"), ("❤️‍🔥", "❤"), ("⚠️", "⚠"), ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🏴"), ("🏽", "🏽")])
  func `An emoji is cut to its first element`(text: String, safe: String) {
    #expect(text.terminalSafe == safe)
  }

  @Test func `Letters joined by a joiner are kept`() {
    #expect("க\u{200D}ஷ".terminalSafe == "கஷ")
  }

  @Test(arguments: ["a\u{1B}[31mb\r\n", "👩‍👩‍👧", "\u{202E}x", "श्री"])
  func `Making safe text safe again changes nothing`(text: String) {
    #expect(text.terminalSafe.terminalSafe == text.terminalSafe)
  }
}
