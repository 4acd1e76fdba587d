@testable import Governance
import Papers
import TestSupport
import Testing

/// The words of the forms, of the actions' papers and of the pages.
@Suite struct FormWordingTests {
  private let wording = Sentences.wording

  /// Every problem that a field can have.
  private let problems: [(FieldProblem, String)] = [
    (.empty, ""), (.noDay, "soon"), (.noTime, "25:00"), (.noNumber, "0"), (.notYesOrNo, "maybe"),
    (.notOneOf(["ordinary", "special"]), "x"), (.unknown(.agency), "nhs"), (.unknown(.group), "x"),
    (.unknown(.post), "x"), (.unknown(.person), "Zeb"), (.unknown(.anybody), "Zeb"),
    (.unknown(.meeting), "board"), (.unknown(.item), "9"), (.unknown(.action), "99"), (.unknown(.doer), "x"),
    (.several(["board-05", "board-13"]), "okafor"),
    (.several([Board.person("Okafor, Samuel").text, Board.person("Okafor, Sarah").text]), "okafor"),
    (.several(["board", "exec"]), "lscb"), (.several(["M-A001", "M-A002"]), "today"),
    (.several(["LBB", "BCT", "BCPU", "SCH", "BVSC"]), "bexley"),
    (.mayBe([Board.person("Okafor, Samuel").text]), "Sam Okafor"), (.noCode, "a,b"),
    (.notBoth(.post), "Penhale"),
    (.needless, "10:30"), (.taken, "LBB"), (.beforeItBegins(Board.day), "mon"),
    (.beforeStart(ClockTime("10:00") ?? .midnight), "9:00"), (.nothingToEnd, "x"), (.isOver(Board.day), "x"),
    (.vacant, "board-18"), (.heldBy(Board.person("Okafor, Samuel")), "mon"), (.alreadyHas(Board.day), "x"),
    (.alreadyHas(nil), "x"), (.notOfTheGroup("board"), "exec-01"), (.hangsUnder("board"), "exec"),
    (.nothingPlanned, "sscrp"), (.isDone, "x"), (.isCited, "3"), (.underItself, "board"),
    (.notYet(Board.day), "mon"), (.registered("M-A001"), "mon"),
  ]

