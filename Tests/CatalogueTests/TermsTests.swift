import Governance
import TestSupport
import Testing

/// Terms of office, where a constitution states any.
@Suite struct TermsTests {
  private static let began = "2010-01-04"

  @Test(arguments: [
    ("T1", "board-02", true), ("T1", "board-16", true), ("T1", "board-20", true), ("T5", "board-00", false),
    ("T1", "board-26", false), ("T1", "board-27", false),
  ])
  func `A representative on Milton Keynes' Board has three years, and nobody else there has`(
    row: String, post: String, hasTerm: Bool
  ) throws {
    var board = try StructureBoard("milton-keynes", isFilled: false)
    board.appoint("P-one", to: Post.ID(post), from: try StructureBoard.day(Self.began))
    let last = try StructureBoard.day("2013-01-04")
    #expect(board.found("board-terms", on: last).isEmpty, "\(row)")
    let expected = hasTerm ? ["for-chair board-terms/H-\(post)/2013-01-04"] : []
    #expect(board.found("board-terms", on: last.adding(days: 1)) == expected)
    guard hasTerm else { return }
    #expect(board.enter(.evidence, [.rule: "board-terms", .subject: post], on: last.adding(days: 1)) == [])
    #expect(board.found("board-terms", on: last.adding(days: 2)).isEmpty)
    #expect(
      board.found("board-terms", on: try StructureBoard.day("2016-01-06")) == [
        "for-chair board-terms/H-\(post)/2016-01-05"
      ])
  }

  @Test func `A new holder of a nominated post begins a term of their own`() throws {
    var board = try StructureBoard("milton-keynes", isFilled: false)
    board.appoint("P-one", to: "board-06", from: try StructureBoard.day(Self.began))
    let change = try StructureBoard.day("2012-06-01")
    #expect(board.enter(.appoint, [.post: "board-06", .person: "Newcomer, Nora"], on: change) == [])
    #expect(board.found("board-terms", on: try StructureBoard.day("2013-01-05")).isEmpty)
    let found = board.found("board-terms", on: try StructureBoard.day("2015-06-02"))
    #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("/2015-06-01") })
  }

  @Test(arguments: ["qa-02", "drwg-03", "sw-05", "cdop-06", "scrp-02"])
  func `Who leaves a sub-group before a year is over is noted, for continuity`(post: String) throws {
    var board = try StructureBoard("milton-keynes", isFilled: false)
    let from = try StructureBoard.day(Self.began)
    board.appoint("P-one", to: Post.ID(post), from: from, to: try StructureBoard.day("2010-12-31"))
    let day = try StructureBoard.day("2011-01-10")
    #expect(board.found("sub-group-terms", on: day) == ["for-chair sub-group-terms/H-\(post)/2010-12-31"])
    board.appoint("P-one", to: Post.ID(post), from: from, to: try StructureBoard.day("2011-01-03"))
    #expect(board.found("sub-group-terms", on: day).isEmpty)
  }

  @Test(arguments: [("2011-03-31", true), ("2011-04-01", false)])
  func `Two who speak for one agency and end close together are worth a word`(end: String, isClose: Bool)
    throws
  {
    var board = try StructureBoard("milton-keynes", isFilled: false)
    let from = try StructureBoard.day(Self.began)
    board.appoint("P-one", to: "board-02", from: from, to: try StructureBoard.day("2010-12-31"))
    board.appoint("P-two", to: "board-03", from: from, to: try StructureBoard.day(end))
    let found = board.found("continuity", on: try StructureBoard.day("2010-12-01"))
    #expect(found == (isClose ? ["for-chair continuity/CYPS/board/H-board-02+H-board-03"] : []))
  }

  @Test(arguments: [
    ("T4", "bexley"), ("T5", "bexley"), ("T8", "central-bedfordshire"), ("T8", "croydon"),
  ])
  func `Where no term is stated nobody's is ever over`(row: String, template: String) throws {
    let board = try StructureBoard(template)
    let later = board.today.adding(months: 240)
    let over = board.all.findings(on: later).filter { finding in
      switch finding.subject {
      case .termOver: return true
      case .office(let matter):
        guard case .termOver = matter.what else { return false }
        return true
      default: return false
      }
    }
    #expect(over.isEmpty, "\(row)")
    #expect(board.all.holder(of: "board-01", on: later)?.id == "P-board-01")
  }

  @Test func `Only the Co-ordinating Group's chair has a term in Central Bedfordshire, of a year`() throws {
    let board = try StructureBoard("central-bedfordshire")
    let terms = (board.all.constitution(on: board.today)?.officeRules ?? []).compactMap { rule -> String? in
      if case .term(let span, let bound, of: let name) = rule.constraint {
        "\(span) \(bound.rawValue) \(name.map(\.description) ?? "")"
      } else {
        nil
      }
    }
    #expect(terms == ["\(Span.years(1)) maximum coord-chair"])
  }
}
