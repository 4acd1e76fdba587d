import ConstitutionFile
import Governance
import Testing

/// The rules on attendance as the file states them.
@Suite struct AttendanceRuleReadingTests {
  private let calendar = "board-calendar: {kind: calendar, group: board, months: [6, 9], at-least: 2}"

  private func read(_ rule: String) throws -> Constitution {
    let text = flawless.replacing(calendar, with: rule)
    let (constitution, diagnostics) = ConstitutionFile.read(Array(text.utf8), file: fileName)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return try #require(constitution)
  }

  /// What is said of a rule: problems and remedies without their places.
  private func said(_ rule: String) -> [String] {
    let lines = mistakes(replacing: calendar, with: rule).split(separator: "\n").map(String.init)
    return lines.enumerated().filter { $0.offset % 3 != 0 }.map { String($0.element.drop { $0 == " " }) }
  }

  @Test func `A limit is read with its usual settings`() throws {
    let rule = try read(
      "deputies: {kind: limit, group: board, clause: \"App2 4\", measure: deputised, at-most: 25%}"
    ).limits[0]
    let expected = LimitRule(
      id: "deputies", groups: ["board"].map { Group.ID($0) }, clause: "App2 4", measure: .deputised,
      bound: .atMost(Share(25, of: 100)))
    #expect(rule == expected)
    #expect(rule.base == .scheduled && rule.year == .financial && rule.graceMinutes == 10)
  }

  @Test func `A limit is read with every setting`() throws {
    let rule = try read(
      """
      late:
          kind: limit
          groups: [board, exec]
          clause: "1"
          measure: punctual
          at-least: 3/4
          of: held
          per: member
          in: rolling 12 months
          grace-minutes: 5
          special-meetings: yes
          except-posts: [board-01]
          addressed-to: the agency
          by: the Chair
          only-advised: yes
      """
    ).limits[0]
    #expect(rule.bound == .atLeast(Share(3, of: 4)))
    #expect((rule.base, rule.per, rule.year) == (.held, .member, .rolling(months: 12)))
    #expect(rule.graceMinutes == 5 && rule.countsSpecialMeetings && rule.isOnlyAdvised)
    #expect(rule.exceptPosts == [Post.ID("board-01")])
    #expect([rule.addressedTo, rule.by] == ["the agency", "the Chair"])
  }

  @Test(arguments: [
    ("at-most: 25%", LimitRule.Bound.atMost(Share(25, of: 100))), ("at-most: 1/5", .atMost(Share(1, of: 5))),
    ("at-most: 2", .atMostNumber(2)), ("at-most: 0", .atMostNumber(0)),
    ("mention-from: 2", .mentionedFrom(2)),
  ])
  func `What a limit allows is a share, a number, or no threshold`(text: String, bound: LimitRule.Bound)
    throws
  {
    #expect(try read("a: {kind: limit, clause: x, measure: deputised, \(text)}").limits[0].bound == bound)
  }

  @Test(arguments: [
    ("in: calendar year", RuleYear.calendar), ("in: financial year", .financial),
    ("in: rolling 6 months", .rolling(months: 6)), ("year-from: 1 September", .from(month: 9, day: 1)),
  ])
  func `The year is a usual one or begins on any day`(text: String, year: RuleYear) throws {
    let rule = try read("a: {kind: limit, clause: x, measure: covered, at-least: 100%, \(text)}").limits[0]
    #expect(rule.year == year)
    #expect(rule.groups.isEmpty)
  }

