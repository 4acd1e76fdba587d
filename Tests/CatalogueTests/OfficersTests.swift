import Governance
import Papers
import TestSupport
import Testing

/// Chairs, vice-chairs and officers of the four boards.
@Suite struct OfficersTests {
  @Test(arguments: [
    (
      "E4", "bexley", "exec", "chair", "exec-01",
      "Deputy Director, Children Social Care & Special Education Needs"
    ),
    ("E4", "bexley", "exec", "vice-chair", "exec-08", "Designated Nurse"),
    ("G12", "bexley", "ctb", "chair", "board-03", "Lead Member, Children's Services"),
    ("G12", "bexley", "ctb", "member", "board-01", "Independent Chairman"),
    ("G12", "bexley", "cte", "member", "exec-21", "LSCB Manager"),
    ("E23", "bexley", "board", "manager", "exec-21", "LSCB Manager"),
    ("E23", "bexley", "board", "secretary", "exec-23", "LSCB Business Officer & SPOC"),
    ("E10", "milton-keynes", "bmg", "chair", "bmg-01", "Assistant Director, Children's Social Care"),
    ("E14", "milton-keynes", "board", "adviser", "board-26", "Strategic Manager, Safeguarding"),
    (
      "E14", "milton-keynes", "board", "adviser-to-the-chair", "scrp-04",
      "Head of Safeguarding, Children's Social Care"
    ),
    ("E14", "milton-keynes", "bmg", "adviser", "bmg-07", "Strategic Manager, Safeguarding"),
    ("E14", "milton-keynes", "bmg", "support", "bmg-08", "MKSCB Business Manager"),
    ("E13", "milton-keynes", "ctb", "member", "board-00", "Independent Chair"),
    ("G19", "milton-keynes", "drwg", "chair", "drwg-01", "Knowledge and Information Manager"),
    ("E18", "central-bedfordshire", "voc", "chair", "voc-01", "College representative"),
    ("G39", "central-bedfordshire", "voc", "chair", "voc-01", "College representative"),
    ("E24", "central-bedfordshire", "board", "chair", "board-01", "Independent Chair"),
    ("E24", "central-bedfordshire", "board", "business-manager", "board-30", "Business Manager"),
    ("E24", "central-bedfordshire", "board", "secretary", "board-31", "Secretary"),
  ])
  func `An office goes with the post that the document names, whoever holds it`(
    row: String, template: String, group: String, office: String, post: String, title: String
  ) throws {
    let board = try StructureBoard(template)
    let holder = board.all.holder(ofOffice: office, in: Group.ID(group), on: board.today)
    #expect(holder?.id.text == "P-\(post)", "\(row)")
    #expect(board.all.posts[Post.ID(post)]?.title == title)
    let person = try #require(board.all.people[Person.ID("P-\(post)")])
    let page = Wording(board.all, on: board.today).personPage(person)
    #expect(page.contains { $0.hasPrefix("  \(office), ") })
  }

  @Test(arguments: [
    ("E2", "bexley", "offices", ["board-vice-chair"]),
    ("E9", "milton-keynes", "board-offices", ["board-vice-chair"]),
    ("E10", "milton-keynes", "bmg-offices", ["bmg-vice-chair"]),
  ])
  func `A vice-chair who is to be chosen and is not is said, until somebody is`(
    row: String, template: String, rule: String, missing: [String]
  ) throws {
    var board = try StructureBoard(template)
    #expect(board.found(rule) == missing.map { "not-met \(rule)/\($0)" }, "\(row)")
    let group = missing[0].prefix { $0 != "-" }
    let post = "\(group)-02"
    #expect(board.enter(.officeSet, [.group: String(group), .office: "vice-chair", .post: post]) == [])
    #expect(board.found(rule).isEmpty)
  }

