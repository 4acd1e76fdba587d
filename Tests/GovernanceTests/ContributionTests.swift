import Governance
import Testing

@Suite struct ContributionTests {
  /// Central Bedfordshire's lines as its document has them, which add to a pound more than it says.
  private static let lines: [(agency: String, pounds: Int, note: String, share: Int)] = [
    ("LBB", 82_037, "", 4525), ("BCT", 54_830, "", 3024), ("MPS", 19_992, "", 1103), ("PROB", 840, "", 46),
    ("SCH", 840, "", 46), ("CAFC", 550, "", 30), ("LBB", 22_210, "contingency", 1225),
  ]

  private func bexley(_ change: (inout SumRule) -> Void = { _ in }) throws -> Bexley {
    var bexley = try Bexley(on: day("2026-12-10"))
    var rule = SumRule(id: "money", clause: "12")
    change(&rule)
    bexley.constitution { $0.sums = [rule] }
    return bexley
  }

  private func put(
    _ bexley: inout Bexley, _ agency: String, _ year: Int, pence: Int,
    _ change: (inout Contribution) -> Void = { _ in }
  ) {
    let id = Contribution.ID("B-\(bexley.partnership.contributions.all.count)")
    var one = Contribution(id: id, agency: Agency.ID(agency), year: year, agreed: Money(pence: pence))
    change(&one)
    bexley.partnership.contributions.put(one)
  }

  @Test
  func `Central Bedfordshire's lines add to 181,299 pounds where the document says 181,298: both are shown`()
    throws
  {
    var bexley = try bexley { $0.stated = [SumRule.Stated(year: 2019, total: Money(pence: 18_129_800))] }
    for line in Self.lines {
      put(&bexley, line.agency, 2019, pence: line.pounds * 100) { $0.note = line.note }
    }
    let account = bexley.partnership.account(of: 2019, on: bexley.date)
    #expect(account.agreed == Money("£181,299") && account.stated == Money("£181,298"))
    #expect(account.difference == Money(pence: 100))
    #expect(account.lines.map { $0.agreed.share(of: account.agreed) } == Self.lines.map(\.share))
    let finding = try #require(try bexley.found("money", on: "2026-12-10").first)
    #expect(finding.kind == .forChair && finding.clause == "12" && finding.id == "money//2019")
    // Lines that agree are not found, nor a total for which there are none.
    bexley.constitution { $0.sums[0].stated = [SumRule.Stated(year: 2019, total: Money(pence: 18_129_900))] }
    #expect(try bexley.found("money", on: "2026-12-10").isEmpty)
    bexley.constitution { $0.sums[0].stated = [SumRule.Stated(year: 2018, total: Money(pence: 1))] }
    #expect(try bexley.found("money", on: "2026-12-10").isEmpty)
  }

  @Test(arguments: [
    ("£82,037", 8_203_700), ("82037", 8_203_700), ("840.50", 84_050), ("£1,000.05", 100_005), ("0", 0),
    ("£999,999,999.99", 99_999_999_999),
  ])
  func `Money is read to the penny and written as it is read`(text: String, pence: Int) throws {
    let money = try #require(Money(text))
    #expect(money.pence == pence)
    #expect(Money(money.description) == money)
  }

