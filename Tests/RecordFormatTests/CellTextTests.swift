import Testing

@testable import RecordFormat

@Suite struct CellTextTests {
  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+44 20 7946 0000", "'+44 20 7946 0000"), ("-5", "'-5"), ("@home", "'@home"),
    ("'=x", "''=x"), ("''-", "'''-"), ("'tis", "'tis"), ("O'Hara", "O'Hara"), ("", ""), ("1-2", "1-2"),
    ("\tx", "'\tx"), ("'", "'"),
  ])
  func `What a spreadsheet would run starts with one more apostrophe`(value: String, text: String) {
    #expect(CellText.guarded(value) == text)
    #expect(CellText.unguarded(text) == value)
  }

  @Test func `Formulas typed outside without a guard keep their text`() {
    #expect(CellText.unguarded("-5") == "-5")
    #expect(CellText.unguarded("+44") == "+44")
  }

  @Test func `Line breaks become visible marks`() {
    #expect(CellText.onOneLine("one\ntwo\r\nthree\rfour") == "one¶ two¶ three¶ four")
    #expect(CellText.onOneLine("plain") == "plain")
    #expect(CellText.onOneLine("\n") == "¶ ")
  }

  @Test(arguments: [
    "\u{0}", "a\u{1b}[31m", "\t", "\n", "\u{7f}", "\u{85}", "\u{9b}", "\u{202a}", "x\u{202e}y", "\u{2066}",
    "\u{2069}",
  ])
  func `Control characters and overrides are forbidden`(text: String) {
    #expect(CellText.isForbidden(text))
    #expect(!CellText.isForbidden(CellText.excerpt(text)))
  }

  @Test(arguments: ["", "é", "\u{a0}", "漢字", "👩‍👧", "\u{200f}", "\u{2029}", "\u{202f}", "\u{2065}", "â\u{a6}"])
  func `Letters of any kind are allowed`(text: String) {
    #expect(!CellText.isForbidden(text))
  }

  @Test func `An excerpt is cut to its length`() {
    #expect(CellText.excerpt("abcdef", limit: 4) == "abc…")
    #expect(CellText.excerpt("abcd", limit: 4) == "abcd")
  }
}
