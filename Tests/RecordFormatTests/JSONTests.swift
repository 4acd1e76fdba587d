import RecordFormat
import TestSupport
import Testing

@Suite struct JSONTests {
  private func read(_ text: String) throws(JSONProblem) -> JSON { try JSON(reading: Array(text.utf8)) }

  @Test func `Every kind of value is read`() throws {
    let value = try read(#" { "a" : [ 1 , -20, 0, true , false, null ], "b":{}, "c":[] , "d":"x" } "#)
    #expect(
      value
        == .object([
          ("a", .array([.number(1), .number(-20), .number(0), .bool(true), .bool(false), .null])),
          ("b", .object([])), ("c", .array([])), ("d", .string("x")),
        ]))
  }

  @Test func `The largest and the smallest number are read and written`() throws {
    for number in [Int.max, Int.min, 0, -1] {
      #expect(try read(String(number)) == .number(number))
      #expect(JSON.number(number).text == String(number))
    }
  }

  @Test func `Escapes are read`() throws {
    #expect(try read(#""\"\\\/\n\r\t\b\fé😀""#) == .string("\"\\/\n\r\t\u{8}\u{c}é😀"))
  }

  @Test func `Escaped numbers of characters are read, in pairs where needed`() throws {
    let backslash = "\\"
    let text = "\"\(backslash)u00e9\(backslash)uD83D\(backslash)ude00\(backslash)u0000\""
    #expect(try read(text) == .string("é😀\u{0}"))
  }

  @Test func `Keys keep their order and are found by name`() throws {
    let value = try read(#"{"z":1,"a":"two","m":[3]}"#)
    #expect(value.object?.map(\.0) == ["z", "a", "m"])
    #expect(value["a"]?.string == "two")
    #expect(value["z"]?.number == 1)
    #expect(value["m"]?.array == [.number(3)])
    #expect(value["q"] == nil)
    #expect(value.text == #"{"z":1,"a":"two","m":[3]}"#)
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "[1", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "1 2", "01",
    "-",
    "1.5", "1e5", "9223372036854775808", "-9223372036854775809", "tru", "nul", "\"", "\"\\", "\"\\x\"",
    "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\u{1}\"", "\"\n\"", "[1}", "+1",
    "'a'",
  ])
  func `A text that is no JSON is refused`(text: String) {
    #expect(throws: JSONProblem.self) { try read(text) }
  }

  @Test func `A problem names the byte at which it is`() {
    let problem = #expect(throws: JSONProblem.self) { try read(#"{"a":1,"b":x}"#) }
    #expect(problem == JSONProblem(offset: 11, words: "A value is missing."))
  }

  @Test func `Bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONProblem.self) { try JSON(reading: [0x22, 0xff, 0x22]) }
    #expect(throws: JSONProblem.self) { try JSON(reading: [0x22, 0x5c, 0x6e, 0xc3, 0x22]) }
  }

  @Test func `Deep nesting is refused and does not exhaust the stack`() throws {
    #expect(throws: JSONProblem.self) { try read(String(repeating: "[", count: 100_000)) }
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(deep).text == deep)
  }

  @Test func `Troublesome strings come back as they were`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text =
        random.troublesomeText()
        + ["", "\n", "\u{1}", "\t\r", "\u{7f}"][Int.random(in: 0..<5, using: &random)]
      let value = JSON.array([.string(text), .object([(text, .string(text))])])
      #expect(try read(value.text) == value)
      #expect(try read(value.prettyText) == value)
    }
  }

  @Test func `Any bytes are read or refused without a trap`() {
    var random = SeededGenerator(seed: 2)
    let alphabet = Array(#"{}[]",:\u0aAf-19tn e"#.utf8) + [0x00, 0x80, 0xff, 0xc3]
    var readable = 0
    for _ in 0..<20000 {
      let count = Int.random(in: 0...10, using: &random)
      let bytes = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      if (try? JSON(reading: bytes)) != nil { readable += 1 }
    }
    #expect(readable > 0)
    #expect(readable < 20000)
  }

  @Test func `Pretty text is indented by two spaces`() {
    let value = JSON.object([("a", .array([.number(1), .object([("b", .null)])])), ("c", .array([]))])
    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": []
        }
        """)
  }
}
