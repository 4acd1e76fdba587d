import Governance
import Papers
import TestSupport
import Testing

/// The rows on risks and interests, and what the tables of the templates say.
@Suite struct RegistersTests {
  @Test(arguments: ["2010-12-01", "2010-12-24"])
  func `A risk that Bexley's Chairman was not told of is not met on the day itself`(on: String) throws {
    // K1, K2, K3: at once, since no time is stated; the kinds and the four sources are the handbook's.
    var dossier = try Dossier("bexley")
    let rule = try #require(try dossier.constitution.registers.first)
    #expect(rule.by == "LSCB Manager" && rule.reportTo == "Independent Chairman" && rule.within == nil)
    #expect(rule.kinds == ["practice", "reputation"])
    #expect(rule.sources == ["audits", "child deaths", "serious case reviews", "complaints"])
    var risk: [Field.Name: String] = [.text: "Thresholds differ", .kind: "money", .source: "complaints"]
    #expect(try dossier.file(.riskAdd, risk, on: on) == [FormProblem(.kind, .notOneOf(rule.kinds))])
    (risk[.kind], risk[.source]) = ("reputation", "hearsay")
    #expect(try dossier.file(.riskAdd, risk, on: on) == [FormProblem(.source, .notOneOf(rule.sources))])
    risk[.source] = "complaints"
    #expect(try dossier.file(.riskAdd, risk, on: on) == [])
    let id = try #require(dossier.partnership.risks.all.first).id.text
    #expect(try dossier.found("risks", on: on) == ["not-met \(id)/reported"])
    #expect(try dossier.file(.riskChange, [.risk: id, .reported: on], on: on) == [])
    #expect(try dossier.found("risks", on: on).isEmpty)
  }

  @Test func `A risk from a complaint or from whistle blowing is followed until it is closed`() throws {
    // K8, C6.
    var dossier = try Dossier("bexley")
    let risk: [Field.Name: String] = [.text: "Drift", .kind: "practice", .source: "complaints"]
    #expect(try dossier.file(.riskAdd, risk, on: "2010-12-01") == [])
    #expect(dossier.partnership.risks.all.first?.source == "complaints")
    let id = try #require(dossier.partnership.risks.all.first).id.text
    #expect(try dossier.file(.riskClose, [.risk: id], on: "2010-12-20") == [])
    #expect(try dossier.partnership.risks.all.first?.closedOn == Dossier.day("2010-12-20"))
  }

  @Test(arguments: ["milton-keynes", "central-bedfordshire", "croydon", "partnership-2023"])
  func `Where no text has a register of risks there is no rule, and nothing is found`(template: String) throws
  {
    // K9.
    var dossier = try Dossier(template)
    #expect(dossier.partnership.constitutions.allSatisfy { $0.registers.isEmpty })
    dossier.partnership.risks.put(Risk(id: "X-1", text: "Drift", openedOn: try Dossier.day("2024-01-15")))
    #expect(try dossier.found("risks", on: "2024-02-01").isEmpty)
  }

  @Test(arguments: [
    ("DI1 DI2 DI3", "bexley", "3.3.2"), ("DI5", "milton-keynes", ""), ("DI7", "central-bedfordshire", ""),
    ("DI7", "croydon", ""),
  ])
  func `Whoever takes no part because of an interest does not count, by the clause where there is one`(
    rows: String, template: String, clause: String
  ) throws {
    let dossier = try Dossier(template)
    for constitution in dossier.partnership.constitutions {
      #expect(constitution.settings.interestsClause == clause, "\(rows)")
      #expect(!constitution.settings.interestedCount, "\(rows)")
    }
  }

  @Test(arguments: ["board", "exec"])
  func `An interest keeps somebody out of the count of Bexley's Board and of its Executive alike`(
    group: String
  ) throws {
    // DI2, DI8: 3.3.2 speaks of the LSCB, and its heading of the Executive as well.
    var dossier = try Dossier("bexley")
    let on = try Dossier.day("2010-12-01")
    let posts = dossier.partnership.posts(of: Group.ID(group), on: on).prefix(10)
    for post in posts { try dossier.appoint(post.id.text) }
    let here = posts.map { post in
      Presence(person: Person.ID("P-\(post.id)"), post: post.id, capacity: .member)
    }
    let roster = Roster(of: Group.ID(group), on: on, in: dossier.partnership)
    let interested = Set([Person.ID("P-\(group)-02")])
    #expect(!roster.verdict(of: here).uncounted.map(\.1).contains(.interest))
    #expect(roster.verdict(of: here, interested: interested).uncounted.map(\.1).contains(.interest))
  }

  @Test func `A case is never to be entered by a child's name`() throws {
    // CD11: the program asks for a few words, and says so where they are entered.
    let title = try #require(Form(.matterOpen).fields.first { $0.name == .title })
    #expect(Wording.hint(title, of: .matterOpen).contains("never a child's name"))
  }

