import Testing

@Suite struct SyntaxErrorTests {
  @Test func `A quotation mark that is never closed is shown where it was opened`() {
    #expect(
      mistakes(replacing: "clause: \"7.2\"", with: "clause: \"7.2")
        == """
        12:13     clause: "7.2
          The quotation mark opened here is never closed.
          Close it at the end of the text.
        """)
  }

  @Test func `A bracket that is never closed is shown where it was opened`() {
    #expect(
      mistakes(replacing: "[Officers]", with: "[Officers")
        == """
        5:24   sectors-not-counted: [Officers
          The bracket opened here is not closed where it should be.
          Separate the values with commas and close it with ].
        """)
    #expect(
      mistakes(replacing: "agency: LBB}", with: "agency: LBB")
        == """
        16:9       - {id: council, agency: LBB
          The bracket opened here is not closed where it should be.
          Separate the keys with commas and close it with }.
        """)
  }

  @Test func `A key that stands twice is refused`() {
    #expect(
      mistakes(replacing: "    clause: \"7.2\"\n", with: "    clause: \"7.2\"\n    clause: \"7.3\"\n")
        == """
        12:5     clause: "7.2"
          "clause" stands here twice.
          Keep one of each; this is the first.
        """)
  }

  @Test func `A tab in the indentation is named`() {
    #expect(
      mistakes(replacing: "  sectors-not", with: "\tsectors-not")
        == """
        5:1 \tsectors-not-counted: [Officers]
          There is a tab in the indentation.
          Indent with spaces.
        """)
  }

  @Test func `A character that can begin no text is named`() {
    #expect(
      mistakes(replacing: "Anytown Board", with: "@Anytown")
        == """
        1:14 partnership: @Anytown
          No text can begin with this character.
          Put the text in quotation marks.
        """)
  }

  @Test func `A colon too many is named`() {
    #expect(
      mistakes(replacing: "partnership: Anytown", with: "partnership: Anytown: Board")
        == """
        1:21 partnership: Anytown: Board Board
          This colon is one too many.
          Put the text around it in quotation marks.
        """)
  }

  @Test func `A line out of line is named`() {
    #expect(
      mistakes(replacing: "    kind: quorum", with: " kind: quorum")
        == """
        10:2  kind: quorum
          This does not stand in line with the keys around it.
          Indent it as they are.
        """)
  }

  @Test func `A second document is refused`() {
    #expect(
      mistakes(replacing: "rules:", with: "---\nrules:")
        == """
        8:1 ---
          A second document begins here.
          Keep one constitution in each file.
        """)
  }

  @Test func `An invisible control character is named and not repeated`() {
    #expect(
      mistakes(replacing: "Anytown", with: "Any\u{7}town")
        == """
        1:17 partnership: Any\u{FFFD}town Board
          There is an invisible control character here (U+0007).
          Delete it, and type the line anew.
        """)
  }
}
