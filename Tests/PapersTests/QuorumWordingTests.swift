@testable import Governance
import Papers
import TestSupport
import Testing

@Suite struct QuorumWordingTests {
  private let wording = Sentences.wording

  @Test func `An inquorate Board says everything it lacks, with the clause and what may not be done`() throws
  {
    let none = Sentences.verdict()
    #expect(
      wording.reason(none)
        == "0 here, 5 needed: 5 more; nobody from LB Bexley is here; nobody from Care Trust is here (App1 7.2)."
    )
    #expect(wording.consequence(none) == "No business may be conducted.")
    let five = Sentences.verdict("board-01", "board-04", "board-05", "board-08", "board-09")
    #expect(wording.reason(five) == "Nobody from Care Trust is here (App1 7.2).")
    #expect(
      wording.reason(Sentences.verdict("board-01", "board-04", "board-06", "board-08", "board-09")).isEmpty)
  }

  @Test func `Each part says whether it holds and by whom, the deputy where a deputy is here`() throws {
    let verdict = Sentences.verdict(
      "board-01", "board-04", "board-05", "board-08", deputies: [("board-06", "Osei, Dr Kwame")])
    #expect(
      verdict.parts.map { wording.state($0, in: verdict) } == [
        "yes a quarter of members: 5 here, 5 needed of 17", "yes LB Bexley: 2: Joanne Pryce, Samuel Okafor",
        "yes Care Trust: 1: Dr Osei for Dr Penhale",
      ])
    let none = Sentences.verdict()
    #expect(
      none.parts.map { wording.state($0, in: none) } == [
        "NO a quarter of members: 0 here, 5 needed of 17", "NO LB Bexley: nobody here",
        "NO Care Trust: nobody here",
      ])
    #expect(wording.headlineWords == ["QUORATE", "INQUORATE", "NO QUORUM RULE"])
  }

  @Test func `It rests on whoever is here, named by agency, and on all only where all count`() throws {
    let few = Sentences.verdict("board-01", "board-04", "board-06", "board-08", "board-09")
    #expect(
      wording.rests(on: few.counted.compactMap(\.post), in: few)
        == "rests on all 5 who count: none of them can leave")
    #expect(
      wording.rests(on: ["board-01", "board-06"], in: few)
        == "rests on Ruth Hallam and Dr Penhale (Care Trust)")
    #expect(wording.rests(on: [], in: few).isEmpty)
    let many = Sentences.verdict("board-01", "board-04", "board-06", "board-08", "board-09", "board-10")
    #expect(
      wording.rests(on: few.counted.compactMap(\.post), in: many)
        == "rests on Ruth Hallam, Joanne Pryce (LB Bexley), Dr Penhale (Care Trust), Frances Kelleher (SLHT) and "
        + "Imran Siddiqui (Oxleas)")
  }

  @Test func `Who would restore it is named, deputies beside their holders, many by their number`() throws {
    #expect(
      wording.restorers(["board-06"], [("board-06", Board.person("Osei, Dr Kwame"))])
        == "Dr Penhale (Clinical Director) or Dr Osei (named deputy for Dr Penhale) would restore it.")
    #expect(wording.restorers([], []) == "Nobody's arrival alone would restore it.")
    let seven = (2...8).map { Post.ID("board-0\($0)") }
    #expect(
      wording.restorers(seven, [])
        == "Any one of 7 people would restore it, such as Dilys Marchetti (Director of Children's Services).")
  }

  @Test func `Every kind of part has its words, its label and what it lacks`() throws {
    let tests: [QuorumTest] = [
      .members(.number(8)), .members(.fraction(1, of: 4)), .members(.fraction(1, of: 2)),
      .members(.fraction(1, of: 3)),
      .members(.fraction(2, of: 3)), .members(.fraction(3, of: 4)), .members(.fraction(1, of: 5)),
      .members(.fraction(2, of: 5)), .agencies(4), .sectors(3), .agency("LBB"), .sector("Health"),
      .service("social-care"), .role("chair"), .role("vice-chair"), .role("minute-taker"),
      .all([QuorumPart(id: "a", test: .agency("LBB")), QuorumPart(id: "b", test: .agency("BCT"))]),
      .any([QuorumPart(id: "a", test: .agency("LBB")), QuorumPart(id: "b", test: .agency("BCT"))]),
      .atLeast(
        2,
        of: [
          QuorumPart(id: "a", test: .agency("LBB")), QuorumPart(id: "b", test: .agency("BCT")),
          QuorumPart(id: "c", test: .agency("MPS")),
        ]),
    ]
    var partnership = Board.partnership()
    let parts = tests.enumerated().map { QuorumPart(id: "part-\($0.offset)", test: $0.element) }
    partnership.constitutions[0].quorumRules = [
      QuorumRule(id: "all", groups: ["board"], clause: "1", effect: .noDecisions, parts: parts)
    ]
    let verdict = Roster(of: "board", on: Board.day, in: partnership).verdict(of: [])
    let lines = verdict.parts.map { part in
      """
      \(wording.asks(part.part))
        \(wording.label(part.part)); \(wording.state(part, in: verdict)); \(wording.lack(part))

      """
    }
    try Golden.check(lines.joined(), "parts")
  }

  @Test func `A rule is said in words with its effect and clause`() throws {
    #expect(
      wording.rule(Board.executiveRule)
        == "At least a quarter of the total membership, at least three sectors, the sector CYPS and the sector Health. "
        + "What follows otherwise is not stated (3.2.6).")
    #expect(wording.effect(.noDecisions) == "Otherwise no decisions may be made")
    #expect(wording.quorum(of: "cdop") == "NO QUORUM RULE. The constitution states no quorum for this group.")
    #expect(wording.quorum(of: "board").hasSuffix("(App1 7.2). Needed on this day: 5 of 17."))
  }

  @Test func `Every reason not to be counted has its words`() throws {
    let reasons: [Presence.Uncounted] = [
      .inAttendance, .notNamedDeputy, .deputiesDoNotCount, .holderIsHere, .notHolder, .category("observer"),
      .video,
      .telephone, .interest,
    ]
    try Golden.check(reasons.map { wording.uncounted($0, post: "board-06") + "\n" }.joined(), "uncounted")
  }

  @Test func `The sum is given in whole numbers`() throws {
    #expect(
      wording.sum(Sentences.verdict("board-01", "board-04", "board-06", "board-08"))
        == "The sum: 4 here of 17; 4 × 4 = 16, less than 17.")
    #expect(
      wording.sum(Sentences.verdict("board-01", "board-04", "board-06", "board-08", "board-09"))
        == "The sum: 5 here of 17; 4 × 5 = 20, at least 17.")
  }

  @Test func `Each reading says what was taken and what another would give`() throws {
    var partnership = Board.partnership()
    partnership.apply(.remove(.post(Post(id: "board-17", group: "board", title: ""))))
    let roster = Roster(of: "board", on: Board.day, in: partnership)
    let words = Wording(partnership, on: Board.day)
    let moody = Presence(person: Board.person("Moody, Insp Carl"), post: "board-10", capacity: .attending)
    let here = ["board-01", "board-04", "board-06"].map { post in
      Presence(
        person: partnership.holder(of: Code(post), on: Board.day)?.id, post: Code(post), capacity: .member)
    }
    let lead = Presence(person: Board.person("Adeyinka, Cllr Tom"), post: "board-03", capacity: .member)
    let video = Presence(
      person: Board.person("Siddiqui, Imran"), post: "board-09", capacity: .member, means: .video)
    var lines: [String] = []
    for presences in [here + [moody], here + [lead], here + [video]] {
      let verdict = roster.verdict(of: presences)
      lines += roster.readings(presences).map { words.reading($0, now: verdict) + "\n" } + ["\n"]
    }
    try Golden.check(lines.joined(), "readings")
  }

  @Test func `The Chair is answered in a sentence, and the apologies are read out`() throws {
    let meeting = Sentences.meeting(in: Sentences.held())
    #expect(
      wording.readOut(meeting, at: Sentences.at("10:50")) == [
        "Yes, Chairman. Six are here for this item, five are needed, LB Bexley and Care Trust among them. It depends "
          + "on Joanne Pryce and Dr Penhale.",
        "Apologies from Dilys Marchetti. Tunde Alabi deputises for Ngozi Brandt.",
      ])
    #expect(
      wording.quorumAnswer(meeting, at: Sentences.at("11:20"))
        == "No, Chairman. Nobody from Care Trust is here (App1 7.2). No business may be conducted. Dr Penhale "
        + "(Clinical Director) or Dr Osei (named deputy for Dr Penhale) would restore it.")
  }

  @Test func `A fall names who leaves and what is still to be decided`() throws {
    let item = AgendaItem(id: "G-1", number: 6, title: "Budget")
    let other = AgendaItem(id: "G-2", number: 8, title: "Dates")
    let fall = Proceedings.Fall(
      at: Sentences.at("11:15"), leaving: [Board.person("Penhale, Dr Helen")], undecided: [item, other],
      restoredAt: Sentences.at("11:40"))
    #expect(
      wording.fall(fall)
        == "falls 11:15: Dr Penhale leaves; items 6 and 8 still need deciding; restored 11:40")
    #expect(wording.stillToDecide([item]) == "item 6 still needs deciding")
  }
}

extension Wording {
  fileprivate var headlineWords: [String] {
    [QuorumVerdict.Standing.quorate, .inquorate, .noRule].map { Wording.headline($0) }
  }
}