  @Test(arguments: [
    "", "£", "1.5", "1.555", "1,00", "1000,000", ",000", "-5", "12 000", "1e3", "1.", ".50", "1234567890",
    "££1",
  ])
  func `What is no amount is none`(text: String) { #expect(Money(text) == nil) }

  @Test func `Shares agree with rounding by long division, for all small amounts`() {
    for total in 1...60 {
      for part in 0...total {
        // Hundredths of a percent by counting up: the greatest whose middle is not above the share.
        var slow = 0
        while (2 * slow + 1) * total <= part * 20_000 { slow += 1 }
        #expect(Money(pence: part).share(of: Money(pence: total)) == slow)
      }
    }
    #expect(Money(pence: 1).share(of: .none) == nil)
  }

  @Test(arguments: [
    ("2026-03-31", 2025), ("2026-04-01", 2026), ("2026-12-31", 2026), ("2027-01-01", 2026),
    ("2027-04-01", 2027),
  ])
  func `The financial year is the one that began last`(on: String, year: Int) throws {
    #expect(SumRule(id: "", clause: "").year(of: try day(on)) == year)
  }

  @Test func `Invoices go by 1 October of the financial year; the day itself is in time`() throws {
    var bexley = try bexley { $0.invoiceBy = SumRule.YearDay(month: 10, day: 1) }
    put(&bexley, "BCT", 2026, pence: 100_00)
    put(&bexley, "LBB", 2026, pence: 100_00) { $0.kind = .inKind }
    #expect(try bexley.found("money", on: "2026-10-01").isEmpty)
    #expect(try bexley.found("money", on: "2026-10-02").map(\.id) == ["money/B-0/invoice"])
    #expect(try bexley.found("money", on: "2026-10-02").map(\.kind) == [.notMet])
    // A day in the year's last months lies in the next calendar year.
    bexley.constitution { $0.sums[0].invoiceBy = SumRule.YearDay(month: 2, day: 1) }
    #expect(try bexley.found("money", on: "2027-02-01").isEmpty)
    #expect(try bexley.found("money", on: "2027-02-02").count == 1)
  }

  @Test func `What was invoiced and has not come in is due, and not met where a time is stated and over`()
    throws
  {
    var bexley = try bexley { $0.payWithin = .days(30) }
    let invoiced = try day("2026-09-01")
    put(&bexley, "BCT", 2026, pence: 100_00) { one in
      one.invoicedOn = invoiced
      one.received = Money(pence: 99_99)
    }
    #expect(try bexley.found("money", on: "2026-10-01").map(\.kind) == [.due])
    #expect(try bexley.found("money", on: "2026-10-02").map(\.kind) == [.notMet])
    bexley.constitution { $0.sums[0].payWithin = nil }
    #expect(try bexley.found("money", on: "2026-10-02").map(\.kind) == [.due])
    #expect(bexley.partnership.contributions.all[0].outstanding == Money(pence: 1))
  }

  @Test func `An agency that is to contribute and does not is found; one not expected is only listed`() throws
  {
    var bexley = try bexley { $0.expected = ["BCT", "LBB"] }
    put(&bexley, "LBB", 2026, pence: 1)
    #expect(try bexley.found("money", on: "2026-12-10").map(\.id) == ["money/BCT/2026"])
    let account = bexley.partnership.account(on: bexley.date)
    #expect(account.without.contains("MPS") && !account.without.contains("LBB"))
    // What does not count as an agency contributes nothing.
    #expect(!account.without.contains("LSCB"))
  }

  @Test func `Contributions are entered and changed by forms, which refuse what makes no sense`() throws {
    var bexley = try bexley()
    let new: [Field.Name: String] = [.agency: "BCT", .agreed: "£54,830"]
    #expect(try bexley.fill(.contributionAdd, new, on: "2026-12-10") != nil)
    let one = try #require(bexley.partnership.contributions.all.first)
    #expect(one.agreed == Money(pence: 5_483_000) && one.year == 2026 && one.kind == .cash)
    func problem(_ texts: [Field.Name: String], _ kind: Form.Kind = .contributionAdd) throws -> [FormProblem]
    {
      try bexley.problems(kind, texts, on: "2026-12-10")
    }
    #expect(try problem(new) == [FormProblem(.agency, .taken)])
    #expect(try problem([.agency: "LBB", .agreed: "a lot"]) == [FormProblem(.agreed, .noMoney)])
    #expect(
      try problem([.agency: "LBB", .agreed: "5", .kind: "in-kind", .invoiced: "2026-12-01"])
        == [FormProblem(.invoiced, .needless)])
    #expect(
      try problem([.agency: "LBB", .agreed: "5", .invoiced: "2026-12-11"])
        == [FormProblem(.invoiced, .notYet(try day("2026-12-11")))])
    #expect(try problem([.contribution: "B-none"], .contributionChange).map(\.field) == [.contribution])
    #expect(
      try bexley.fill(
        .contributionChange, [.contribution: one.id.text, .received: "54830"], on: "2026-12-10")
        != nil)
    let paid = try #require(bexley.partnership.contributions.all.first)
    #expect(paid.outstanding == .none && paid.agreed == one.agreed)
    #expect(try paid.receivedOn == day("2026-12-10"))
  }
}
