import Governance
import TestSupport
import Testing

/// The rows on budgets and contributions, with real amounts.
@Suite struct MoneyTests {
  @Test(arguments: [
    // Each line of the document, and its share of the lines' sum in hundredths of a percent.
    ("CBC", "", "£82,037", 4525), ("BCCG", "Health", "£54,830", 3024), ("BP", "", "£19,992", 1103),
    ("NPS", "", "£840", 46), ("BENCH", "", "£840", 46), ("CAFC", "", "£550", 30),
    ("CBC", "contingency funding", "£22,210", 1225),
  ])
  func `Central Bedfordshire's table ships with its seven lines and their shares`(
    agency: String, note: String, amount: String, share: Int
  ) throws {
    // B1, B2: "Health" names nobody, and is taken as the commissioner.
    let dossier = try Dossier("central-bedfordshire")
    let account = dossier.partnership.account(of: 2018, on: try Dossier.day("2018-09-03"))
    #expect(account.lines.count == 7)
    let line = try #require(account.lines.first { $0.agency.text == agency && $0.note == note })
    #expect(line.agreed == Money(amount) && line.kind == .cash && line.received == .none)
    #expect(line.agreed.share(of: account.agreed) == share)
  }

  @Test func `Its lines add to 181,299 pounds where it says 181,298, and both are shown`() throws {
    // B1, B22.
    let dossier = try Dossier("central-bedfordshire")
    let account = dossier.partnership.account(of: 2018, on: try Dossier.day("2018-09-03"))
    #expect(account.agreed == Money("£181,299") && account.stated == Money("£181,298"))
    #expect(account.difference == Money(pence: 100))
    #expect(try dossier.found("contributions", on: "2018-09-03") == ["for-chair /2018"])
    // Without the contingency, and what the council gives in all.
    let plain = account.lines.filter { $0.note != "contingency funding" }
    #expect(plain.reduce(Money.none) { $0 + $1.agreed } == Money("£159,089"))
    let council = account.lines.filter { $0.agency == "CBC" }.reduce(Money.none) { $0 + $1.agreed }
    #expect(council == Money("£104,247") && council.share(of: account.agreed) == 5750)
  }

  @Test(arguments: ["YOS", "LDH", "BHT", "NHSE", "EDU", "ELFT", "CCS", "VOCY", "HOME"])
  func `A relevant agency that is in no line is listed as without a contribution`(agency: String) throws {
    // B3.
    let dossier = try Dossier("central-bedfordshire")
    let account = dossier.partnership.account(of: 2018, on: try Dossier.day("2018-09-03"))
    #expect(account.without.map(\.text).contains(agency) && account.without.count == 9)
  }

  @Test(arguments: [
    ("B6", "bexley", "App1 6.2", false), ("B10", "milton-keynes", "12", true),
    ("B1", "central-bedfordshire", "Arrangements, Funding Arrangements", false),
    ("B18", "croydon", "2.1", false),
  ])
  func `Contributions are kept by each constitution that speaks of them, from 1 April`(
    row: String, template: String, clause: String, isStated: Bool
  ) throws {
    let rule = try #require(try Dossier(template).constitution.sums.first)
    #expect(rule.clause == clause && rule.statesYear == isStated && rule.payWithin == nil, "\(row)")
    #expect(rule.yearBegins == SumRule.YearDay(month: 4, day: 1))
    #expect(rule.year(of: try Dossier.day("2019-03-31")) == 2018)
    #expect(rule.year(of: try Dossier.day("2019-04-01")) == 2019)
  }

