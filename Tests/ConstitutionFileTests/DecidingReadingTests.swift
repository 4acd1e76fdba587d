import ConstitutionFile
import Governance
import Testing

@Suite struct DecidingReadingTests {
  /// The constitution with one more rule, or the mistakes in it.
  private func read(_ rule: String) -> (Constitution?, String) {
    let text = flawless + "\n" + rule.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n") + "\n"
    let (constitution, diagnostics) = ConstitutionFile.read(
      Array(text.utf8), file: "constitution/2010-09-01.yaml", agencies: ["LBB", "BCT"],
      groups: ["board", "exec"])
    return (
      constitution,
      diagnostics.map { "\($0.problem) \($0.remedy)" }.joined(separator: "\n")
    )
  }

  @Test func `A matter is read with its stages, their times and their actors`() throws {
    let (constitution, mistakes) = read(
      """
      dispute:
        kind: matter
        name: dispute between partners
        clause: 4(s)
        opened-by: the Board
        by-decision: yes
        stages:
          - {id: convened, what: meeting convened, by: Chair, by-if-chair-is-party: DCS, agency: LBB, agency-if-chair-is-party: LBB, within: 28 days}
          - {id: met, what: meeting held, within: 3 months, after: convened, clause: 4(t), only-advised: yes}
          - {id: agreed, what: agreed, within: 28 days, of: met, extendable: yes, after: [convened, met]}
          - {id: referred, what: referred, optional: yes, opens-after: 28 days, of: met, unless: agreed, agreement: DCS}
      """)
    #expect(mistakes == "")
    let rule = try #require(constitution?.matters.first)
    #expect((rule.id, rule.name, rule.isOpenedByDecision) == ("dispute", "dispute between partners", true))
    #expect(rule.stages.map(\.id) == ["convened", "met", "agreed", "referred"])
    #expect(rule.stages.map(\.limit) == [.days(28), .months(3), .days(28), nil])
    #expect(rule.stages.map(\.after) == [[], ["convened"], ["convened", "met"], []])
    #expect(rule.stages[0].byWhenChairIsParty == "DCS")
    #expect(rule.stages[0].agency?.text == "LBB")
    #expect(rule.stages[0].agencyWhenChairIsParty?.text == "LBB" && rule.stages[1].agency == nil)
    #expect(rule.clause(of: rule.stages[1]) == "4(t)")
    #expect(rule.clause(of: rule.stages[2]) == "4(s)")
    #expect((rule.stages[3].opensAfter, rule.stages[3].unless) == (.days(28), "agreed"))
    #expect(rule.stages[3].isOptional && !rule.stages[2].isOptional && rule.stages[2].isExtendable)
  }

  @Test(arguments: [
    (
      "{id: b, what: x, within: 28 dys}",
      "\"28 dys\" is no length of time. Write it as 5 working days, 28 days, 6 weeks, 3 months or 1 year."
    ),
    (
      "{id: b, what: x, after: c}",
      "No stage before this one has the id \"c\". Did you mean \"a\"?"
    ),
    (
      "{id: b, what: x, of: a}",
      "\"of\" stands without \"within\" or \"opens-after\". Add one of them, or write \"after\" for a stage that comes first."
    ),
    (
      "{id: b, what: x, opens-after: 28 days}",
      "\"opens-after\" is for what may be done and need not be. Add \"optional: yes\"."
    ),
    (
      "{id: b, what: x, extendable: yes}",
      "There is no day that could be moved. Add \"within: \" and a length of time."
    ),
    ("{id: a, what: x}", "The id \"a\" stands twice in the rule \"m\". Give each stage an id of its own."),
    ("{id: B, what: x}", "\"B\" cannot be the id of a stage. Use small letters, digits and hyphens."),
    ("{id: b}", "A stage of the rule \"m\" has no \"what\". Add \"what: \" and what is done, as a phrase."),
    (
      "{what: x}",
      "A stage of the rule \"m\" has no \"id\". Add \"id: \" and a word by which the stage is cited."
    ),
    (
      "{id: b, what: x, wihtin: 2 days}",
      "\"wihtin\" is not a key of a stage of the rule \"m\". Did you mean \"within\"?"
    ),
    ("{id: b, what: x, agency: LBX}", "No agency has the code \"LBX\". Did you mean \"LBB\"?"),
    ("{id: b, what: x, optional: perhaps}", "\"perhaps\" is neither yes nor no. Write yes or no."),
  ])
  func `Every mistake in a stage is named with its remedy`(stage: String, mistake: String) {
    let rule = "m:\n  kind: matter\n  name: n\n  clause: c\n  stages:\n    - {id: a, what: y}\n    - \(stage)"
    let said = read(rule).1
    #expect(said == mistake || said.contains(mistake.split(separator: "\"")[0]), "\(said)")
    #expect(said.split(separator: "\n").count == 1, "\(said)")
  }

