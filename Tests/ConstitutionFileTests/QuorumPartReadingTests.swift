import Testing

@Suite struct QuorumPartReadingTests {
  @Test func `A number of members that is no number or no share is refused`() {
    #expect(
      mistakes(replacing: "at least 1/4 of total", with: "a quarter")
        == """
        15:32       - {id: members, members: a quarter}
          "a quarter" is neither a least number nor a least share of the total.
          Write it as "at least 8" or as "at least 1/4 of total".
        """)
    #expect(
      mistakes(replacing: "at least 1/4 of total", with: "at least 5/4 of total")
        == """
        15:32       - {id: members, members: at least 5/4 of total}
          "at least 5/4 of total" is neither a least number nor a least share of the total.
          Write it as "at least 8" or as "at least 1/4 of total".
        """)
    #expect(
      mistakes(replacing: "at least 1/4 of total", with: "at least 0")
        == """
        15:32       - {id: members, members: at least 0}
          "at least 0" is neither a least number nor a least share of the total.
          Write it as "at least 8" or as "at least 1/4 of total".
        """)
  }

  @Test func `A number of agencies says how it is written`() {
    #expect(
      mistakes(replacing: "agency: LBB", with: "agencies: 4")
        == """
        16:33       - {id: council, agencies: 4}
          "4" is not a least number.
          Write it as "at least 4".
        """)
  }

  @Test func `An agency that no table knows is refused, with the one that was meant`() {
    #expect(
      mistakes(replacing: "agency: LBB", with: "agency: LBE")
        == """
        16:31       - {id: council, agency: LBE}
          No agency has the code "LBE".
          Did you mean "LBB"?
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "agency: MPS")
        == """
        16:31       - {id: council, agency: MPS}
          No agency has the code "MPS".
          Correct it here, or add it to agencies.csv.
        """)
  }

  @Test func `A sector, a service and an office that no table knows are refused`() {
    #expect(
      mistakes(replacing: "agency: LBB", with: "sector: Helth")
        == """
        16:31       - {id: council, sector: Helth}
          No agency or post belongs to the sector "Helth".
          Did you mean "Health"?
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "service: socialcare")
        == """
        16:32       - {id: council, service: socialcare}
          No agency or post provides the service "socialcare".
          Did you mean "social-care"?
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "role: chiar")
        == """
        16:29       - {id: council, role: chiar}
          No group has the office "chiar".
          Did you mean "chair"?
        """)
  }

  @Test func `A part asks for one thing`() {
    #expect(
      mistakes(replacing: "agency: LBB", with: "agency: LBB, role: chair")
        == """
        16:36       - {id: council, agency: LBB, role: chair}
          A part of the rule "board-quorum" asks for two things, "agency" and "role".
          Make two parts of it.
        """)
    #expect(
      mistakes(replacing: "{id: council, agency: LBB}", with: "{id: council}")
        == """
        16:9       - {id: council}
          A part of the rule "board-quorum" asks for nothing.
          Add one of: members, agencies, sectors, agency, sector, service, role, all, any, at-least.
        """)
  }

  @Test func `A part has an id of its own, in small letters`() {
    #expect(
      mistakes(replacing: "id: council", with: "id: members")
        == """
        16:14       - {id: members, agency: LBB}
          The id "members" stands twice in the rule "board-quorum".
          Give each part an id of its own.
        """)
    #expect(
      mistakes(replacing: "id: council, ", with: "")
        == """
        16:9       - {agency: LBB}
          A part of the rule "board-quorum" has no "id".
          Add "id: " and a word by which the part is cited.
        """)
    #expect(
      mistakes(replacing: "id: council", with: "id: The Council")
        == """
        16:14       - {id: The Council, agency: LBB}
          "The Council" cannot be the id of a part.
          Use small letters, digits and hyphens.
        """)
  }

  @Test func `Mistakes are found at any depth, in the order of the text`() {
    #expect(
      mistakes(
        replacing: "agency: LBB",
        with: "any: [{id: a, agency: LBX}, {id: b, at-least: 3, of: [{id: c, agency: BCT}]}]")
          == """
          16:45       - {id: council, any: [{id: a, agency: LBX}, {id: b, at-least: 3, of: [{id: c, agency: BCT}]}]}
            No agency has the code "LBX".
            Did you mean "LBB"?
          16:59       - {id: council, any: [{id: a, agency: LBX}, {id: b, at-least: 3, of: [{id: c, agency: BCT}]}]}
            At least 3 of 1 parts can never hold.
            Ask for at most 1.
          """)
  }

  @Test func `Some of several parts need both their number and the parts`() {
    #expect(
      mistakes(replacing: "agency: LBB", with: "of: [{id: c, agency: BCT}]")
        == """
        16:9       - {id: council, of: [{id: c, agency: BCT}]}
          A part of the rule "board-quorum" asks for nothing.
          Add one of: members, agencies, sectors, agency, sector, service, role, all, any, at-least.
        """)
    #expect(
      mistakes(replacing: "agency: LBB", with: "at-least: 1")
        == """
        16:23       - {id: council, at-least: 1}
          "at-least" stands without "of".
          Add "of:" and a list of parts.
        """)
  }
}
