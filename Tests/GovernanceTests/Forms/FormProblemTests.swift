import Governance
import Testing

/// Every reason for which a form is not taken, field by field.
@Suite struct FormProblemTests {
  /// A form, the field at fault and why.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: Form.Kind
    let texts: [Field.Name: String]
    let field: Field.Name
    let problem: FieldProblem
    var testDescription: String { "\(kind.rawValue) \(texts)" }

    init(
      _ kind: Form.Kind, _ texts: [Field.Name: String], _ field: Field.Name, _ problem: FieldProblem
    ) { (self.kind, self.texts, self.field, self.problem) = (kind, texts, field, problem) }
  }

  private static func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static let people: [Case] = [
    Case(.personAdd, [.name: "Ruth Hallam"], .name, .taken),
    Case(.personChange, [.person: "P-SAM", .name: "Sarah Okafor"], .name, .taken),
    Case(.personChange, [.person: "P-SAM", .name: ""], .name, .empty),
    Case(.personLeave, [.person: "P-PRY", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
    Case(.personLeave, [.person: "P-OSE", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
    Case(
      .appoint, [.person: "P-SAM", .post: "board-02", .from: "2026-09-10"], .from, .registered(Code("M-SEP"))),
    Case(.appoint, [.person: "P-PRY", .post: "board-02"], .person, .alreadyHas(on("2025-01-06"))),
    Case(.appoint, [.person: "P-HAL", .post: "board-01"], .person, .alreadyHas(nil)),
    Case(.appoint, [.person: "P-SAM", .post: "board-06"], .from, .isOver(on("2026-06-30"))),
    Case(
      .appoint, [.person: "P-SAM", .post: "board-05", .termEnds: "2026-12-09"], .termEnds,
      .beforeItBegins(on("2026-12-10"))),
    Case(
      .appoint, [.person: "P-SAM", .post: "board-05", .notified: "tomorrow"], .notified,
      .notYet(on("2026-12-11"))),
    Case(.appointmentChange, [.post: "board-05"], .post, .vacant),
    Case(.appointmentChange, [.post: "board-02", .from: "2025-01-05"], .from, .heldBy(Code("P-SAM"))),
    Case(.appointmentChange, [.post: "board-02", .from: ""], .from, .heldBy(Code("P-SAM"))),
    Case(.appointmentChange, [.post: "board-02", .from: "2026-09-11"], .from, .registered(Code("M-SEP"))),
    Case(.appointmentChange, [.post: "board-04", .from: "2027-01-01"], .from, .isOver(on("2026-12-31"))),
    Case(
      .appointmentChange, [.post: "board-02", .termEnds: "2024-01-01"], .termEnds,
      .beforeItBegins(on("2025-01-06"))),
    Case(.appointmentEnd, [.post: "board-05"], .post, .vacant),
    Case(.appointmentEnd, [.post: "board-02", .on: "2024-12-01"], .on, .beforeItBegins(on("2025-01-06"))),
    Case(.appointmentEnd, [.post: "board-02", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
    Case(.appointmentEnd, [.post: "board-04", .on: "2027-01-01"], .on, .heldBy(Code("P-SAR"))),
    Case(.appointmentEnd, [.post: "board-04", .on: "2026-12-31"], .on, .alreadyHas(nil)),
    Case(.deputyAdd, [.person: "P-OSE", .post: "board-03"], .person, .alreadyHas(nil)),
    Case(.deputyAdd, [.person: "P-PEN", .post: "board-03"], .person, .alreadyHas(nil)),
    Case(.deputyAdd, [.person: "P-SAM", .post: "board-06"], .from, .isOver(on("2026-06-30"))),
    Case(.deputyEnd, [.person: "P-SAM", .post: "board-03"], .person, .nothingToEnd),
    Case(
      .deputyEnd, [.person: "P-OSE", .post: "board-03", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
  ]

  static let structure: [Case] = [
    Case(.agencyAdd, [.code: "a,b", .name: "X"], .code, .noCode),
    Case(.agencyAdd, [.code: "1E5", .name: "X"], .code, .noCode),
    Case(.agencyAdd, [.code: "-x", .name: "X"], .code, .noCode),
    Case(.agencyAdd, [.code: "lbd", .name: "X"], .code, .taken),
    Case(.agencyAdd, [.code: "Every", .name: "X"], .code, .taken),
    Case(.agencyAdd, [.code: "NEW", .name: "docklands care trust"], .name, .taken),
    Case(.agencyChange, [.agency: "MET", .name: "Docklands Care Trust"], .name, .taken),
    Case(.agencyChange, [.agency: "MET", .name: ""], .name, .empty),
    Case(.agencyEnd, [.agency: "VOL"], .on, .isOver(on("2026-06-30"))),
    Case(.agencyEnd, [.agency: "VOL", .on: "2026-06-30"], .on, .alreadyHas(nil)),
    Case(.representAdd, [.post: "board-03", .agency: "DCT"], .agency, .alreadyHas(nil)),
    Case(.representAdd, [.post: "board-03", .agency: "VOL"], .agency, .isOver(on("2026-06-30"))),
    Case(.representAdd, [.post: "board-06", .agency: "MET"], .from, .isOver(on("2026-06-30"))),
    Case(
      .representAdd, [.post: "board-03", .agency: "MET", .notified: "tomorrow"], .notified,
      .notYet(on("2026-12-11"))),
    Case(.representEnd, [.post: "board-03", .agency: "MET"], .agency, .nothingToEnd),
    Case(.groupAdd, [.name: "lscb board"], .name, .taken),
    Case(.groupAdd, [.name: "X", .code: "Board"], .code, .taken),
    Case(.groupAdd, [.name: "X", .code: "x/y"], .code, .noCode),
    Case(.groupAdd, [.name: "X", .kind: "fixed"], .to, .empty),
    Case(.groupAdd, [.name: "X", .to: "2026-12-09"], .to, .beforeItBegins(on("2026-12-10"))),
    Case(.groupAdd, [.name: "X", .under: "old"], .under, .isOver(on("2025-12-31"))),
    Case(.groupChange, [.group: "exec", .name: ""], .name, .empty),
    Case(.groupChange, [.group: "exec", .name: "LSCB Board"], .name, .taken),
    Case(.groupChange, [.group: "exec", .kind: "fixed"], .to, .empty),
    Case(.groupChange, [.group: "task", .to: ""], .to, .empty),
    Case(.groupChange, [.group: "board", .to: "2026-09-09"], .to, .registered(Code("M-SEP"))),
    Case(.groupEnd, [.group: "old"], .on, .isOver(on("2025-12-31"))),
    Case(.groupEnd, [.group: "board", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
    Case(.lineAdd, [.group: "board", .body: "task", .kind: "parent"], .body, .underItself),
    Case(.lineAdd, [.group: "board", .body: "board", .kind: "parent"], .body, .underItself),
    Case(.lineAdd, [.group: "exec", .body: "task", .kind: "parent"], .body, .underItself),
    Case(.lineAdd, [.group: "task", .body: "board", .kind: "parent"], .body, .hangsUnder(Code("exec"))),
    Case(.lineAdd, [.group: "task", .body: "exec", .kind: "parent"], .body, .alreadyHas(nil)),
    Case(.lineAdd, [.group: "task", .body: "old"], .body, .isOver(on("2025-12-31"))),
    Case(.lineAdd, [.group: "old", .body: "board"], .from, .isOver(on("2025-12-31"))),
    Case(.lineEnd, [.group: "task", .body: "board"], .body, .nothingToEnd),
    Case(.lineEnd, [.group: "task", .body: "exec", .kind: "link"], .body, .nothingToEnd),
    Case(.postAdd, [.group: "old", .title: "X"], .from, .isOver(on("2025-12-31"))),
    Case(.postAdd, [.group: "board", .title: "X", .number: "3"], .number, .taken),
    Case(
      .postAdd, [.group: "board", .title: "X", .category: "cor"], .category, .notOneOf(["core", "observer"])),
    Case(.postAdd, [.group: "board", .title: "X", .agency: "VOL"], .agency, .isOver(on("2026-06-30"))),
    Case(.postChange, [.post: "board-02", .title: ""], .title, .empty),
    Case(.postChange, [.post: "board-02", .number: "3"], .number, .taken),
    Case(.postEnd, [.post: "board-06"], .on, .isOver(on("2026-06-30"))),
    Case(.postEnd, [.post: "board-02", .on: "2026-09-09"], .on, .registered(Code("M-SEP"))),
    Case(.officeSet, [.group: "board", .office: "chair"], .person, .empty),
    Case(.officeSet, [.group: "board", .office: "chair", .post: "board-01"], .post, .alreadyHas(nil)),
    Case(
      .officeSet, [.group: "board", .office: "chair", .post: "board-02", .person: "P-HAL"], .person,
      .notBoth(.post)),
    Case(.officeSet, [.group: "old", .office: "chair", .person: "P-HAL"], .from, .isOver(on("2025-12-31"))),
    Case(.officeEnd, [.group: "board", .office: "secretary"], .office, .nothingToEnd),
  ]

  static let meetings: [Case] = [
    Case(.meetingAdd, [.group: "board", .date: "2026-12-17"], .date, .taken),
    Case(.meetingAdd, [.group: "old", .date: "2027-01-14"], .date, .isOver(on("2025-12-31"))),
    Case(
      .meetingAdd, [.group: "exec", .date: "mon", .end: "09:00"], .end,
      .beforeStart(ClockTime("10:00") ?? .midnight)),
    Case(.meetingChange, [.meeting: "M-DEC", .date: ""], .date, .empty),
    Case(.meetingChange, [.meeting: "M-DEC", .date: "2027-03-11"], .date, .taken),
    Case(.meetingChange, [.meeting: "M-SEP", .date: "2027-06-10"], .meeting, .isDone),
    Case(
      .meetingChange, [.meeting: "M-DEC", .end: "09:59"], .end, .beforeStart(ClockTime("10:00") ?? .midnight)),
    Case(.meetingCancel, [.meeting: "M-SEP"], .meeting, .isDone),
    Case(.reply, [.meeting: "M-SEP", .post: "board-02", .answer: "yes"], .meeting, .isDone),
    Case(
      .reply, [.meeting: "M-DEC", .post: "exec-02", .answer: "yes"], .post, .notOfTheGroup(Code("board"))),
    Case(.reply, [.meeting: "M-DEC", .post: "board-05", .answer: "yes"], .post, .vacant),
    Case(.reply, [.meeting: "M-DEC", .post: "board-02", .answer: "late"], .time, .empty),
    Case(.reply, [.meeting: "M-DEC", .post: "board-02", .answer: "yes", .time: "10:30"], .time, .needless),
    Case(.reply, [.meeting: "M-DEC", .post: "board-02", .answer: "deputy"], .deputy, .empty),
    Case(
      .reply, [.meeting: "M-DEC", .post: "board-02", .answer: "yes", .deputy: "Osei"], .deputy, .needless),
    Case(
      .reply, [.meeting: "M-DEC", .post: "board-02", .answer: "yes", .noticed: "+4"], .noticed,
      .notYet(on("2026-12-14"))),
    Case(.agendaAdd, [.meeting: "M-SEP", .title: "X"], .meeting, .isDone),
    Case(.agendaChange, [.meeting: "M-DEC", .item: "3", .title: ""], .title, .empty),
    Case(.agendaPut, [.group: "task", .title: "X"], .group, .nothingPlanned),
    Case(.agendaPut, [.group: "board", .title: "Budget"], .title, .taken),
  ]

  static let actions: [Case] = [
    Case(.actionSet, [.group: "old", .text: "X", .by: "LBD"], .group, .isOver(on("2025-12-31"))),
    Case(.actionSet, [.group: "board", .text: "X", .by: "VOL"], .by, .isOver(on("2026-06-30"))),
    Case(.actionSet, [.group: "board", .text: "X"], .by, .empty),
    Case(.actionDone, [.action: "57", .evidence: "X"], .action, .isOver(on("2026-10-01"))),
    Case(.actionDone, [.action: "58", .evidence: "X", .on: "tomorrow"], .on, .notYet(on("2026-12-11"))),
    Case(.actionDone, [.action: "58"], .evidence, .empty),
    Case(.actionTick, [.action: "58", .agency: "MET"], .action, .notOneOf(["every agency"])),
    Case(.actionTick, [.action: "61", .agency: "VOL"], .agency, .notOfTheGroup(Code("board"))),
    Case(.actionTick, [.action: "61", .agency: "MET", .on: "+4"], .on, .notYet(on("2026-12-14"))),
    Case(.actionHandOn, [.action: "58", .by: "Superintendent"], .by, .alreadyHas(nil)),
    Case(.actionHandOn, [.action: "58", .by: "VOL"], .by, .isOver(on("2026-06-30"))),
    Case(
      .actionRedate, [.action: "58", .due: "2026-09-30", .why: "X", .agreedBy: "Y"], .due, .alreadyHas(nil)),
    Case(.actionRedate, [.action: "58", .due: "+1m", .agreedBy: "Y"], .why, .empty),
    Case(.actionRedate, [.action: "58", .due: "+1m", .why: "Y"], .agreedBy, .empty),
    Case(.actionDrop, [.action: "58"], .why, .empty),
    Case(.actionReopen, [.action: "58", .why: "X"], .action, .alreadyHas(nil)),
  ]

  @Test(arguments: people + structure + meetings + actions)
  func `A form that cannot be taken says why at the field, and changes nothing`(one: Case) throws {
    let office = try Docklands()
    #expect(office.problems(one.kind, one.texts) == [FormProblem(one.field, one.problem)])
  }

  @Test func `What is understood and refused is told from what cannot be used`() {
    let all =
      (FormProblemTests.people + FormProblemTests.structure + FormProblemTests.meetings
        + FormProblemTests.actions)
    for one in all {
      let isUnusable =
        switch one.problem {
        case .empty, .noCode, .notOneOf, .notBoth, .needless: true
        default: false
        }
      #expect(one.problem.isRefusal == !isUnusable, "\(one)")
    }
    let unread: [FieldProblem] = [
      .noDay, .noTime, .noNumber, .notYesOrNo, .unknown(.post), .several([]), .mayBe([]),
    ]
    for problem in unread { #expect(!problem.isRefusal) }
  }
}
