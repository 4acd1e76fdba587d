/// What is found of contributions.
public enum ContributionMatter: Hashable, Sendable {
  /// The lines of a year do not add up to the total that the document states.
  case sum(SumRule, year: Int, lines: Money, stated: Money)
  /// A contribution in cash was not invoiced by the day, or, where one is given, only on that later day.
  case notInvoiced(SumRule, Contribution.ID, by: Day, on: Day?)
  /// A contribution that was invoiced has not come in; with the day by which it was to, where one is stated.
  case unpaid(SumRule, Contribution.ID, by: Day?)
  /// An agency that is to contribute has no contribution recorded for a year.
  case none(SumRule, Agency.ID, year: Int)
}

extension Partnership {
  /// The rule on contributions in force on a day; `nil` where the constitution states none.
  public func sumRule(on day: Day) -> SumRule? { constitution(on: day)?.sums.first }

  /// The contributions of a financial year, named by the year in which it begins; of the day's where `nil`.
  ///
  /// - Complexity: O(contributions + agencies × posts).
  public func account(of year: Int? = nil, on day: Day) -> ContributionAccount {
    // Without a rule the financial year of public bodies is taken.
    let rule = sumRule(on: day)
    let year = year ?? (rule ?? SumRule(id: "", clause: "")).year(of: day)
    let lines = contributions.all.filter { $0.year == year }
    let contributors = Set(lines.map(\.agency))
    return ContributionAccount(
      year: year, rule: rule, lines: lines, stated: rule?.stated.first { $0.year == year }?.total,
      without: agencies.all.filter { agency in
        agency.countsAsAgency && agency.holds(on: day) && !contributors.contains(agency.id)
      }.map(\.id))
  }

  /// What is found of the contributions on a day: of the financial year of that day, of the one before, and every total
  /// stated that the lines do not add up to.
  func contributionMatters(on day: Day) -> [ContributionMatter] {
    guard let rule = sumRule(on: day) else { return [] }
    let year = rule.year(of: day)
    var found: [ContributionMatter] = rule.stated.compactMap { stated in
      let account = account(of: stated.year, on: day)
      guard !account.lines.isEmpty, account.difference != nil else { return nil }
      return .sum(rule, year: stated.year, lines: account.agreed, stated: stated.total)
    }
    for year in [year - 1, year] {
      let lines = contributions.all.filter { $0.year == year }
      for one in lines where one.kind == .cash { found += matters(of: one, rule, on: day) }
      let isKept = year == rule.year(of: day) || !lines.isEmpty
      for agency in rule.expected where isKept && !lines.contains(where: { $0.agency == agency }) {
        found.append(.none(rule, agency, year: year))
      }
    }
    return found
  }

  private func matters(of one: Contribution, _ rule: SumRule, on day: Day) -> [ContributionMatter] {
    var found: [ContributionMatter] = []
    if let by = rule.invoiceBy.flatMap({ rule.day($0, of: one.year) }), by < day,
      (one.invoicedOn ?? day) > by, one.outstanding > .none || one.invoicedOn != nil
    {
      // What came in without an invoice needs none any more; a late one stands for its year.
      if one.invoicedOn == nil || one.year == rule.year(of: day) {
        found.append(.notInvoiced(rule, one.id, by: by, on: one.invoicedOn))
      }
    }
    if let invoiced = one.invoicedOn, invoiced <= day, one.outstanding > .none {
      found.append(.unpaid(rule, one.id, by: rule.payWithin.map { invoiced.adding($0) }))
    }
    return found
  }

  func contributionFindings(on day: Day) -> [Finding] {
    contributionMatters(on: day).map { matter in
      switch matter {
      case .sum(let rule, let year, _, _):
        Finding(
          id: "\(rule.id)//\(year)", kind: .forChair, subject: .contribution(matter), clause: rule.clause)
      case .notInvoiced(let rule, let id, let by, _):
        Finding(
          id: "\(rule.id)/\(id)/invoice", kind: .notMet, subject: .contribution(matter), clause: rule.clause,
          day: by)
      case .unpaid(let rule, let id, let by):
        Finding(
          id: "\(rule.id)/\(id)/paid", kind: by.map { $0 < day } == true ? .notMet : .due,
          subject: .contribution(matter), clause: rule.clause, day: by)
      case .none(let rule, let agency, let year):
        Finding(
          id: "\(rule.id)/\(agency)/\(year)", kind: .due, subject: .contribution(matter), clause: rule.clause)
      }
    }
  }
}
