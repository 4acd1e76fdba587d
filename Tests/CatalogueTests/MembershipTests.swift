import Governance
import Papers
import TestSupport
import Testing

/// What the constitutions ask of members: who counts, who is told, who may be one, and what they must be able to do.
@Suite struct MembershipTests {
  @Test(arguments: [
    // A statutory post with the agency it represents besides, one with that agency only, and a post of its own.
    ("M2", "board-06", 10), ("M4", "board-06", 10), ("M3", "board-14", 11), ("M2", "board-16", 11),
    ("M2", "board-12", 12),
  ])
  func `A statutory entry is open when its post, or the post it is represented by, is vacant`(
    row: String, post: String, covered: Int
  ) throws {
    var board = try StructureBoard("bexley")
    board.vacate(Post.ID(post))
    let entries = board.all.statutoryEntries(of: "board", on: board.today)
    #expect([entries.covered, entries.all] == [covered, 12], "\(row)")
    let isStatutory = board.all.posts[Post.ID(post)]?.isStatutory == true
    #expect(board.found("vacancy") == ["\(isStatutory ? "not-met" : "due") vacancy/\(post)"])
  }

  @Test(arguments: [("M3", "board-14", "DAT"), ("M4", "board-06", "SHA")])
  func `An agency without a seat is represented by another's post`(row: String, post: String, agency: String)
    throws
  {
    var board = try StructureBoard("bexley")
    #expect(!board.all.posts.all.contains { $0.agency?.text == agency }, "\(row)")
    #expect(board.all.representations.all.filter { $0.agency.text == agency }.map(\.post.text) == [post])
    board.vacate(Post.ID(post))
    let vacancy = try #require(board.all.vacancies(on: board.today).first { $0.post.text == post })
    #expect(vacancy.unrepresented.map(\.text).contains(agency))
  }

  @Test func `A Partner whose only representative goes is named`() throws {
    var board = try StructureBoard("bexley")
    board.vacate("board-16")
    board.vacate("board-10")
    let vacancies = board.all.vacancies(on: board.today)
    #expect(vacancies.first { $0.post == "board-16" }?.unrepresented == ["PROB"])
    #expect(vacancies.first { $0.post == "board-10" }?.unrepresented == [])
  }

  @Test func `A lay member who is appointed is a full member, and one to be appointed is none`() throws {
    var board = try StructureBoard("bexley")
    board.vacate("board-18")
    board.vacate("board-19")
    func total() -> Int? { board.verdict("board", holding: []).members?.total }
    #expect(total() == 17)
    board.appoint("P-lay", to: "board-18", from: board.today)
    #expect(total() == 18)
    let verdict = board.verdict("board", [(person: "P-lay", post: "board-18", as: .member)])
    #expect(verdict.counted.map(\.post) == ["board-18"])
  }

