@testable import Governance
import Testing

@Suite struct AbsenceTests {
  /// Two running in one group, or two in twelve months in all: Croydon's rule by its usual reading.
  private static func letterRule() -> AbsenceRule {
    AbsenceRule(
      id: "absence-letter", groups: [], clause: "2.1",
      tests: [
        AbsenceRule.Test(.consecutive(2), within: .eachGroup),
        AbsenceRule.Test(.total(2, in: .rolling(months: 12)), within: .allGroups),
      ])
  }

  private static func only(_ limb: AbsenceRule.Limb, _ scope: AbsenceRule.Scope = .eachGroup) -> AbsenceRule {
    var rule = letterRule()
    rule.tests = [AbsenceRule.Test(limb, within: scope)]
    return rule
  }

  private func parish(_ rule: AbsenceRule) throws -> Parish { try Parish { $0.absences = [rule] } }

  private func letters(_ parish: Parish, _ on: String = "2026-12-10") throws -> [String] {
    try parish.partnership.absenceLetters(on: day(on)).map(\.id)
  }

  /// The police's meetings of the Board, a mark for each, two months apart.
  private func board(_ rule: AbsenceRule, _ marks: [Parish.Mark]) throws -> Parish {
    var parish = try parish(rule)
    for (place, mark) in marks.enumerated() {
      try parish.meet("2026-\(["01", "03", "05", "07", "09", "11"][place])-10", [Parish.police: mark])
    }
    return parish
  }

  // MARK: which absences count

  @Test(
    arguments: [
      ([.absent, .absent], true), ([.absent, .here], false), ([.absent, .apologies], false),
      ([.absent, .sent], false), ([.absent, .deputy], false), ([.absent, .nothing], false),
      ([.apologies, .apologies], false), ([.here, .absent, .absent], true),
      ([.absent, .here, .absent], false),
      ([.absent, .apologies, .absent], false), ([.absent, .nothing, .absent], false), ([.absent], false),
    ] as [([Parish.Mark], Bool)])
  func `Two running count only where neither notice nor somebody else was there, with nothing between`(
    marks: [Parish.Mark], isDue: Bool
  ) throws {
    #expect(try letters(board(AbsenceTests.only(.consecutive(2)), marks)).isEmpty == !isDue)
  }

