import Governance
import TestSupport
import Testing

/// Section 6 of the catalogue: who makes which group quorate, by the shipped constitutions.
@Suite struct QuorumRowsTests {
  @Test(arguments: [
    ("Q1", "board", 16, 4), ("Q1", "board", 17, 5), ("Q1", "board", 18, 5), ("Q1", "board", 19, 5),
    ("Q1", "board", 20, 5), ("Q1", "board", 21, 6), ("Q1", "board", 24, 6), ("Q1", "board", 25, 7),
    ("Q4", "exec", 23, 6), ("Q4", "exec", 22, 6), ("Q4", "exec", 20, 5),
  ]) func `A quarter of Bexley's membership is rounded up`(
    row: String, group: String, total: Int, needed: Int
  )
    throws
  {
    let rule = try #require(
      try Shipped("bexley").constitution.quorumRules.first { $0.groups == [Group.ID(group)] })
    let thresholds = rule.parts.compactMap { part -> QuorumTest.Threshold? in
      if case .members(let threshold) = part.test { threshold } else { nil }
    }
    #expect(thresholds.map { $0.needed(of: total) } == [needed])
  }

  @Test(arguments: [
    // Nineteen posts held: five, one of them the council's and one the Care Trust's.
    ("Q1", "bexley", "board", [2, 4, 5, 6], ["members"]), ("Q1", "bexley", "board", [2, 4, 5, 6, 7], []),
    ("Q2", "bexley", "board", [2, 4, 5, 10, 11], ["care-trust"]),
    ("Q2", "bexley", "board", [6, 7, 8, 9, 10], ["council"]),
    // The provider unit and the other health bodies are not the Care Trust, the Lead Member not the council.
    ("Q2", "bexley", "board", [2, 7, 8, 9, 10], ["care-trust"]),
    ("Q2", "bexley", "board", [3, 6, 7, 8, 9, 10], ["council"]),
    ("Q2", "bexley", "board", [14, 6, 7, 8, 9], []),
    // Police and schools are nobody of the council's.
    ("Q2", "bexley", "board", [6, 10, 11, 12, 13], ["council"]),
    // Twenty-three: six, of three sectors; officers are no sector.
    ("Q4", "bexley", "exec", [1, 2, 7, 9, 19, 20], []),
    ("Q4", "bexley", "exec", [1, 7, 9, 19, 20], ["members"]),
    ("Q4", "bexley", "exec", [1, 2, 3, 7, 8, 9], ["sectors"]),
    ("Q4", "bexley", "exec", [1, 2, 7, 21, 22, 23], ["sectors"]),
    ("Q4", "bexley", "exec", [7, 9, 12, 16, 18, 19], ["cyps"]),
    ("Q4", "bexley", "exec", [1, 2, 16, 18, 19, 20], ["health"]),
    // Eight members of four agencies.
    ("Q5", "milton-keynes", "board", [2, 5, 6, 7, 8, 9, 11, 12], []),
    ("Q5", "milton-keynes", "board", [2, 5, 6, 7, 8, 9, 11], ["members"]),
    ("Q6", "milton-keynes", "board", [0, 1, 26, 27, 2, 5, 6, 7, 8, 9, 11], ["members"]),
    ("Q6", "milton-keynes", "board", [10, 2, 5, 6, 7, 8, 9, 11], []),
    // Lay members are of no agency, and Children & Young People's Services are one.
    ("Q7", "milton-keynes", "board", [2, 3, 19, 6, 10, 20, 21, 4], ["agencies"]),
    ("Q7", "milton-keynes", "board", [2, 3, 19, 6, 12, 20, 21, 4], []),
    ("Q9", "milton-keynes", "qa", [4, 6, 7], ["agencies"]), ("Q9", "milton-keynes", "qa", [1, 2], []),
    ("Q9", "milton-keynes", "drwg", [1, 2], ["agencies"]), ("Q9", "milton-keynes", "drwg", [1, 3], []),
    ("Q9", "milton-keynes", "pp", [1, 5, 6], ["agencies"]), ("Q9", "milton-keynes", "pp", [1, 2], []),
    ("Q9", "milton-keynes", "ce", [1, 5, 6, 7, 8, 10], ["agencies"]),
    ("Q9", "milton-keynes", "ce", [1, 3], []),
    ("Q9", "milton-keynes", "td", [1, 6, 10], ["agencies"]), ("Q9", "milton-keynes", "td", [1, 2], []),
    ("Q9", "milton-keynes", "sw", [1, 2, 7], ["agencies"]),
    ("Q9", "milton-keynes", "sw", [8, 9], ["agencies"]), ("Q9", "milton-keynes", "sw", [1, 8], []),
    ("Q12", "milton-keynes", "scrp", [1, 2, 3], []),
    ("Q12", "milton-keynes", "scrp", [1, 3, 4, 5, 6], ["police"]),
    ("Q12", "milton-keynes", "scrp", [2, 3, 4, 5, 6], ["health"]),
    ("Q12", "milton-keynes", "scrp", [1, 2, 5, 6], ["services"]),
    ("Q13", "bexley", "sscrp", [0, 1, 2, 5, 6], []), ("Q13", "bexley", "sscrp", [1, 2, 5, 6], ["chair"]),
    // The chair is no agency, and neither is the LSCB's own post.
    ("Q13", "bexley", "sscrp", [0, 1, 2, 5], ["agencies"]),
    ("Q13", "bexley", "sscrp", [0, 1, 2, 5, 8], ["agencies"]),
    ("Q13", "bexley", "sscrp", [0, 1, 5, 6, 7], ["health"]),
    ("Q13", "bexley", "sscrp", [0, 2, 5, 6, 7], ["social-care"]),
  ]) func `Who is here leaves a group quorate, or without what the text asks for`(
    row: String, template: String, group: String, numbers: [Int], missing: [String]
  ) throws {
    let history = try MeetingsHistory(template)
    let here = numbers.map { number in
      let post = Post.ID("\(group)-\(number < 10 ? "0" : "")\(number)")
      return Presence(person: Person.ID("P-\(post)"), post: post, capacity: .member)
    }
    let roster = Roster(
      of: Group.ID(group), on: try MeetingsHistory.day("2010-10-01"), in: history.partnership)
    let verdict = roster.verdict(of: here)
    #expect(verdict.missing.map(\.part.id) == missing)
    #expect(verdict.standing == (missing.isEmpty ? .quorate : .inquorate))
  }

  @Test(arguments: [
    ("Q3", "bexley", "board", QuorumRule.Effect.noBusiness, "App1 7.2"),
    ("Q4", "bexley", "exec", .warn, "3.2.6"), ("Q13", "bexley", "sscrp", .warn, "App2 2"),
    ("Q8", "milton-keynes", "board", .noDecisions, "6 Board (g)"),
    ("Q9", "milton-keynes", "qa", .warn, "App4 QA"), ("Q12", "milton-keynes", "scrp", .warn, "App4 SCRP"),
    // The handbook's 3.2.4 says only "a quarter"; the constitution is the superior text, and is cited.
    ("Q17", "bexley", "board", .noBusiness, "App1 7.2"),
  ]) func `What follows without a quorum is what the clause says`(
    row: String, template: String, group: String, effect: QuorumRule.Effect, clause: String
  ) throws {
    let rule = try Shipped(template).constitution.quorumRules.first { $0.groups == [Group.ID(group)] }
    #expect(rule?.effect == effect)
    #expect(rule?.clause == clause)
  }

  @Test func `Bexley's Board does no business without a quorum, Milton Keynes' goes on and decides nothing`()
    throws
  {
    for (template, mayOpen) in [("bexley", false), ("milton-keynes", true)] {
      var history = try MeetingsHistory(template)
      let meeting = try history.meet("board", "2010-12-09", status: .planned)
      history.item(1, "Minutes", at: meeting)
      let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-12-09"))
      try history.arrive(["board-02", "board-06"], at: meeting)
      let opened = try history.take(meeting) { $0.opening(chair: nil, now: now, ids: &$1) }
      #expect((opened.change != nil) == mayOpen)
      guard mayOpen else {
        guard case .refused(.inquorateOpening) = opened else {
          Issue.record("opened inquorate")
          continue
        }
        continue
      }
      try history.take(meeting) { proceedings, _ in proceedings.beginning(now: now) }
      let noted = try history.take(meeting) { $0.note("Discussed", now: now, ids: &$1) }
      #expect(noted.change != nil)
      // The approval of minutes is a decision like any other.
      guard
        case .refused(.inquorateDecision) = try history.take(
          meeting, { $0.decision("Approved", now: now, ids: &$1) })
      else {
        Issue.record("decided inquorate")
        continue
      }
    }
  }

  @Test(arguments: [
    ("bexley", "2010-10-01", ["qe", "cdop"]), ("milton-keynes", "2010-10-01", ["bmg", "cdop"]),
    ("central-bedfordshire", "2012-01-01", ["board", "escrp", "cdrop", "comms", "jsg", "pmag"]),
    (
      "central-bedfordshire", "2019-01-01",
      ["lead", "board", "crg", "coord", "lit", "ppg", "voc", "perf", "cbperf", "neglect", "harm", "borders"]
    ),
    ("croydon", "2018-01-01", ["board", "qapp"]),
  ]) func `Where no quorum is stated the answer is that there is no rule, and nothing is blocked`(
    template: String, on: String, groups: [String]
  ) throws {
    let history = try MeetingsHistory(template)
    for group in groups {
      let roster = Roster(of: Group.ID(group), on: try MeetingsHistory.day(on), in: history.partnership)
      #expect(roster.rule == nil, "\(group)")
      #expect(roster.verdict(of: []).standing == .noRule, "\(group)")
    }
    var held = history
    let meeting = try held.meet(groups[0], on, status: .planned)
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day(on))
    try held.take(meeting) { $0.opening(chair: nil, now: now, ids: &$1) }
    let decided = try held.take(meeting) { $0.decision("Agreed", now: now, ids: &$1) }
    #expect(decided.change != nil)
  }

  @Test func `Who has an interest counts for the meeting and not for the item, in Bexley`() throws {
    let history = try MeetingsHistory("bexley")
    let roster = Roster(
      of: Group.ID("board"), on: try MeetingsHistory.day("2010-10-01"), in: history.partnership)
    let here = ["02", "04", "05", "06", "07"].map { number in
      Presence(person: Person.ID("P-board-\(number)"), post: Post.ID("board-\(number)"), capacity: .member)
    }
    #expect(roster.verdict(of: here).standing == .quorate)
    let item = roster.verdict(of: here, interested: [Person.ID("P-board-06")])
    #expect(item.missing.map(\.part.id) == ["members", "care-trust"])
    #expect(roster.settings.interestsClause == "3.3.2")
  }

  @Test func `One person for two partners is one head and both agencies, and a named deputy counts`() throws {
    var history = try MeetingsHistory("bexley")
    let on = try MeetingsHistory.day("2010-10-01")
    func verdict(_ here: [Presence]) -> QuorumVerdict {
      Roster(of: Group.ID("board"), on: on, in: history.partnership).verdict(of: here)
    }
    func here(_ numbers: [String]) -> [Presence] {
      numbers.map { number in
        Presence(person: Person.ID("P-board-\(number)"), post: Post.ID("board-\(number)"), capacity: .member)
      }
    }
    let four = here(["02", "07", "08", "09", "10"])
    #expect(verdict(four).missing.map(\.part.id) == ["care-trust"])
    var both = Representation(
      id: Representation.ID("R-1"), post: Post.ID("board-07"), agency: Agency.ID("BCT"))
    both.notifiedOn = on
    history.partnership.representations.put(both)
    #expect(verdict(four).standing == .quorate)
    #expect(verdict(here(["02", "07", "08", "09"])).missing.map(\.part.id) == ["members"])
    history.partnership.representations.remove(both.id)
    let deputy = Presence(person: Person.ID("P-deputy"), post: Post.ID("board-06"), capacity: .deputy)
    #expect(verdict(here(["02", "08", "09", "10"]) + [deputy]).standing == .inquorate)
    var named = Deputy(id: Deputy.ID("Y-1"), post: Post.ID("board-06"), person: Person.ID("P-deputy"))
    named.authorisedOn = on
    history.partnership.deputies.put(named)
    #expect(verdict(here(["02", "08", "09", "10"]) + [deputy]).standing == .quorate)
  }
}
