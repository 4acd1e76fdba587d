import TerminalFrame
import Testing

@testable import Terminal

struct PasteTests {
  private func keys(_ text: String, isComplete: Bool = true) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(text.utf8)
    var keys: [Key] = []
    while let key = decoder.next(isComplete: isComplete) { keys.append(key) }
    return keys
  }

  private func pasting(_ text: String) -> String {
    "\u{1B}[200~\(text)\u{1B}[201~"
  }

  @Test(arguments: [
    ("", ""), ("Ŵyn Jones", "Ŵyn Jones"), ("one\r\ntwo\nthree", "one two three"), ("a\tb", "a b"),
    ("a\u{1B}[2Jb\u{7}\u{9B}c", "a[2Jbc"), ("q\u{3}", "q"),
  ])
  func `A paste is one key without control characters`(text: String, pasted: String) {
    #expect(keys(pasting(text) + "j") == [.paste(pasted), .character("j")])
  }

  @Test func `A paste is cut at its longest and the rest is not typed`() {
    let long = String(repeating: "é", count: KeyDecoder.longestPaste + 5000)
    #expect(
      keys(pasting(long) + "j") == [
        .paste(String(repeating: "é", count: KeyDecoder.longestPaste)), .character("j"),
      ])
    let longer = String(repeating: "é", count: 5 * KeyDecoder.longestPaste)
    #expect(keys(pasting(longer) + "j").last == .character("j"))
    #expect(keys(pasting(longer)).count == 1)
  }

  @Test func `A paste whose end never comes ends with what there is`() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~abc".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.next(isComplete: true) == .paste("abc"))
    #expect(decoder.next(isComplete: true) == nil)
  }

  @Test func `A paste may pause for a second`() {
    var decoder = KeyDecoder(escapeDelay: 25)
    decoder.feed("\u{1B}[200~ab".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 1000)
  }

  @Test func `An end mark without a beginning is one unknown key`() {
    #expect(keys("\u{1B}[201~x") == [.unknown, .character("x")])
  }
}