  @Test(arguments: [("bexley", "LBB", "BCT"), ("milton-keynes", "NHSMK", "CYPS"), ("croydon", "SCH", "VOL")])
  func `What each agreed to give in money and in kind is kept, with what is still to come`(
    template: String, first: String, second: String
  ) throws {
    // B4, B5, B6, B9, B16, B18.
    var dossier = try Dossier(template)
    let on = "2019-05-01"
    let cash: [Field.Name: String] = [.agency: first, .agreed: "£50,000.50"]
    #expect(try dossier.file(.contributionAdd, cash, on: on) == [])
    let kind: [Field.Name: String] = [.agency: second, .agreed: "12000", .kind: "in-kind", .note: "offices"]
    #expect(try dossier.file(.contributionAdd, kind, on: on) == [])
    let id = try #require(dossier.partnership.contributions.all.first).id.text
    #expect(
      try dossier.file(.contributionChange, [.contribution: id, .invoiced: on, .received: "20000"], on: on)
        == [])
    let account = dossier.partnership.account(on: try Dossier.day(on))
    #expect(
      account.agreed(in: .cash) == Money("£50,000.50") && account.agreed(in: .inKind) == Money("£12,000"))
    #expect(account.lines.map(\.outstanding) == [Money("£30,000.50"), Money("£12,000")])
    #expect(try dossier.found("contributions", on: on).contains("due \(id)/paid"))
  }

  @Test func `Each of Milton Keynes' agencies is invoiced by 1 October of the financial year`() throws {
    // B10: what is given in kind needs no invoice (B9).
    var dossier = try Dossier("milton-keynes")
    for (agency, kind) in [("TVP", "cash"), ("NHSMK", "cash"), ("VOL", "in-kind")] {
      #expect(
        try dossier.file(
          .contributionAdd, [.agency: agency, .agreed: "1000", .kind: kind], on: "2010-04-12") == [])
    }
    let ids = dossier.partnership.contributions.all.map(\.id.text)
    #expect(
      try dossier.file(
        .contributionChange, [.contribution: ids[0], .invoiced: "2010-10-01"], on: "2010-10-01")
        == [])
    #expect(try dossier.found("contributions", on: "2010-10-01").filter { $0.hasSuffix("invoice") }.isEmpty)
    #expect(
      try dossier.found("contributions", on: "2010-10-02").filter { $0.hasSuffix("invoice") }
        == ["not-met \(ids[1])/invoice"])
  }

  @Test func `No expenses are paid but to whom the Board sent`() throws {
    // B15: no claim is opened without a decision of the Board that stands.
    var dossier = try Dossier("milton-keynes")
    var claim: [Field.Name: String] = [.kind: "expenses", .title: "Conference in York"]
    #expect(
      try dossier.file(.matterOpen, claim, on: "2010-03-05")
        == [FormProblem(.decision, .ruled(.needsDecision))])
    let poor = try dossier.decide("The member attends for the Board", on: "2010-03-04", stands: false)
    claim[.decision] = poor.text
    #expect(
      try dossier.file(.matterOpen, claim, on: "2010-03-05")
        == [FormProblem(.decision, .ruled(.decisionDoesNotStand(poor)))])
    claim[.decision] = try dossier.decide("The member attends for the Board", on: "2010-06-03").text
    #expect(try dossier.file(.matterOpen, claim, on: "2010-06-04") == [])
  }

  @Test func `How a variance is managed needs the agreement of the funding agencies`() throws {
    // B11: all of them, since the text makes no exception.
    var dossier = try Dossier("milton-keynes")
    _ = try dossier.open("budget-variance", on: "2010-09-01")
    var step: [Field.Name: String] = [.matter: "J-1", .stage: "agreed"]
    #expect(
      try dossier.file(.matterStep, step, on: "2010-09-20")
        == [FormProblem(.agreedBy, .ruled(.needsAgreement("the funding agencies")))])
    step[.agreedBy] = "CYPS, NHSMK, TVP"
    #expect(try dossier.file(.matterStep, step, on: "2010-09-20") == [])
  }

  @Test func `The training unit is said to be paid for by the three areas, with no share`() throws {
    // B19.
    let lines = try Shipped("central-bedfordshire").partnership.lines.all
    let unit = try #require(lines.first { $0.body == "Pan Bedfordshire Training Unit" })
    #expect(unit.topic.contains("paid for by the three areas") && unit.kind == .link)
  }
}
