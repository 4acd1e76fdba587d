package import Governance

extension Wording {
  /// What is found of contributions, in a sentence with its clause and what to do.
  package func contribution(_ matter: ContributionMatter) -> String {
    switch matter {
    case .sum(let rule, let year, let lines, let stated):
      let apart = lines - stated
      return
        "Contributions \(financialYear(year)): the lines add to \(lines), the document states \(stated)\(cited(rule)), "
        + "\(Money(pence: abs(apart.pence))) \(apart.pence > 0 ? "less" : "more"). Ask which is meant."
    case .notInvoiced(let rule, let id, let by, let on):
      let when =
        on.map { "invoiced \($0.withYear), \(Wording.count($0.days(since: by), "day")) late" }
        ?? "not invoiced"
      return
        "\(contribution(id)): \(when); due \(by.withYear)\(cited(rule)).\(on == nil ? " Send the invoice." : "")"
    case .unpaid(let rule, let id, let by):
      let one = partnership.contributions[id]
      let due = by.map { ", due \($0.withYear)" } ?? "; no day for paying is stated"
      return
        "\(contribution(id)): \(one?.outstanding ?? .none) of \(one?.agreed ?? .none) not received\(due)\(cited(rule)). "
        + "Remind \(one.map { name($0.agency) } ?? "")."
    case .none(let rule, let agency, let year):
      return
        "\(name(agency)): no contribution recorded for \(financialYear(year))\(cited(rule)). Enter what was agreed."
    }
  }

  /// A financial year as people write it: `2026/27`; the calendar year where it begins in January.
  package func financialYear(_ year: Int) -> String {
    let begins = partnership.sumRule(on: day)?.yearBegins
    if begins == SumRule.YearDay(month: 1, day: 1) { return String(year) }
    let next = (year + 1) % 100
    return "\(year)/\(next < 10 ? "0" : "")\(next)"
  }

  /// A share in percent to two places: `45.25%`; a dash where there is none.
  package static func share(_ hundredths: Int?) -> String {
    guard let hundredths else { return "–" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// The contributions of a year: each line with its share, the totals, and what the document states beside them.
  package func contributionLines(_ account: ContributionAccount) -> [String] {
    var lines = ["Contributions \(financialYear(account.year))\(yearWords(account))"]
    guard !account.lines.isEmpty else { return lines + ["None is recorded."] + withoutLines(account) }
    let widths = [30, 8, 12, 8, 13, 12]
    lines += TextColumns.rows(["Agency", "Kind", "Agreed", "Share", "Invoiced", "Received"], widths: widths)
    for one in account.lines {
      let note = one.note.isEmpty ? "" : ", \(one.note)"
      let invoiced = one.kind == .inKind ? "–" : one.invoicedOn?.withYear ?? "not yet"
      lines += TextColumns.rows(
        [
          "\(name(one.agency))\(note)", one.kind == .cash ? "cash" : "in kind", "\(one.agreed)",
          Wording.share(one.agreed.share(of: account.agreed)), invoiced, "\(one.received)",
        ], widths: widths)
    }
    lines += TextColumns.rows(
      ["Total of the lines", "", "\(account.agreed)", "", "", "\(account.received)"], widths: widths)
    if let stated = account.stated, let rule = account.rule {
      let words =
        account.difference.map { apart in
          "\(Money(pence: abs(apart.pence))) \(apart.pence > 0 ? "less" : "more") than the lines; neither is changed"
        } ?? "as the lines"
      lines += TextColumns.paragraph("The document states \(stated)\(cited(rule)), \(words).", indent: 0)
    }
    return lines + withoutLines(account)
  }

  private func withoutLines(_ account: ContributionAccount) -> [String] {
    guard !account.without.isEmpty else { return [] }
    return TextColumns.paragraph(
      "No contribution recorded: \(account.without.map { name($0) }.joined(separator: ", ")).", indent: 0)
  }

  private func yearWords(_ account: ContributionAccount) -> String {
    guard let rule = account.rule else { return "; no rule on contributions, the year from 1 April taken" }
    let begins = "\(rule.yearBegins.day) \(Day.monthNames[rule.yearBegins.month - 1])"
    return rule.statesYear
      ? ", the year from \(begins)\(cited(rule))" : "; the year from \(begins) taken, none is stated"
  }

  private func contribution(_ id: Contribution.ID) -> String {
    guard let one = partnership.contributions[id] else { return id.text }
    let note = one.note.isEmpty ? "" : " (\(one.note))"
    return "\(name(one.agency))\(note), contribution \(financialYear(one.year))"
  }

  private func cited(_ rule: SumRule) -> String { rule.clause.isEmpty ? "" : " (\(rule.clause))" }
}
