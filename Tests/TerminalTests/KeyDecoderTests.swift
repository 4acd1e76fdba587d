import TerminalFrame
import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func keys(_ text: String, isComplete: Bool = true) -> [Key] {
    var decoder = KeyDecoder()
    return keys(Array(text.utf8), &decoder, isComplete: isComplete)
  }

  private func keys(_ bytes: [UInt8], _ decoder: inout KeyDecoder, isComplete: Bool = true) -> [Key] {
    decoder.feed(bytes)
    var keys: [Key] = []
    while let key = decoder.next(isComplete: isComplete) { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("a", Key.character("a")), (" ", .character(" ")), ("É", .character("É")), ("漢", .character("漢")),
    ("👍", .character("👍")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1B}", .escape), ("\u{1}", .control("a")), ("\u{1A}", .control("z")),
    ("\0", .control(" ")), ("\u{1F}", .control("_")), ("\u{85}", .unknown),
  ])
  func `A single character is one key`(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OB", .down), ("OC", .right),
    ("OD", .left), ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[4~", .end),
    ("[7~", .home), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[Z", .backTab), ("OM", .enter), ("OP", .function(1)), ("OS", .function(4)), ("[[A", .function(1)),
    ("[[E", .function(5)), ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)),
    ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)),
  ])
  func `A sequence of a known key is that key`(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
    #expect(keys("\u{1B}" + sequence, isComplete: false) == [key])
  }

  @Test(arguments: [
    "[1;5A", "[99~", "[3;2~", "[<0;10;5M", "[<0;10;5m", "[M !!", "[I", "[O", "[?62;4c", "OX", "d", "é",
    "]11;rgb:0000/0000/0000\u{7}", "]11;rgb:0000/0000/0000\u{1B}\\", "P>|term 1.0\u{1B}\\", "[27;5;13~",
  ])
  func `A sequence that means nothing here is swallowed whole`(sequence: String) {
    #expect(keys("\u{1B}" + sequence + "j") == [.unknown, .character("j")])
  }

  @Test(arguments: ["[", "[1;", "O", "P", "]11;rgb", "[M!"])
  func `A sequence that never ends is one unknown key`(sequence: String) {
    #expect(keys("\u{1B}" + sequence, isComplete: false).isEmpty)
    #expect(keys("\u{1B}" + sequence) == [.unknown])
  }

  @Test func `Esc waits for the rest of a sequence and stands alone when none comes`() {
    var decoder = KeyDecoder(escapeDelay: 25)
    #expect(keys([0x1B], &decoder, isComplete: false).isEmpty)
    #expect(decoder.patience == 25)
    #expect(keys([], &decoder) == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func `Esc twice is Esc twice, and before an arrow it is itself`() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test func `Keys arrive whole however the bytes are parted`() {
    let bytes = Array("aé漢👍\u{1B}[A\u{1B}OP\u{1B}[200~x\u{1B}[201~\u{1B}[1;5Cq".utf8)
    let whole: [Key] = [
      .character("a"), .character("é"), .character("漢"), .character("👍"), .up, .function(1), .paste("x"),
      .unknown, .character("q"),
    ]
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      let first = keys(Array(bytes[..<cut]), &decoder, isComplete: false)
      #expect(first + keys(Array(bytes[cut...]), &decoder) == whole)
    }
  }

  @Test func `Bytes that are not UTF-8 are unknown keys and harm no neighbour`() {
    var decoder = KeyDecoder()
    #expect(
      keys([0x61, 0xFF, 0xC3, 0x28, 0x80, 0x62], &decoder) == [
        .character("a"), .unknown, .unknown, .character("("), .unknown, .character("b"),
      ])
  }

  @Test func `Beyond ASCII there are no keys without UTF-8`() {
    var decoder = KeyDecoder(isUTF8: false)
    #expect(keys(Array("aé".utf8), &decoder) == [.character("a"), .unknown, .unknown])
  }

  @Test func `The terminal's own sequences come first`() {
    var decoder = KeyDecoder(sequences: [Array("\u{1B}[5~".utf8): .home, Array("\u{1B}x".utf8): .end])
    #expect(keys(Array("\u{1B}[5~\u{1B}x\u{1B}[6~".utf8), &decoder) == [.home, .end, .pageDown])
  }
}
