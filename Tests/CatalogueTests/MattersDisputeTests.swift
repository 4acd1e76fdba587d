import Governance
import Papers
import Testing

/// Milton Keynes' disputes (DR1 to DR7), Bexley's four months (SC1, SC2) and its same day (K5), with real days.
@Suite struct MattersDisputeTests {
  @Test(arguments: [
    // The decision, the last day to convene, the last day to meet: the last of a short month where need be.
    ("DR1 DR2", "2009-11-30", "2009-12-28", "2010-02-28"),
    ("DR1 DR2", "2010-01-31", "2010-02-28", "2010-04-30"),
    ("DR1 DR2", "2011-11-30", "2011-12-28", "2012-02-29"),
    ("DR1 DR2", "2010-03-04", "2010-04-01", "2010-06-04"),
  ])
  func `A joint meeting is convened within 28 days of the Board's decision and held within three months`(
    rows: String, decided: String, convened: String, met: String
  ) throws {
    var dossier = try Dossier("milton-keynes")
    let matter = try dossier.open("dispute", on: decided)
    let standing = dossier.partnership.standing(of: matter, on: matter.openedOn)
    #expect(standing.stage("convened")?.due == Day(convened) && standing.stage("met")?.due == Day(met))
    #expect(try !dossier.found("dispute", on: convened).contains("not-met J-1/convened"))
    let next = try Dossier.day(convened).adding(days: 1).description
    #expect(try dossier.found("dispute", on: next).contains("not-met J-1/convened"), "\(rows)")
    let after = try Dossier.day(met).adding(days: 1).description
    #expect(try dossier.found("dispute", on: after).contains("not-met J-1/met"), "\(rows)")
  }