  @Test(arguments: [
    // What the tables hold: the rows, the template, the group, the body, the kind of line, and words of the topic.
    ("P12 DO14", "milton-keynes", "bmg", "board", ReportingLine.Kind.reports, "minutes"),
    ("P27", "milton-keynes", "qa", "board", .reports, "audits"),
    ("DO13", "milton-keynes", "pp", "board", .reports, "procedures"),
    ("CH4 P15", "milton-keynes", "board", "Children's Trust Board", .reports, "concerns"),
    ("CH6", "milton-keynes", "board", "Lead Member for Children's Services", .reports, "governance"),
    ("SC4", "milton-keynes", "scrp", "Independent Chair", .reports, "serious case review"),
    ("SC9", "milton-keynes", "scrp", "board", .reports, "overview reports"),
    ("CD4", "milton-keynes", "cdop", "board", .reports, "annual report"),
    ("SC4", "bexley", "sscrp", "Independent Chairman", .reports, "serious case review"),
    ("SC17", "bexley", "sscrp", "exec", .reports, "organising"),
    ("K5 CD6", "bexley", "cdop", "qe", .reports, "poor safeguarding practice"),
    ("CD6", "bexley", "cdop", "exec", .reports, "child deaths"),
    ("K4", "bexley", "qe", "board", .reports, "risks in practice"),
    (
      "CD1", "central-bedfordshire", "cdop",
      "Child death review partners of Bedford, Central Bedfordshire and Luton",
      .reports, "patterns"
    ),
    ("CD2", "central-bedfordshire", "cdop", "Milton Keynes CDOP", .link, "joint campaigns"),
    (
      "P21", "central-bedfordshire", "board", "National Child Safeguarding Practice Review Panel", .reports,
      "7 working days"
    ),
    ("DR8", "central-bedfordshire", "leaders", "board", .link, "disputes"),
    ("DS3", "central-bedfordshire", "cbperf", "perf", .parent, "performance information"),
    ("DS3", "central-bedfordshire", "perf", "board", .reports, "performance information"),
  ])
  func `Who reports to whom and on what stands in the lines`(
    rows: String, template: String, group: String, body: String, kind: ReportingLine.Kind, topic: String
  ) throws {
    let lines = try Shipped(template).partnership.lines.all.filter {
      $0.group.text == group && $0.body == body && $0.kind == kind
    }
    #expect(lines.contains { $0.topic.contains(topic) }, "\(rows)")
  }

  @Test func `Bodies and posts that rows ask for stand in the tables`() throws {
    // CD3, CD10, SC12, SC14: groups; CD7: a post.
    let bedfordshire = try Shipped("central-bedfordshire").partnership
    #expect(bedfordshire.groups["cdop"]?.purpose.contains("five child death review partners") == true)
    #expect(bedfordshire.groups["cdrop"]?.name == "Overview Panel for Child Death Reviews")
    #expect(bedfordshire.groups["escrp"]?.name == "Executive Serious Case Review Panel")
    #expect(bedfordshire.groups["crg"]?.purpose.contains("local child safeguarding practice reviews") == true)
    let officer = try Shipped("bexley").post("LSCB Business Officer & SPOC", in: "cdop")
    #expect(officer.agency == "LSCB")
  }

  @Test(arguments: [
    // How many posts of the Board have the category, and whether they are among the members and decide.
    ("chair", 1, false), ("participant-observer", 1, false), ("core", 21, true), ("lay", 2, true),
    ("adviser", 2, false), ("board-support", 1, false),
  ])
  func `Milton Keynes' members stand in its categories, and only core and lay members decide`(
    category: String, posts: Int, decides: Bool
  ) throws {
    // CL14.
    let shipped = try Shipped("milton-keynes")
    #expect(shipped.posts(of: "board").count { $0.category == category } == posts)
    let flags = try #require(try shipped.constitution.categories[category])
    #expect(flags.countsHere == decides && flags.votes == decides)
  }

  @Test func `Sectors with which nobody sits are seen in the list of agencies`() throws {
    // DO19: no agency of Bexley's is of a faith group.
    let sectors = Set(try Shipped("bexley").partnership.agencies.all.map(\.sector))
    #expect(sectors.contains("Voluntary") && !sectors.contains { $0.lowercased().contains("faith") })
  }

  @Test func `A partner that replaces its representative gives notice, and its lack is seen`() throws {
    // DO15.
    var dossier = try Dossier("bexley")
    #expect(try dossier.constitution.settings.appointmentNoticeClause == "App1 4.10")
    try dossier.appoint("board-06", from: "2010-11-01")
    let found = dossier.partnership.findings(on: try Dossier.day("2010-12-01"))
    #expect(found.contains { $0.subject == .unnotified("H-board-06") })
  }

  @Test(arguments: ["board-agency-attendance", "board-attendance"])
  func `Attendance in Bexley is taken up with the agency's Chief Executive`(rule: String) throws {
    // DO2: "address", so that a letter is only one way.
    let limit = try #require(try Dossier("bexley").constitution.limits.first { $0.id == rule })
    #expect(
      limit.addressedTo == "the Chief Executive of the agency" && limit.by == "the Chairman of the LSCB")
  }
}
