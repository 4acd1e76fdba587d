import Governance
import Testing

@Suite struct FieldReadingTests {
  let office: Docklands

  init() throws { office = try Docklands() }

  private func value(_ kind: Form.Kind, _ name: Field.Name, _ texts: [Field.Name: String]) -> FieldValue? {
    let filled = Form(kind, texts).read(in: office.partnership, on: office.today)
    return filled.problems.contains { $0.field == name } ? nil : filled.values[name]
  }

  private func problem(_ kind: Form.Kind, _ name: Field.Name, _ texts: [Field.Name: String]) -> FieldProblem?
  {
    Form(kind, texts).read(in: office.partnership, on: office.today).problems.first { $0.field == name }?
      .problem
  }

  @Test(arguments: [
    ("today", "2026-12-10"), ("tomorrow", "2026-12-11"), ("mon", "2026-12-14"), ("thu", "2026-12-17"),
    ("14 sep", "2027-09-14"), ("14 sep 2026", "2026-09-14"), ("+2w", "2026-12-24"), ("+1m", "2027-01-10"),
    ("2026-09-14", "2026-09-14"), ("14/9/2026", "2026-09-14"), (" 31 dec ", "2026-12-31"),
    ("29 feb", "2028-02-29"), ("+3m", "2027-03-10"),
  ])
  func `A day is read as people type it`(typed: String, expected: String) throws {
    #expect(value(.appoint, .from, [.from: typed]) == .day(try day(expected)))
  }

  @Test(arguments: ["soon", "31 nov", "2026-02-30", "0", "29 feb 2027"])
  func `What is no day is refused`(typed: String) {
    #expect(problem(.appoint, .from, [.from: typed]) == .noDay)
  }

  @Test func `A time, a number, a flag and a list are read`() throws {
    #expect(value(.reply, .time, [.time: "9:05"]) == .time(try time("09:05")))
    #expect(problem(.reply, .time, [.time: "25:00"]) == .noTime)
    #expect(value(.postAdd, .number, [.number: "12"]) == .number(12))
    for text in ["0", "-3", "x", "1.5"] { #expect(problem(.postAdd, .number, [.number: text]) == .noNumber) }
    for (text, flag) in [("yes", true), ("Y", true), ("no", false), ("n", false)] {
      #expect(value(.postAdd, .statutory, [.statutory: text]) == .flag(flag))
    }
    #expect(problem(.postAdd, .statutory, [.statutory: "maybe"]) == .notYesOrNo)
    #expect(value(.agencyAdd, .services, [.services: " care ;; schools;"]) == .words(["care", "schools"]))
  }

  @Test func `A choice is read by the letters that begin only one of its words`() {
    let words = ["ordinary", "special", "extra-ordinary"]
    for (text, word) in [
      ("special", "special"), ("SP", "special"), ("e", "extra-ordinary"), ("o", "ordinary"),
    ] {
      #expect(value(.meetingAdd, .kind, [.kind: text]) == .text(word))
    }
    #expect(problem(.meetingAdd, .kind, [.kind: "x"]) == .notOneOf(words))
    let answers = ["yes", "apologies", "deputy", "late", "leaves", "video"]
    #expect(problem(.reply, .answer, [.answer: "l"]) == .notOneOf(answers))
  }

  @Test(arguments: [
    ("board-03", "board-03"), ("nurse", "board-03"), ("DCT", ""), ("Penhale", "board-03"),
    ("superint", "board-04"), ("Anna", "exec-02"), ("board-06", "board-06"), ("Volunteer", "none"),
    ("Joanne", ""),
  ])
  func `A post is read by code, title, agency or holder, by its code also when it is over`(
    typed: String, code: String
  ) {
    let read = value(.postChange, .post, [.post: typed])
    switch code {
    case "": #expect(problem(.postChange, .post, [.post: typed]).map(\.isSeveral) == true)
    case "none": #expect(problem(.postChange, .post, [.post: typed]) == .unknown(.post))
    default: #expect(read == .post(Post.ID(code)))
    }
  }

  @Test func `A post of a form about a meeting is one of its group, held on its day`() {
    let texts: [Field.Name: String] = [.meeting: "M-MAR", .answer: "yes"]
    #expect(value(.reply, .post, texts.merging([.post: "Joanne"]) { $1 }) == .post(Post.ID("board-02")))
    // By March Sarah Okafor holds what Superintendent Garrow holds today.
    #expect(value(.reply, .post, texts.merging([.post: "Sarah"]) { $1 }) == .post(Post.ID("board-04")))
    #expect(problem(.reply, .post, texts.merging([.post: "Garrow"]) { $1 }) == .unknown(.post))
  }

  @Test(arguments: [
    ("Penhale", "P-PEN"), ("helen", "P-PEN"), ("Dr Penhale", "P-PEN"), ("Helen Penhale", "P-PEN"),
    ("Penhale, Dr Helen", "P-PEN"), ("Penhale Helen", "P-PEN"), ("Dr Helen Penhale", "P-PEN"),
    ("P-PEN", "P-PEN"), ("sarah okafor", "P-SAR"), ("Supt Garrow", "P-GAR"),
  ])
  func `Somebody known is read by a part of the name or the whole, with or without the title`(
    typed: String, code: String
  ) {
    #expect(value(.appoint, .person, [.person: typed]) == .person(Person.ID(code)))
  }

  @Test func `A whole new name is somebody new, and one near a known name is neither`() {
    #expect(value(.appoint, .person, [.person: "Ida Moss"]) == .newcomer("Ida Moss"))
    #expect(value(.appoint, .person, [.person: "Rev Ida Moss"]) == .newcomer("Rev Ida Moss"))
    #expect(problem(.appoint, .person, [.person: "An Lee"]) == .mayBe(["P-LEE"]))
    #expect(problem(.appoint, .person, [.person: "Sa Okafor"]) == .mayBe(["P-SAM", "P-SAR"]))
    #expect(problem(.appoint, .person, [.person: "okafor"]) == .several(["P-SAM", "P-SAR"]))
    #expect(problem(.appoint, .person, [.person: "Zeb"]) == .unknown(.anybody))
    #expect(problem(.appoint, .person, [.person: "Dr Zeb"]) == .unknown(.anybody))
    #expect(problem(.personChange, .person, [.person: "Ida Moss"]) == .unknown(.person))
  }

  @Test func `A longer name with the same words in it is not taken for somebody known`() throws {
    var office = office
    office.partnership.people.put(Person(id: Person.ID("P-LONG"), name: "Lee-Jones, Ann Mary"))
    let form = Form(.appoint, [.person: "Ann Lee", .post: "board-05"])
    #expect(
      form.problems(in: office.partnership, on: office.today).map(\.problem) == [.mayBe(["P-LEE", "P-LONG"])])
    try office.take(.personAdd, [.name: "Ann Lee"])
    try office.take(.appoint, [.person: "Ann Lee", .post: "board-05"])
    #expect(office.partnership.holder(of: Post.ID("board-05"), on: office.today)?.name == "Lee, Ann")
  }

