import Governance
import Testing

@Suite struct ChecklistTests {
  private static let three = [
    ChecklistRule.Item("chief-executive", "signed by the Chief Executive"),
    ChecklistRule.Item("member", "signed by the member"), ChecklistRule.Item("chair", "signed by the Chair"),
  ]

  private func bexley(
    _ per: ChecklistRule.Per, items: [ChecklistRule.Item] = three,
    _ change: (inout ChecklistRule) -> Void = { _ in }
  ) throws -> Bexley {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = ChecklistRule(
      id: "compact", groups: [Bexley.board], clause: "L96", what: "membership compact", per: per, items: items
    )
    change(&rule)
    bexley.constitution { $0.checklists = [rule] }
    return bexley
  }

  private func sheets(_ bexley: Bexley, on text: String = "2026-12-10") throws -> [Checklist] {
    let rule = try #require(bexley.partnership.checklistRule("compact", on: day(text)))
    return bexley.partnership.checklists(of: rule, on: try day(text))
  }

  @Test(arguments: ChecklistRule.Per.allCases)
  func `A list is kept for each of what it is kept for`(per: ChecklistRule.Per) throws {
    var bexley = try bexley(per)
    bexley.partnership.meetings.put(Meeting(id: "M-1", group: Bexley.board, date: bexley.date))
    let (partnership, date) = (bexley.partnership, bexley.date)
    let posts = partnership.posts(of: Bexley.board, on: date)
    let held = posts.compactMap { partnership.appointment(to: $0.id, on: date) }
    let expected: Int =
      switch per {
      case .partnership, .group, .agenda: 1
      case .agency: Set(posts.compactMap(\.agency)).count { partnership.agencies[$0]?.countsAsAgency == true }
      case .post: posts.count
      case .member: held.count
      // Two deputies are named, besides the holders.
      case .person: Set(held.map(\.person)).count + 2
      }
    #expect(try sheets(bexley).count == expected)
    #expect(try sheets(bexley).allSatisfy { $0.missing.count == 3 })
  }

  @Test func `Evidence ticks the item it names, of the subject it names, by its first day`() throws {
    var bexley = try bexley(.agency)
    try bexley.done("compact", "BCT", "member", on: "2026-03-02")
    try bexley.done("compact", "BCT", "member", on: "2026-02-01")
    try bexley.done("compact", "BCT", "nonsense", on: "2026-02-01")
    try bexley.done("other", "BCT", "chair", on: "2026-02-01")
    let sheet = try #require(try sheets(bexley).first { $0.subject == .agency("BCT") })
    #expect(sheet.ticks.map(\.on) == [nil, try day("2026-02-01"), nil])
    #expect(sheet.missing.map(\.id) == ["chief-executive", "chair"])
    #expect(try sheets(bexley).count { $0.missing.count < 3 } == 1)
  }

  @Test func `Without a day there is one line for the list, until all of it is done`() throws {
    var bexley = try bexley(.agency, items: [ChecklistRule.Item("champion", "champion appointed")])
    let all = try sheets(bexley)
    for sheet in all.dropFirst() {
      try bexley.done("compact", sheet.subject.code, "champion", on: "2026-01-05")
    }
    let finding = try #require(try bexley.found("compact", on: "2026-12-10").first)
    #expect(finding.kind == .due && finding.id == "compact//" && finding.clause == "L96")
    guard case .checklist(.open(_, let incomplete, let of)) = finding.subject else {
      Issue.record("\(finding.subject)")
      return
    }
    #expect(incomplete == 1 && of == all.count)
    try bexley.done("compact", try #require(all.first).subject.code, "champion", on: "2026-01-05")
    #expect(try bexley.found("compact", on: "2026-12-10").isEmpty)
  }

  @Test func `A list that nothing reminds of is kept and ticked, and never to attend to`() throws {
    var bexley = try bexley(.agency) { $0.isReminded = false }
    #expect(try sheets(bexley).allSatisfy { $0.missing.count == 3 })
    #expect(try bexley.found("compact", on: "2026-12-10").isEmpty)
    #expect(
      try bexley.fill(
        .evidence, [.rule: "compact", .subject: "BCT", .occurrence: "chair"], on: "2026-12-10") != nil)
    #expect(try sheets(bexley).count { $0.missing.count == 2 } == 1)
  }

