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

  @Test(arguments: [
    // No day is given for what is yearly: 12 months after it was last done.
    ("compact-review", "2017-02-28", "2018-02-28"), ("compact-review", "2019-02-28", "2020-02-28"),
    ("compact-review", "2020-02-29", "2021-02-28"), ("compact-review", "2018-12-25", "2019-12-25"),
    ("annual-report", "2017-09-29", "2018-09-29"), ("annual-report", "2018-04-02", "2019-04-02"),
    ("annual-report", "2019-04-19", "2020-04-19"), ("annual-report", "2018-12-31", "2019-12-31"),
  ]) func `What is yearly is due 12 months after it was last done`(rule: String, done: String, day: String) {
    let dues = ShippedTemplate.croydon.dues(
      from: "2017-02-01", to: "2021-12-31", meetings: [], done: [(rule, done)])
    #expect(dues.filter { $0.hasSuffix(" \(rule)") } == ["\(day) \(rule)"])
  }

  @Test func `A year with two meetings of QAPP has these days and no others`() {
    let dues = ShippedTemplate.croydon.dues(
      from: "2017-02-01", to: "2018-03-31",
      meetings: [("board", "2017-03-06"), ("qapp", "2017-04-13"), ("qapp", "2018-01-02")])
    #expect(
      dues == [
        "2017-03-31 dataset SCH", "2017-03-31 dataset VOL", "2017-04-13 dataset-comments qapp",
        "2017-04-13 dataset-actions qapp", "2017-06-30 dataset SCH", "2017-06-30 dataset VOL",
        "2017-09-30 dataset SCH", "2017-09-30 dataset VOL", "2017-12-31 dataset SCH",
        "2017-12-31 dataset VOL", "2018-01-02 dataset-comments qapp", "2018-01-02 dataset-actions qapp",
        "2018-03-06 compact-review", "2018-03-06 annual-report", "2018-03-06 annual-report-contributions SCH",
        "2018-03-06 annual-report-contributions VOL", "2018-03-31 dataset SCH", "2018-03-31 dataset VOL",
      ])
  }

  @Test func `The dataset's days are a reading, and a section 11 audit has four steps without a day`() throws
  {
    let constitution = try #require(template.constitutions.first)
    #expect(constitution.deadlines.filter(\.isOnlyAdvised).map(\.id) == ["dataset"])
    let audit = constitution.matters.first { $0.id == "section-11-audit" }
    #expect(audit?.stages.map(\.id) == ["submitted", "presented", "acted", "scrutinised"])
    #expect(audit?.stages.allSatisfy { $0.limit == nil && $0.after.isEmpty } == true)
  }
}