  @Test func `Every problem of a field is one sentence that says what to do`() throws {
    let lines = problems.map { wording.problem($0.0, typed: $0.1) }
    for line in lines { #expect(line.hasSuffix("."), "\(line)") }
    try Golden.check(lines.joined(separator: "\n"), "field-problems")
  }

  @Test func `Every field has its label and hint, and every form its title`() throws {
    var text = ""
    for kind in Form.Kind.allCases {
      text += "\(kind.rawValue): \(Wording.title(kind))\n"
      for field in kind.fields {
        let hint = Wording.hint(field, of: kind)
        text += "  \(Wording.label(field, of: kind))\(hint.isEmpty ? "" : ": \(hint)")\n"
      }
    }
    try Golden.check(text, "form-fields")
  }

  @Test func `What a form did is said for the history, whatever it was`() throws {
    var lines: [String] = []
    for kind in Form.Kind.allCases {
      let names =
        switch kind {
        case .reply: ["Dr Penhale", "late", "10:50"]
        case .officeSet: ["chair", "LSCB Board", "Ruth Hallam"]
        default: ["One", "Two"]
        }
      lines.append(wording.act(.entered(kind, names, Board.day)))
    }
    lines.append(wording.act(.entered(.deputyAdd, ["One", "Two"], nil)))
    lines.append(wording.act(.entered(.actionDrop, ["58 One", ""], nil)))
    for answer in Reply.Answer.allCases {
      lines.append(wording.act(.entered(.reply, ["One", answer.rawValue, "10:50"], nil)))
    }
    lines += [
      wording.act(.chased("Supt Neil Garrow", actions: 1)), wording.act(.chased("A, B", actions: 3)),
    ]
    lines += Chase.Outcome.allCases.map { wording.act(.chaseAnswered("Supt Neil Garrow", $0)) }
    lines.append(wording.act(.handedOver(2, to: "Dr Helen Penhale")))
    for line in lines { #expect(!line.hasSuffix(".")) }
    let vacancy = try #require(wording.partnership.findings(on: wording.day).first)
    lines += Acknowledgement.Kind.allCases.map { wording.act(.acknowledged(vacancy, $0)) }
    try Golden.check(lines.joined(separator: "\n"), "form-acts")
  }

  @Test func `How a field was read is said`() throws {
    let values: [FieldValue] = [
      .nothing, .text("x"), .words(["x"]), .flag(true), .time(.midnight), .number(3), .day(Board.day),
      .agency("BCT"), .group("exec"), .post("board-06"), .post("board-18"),
      .person(Board.person("Penhale, Dr Helen")), .newcomer("Ida Moss"), .meeting("M-A001"), .everyAgency,
    ]
    try Golden.check(values.map { "[\(wording.reading($0))]" }.joined(separator: "\n"), "field-readings")
  }

  /// The partnership with three actions, their histories and reminders.
  private func withActions() throws -> Partnership {
    var partnership = Board.partnership()
    var ids = IdentifierSource(seed: 3)
    func take(_ kind: Form.Kind, _ texts: [Field.Name: String], daysAgo: Int = 0) throws {
      var form = Form(kind, texts)
      let day = Board.day.adding(days: -daysAgo)
      form.prefill(in: partnership, on: day)
      guard case .change(let change) = form.outcome(in: partnership, on: day, ids: &ids) else {
        Issue.record("\(form.problems(in: partnership, on: day))")
        return
      }
      partnership.apply(change)
    }
    try take(
      .actionSet, [.group: "board", .text: "Missing-children protocol", .by: "board-10", .due: "2026-09-30"],
      daysAgo: 90)
    try take(
      .actionSet, [.group: "board", .text: "Section 11 return", .by: "all", .due: "2026-11-30"], daysAgo: 60)
    try take(
      .actionSet, [.group: "exec", .text: "Training figures", .by: "BCT", .due: "2027-01-31"], daysAgo: 50)
    try take(.actionProgress, [.action: "1", .text: "half way", .atRisk: "yes"], daysAgo: 80)
    try take(
      .actionRedate, [.action: "1", .due: "2026-10-31", .why: "policy team", .agreedBy: "the Board"],
      daysAgo: 40)
    try take(.actionTick, [.action: "2", .agency: "MPS", .evidence: "by email"], daysAgo: 5)
    try take(.actionHandOn, [.action: "3", .by: "exec-02", .why: "she has them"], daysAgo: 4)
    for (days, outcome) in [(30, Chase.Outcome.answered), (20, .silent), (2, .sent)] {
      let day = Board.day.adding(days: -days)
      let late = partnership.actions.all.filter { $0.number == 1 }
      partnership.apply(
        partnership.chasing(partnership.reminders(of: late, on: day), how: "email", on: day, ids: &ids))
      let garrow = Board.person("Garrow, Supt Neil")
      guard outcome != .sent else { continue }
      if let change = partnership.outcome(
        outcome, ofChasesTo: garrow, words: "next week", on: day.adding(days: 1))
      {
        partnership.apply(change)
      }
    }
    return partnership
  }

  @Test func `An action's page tells its whole story`() throws {
    let partnership = try withActions()
    let wording = Wording(partnership, on: Board.day)
    let pages = partnership.actions.all.map { wording.actionPage($0).joined(separator: "\n") }
    try Golden.check(pages.joined(separator: "\n----\n"), "action-pages")
  }

  @Test func `The pages of agencies and people`() throws {
    let partnership = try withActions()
    let wording = Wording(partnership, on: Board.day)
    let agencies = ["MPS", "BCT", "LBB", "DAT"].compactMap { partnership.agencies[Code($0)] }
    try Golden.check(
      agencies.map { wording.agencyPage($0).joined(separator: "\n") }.joined(separator: "\n----\n"),
      "agency-pages")
    let people = ["Penhale, Dr Helen", "Garrow, Supt Neil", "Osei, Dr Kwame", "Marsh, Lena"].compactMap {
      partnership.people[Board.person($0)]
    }
    try Golden.check(
      people.map { ([$0.fullName] + wording.personPage($0)).joined(separator: "\n") }.joined(
        separator: "\n----\n"),
      "person-pages")
  }

  @Test func `Late actions are counted in a table by each grouping`() throws {
    let partnership = try withActions()
    let wording = Wording(partnership, on: Board.day)
    let tables = LateActions.Grouping.allCases.map { grouping in
      wording.lateLines(partnership.lateActions(by: grouping, on: Board.day), by: grouping).joined(
        separator: "\n")
    }
    try Golden.check(tables.joined(separator: "\n----\n"), "late-tables")
    #expect(wording.lateLines([], by: .agency) == ["Nothing is late on Thu 10 Dec 2026."])
  }

  @Test func `A reminder is a message that can be sent as it stands`() throws {
    var partnership = try withActions()
    var garrow = try #require(partnership.people[Board.person("Garrow, Supt Neil")])
    garrow.email = "n.garrow@example.org"
    partnership.people.put(garrow)
    let wording = Wording(partnership, on: Board.day)
    let vacant = Reminder(person: nil, agency: "DAT", actions: [partnership.actions.all[2]])
    let reminders = partnership.reminders(of: partnership.actions.all, on: Board.day)
    let messages = (reminders.prefix(2) + [vacant]).map { wording.message($0).joined(separator: "\n") }
    try Golden.check(messages.joined(separator: "----\n"), "reminder-messages")
  }

  @Test func `What is ahead is one sentence each, with its clause`() throws {
    var partnership = try withActions()
    partnership.constitutions[0].calendars = [
      MeetingCalendar(id: "months", groups: ["board"], months: [2, 12], atLeast: nil, clause: "App1 8.1")
    ]
    for (id, from, to, term) in [
      ("H-board-10", "2025-01-06", "2026-12-31", ""), ("H-board-06", "2025-01-06", "", "2027-01-05"),
    ] {
      guard var one = partnership.appointments[Code(id)] else { continue }
      (one.from, one.to, one.termEnds) = (Day(from), Day(to), Day(term))
      partnership.appointments.put(one)
    }
    partnership.appointments.put(
      Appointment(
        id: "H-NEW", post: "board-10", person: Board.person("Moody, Insp Carl"), from: Day("2027-01-01")))
    var deputy = try #require(partnership.deputies["U-board-06"])
    deputy.to = Day("2027-01-10")
    partnership.deputies.put(deputy)
    var group = try #require(partnership.groups["wg-neglect"])
    group.to = Day("2027-01-31")
    partnership.groups.put(group)
    let wording = Wording(partnership, on: Board.day)
    try Golden.check(
      wording.forwardLines(partnership.forwardPlan(from: Board.day), days: 90).joined(separator: "\n"),
      "forward-plan")
    #expect(wording.forwardLines([], days: 7).last == "Nothing is dated.")
  }

  @Test func `Why a day is proposed is said with the clause`() {
    let proposal = MeetingProposal(day: Board.day, basis: .month, clause: "App1 8.1")
    #expect(wording.proposal(proposal) == "Proposed: the next of the constitution's months (App1 8.1).")
    let often = MeetingProposal(day: Board.day, basis: .atLeast(6), clause: "")
    #expect(wording.proposal(often) == "Proposed: at least 6 meetings a year.")
    let once = MeetingProposal(day: Board.day, basis: .atLeast(1), clause: "")
    #expect(wording.proposal(once) == "Proposed: at least 1 meeting a year.")
  }
}
