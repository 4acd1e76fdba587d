import Governance
import Testing

/// Milton Keynes' procedure for disputes (4 s to u) and Bexley's for reviews (App2 6), as values.
struct Disputes {
  var partnership = Partnership()
  var ids = IdentifierSource(seed: 3)

  init(from: String = "2009-10-01") throws {
    var constitution = Constitution(from: try day(from), partnership: "Anytown")
    constitution.chairTitle = "Independent Chair"
    constitution.matters = [Disputes.rule, Disputes.review]
    partnership.constitutions = [constitution]
    for code in ["CYPS", "PCT"] { partnership.agencies.put(Agency(id: Code(code), name: code)) }
  }

  static var rule: MatterRule {
    var convened = MatterRule.Stage(id: "convened", what: "joint meeting convened")
    (convened.by, convened.byWhenChairIsParty) = ("Chair", "Director")
    (convened.limit, convened.agency) = (.days(28), "CYPS")
    var met = MatterRule.Stage(id: "met", what: "joint meeting held")
    (met.limit, met.after) = (.months(3), ["convened"])
    var mediator = MatterRule.Stage(id: "mediator", what: "mediator suggested")
    (mediator.isOptional, mediator.after) = (true, ["met"])
    var agreed = MatterRule.Stage(id: "agreed", what: "mediator agreed")
    (agreed.limit, agreed.of, agreed.isOnlyAdvised) = (.days(28), "mediator", true)
    var referred = MatterRule.Stage(id: "referred", what: "dispute referred")
    (referred.isOptional, referred.of, referred.opensAfter) = (true, "mediator", .days(28))
    (referred.unless, referred.agreement) = ("agreed", "Director")
    referred.byWhenChairIsParty = "Director"
    return MatterRule(
      id: "dispute", clause: "4(s)", name: "dispute", stages: [convened, met, mediator, agreed, referred])
  }

  static var review: MatterRule {
    var completed = MatterRule.Stage(id: "completed", what: "review completed")
    (completed.limit, completed.isExtendable) = (.months(4), true)
    return MatterRule(id: "review", clause: "App2 6", name: "review", stages: [completed])
  }

  mutating func open(_ kind: String, on text: String, parties: [String] = []) throws -> Matter {
    var matter = Matter(id: "J-AAAA", kind: kind, title: "Thresholds", openedOn: try day(text))
    matter.parties = parties
    partnership.matters.put(matter)
    return matter
  }

  mutating func step(
    _ stage: String, on text: String, agreedBy: String = "", until: String? = nil, why: String = ""
  )
    throws
  {
    var step = MatterStep(
      id: Code("Z-\(partnership.matterSteps.all.count)"), matter: "J-AAAA", stage: stage, on: try day(text))
    step.agreedBy = agreedBy
    step.until = try until.map(day)
    step.text = why
    partnership.matterSteps.put(step)
  }

  func stage(_ id: String, of matter: Matter, on text: String) throws -> MatterStanding.Stage {
    try #require(partnership.standing(of: matter, on: day(text)).stage(id))
  }

  func findings(on text: String) throws -> [String] {
    try partnership.findings(on: day(text)).map { "\($0.kind.rawValue) \($0.id)" }
  }
}

@Suite struct MatterTests {
  @Test(arguments: [
    ("2026-12-11", "convened", "2027-01-08"), ("2028-02-01", "convened", "2028-02-29"),
    ("2026-11-30", "met", "2027-02-28"), ("2027-11-30", "met", "2028-02-29"),
    ("2026-12-31", "met", "2027-03-31"), ("2026-01-31", "met", "2026-04-30"),
    ("2026-08-31", "met", "2026-11-30"), ("2026-02-28", "met", "2026-05-28"),
    ("2026-02-03", "convened", "2026-03-03"),
  ])
  func `A stage is due so long after the opening, to the last day of a short month`(
    opened: String, stage: String, due: String
  ) throws {
    var disputes = try Disputes()
    let matter = try disputes.open("dispute", on: opened)
    #expect(try disputes.stage(stage, of: matter, on: opened).due == day(due))
  }

