import Governance
import Testing

@Suite struct OfficeRuleTests {
  private static let boardChair = OfficeRule.Name(Bexley.board, "chair")
  private static let trustChair = OfficeRule.Name("trust", "chair")

  /// Bexley with a body outside, whose chair is recorded as an office of a linked group.
  private func bexley(_ constraint: OfficeRule.Constraint, groups: [Group.ID] = [], advised: Bool = false)
    throws -> Bexley
  {
    var bexley = try Bexley(on: day("2026-12-10"))
    var trust = Group(id: "trust", name: "Children's Trust Board")
    trust.kind = .linked
    bexley.partnership.groups.put(trust)
    var rule = OfficeRule(id: "rule", groups: groups, clause: "4.2", constraint: constraint)
    rule.isOnlyAdvised = advised
    bexley.constitution { $0.officeRules = [rule] }
    return bexley
  }

  private func whats(_ bexley: Bexley, on text: String = "2026-12-10") throws -> [OfficeMatter.What] {
    bexley.partnership.officeMatters(on: try day(text)).map(\.what)
  }

  @Test func `Two chairs are different people: the same person is not met, nobody recorded is said`() throws {
    var bexley = try bexley(.apart([Self.boardChair, Self.trustChair]))
    #expect(try whats(bexley) == [.unknown(Self.trustChair)])
    bexley.office("chair", of: "trust", post: Bexley.post(3))
    #expect(try whats(bexley).isEmpty)
    var office = Office(id: "F-T", group: "trust", office: "chair", person: try bexley.person("Hallam"))
    bexley.partnership.offices.remove("F-trust-chair")
    bexley.partnership.offices.put(office)
    let hallam = try bexley.person("Hallam")
    #expect(try whats(bexley) == [.hasSeveral(hallam, [Self.boardChair, Self.trustChair])])
    #expect(try bexley.found("rule", on: "2026-12-10").map(\.kind) == [.notMet])
    office.to = try day("2026-12-09")
    bexley.partnership.offices.put(office)
    #expect(try whats(bexley) == [.unknown(Self.trustChair)])
  }

  @Test func `Who only takes the chair for a meeting is held to the rule as well`() throws {
    let meeting = try MeetingInHand()
    let lead = try #require(meeting.bexley.partnership.holder(of: Bexley.post(3), on: meeting.bexley.date))
    meeting.bexley.partnership.groups.put(Group(id: "trust", name: "Children's Trust Board"))
    meeting.bexley.office("chair", of: "trust", post: Bexley.post(3))
    meeting.bexley.constitution {
      $0.officeRules = [
        OfficeRule(
          id: "rule", groups: [], clause: "4.2.1", constraint: .apart([Self.boardChair, Self.trustChair]))
      ]
    }
    #expect(try whats(meeting.bexley).isEmpty)
    let opened = try meeting.at("10:00")
    meeting.bexley.partnership.apply(
      Change(
        .created(""),
        [.put(.sitting(Sitting(id: "S-1", opened: opened, sequence: 1, chair: lead.id), of: meeting.id))]))
    #expect(try whats(meeting.bexley) == [.chaired(lead.id, meeting.id, Self.trustChair)])
  }

  @Test func `An office that must be there and has nobody is not met, through its vacant post too`() throws {
    var bexley = try bexley(.required(["chair", "vice-chair"]), groups: [Bexley.board, Bexley.panel])
    let vice = OfficeRule.Name(Bexley.panel, "vice-chair")
    #expect(try whats(bexley) == [.nobody(vice)])
    bexley.vacate(Bexley.post(1))
    #expect(try whats(bexley) == [.nobody(Self.boardChair), .nobody(vice)])
  }

