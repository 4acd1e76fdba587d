import Governance
import TestSupport
import Testing

/// Deputies of the four boards: who counts, for what, and how often.
@Suite struct DeputiesTests {
  @Test(arguments: [
    ("D1", "central-bedfordshire", "board", "board-08"), ("D2", "bexley", "board", "board-06"),
    ("D3", "bexley", "exec", "exec-09"), ("D6", "milton-keynes", "board", "board-12"),
    ("D6", "milton-keynes", "qa", "qa-02"), ("D7", "croydon", "board", "board-01"),
  ])
  func `A deputy who is named and authorised counts in the post, and anybody else sent is in attendance`(
    row: String, template: String, group: String, post: String
  ) throws {
    var board = try StructureBoard(template)
    board.name("P-deputy", deputyOf: Post.ID(post))
    board.name("P-named", deputyOf: Post.ID(post), isAuthorised: false)
    func verdict(_ person: String) -> QuorumVerdict {
      board.verdict(Group.ID(group), [(person: person, post: Post.ID(post), as: .deputy)])
    }
    #expect(verdict("P-deputy").counted.map(\.person) == ["P-deputy"], "\(row)")
    #expect(verdict("P-named").uncounted.map(\.1) == [.notNamedDeputy])
    #expect(verdict("P-sent").uncounted.map(\.1) == [.notNamedDeputy])
  }

  @Test(arguments: [
    ("D1", "central-bedfordshire", "Compact, Strategic Board meetings"), ("D2", "bexley", "3.2.3"),
    ("D6", "milton-keynes", "App2 3-4, App5 4-5"), ("D7", "croydon", "2.1"),
  ])
  func `That named deputies count is said with its clause`(row: String, template: String, clause: String)
    throws
  {
    let board = try StructureBoard(template)
    let settings = try #require(board.all.constitution(on: board.today)).settings
    #expect(settings.deputies == .named && settings.deputiesClause == clause, "\(row)")
  }

  @Test func `Somebody who is here for two posts is one head, and stands for both agencies`() throws {
    var board = try StructureBoard("bexley")
    board.name("P-both", deputyOf: "board-02")
    board.name("P-both", deputyOf: "board-06")
    let verdict = board.verdict(
      "board",
      [
        (person: "P-both", post: "board-02", as: .deputy), (person: "P-both", post: "board-06", as: .deputy),
      ])
    #expect(verdict.members?.count == 1)
    #expect(verdict.parts.first { $0.part.id == "council" }?.holds == true)
    #expect(verdict.parts.first { $0.part.id == "care-trust" }?.holds == true)
  }

  @Test func `A deputy from the other board is for the Chair to judge`() throws {
    var board = try StructureBoard("central-bedfordshire")
    board.name("P-board-08", deputyOf: "lead-03")
    #expect(board.found("boards-apart") == ["for-chair boards-apart/P-board-08/lead+board"])
  }

  @Test(arguments: [
    ("D4", "board-deputies", "board-12", 4, 1, false), ("D4", "board-deputies", "board-12", 4, 2, true),
    ("D4", "board-deputies", "board-12", 7, 1, false), ("D4", "board-deputies", "board-12", 7, 2, true),
    ("D4", "board-deputies", "board-12", 8, 2, false), ("D5", "sub-group-deputies", "qa-02", 4, 1, true),
    ("D5", "sub-group-deputies", "qa-02", 5, 1, false), ("D5", "sub-group-deputies", "qa-02", 5, 2, true),
    ("D5", "sub-group-deputies", "drwg-05", 9, 2, true),
    ("D5", "sub-group-deputies", "scrp-02", 10, 2, false),
    // Whoever the text itself gives a seat in another's stead is no deputy.
    ("D10", "sub-group-deputies", "cdop-01", 5, 5, false),
    ("D10", "sub-group-deputies", "cdop-02", 5, 5, false),
    ("D10", "sub-group-deputies", "cdop-06", 5, 5, true),
  ])
  func `Deputies come to a share of the year's meetings, and what is more is told`(
    row: String, rule: String, post: String, meetings: Int, deputised: Int, isTold: Bool
  ) throws {
    var board = try StructureBoard("milton-keynes")
    let group = Group.ID(String(post.prefix { $0 != "-" }))
    board.name("P-deputy", deputyOf: Post.ID(post))
    for month in 0..<meetings {
      try hold(
        group, month: month, by: month < deputised ? "P-deputy" : "P-\(post)", for: Post.ID(post), on: &board)
    }
    let found = board.found(rule, on: try StructureBoard.day("2011-03-31"))
    #expect(found == (isTold ? ["for-chair \(rule)/\(group).\(post)/2010-04-01"] : []), "\(row)")
  }

  @Test func `The limit is the post's, whoever holds it, and another post of the agency has its own`() throws
  {
    var board = try StructureBoard("milton-keynes")
    board.name("P-deputy", deputyOf: "board-02")
    board.name("P-deputy", deputyOf: "board-03")
    try hold("board", month: 0, by: "P-deputy", for: "board-02", on: &board)
    try hold("board", month: 1, by: "P-deputy", for: "board-03", on: &board)
    let change = try StructureBoard.day("2010-07-01")
    #expect(board.enter(.appoint, [.post: "board-02", .person: "Newcomer, Nora"], on: change) == [])
    for month in 3...4 { try hold("board", month: month, by: "P-board-17", for: "board-17", on: &board) }
    let last = try StructureBoard.day("2011-03-31")
    #expect(board.found("board-deputies", on: last).isEmpty)
    try hold("board", month: 5, by: "P-deputy", for: "board-02", on: &board)
    #expect(board.found("board-deputies", on: last) == ["for-chair board-deputies/board.board-02/2010-04-01"])
  }

  /// Holds a meeting in a month of the year from April 2010, to which somebody comes for a post.
  private func hold(
    _ group: Group.ID, month: Int, by person: String, for post: Post.ID, on board: inout StructureBoard
  ) throws {
    let date = try StructureBoard.day("2010-04-15").adding(months: month)
    try board.meet(group, on: "\(date)")
    let meeting = try #require(board.all.meetings.all.last)
    let start = Moment(date, try #require(ClockTime("10:00")))
    var sitting = Sitting(id: "S-1", opened: start, sequence: 1, chair: nil)
    sitting.closed = Moment(date, try #require(ClockTime("12:00")))
    board.all.apply(.put(.sitting(sitting, of: meeting.id)))
    let isHolder = board.all.holder(of: post, on: date)?.id.text == person
    var stay = Stay(id: "Y-1", post: post, person: Person.ID(person), capacity: isHolder ? .member : .deputy)
    stay.arrived = start
    board.all.apply(.put(.stay(stay, of: meeting.id)))
  }
}
