import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct RuleCommandTests {
  /// One rule at least of every kind on offices, checklists, contributions, minutes and risks.
  private static let rules = """
      apart: {kind: office, clause: "4.2.1", may-not-hold-both: [board chair, trainers chair]}
      offices: {kind: office, clause: "App1 5", groups: [board, exec], required: [chair, vice-chair]}
      independent: {kind: office, clause: "5(d)", office: board vice-chair, independent-of: [OXL]}
      sits: {kind: office, clause: "5(b)", office: board chair, sits-on: exec, only-advised: yes}
      terms: {kind: office, clause: App2, group: board, term: 3 years}
      review: {kind: office, clause: "5(e)", office: exec chair, review-every: 2 years}
      two-boards: {kind: office, clause: L76, groups: [board, exec], different-people: yes}
      close: {kind: office, clause: App2, group: board, not-ending-within: 3 months}
      compact:
        kind: checklist
        group: board
        clause: L96
        what: membership compact signed
        per: agency
        items: {chief-executive: signed by the Chief Executive, chair: signed by the Chair}
        each-year: 31 October
      champion: {kind: checklist, clause: L47, what: champion named, per: agency, items: {named: champion named}}
      agenda: {kind: checklist, group: board, clause: "6", what: standing items, per: agenda, items: {aob: Any other business}}
      money: {kind: sum, clause: "12", invoice-by: 1 October, pay-within: 30 days, expected: [CAFC], stated: {2019: "£181,298"}}
      minutes: {kind: minutes, group: board, clause: "6(h)", circulate-within: 4 weeks, chair-agrees: yes, agree-at-next: yes, publish: yes}
      risks: {kind: register, clause: "5.1.6", report-to: Independent Chairman, report-within: 2 days}

    """

  private static var steps: [Change.Step] {
    var records: [Record] = []
    func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
    let lines: [(String, Int, String)] = [
      ("LBB", 82_037, ""), ("BCT", 54_830, ""), ("MPS", 19_992, ""), ("PROB", 840, ""), ("SCH", 840, ""),
      ("CAFC", 550, ""), ("LBB", 22_210, "contingency"),
    ]
    for (place, line) in lines.enumerated() {
      var one = Contribution(
        id: Code("B-A00\(place)"), agency: Code(line.0), year: 2019, agreed: Money(pence: line.1 * 100))
      one.note = line.2
      one.received = one.agreed
      records.append(.contribution(one))
    }
    records.append(
      .contribution(Contribution(id: "B-B001", agency: "BCT", year: 2026, agreed: Money(pence: 84_050))))
    var invoiced = Contribution(id: "B-B002", agency: "MPS", year: 2026, agreed: Money(pence: 100_000))
    invoiced.invoicedOn = day("2026-10-05")
    records.append(.contribution(invoiced))
    for (id, date, title) in [
      ("M-B001", "2026-06-11", "Welcome"), ("M-B002", "2026-09-10", "Minutes of 11 June; any other business"),
    ] {
      var meeting = Meeting(id: Code(id), group: "board", date: day(date), start: ClockTime("10:00"))
      meeting.status = .closed
      records += [
        .meeting(meeting), .item(AgendaItem(id: "G-B001", number: 1, title: title), of: meeting.id),
      ]
    }
    let at = Moment(day("2026-09-10"), ClockTime("10:05") ?? .midnight)
    records.append(
      .decision(
        Decision(
          id: "D-B001", meeting: "M-B002", item: "G-B001", at: at, sequence: 1, text: "Agreed",
          footing: .quorate)))
    records.append(.risk(Risk(id: "X-A001", text: "Thresholds differ", openedOn: day("2026-12-01"))))
    return records.map { .put($0) }
  }

  @Test func `What is found by each rule is said with its clause, its arithmetic and what to do`() throws {
    let desk = try Desk("rules/check", adding: Self.steps, rules: Self.rules)
    try Golden.check(desk.type("check").out, "check-rules")
  }

  @Test func `Contributions are listed with exact shares, and the stated total beside their sum`() throws {
    let desk = try Desk("rules/money", adding: Self.steps, rules: Self.rules)
    try Golden.check(desk.type("contributions", "--year", "2019").out, "contributions")
    let json = try desk.type("contributions", "--year", "2019", "--format", "json").json()
    #expect(json["agreedPence"] == .number(18_129_900) && json["statedPence"] == .number(18_129_800))
    #expect(json["differencePence"] == .number(100))
    let none = try Desk("rules/no-money").type("contributions")
    #expect(
      none.lines.first == "Contributions 2026/27; no rule on contributions, the year from 1 April taken")
    #expect(desk.type("contributions", "--year", "1").status == 2)
  }

  @Test func `A checklist is a grid of who has done what, and evidence ticks it`() throws {
    let desk = try Desk("rules/grid", adding: Self.steps, rules: Self.rules)
    #expect(desk.type("evidence", "compact", "Care Trust", "chair").status == 0)
    // What is late is ticked first, then the year under way, and then there is nothing left to tick.
    #expect(desk.type("evidence", "compact", "Care Trust", "chair").status == 0)
    #expect(desk.type("evidence", "compact", "Care Trust", "chair").status == 1)
    #expect(desk.type("evidence", "compact", "Care Trust", "chairman").status == 2)
    try Golden.check(desk.type("checklist", "compact").out, "checklist")
    let rows = try desk.type("checklist", "champion", "--format", "json").json()["sheets"]?.array
    #expect(rows?.first?["named"] == .string("not"))
    #expect(desk.type("checklist", "nonsense").status == 2)
    #expect(
      try Desk("rules/no-grid").type("checklist").lines == ["No rule: the constitution has no checklist."])
  }

  @Test func `Risks are entered, reported, closed and listed`() throws {
    let desk = try Desk("rules/risks", adding: Self.steps, rules: Self.rules)
    #expect(desk.type("risk", "add", "Drift", "--kind", "practice").status == 0)
    #expect(desk.type("risk", "change", "X-A001", "--reported", "2026-12-02").status == 0)
    #expect(desk.type("risk", "close", "x-a001").status == 0)
    #expect(try desk.partnership().risks["X-A001"]?.reportedOn == Day("2026-12-02"))
    let open = try desk.type("risks", "--format", "json").json()["risks"]?.array
    #expect(open?.map { $0["text"] } == [.string("Drift")])
    #expect(try desk.type("risks", "--all", "--format", "json").json()["risks"]?.array?.count == 2)
    #expect(try Desk("rules/no-risks").type("risks").lines.last?.hasPrefix("No rule") == true)
  }

  @Test func `Public minutes leave out what is confidential, and agreed minutes say where they were agreed`()
    throws
  {
    let note = Note(
      id: "N-B001", item: "G-B001", at: Moment(Board.day, .midnight), sequence: 9, text: "A secret matter")
    let desk = try Desk(
      "rules/minutes", adding: Self.steps + [.put(.note(note, of: "M-B001"))], rules: Self.rules)
    #expect(desk.type("minutes", "M-B001").out.contains("A secret matter"))
    #expect(
      desk.type("minutes", "M-B001").out.contains("Minutes, agreed as correct at LSCB Board, Thu 10 Sep 2026")
    )
    #expect(desk.type("minutes", "M-B001", "--public").out.contains("A secret matter"))
    #expect(desk.type("meeting", "confidential", "M-B001", "1").status == 0)
    for format in ["text", "json"] {
      let shown = desk.type("minutes", "M-B001", "--public", "--format", format).out
      #expect(
        shown.contains("[confidential item]") && !shown.contains("secret") && !shown.contains("Welcome"))
    }
    #expect(desk.type("minutes", "M-B001").out.contains("A secret matter"))
    #expect(desk.type("meeting", "minutes", "M-B001", "--circulated", "2026-07-09").status == 0)
    #expect(desk.type("meeting", "minutes", "M-B001", "--drafted", "2026-06-12").status == 0)
    // The second leaves what the first entered.
    #expect(try desk.partnership().minutes.all.map(\.circulatedOn) == [Day("2026-07-09")])
  }

  @Test func `Vacancies say since when and what they cost, and interests are listed over all meetings`()
    throws
  {
    let interest = Interest(
      id: "T-B001", item: "G-B001", person: "P-none", interest: "bidder", ruling: .takesNoPart)
    let desk = try Desk("rules/lists", adding: Self.steps + [.put(.interest(interest, of: "M-B001"))])
    let vacancies = desk.type("vacancies")
    #expect(vacancies.status == 0 && vacancies.out.contains("statutory"))
    let rows = try desk.type("interests", "--format", "json").json()["interests"]?.array
    #expect(rows?.first?["interest"] == .string("bidder") && rows?.first?["group"] == .string("board"))
    #expect(desk.type("interests", "--group", "exec").lines == ["No interests."])
  }
}