  @Test(
    arguments: [
      ([.absent, .here, .absent], true), ([.absent, .apologies, .absent], true),
      ([.absent, .apologies, .apologies], false), ([.absent, .nothing, .here], false),
      ([.part, .absent], false),
    ] as [([Parish.Mark], Bool)])
  func `Two in a year count whatever lies between`(marks: [Parish.Mark], isDue: Bool) throws {
    #expect(
      try letters(board(AbsenceTests.only(.total(2, in: .rolling(months: 12))), marks)).isEmpty == !isDue)
  }

  @Test func `Where the tail does not qualify a condition, absences with apologies count for it`() throws {
    var rule = AbsenceTests.only(.consecutive(2))
    rule.tests[0].unless = []
    #expect(try !letters(board(rule, [.apologies, .absent])).isEmpty)
    #expect(try !letters(board(rule, [.apologies, .sent])).isEmpty)
    // The agency was here by its deputy: nobody failed to come.
    #expect(try letters(board(rule, [.apologies, .deputy])).isEmpty)
    rule.tests[0].unless = [.deputyIdentified]
    #expect(try !letters(board(rule, [.apologies, .absent])).isEmpty)
    #expect(try letters(board(rule, [.absent, .sent])).isEmpty)
    rule.tests[0].unless = [.notified]
    #expect(try !letters(board(rule, [.absent, .sent])).isEmpty)
    #expect(try letters(board(rule, [.absent, .apologies])).isEmpty)
  }

  @Test(
    arguments: [
      (nil, false, false), ("2026-03-09 08:00", false, false), ("2026-03-10 09:59", false, false),
      ("2026-03-10 10:00", false, true), ("2026-03-11 09:00", false, true), ("2026-03-11 09:00", true, false),
    ] as [(String?, Bool, Bool)])
  func `Apologies are notice where they came before the start, or after it where the setting says so`(
    noticed: String?, late: Bool, isDue: Bool
  ) throws {
    for mark in [Parish.Mark.apologies, .absent, .nothing] {
      var rule = AbsenceTests.only(.consecutive(2))
      rule.countsLateApologies = late
      var parish = try board(rule, [.absent, mark])
      parish.reply(.apologies, Parish.police, to: Meeting.ID("M-board-2026-03-10"), noticed: noticed)
      // Where the register says nothing, the reply says that nobody came.
      #expect(try letters(parish).isEmpty == !isDue, "\(mark)")
    }
  }

  @Test func `Somebody named to come cures, whether they came or not`() throws {
    var parish = try board(AbsenceTests.only(.consecutive(2)), [.absent, .absent])
    #expect(try letters(parish).count == 1)
    parish.reply(.deputy, Parish.police, to: Meeting.ID("M-board-2026-03-10"), noticed: "2026-03-01 00:00")
    #expect(try letters(parish).isEmpty)
    parish.reply(.yes, Parish.police, to: Meeting.ID("M-board-2026-03-10"), noticed: "2026-03-01 00:00")
    #expect(try letters(parish).count == 1)
  }

  // MARK: groups

  /// Ash missed one meeting of the Board and one of the panel, and came to the Board between them.
  private func twoGroups(_ rule: AbsenceRule) throws -> Parish {
    var parish = try parish(rule)
    try parish.meet("2026-01-10", [Parish.police: .absent])
    try parish.meet("2026-02-10", group: Parish.panel, [Parish.panelPolice: .absent])
    try parish.meet("2026-03-10", [Parish.police: .here])
    return parish
  }

  @Test func `Each limb counts one group's meetings or all groups' together`() throws {
    let year = RuleYear.rolling(months: 12)
    #expect(try letters(twoGroups(AbsenceTests.only(.consecutive(2), .eachGroup))).isEmpty)
    #expect(try letters(twoGroups(AbsenceTests.only(.consecutive(2), .allGroups))).count == 1)
    #expect(try letters(twoGroups(AbsenceTests.only(.total(2, in: year), .eachGroup))).isEmpty)
    #expect(try letters(twoGroups(AbsenceTests.only(.total(2, in: year), .allGroups))).count == 1)
    var board = AbsenceTests.only(.total(2, in: year), .allGroups)
    board.groups = [Parish.board]
    #expect(try letters(twoGroups(board)).isEmpty)
  }

  @Test func `A meeting between in another group breaks what runs on over all groups`() throws {
    var parish = try parish(AbsenceTests.only(.consecutive(2), .allGroups))
    try parish.meet("2026-01-10", [Parish.police: .absent])
    try parish.meet("2026-02-10", group: Parish.panel, [Parish.panelPolice: .here])
    try parish.meet("2026-03-10", [Parish.police: .absent])
    #expect(try letters(parish).isEmpty)
  }

  // MARK: the year

  @Test(
    arguments: [
      (RuleYear.rolling(months: 12), "2025-12-10", "2026-12-10", false),
      (.rolling(months: 12), "2025-12-11", "2026-12-10", true),
      (.calendar, "2025-12-31", "2026-01-01", false),
      (.calendar, "2026-01-01", "2026-12-10", true), (.financial, "2026-03-31", "2026-04-01", false),
      (.financial, "2026-04-01", "2026-12-10", true),
    ] as [(RuleYear, String, String, Bool)])
  func `Two in a year are within one year of the reading, to the day`(
    year: RuleYear, first: String, second: String, isDue: Bool
  ) throws {
    var parish = try parish(AbsenceTests.only(.total(2, in: year)))
    try parish.meet(first, [Parish.police: .absent])
    try parish.meet(second, [Parish.police: .absent])
    #expect(try letters(parish, "2026-12-31").isEmpty == !isDue)
  }

  // MARK: whose

  @Test func `A new representative begins at none, and an agency does not`() throws {
    for (per, isDue) in [(AbsenceRule.Per.representative, false), (.agency, true)] {
      var rule = AbsenceTests.only(.consecutive(2))
      rule.per = per
      var parish = try parish(rule)
      try parish.meet("2026-01-10", [Parish.police: .absent])
      try parish.succeed(Parish.police, from: "2026-02-01", by: "cedar")
      try parish.meet("2026-03-10", [Parish.police: .absent])
      #expect(try letters(parish).isEmpty == !isDue)
    }
  }

  @Test func `Who no longer represents the agency gets no letter written about him`() throws {
    var parish = try board(AbsenceTests.only(.consecutive(2)), [.absent, .absent])
    try parish.succeed(Parish.police, from: "2026-04-01", by: "cedar")
    try parish.succeed(Parish.panelPolice, from: "2026-04-01", by: "cedar")
    #expect(try letters(parish).isEmpty)
  }

  @Test func `An agency stays away only where none of its posts was here or gave notice`() throws {
    for (second, isDue) in [
      (Parish.Mark.absent, true), (.here, false), (.apologies, false), (.nothing, false), (.deputy, false),
    ] {
      var rule = AbsenceTests.only(.consecutive(2))
      rule.per = .agency
      var parish = try parish(rule)
      var post = Post(id: Post.ID("board-03"), group: Parish.board, title: "Second")
      post.agency = Agency.ID("TVP")
      parish.partnership.posts.put(post)
      parish.partnership.appointments.put(
        Appointment(id: Appointment.ID("H-3"), post: post.id, person: Person.ID("P-third")))
      try parish.meet("2026-01-10", [Parish.police: .absent, post.id: .absent])
      try parish.meet("2026-03-10", [Parish.police: .absent, post.id: second])
      #expect(try letters(parish).isEmpty == !isDue, "\(second)")
    }
  }

  @Test func `Cancelled meetings are none, and special ones count unless the setting says otherwise`() throws
  {
    for counts in [true, false] {
      var rule = AbsenceTests.only(.consecutive(2))
      rule.countsSpecialMeetings = counts
      var parish = try parish(rule)
      try parish.meet("2026-01-10", [Parish.police: .absent])
      try parish.meet("2026-02-10", status: .cancelled)
      try parish.meet("2026-03-10", kind: .special, [Parish.police: .absent])
      #expect(try letters(parish).isEmpty == !counts)
    }
  }

  // MARK: letters

  @Test func `After a letter the count begins anew, or each further absence asks for another`() throws {
    let marks: [Parish.Mark] = [.absent, .absent, .absent, .here, .absent, .absent]
    for (after, ids) in [
      (
        AbsenceRule.After.restart,
        ["absence-letter/P-ash.TVP/M-board-2026-03-10"]
      ),
      (
        .each,
        ["2026-03-10", "2026-05-10", "2026-11-10"].map { "absence-letter/P-ash.TVP/M-board-\($0)" }
      ),
    ] {
      var rule = AbsenceTests.only(.consecutive(2))
      rule.afterLetter = after
      #expect(try letters(board(rule, marks)) == ids)
    }
  }

  @Test func `A letter deals with the absences up to its day, and no others`() throws {
    let marks: [Parish.Mark] = [.absent, .absent, .absent, .here, .absent, .absent]
    var parish = try board(AbsenceTests.only(.consecutive(2)), marks)
    var sent = Evidence(id: Evidence.ID("V-1"), rule: "absence-letter", on: try day("2026-03-10"))
    sent.subject = "P-ash.TVP"
    sent.occurrence = "M-board-2026-03-10"
    parish.partnership.evidence.put(sent)
    // The absence of May is one, and the visit of July ends its run.
    #expect(try letters(parish, "2026-09-30").isEmpty)
    #expect(try letters(parish) == ["absence-letter/P-ash.TVP/M-board-2026-11-10"])
    sent.on = try day("2026-11-10")
    parish.partnership.evidence.put(sent)
    #expect(try letters(parish).isEmpty)
    sent.subject = "P-birch.MKH"
    parish.partnership.evidence.put(sent)
    #expect(try letters(parish) == ["absence-letter/P-ash.TVP/M-board-2026-03-10"])
  }

  @Test func `The letter tells every absence that counts, with those since`() throws {
    let parish = try board(AbsenceTests.letterRule(), [.absent, .apologies, .absent, .here, .absent])
    let letter = try #require(try parish.partnership.absenceLetters(on: day("2026-12-10")).first)
    #expect(letter.absences.map(\.day.month) == [1, 5, 9])
    #expect(letter.tests.map(\.limb) == [.total(2, in: .rolling(months: 12))])
    #expect(letter.day == (try day("2026-05-10")))
    let findings = try parish.partnership.findings(on: day("2026-12-10"))
    #expect(findings.contains { $0.id == letter.id && $0.kind == .due && $0.clause == "2.1" })
  }

  @Test func `What was met more than a year ago is not brought up again`() throws {
    let parish = try board(AbsenceTests.only(.consecutive(2)), [.absent, .absent])
    #expect(try letters(parish, "2027-03-09").count == 1)
    #expect(try letters(parish, "2027-03-10").isEmpty)
  }

  @Test func `What was held before the rule was in force does not count`() throws {
    var parish = try board(AbsenceTests.only(.consecutive(2)), [.absent, .absent])
    var since = parish.partnership.constitutions[0]
    since.from = try day("2026-02-01")
    parish.partnership.constitutions = [since]
    #expect(try letters(parish).isEmpty)
  }

  // MARK: every course of five meetings

  @Test func `Over every five meetings of two groups the conditions are met as counting them by hand says`() {
    let outcomes: [Turnout] = [
      .came, .unknown, .missed([]), .missed([.notified]), .missed([.deputyIdentified]),
    ]
    let first = Day(number: 20_000)
    var tests: [AbsenceRule.Test] = []
    for scope in AbsenceRule.Scope.allCases {
      for cures: Set<AbsenceRule.Cure> in [[], [.notified], [.notified, .deputyIdentified]] {
        for limb in [AbsenceRule.Limb.consecutive(2), .consecutive(3), .total(2, in: .rolling(months: 12))] {
          var test = AbsenceRule.Test(limb, within: scope)
          test.unless = cures
          tests.append(test)
        }
      }
    }
    var met = 0
    for code in 0..<3125 {
      var rest = code
      // Five months apart, so that a year reaches back over two of them; every third meeting is the panel's.
      let all = (0..<5).map { place -> CountedTurnout in
        defer { rest /= 5 }
        return CountedTurnout(
          meeting: Meeting.ID("M-\(place)"), group: place % 3 == 2 ? Parish.panel : Parish.board,
          day: first.adding(months: 5 * place), turnout: outcomes[rest % 5])
      }
      for test in tests {
        for spent in [nil, first.adding(months: 5)] {
          for place in all.indices {
            let expected = AbsenceOracle.isMet(test, at: place, in: all, spent: spent)
            let places = test.met(at: place, in: all, spent: spent)
            #expect(places.isEmpty == !expected)
            if expected { met += 1 }
          }
        }
      }
    }
    #expect(met > 1000)
  }
}

/// The conditions judged slowly, by walking back from the last meeting.
enum AbsenceOracle {
  static func isMet(_ test: AbsenceRule.Test, at place: Int, in all: [CountedTurnout], spent: Day?) -> Bool {
    func counts(_ one: CountedTurnout) -> Bool {
      if let spent, one.day <= spent { return false }
      switch one.turnout {
      case .came, .unknown: return false
      case .missed(let cures):
        if cures.contains(.notified), test.unless.contains(.notified) { return false }
        if cures.contains(.deputyIdentified), test.unless.contains(.deputyIdentified) { return false }
        return true
      }
    }
    guard counts(all[place]) else { return false }
    var running = 0
    var total = 0
    var isBroken = false
    for back in stride(from: place, through: 0, by: -1) {
      if test.scope == .eachGroup, all[back].group != all[place].group { continue }
      if !counts(all[back]) { isBroken = true }
      if counts(all[back]), !isBroken { running += 1 }
      // Twelve months ending on the later: the day after the same day of the year before is the first.
      if counts(all[back]), all[back].day > all[place].day.adding(months: -12) { total += 1 }
    }
    switch test.limb {
    case .consecutive(let number): return running >= number
    case .total(let number, _): return total >= number
    }
  }
}
