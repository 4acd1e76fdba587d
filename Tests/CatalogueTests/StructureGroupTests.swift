import Governance
import Papers
import TestSupport
import Testing

/// What the boards ask of their groups: an end, officers, terms of reference, plans, reports and meetings.
@Suite struct StructureGroupTests {
  @Test(arguments: [("G2", "bexley", "exec"), ("G2", "bexley", "board")])
  func `A working group is not made without its end`(row: String, template: String, under: String) throws {
    var board = try StructureBoard(template)
    let texts: [Field.Name: String] = [
      .name: "Working group: Neglect", .kind: "fixed-term", .under: under, .from: "\(board.today)",
    ]
    #expect(board.enter(.groupAdd, texts) == [FormProblem(.to, .empty)], "\(row)")
    let end = board.today.adding(months: 12)
    #expect(board.enter(.groupAdd, texts.merging([.to: "\(end)"]) { first, _ in first }) == [])
    let group = try #require(board.all.groups.all.first { $0.kind == .fixedTerm })
    #expect(board.all.parent(of: group.id, on: board.today)?.text == under)
    #expect(!group.holds(on: end.adding(days: 1)))
    #expect(board.found("no-end").isEmpty)
    var endless = group
    endless.to = nil
    board.all.groups.put(endless)
    #expect(board.found("no-end") == ["due no-end/\(group.id)"])
  }

