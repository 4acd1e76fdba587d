import Governance
import Papers
import TestSupport
import Testing

/// What the room is told, without anybody's name.
@Suite struct RoomWordingTests {
  private let wording = Sentences.wording

  private func lines(_ parts: [QuorumPart], _ posts: [String]) -> [String] {
    let rule = QuorumRule(id: "r", groups: ["board"], clause: "4.2", effect: .warn, parts: parts)
    var partnership = Board.partnership()
    partnership.constitutions[0].quorumRules = [rule]
    let roster = Roster(of: "board", on: Board.day, in: partnership)
    let here = posts.map { post in
      Presence(
        person: partnership.holder(of: Code(post), on: Board.day)?.id, post: Code(post), capacity: .member)
    }
    return Wording(partnership, on: Board.day)
      .roomQuorum(roster.verdict(of: here), isForItem: false, isOver: false).lines
  }

  @Test func `Each part of any rule is said to be here or not, those that fail first, and no one is named`() {
    let inner = [
      QuorumPart(id: "a", test: .agency("LBB")), QuorumPart(id: "b", test: .service("social-care")),
      QuorumPart(id: "c", test: .sector("Police")),
    ]
    let parts = [
      QuorumPart(id: "1", test: .agency("BCT")), QuorumPart(id: "2", test: .role("chair")),
      QuorumPart(id: "3", test: .members(.number(3))), QuorumPart(id: "4", test: .agencies(3)),
      QuorumPart(id: "5", test: .sectors(2)), QuorumPart(id: "6", test: .service("social-care")),
      QuorumPart(id: "7", test: .any(inner)), QuorumPart(id: "8", test: .atLeast(2, of: inner)),
      QuorumPart(id: "9", test: .all(inner)),
    ]
    #expect(
      lines(parts, ["board-01", "board-06"]) == [
        "2 members here, 3 needed", "2 agencies here, 3 needed", "1 sector here, 2 needed",
        "Social care services: NOT here",
        "London Borough of Bexley, social care services or Police: NOT here",
        "2 needed of: London Borough of Bexley NOT here, social care services NOT here, Police NOT here",
        "London Borough of Bexley: NOT here", "Social care services: NOT here", "Sector Police: NOT here",
        "Bexley Care Trust: here", "The Chair: here",
      ])
    #expect(
      lines([QuorumPart(id: "1", test: .members(.number(1)))], ["board-01"]) == ["1 member here, 1 needed"])
  }

  @Test func `The answer is for the item, at the close, or plain; without a rule that is said`() {
    let verdict = Sentences.verdict("board-01")
    #expect(wording.roomQuorum(verdict, isForItem: false, isOver: false).headline == "INQUORATE")
    #expect(wording.roomQuorum(verdict, isForItem: true, isOver: false).headline == "INQUORATE for this item")
    #expect(wording.roomQuorum(verdict, isForItem: false, isOver: true).headline == "INQUORATE at the close")
    let none = Roster(of: "cdop", on: Board.day, in: wording.partnership).verdict(of: [])
    #expect(wording.roomQuorum(none, isForItem: false, isOver: true).headline == "NO QUORUM RULE")
    #expect(
      wording.roomQuorum(none, isForItem: false, isOver: false).lines == [
        "The constitution states no quorum for this group.", "0 members here",
      ])
  }

  @Test(arguments: [
    ("agreed", Decision.Footing.quorate, "Agreed at item 4: Budget agreed."),
    ("agreed", .inquorate, "Agreed at item 4 while INQUORATE: Budget agreed."),
    ("to-be-confirmed", .inquorate, "Agreed at item 4 while INQUORATE, to be confirmed: Budget agreed."),
    ("deferred", .quorate, "Deferred at item 4: Budget agreed."),
    ("not-agreed", .quorate, "Not agreed at item 4: Budget agreed."),
  ]) func `The last decision says what came of it`(outcome: String, footing: Decision.Footing, words: String)
    throws
  {
    var partnership = Sentences.held()
    var decision = try #require(partnership.decisions.all.last)
    decision.outcome = outcome
    decision.footing = footing
    partnership.apply(.put(.decision(decision)))
    #expect(Wording(partnership, on: Board.day).roomDecision(Sentences.meeting(in: partnership)) == words)
    #expect(wording.roomDecision(Sentences.meeting(in: wording.partnership)) == nil)
  }

  @Test func `The last action is by all agencies, an agency or a post's title, and never by a person`() throws
  {
    var partnership = Board.partnership()
    #expect(wording.roomAction(Sentences.meeting(in: partnership)) == nil)
    func words(_ line: String) throws -> String? {
      var ids = IdentifierSource(seed: 5)
      let phrase = try ActionPhrase.read(line, for: "board", on: Board.day, in: partnership).get()
      let meeting = Sentences.meeting(in: partnership)
      partnership.apply(try #require(meeting.action(phrase, now: Sentences.at("10:20"), ids: &ids).change))
      return Wording(partnership, on: Board.day).roomAction(Sentences.meeting(in: partnership))
    }
    #expect(
      try words("section 11 return, every agency, 2027-01-31")
        == "Action: all agencies, section 11 return, by 31 January.")
    #expect(try words("rota, BVSC") == "Action: Bexley Voluntary Services Council, rota.")
    #expect(try words("rota, LBB, 2027-02-01") == "Action: London Borough of Bexley, rota, by 1 February.")
    #expect(try words("figures, Penhale") == "Action: Clinical Director, figures.")
    #expect(try words("think") == "Action: nobody named, think.")
  }
}