  @Test func `No dispute exists by a decision taken while inquorate`() throws {
    // DR1: the determination is a decision of the Board.
    var dossier = try Dossier("milton-keynes")
    var texts: [Field.Name: String] = [.kind: "dispute", .title: "Thresholds"]
    #expect(
      try dossier.file(.matterOpen, texts, on: "2010-03-05") == [
        FormProblem(.decision, .ruled(.needsDecision))
      ])
    let poor = try dossier.decide("A dispute exists", on: "2010-03-04", stands: false)
    texts[.decision] = poor.text
    #expect(
      try dossier.file(.matterOpen, texts, on: "2010-03-05")
        == [FormProblem(.decision, .ruled(.decisionDoesNotStand(poor)))])
    texts[.decision] = try dossier.decide("A dispute exists", on: "2010-06-03").text
    #expect(try dossier.file(.matterOpen, texts, on: "2010-06-04") == [])
  }

  @Test(arguments: [("2010-05-28", false), ("2010-05-29", true)])
  func `From the 29th day after a mediator was suggested the dispute may be referred, and never by itself`(
    on: String, isOpen: Bool
  ) throws {
    // DR4, DR5: suggested on 30 April, so that 28 May is the 28th day.
    var dossier = try Dossier("milton-keynes")
    let matter = try dossier.open("dispute", on: "2010-03-04")
    for (stage, day) in [("convened", "2010-03-20"), ("met", "2010-04-20"), ("mediator", "2010-04-30")] {
      try dossier.step(stage, on: day)
    }
    let stage = try #require(
      dossier.partnership.standing(of: matter, on: try Dossier.day(on)).stage("referred"))
    let first = try Dossier.day("2010-05-29")
    #expect(stage.state == (isOpen ? .possible(since: first) : .opens(first)))
    #expect(try dossier.found("dispute", on: on).contains("for-chair J-1/referred") == isOpen)
    let refer: [Field.Name: String] = [.matter: "J-1", .stage: "referred"]
    #expect(
      try dossier.file(.matterStep, refer, on: on)
        == [
          isOpen
            ? FormProblem(.agreedBy, .ruled(.needsAgreement("Director of Children's Services")))
            : FormProblem(.stage, .ruled(.opens(first)))
        ])
    // A mediator whom the partners agree on makes it needless.
    try dossier.step("mediator-agreed", on: "2010-05-01")
    let needless = dossier.partnership.standing(of: matter, on: try Dossier.day(on)).stage("referred")
    #expect(needless?.state == .needless(by: "mediator-agreed"))
  }

  @Test func `A stage entered before the one that comes first is entered, and that is said at once`() throws {
    // DR5: who cannot agree on a mediator may refer it only once one was suggested.
    var dossier = try Dossier("milton-keynes")
    _ = try dossier.open("dispute", on: "2010-03-04")
    let before = dossier.partnership
    let form = Form(.matterStep, [.matter: "J-1", .stage: "mediator-agreed", .on: "2010-03-20"])
    var ids = IdentifierSource(seed: 3)
    let day = try Dossier.day("2010-03-20")
    guard case .change(let change) = form.outcome(in: before, on: day, ids: &ids) else {
      Issue.record("refused")
      return
    }
    dossier.partnership.apply(change)
    let words = Wording(dossier.partnership, on: day).remarks(change, before: before)
    #expect(
      words.contains { $0.hasPrefix("Recorded before “") && $0.hasSuffix("which comes first") }, "\(words)")
  }

  @Test func `Where the Chair is a party the Director acts, and agrees with nobody else`() throws {
    // DR6: the Chief Executive is asked and need not agree.
    var dossier = try Dossier("milton-keynes")
    let matter = try dossier.open("dispute", on: "2010-03-04", parties: ["TVP", Matter.chair])
    let standing = dossier.partnership.standing(of: matter, on: matter.openedOn)
    #expect(standing.stage("convened")?.by == "Director of Children's Services")
    #expect(standing.stage("convened")?.due == Day("2010-04-01"))
    #expect(standing.stage("mediator")?.by == "either party to the Director of Children's Services")
    #expect(
      standing.stage("referred")?.by
        == "Director of Children's Services, in consultation with the Chief Executive")
    #expect(standing.stage("referred")?.agreement == "")
    let plain = try dossier.open("dispute", on: "2010-03-04", parties: ["TVP", "NHSMK"])
    let usual = dossier.partnership.standing(of: plain, on: plain.openedOn)
    #expect(usual.stage("referred")?.agreement == "Director of Children's Services")
    #expect(usual.stage("convened")?.by.hasPrefix("Independent Chair, in consultation") == true)
  }

  @Test(arguments: [
    (["CYPS", "TVP"], true), (["CYPS", Matter.chair], true), (["TVP", "NHSMK"], false),
    (["TVP", Matter.chair], false),
  ])
  func `That the Director's own services are a party is for the Chair to judge`(
    parties: [String], isFound: Bool
  ) throws {
    // DR7.
    var dossier = try Dossier("milton-keynes")
    _ = try dossier.open("dispute", on: "2010-03-04", parties: parties)
    let found = try dossier.found("dispute", on: "2010-03-05")
    #expect(found.contains("for-chair J-1/convened/party-CYPS") == isFound)
  }

  @Test func `What came of a dispute is kept when it is closed`() throws {
    // DR3.
    var dossier = try Dossier("milton-keynes")
    _ = try dossier.open("dispute", on: "2010-03-04")
    let close: [Field.Name: String] = [.matter: "J-1", .outcome: "a formula was agreed"]
    #expect(try dossier.file(.matterClose, close, on: "2010-04-20") == [])
    #expect(dossier.partnership.matters.all.first?.outcome == "a formula was agreed")
  }

  @Test(arguments: [("2010-10-31", "2011-02-28"), ("2011-10-31", "2012-02-29"), ("2010-09-15", "2011-01-15")])
  func `A serious case review has four months, and an extension needs its reasons in time`(
    opened: String, due: String
  ) throws {
    // SC1, SC2.
    var dossier = try Dossier("bexley")
    let matter = try dossier.open("serious-case-review", on: opened)
    #expect(
      dossier.partnership.standing(of: matter, on: matter.openedOn).stage("completed")?.due == Day(due))
    let late = try Dossier.day(due).adding(days: 1)
    #expect(
      try dossier.found("serious-case-review", on: late.description) == ["not-met J-1/completed"])
    var extend: [Field.Name: String] = [
      .matter: "J-1", .stage: "completed", .until: late.adding(months: 2).description,
    ]
    #expect(try dossier.file(.matterExtend, extend, on: due) == [FormProblem(.why, .empty)])
    extend[.why] = "criminal trial"
    var afterwards = dossier
    #expect(try dossier.file(.matterExtend, extend, on: due) == [])
    #expect(try dossier.found("serious-case-review", on: late.description).isEmpty)
    #expect(try afterwards.file(.matterExtend, extend, on: late.description) == [])
    #expect(
      try afterwards.found("serious-case-review", on: late.description)
        == ["for-chair J-1/completed/extended-late"])
  }

  @Test func `Poor practice that the panel sees is reported on the same day`() throws {
    // K5.
    var dossier = try Dossier("bexley")
    _ = try dossier.open("poor-practice-seen", on: "2010-12-01")
    #expect(
      try dossier.found("poor-practice-seen", on: "2010-12-01").filter { $0.hasPrefix("due") }
        == ["due J-1/agency", "due J-1/quality-group"])
    #expect(
      try dossier.found("poor-practice-seen", on: "2010-12-02").filter { $0.hasPrefix("not-met") }
        == ["not-met J-1/agency", "not-met J-1/quality-group"])
    try dossier.step("agency", on: "2010-12-01")
    try dossier.step("quality-group", on: "2010-12-01")
    #expect(try dossier.found("poor-practice-seen", on: "2010-12-02").allSatisfy { $0.hasSuffix("media") })
  }

  @Test func `A review under way stands on every agenda of Milton Keynes' Business Management Group`() throws
  {
    // SC15.
    var dossier = try Dossier("milton-keynes")
    try dossier.meet("bmg", on: "2010-03-17", isHeld: false)
    let meeting = try #require(dossier.partnership.meetings.all.first)
    #expect(dossier.partnership.titlesLacking(in: [], of: meeting).isEmpty)
    _ = try dossier.open("case-review", on: "2010-03-01")
    let lacking = dossier.partnership.titlesLacking(in: [], of: meeting)
    #expect(lacking.map(\.title) == ["Progress of serious case reviews"])
    #expect(lacking.map(\.clause) == ["App4 SCRP"])
    // The next one's agenda begins with it.
    #expect(try dossier.file(.meetingAdd, [.group: "bmg", .date: "2010-04-21"], on: "2010-03-18") == [])
    let next = try #require(dossier.partnership.meetings.all.last)
    let titles = dossier.partnership.record(of: next.id).agenda.all.map(\.title)
    #expect(titles.contains("Progress of serious case reviews"))
  }
}
