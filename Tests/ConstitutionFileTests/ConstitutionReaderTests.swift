import Testing

@Suite struct ConstitutionReaderTests {
  @Test func `An unknown key is named with the one it was meant to be, and that one is not missed as well`() {
    #expect(
      mistakes(replacing: "partnership:", with: "partnershp:")
        == """
        1:1 partnershp: Anytown Board
          "partnershp" is not a key of the constitution.
          Did you mean "partnership"?
        """)
    #expect(
      mistakes(replacing: "votes: yes", with: "vote: yes")
        == """
        7:43   core: {in-total: yes, counts-here: yes, vote: yes}
          "vote" is not a key of the category "core".
          Did you mean "votes"?
        """)
  }

  @Test func `What should be a block of keys says so`() {
    #expect(
      mistakes(
        replacing: "categories:\n  core: {in-total: yes, counts-here: yes, votes: yes}",
        with: "categories: core")
          == """
          6:13 categories: core
            "categories" must have keys with values.
            Write each as "key: value".
          """)
  }

  @Test func `What should be one text says so`() {
    #expect(
      mistakes(replacing: "Anytown Board", with: "[Anytown]")
        == """
        1:14 partnership: [Anytown]
          "partnership" of the constitution must be one text.
          Write one value after the colon.
        """)
    #expect(
      mistakes(replacing: "clause: \"7.2\"", with: "clause:")
        == """
        12:5     clause:
          "clause" of the rule "board-quorum" is empty.
          Fill it in, or remove the key.
        """)
  }

  @Test func `A word that is neither yes nor no is refused`() {
    #expect(
      mistakes(replacing: "in-total: no", with: "in-total: perhaps")
        == """
        3:28   vacant-posts: {in-total: perhaps}
          "perhaps" is neither yes nor no.
          Write yes or no.
        """)
  }

  @Test func `A setting with a word it cannot have says what was meant`() {
    #expect(
      mistakes(replacing: "count: named", with: "count: namd")
        == """
        4:21   deputies: {count: namd, clause: "3.2"}
          "namd" is not one of the words "count" may have.
          Did you mean "named"?
        """)
  }

  @Test func `A setting without its word says which it may have`() {
    #expect(
      mistakes(replacing: "count: named, ", with: "")
        == """
        4:3   deputies: {clause: "3.2"}
          The setting "deputies" has no "count".
          Add "count: " and one of: none, named, anyone.
        """)
  }

  @Test func `A list that is no list, and a value that is no text, say so`() {
    #expect(
      mistakes(replacing: "[Officers]", with: "Officers")
        == """
        5:24   sectors-not-counted: Officers
          "sectors-not-counted" of "settings" must be a list.
          Write it as "sectors-not-counted: [one, two]".
        """)
    #expect(
      mistakes(replacing: "[Officers]", with: "[Oficers, [CYPS]]")
        == """
        5:25   sectors-not-counted: [Oficers, [CYPS]]
          No agency or post belongs to the sector "Oficers".
          Did you mean "Officers"?
        5:34   sectors-not-counted: [Oficers, [CYPS]]
          A value of "sectors-not-counted" of "settings" must be one text.
          Write one value after the colon.
        """)
  }

  @Test func `A category that posts have must be defined`() {
    #expect(
      mistakes(replacing: "core:", with: "care:")
        == """
        6:1 categories:
          Posts have the category "core", which is not defined here.
          Define it, or give the posts "care".
        """)
  }
}
