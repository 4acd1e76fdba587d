import Governance
import Testing

/// The numbers are counted in the two documents of Central Bedfordshire.
@Suite struct CentralBedfordshireTemplateTests {
  private let template = ShippedTemplate.centralBedfordshire.read()
  private let before = Day("2012-05-01") ?? Day(number: 0)
  private let day = Day("2019-01-15") ?? Day(number: 0)

  private func groups(on day: Day, _ kind: Group.Kind) -> [String] {
    template.groups.all.filter { $0.kind == kind && $0.holds(on: day) }.map(\.id.text)
  }

  private func names(under parent: String?, on day: Day) -> [String] {
    template.groups(under: parent.map { Group.ID($0) }, on: day).filter { $0.kind != .linked }.map(\.id.text)
  }

  @Test func `The groups are the arrangements' sixteen, twelve of them joint, and four linked`() {
    #expect(groups(on: day, .standing) == ["lead", "board", "crg", "cbperf"])
    let core = ["lit", "ppg", "voc", "perf"]
    let priority = ["neglect", "tech", "mental", "scse", "csem"]
    #expect(groups(on: day, .joint) == ["coord"] + core + priority + ["harm", "borders"])
    #expect(groups(on: day, .linked) == ["cdop", "leaders", "local", "homes"])
    #expect(groups(on: day, .fixedTerm).isEmpty)
  }