  @Test func `Whoever has an office sits on another body, or has its office besides`() throws {
    var bexley = try bexley(.sits(Self.boardChair, on: "trust"))
    let hallam = try bexley.person("Hallam")
    #expect(try whats(bexley) == [.doesNotSit(hallam, Self.boardChair, on: "trust")])
    bexley.partnership.offices.put(Office(id: "F-M", group: "trust", office: "member", person: hallam))
    #expect(try whats(bexley).isEmpty)
    bexley.constitution {
      $0.officeRules[0].constraint = .together(Self.boardChair, OfficeRule.Name("trust", "vice-chair"))
    }
    #expect(
      try whats(bexley) == [.lacks(hallam, Self.boardChair, other: OfficeRule.Name("trust", "vice-chair"))])
  }

  @Test func `An independent chair has no post of the agencies and deputises for none`() throws {
    var bexley = try bexley(.independent(Self.boardChair, of: []))
    #expect(try whats(bexley).isEmpty)
    let hallam = try bexley.person("Hallam")
    bexley.partnership.deputies.put(Deputy(id: "U-1", post: Bexley.post(6), person: hallam))
    #expect(try whats(bexley) == [.speaksFor(hallam, Self.boardChair, Bexley.post(6))])
    bexley.constitution { $0.officeRules[0].constraint = .independent(Self.boardChair, of: ["LBB"]) }
    #expect(try whats(bexley).isEmpty)
    bexley.represents("LBB", through: Bexley.post(6), notifiedOn: nil)
    #expect(try whats(bexley) == [.speaksFor(hallam, Self.boardChair, Bexley.post(6))])
  }

  @Test(arguments: [
    // From, the last day of the term, the first day on which it is over.
    ("2023-12-10", "2026-12-10", "2026-12-11"), ("2024-02-29", "2027-02-28", "2027-03-01"),
    ("2023-11-30", "2026-11-30", "2026-12-01"),
  ])
  func `A term of three years is over the day after its last`(from: String, last: String, over: String) throws
  {
    var bexley = try bexley(.term(.years(3), .normal, of: nil), groups: [Bexley.board])
    let id = try bexley.appoint("Newcomer, Ann", to: Bexley.post(9), from: from)
    #expect(try whats(bexley, on: last).isEmpty)
    #expect(try whats(bexley, on: over) == [.termOver(id, try day(last))])
    // Normally means that it is for the Chair to judge, at most that it is not met.
    #expect(try bexley.found("rule", on: over).map(\.kind) == [.forChair])
    bexley.constitution { $0.officeRules[0].constraint = .term(.years(3), .maximum, of: nil) }
    #expect(try bexley.found("rule", on: over).map(\.kind) == [.notMet])
  }

  @Test func `A term is renewed by evidence, and one with a day of its own is left to that day`() throws {
    var bexley = try bexley(.term(.years(3), .normal, of: nil), groups: [Bexley.board])
    let id = try bexley.appoint("Newcomer, Ann", to: Bexley.post(9), from: "2020-01-01")
    #expect(try whats(bexley) == [.termOver(id, try day("2023-01-01"))])
    #expect(try bexley.fill(.evidence, [.rule: "rule", .subject: "Newcomer"], on: "2026-12-10") != nil)
    #expect(try whats(bexley).isEmpty)
    #expect(try whats(bexley, on: "2029-12-11") == [.termOver(id, try day("2029-12-10"))])
    var own = try #require(bexley.partnership.appointments[id])
    own.termEnds = try day("2027-01-31")
    bexley.partnership.appointments.put(own)
    #expect(try whats(bexley, on: "2029-12-11").isEmpty)
  }

  @Test func `Who holds a post that the rule leaves out has no term`() throws {
    var bexley = try bexley(.term(.years(3), .normal, of: nil), groups: [Bexley.board])
    let id = try bexley.appoint("Newcomer, Ann", to: Bexley.post(9), from: "2020-01-01")
    #expect(try whats(bexley) == [.termOver(id, try day("2023-01-01"))])
    bexley.constitution { $0.officeRules[0].exceptPosts = [Bexley.post(9)] }
    #expect(try whats(bexley).isEmpty)
    #expect(try bexley.problems(.evidence, [.rule: "rule", .subject: "Newcomer"], on: "2026-12-10") != [])
  }

  @Test func `The term of an office is the term of whoever has it`() throws {
    var bexley = try bexley(.term(.years(1), .maximum, of: Self.boardChair))
    #expect(try whats(bexley).isEmpty)
    try bexley.appoint("Newcomer, Ann", to: Bexley.post(1), from: "2025-12-01")
    #expect(try whats(bexley) == [.officeTermOver("F-board-chair", try day("2026-12-01"))])
  }

  @Test func `Who goes before the least time is noted for a year, and who is appointed anew did not go`()
    throws
  {
    var bexley = try bexley(.term(.years(1), .minimum, of: nil))
    let id = try bexley.appoint("Newcomer, Ann", to: Bexley.post(9), from: "2026-01-01", to: "2026-11-30")
    #expect(try whats(bexley) == [.leftEarly(id, try day("2026-11-30"))])
    #expect(try whats(bexley, on: "2027-11-30").isEmpty)
    var whole = try #require(bexley.partnership.appointments[id])
    whole.to = try day("2026-12-31")
    bexley.partnership.appointments.put(whole)
    #expect(try whats(bexley, on: "2027-01-02").isEmpty)
    whole.to = try day("2026-11-30")
    bexley.partnership.appointments.put(whole)
    bexley.partnership.appointments.put(
      Appointment(id: "H-again", post: Bexley.post(9), person: whole.person, from: try day("2026-12-01")))
    #expect(try whats(bexley).isEmpty)
  }

  @Test func `The review of an appointment is due two years after it, and the review sets the next`() throws {
    var bexley = try bexley(.review(Self.boardChair, every: .years(2)))
    let hallam = try bexley.person("Hallam")
    #expect(try whats(bexley) == [.review(hallam, Self.boardChair, nil)])
    try bexley.appoint("Newcomer, Ann", to: Bexley.post(1), from: "2025-01-15")
    #expect(try whats(bexley, on: "2026-11-15").isEmpty)
    let due = OfficeMatter.What.review("P-Newcomer, Ann", Self.boardChair, try day("2027-01-15"))
    #expect(try whats(bexley, on: "2026-11-16") == [due])
    #expect(try bexley.found("rule", on: "2027-01-15").map(\.kind) == [.due])
    #expect(try bexley.found("rule", on: "2027-01-16").map(\.kind) == [.notMet])
    #expect(try bexley.fill(.evidence, [.rule: "rule"], on: "2027-01-20") != nil)
    #expect(try whats(bexley, on: "2028-11-20").isEmpty)
    #expect(try whats(bexley, on: "2028-11-21").count == 1)
  }

  @Test func `Nobody is on both boards; a deputy on one of them is for the Chair to judge`() throws {
    var bexley = try bexley(.differentPeople, groups: [Bexley.board, Bexley.executive])
    bexley.vacate(Bexley.executive(1))
    let before = try whats(bexley)
    let penhale = try bexley.person("Penhale")
    bexley.addDeputy("Other, Name", for: Bexley.executive(1))
    bexley.partnership.deputies.put(Deputy(id: "U-2", post: Bexley.executive(1), person: penhale))
    let both: [Group.ID] = [Bexley.board, Bexley.executive]
    #expect(try whats(bexley).filter { !before.contains($0) } == [.onSeveral(penhale, both, asDeputy: true)])
    #expect(
      try bexley.found("rule", on: "2026-12-10").first { $0.id.contains("\(penhale)") }?.kind == .forChair)
    bexley.partnership.appointments.put(Appointment(id: "H-9", post: Bexley.executive(1), person: penhale))
    #expect(try whats(bexley).filter { !before.contains($0) } == [.onSeveral(penhale, both, asDeputy: false)])
  }

  @Test(arguments: [("2027-03-01", true), ("2027-03-31", true), ("2027-04-01", false), ("2026-12-31", true)])
  func `Two who speak for one agency do not go within three months of each other`(end: String, isClose: Bool)
    throws
  {
    var bexley = try bexley(.continuity(.months(3)), groups: [Bexley.board])
    let one = try bexley.appoint("First, Ann", to: Bexley.post(10), to: "2026-12-31")
    let other = try bexley.appoint("Second, Bob", to: Bexley.post(11), to: end)
    let expected: [OfficeMatter.What] =
      isClose
      ? [.endTogether("MPS", Bexley.board, end == "2026-12-31" ? [one, other].sorted() : [one, other])] : []
    #expect(try whats(bexley) == expected)
  }

  @Test func `What should be is for the Chair to judge, and what is not in force asks nothing`() throws {
    let advised = try bexley(.required(["treasurer"]), groups: [Bexley.board], advised: true)
    #expect(try advised.found("rule", on: "2026-12-10").map(\.kind) == [.forChair])
    #expect(try advised.found("rule", on: "2000-01-01").isEmpty)
  }

  @Test func `Whether someone has two offices agrees with looking at every holder of every office`() throws {
    // Every way in which three people can have three offices, against a count of each one's offices.
    let offices = [Self.boardChair, Self.trustChair, OfficeRule.Name(Bexley.panel, "chair")]
    let people: [Person.ID] = ["A", "B", "C"]
    for number in 0..<27 {
      var bexley = try bexley(.apart(offices))
      for office in bexley.partnership.offices.all { bexley.partnership.offices.remove(office.id) }
      let having = [number % 3, number / 3 % 3, number / 9]
      for (place, name) in offices.enumerated() {
        bexley.partnership.offices.put(
          Office(
            id: Office.ID("O-\(place)"), group: name.group, office: name.office, person: people[having[place]]
          ))
      }
      let expected = people.indices.filter { one in having.count { $0 == one } > 1 }.map { people[$0] }
      let found = try whats(bexley).compactMap { what -> Person.ID? in
        if case .hasSeveral(let person, _) = what { person } else { nil }
      }
      #expect(Set(found) == Set(expected) && found.count == expected.count)
    }
  }
}
