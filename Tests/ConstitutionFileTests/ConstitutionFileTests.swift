import ConstitutionFile
import Governance
import Testing

@Suite struct ConstitutionFileTests {
  private func read(_ text: String, file: String = fileName) throws -> Constitution {
    let (constitution, diagnostics) = ConstitutionFile.read(Array(text.utf8), file: file)
    #expect(diagnostics.isEmpty)
    return try #require(constitution)
  }

  @Test func `A flawless file becomes a constitution in force from the day in its name`() throws {
    let constitution = try read(flawless)
    #expect(constitution.from.description == "2010-09-01")
    #expect(constitution.partnership == "Anytown Board")
    #expect(constitution.chairTitle == "Chair")
    #expect(constitution.settings.deputiesClause == "3.2")
    #expect(constitution.settings.sectorsNotCounted == ["Officers"])
    #expect(constitution.categories == ["core": Constitution.Category()])
    #expect(
      constitution.quorumRules == [
        QuorumRule(
          id: "board-quorum", groups: [Group.ID("board")], clause: "7.2", effect: .noBusiness,
          parts: [
            QuorumPart(id: "members", test: .members(.fraction(1, of: 4))),
            QuorumPart(id: "council", test: .agency(Agency.ID("LBB"))),
          ])
      ])
    #expect(
      constitution.calendars == [
        MeetingCalendar(
          id: "board-calendar", groups: [Group.ID("board")], months: [6, 9], atLeast: 2, clause: "")
      ])
  }

  @Test func `A byte order mark and lines ended by CR LF or CR change nothing`() throws {
    let plain = try read(flawless)
    let windows = flawless.replacing("\n", with: "\r\n")
    #expect(try read("\u{FEFF}" + flawless) == plain)
    #expect(try read(windows) == plain)
    #expect(try read("\u{FEFF}" + windows) == plain)
    #expect(try read(flawless.replacing("\n", with: "\r")) == plain)
  }

  @Test func `Places are the same whatever ends the lines`() {
    let spoilt = flawless.replacing("agency: LBB", with: "agency: LBE")
    #expect(mistakes(in: spoilt).hasPrefix("16:31"))
    #expect(mistakes(in: "\u{FEFF}" + spoilt.replacing("\n", with: "\r\n")) == mistakes(in: spoilt))
    #expect(mistakes(in: spoilt.replacing("\n", with: "\r")) == mistakes(in: spoilt))
  }

  @Test func `Words that YAML takes for other things stay what was written`() throws {
    let text = flawless.replacing("clause: \"7.2\"", with: "clause: 1.10").replacing(
      "Anytown Board", with: "No")
    let constitution = try read(text)
    #expect(constitution.partnership == "No")
    #expect(constitution.quorumRules.first?.clause == "1.10")
  }

  @Test(arguments: [("at-most-weeks", 6, nil), ("about-weeks", nil, 6)] as [(String, Int?, Int?)])
  func `Weeks from meeting to meeting are read`(key: String, atMost: Int?, about: Int?) throws {
    let text = flawless.replacing("months: [6, 9], at-least: 2", with: "\(key): 6, clause: \"6 (a)\"")
    #expect(
      try read(text).calendars == [
        MeetingCalendar(
          id: "board-calendar", groups: [Group.ID("board")], months: [], atLeast: nil, atMostWeeks: atMost,
          aboutWeeks: about, clause: "6 (a)")
      ])
  }

  @Test func `Every test a part may make is read`() throws {
    let text = """
      partnership: A
      rules:
        q:
          kind: quorum
          groups: [board, exec]
          clause: "1"
          effect: no-decisions
          all:
            - {id: a, clause: "1(a)", members: at least 8}
            - {id: b, agencies: at least 4}
            - {id: c, sectors: at least 3}
            - {id: d, sector: CYPS}
            - {id: e, service: health}
            - {id: f, role: chair}
            - {id: g, any: [{id: h, agency: LBB}, {id: i, all: [{id: j, agency: BCT}]}]}
            - {id: k, at-least: 1, of: [{id: l, agency: LBB}, {id: m, agency: BCT}]}
      """
    let council = Agency.ID("LBB")
    let trust = Agency.ID("BCT")
    #expect(
      try read(text).quorumRules == [
        QuorumRule(
          id: "q", groups: [Group.ID("board"), Group.ID("exec")], clause: "1", effect: .noDecisions,
          parts: [
            QuorumPart(id: "a", clause: "1(a)", test: .members(.number(8))),
            QuorumPart(id: "b", test: .agencies(4)), QuorumPart(id: "c", test: .sectors(3)),
            QuorumPart(id: "d", test: .sector("CYPS")), QuorumPart(id: "e", test: .service("health")),
            QuorumPart(id: "f", test: .role("chair")),
            QuorumPart(
              id: "g",
              test: .any([
                QuorumPart(id: "h", test: .agency(council)),
                QuorumPart(id: "i", test: .all([QuorumPart(id: "j", test: .agency(trust))])),
              ])),
            QuorumPart(
              id: "k",
              test: .atLeast(
                1,
                of: [
                  QuorumPart(id: "l", test: .agency(council)), QuorumPart(id: "m", test: .agency(trust)),
                ])),
          ])
      ])
  }

  @Test func `All mistakes of a file come in one run, in the order of the text`() {
    let text = """
      partnership: Anytown Board
      setings: {}
      categories:
        core: {in-total: maybe, counts-here: yes, votes: yes}
      rules:
        board-quorum:
          kind: quorum
          group: bord
          clause: "7.2"
          effect: none
          all:
            - {id: members, members: most}
            - {id: council, agency: LBD, clauze: x}
      """
    #expect(
      mistakes(in: text, file: "constitution/September 2010.yaml")
        == """
        0:0 September 2010.yaml
          The file's name is not the day from which the constitution is in force.
          Name it for that day, as in constitution/2010-09-01.yaml.
        2:1 setings: {}
          "setings" is not a key of the constitution.
          Did you mean "settings"?
        4:20   core: {in-total: maybe, counts-here: yes, votes: yes}
          "maybe" is neither yes nor no.
          Write yes or no.
        8:12     group: bord
          No group has the code "bord".
          Did you mean "board"?
        10:13     effect: none
          "none" is not one of the words "effect" may have.
          Write one of: no-business, no-decisions, warn.
        12:32       - {id: members, members: most}
          "most" is neither a least number nor a least share of the total.
          Write it as "at least 8" or as "at least 1/4 of total".
        13:31       - {id: council, agency: LBD, clauze: x}
          No agency has the code "LBD".
          Did you mean "LBB"?
        13:36       - {id: council, agency: LBD, clauze: x}
          "clauze" is not a key of a part of the rule "board-quorum".
          Did you mean "clause"?
        """)
  }

  @Test(arguments: [
    "constitution/2010-9-1.yaml", "constitution/2010-02-30.yaml", "constitution/2010-09-01.yml", "",
  ])
  func `A file whose name is no day is refused`(file: String) {
    let (constitution, diagnostics) = ConstitutionFile.read(Array(flawless.utf8), file: file)
    #expect(constitution == nil)
    #expect(diagnostics.map(\.line) == [0])
  }

  @Test func `Names are not checked where nobody knows them`() throws {
    let text = flawless.replacing("agency: LBB", with: "role: grand vizier")
    #expect(try read(text).quorumRules.first?.parts.last?.test == .role("grand vizier"))
  }

  @Test func `The offices every group has need no table`() {
    #expect(mistakes(replacing: "agency: LBB", with: "role: vice-chair") == "")
    #expect(mistakes(replacing: "agency: LBB", with: "role: treasurer") == "")
  }

  @Test func `An empty file and a file of another shape say what is expected`() {
    let expected = """
      The constitution must have keys with values.
        Write each as "key: value".
      """
    #expect(mistakes(in: "") == "1:1 \n  " + expected)
    #expect(mistakes(in: "- one\n") == "1:1 - one\n  " + expected)
  }

  @Test func `A character of several scalars is one column`() {
    let text = flawless.replacing("Anytown Board", with: "{e\u{301}: [cafe\u{301}, *x]}")
    #expect(
      mistakes(in: text)
        == """
        1:25 partnership: {e\u{301}: [cafe\u{301}, *x]}
          Anchors (&) and aliases (*) are not used here.
          Write the value out.
        """)
  }

  @Test func `Nesting that no constitution has is refused, never followed`() {
    let nested = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(
      mistakes(replacing: "Anytown Board", with: nested)
        == """
        1:14 partnership: \(nested)
          "partnership" of the constitution must be one text.
          Write one value after the colon.
        1:37 partnership: \(nested)
          This is nested too deeply.
          Nest at most 24 levels.
        """)
    let (constitution, diagnostics) = ConstitutionFile.read(
      Array(repeating: 0x5B, count: 100_000), file: fileName)
    #expect(constitution == nil)
    #expect(diagnostics.count == 1)
  }
}
