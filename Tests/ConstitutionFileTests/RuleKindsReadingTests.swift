import ConstitutionFile
import Governance
import Testing

@Suite struct RuleKindsReadingTests {
  /// The small constitution with further rules.
  private func read(_ rules: String) throws -> Constitution {
    let lines = rules.split(separator: "\n").map { "  \($0)\n" }.joined()
    let (constitution, diagnostics) = ConstitutionFile.read(Array((flawless + lines).utf8), file: fileName)
    return try #require(constitution, "\(diagnostics)")
  }

  /// What is wrong with one further rule, without places and excerpts.
  private func wrong(_ rule: String) -> [String] {
    mistakes(in: flawless + "  new: {\(rule)}\n").split(separator: "\n").enumerated()
      .filter { $0.offset % 3 != 0 }.map { $0.element.drop { $0 == " " } }.map(String.init)
  }

  @Test func `Rules on offices are read, each of what it asks`() throws {
    let read = try read(
      """
      a: {kind: office, clause: "1", may-not-hold-both: [board chair, exec chair]}
      b: {kind: office, clause: "1", office: board chair, sits-on: exec}
      c: {kind: office, clause: "1", office: board chair, must-hold: exec vice-chair}
      d: {kind: office, clause: "1", office: board chair, independent-of: all agencies}
      e: {kind: office, clause: "1", office: board chair, independent-of: [LBB]}
      f: {kind: office, group: board, clause: "1", required: [chair, vice-chair]}
      g: {kind: office, group: board, clause: "1", term: 3 years}
      h: {kind: office, clause: "1", office: board chair, term: 1 year, bound: maximum}
      i: {kind: office, clause: "1", office: board chair, review-every: 2 years, only-advised: yes}
      j: {kind: office, groups: [board, exec], clause: "1", different-people: yes}
      k: {kind: office, group: exec, clause: "1", not-ending-within: 3 months}
      l: {kind: office, group: board, clause: "1", term: 1 year, except-posts: [board-01]}
      """)
    let chair = OfficeRule.Name(Group.ID("board"), "chair")
    #expect(
      read.officeRules.map(\.constraint) == [
        .apart([chair, OfficeRule.Name(Group.ID("exec"), "chair")]), .sits(chair, on: Group.ID("exec")),
        .together(chair, OfficeRule.Name(Group.ID("exec"), "vice-chair")), .independent(chair, of: []),
        .independent(chair, of: [Agency.ID("LBB")]), .required(["chair", "vice-chair"]),
        .term(.years(3), .normal, of: nil),
        .term(.years(1), .maximum, of: chair), .review(chair, every: .years(2)), .differentPeople,
        .continuity(.months(3)), .term(.years(1), .normal, of: nil),
      ])
    #expect(read.officeRules.map(\.isOnlyAdvised) == (0..<12).map { $0 == 8 })
    #expect(read.officeRules.map(\.exceptPosts) == (0..<12).map { $0 == 11 ? [Post.ID("board-01")] : [] })
  }

  @Test(arguments: [
    ("kind: office, clause: x", "The rule \"new\" has no \"required\"."),
    ("kind: office, group: board, required: [chair]", "The rule \"new\" has no \"clause\"."),
    ("kind: office, clause: x, required: [chair]", "The rule \"new\" has no \"group\"."),
    ("kind: office, clause: x, group: board, different-people: yes", "The rule \"new\" has no \"groups\"."),
    ("kind: office, clause: x, sits-on: exec", "The rule \"new\" has no \"office\"."),
    ("kind: office, clause: x, office: chair, sits-on: exec", "\"chair\" is no office of a group."),
    ("kind: office, clause: x, office: bord chair, sits-on: exec", "No group has the code \"bord\"."),
    ("kind: office, clause: x, office: board chare, sits-on: exec", "No group has the office \"chare\"."),
    ("kind: office, clause: x, office: board chair, sits-on: exe", "No group has the code \"exe\"."),
    ("kind: office, clause: x, group: board, term: long", "\"long\" is no length of time."),
    (
      "kind: office, clause: x, group: board, term: 1 year, bound: minimal",
      "\"minimal\" is not one of the words \"bound\" may have."
    ),
    (
      "kind: office, clause: x, group: board, required: [chair], bound: normal",
      "\"bound\" stands without \"term\"."
    ),
    (
      "kind: office, clause: x, group: board, required: [chair], except-posts: [board-01]",
      "\"except-posts\" says nothing beside \"required\"."
    ),
    (
      "kind: office, clause: x, office: board chair, term: 1 year, except-posts: [board-01]",
      "\"except-posts\" says nothing beside \"office\"."
    ),
    (
      "kind: office, clause: x, group: board, term: 1 year, except-posts: [board-77]",
      "No post has the code \"board-77\"."
    ),
    (
      "kind: office, clause: x, group: board, required: [chair], term: 1 year",
      "The rule \"new\" has both \"required\" and \"term\"."
    ),
    (
      "kind: office, clause: x, may-not-hold-both: [board chair]",
      "\"may-not-hold-both\" needs two offices at least."
    ),
    (
      "kind: office, clause: x, office: board chair, independent-of: everybody",
      "\"independent-of\" of the rule \"new\" must name agencies."
    ),
    (
      "kind: office, clause: x, office: board chair, independent-of: [LBX]", "No agency has the code \"LBX\"."
    ),
    (
      "kind: office, clause: x, group: board, office: board chair, required: [chair]",
      "\"office\" says nothing beside \"required\"."
    ),
    (
      "kind: office, clause: x, group: board, requird: [chair]",
      "\"requird\" is not a key of the rule \"new\"."
    ),
    ("kind: checklist, clause: x, what: y, items: {a: b}", "The rule \"new\" has no \"per\"."),
    ("kind: checklist, clause: x, per: agency, items: {a: b}", "The rule \"new\" has no \"what\"."),
    ("kind: checklist, what: y, per: agency, items: {a: b}", "The rule \"new\" has no \"clause\"."),
    ("kind: checklist, clause: x, what: y, per: agency", "The rule \"new\" has no \"items\"."),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {}", "\"items\" of the rule \"new\" is empty."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: [a]",
      "\"items\" of the rule \"new\" must have keys with values."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {A b: c}",
      "\"A b\" cannot be the id of a item."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agencies, items: {a: b}",
      "\"agencies\" is not one of the words \"per\" may have."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {a: b}, on-appointment: 3 months",
      "Nobody is appointed as a whole agency."
    ),
    (
      "kind: checklist, clause: x, what: y, per: member, items: {a: b}, on-appointment: soon",
      "\"soon\" is no length of time."
    ),
    (
      "kind: checklist, clause: x, what: y, per: member, items: {a: b}, each-year: 31 April",
      "\"31 April\" is no day of the year."
    ),
    (
      "kind: checklist, clause: x, what: y, per: member, items: {a: b}, each-year: 1 May, on-appointment: 1 day",
      "The rule \"new\" has both \"on-appointment\" and \"each-year\"."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agenda, items: {a: b}, each-year: 1 May",
      "An agenda is due on its meeting's day."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agenda, items: {a: b}, in-order: yes",
      "An agenda has no order in which its items are ticked."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {a: b}, categories: [core]",
      "Only posts have categories, and this is per agency."
    ),
    (
      "kind: checklist, clause: x, what: y, per: member, items: {a: b}, categories: [cor]",
      "No post has the category \"cor\"."
    ),
    (
      "kind: checklist, clause: x, what: y, per: member, items: {a: b}, agencies: [LBB]",
      "\"agencies\" says nothing beside per: member."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {a: b}, agencies: [LBX]",
      "No agency has the code \"LBX\"."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {a: b}, remind: no, each-year: 1 May",
      "The rule \"new\" has a day, and asks for no reminder."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agency, items: {a: b}, while-open: review",
      "\"while-open\" says nothing beside per: agency."
    ),
    (
      "kind: checklist, clause: x, what: y, per: agenda, items: {a: b}, while-open: review",
      "The rule \"new\" waits for the matter \"review\", of which there is no rule."
    ),
    ("kind: sum, invoice-by: 1 October", "The rule \"new\" has no \"clause\"."),
    ("kind: sum, clause: x, invoice-by: October", "\"October\" is no day of the year."),
    ("kind: sum, clause: x, pay-within: soon", "\"soon\" is no length of time."),
    ("kind: sum, clause: x, expected: [LBX]", "No agency has the code \"LBX\"."),
    ("kind: sum, clause: x, stated: {2019: much}", "\"much\" is no amount of money."),
    ("kind: sum, clause: x, stated: {last: £5}", "\"last\" is not a whole number from 1900 to 9998."),
    ("kind: minutes, group: board, clause: x", "The rule \"new\" has no \"circulate-within\"."),
    ("kind: minutes, group: board, agree-at-next: yes", "The rule \"new\" has no \"clause\"."),
    ("kind: minutes, clause: x, publish: soon", "\"soon\" is no length of time."),
    ("kind: minutes, clause: x, agree-at-next: perhaps", "\"perhaps\" is neither yes nor no."),
    ("kind: register, report-to: Chair", "The rule \"new\" has no \"clause\"."),
    ("kind: register, clause: x, report-within: 5 days", "\"report-within\" stands without \"report-to\"."),
    ("kind: register, clause: x, sources: audits", "\"sources\" of the rule \"new\" must be a list."),
  ])
  func `Every mistake in such a rule is named`(rule: String, problem: String) {
    #expect(wrong(rule).first == problem)
  }

  @Test func `A checklist is read with its items in their order`() throws {
    let read = try read(
      """
      compact:
        kind: checklist
        group: board
        clause: L96
        what: membership compact signed
        per: member
        items:
          chief-executive: signed by the Chief Executive
          member: signed by the member
          chair: signed by the Chair
        in-order: yes
        on-appointment: 28 days
        categories: [core]
      yearly: {kind: checklist, clause: x, what: y, per: agency, items: {a: b}, each-year: 31 March}
      first: {kind: checklist, clause: x, what: y, per: person, items: {a: b}, on-appointment: before-start}
      kept: {kind: checklist, clause: x, what: y, per: agency, items: {a: b}, agencies: [LBB], remind: no}
      """)
    let compact = try #require(read.checklists.first)
    #expect(compact.items.map(\.id) == ["chief-executive", "member", "chair"])
    #expect(compact.isInOrder && compact.categories == ["core"] && compact.groups == [Group.ID("board")])
    #expect(
      read.checklists.map(\.time) == [
        .onAppointment(.days(28)), .eachYear(month: 3, day: 31), .onAppointment(nil), nil,
      ])
    #expect(read.checklists.map(\.isReminded) == [true, true, true, false])
    #expect(read.checklists.map(\.agencies) == [[], [], [], [Agency.ID("LBB")]])
  }

  @Test func `Contributions, minutes and the register of risks are read`() throws {
    let read = try read(
      """
      money: {kind: sum, clause: "12", invoice-by: 1 October, pay-within: 30 days, expected: [LBB], stated: {2019: "£181,298"}}
      minutes: {kind: minutes, group: board, clause: "6(h)", circulate-within: 4 weeks, chair-agrees: yes, agree-at-next: yes, publish: yes}
      risks: {kind: register, clause: "5.1.6", by: LSCB Manager, report-to: Independent Chairman, kinds: [practice], sources: [audits]}
      """)
    let sum = try #require(read.sums.first)
    #expect(
      sum.invoiceBy == SumRule.YearDay(month: 10, day: 1) && sum.payWithin == .days(30) && !sum.statesYear)
    #expect(
      sum.expected == [Agency.ID("LBB")]
        && sum.stated == [SumRule.Stated(year: 2019, total: Money(pence: 18_129_800))])
    let minutes = try #require(read.minutesRules.first)
    #expect(minutes.circulateWithin == .weeks(4) && minutes.chairAgrees && minutes.isAgreedAtNext)
    #expect(minutes.publication == .onceAgreed)
    let register = try #require(read.registers.first)
    #expect(
      register.reportTo == "Independent Chairman" && register.within == nil && register.kinds == ["practice"])
  }

  @Test func `Of contributions and of the register there is one rule`() {
    let two = "  a: {kind: sum, clause: x}\n  b: {kind: sum, clause: y}\n"
    #expect(mistakes(in: flawless + two).contains("There is a rule on contributions already, \"a\"."))
  }
}
