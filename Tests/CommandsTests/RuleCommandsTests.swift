import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct RuleCommandsTests {
  private static let rules = """

      board-voting: {kind: voting, group: board, clause: App1 7.4, carried: more-for-than-against, tie: determined-by LBB, consensus-first: yes, consensus-clause: App1 7.3}
      special: {kind: special-meeting, group: board, clause: App1 8.1, called-by: Independent Chairman, notice: 5 working days, only-in-notice: yes}
      review:
        kind: matter
        name: serious case review
        clause: App2 6
        stages:
          - {id: completed, what: review completed, by: the panel, within: 4 months, extendable: yes}
    """

  private func desk(_ name: String) throws -> Desk {
    let desk = try Desk("rules/\(name)")
    let path = "\(desk.path)/constitution/2010-09-01.yaml"
    try TextFile.write((TextFile.read(path) ?? "") + Self.rules + "\n", to: path)
    return desk
  }

  @Test func `A matter is opened, extended, shown, and kept in its tables`() throws {
    let desk = try desk("matter")
    #expect(
      desk.type("matter", "open", "review", "Review B", "2026-10-31").lines
        == ["Opened 31 Oct 2026: serious case review “Review B”", "saved"])
    #expect(
      desk.type("matter", "step", "Review B", "signed").err
        .contains("stage: It has no such stage: completed."))
    let refused = desk.type("matter", "extend", "Review B", "completed", "2027-02-01", "trial")
    #expect(refused.status == 1)
    #expect(refused.err.contains("Its day is 28 Feb 2027. Give a later one."))
    #expect(
      desk.type("matter", "extend", "Review B", "completed", "2027-03-31", "criminal trial").lines.first
        == "Review B: review completed, extended to 31 Mar 2027")
    #expect(
      desk.type("matter", "show", "Review B").out == """
        Review B
        Serious case review (App2 6)
        Opened Sat 31 Oct 2026

          Review completed (App2 6); by the panel
              Due 31 Mar 2027, extended from 28 Feb 2027
              Extended on 10 Dec 2026 to 31 Mar 2027: criminal trial

        """)
    #expect(
      desk.type("matters").out.contains("review completed, due 31 Mar 2027,\n    extended from 28 Feb 2027."))
    #expect(try desk.partnership().matterSteps.all.map(\.text) == ["criminal trial"])
    #expect(desk.type("matter", "close", "Review B", "published").lines.last == "saved")
    #expect(desk.type("matters").lines == ["No matter with time limits is open on Thu 10 Dec 2026."])
  }

  @Test func `A vote says who may, is refused without consensus sought, and a tie waits to be determined`()
    throws
  {
    let desk = try desk("vote")
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    desk.type("item", "start", "2", "M-A001")
    let ballot = desk.type("vote", "M-A001", "Thresholds agreed")
    #expect(ballot.lines.first?.hasPrefix("5 partners may vote: one vote for each partner") == true)
    #expect(ballot.lines.dropFirst().first == "  LBB  LB Bexley: Joanne Pryce or Samuel Okafor")
    let votes = ["LBB=for", "BCT=against", "SHA=abstain", "SLHT=for", "OXL=against"]
    let early = Printed(desk.run(desk.options + ["vote", "M-A001", "Thresholds agreed"] + votes))
    #expect(early.status == 1)
    #expect(early.err.contains("Consensus comes first (App1 7.3)"))
    let tied = Printed(
      desk.run(desk.options + ["vote", "M-A001", "Thresholds agreed", "--no-consensus"] + votes))
    #expect(
      tied.lines.first
        == "Vote, item 2: Thresholds agreed: 2 for, 2 against, 1 abstained: tied, LB Bexley determines")
    let partnership = try desk.partnership()
    let decision = try #require(partnership.decisions.all.first)
    #expect((decision.how, decision.outcome) == ("vote", "tied"))
    #expect(partnership.record(of: "M-A001").votes.all.count == 5)
    #expect(desk.type("check").out.contains("the vote was tied 2 to 2: LB Bexley determines it (App1"))
    let determined = desk.type("determine", decision.id.text, "agreed", "--by", "Dilys Marchetti")
    #expect(determined.lines.first == "LB Bexley determined the tied vote, agreed: Thresholds agreed")
    #expect(try desk.partnership().decisions.all.map(\.outcome) == ["agreed"])
    #expect(desk.type("minutes", "M-A001").out.contains("Vote: 2 for, 2 against"))
  }

  @Test func `Without a voting rule what was put is recorded as agreed or not agreed`() throws {
    let desk = try Desk("rules/no-vote")
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    let refused = desk.type("vote", "M-A001", "Thresholds agreed", "LBB=for")
    #expect(refused.status == 1)
    #expect(
      refused.err.contains(
        "No voting rule is stated for this group. Record it as agreed or not agreed instead."))
    desk.type("decide", "M-A001", "Thresholds agreed", "--not-agreed")
    #expect(try desk.partnership().decisions.all.map(\.outcome) == ["not-agreed"])
  }

  @Test func `Where no Chair's action is stated it says which special meeting is`() throws {
    let desk = try desk("chairs-action")
    let refused = desk.type("chairs-action", "take", "board", "Press line")
    #expect(refused.status == 1)
    #expect(
      refused.err.contains(
        "No such power is stated. A special meeting is, called by the Independent Chairman, on 5 working days of "
          + "written notice (App1 8.1): add one of that kind."))
  }
}
