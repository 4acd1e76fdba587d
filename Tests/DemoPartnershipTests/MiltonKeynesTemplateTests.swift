import Governance
import Testing

/// The numbers here were counted in the document by hand.
@Suite struct MiltonKeynesTemplateTests {
  private let template = ShippedTemplate.miltonKeynes.read()

  private func posts(_ group: String) -> [Post] {
    template.posts(of: Group.ID(group), on: MiltonKeynes.day)
  }

  @Test func `The lists have the document's posts`() {
    let numbered = [
      "board": 25, "bmg": 6, "qa": 7, "drwg": 6, "pp": 6, "ce": 10, "td": 10, "sw": 11, "cdop": 9, "scrp": 6,
    ]
    let own = template.groups.all.filter { $0.kind != .linked }
    #expect(own.map(\.id.text).sorted() == numbered.keys.sorted())
    for (group, count) in numbered {
      #expect(posts(group).compactMap(\.number) == Array(1...count), "\(group)")
    }
    // Besides the lists: the Independent Chair, and who advises and supports the Board and the Management Group.
    #expect(
      template.posts.all.filter { $0.number == nil }.map(\.id.text) == [
        "board-00", "board-26", "board-27", "bmg-07", "bmg-08",
      ])
    #expect(template.representations.all.isEmpty)
    #expect(template.people.all.isEmpty && template.appointments.all.isEmpty)
  }

  @Test func `Sixteen agencies signed, three more sit on the Board, and its own staff are none`() {
    let counted = template.agencies.all.filter(\.countsAsAgency)
    #expect(counted.count == 16 + 3)
    #expect(template.agencies.all.filter { !$0.countsAsAgency }.map(\.id.text) == ["MKSCB"])
    let onBoard = Set(posts("board").compactMap(\.agency)).subtracting([Agency.ID("MKSCB")])
    #expect(onBoard == Set(counted.map(\.id)))
  }

  @Test func `Groups hang where the document has them`() {
    func names(under parent: String?) -> [String] {
      template.groups(under: parent.map { Group.ID($0) }, on: MiltonKeynes.day).map(\.id.text)
    }
    #expect(names(under: nil) == ["board", "ctb", "bucks"])
    #expect(names(under: "board") == ["bmg"])
    #expect(names(under: "bmg") == ["qa", "pp", "ce", "td", "sw", "cdop", "scrp"])
    #expect(names(under: "qa") == ["drwg"])
    let kinds = Dictionary(grouping: template.groups.all, by: \.kind).mapValues { $0.map(\.id.text) }
    #expect(kinds[.joint] == ["cdop"])
    #expect(kinds[.taskAndFinish] == ["drwg"])
    #expect(kinds[.standing]?.count == 8)
  }

  @Test func `Lines besides the parents say to whom, what and how often`() {
    func lines(_ group: String, _ kind: ReportingLine.Kind) -> [String] {
      template.lines.all.filter { $0.group.text == group && $0.kind == kind }.map {
        $0.every.isEmpty ? $0.body : "\($0.body), \($0.every)"
      }
    }
    #expect(lines("scrp", .reports) == ["Independent Chair", "board", "bmg"])
    #expect(lines("cdop", .reports) == ["board, yearly", "scrp", "Independent Chair"])
    #expect(lines("cdop", .link) == ["bucks", "rapid response team"])
    #expect(lines("bmg", .parent) == ["board, every Board meeting"])
    #expect(lines("bmg", .reports) == ["board, each time"])
    #expect(lines("qa", .reports) == ["board, yearly"])
    #expect(lines("pp", .reports) == ["board"])
    #expect(
      lines("board", .reports) == [
        "Children's Trust Board, yearly", "Children's Trust Board, half-yearly",
        "Local Strategic Partnership, yearly",
        "executive bodies of the core funding partners, yearly", "Chief Executive of Milton Keynes Council",
        "Lead Member for Children's Services", "Director of Children's Services",
        "Chief Executive of Milton Keynes Council",
      ])
    #expect(
      lines("board", .link) == [
        "Children's Trust Board", "Overview & scrutiny committee",
        "Director of Children's Services, quarterly",
        "Lead Member for Children's Services, quarterly", "Government Office South East, yearly",
        "focus groups",
      ])
    let isSaid = { (line: ReportingLine) in line.kind == .parent || !line.topic.isEmpty }
    #expect(template.lines.all.allSatisfy(isSaid))
  }

  @Test func `Offices go with the posts the document names, and no secretary is named`() {
    #expect(
      template.offices.all.map { "\($0.group) \($0.office) \($0.post?.text ?? "")" } == [
        "board chair board-00", "board adviser board-26", "board adviser-to-the-chair scrp-04",
        "bmg chair bmg-01", "bmg adviser bmg-07", "bmg support bmg-08", "drwg chair drwg-01",
        "scrp adviser scrp-05", "ctb member board-00",
      ])
    // The working group's chair is a member of Quality Assurance.
    let chair = template.posts[Post.ID("drwg-01")]
    #expect(posts("qa").contains { $0.title == chair?.title && $0.agency == chair?.agency })
  }

  @Test func `The rules are the document's, and two groups have none`() throws {
    let constitution = try #require(template.constitutions.first)
    let rules = constitution.quorumRules
    #expect(
      rules.map { "\($0.groups.map(\.text).joined()) \($0.clause) \($0.effect.rawValue)" } == [
        "board 6 Board (g) no-decisions", "qa App4 QA warn", "drwg App4 DRWG warn", "pp App4 P&P warn",
        "ce App4 C&E warn", "td App4 T&D warn", "sw App4 SW warn", "scrp App4 SCRP warn",
      ])
    let two: [QuorumTest] = [.agencies(2)]
    #expect(
      rules.map { $0.parts.map(\.test) } == [
        [.members(.number(8)), .agencies(4)], two, two, two, two, two, two,
        [.agency(Agency.ID("TVP")), .agency(Agency.ID("NHSMK")), .agency(Agency.ID("CYPS"))],
      ])
    for group in ["bmg", "cdop"] {
      #expect(template.quorumRule(of: Group.ID(group), on: MiltonKeynes.day) == nil)
    }
    #expect(template.constitution(on: Day(year: 2009, month: 9, day: 30) ?? MiltonKeynes.day) == nil)
    #expect(constitution.chairTitle == "Independent Chair")
    #expect(constitution.settings.deputiesClause == "App2 3-4, App5 4-5")
    #expect(constitution.settings.interestsClause.isEmpty && constitution.settings.representingClause.isEmpty)
  }

  @Test func `The calendars are the document's, and the working group has none`() {
    func when(_ group: String) -> String {
      guard let one = template.calendar(of: Group.ID(group), on: MiltonKeynes.day) else { return "none" }
      let parts = [
        one.atLeast.map { "at least \($0) a year" }, one.atMostWeeks.map { "at most \($0) weeks" },
        one.aboutWeeks.map { "about \($0) weeks" },
      ]
      return "\(parts.compactMap { $0 }.joined(separator: ", ")) (\(one.clause))"
    }
    #expect(when("board") == "at least 4 a year (6 Board (a))")
    #expect(when("bmg") == "at most 6 weeks (6 BMG (a), App3)")
    for group in ["qa", "pp", "ce", "td", "sw", "cdop"] { #expect(when(group) == "about 6 weeks (7)") }
    #expect(when("scrp") == "about 6 weeks (App4 SCRP, 7)")
    #expect(when("drwg") == "none")
  }
}