  @Test(arguments: [
    (
      "at-most: 25%",
      [
        "The rule \"a\" has no \"measure\".",
        "Add \"measure: \" and one of: deputised, covered, attended, whole, punctual, people.",
      ]
    ),
    (
      "measure: deputized, at-most: 25%",
      ["\"deputized\" is not one of the words \"measure\" may have.", "Did you mean \"deputised\"?"]
    ),
    (
      "measure: deputised",
      [
        "The rule \"a\" has no \"at-most\".",
        "Add one of: at-most, at-least; or mention-from, where the text states no threshold.",
      ]
    ),
    (
      "measure: deputised, at-most: 25%, mention-from: 2",
      ["The rule \"a\" has both \"at-most\" and \"mention-from\".", "Keep one of them."]
    ),
    (
      "measure: deputised, at-least: 25%",
      [
        "\"at-least\" does not go with \"measure: deputised\".",
        "Write \"at-most\", or mention-from where the text states no threshold.",
      ]
    ),
    (
      "measure: covered, at-most: 25%",
      [
        "\"at-most\" does not go with \"measure: covered\".",
        "Write \"at-least\", or mention-from where the text states no threshold.",
      ]
    ),
    (
      "measure: deputised, at-most: 125%",
      ["\"125%\" is neither a share nor a number of meetings.", "Write it as 25%, 1/4 or 2."]
    ),
    (
      "measure: deputised, at-most: 1/0",
      ["\"1/0\" is neither a share nor a number of meetings.", "Write it as 25%, 1/4 or 2."]
    ),
    ("measure: covered, at-least: all", ["\"all\" is no share of the meetings.", "Write it as 75% or 3/4."]),
    ("measure: people, at-most: 20%", ["\"20%\" is no number of people.", "Write it in digits."]),
    (
      "measure: covered, mention-from: 0",
      ["\"0\" is not a whole number from 1 to 366.", "Write such a number in digits."]
    ),
    (
      "measure: punctual, at-least: 50%, per: agency",
      ["\"measure: punctual\" cannot be counted for an agency.", "Write \"per: post\" or \"per: member\"."]
    ),
    (
      "measure: covered, at-least: 50%, grace-minutes: 5",
      [
        "\"grace-minutes\" of the rule \"a\" is for punctuality only.",
        "Remove it, or write \"measure: punctual\".",
      ]
    ),
    (
      "measure: covered, at-least: 50%, except-posts: [board-03]",
      ["No post has the code \"board-03\".", "Did you mean \"board-01\"?"]
    ),
    (
      "measure: covered, at-least: 50%, in: the year",
      [
        "\"the year\" is no year.",
        "Write rolling 12 months, calendar year or financial year; for any other, \"year-from: 1 September\".",
      ]
    ),
    (
      "measure: covered, at-least: 50%, in: rolling 13 months",
      [
        "\"rolling 13 months\" is no year.",
        "Write rolling 12 months, calendar year or financial year; for any other, \"year-from: 1 September\".",
      ]
    ),
    (
      "measure: covered, at-least: 50%, year-from: 31 April",
      ["\"31 April\" is no day of the year.", "Write it as 1 April."]
    ),
    (
      "measure: covered, at-least: 50%, in: calendar year, year-from: 1 April",
      ["The rule \"a\" has both \"in\" and \"year-from\".", "Keep one of them."]
    ),
    (
      "measure: covered, at-least: 50%, off: held",
      ["\"off\" is not a key of the rule \"a\".", "Did you mean \"of\"?"]
    ),
    (
      "measure: covered, at-least: 50%, of: hold",
      ["\"hold\" is not one of the words \"of\" may have.", "Did you mean \"held\"?"]
    ),
  ])
  func `A mistake in a limit is said with what to do`(keys: String, expected: [String]) {
    #expect(said("a: {kind: limit, clause: x, \(keys)}") == expected)
  }