  @Test func `A voting rule is read with what carries, ties and readings`() throws {
    let (constitution, mistakes) = read(
      """
      voting: {kind: voting, group: board, clause: 7.4, unit: partner, carried: more-for-than-against, tie: determined-by LBB, consensus-first: yes, consensus-clause: 7.3, divided: first-named, interested: partner}
      amending: {kind: voting, group: board, clause: 12.3, carried: majority-of-present, tie: fails, for-amendments: yes}
      """)
    #expect(mistakes == "")
    let rules = try #require(constitution?.votingRules)
    #expect(rules.map(\.tie) == [.determined(by: Agency.ID("LBB")), .fails])
    #expect(rules.map(\.carried) == [.moreForThanAgainst, .majorityOfPresent])
    #expect(rules.map(\.isForAmendments) == [false, true])
    #expect(
      (rules[0].divided, rules[0].interested, rules[0].consensusClause) == (.firstNamed, .partner, "7.3"))
  }

  @Test(arguments: [
    (
      "v: {kind: voting, group: board, clause: c}",
      "The rule \"v\" has no \"carried\". Add \"carried: \" and one of: more-for-than-against, majority-of-present."
    ),
    (
      "v: {kind: voting, group: board, clause: c, carried: majority-of-present, tie: chair}",
      "\"chair\" is not what a tie may come to. Write fails, or determined-by and an agency's code; leave it out where the text does not say."
    ),
    (
      "v: {kind: voting, group: board, clause: c, carried: majority-of-present, tie: determined-by LBX}",
      "No agency has the code \"LBX\". Did you mean \"LBB\"?"
    ),
    (
      "v: {kind: voting, group: board, clause: c, carried: majority-of-present, unit: head}",
      "\"head\" is not one of the words \"unit\" may have. Write one of: partner."
    ),
    (
      "a: {kind: amendment, group: board, clause: c}",
      "The rule \"a\" has no \"notice\". Add \"notice: \" and a length of time such as 21 days."
    ),
    (
      "p: {kind: approval, group: board, clause: c, what: x}",
      "The rule \"p\" has no \"agencies\". Add \"agencies: \" and how many different ones approve it."
    ),
    (
      "p: {kind: approval, group: board, clause: c, what: x, agencies: 0}",
      "\"0\" is not a whole number from 1 to 99. Write such a number in digits."
    ),
    (
      "s: {kind: special-meeting, group: board, clause: c, notice: soon}",
      "\"soon\" is no length of time. Write it as 5 working days, 28 days, 6 weeks, 3 months or 1 year."
    ),
    (
      "k: {kind: chairs-action, group: board, clause: c, consult: DCS}",
      "\"consult\" of the rule \"k\" must be a list. Write it as \"consult: [one, two]\"."
    ),
    (
      "m: {kind: matter, clause: c, name: n}",
      "The rule \"m\" has no \"stages\". Add \"stages:\" and a list of what is done, in order."
    ),
    (
      "m: {kind: matter, clause: c, name: n, stages: []}",
      "\"stages\" of the rule \"m\" must be a list of stages. Write each stage as \"- {id: convene, what: meeting convened, within: 28 days}\"."
    ),
    (
      "m: {kind: matter, clause: c, stages: [{id: a, what: b}]}",
      "The rule \"m\" has no \"name\". Add \"name: \" and what such a matter is called."
    ),
    (
      "a: {kind: special-meeting, group: board}",
      "The rule \"a\" has no \"clause\". Add \"clause: \" and the clause the rule comes from."
    ),
    (
      "a: {kind: special-meeting, groups: [board, exec, board], clause: c}",
      "The rule \"a\" names the group \"board\" twice. Keep one of the two."
    ),
  ])
  func `Every mistake in such a rule is named with its remedy`(rule: String, mistake: String) {
    #expect(read(rule).1 == mistake)
  }

  @Test func `The other kinds are read with their settings`() throws {
    let (constitution, mistakes) = read(
      """
      special: {kind: special-meeting, groups: [board], clause: 8.1, called-by: Chairman, notice: 5 working days, clear-days: yes, only-in-notice: yes}
      amend: {kind: amendment, group: board, clause: 12.1, notice: 21 days, text-in-notice: yes, text-clause: 12.2}
      chair: {kind: chairs-action, group: board, clause: 9, consult: [Assistant Director, Strategic Manager], opinion: yes}
      procedures: {kind: approval, group: exec, clause: P&P, what: procedure documents, agencies: 3, by-email: yes, then: ratification by the Board}
      """)
    #expect(mistakes == "")
    let read = try #require(constitution)
    #expect(read.specialMeetings.map(\.notice) == [.workingDays(5)])
    #expect(read.specialMeetings.map(\.isOnlyForNotice) == [true])
    #expect(read.amendments.map(\.notice) == [.days(21)])
    #expect(read.amendments.map(\.textClause) == ["12.2"])
    #expect(read.chairsActions.map(\.consult) == [["Assistant Director", "Strategic Manager"]])
    #expect(read.chairsActions.map(\.asksOpinion) == [true])
    #expect(read.approvals.map(\.agencies) == [3])
    #expect(read.approvals.map(\.allowsEmail) == [true])
  }

  @Test func `A group has one rule of a kind, and one voting rule for amendments beside the other`() {
    let said = read(
      """
      one: {kind: voting, group: board, clause: c, carried: majority-of-present}
      two: {kind: voting, group: board, clause: c, carried: majority-of-present}
      """
    ).1
    #expect(said == "The group \"board\" has a voting rule already, \"one\". Keep one of the two.")
  }
}