  @Test(arguments: [
    ("G17", "milton-keynes", "bmg"), ("G18", "milton-keynes", "qa"), ("G20", "milton-keynes", "pp"),
    ("G10", "bexley", "sscrp"),
  ])
  func `A task and finish group may be made under any group, and needs no end`(
    row: String, template: String, under: String
  ) throws {
    var board = try StructureBoard(template)
    #expect(
      board.enter(.groupAdd, [.name: "Task group", .kind: "task-and-finish", .under: under]) == [], "\(row)")
    let group = try #require(board.all.groups.all.first { $0.name == "Task group" })
    #expect(board.all.parent(of: group.id, on: board.today)?.text == under)
    #expect(board.found("no-end").isEmpty)
    // A group of a group: the authors of one review under its panel.
    #expect(
      board.enter(.groupAdd, [.name: "Authors' group", .kind: "task-and-finish", .under: "Task group"]) == [])
    let authors = try #require(board.all.groups.all.first { $0.name == "Authors' group" })
    #expect(board.all.parent(of: authors.id, on: board.today) == group.id)
  }

  @Test func `The data group has no end, being an ongoing duty, and nothing is said of it`() throws {
    let board = try StructureBoard("milton-keynes")
    #expect(board.all.groups["drwg"]?.kind == .taskAndFinish && board.all.groups["drwg"]?.to == nil)
    #expect(board.found("no-end").isEmpty)
  }

  @Test func `The data group's chair is a member of Quality Assurance, or it is said`() throws {
    var board = try StructureBoard("milton-keynes")
    #expect(board.found("drwg-chair") == ["not-met drwg-chair/P-drwg-01/drwg-chair"])
    board.appoint("P-drwg-01", to: "qa-07", from: board.today)
    #expect(board.found("drwg-chair").isEmpty)
  }

  @Test(arguments: ["qa", "pp", "ce", "td", "sw", "cdop", "scrp"])
  func `A sub-group has chair, vice-chair, terms reviewed yearly, a plan and a meeting about every six weeks`(
    group: String
  ) throws {
    var board = try StructureBoard("milton-keynes")
    let missing = board.found("sub-group-offices").filter { $0.contains("/\(group)-") }
    #expect(
      missing == [
        "not-met sub-group-offices/\(group)-chair", "not-met sub-group-offices/\(group)-vice-chair",
      ])
    for office in ["chair", "vice-chair"] {
      #expect(board.enter(.officeSet, [.group: group, .office: office, .post: "\(group)-01"]) == [])
    }
    #expect(!board.found("sub-group-offices").contains { $0.contains("/\(group)-") })
    try board.meet(Group.ID(group), on: "2009-11-02")
    for rule in ["terms-review", "sub-group-plan"] {
      #expect(try board.dues(rule, from: "2009-11-02", to: "2010-12-31").contains("2010-11-02 \(group)"))
    }
    let calendar = try #require(board.all.calendar(of: Group.ID(group), on: board.today))
    #expect(calendar.aboutWeeks == 6)
  }

  @Test(arguments: ["qa", "pp", "ce", "td", "sw", "cdop", "scrp"])
  func `Each sub-group's chair is appointed by the Management Group, which sees to several agencies`(
    group: String
  ) throws {
    var board = try StructureBoard("milton-keynes")
    let rule = try #require(board.all.checklistRule("sub-group-chairs", on: board.today))
    func sheet() -> Checklist? {
      board.all.checklists(of: rule, on: board.today).first { $0.subject == .group(Group.ID(group)) }
    }
    #expect(sheet()?.missing.map(\.id) == ["chair", "agencies"])
    for item in ["chair", "agencies"] {
      #expect(
        board.enter(.evidence, [.rule: rule.id, .subject: group, .occurrence: item, .evidence: "BMG 3"]) == []
      )
    }
    #expect(sheet()?.isComplete == true)
  }

  @Test(arguments: ["qa", "pp", "ce", "td", "sw"])
  func `A sub-group with members of one agency alone can never be quorate, and that is said`(group: String)
    throws
  {
    var board = try StructureBoard("milton-keynes")
    #expect(!board.found("\(group)-quorum").contains { $0.hasSuffix("/never") })
    for post in board.all.posts(of: Group.ID(group), on: board.today) where post.agency != "CYPS" {
      board.vacate(post.id)
    }
    #expect(board.found("\(group)-quorum") == ["not-met \(group)-quorum/\(group)/never"])
  }

  @Test func `Who chairs a sub-group is named on the Management Group's agenda, and comes without counting`()
    throws
  {
    var board = try StructureBoard("milton-keynes")
    try board.meet("bmg", on: "\(board.today)", status: .planned)
    let meeting = try #require(board.all.meetings.all.first)
    #expect(
      board.enter(
        .agendaAdd, [.meeting: meeting.id.text, .title: "Audit findings", .lead: "Chair, Quality Assurance"])
        == [])
    #expect(board.all.record(of: meeting.id).agenda.all.first?.lead == "Chair, Quality Assurance")
    let verdict = Roster(of: "bmg", on: board.today, in: board.all).verdict(
      of: [Presence(person: "P-qa-01", post: nil, capacity: .attending)])
    #expect(verdict.counted.isEmpty && verdict.uncounted.map(\.1) == [.inAttendance])
  }

  @Test(arguments: [
    ("G6", "risk-progress", ["2010-09-30", "2010-12-31", "2011-03-31", "2011-06-30"]),
    ("G7", "cdop-report", ["2010-12-09"]),
    ("G8", "quarterly-groups", ["2010-12-09 trainers", "2010-12-09 health"]),
  ])
  func `Bexley's groups report and meet when the handbook says`(row: String, rule: String, days: [String])
    throws
  {
    var board = try StructureBoard("bexley")
    try board.meet("board", on: "2010-09-09")
    #expect(try board.dues(rule, from: "2010-09-01", to: "2011-07-31") == days, "\(row)")
  }

  @Test func `Every function of section 3 has an owner, and every sub-group has a function`() throws {
    var board = try StructureBoard("milton-keynes")
    let rule = try #require(board.all.checklistRule("function-owners", on: board.today))
    #expect(rule.items.map(\.id) == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"])
    let owners = rule.items.map { $0.text.split(separator: ": ").last.map(String.init) ?? "" }
    for group in board.all.groups(under: "bmg", on: board.today)
      + board.all.groups(under: "board", on: board.today)
    {
      #expect(owners.count { $0 == group.name } == 1, "\(group.name)")
    }
    #expect(owners.prefix(2).allSatisfy { $0.hasPrefix("the Board") })
    #expect(board.found("function-owners") == ["for-chair function-owners//"])
    for item in rule.items { #expect(board.enter(.evidence, [.rule: rule.id, .occurrence: item.id]) == []) }
    #expect(board.found("function-owners").isEmpty)
  }

  @Test(arguments: [
    ("board", ["Manager, Youth", "cluster 1", "cluster 9", "College"]), ("crg", ["School Improvement Team"]),
    ("coord", ["College representative"]),
    ("voc", ["College", "Primary", "Secondary", "Special"]),
    ("tech", ["Schools", "School Improvement Team"]),
    ("harm", ["School Improvement Team"]), ("lit", ["Schools", "School Improvement Team"]),
  ])
  func `Education sits on each group for which the arrangements name it`(group: String, titles: [String])
    throws
  {
    let board = try StructureBoard("central-bedfordshire")
    let entries = Roster(of: Group.ID(group), on: board.today, in: board.all).entries
    for title in titles {
      let found = entries.filter { $0.post.title.contains(title) }
      #expect(found.count == 1, "\(title)")
      if !title.contains("Youth") { #expect(found.allSatisfy { $0.sector == "Education" }, "\(title)") }
    }
    if group == "board" { #expect(entries.count { $0.sector == "Education" } == 10) }
  }

  @Test(arguments: [
    ("G38", "board-16"), ("G38", "board-20"), ("G38", "board-24"), ("G40", "local-01"), ("G40", "local-05"),
  ])
  func `A cluster without representative and a locality without champion are said`(row: String, post: String)
    throws
  {
    var board = try StructureBoard("central-bedfordshire")
    #expect(board.found("vacancy").isEmpty, "\(row)")
    board.vacate(Post.ID(post))
    #expect(board.found("vacancy") == ["due vacancy/\(post)"])
    #expect(board.all.posts(of: "local", on: board.today).count == 5)
  }
}