  @Test func `Agencies and groups are read by code, alias or part of a name`() {
    #expect(value(.agencyChange, .agency, [.agency: "council"]) == .agency(Agency.ID("LBD")))
    #expect(value(.agencyChange, .agency, [.agency: "metro"]) == .agency(Agency.ID("MET")))
    #expect(problem(.agencyChange, .agency, [.agency: "docklands"])?.isSeveral == true)
    #expect(problem(.agencyChange, .agency, [.agency: "nhs"]) == .unknown(.agency))
    #expect(value(.groupChange, .group, [.group: "neglect"]) == .group(Group.ID("task")))
    #expect(problem(.groupChange, .group, [.group: "lscb"])?.isSeveral == true)
  }

  @Test func `A body reported to is a group or a name, and never one of several groups unasked`() {
    let about: [Field.Name: String] = [.group: "exec"]
    #expect(value(.lineAdd, .body, about.merging([.body: "old"]) { $1 }) == .group(Group.ID("old")))
    #expect(value(.lineAdd, .body, about.merging([.body: "Cabinet"]) { $1 }) == .text("Cabinet"))
    #expect(problem(.lineAdd, .body, about.merging([.body: "LSCB"]) { $1 })?.isSeveral == true)
  }

  @Test func `A meeting, an item and an action are read`() {
    #expect(value(.agendaRemove, .meeting, [.meeting: "board 2026-12-17"]) == .meeting(Meeting.ID("M-DEC")))
    #expect(problem(.agendaRemove, .meeting, [.meeting: "board 2026-12-18"]) == .unknown(.meeting))
    #expect(value(.agendaRemove, .item, [.meeting: "M-DEC", .item: "3"]) == .item(AgendaItem.ID("G-DEC3")))
    #expect(problem(.agendaRemove, .item, [.meeting: "M-DEC", .item: "9"]) == .unknown(.item))
    #expect(problem(.agendaRemove, .item, [.meeting: "M-XXX", .item: "3"]) == .unknown(.item))
    for words in ["58", "#58", "A-58", "a-58", "missing"] {
      #expect(value(.actionDrop, .action, [.action: words]) == .action(Action.ID("A-58")), "\(words)")
    }
    #expect(problem(.actionDrop, .action, [.action: "99"]) == .unknown(.action))
  }

  @Test(arguments: [
    ("every agency", FieldValue.everyAgency), ("all", .everyAgency), ("MET", .agency(Code("MET"))),
    ("council", .agency(Code("LBD"))), ("Director", .post(Code("board-02"))),
    ("Penhale", .post(Code("board-03"))), ("Matron", .post(Code("exec-02"))),
    ("Pryce", .post(Code("board-02"))),
  ])
  func `Whoever is to do something is an agency, a post of the group, or a post of any`(
    typed: String, expected: FieldValue
  ) {
    #expect(value(.actionSet, .by, [.group: "board", .by: typed]) == expected)
  }

  @Test func `What is needed and empty is said of every field at once, in their order`() {
    let problems = Form(.actionRedate).problems(in: office.partnership, on: office.today)
    #expect(problems == [.action, .due, .why, .agreedBy].map { FormProblem($0, .empty) })
    #expect(Form(.reply, [.meeting: "  "]).problems(in: office.partnership, on: office.today).count == 3)
  }
}

extension FieldProblem {
  /// Whether several go by what was typed.
  var isSeveral: Bool { if case .several = self { true } else { false } }
}
