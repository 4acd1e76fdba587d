import Governance
import Testing

/// What the Partner Compact of Croydon names is little: the Board, its chair, and one meeting by its letters.
@Suite struct CroydonTemplateTests {
  private let template = ShippedTemplate.croydon.read()
  private let day = Day("2017-02-01") ?? Day(number: 0)

  @Test func `There is the Board with its chair, and QAPP under it`() {
    #expect(template.groups.all.map(\.id.text) == ["board", "qapp"])
    #expect(template.groups.all.allSatisfy { $0.kind == .standing })
    #expect(template.parent(of: Group.ID("qapp"), on: day)?.text == "board")
    #expect(template.lines.all.count == 1)
    #expect(template.posts.all.map(\.title) == ["Independent Chairperson"])
    #expect(template.posts(of: Group.ID("qapp"), on: day).isEmpty)
    #expect(template.offices.all.map(\.office) == ["chair"])
    #expect(template.offices.all.first?.post?.text == "board-01")
    #expect(template.representations.all.isEmpty)
  }

  @Test func `No partner agency is named, only two sectors with a representative`() {
    #expect(template.agencies.all.map(\.name) == ["Schools", "Voluntary sector"])
    #expect(!template.posts.all.contains { $0.agency != nil || $0.isStatutory })
  }

  @Test func `No quorum and no calendar is stated`() throws {
    let constitution = try #require(template.constitutions.first)
    #expect(template.constitutions.map(\.from) == [day])
    #expect(constitution.quorumRules.isEmpty && constitution.calendars.isEmpty)
    #expect(constitution.chairTitle == "Independent Chairperson")
    #expect(constitution.area == "Croydon")
    #expect(constitution.settings.deputies == .named)
    #expect(constitution.settings.deputiesClause == "2.1")
    #expect(constitution.categories.keys.sorted() == ["chair", "member", "sector-representative"])
    for group in template.groups.all {
      #expect(Roster(of: group.id, on: day, in: template).verdict(of: []).standing == .noRule)
    }
  }
}