  @Test(arguments: [("M6", "bexley", "board-03"), ("M14", "milton-keynes", "board-01")])
  func `The Lead Member observes: in the total, never counted, and without a part in deciding`(
    row: String, template: String, post: String
  ) throws {
    let board = try StructureBoard(template)
    let verdict = board.verdict("board", holding: [post])
    #expect(verdict.counted.isEmpty && verdict.uncounted.map(\.1) == [.category("observer")], "\(row)")
    let entry = try #require(
      Roster(of: "board", on: board.today, in: board.all).entry(of: Post.ID(post)))
    #expect(entry.isObserver && !entry.category.votes)
  }

  @Test(arguments: [
    ("M42", "bexley", "sscrp", "sscrp-08", "in attendance"),
    ("M43", "milton-keynes", "pp", "pp-05", "Board support"),
    ("M43", "milton-keynes", "ce", "ce-08", "Board support"),
    ("M43", "milton-keynes", "scrp", "scrp-05", "adviser"),
    ("M20", "milton-keynes", "board", "board-26", "adviser"),
    ("M20", "milton-keynes", "board", "board-27", "Board support"),
    ("M20", "milton-keynes", "board", "board-00", "chair"),
  ])
  func `Who advises, supports or attends is on the list, and never counts`(
    row: String, template: String, group: String, post: String, words: String
  ) throws {
    let board = try StructureBoard(template)
    let verdict = board.verdict(Group.ID(group), holding: [post])
    #expect(verdict.uncounted.map(\.1) == [.category(words)], "\(row)")
    let entry = Roster(of: Group.ID(group), on: board.today, in: board.all).entry(of: Post.ID(post))
    #expect(entry?.agency == nil && entry?.category.inTotal == false)
  }

  @Test func `A core member and a listed adviser of Milton Keynes are among the eight`() throws {
    let board = try StructureBoard("milton-keynes")
    let verdict = board.verdict("board", holding: ["board-02", "board-10", "board-20"])
    #expect(verdict.counted.map(\.post) == ["board-02", "board-10", "board-20"])
  }

  @Test func `The Chairman is to be told of each new representative`() throws {
    var board = try StructureBoard("bexley")
    #expect(board.found("notice").isEmpty)
    board.appoint("P-new", to: "board-06", from: board.today)
    var one = try #require(board.all.appointments["H-board-06"])
    one.notifiedOn = nil
    board.all.appointments.put(one)
    #expect(board.found("notice") == ["due notice/H-board-06"])
    #expect(board.all.findings(on: board.today).first { $0.id == "notice/H-board-06" }?.clause == "App1 4.10")
    #expect(board.enter(.appointmentChange, [.post: "board-06", .notified: "\(board.today)"]) == [])
    #expect(board.found("notice").isEmpty)
  }

  @Test(arguments: [(true, ["board-06"]), (false, [])])
  func `Somebody represents a second Partner only once notice was given, and is one head`(
    isNotified: Bool, by: [Post.ID]
  ) throws {
    var board = try StructureBoard("bexley")
    var one = Representation(id: "R-1", post: "board-06", agency: "LBB")
    one.notifiedOn = isNotified ? board.today : nil
    board.all.representations.put(one)
    let verdict = board.verdict("board", holding: ["board-06"])
    #expect(verdict.members?.count == 1)
    #expect(verdict.parts.first { $0.part.id == "council" }?.by == by)
  }

  @Test(arguments: [
    // Rule, whose sheet, and its items.
    ("M15", "milton-keynes", "eligibility", "P-board-16", ["eligible"]),
    ("M15", "milton-keynes", "eligibility", "P-board-20", ["eligible"]),
    (
      "M16", "milton-keynes", "core-members", "board-12",
      ["senior", "lead", "authority", "account", "commit"]
    ),
    (
      "M20", "milton-keynes", "core-members", "board-02",
      ["senior", "lead", "authority", "account", "commit"]
    ),
    (
      "M21", "milton-keynes", "core-members", "board-06",
      ["senior", "lead", "authority", "account", "commit"]
    ),
    ("M18", "milton-keynes", "lay-residence", "board-20", ["resident"]),
    ("M18", "milton-keynes", "lay-residence", "board-21", ["resident"]),
    ("M23", "milton-keynes", "named-by-organisation", "qa-02", ["named"]),
    ("M23", "milton-keynes", "named-by-organisation", "drwg-05", ["named"]),
    ("M24", "milton-keynes", "champions", "TVP", ["named"]),
    ("M33", "croydon", "representation", "SCH", ["strategic", "professional"]),
  ])
  func `What is asked of a member or an agency is confirmed one by one, and its lack is said`(
    row: String, template: String, rule: String, subject: String, items: [String]
  ) throws {
    var board = try StructureBoard(template)
    let checklist = try #require(board.all.checklistRule(rule, on: board.today))
    func sheet() -> Checklist? {
      let code = checklist.per == .member ? "H-\(subject)" : subject
      return board.all.checklists(of: checklist, on: board.today).first { $0.subject.code == code }
    }
    #expect(sheet()?.missing.map(\.id) == items, "\(row)")
    // What has a day is said from the day after it.
    #expect(!board.found(rule, on: board.today.adding(days: 1)).isEmpty)
    for item in items {
      #expect(board.enter(.evidence, [.rule: rule, .subject: subject, .occurrence: item]) == [])
    }
    #expect(sheet()?.isComplete == true)
  }

  @Test(arguments: [
    ("M16", "core-members", "board-20"), ("M18", "lay-residence", "board-02"),
    ("M20", "core-members", "board-10"),
  ])
  func `What is asked of one category is asked of no other`(row: String, rule: String, post: String) throws {
    let board = try StructureBoard("milton-keynes")
    let checklist = try #require(board.all.checklistRule(rule, on: board.today))
    let sheets = board.all.checklists(of: checklist, on: board.today)
    #expect(!sheets.isEmpty && !sheets.contains { $0.subject.code == "H-\(post)" }, "\(row)")
  }

  @Test func `A deputy is asked whether eligible as well`() throws {
    var board = try StructureBoard("milton-keynes")
    board.name("P-councillor", deputyOf: "board-16")
    let rule = try #require(board.all.checklistRule("eligibility", on: board.today))
    let sheets = board.all.checklists(of: rule, on: board.today)
    #expect(sheets.contains { $0.subject == .person("P-councillor") })
  }

  @Test func `In the older Compact each agency's Children's Trust lead is kept`() throws {
    var board = try StructureBoard("central-bedfordshire", on: "2012-05-01")
    var post = Post(id: "board-99", group: "board", title: "Hospital")
    (post.agency, post.category) = ("BHT", "member")
    board.all.posts.put(post)
    let rule = try #require(board.all.checklistRule("trust-leads", on: board.today))
    #expect(board.all.checklists(of: rule, on: board.today).map(\.subject) == [.agency("BHT")])
    #expect(board.enter(.evidence, [.rule: rule.id, .subject: "BHT", .evidence: "A. Lead"]) == [])
    #expect(board.found(rule.id).isEmpty)
    #expect(board.all.checklistRule("trust-leads", on: try StructureBoard.day("2019-01-01")) == nil)
  }

  @Test(arguments: [false, true])
  func `Nobody is on both boards of Central Bedfordshire, and a deputy on one is for the Chair`(
    isDeputy: Bool
  )
    throws
  {
    var board = try StructureBoard("central-bedfordshire")
    #expect(board.found("boards-apart").isEmpty)
    if isDeputy {
      board.name("P-lead-03", deputyOf: "board-08")
    } else {
      board.appoint("P-lead-03", to: "board-08", from: board.today)
    }
    let kind = isDeputy ? "for-chair" : "not-met"
    #expect(board.found("boards-apart") == ["\(kind) boards-apart/P-lead-03/lead+board"])
  }

  @Test func `The relevant agencies are looked at again twelve months after the last time`() throws {
    var board = try StructureBoard("central-bedfordshire")
    try board.meet("board", on: "2018-09-12")
    let day = try StructureBoard.day("2019-03-29")
    #expect(
      board.enter(.evidence, [.rule: "relevant-agencies", .evidence: "Development Day"], on: day) == [])
    #expect(try board.dues("relevant-agencies", from: "2019-03-30", to: "2021-01-01") == ["2020-03-29"])
  }

  @Test func `A member of the panel who stands for both boards has both on the page`() throws {
    var board = try StructureBoard("milton-keynes")
    #expect(board.enter(.officeSet, [.group: "bucks", .office: "member", .person: "P-cdop-03"]) == [])
    let person = try #require(board.all.people["P-cdop-03"])
    let page = Wording(board.all, on: board.today).personPage(person).joined(separator: "\n")
    #expect(page.contains("Child Death Overview Panel") && page.contains("member, Buckinghamshire LSCB"))
  }

  @Test func `Who is on Board and Executive alike has both on the page`() throws {
    var board = try StructureBoard("bexley")
    board.appoint("P-board-04", to: "exec-01", from: board.today)
    let person = try #require(board.all.people["P-board-04"])
    let page = Wording(board.all, on: board.today).personPage(person).joined(separator: "\n")
    #expect(
      page.contains("LSCB Board: Deputy Director") && page.contains("Executive of the LSCB: Deputy Director"))
  }

  @Test func `An agency's page lists its posts on every group, and those it has nobody in`() throws {
    var board = try StructureBoard("central-bedfordshire")
    board.vacate("crg-02")
    let agency = try #require(board.all.agencies["CBC"])
    let page = Wording(board.all, on: board.today).agencyPage(agency)
    let posts = page.prefix { !$0.hasPrefix("ATTENDANCE") }.joined(separator: " ")
    for group in [
      "Children's Leadership Board", "Safeguarding Children Strategic Board", "Case Review Group",
    ] {
      #expect(posts.contains("\(group): "), "\(group)")
    }
    #expect(posts.contains("VACANT"))
    let silent = try #require(board.all.agencies["HOME"])
    let other = Wording(board.all, on: board.today).agencyPage(silent)
    #expect(!other.joined().contains("Case Review Group"))
  }

  @Test(arguments: [("M46", "exec-20", "Public Protection & MARAC"), ("M1", "board-05", "YOT & Connexions")])
  func `What a post stands for besides is in its title`(row: String, post: String, words: String) throws {
    let board = try StructureBoard("bexley")
    #expect(board.all.posts[Post.ID(post)]?.title.contains(words) == true, "\(row)")
  }

  @Test(arguments: [("ce-10", "ce"), ("cdop-08", "cdop")])
  func `A lay seat below the Milton Keynes Board is one of the lay people's, without an agency`(
    post: String, group: String
  ) throws {
    var board = try StructureBoard("milton-keynes")
    #expect(
      board.all.posts[Post.ID(post)]?.category == "lay" && board.all.posts[Post.ID(post)]?.agency == nil)
    board.appoint("P-board-20", to: Post.ID(post), from: board.today)
    let verdict = board.verdict(Group.ID(group), [(person: "P-board-20", post: Post.ID(post), as: .member)])
    #expect(verdict.counted.count == 1)
    // Nobody is named as deputy of a lay person, so nobody sent counts.
    let sent = board.verdict(Group.ID(group), [(person: "P-friend", post: Post.ID(post), as: .deputy)])
    #expect(sent.counted.isEmpty)
  }

  @Test func `A seat that the terms of reference ask for and nobody holds is said, the longest vacant first`()
    throws
  {
    var board = try StructureBoard("milton-keynes")
    board.appoint(
      "P-one", to: "sw-05", from: board.today.adding(days: -100), to: board.today.adding(days: -50))
    board.appoint(
      "P-two", to: "qa-03", from: board.today.adding(days: -100), to: board.today.adding(days: -9))
    #expect(board.found("vacancy").sorted() == ["due vacancy/qa-03", "due vacancy/sw-05"])
    let vacancies = board.all.vacancies(on: board.today)
    #expect(vacancies.map(\.post) == ["sw-05", "qa-03"])
    #expect(vacancies.first?.since == board.today.adding(days: -49))
  }
}
