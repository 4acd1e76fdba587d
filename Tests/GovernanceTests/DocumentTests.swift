import Governance
import Testing

@Suite struct DocumentTests {
  private func bexley(on today: String = "2026-12-10") throws -> Bexley { try Bexley(on: day(today)) }

  @Test func `A new version takes the place of the one before, from its day on`() throws {
    var bexley = try bexley()
    let made: [Field.Name: String] = [
      .name: "Threshold guidance", .version: "1", .date: "2026-01-10", .place: "Website",
      .review: "2027-01-10",
      .issuedTo: "LBB; every school",
    ]
    #expect(try bexley.fill(.documentAdd, made, on: "2026-12-10") != nil)
    let next: [Field.Name: String] = [.document: "threshold", .version: "2", .date: "2026-12-01"]
    #expect(try bexley.fill(.documentVersion, next, on: "2026-12-10") != nil)
    let partnership = bexley.partnership
    #expect(try partnership.documents(on: day("2026-01-09")).isEmpty)
    #expect(try partnership.documents(on: day("2026-11-30")).map(\.version) == ["1"])
    #expect(try partnership.documents(on: day("2026-12-01")).map(\.version) == ["2"])
    let second = try #require(partnership.documents(named: "Threshold guidance").first)
    // Where it lies goes on, who has it and its review do not.
    #expect(second.place == "Website" && second.issuedTo.isEmpty && second.reviewOn == nil)
    #expect(partnership.otherVersions(of: second).map(\.issuedTo) == [["LBB", "every school"]])
  }

  @Test(arguments: [
    ("2027-01-09", [String]()), ("2027-01-10", []), ("2027-01-11", ["not-met"]), ("2028-02-29", ["not-met"]),
  ])
  func `A review is late from the day after its own`(today: String, kinds: [String]) throws {
    var bexley = try bexley()
    var one = Document(id: "F-1", name: "Protocol", date: try day("2026-01-10"))
    one.reviewOn = try day("2027-01-10")
    bexley.partnership.documents.put(one)
    #expect(try bexley.found("review/F-1", on: today).map(\.kind.rawValue) == kinds)
    let ahead = try bexley.partnership.forwardPlan(from: day("2027-01-01")).filter {
      $0.subject == .review("F-1")
    }
    #expect(try ahead.map(\.day) == [day("2027-01-10")])
    one.withdrawnOn = try day("2026-12-31")
    bexley.partnership.documents.put(one)
    #expect(try bexley.found("review/F-1", on: today).isEmpty)
  }

  @Test func `What cannot be is refused at its field`() throws {
    var bexley = try bexley()
    var old = Document(id: "F-1", name: "Protocol", date: try day("2026-01-10"))
    old.version = "1"
    bexley.partnership.documents.put(old)
    func problems(_ kind: Form.Kind, _ texts: [Field.Name: String]) throws -> [FormProblem] {
      try bexley.problems(kind, texts, on: "2026-12-10")
    }
    #expect(try problems(.documentAdd, [.name: "protocol"]) == [FormProblem(.name, .taken)])
    #expect(
      try problems(.documentVersion, [.document: "F-1", .version: "1"]) == [FormProblem(.version, .taken)])
    #expect(
      try problems(.documentVersion, [.document: "F-1", .version: "2", .date: "2026-01-09"])
        == [FormProblem(.date, .beforeItBegins(old.date))])
    #expect(
      try problems(.documentChange, [.document: "F-1", .review: "2026-01-09"])
        == [FormProblem(.review, .beforeItBegins(old.date))])
    #expect(
      try problems(.documentWithdraw, [.document: "F-1", .on: "2026-12-11"])
        == [FormProblem(.on, .notYet(day("2026-12-11")))])
    #expect(
      try problems(.documentChange, [.document: "minutes"]).first
        == FormProblem(.document, .unknown(.text)))
    #expect(try bexley.fill(.documentWithdraw, [.document: "F-1"], on: "2026-12-10") != nil)
    #expect(
      try bexley.problems(.documentVersion, [.document: "F-1", .version: "2"], on: "2026-12-10")
        == [FormProblem(.document, .isOver(day("2026-12-10")))])
    // A name that was withdrawn is free again.
    #expect(try bexley.fill(.documentAdd, [.name: "Protocol", .version: "3"], on: "2026-12-10") != nil)
  }

  @Test func `A new name goes to all versions, and a change keeps what it does not name`() throws {
    var bexley = try bexley()
    var old = Document(id: "F-1", name: "Protocol", date: try day("2026-01-10"))
    (old.version, old.withdrawnOn) = ("1", try day("2026-06-01"))
    var new = Document(id: "F-2", name: "Protocol", date: try day("2026-06-01"))
    (new.version, new.place, new.issuedTo) = ("2", "Website", ["LBB"])
    bexley.partnership.documents.put(old)
    bexley.partnership.documents.put(new)
    #expect(
      try bexley.fill(.documentChange, [.document: "F-2", .name: "Sharing protocol"], on: "2026-12-10") != nil
    )
    #expect(bexley.partnership.documents.all.map(\.name) == ["Sharing protocol", "Sharing protocol"])
    let kept = try #require(bexley.partnership.documents["F-2"])
    #expect(kept.place == "Website" && kept.issuedTo == ["LBB"])
  }
}