  @Test func `A list of named agencies is kept for them alone`() throws {
    let bexley = try bexley(.agency) { $0.agencies = ["BCT", "LBB", "LSCB"] }
    // What does not count as an agency is none here either.
    #expect(try sheets(bexley).map(\.subject.code).sorted() == ["BCT", "LBB"])
  }

  @Test(arguments: [
    // The time allowed, from when, the last day in time.
    (Span?.none, "2026-10-01", "2026-10-01"), (.days(28), "2026-10-01", "2026-10-29"),
    (.months(3), "2026-11-30", "2027-02-28"), (.workingDays(5), "2026-12-18", "2026-12-29"),
  ])
  func `A new member's list is late the day after its last`(span: Span?, from: String, last: String) throws {
    var bexley = try bexley(.member) { $0.time = .onAppointment(span) }
    for post in 1...17 where post != 9 { bexley.vacate(Bexley.post(post)) }
    try bexley.appoint("Newcomer, Ann", to: Bexley.post(9), from: from)
    #expect(try bexley.found("compact", on: last).isEmpty)
    let late = try bexley.found("compact", on: try day(last).adding(days: 1).description)
    #expect(late.map(\.kind) == [.notMet])
    #expect(try late.first?.day == day(last))
  }

  @Test func `A clock begins with the rule where that is later than the appointment`() throws {
    var bexley = try bexley(.member) { $0.time = .onAppointment(.days(28)) }
    for post in 1...17 where post != 9 { bexley.vacate(Bexley.post(post)) }
    try bexley.appoint("Veteran, Ann", to: Bexley.post(9), from: "1999-01-01")
    let began = bexley.partnership.constitutions[0].from
    let newest = Constitution(from: try day("2026-01-01"), partnership: "Bexley")
    let rule = try #require(bexley.partnership.constitutions[0].checklists.first)
    #expect(try sheets(bexley).map(\.due) == [began.adding(days: 28)])
    // A constitution between without the rule begins it anew.
    bexley.partnership.constitutions.append(newest)
    var again = newest
    again.from = try day("2026-12-01")
    again.checklists = [rule]
    bexley.partnership.constitutions.append(again)
    #expect(try sheets(bexley).map(\.due) == [try day("2026-12-29")])
    #expect(bexley.partnership.checklistRule("compact", on: try day("2026-11-30")) == nil)
  }

  @Test func `An appointment of no known day is due and never late`() throws {
    var bexley = try bexley(.member) { $0.time = .onAppointment(nil) }
    for post in 1...17 where post != 9 { bexley.vacate(Bexley.post(post)) }
    try bexley.appoint("Veteran, Ann", to: Bexley.post(9))
    #expect(try bexley.found("compact", on: "2026-12-10").map(\.kind) == [.due])
  }

  @Test func `A yearly list is judged by its last day, and ticked for the year under way`() throws {
    var bexley = try bexley(.partnership) { $0.time = .eachYear(month: 3, day: 31) }
    try bexley.done("anything", "", "", on: "2025-06-01")
    #expect(try bexley.found("compact", on: "2026-03-31").isEmpty)
    #expect(try bexley.found("compact", on: "2026-04-01").map(\.kind) == [.notMet])
    #expect(try sheets(bexley, on: "2026-03-31").map(\.due) == [try day("2026-03-31")])
    #expect(try sheets(bexley, on: "2026-04-01").map(\.due) == [try day("2027-03-31")])
    for item in Self.three {
      #expect(try bexley.fill(.evidence, [.rule: "compact", .occurrence: item.id], on: "2026-03-30") != nil)
    }
    #expect(try bexley.found("compact", on: "2026-04-01").isEmpty)
    #expect(try sheets(bexley, on: "2026-04-01").map(\.missing.count) == [3])
    // Before anything is recorded nobody can say what was done.
    #expect(try bexley.found("compact", on: "2025-05-01").isEmpty)
  }

