import Governance
import Papers
import TestSupport
import Testing

@Suite struct WhatIfWordingTests {
  /// The Board's meeting held and closed, and the next one planned with replies and an agenda.
  private static let partnership: Partnership = {
    var partnership = Sentences.closed()
    let posts = ["board-01", "board-04", "board-06", "board-08", "board-09"]
    for (number, post) in posts.enumerated() {
      let reply = Reply(id: Code("E-\(number)"), post: Code(post), answer: .yes)
      partnership.apply(.put(.reply(reply, of: "M-A004")))
    }
    for number in 1...3 {
      var item = AgendaItem(id: Code("G-N\(number)"), number: number, title: "Item \(number)")
      item.purpose = number == 1 ? "" : "decision"
      partnership.apply(.put(.item(item, of: "M-A004")))
    }
    var post = partnership.posts["board-06"] ?? Post(id: "board-06", group: "board", title: "")
    post.isStatutory = true
    partnership.posts.put(post)
    return partnership
  }()

  private let today = Board.day.adding(days: 1)

  private func check(
    _ departure: WhatIf.Departure, _ instead: WhatIf.Instead = .nobody, in partnership: Partnership? = nil,
    as name: String
  ) throws {
    let partnership = partnership ?? WhatIfWordingTests.partnership
    let whatIf = WhatIf(departure, instead: instead, from: today)
    let lines = Wording(partnership, on: today).whatIfLines(whatIf, today: today)
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), "what-if-\(name)")
  }

  @Test
  func `Dr Penhale leaves: first whether it can ever be quorate, then the replay, then what would mend it`()
    throws
  {
    let penhale = Board.person("Penhale, Dr Helen")
    try check(.person(penhale), as: "penhale")
    try check(.person(penhale), .newHolder, as: "penhale-filled")
    try check(.person(penhale), .namedDeputy, as: "penhale-deputy")
  }

  @Test func `Somebody harmless, somebody who only deputises, and a vacant post`() throws {
    try check(.person(Board.person("Whitlow, Colin")), as: "harmless")
    try check(.person(Board.person("Osei, Dr Kwame")), as: "only-deputy")
    try check(.post("board-18"), as: "vacant")
    try check(.person(Board.person("Hallam, Ruth")), as: "chair")
  }

  @Test func `An agency withdraws, or comes by deputies alone`() throws {
    try check(.agency("LBB"), as: "agency")
    try check(.agency("LBB"), .namedDeputy, as: "agency-deputies")
  }

  @Test func `Each kind of part says why it can never be met, and each reading of deputies is said`() throws {
    var partnership = WhatIfWordingTests.partnership
    let either = [QuorumPart(id: "a", test: .agency("BCT")), QuorumPart(id: "b", test: .role("chair"))]
    partnership.constitutions[0].quorumRules[0].parts = [
      QuorumPart(id: "all", clause: "9.1", test: .all(either)),
      QuorumPart(
        id: "any", clause: "9.2", test: .any([either[0], QuorumPart(id: "c", test: .agency("LSCB"))])),
      QuorumPart(id: "health", clause: "9.3", test: .agencies(14)),
      QuorumPart(id: "number", clause: "9.4", test: .members(.number(20))),
      QuorumPart(id: "sector", clause: "9.5", test: .sectors(9)),
      QuorumPart(id: "service", clause: "9.6", test: .service("housing")),
    ]
    partnership.constitutions[0].quorumRules[0].effect = .noDecisions
    partnership.constitutions[0].settings.deputies = .none
    try check(.agency("BCT"), in: partnership, as: "parts")
    partnership.constitutions[0].settings.deputies = .anyone
    partnership.constitutions[0].settings.deputiesClause = ""
    partnership.constitutions[0].settings.appointmentNoticeClause = ""
    try check(.post("board-06"), in: partnership, as: "anyone")
    try check(.agency("LBB"), .namedDeputy, in: partnership, as: "anyone-sent")
  }

  @Test func `Every supposition has its words`() {
    let wording = Sentences.wording
    let departures: [WhatIf.Departure] = [
      .person(Board.person("Penhale, Dr Helen")), .post("board-06"), .agency("BCT"),
    ]
    let words = departures.flatMap { departure in
      WhatIf.Instead.allCases.map { wording.supposition(WhatIf(departure, instead: $0, from: Board.day)) }
    }
    #expect(
      words == [
        "Dr Helen Penhale leaves, nobody in the place", "Dr Helen Penhale leaves, a new holder in each post",
        "Dr Helen Penhale comes no more, the named deputy instead",
        "Clinical Director (LSCB Board) falls vacant",
        "Clinical Director (LSCB Board) has a new holder",
        "the named deputy comes for Clinical Director (LSCB Board), its holder no more",
        "Care Trust withdraws from all its posts", "Care Trust has new holders in all its posts",
        "only named deputies come for Care Trust",
      ])
  }
}
