import Governance
import Papers
import TestSupport
import Testing

/// The words for limits of attendance and for the letters about absences.
@Suite struct AttendanceRuleWordingTests {
  /// A year of the Board: the police by deputy twice, the schools away twice without a word, the trust away once.
  private static let partnership: Partnership = {
    var partnership = Board.partnership()
    var constitution = Board.constitution
    constitution.limits = [
      limit("deputies", .deputised, .atMost(Share(25, of: 100)), "App2 4"),
      limit("covered", .covered, .atLeast(Share(100, of: 100)), "App2 3") {
        $0.base = .held
        $0.per = .agency
      },
      limit("punctual", .punctual, .mentionedFrom(1), "L25") { $0.base = .held },
      limit("whole", .whole, .atLeast(Share(3, of: 4)), "L23") {
        $0.base = .held
        $0.isOnlyAdvised = true
      },
      limit("consistent", .people, .atMostNumber(1), "App5") { $0.countsSpecialMeetings = true },
      limit("away", .attended, .mentionedFrom(2), "3.2.4") {
        $0.year = .rolling(months: 12)
        $0.per = .member
        $0.base = .held
        $0.addressedTo = "the Chief Executive of the agency"
        $0.by = "the Chairman of the LSCB"
      },
    ]
    constitution.absences = [
      AbsenceRule(
        id: "absence-letter", groups: ["board"], clause: "2.1",
        tests: [
          AbsenceRule.Test(.consecutive(2), within: .eachGroup),
          AbsenceRule.Test(.total(2, in: .rolling(months: 12)), within: .allGroups),
        ])
    ]
    partnership.constitutions = [constitution]
    for (number, text) in ["2026-04-16", "2026-06-11", "2026-09-10"].enumerated() {
      hold(number, Day(text) ?? Board.day, in: &partnership)
    }
    return partnership
  }()

  private static func limit(
    _ id: String, _ measure: LimitRule.Measure, _ bound: LimitRule.Bound, _ clause: String,
    _ settings: (inout LimitRule) -> Void = { _ in }
  ) -> LimitRule {
    var rule = LimitRule(id: id, groups: ["board"], clause: clause, measure: measure, bound: bound)
    settings(&rule)
    return rule
  }

  private static func hold(_ number: Int, _ date: Day, in partnership: inout Partnership) {
    var meeting = Meeting(id: Code("M-\(number)"), group: "board", date: date, start: ClockTime("10:00"))
    meeting.status = .closed
    partnership.meetings.put(meeting)
    var sitting = Sitting(id: "T-1", opened: meeting.startMoment, sequence: 1, chair: nil)
    sitting.closed = ClockTime("12:00").map { Moment(date, $0) }
    partnership.apply(.put(.sitting(sitting, of: meeting.id)))
    for entry in Roster(of: "board", on: date, in: partnership).held {
      var stay = Stay(
        id: Code("S-\(entry.post.id)"), post: entry.post.id, person: entry.holder, capacity: .member)
      stay.arrived = ClockTime("09:55").map { Moment(date, $0) }
      switch (entry.post.id.text, number) {
      case ("board-07", 0...1): (stay.capacity, stay.person) = (.deputy, Board.person("Alabi, Tunde"))
      case ("board-12", 1...2): (stay.capacity, stay.arrived) = (.absent, nil)
      case ("board-08", 2): (stay.capacity, stay.arrived) = (.apologies, nil)
      case ("board-16", 1): continue
      case ("board-14", 1...2): stay.arrived = ClockTime("10:25").map { Moment(date, $0) }
      default: break
      }
      partnership.apply(.put(.stay(stay, of: meeting.id)))
    }
  }

  private static let wording = Wording(partnership, on: Board.day)

  private func check(_ lines: [String], _ name: String) throws {
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " " || line == "-- ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), name)
  }

  @Test func `What the rules on attendance bring to attention says the sum, the clause and what to do`()
    throws
  {
    let findings = AttendanceRuleWordingTests.partnership.findings(on: Board.day).filter { finding in
      switch finding.subject {
      case .limit, .letter: true
      default: false
      }
    }
    try check(
      AttendanceRuleWordingTests.wording.findingLines(findings, showsIds: true), "attendance-findings")
  }

  @Test func `Under the grid each rule stands with whoever has used any of it`() throws {
    try check(AttendanceRuleWordingTests.wording.limitLines(of: Group.ID("board")), "limit-lines")
    #expect(
      Wording(Board.partnership(), on: Board.day).limitLines(of: Group.ID("board")) == [
        "  NO ATTENDANCE RULE: the constitution in force states none."
      ])
  }

  @Test func `The letter goes from whoever chairs to the agency by title, and says below how it was counted`()
    throws
  {
    let letter = try #require(AttendanceRuleWordingTests.partnership.absenceLetters(on: Board.day).first)
    try check(AttendanceRuleWordingTests.wording.letterLines(letter), "letter")
    var partnership = AttendanceRuleWordingTests.partnership
    for office in partnership.offices.all { partnership.offices.remove(office.id) }
    let nameless = Wording(partnership, on: Board.day).letterLines(letter)
    #expect(!nameless.contains { $0.contains("Hallam") })
    #expect(nameless.contains("Independent Chairman"))
  }

  @Test func `A letter for an agency, with every reading turned round, says so`() throws {
    var partnership = AttendanceRuleWordingTests.partnership
    partnership.constitutions[0].absences[0].per = .agency
    partnership.constitutions[0].absences[0].afterLetter = .each
    partnership.constitutions[0].absences[0].countsLateApologies = true
    var test = AbsenceRule.Test(.total(1, in: .financial), within: .allGroups)
    test.unless = []
    partnership.constitutions[0].absences[0].tests = [test]
    let letters = partnership.absenceLetters(on: Board.day)
    #expect(letters.map(\.subject.agency) == ["SLHT"])
    try check(Wording(partnership, on: Board.day).letterLines(letters[0]), "letter-agency")
  }

  @Test func `The pages of post, person, agency and group say how attendance stands`() throws {
    let wording = AttendanceRuleWordingTests.wording
    let partnership = AttendanceRuleWordingTests.partnership
    let person = try #require(partnership.people[Board.person("Brandt, Ngozi")])
    let agency = try #require(partnership.agencies["SCH"])
    let group = try #require(partnership.groups["board"])
    let pages: [(String, [String])] = [
      ("POST 7", wording.postPage("board-07")), ("POST 12", wording.postPage("board-12")),
      ("PERSON", wording.personPage(person)), ("AGENCY", wording.agencyPage(agency)),
      ("GROUP", wording.groupLines(group)),
    ]
    let lines = pages.flatMap { [$0.0] + $0.1 + [""] }
    try Golden.check(lines.map { $0 + "\n" }.joined(), "attendance-pages")
  }
}
