import Testing

@Suite struct SourceTextTests {
  @Test func `A file that stops being UTF-8 says where`() {
    #expect(
      mistakes(in: Array("partnership: A\nsource: B".utf8) + [0xFF, 0x41])
        == """
        2:10 source: B
          The file is not UTF-8 from here on.
          Save it as UTF-8.
        """)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41]] as [[UInt8]])
  func `A file in UTF-16 is named as such`(bytes: [UInt8]) {
    #expect(mistakes(in: bytes) == "1:1 \n  The file is UTF-16, not UTF-8.\n  Save it as UTF-8.")
  }

  @Test(arguments: ["\u{0}", "\u{1B}", "\u{85}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}"])
  func `Hidden characters are refused wherever they stand`(character: String) {
    let said = mistakes(in: "partnership: A\nsource: B\(character)C\n")
    #expect(said.hasPrefix("2:10 source: B\u{FFFD}C\n  There is an invisible control character here"))
  }

  @Test func `One hidden character is named on each line that has any`() {
    let said = mistakes(in: "partnership: \u{1}\u{2}\nsource: \u{3}")
    #expect(said.split(separator: "\n").filter { !$0.hasPrefix(" ") }.count == 2)
  }
}
