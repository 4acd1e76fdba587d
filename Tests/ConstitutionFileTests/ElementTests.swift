import Testing

@Suite struct ElementTests {
  @Test func `Anchors and aliases are refused, each once`() {
    #expect(
      mistakes(replacing: "core: {", with: "core: &c {")
        == """
        7:9   core: &c {in-total: yes, counts-here: yes, votes: yes}
          Anchors (&) and aliases (*) are not used here.
          Write the value out.
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "agency: &a LBB}\n      - {id: other, agency: *a")
        == """
        16:31       - {id: council, agency: &a LBB}
          Anchors (&) and aliases (*) are not used here.
          Write the value out.
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "agency: *a")
        == """
        16:31       - {id: council, agency: *a}
          Anchors (&) and aliases (*) are not used here.
          Write the value out.
        """)
  }

  @Test func `Tags are refused`() {
    #expect(
      mistakes(replacing: "at-least: 2", with: "at-least: !!int 2")
        == """
        17:76   board-calendar: {kind: calendar, group: board, months: [6, 9], at-least: !!int 2}
          Tags (!) are not used here.
          Remove the tag and keep the value.
        """)
  }

  @Test func `Merge keys are refused`() {
    #expect(
      mistakes(replacing: "core: {", with: "core: {<<: {in-total: yes}, ")
        == """
        7:10   core: {<<: {in-total: yes}, in-total: yes, counts-here: yes, votes: yes}
          Merge keys (<<) are not used here.
          Write the values out.
        """)
  }

  @Test func `A key that is no word is refused`() {
    #expect(
      mistakes(replacing: "core:", with: "[a, b]:")
        == """
        6:1 categories:
          Posts have the category "core", which is not defined here.
          Define it under "categories", or give the posts another.
        7:3   [a, b]: {in-total: yes, counts-here: yes, votes: yes}
          A key must be a plain word.
          Write the key as one word before the colon.
        """)
  }
}
