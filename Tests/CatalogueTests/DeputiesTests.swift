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
}
