import Testing

@Suite struct RuleReadingTests {
  @Test func `A rule of no kind or of an unknown kind is refused`() {
    #expect(
      mistakes(replacing: "kind: quorum", with: "kind: quorom")
        == """
        10:11     kind: quorom
          "quorom" is not a kind of rule.
          Did you mean "quorum"?
        """)
    let without = mistakes(replacing: "    kind: quorum\n", with: "")
    #expect(without.hasPrefix("9:3   board-quorum:\n  The rule \"board-quorum\" has no \"kind\".\n"))
    #expect(without.contains("Add \"kind: \" and one of: quorum, calendar, deadline,"))
  }

  @Test func `A group that no table knows is refused`() {
    #expect(
      mistakes(replacing: "group: board\n    clause", with: "group: bord\n    clause")
        == """
        11:12     group: bord
          No group has the code "bord".
          Did you mean "board"?
        """)
  }

  @Test func `A rule names its groups once, as one code or as a list`() {
    #expect(
      mistakes(replacing: "group: board\n    clause", with: "groups: board\n    clause")
        == """
        11:13     groups: board
          "groups" of the rule "board-quorum" must be a list.
          Write it as "groups: [one, two]".
        """)
    #expect(
      mistakes(
        replacing: "    group: board\n    clause",
        with: "    group: board\n    groups: [exec, exec]\n    clause")
          == """
          9:3   board-quorum:
            The rule "board-quorum" names the group "exec" twice.
            Keep one of the two.
          12:5     groups: [exec, exec]
            The rule "board-quorum" has both "group" and "groups".
            Keep one of them.
          """)
    #expect(
      mistakes(replacing: "    group: board\n    clause", with: "    clause")
        == """
        9:3   board-quorum:
          The rule "board-quorum" has no "group".
          Add "group: " and the group's code, or "groups: [one, two]".
        """)
  }

  @Test func `A quorum rule without clause, effect or parts says what to add`() {
    #expect(
      mistakes(replacing: "    clause: \"7.2\"\n", with: "")
        == """
        9:3   board-quorum:
          The rule "board-quorum" has no "clause".
          Add "clause: " and the clause the rule comes from.
        """)
    #expect(
      mistakes(replacing: "    effect: no-business\n", with: "")
        == """
        9:3   board-quorum:
          The rule "board-quorum" has no "effect".
          Add "effect: " and one of: no-business, no-decisions, warn.
        """)
    #expect(
      mistakes(replacing: "    all:\n", with: "    any:\n")
        == """
        9:3   board-quorum:
          The rule "board-quorum" has no "all".
          Add "all:" and a list of everything that is needed.
        14:5     any:
          "any" is not a key of the rule "board-quorum".
          Use only: kind, group, groups, clause, effect, all.
        """)
  }

  @Test func `An unknown effect says what was meant`() {
    #expect(
      mistakes(replacing: "effect: no-business", with: "effect: no-busines")
        == """
        13:13     effect: no-busines
          "no-busines" is not one of the words "effect" may have.
          Did you mean "no-business"?
        """)
  }

  @Test func `A group has one quorum rule`() {
    #expect(
      mistakes(
        replacing: "board-calendar: {kind: calendar, group: board, months: [6, 9], at-least: 2}",
        with:
          "other-quorum: {kind: quorum, groups: [exec, board], clause: x, effect: warn, all: [{id: a, role: chair}]}"
      )
        == """
        17:3   other-quorum: {kind: quorum, groups: [exec, board], clause: x, effect: warn, all: [{id: a, role: chair}]}
          The group "board" has a quorum rule already, "board-quorum".
          Keep one of the two.
        """)
  }

  @Test func `Months are numbers from 1 to 12, each once`() {
    #expect(
      mistakes(replacing: "[6, 9]", with: "[6, 13, June, 6]")
        == """
        17:62   board-calendar: {kind: calendar, group: board, months: [6, 13, June, 6], at-least: 2}
          "13" is not a whole number from 1 to 12.
          Write such a number in digits.
        17:66   board-calendar: {kind: calendar, group: board, months: [6, 13, June, 6], at-least: 2}
          "June" is not a whole number from 1 to 12.
          Write such a number in digits.
        17:72   board-calendar: {kind: calendar, group: board, months: [6, 13, June, 6], at-least: 2}
          The month 6 stands in the list twice.
          Keep it once.
        """)
  }

  @Test func `A calendar states months, a number of meetings or weeks`() {
    #expect(
      mistakes(replacing: "months: [6, 9], at-least: 2", with: "clause: \"1\"")
        == """
        17:3   board-calendar: {kind: calendar, group: board, clause: "1"}
          The rule "board-calendar" has no "months".
          Add "months: [6, 9, 12, 3]", "at-least: 4" a year, "at-most-weeks: 6" or "about-weeks: 6".
        """)
    #expect(
      mistakes(replacing: "at-least: 2", with: "at-least: 0")
        == """
        17:76   board-calendar: {kind: calendar, group: board, months: [6, 9], at-least: 0}
          "0" is not a whole number from 1 to 366.
          Write such a number in digits.
        """)
  }

  @Test(arguments: ["at-most-weeks", "about-weeks"])
  func `Weeks from meeting to meeting are a whole number from 1 to 104`(key: String) {
    for weeks in ["0", "105", "six"] {
      #expect(
        mistakes(replacing: "months: [6, 9], at-least: 2", with: "\(key): \(weeks)").hasSuffix(
          """
            "\(weeks)" is not a whole number from 1 to 104.
            Write such a number in digits.
          """))
    }
    for weeks in ["1", "104"] {
      #expect(mistakes(replacing: "months: [6, 9], at-least: 2", with: "\(key): \(weeks)") == "")
    }
  }

  @Test func `Weeks are a limit or a custom, not both`() {
    #expect(
      mistakes(replacing: "months: [6, 9], at-least: 2", with: "at-most-weeks: 6, about-weeks: 6")
        == """
        17:68   board-calendar: {kind: calendar, group: board, at-most-weeks: 6, about-weeks: 6}
          The rule "board-calendar" has both "at-most-weeks" and "about-weeks".
          Keep "at-most-weeks" where the text sets a limit, else "about-weeks".
        """)
  }
}