  @Test func `Whoever takes the chair of a meeting is kept with it`() throws {
    var board = try StructureBoard("milton-keynes")
    try board.meet("board", on: "\(board.today)", status: .open)
    let meeting = try #require(board.all.meetings.all.first)
    let opened = Moment(board.today, try #require(ClockTime("10:00")))
    board.all.apply(
      .put(.sitting(Sitting(id: "S-1", opened: opened, sequence: 1, chair: "P-board-02"), of: meeting.id)))
    #expect(board.all.record(of: meeting.id).sittings.all.map(\.chair) == ["P-board-02"])
    #expect(board.found("independent-chair").isEmpty)
  }

  @Test func `Board and Children's Trust are not chaired by one person, not for one meeting either`() throws {
    var board = try StructureBoard("bexley")
    #expect(board.found("chairs-apart").isEmpty)
    try board.meet("board", on: "\(board.today)")
    let meeting = try #require(board.all.meetings.all.first)
    let opened = Moment(board.today, try #require(ClockTime("10:00")))
    board.all.apply(
      .put(.sitting(Sitting(id: "S-1", opened: opened, sequence: 1, chair: "P-board-03"), of: meeting.id)))
    #expect(board.found("chairs-apart") == ["not-met chairs-apart/P-board-03/\(meeting.id)"])
    board.office("chair", of: "board", to: "P-board-03")
    #expect(board.found("chairs-apart") == ["not-met chairs-apart/P-board-03/board-chair+ctb-chair"])
  }

  @Test(arguments: [
    ("chair-on-trust", "board", "chair", "board-chair"),
    ("trust-chair-on-board", "ctb", "chair", "ctb-chair"),
    ("manager-on-trust-executive", "board", "manager", "board-manager"),
  ])
  func `Each sits on the other's board, also when another takes the office`(
    rule: String, group: String, office: String, name: String
  ) throws {
    var board = try StructureBoard("bexley")
    #expect(board.found(rule).isEmpty)
    // The office alone passes on: the seat on the other body does not go with it.
    board.office(office, of: Group.ID(group), to: "P-stranger")
    #expect(board.found(rule) == ["not-met \(rule)/P-stranger/\(name)"])
  }

  @Test(arguments: [
    ("E5", "bexley", "independent-panel-chair", "sscrp", "sscrp-00", "not-met"),
    ("E6", "milton-keynes", "independent-chair", "board", "board-00", "for-chair"),
  ])
  func `An independent chair has no post of an agency and deputises for none`(
    row: String, template: String, rule: String, group: String, post: String, kind: String
  ) throws {
    var board = try StructureBoard(template)
    #expect(board.found(rule).isEmpty, "\(row)")
    board.name("P-\(post)", deputyOf: "board-06")
    #expect(board.found(rule) == ["\(kind) \(rule)/P-\(post)/board-06"])
  }

  @Test func `The Chair of Milton Keynes sits on the Children's Trust Board, or it is said`() throws {
    var board = try StructureBoard("milton-keynes")
    #expect(board.found("chair-on-trust").isEmpty)
    board.office("member", of: "ctb", to: "P-somebody")
    #expect(board.found("chair-on-trust") == ["not-met chair-on-trust/P-board-00/board-chair"])
  }

  @Test func `The Case Review Group has the Board's own Independent Chair`() throws {
    var board = try StructureBoard("central-bedfordshire")
    #expect(board.found("case-review-chair") == ["not-met case-review-chair/P-crg-01/crg-chair"])
    board.appoint("P-board-01", to: "crg-01", from: board.today)
    #expect(board.found("case-review-chair").isEmpty)
  }

  @Test
  func `The Co-ordinating Group's chair goes on to the next after a year, and the next may be entered ahead`()
    throws
  {
    var board = try StructureBoard("central-bedfordshire", on: "2019-06-30")
    board.office("chair", of: "coord", to: "P-first", from: try StructureBoard.day("2018-07-01"))
    #expect(board.found("co-ordinating-chair").isEmpty)
    let over = try StructureBoard.day("2019-07-02")
    #expect(
      board.found("co-ordinating-chair", on: over) == ["not-met co-ordinating-chair/O-coord-chair/2019-07-01"]
    )
    #expect(
      board.enter(
        .officeSet, [.group: "coord", .office: "chair", .person: "P-board-01", .from: "2019-07-01"])
        == [])
    #expect(board.found("co-ordinating-chair", on: over).isEmpty)
    #expect(board.all.holder(ofOffice: "chair", in: "coord", on: over)?.id == "P-board-01")
    #expect(board.all.holders(of: OfficeRule.Name("coord", "chair"), on: board.today) == ["P-first"])
  }

  @Test(arguments: [
    ("E6", "milton-keynes", "quarterly-briefing", "2009-11-30", ["2010-02-28"]),
    ("E12", "milton-keynes", "lead-member-meeting", "2009-11-30", ["2010-02-28"]),
    ("E7", "milton-keynes", "chair-review", "2010-02-01", ["2012-02-01"]),
    ("T6", "milton-keynes", "chair-review", "2010-02-01", ["2012-02-01"]),
    ("E13", "milton-keynes", "annual-report-trust", "2010-03-31", ["2011-03-31"]),
    ("E20", "croydon", "annual-report", "2017-09-29", ["2018-09-29"]),
    ("E23", "bexley", "monthly-briefing", "2010-10-31", ["2010-11-30"]),
    ("E23", "bexley", "newsletter", "2010-10-01", ["2011-01-01"]),
    ("E24", "central-bedfordshire", "action-checks", "2018-12-20", ["2019-01-03"]),
  ])
  func `An officer's duty that comes again is due so long after it was last done`(
    row: String, template: String, rule: String, done: String, days: [String]
  ) throws {
    var board = try StructureBoard(template)
    try board.meet("board", on: "\(board.today.adding(days: 7))")
    let day = try StructureBoard.day(done)
    board.all.evidence.put(Evidence(id: "V-1", rule: rule, on: day))
    #expect(try board.dues(rule, from: done, to: "2021-01-01") == days, "\(row)")
    let record = board.all.constitution(on: day)?.deadlines.first { $0.id == rule }
    if ["E20", "E23", "E24"].contains(row) { #expect(record?.by.isEmpty == false) }
  }

  @Test func `The agenda is agreed by the Chair with two others, by the meeting at the latest`() throws {
    var board = try StructureBoard("milton-keynes")
    try board.meet("board", on: "2009-12-10")
    #expect(try board.dues("board-agenda", from: "2009-10-01", to: "2010-01-31") == ["2009-12-10 board"])
    let rule = board.all.constitution(on: board.today)?.deadlines.first { $0.id == "board-agenda" }
    #expect(rule?.by == "Independent Chair")
    #expect(
      rule?.what.contains("Assistant Director") == true && rule?.what.contains("Business Manager") == true)
  }

  @Test func `The fourth officer of Bexley is on no list and organises the teachers' forum`() throws {
    let board = try StructureBoard("bexley")
    #expect(!board.all.posts.all.contains { $0.title.contains("Education) Co-ordinator") })
    #expect(board.all.offices.all.contains { $0.group == "dtf" && $0.office == "organiser" })
  }
}