  @Test func `They hang as in the structure chart`() {
    #expect(names(under: nil, on: day) == ["lead"])
    #expect(names(under: "lead", on: day) == ["board"])
    #expect(names(under: "board", on: day) == ["crg", "coord"])
    #expect(
      names(under: "coord", on: day) == [
        "lit", "ppg", "voc", "perf", "neglect", "tech", "mental", "scse", "harm", "borders",
      ])
    #expect(names(under: "perf", on: day) == ["cbperf"])
    #expect(names(under: "scse", on: day) == ["csem"])
  }

  @Test func `Before the arrangements the Board and the Compact's five bodies stand alone`() {
    #expect(names(under: nil, on: before) == ["board"])
    #expect(names(under: "board", on: before) == ["escrp", "cdrop", "comms", "jsg", "pmag"])
    #expect(groups(on: before, .joint).isEmpty && groups(on: before, .linked).isEmpty)
    let last = Day("2018-06-30") ?? day
    #expect(names(under: "board", on: last).count == 5)
    #expect(names(under: "board", on: last.adding(days: 1)) == ["crg", "coord"])
    #expect(
      template.posts(of: Group.ID("board"), on: before).map(\.title) == [
        "Independent Chair", "Business Manager", "Secretary",
      ])
  }

  @Test func `Reporting goes to five bodies above, to the Board besides the parent, and outside`() {
    let lines = template.lines.all.filter { $0.kind == .reports && $0.holds(on: day) }
    #expect(
      lines.map(\.group.text) == [
        "lead", "lead", "lead", "lead", "lead", "perf", "board", "board", "board", "cdop",
      ])
    #expect(lines.filter { $0.every == "yearly" }.map(\.group.text) == ["board", "board", "cdop"])
    #expect(lines.first { $0.group.text == "perf" }?.body == "board")
    #expect(template.parent(of: Group.ID("perf"), on: day)?.text == "coord")
    #expect(template.lines.all.count { $0.kind == .link && $0.holds(on: day) } == 13)
    #expect(template.lines.all.count { $0.kind == .link && $0.holds(on: before) } == 1)
  }

  @Test func `The Board has 29 members and two who attend, nine of them for school clusters`() {
    let posts = template.posts(of: Group.ID("board"), on: day)
    #expect(posts.count { $0.category != "officer" } == 29)
    #expect(posts.compactMap(\.number) == Array(1...29))
    #expect(posts.count { $0.category == "officer" } == 2)
    #expect(posts.count { $0.category == "lay" } == 2)
    #expect(posts.count { $0.title.contains("cluster") } == 9)
    #expect(posts.count { $0.agency?.text == "CBC" } == 3)
    #expect(posts.count { $0.agency?.text == "EDU" } == 10)
    #expect(template.agencies.all.filter(\.countsAsAgency).count == 15)
    let represented = Set(posts.compactMap(\.agency?.text)).subtracting(["CBSCB"])
    #expect(represented.count == 15)
  }

  @Test func `The other groups have the posts that the text names and no more`() {
    let counts = [
      "lead": 4, "crg": 2, "coord": 10, "lit": 2, "voc": 4, "tech": 2, "harm": 1, "local": 5, "homes": 1,
    ]
    for group in template.groups.all where group.id.text != "board" {
      #expect(template.posts(of: group.id, on: day).count == counts[group.id.text] ?? 0, "\(group.id)")
    }
    let statutory = template.posts.all.filter(\.isStatutory)
    #expect(statutory.map(\.group.text) == ["lead", "lead", "lead"])
    #expect(statutory.compactMap(\.agency?.text) == ["CBC", "BCCG", "BP"])
  }

  @Test func `Chairs are told of four groups and of no other`() {
    let chairs = template.offices.all.filter { $0.office == "chair" }
    #expect(chairs.map(\.group.text) == ["board", "crg", "coord", "voc"])
    #expect(chairs.compactMap(\.post?.text) == ["board-01", "crg-01", "coord-01", "voc-01"])
    #expect(!template.offices.all.contains { $0.office == "vice-chair" })
  }

  @Test func `Neither document states a quorum, and only the newer one when a group meets`() throws {
    #expect(template.constitutions.map(\.from) == [Day("2010-03-01"), Day("2018-07-01")])
    #expect(template.constitutions.allSatisfy { $0.quorumRules.isEmpty })
    #expect(template.constitutions.map(\.calendars.count) == [0, 1])
    let calendar = try #require(template.constitutions.last?.calendars.first)
    #expect(calendar.groups.map(\.text) == ["cbperf"])
    #expect(calendar.atLeast == 4 && calendar.months.isEmpty)
    #expect(!calendar.clause.isEmpty)
    for group in template.groups.all {
      #expect(Roster(of: group.id, on: day, in: template).verdict(of: []).standing == .noRule)
    }
  }

  @Test func `Named deputies count by the Compact, and every other reading says that it has no clause`() {
    for one in template.constitutions {
      #expect(one.settings.deputies == .named)
      #expect(one.settings.deputiesClause == "Compact, Strategic Board meetings")
      #expect(one.settings.representingClause.isEmpty && one.settings.interestsClause.isEmpty)
      #expect(one.settings.ratingClause.isEmpty && one.settings.appointmentNoticeClause.isEmpty)
      #expect(one.chairTitle == "Independent Chair")
      #expect(one.area == "Central Bedfordshire")
    }
  }

  @Test func `Officers and contacts neither count nor vote, and every member does`() {
    for one in template.constitutions {
      #expect(one.categories.keys.sorted() == ["chair", "contact", "lay", "member", "officer"])
      for (name, category) in one.categories {
        let isMember = name != "officer" && name != "contact"
        #expect([category.inTotal, category.countsHere, category.votes] == [isMember, isMember, isMember])
      }
    }
  }

  @Test(arguments: [
    // Four weeks are 28 calendar days: into January, onto Christmas Day and onto Good Friday.
    ("2018-12-12", "board-minutes", "2019-01-09"), ("2018-11-27", "board-minutes", "2018-12-25"),
    ("2019-03-22", "board-minutes", "2019-04-19"), ("2012-02-01", "board-minutes", "2012-02-29"),
    ("2018-12-12", "board-items", "2019-01-09"), ("2019-02-01", "board-items", "2019-03-01"),
    // The last meeting before the newer constitution: its day sets what is due after it.
    ("2018-06-20", "board-minutes", "2018-07-18"), ("2018-06-20", "board-items", "2018-07-18"),
    // A week before, whatever day that is.
    ("2018-12-12", "board-papers", "2018-12-05"), ("2019-01-01", "board-papers", "2018-12-25"),
    ("2019-04-26", "board-papers", "2019-04-19"), ("2012-03-07", "board-papers", "2012-02-29"),
  ]) func `The Board's minutes, items and papers are due by the Compact`(
    meeting: String, rule: String, day: String
  ) {
    let dues = ShippedTemplate.centralBedfordshire.dues(
      from: "2011-01-01", to: "2020-12-31", meetings: [("board", meeting)])
    #expect(dues.filter { $0.contains(" \(rule) ") } == ["\(day) \(rule) board"])
  }

  @Test func `A winter with two meetings of the Board has these days and no others`() {
    let dues = ShippedTemplate.centralBedfordshire.dues(
      from: "2018-12-01", to: "2019-05-01",
      meetings: [("board", "2018-12-12"), ("crg", "2019-01-15"), ("board", "2019-03-22")])
    #expect(
      dues == [
        "2018-12-05 board-papers board", "2018-12-12 voice-of-the-child board", "2018-12-26 action-checks",
        "2019-01-09 board-minutes board", "2019-01-09 board-items board",
        "2019-01-09 attendance-register board", "2019-03-15 board-papers board",
        "2019-03-22 voice-of-the-child board", "2019-04-19 board-minutes board",
        "2019-04-19 board-items board", "2019-04-19 attendance-register board",
      ])
  }

  @Test(arguments: [
    ("yearly-report", "2018-10-01", "2019-10-01"), ("yearly-report", "2020-02-29", "2021-02-28"),
    ("relevant-agencies", "2019-03-29", "2020-03-29"), ("audit-programme", "2019-04-01", "2020-04-01"),
    ("cdop-report", "2019-09-30", "2020-09-30"), ("cdop-campaigns", "2019-09-30", "2020-09-30"),
    // Stated by both constitutions, and due once.
    ("action-checks", "2012-04-02", "2012-04-16"), ("action-checks", "2018-06-25", "2018-07-09"),
    ("action-checks", "2018-12-20", "2019-01-03"),
  ]) func `What is due again is due once`(rule: String, done: String, day: String) {
    let dues = ShippedTemplate.centralBedfordshire.dues(
      from: "2011-01-01", to: "2021-12-31", meetings: [], done: [(rule, done)])
    #expect(dues.filter { $0.contains(" \(rule)") } == ["\(day) \(rule)"])
  }

  @Test(arguments: [
    ("2018-09-03", "2018-09-12"),
    // Christmas Day, Boxing Day and New Year's Day fall out, and so do weekends.
    ("2018-12-19", "2019-01-02"), ("2018-12-22", "2019-01-04"), ("2018-12-24", "2019-01-07"),
    // Good Friday, Easter Monday, and the first Monday of May.
    ("2019-04-12", "2019-04-25"), ("2019-04-18", "2019-05-01"), ("2019-04-19", "2019-05-01"),
    ("2019-04-29", "2019-05-09"),
  ]) func `Copies of the report go out within 7 working days`(published: String, day: String) {
    for stage in ["panel", "what-works"] {
      let last = ShippedTemplate.centralBedfordshire.lastDay(
        for: stage, of: "published-report", opened: published)
      #expect(last?.description == day)
    }
  }

  @Test func `What has no time limit in the text has none here`() throws {
    let constitution = try #require(template.constitutions.last)
    let limited = constitution.matters.filter { $0.stages.contains { $0.limit != nil } }
    #expect(limited.map(\.id) == ["published-report"])
    let learning = try #require(constitution.matters.first { $0.id == "learning" })
    #expect(learning.stages.count == 6 && learning.stages.allSatisfy(\.isOptional))
    for one in template.constitutions {
      // Days that are readings, and what reports are only asked to do.
      let advised = Set(one.deadlines.filter(\.isOnlyAdvised).map(\.id))
      #expect(advised.subtracting(["voice-of-the-child"]) == ["action-checks", "attendance-register"])
      #expect(one.matters.contains { $0.id == "offered-item" })
    }
  }
}