  @Test func `A limit cites its clause`() {
    #expect(
      said("a: {kind: limit, measure: covered, at-least: 50%}") == [
        "The rule \"a\" has no \"clause\".", "Add \"clause: \" and the clause the rule comes from.",
      ])
  }

  @Test func `A letter rule is read with its usual settings`() throws {
    let rule = try read(
      "a: {kind: absences, clause: \"2.1\", any: [{consecutive: 2}, {total: 2}]}"
    ).absences[0]
    #expect(rule.tests.map(\.limb) == [.consecutive(2), .total(2, in: .rolling(months: 12))])
    #expect(rule.tests.map(\.scope) == [.eachGroup, .allGroups])
    #expect(rule.tests.allSatisfy { $0.unless == [.notified, .deputyIdentified] })
    #expect((rule.per, rule.afterLetter) == (.representative, .restart))
    #expect(!rule.countsLateApologies && rule.countsSpecialMeetings)
    #expect(rule.addressedTo == "Chief Executive")
  }

  @Test func `A letter rule is read with every setting`() throws {
    let rule = try read(
      """
      a:
          kind: absences
          groups: [board, exec]
          clause: "2.1"
          per: agency
          any:
            - {consecutive: 3, within: all-groups, unless: []}
            - {total: 4, in: financial year, within: each-group, unless: [deputy-identified]}
            - {total: 2, year-from: 1 September}
          after-letter: each
          late-apologies: notified
          special-meetings: no
          addressed-to: Chief Constable
      """
    ).absences[0]
    #expect(rule.groups.count == 2)
    #expect(
      rule.tests.map(\.limb) == [
        .consecutive(3), .total(4, in: .financial), .total(2, in: .from(month: 9, day: 1)),
      ])
    #expect(rule.tests.map(\.scope) == [.allGroups, .eachGroup, .allGroups])
    #expect(rule.tests.map(\.unless) == [[], [.deputyIdentified], [.notified, .deputyIdentified]])
    #expect((rule.per, rule.afterLetter) == (.agency, .each))
    #expect(rule.countsLateApologies && !rule.countsSpecialMeetings)
    #expect(rule.addressedTo == "Chief Constable")
  }

  @Test(arguments: [
    (
      "per: agency",
      ["The rule \"a\" has no \"any\".", "Add \"any:\" and a list of conditions, any of which is enough."]
    ),
    (
      "any: []",
      [
        "\"any\" of the rule \"a\" must be a list of conditions.",
        "Write each as \"- {consecutive: 2, within: each-group}\".",
      ]
    ),
    (
      "any: [{within: each-group}]",
      ["A condition of the rule \"a\" has no \"consecutive\".", "Add \"consecutive: 2\" or \"total: 2\"."]
    ),
    (
      "any: [{consecutive: 2, total: 2}]",
      ["A condition of the rule \"a\" has both \"consecutive\" and \"total\".", "Make two conditions of it."]
    ),
    (
      "any: [{consecutive: 2, in: calendar year}]",
      ["\"in\" does not go with \"consecutive\".", "Remove it, or write \"total: 2\"."]
    ),
    (
      "any: [{consecutive: two}]",
      ["\"two\" is not a whole number from 1 to 99.", "Write such a number in digits."]
    ),
    (
      "any: [{total: 2, within: each group}]",
      ["\"each group\" is not one of the words \"within\" may have.", "Did you mean \"each-group\"?"]
    ),
    (
      "any: [{total: 2, unless: [notifed]}]",
      ["\"notifed\" is not one of the words \"unless\" may have.", "Did you mean \"notified\"?"]
    ),
    (
      "any: [{total: 2, unles: x}]",
      ["\"unles\" is not a key of a condition of the rule \"a\".", "Did you mean \"unless\"?"]
    ),
    (
      "any: [{total: 2}], after-letter: again",
      ["\"again\" is not one of the words \"after-letter\" may have.", "Write one of: restart, each."]
    ),
    (
      "any: [{total: 2}], late-apologies: no",
      [
        "\"no\" is not one of the words \"late-apologies\" may have.",
        "Write one of: notified, not-notified.",
      ]
    ),
  ])
  func `A mistake in a letter rule is said with what to do`(keys: String, expected: [String]) {
    #expect(said("a: {kind: absences, clause: x, \(keys)}") == expected)
  }
}