  @Test(arguments: [
    ("2026-10-31", "2027-02-28"), ("2026-06-30", "2026-10-30"), ("2027-10-31", "2028-02-29"),
    ("2026-01-01", "2026-05-01"),
  ])
  func `A review has four months`(opened: String, due: String) throws {
    var disputes = try Disputes()
    let matter = try disputes.open("review", on: opened)
    #expect(try disputes.stage("completed", of: matter, on: opened).due == day(due))
  }

  @Test func `A stage is late from the day after its day, and due in the fortnight before`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2026-12-11")
    #expect(try disputes.findings(on: "2026-12-24") == [])
    #expect(try disputes.findings(on: "2026-12-25") == ["due dispute/J-AAAA/convened"])
    #expect(try disputes.findings(on: "2027-01-08") == ["due dispute/J-AAAA/convened"])
    #expect(try disputes.findings(on: "2027-01-09") == ["not-met dispute/J-AAAA/convened"])
    try disputes.step("convened", on: "2027-01-09")
    #expect(try disputes.findings(on: "2027-01-09") == [])
    let matter = try #require(disputes.partnership.matters.all.first)
    #expect(try disputes.stage("convened", of: matter, on: "2027-02-01").daysLate(on: day("2027-02-01")) == 1)
  }

  @Test func `The meeting falls due three months after the opening even while it was not convened`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2026-11-30")
    let late = try disputes.findings(on: "2027-03-01")
    #expect(late == ["not-met dispute/J-AAAA/convened", "not-met dispute/J-AAAA/met"])
  }

  @Test(arguments: [("2027-03-05", false), ("2027-03-28", false), ("2027-03-29", true), ("2027-04-30", true)])
  func `An option opens on the day after its 28, and is never due`(on: String, isOpen: Bool) throws {
    var disputes = try Disputes()
    let matter = try disputes.open("dispute", on: "2027-01-04")
    try disputes.step("convened", on: "2027-01-10")
    try disputes.step("met", on: "2027-02-10")
    try disputes.step("mediator", on: "2027-02-28")
    let stage = try disputes.stage("referred", of: matter, on: on)
    let first = try day("2027-03-29")
    #expect(stage.state == (isOpen ? .possible(since: first) : .opens(first)))
    #expect(stage.daysLate(on: try day("2030-01-01")) == nil)
    let possible = try disputes.findings(on: on).contains("for-chair dispute/J-AAAA/referred")
    #expect(possible == isOpen)
  }

  @Test func `What only should be done is for the Chair to judge when it is late`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04")
    for stage in ["convened", "met", "mediator"] { try disputes.step(stage, on: "2027-01-10") }
    #expect(try disputes.findings(on: "2027-02-08").first == "for-chair dispute/J-AAAA/agreed")
  }

  @Test func `A stage that another made needless is neither due nor possible`() throws {
    var disputes = try Disputes()
    let matter = try disputes.open("dispute", on: "2027-01-04")
    for stage in ["convened", "met", "mediator", "agreed"] { try disputes.step(stage, on: "2027-01-10") }
    #expect(try disputes.stage("referred", of: matter, on: "2027-06-01").state == .needless(by: "agreed"))
    #expect(try disputes.findings(on: "2027-06-01") == [])
  }

  @Test func `Where the Chair is a party the Director acts, and agrees with nobody but himself`() throws {
    var disputes = try Disputes()
    let plain = try disputes.open("dispute", on: "2027-01-04", parties: ["PCT"])
    #expect(try disputes.stage("convened", of: plain, on: "2027-01-04").by == "Chair")
    #expect(try disputes.stage("referred", of: plain, on: "2027-01-04").agreement == "Director")
    let chair = try disputes.open("dispute", on: "2027-01-04", parties: ["PCT", Matter.chair])
    #expect(try disputes.stage("convened", of: chair, on: "2027-01-04").by == "Director")
    #expect(try disputes.stage("referred", of: chair, on: "2027-01-04").agreement == "")
  }

  @Test func `A party whose own officer acts is for the Chair to judge`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04", parties: ["CYPS", "PCT"])
    #expect(try disputes.findings(on: "2027-01-04") == ["for-chair dispute/J-AAAA/convened/party-CYPS"])
  }

  @Test func `Where somebody else acts for the Chair, it is his own agency that should not be a party`()
    throws
  {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04", parties: ["PCT", Matter.chair])
    #expect(try disputes.findings(on: "2027-01-04") == [])
    disputes.partnership.constitutions[0].matters[0].stages[0].agencyWhenChairIsParty = "PCT"
    #expect(try disputes.findings(on: "2027-01-04") == ["for-chair dispute/J-AAAA/convened/party-PCT"])
    _ = try disputes.open("dispute", on: "2027-01-04", parties: ["PCT"])
    #expect(try disputes.findings(on: "2027-01-04") == [])
  }

  @Test func `A step out of order, too early or without the agreement it needs is not met`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04")
    try disputes.step("met", on: "2027-01-05")
    try disputes.step("convened", on: "2027-01-06")
    try disputes.step("mediator", on: "2027-01-07")
    try disputes.step("referred", on: "2027-02-04")
    let found = try disputes.findings(on: "2027-02-04").filter { $0.hasPrefix("not-met") }
    #expect(
      found == [
        "not-met dispute/J-AAAA/met/before-convened", "not-met dispute/J-AAAA/referred/too-early",
        "not-met dispute/J-AAAA/referred/not-agreed",
      ])
  }

  @Test func `An extension moves the day; without reasons, too late or where none is allowed it is shown`()
    throws
  {
    var disputes = try Disputes()
    let matter = try disputes.open("review", on: "2026-10-31")
    try disputes.step("completed", on: "2027-02-20", until: "2027-03-31", why: "criminal trial")
    #expect(try disputes.stage("completed", of: matter, on: "2027-03-01").due == day("2027-03-31"))
    #expect(try disputes.stage("completed", of: matter, on: "2027-02-19").due == day("2027-02-28"))
    #expect(try disputes.findings(on: "2027-03-01") == [])
    try disputes.step("completed", on: "2027-04-02", until: "2027-04-30")
    #expect(
      try disputes.findings(on: "2027-04-10") == [
        "not-met review/J-AAAA/completed/no-reasons", "for-chair review/J-AAAA/completed/extended-late",
      ])
  }

  @Test func `A matter is judged by the constitution of the day it was opened, and no rule is said`() throws {
    var disputes = try Disputes(from: "2027-01-01")
    let before = try disputes.open("dispute", on: "2026-12-31")
    #expect(disputes.partnership.standing(of: before, on: try day("2027-06-01")).rule == nil)
    #expect(try disputes.findings(on: "2027-06-01") == ["for-chair matter/J-AAAA/no-rule"])
  }

  @Test func `A closed matter needs nothing`() throws {
    var disputes = try Disputes()
    var matter = try disputes.open("dispute", on: "2026-12-11")
    matter.closedOn = try day("2027-02-01")
    disputes.partnership.matters.put(matter)
    #expect(try disputes.findings(on: "2027-02-02") == [])
    #expect(try disputes.findings(on: "2027-01-31") == ["not-met dispute/J-AAAA/convened"])
  }

  @Test func `The forward plan has what falls due and the day an option opens`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04")
    try disputes.step("convened", on: "2027-01-05")
    try disputes.step("met", on: "2027-01-06")
    try disputes.step("mediator", on: "2027-01-07")
    let plan = disputes.partnership.forwardPlan(from: try day("2027-01-08"))
    #expect(plan.map { "\($0.day) \($0.subject)" }.count == 2)
    #expect(plan.map(\.day.description) == ["2027-02-04", "2027-02-05"])
  }

  @Test func `No time limit begins with a decision taken while inquorate`() throws {
    var meeting = try MeetingInHand(effect: .noDecisions)
    _ = try meeting.planNext()
    try meeting.arrive(1, 2, 4, at: "10:00")
    try meeting.open(at: "10:00")
    let decision = try meeting.decide("A dispute exists", at: "10:10", anyway: true)
    var rule = Disputes.rule
    rule.isOpenedByDecision = true
    meeting.bexley.partnership.constitutions[0].matters = [rule]
    var form = Form(.matterOpen, [.kind: "dispute", .title: "Thresholds", .decision: decision.id.text])
    let partnership = meeting.bexley.partnership
    #expect(
      form.problems(in: partnership, on: try day("2026-12-10"))
        == [FormProblem(.decision, .ruled(.decisionDoesNotStand(decision.id)))])
    form.texts[.decision] = ""
    #expect(
      form.problems(in: partnership, on: try day("2026-12-10")) == [
        FormProblem(.decision, .ruled(.needsDecision))
      ])
    meeting = try MeetingInHand()
  }
}

