import Governance
import TestSupport
import Testing

/// The rows whose facts are lists: commitments, signatures, duties and terms of reference, with how many points each has.
@Suite struct CommitmentsTests {
  /// A template with one holder at least of each sort that a list may be kept for, on a day of its constitution.
  private static func dossier(_ template: String) throws -> Dossier {
    var dossier = try Dossier(template)
    for post in ["board-02", "board-03", "exec-07", "qa-01"]
    where dossier.partnership.posts[Post.ID(post)] != nil {
      try dossier.appoint(post, from: "2008-01-01")
    }
    return dossier
  }

  private static let on = "2019-01-15"

  private static func sheets(_ dossier: Dossier, _ rule: String) throws -> [Checklist] {
    let day = try Dossier.day(on)
    let list = try #require(dossier.partnership.checklistRule(rule, on: day), "no checklist \(rule)")
    return dossier.partnership.checklists(of: list, on: day)
  }

  @Test(arguments: CommitmentsFacts.lasting + CommitmentsFacts.asked.map(\.fact))
  func `Each list has as many points as its text, each with an id of its own`(
    rows: String, template: String, rule: String, per: ChecklistRule.Per, points: Int, clause: String
  ) throws {
    let list = try #require(try Dossier(template).constitution.checklists.first { $0.id == rule })
    #expect(list.per == per && list.clause == clause, "\(rows)")
    #expect(list.items.count == points && Set(list.items.map(\.id)).count == points, "\(rows)")
    #expect(list.items.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: CommitmentsFacts.lasting)
  func `A list of lasting commitments is kept for each, ticked with its day, and nothing reminds of it`(
    rows: String, template: String, rule: String, per: ChecklistRule.Per, points: Int, clause: String
  ) throws {
    var dossier = try CommitmentsTests.dossier(template)
    let sheets = try CommitmentsTests.sheets(dossier, rule)
    #expect(!sheets.isEmpty && sheets.allSatisfy { $0.missing.count == points }, "\(rows)")
    #expect(try dossier.found(rule, on: CommitmentsTests.on).isEmpty, "\(rows)")
    let (subject, item) = try (#require(sheets.first).subject, #require(sheets.first?.ticks.last).item)
    var texts: [Field.Name: String] = [.rule: rule, .occurrence: item.id]
    if subject != .partnership { texts[.subject] = subject.code }
    #expect(try dossier.file(.evidence, texts, on: CommitmentsTests.on) == [], "\(rows)")
    let ticked = try CommitmentsTests.sheets(dossier, rule)
    #expect(try ticked.first?.ticks.last?.on == Dossier.day(CommitmentsTests.on), "\(rows)")
    #expect(ticked.reduce(0) { $0 + $1.missing.count } == sheets.count * points - 1, "\(rows)")
  }

  @Test(arguments: CommitmentsFacts.asked)
  func `What is asked once is to attend to until it is ticked for everybody`(
    fact: CommitmentsFacts.List, kind: String
  ) throws {
    var dossier = try CommitmentsTests.dossier(fact.template)
    // Members of Central Bedfordshire's Board have posts since 2018.
    let sheets = try CommitmentsTests.sheets(dossier, fact.rule)
    #expect(!sheets.isEmpty, "\(fact.rows)")
    #expect(try dossier.found(fact.rule, on: CommitmentsTests.on) == ["\(kind) /"], "\(fact.rows)")
    for sheet in sheets {
      for item in sheet.missing {
        #expect(try dossier.found(fact.rule, on: CommitmentsTests.on) == ["\(kind) /"], "\(fact.rows)")
        try dossier.done(fact.rule, sheet.subject.code, item.id, on: "2018-12-03")
      }
    }
    #expect(try dossier.found(fact.rule, on: CommitmentsTests.on).isEmpty, "\(fact.rows)")
    #expect(try CommitmentsTests.sheets(dossier, fact.rule).allSatisfy(\.isComplete))
  }

  @Test(arguments: CommitmentsFacts.points)
  func `The point of a row stands in its list`(
    rows: String, template: String, rule: String, item: String, words: String
  ) throws {
    let list = try #require(try Dossier(template).constitution.checklists.first { $0.id == rule })
    let text = try #require(list.items.first { $0.id == item }, "\(rows)").text
    #expect(text.contains(words), "\(rows): \(text)")
  }

  @Test func `A compact has three signatures, each with its day and whose is missing`() throws {
    // CF2: any order; only who holds a post for an agency signs.
    var dossier = try CommitmentsTests.dossier("central-bedfordshire")
    try dossier.done("compact", "H-board-03", "chair", on: "2018-09-03")
    try dossier.done("compact", "H-board-03", "member", on: "2018-09-10")
    let sheet = try #require(
      try CommitmentsTests.sheets(dossier, "compact").first { $0.subject.code == "H-board-03" })
    #expect(sheet.ticks.map { $0.on?.description } == [nil, "2018-09-10", "2018-09-03"])
    #expect(sheet.missing.map(\.id) == ["chief-executive"] && sheet.outOfOrder.isEmpty)
    // A new member signs anew.
    try dossier.appoint("board-01", from: "2018-07-01")
    #expect(try CommitmentsTests.sheets(dossier, "compact").count == 2)
  }

  @Test func `Sixteen agencies sign Milton Keynes' Constitution, and three that sit on the Board do not`()
    throws
  {
    // CF4.
    let sheets = try CommitmentsTests.sheets(try Dossier("milton-keynes"), "constitution-signed")
    #expect(sheets.count == 16)
    let codes = sheets.map(\.subject.code)
    #expect(!codes.contains("SCH") && !codes.contains("CONN") && !codes.contains("SHA"))
    #expect(codes.contains("CYPS") && codes.contains("CSP"))
  }

  @Test func `Everybody who sits or deputises in Milton Keynes signs the confidentiality clause, once each`()
    throws
  {
    // CF1: one person with two posts and a deputy are two to sign.
    var dossier = try Dossier("milton-keynes")
    try dossier.appoint("board-12", from: "2010-01-04")
    let person = try #require(dossier.partnership.people.all.first).id
    dossier.partnership.appointments.put(
      Appointment(id: "H-qa-02", post: "qa-02", person: person, from: try Dossier.day("2010-01-04")))
    dossier.partnership.people.put(Person(id: "P-deputy", name: "Deputy"))
    dossier.partnership.deputies.put(Deputy(id: "U-1", post: "board-12", person: "P-deputy"))
    #expect(
      try CommitmentsTests.sheets(dossier, "confidentiality").map(\.subject.code) == [
        person.text, "P-deputy",
      ])
  }

  @Test func `What is not ticked for one agency alone is counted in the line`() throws {
    // C5, S9: the agency without a procedure is the one left.
    var dossier = try Dossier("bexley")
    let sheets = try CommitmentsTests.sheets(dossier, "whistle-blowing")
    for sheet in sheets where sheet.subject.code != "BVSC" {
      try dossier.done("whistle-blowing", sheet.subject.code, "in-place", on: "2018-12-03")
    }
    let left = try CommitmentsTests.sheets(dossier, "whistle-blowing").filter { !$0.isComplete }
    #expect(left.map(\.subject.code) == ["BVSC"])
    #expect(try dossier.found("whistle-blowing", on: CommitmentsTests.on) == ["for-chair /"])
  }
}