  @Test func `In order, an item waits for those before it`() throws {
    var bexley = try bexley(.agency) { $0.isInOrder = true }
    let second: [Field.Name: String] = [.rule: "compact", .subject: "BCT", .occurrence: "member"]
    #expect(
      try bexley.problems(.evidence, second, on: "2026-12-10")
        == [FormProblem(.occurrence, .notOneOf(["chief-executive"]))])
    // Without an item the next is meant.
    #expect(try bexley.fill(.evidence, [.rule: "compact", .subject: "BCT"], on: "2026-11-02") != nil)
    var early = second
    early[.on] = "2026-11-01"
    #expect(
      try bexley.problems(.evidence, early, on: "2026-12-10")
        == [FormProblem(.on, .beforeItBegins(try day("2026-11-02")))])
    #expect(try bexley.fill(.evidence, second, on: "2026-12-10") != nil)
    let sheet = try #require(try sheets(bexley).first { $0.subject == .agency("BCT") })
    #expect(sheet.outOfOrder.isEmpty && sheet.missing.map(\.id) == ["chair"])
  }

  @Test func `What was done out of order agrees with comparing every two items`() throws {
    // Every way in which three items are not done, or done on one of three days.
    let days: [Day?] = [nil, try day("2026-01-01"), try day("2026-01-02"), try day("2026-01-03")]
    var rule = ChecklistRule(
      id: "compact", groups: [], clause: "", what: "", per: .partnership, items: Self.three)
    for isInOrder in [true, false] {
      rule.isInOrder = isInOrder
      for number in 0..<64 {
        let ons = [days[number % 4], days[number / 4 % 4], days[number / 16]]
        let sheet = Checklist(
          rule: rule, subject: .partnership, due: nil,
          ticks: zip(Self.three, ons).map { Checklist.Tick($0, on: $1) })
        var wrong: Set<String> = []
        for later in 0..<3 {
          for earlier in 0..<later {
            guard let on = ons[later] else { continue }
            if ons[earlier] == nil || (ons[earlier]?.number ?? 0) > on.number {
              wrong.insert(Self.three[later].id)
            }
          }
        }
        #expect(Set(sheet.outOfOrder.map(\.id)) == (isInOrder ? wrong : []))
      }
    }
  }

  @Test func `What to tick must be plain: a known item, one subject, not done yet, not in days to come`()
    throws
  {
    var bexley = try bexley(.agency)
    let on = "2026-12-10"
    func problem(_ texts: [Field.Name: String]) throws -> [FieldProblem] {
      try bexley.problems(.evidence, texts.merging([.rule: "compact"]) { one, _ in one }, on: on).map(
        \.problem)
    }
    #expect(try problem([.subject: "nobody", .occurrence: "chair"]) == [.unknown(.text)])
    #expect(try problem([.subject: "BCT", .occurrence: "chairr"]) == [.notOneOf(Self.three.map(\.id))])
    #expect(try problem([.subject: "BCT"]) == [.notOneOf(Self.three.map(\.id))])
    #expect(
      try problem([.subject: "BCT", .occurrence: "chair", .on: "2026-12-11"]) == [
        .notYet(try day("2026-12-11"))
      ])
    guard case .several = try #require(try problem([.occurrence: "chair"]).first) else {
      Issue.record("one subject was taken of many")
      return
    }
    #expect(
      try bexley.fill(.evidence, [.rule: "compact", .subject: "BCT", .occurrence: "chair"], on: on) != nil)
    #expect(try problem([.subject: "BCT", .occurrence: "chair"]) == [.alreadyHas(try day(on))])
  }

  @Test func `An agenda lacks what it must have: due while planned, not met once held, nothing while empty`()
    throws
  {
    var bexley = try bexley(.agenda, items: [ChecklistRule.Item("interests", "Declarations of interest")])
    var meeting = Meeting(id: "M-1", group: Bexley.board, date: bexley.date)
    bexley.partnership.meetings.put(meeting)
    #expect(try bexley.found("compact", on: "2026-12-01").isEmpty)
    var record = MeetingRecord()
    record.agenda.put(AgendaItem(id: "G-1", number: 1, title: "Budget"))
    bexley.partnership.records[meeting.id] = record
    #expect(try bexley.found("compact", on: "2026-12-01").map(\.kind) == [.due])
    meeting.status = .closed
    bexley.partnership.meetings.put(meeting)
    #expect(try bexley.found("compact", on: "2026-12-11").map(\.kind) == [.notMet])
    record.agenda.put(AgendaItem(id: "G-2", number: 2, title: "Welcome, apologies, declarations of interest"))
    bexley.partnership.records[meeting.id] = record
    #expect(try bexley.found("compact", on: "2026-12-11").isEmpty)
    #expect(try problems(ofTicking: bexley) == [.needless])
  }

  @Test func `An item that a matter asks for is lacking only while such a matter is open`() throws {
    var bexley = try bexley(.agenda, items: [ChecklistRule.Item("reviews", "Progress of reviews")]) {
      $0.whileOpen = "review"
    }
    let meeting = Meeting(id: "M-1", group: Bexley.board, date: bexley.date)
    bexley.partnership.meetings.put(meeting)
    var record = MeetingRecord()
    record.agenda.put(AgendaItem(id: "G-1", number: 1, title: "Budget"))
    bexley.partnership.records[meeting.id] = record
    #expect(try bexley.found("compact", on: "2026-12-01").isEmpty)
    #expect(bexley.partnership.titlesLacking(in: [], of: meeting).isEmpty)
    var matter = Matter(id: "J-1", kind: "review", title: "One", openedOn: try day("2026-11-01"))
    bexley.partnership.matters.put(matter)
    #expect(try bexley.found("compact", on: "2026-12-01").map(\.kind) == [.due])
    #expect(bexley.partnership.titlesLacking(in: [], of: meeting).map(\.title) == ["Progress of reviews"])
    // Over on the meeting's day, or of another kind.
    matter.closedOn = bexley.date
    bexley.partnership.matters.put(matter)
    #expect(try bexley.found("compact", on: "2026-12-01").isEmpty)
    (matter.closedOn, matter.kind) = (nil, "dispute")
    bexley.partnership.matters.put(matter)
    #expect(try bexley.found("compact", on: "2026-12-01").isEmpty)
  }

  private func problems(ofTicking bexley: Bexley) throws -> [FieldProblem] {
    try bexley.problems(.evidence, [.rule: "compact", .occurrence: "interests"], on: "2026-12-10").map(
      \.problem)
  }

  @Test func `A new meeting's agenda begins with what it must have, once`() throws {
    var bexley = try bexley(.agenda, items: [ChecklistRule.Item("actions", "Matters arising")])
    try bexley.fill(.meetingAdd, [.group: "board", .date: "2027-03-11"], on: "2026-12-10")
    let first = try #require(bexley.partnership.meetings.all.last)
    let items = bexley.partnership.record(of: first.id).agenda.all
    #expect(items.map(\.title) == ["Matters arising"])
    #expect(items.map(\.isStanding) == [true] && items.map(\.source) == ["L96"])
    try bexley.fill(.meetingAdd, [.group: "board", .date: "2027-06-10"], on: "2026-12-10")
    let second = try #require(bexley.partnership.meetings.all.last)
    #expect(bexley.partnership.record(of: second.id).agenda.all.map(\.title) == ["Matters arising"])
    #expect(second.id != first.id)
  }
}
