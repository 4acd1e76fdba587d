import Governance
import Papers
import TestSupport
import Testing

@Suite struct PaperTests {
  private func check(_ lines: [String], _ name: String) throws {
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), name)
  }

  @Test
  func `The attendance register gives each state in whole words, with its times, the sum and the course`()
    throws
  {
    let meeting = Sentences.meeting(in: Sentences.closed())
    try check(Wording(meeting.partnership, on: Board.day).registerLines(meeting), "register")
    try check(
      Sentences.wording.registerLines(Sentences.meeting(in: Sentences.wording.partnership)), "register-before"
    )
    try check(
      Sentences.wording.signInLines(Sentences.meeting(in: Sentences.wording.partnership)), "register-blank")
  }

  @Test func `The structure is a tree with each group once, and legend beneath`() throws {
    try check(Wording(Sentences.closed(), on: Board.day.adding(days: 1)).chartLines, "chart")
  }

  @Test func `A group under an ended group or under itself still stands in the structure`() throws {
    var exec = Group(id: "exec", name: "Executive of the LSCB")
    exec.to = Board.day.adding(days: -1)
    let ring = [
      ReportingLine(id: "L-A001", group: "cdop", to: "sscrp", kind: .parent),
      ReportingLine(id: "L-A002", group: "sscrp", to: "cdop", kind: .parent),
    ]
    var partnership = Board.partnership(adding: [.put(.group(exec))] + ring.map { .put(.line($0)) })
    partnership.apply(.remove(.line(ReportingLine(id: "L-A003", group: "cdop", to: "board", kind: .parent))))
    try check(Wording(partnership, on: Board.day).chartLines, "chart-broken")
  }

  @Test func `The constitution's title is the Board's, also where a body without a chair stands above it`() {
    func titles(_ steps: [Change.Step]) -> [String] {
      let words = Wording(Board.partnership(adding: steps), on: Board.day)
      return ["lead", "board", "exec", "trainers"].map { words.office("chair", of: $0) }
    }
    func line(_ group: Group.ID, _ to: String) -> Change.Step {
      .put(.line(ReportingLine(id: Code("L-\(group)"), group: group, to: to, kind: .parent)))
    }
    let lead = Change.Step.put(.group(Group(id: "lead", name: "Leaders")))
    let chair = Change.Step.put(.office(Office(id: "O-LEAD", group: "lead", office: "chair")))
    let second = Change.Step.put(.group(Group(id: "other", name: "Other Board")))
    let (title, plain) = ("Independent Chairman", "Chair")
    #expect(titles([]) == [title, title, plain, plain])
    #expect(titles([lead, line("board", "lead")]) == [plain, title, plain, plain])
    #expect(titles([lead, line("board", "lead"), chair]) == [title, plain, plain, plain])
    #expect(
      titles([lead, line("board", "lead"), second, line("other", "lead")]) == [title, plain, plain, plain])
  }

  @Test func `The agenda shows what was taken when, and what came of it`() throws {
    let meeting = Sentences.meeting(in: Sentences.closed())
    try check(Wording(meeting.partnership, on: Board.day).agendaLines(meeting), "agenda")
  }

  @Test func `A group's page has its rule, record, posts, late actions and next meeting`() throws {
    let partnership = Sentences.closed()
    let wording = Wording(partnership, on: Day(number: Board.day.number + 40))
    for group in ["board", "exec", "sscrp", "cdop", "wg-neglect", "trainers"] {
      try check(wording.groupLines(try #require(partnership.groups[Code(group)])), "group-\(group)")
    }
  }

  @Test func `A group that ends with its task says so until its end is known`() throws {
    var partnership = Board.partnership()
    var group = try #require(partnership.groups["wg-neglect"])
    group.kind = .taskAndFinish
    func page() -> String {
      partnership.groups.put(group)
      let lines = Wording(partnership, on: Board.day).groupLines(group)
      return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let kind = "Kind task-and-finish group, under the Executive of the LSCB,"
    #expect(page().contains("\(kind) until its task is done"))
    group.to = Board.day
    #expect(page().contains("\(kind) to 10 Dec 2026"))
  }

  @Test func `Actions stand by their day, the late ones with how late`() throws {
    let partnership = Sentences.closed()
    let wording = Wording(partnership, on: Day(number: Board.day.number + 40))
    try check(wording.actionLines(partnership.actions.all), "actions")
    #expect(wording.actionLines([]) == ["No actions."])
  }

  @Test func `The roll at a decision or an item names who was here, who did not count, and the sum`() throws {
    let meeting = Sentences.meeting(in: Sentences.closed())
    let wording = Wording(meeting.partnership, on: Board.day)
    let rolls = meeting.decisions.flatMap { wording.rollLines(meeting, decision: $0) }
    let item = try #require(meeting.agenda.first { $0.number == 3 })
    try check(rolls + wording.rollLines(meeting, item: item, at: Sentences.at("10:50")), "rolls")
  }

  @Test func `Names of any script keep the columns`() throws {
    var partnership = Board.partnership()
    for (name, post) in [
      ("Ŵyn, Siân", "board-02"), ("漢字, 太郎", "board-05"), ("e\u{301}te\u{301}, Rene\u{301}", "board-08"),
    ] {
      guard let holder = partnership.holder(of: Code(post), on: Board.day) else { continue }
      partnership.apply(.put(.person(Person(id: holder.id, name: name))))
    }
    try check(
      Wording(partnership, on: Board.day).registerLines(Sentences.meeting(in: partnership)),
      "register-scripts")
  }
}