@Suite struct MatterFormTests {
  private func filed(_ form: Form, in disputes: inout Disputes, on text: String) throws -> [FormProblem] {
    switch form.outcome(in: disputes.partnership, on: try day(text), ids: &disputes.ids) {
    case .problems(let problems): return problems
    case .change(let change):
      disputes.partnership.apply(change)
      return []
    }
  }

  @Test func `A matter is opened, taken through its stages and closed by forms`() throws {
    var disputes = try Disputes()
    let open = Form(.matterOpen, [.kind: "dispute", .title: "Thresholds", .parties: "the Chair; PCT"])
    #expect(try filed(open, in: &disputes, on: "2027-01-04") == [])
    #expect(disputes.partnership.matters.all.first?.parties == ["chair", "PCT"])
    #expect(try filed(open, in: &disputes, on: "2027-01-04") == [FormProblem(.title, .taken)])
    let step = Form(.matterStep, [.matter: "thresholds", .stage: "convened"])
    #expect(try filed(step, in: &disputes, on: "2027-01-05") == [])
    #expect(
      try filed(step, in: &disputes, on: "2027-01-06")
        == [FormProblem(.stage, .ruled(.stageDone(day("2027-01-05"))))])
    let close = Form(.matterClose, [.matter: "thresholds", .outcome: "agreed"])
    #expect(try filed(close, in: &disputes, on: "2027-01-07") == [])
    #expect(
      try filed(step, in: &disputes, on: "2027-01-08")
        == [FormProblem(.matter, .ruled(.matterClosed(day("2027-01-07"))))])
  }

  @Test func `An option is refused before its day and without the agreement it needs`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("dispute", on: "2027-01-04")
    for stage in ["convened", "met", "mediator"] { try disputes.step(stage, on: "2027-01-04") }
    var refer = Form(.matterStep, [.matter: "J-AAAA", .stage: "referred", .agreedBy: "Director"])
    #expect(
      try filed(refer, in: &disputes, on: "2027-02-01")
        == [FormProblem(.stage, .ruled(.opens(day("2027-02-02"))))])
    refer.texts[.agreedBy] = ""
    #expect(
      try filed(refer, in: &disputes, on: "2027-02-02")
        == [FormProblem(.agreedBy, .ruled(.needsAgreement("Director")))])
    refer.texts[.agreedBy] = "Director"
    #expect(try filed(refer, in: &disputes, on: "2027-02-02") == [])
  }

  @Test func `An extension needs reasons, a later day and a rule that allows it`() throws {
    var disputes = try Disputes()
    _ = try disputes.open("review", on: "2026-10-31")
    var form = Form(.matterExtend, [.matter: "J-AAAA", .stage: "completed", .until: "2027-03-31"])
    #expect(try filed(form, in: &disputes, on: "2027-02-01") == [FormProblem(.why, .empty)])
    form.texts[.why] = "criminal trial"
    form.texts[.until] = "2027-02-28"
    #expect(
      try filed(form, in: &disputes, on: "2027-02-01")
        == [FormProblem(.until, .ruled(.noExtension(day("2027-02-28"))))])
    form.texts[.until] = "2027-03-31"
    #expect(try filed(form, in: &disputes, on: "2027-02-01") == [])
    _ = try disputes.open("dispute", on: "2027-01-04")
    form.texts[.stage] = "convened"
    #expect(try filed(form, in: &disputes, on: "2027-02-01") == [FormProblem(.stage, .ruled(.notExtendable))])
  }

  @Test func `A matter that the constitution does not state is refused with those it states`() throws {
    var disputes = try Disputes()
    #expect(
      try filed(Form(.matterOpen, [.kind: "appeal", .title: "x"]), in: &disputes, on: "2027-01-04")
        == [FormProblem(.kind, .ruled(.noSuchMatter(["dispute", "review"])))])
  }
}
