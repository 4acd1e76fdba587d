import Governance

extension ConstitutionReader {
  /// Reads a rule of the kind `sum`.
  mutating func sumRule(_ entry: Element.Entry, _ block: String) -> SumRule? {
    let keys = ["kind", "clause", "year-begins", "invoice-by", "pay-within", "expected", "stated"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    var rule = SumRule(id: entry.key, clause: clause?.text ?? "")
    if let day = yearDay("year-begins", of: fields) {
      rule.yearBegins = day
      rule.statesYear = true
    }
    rule.invoiceBy = yearDay("invoice-by", of: fields)
    rule.payWithin = span("pay-within", of: fields)
    for agency in texts("expected", of: fields) ?? [] {
      check(agency, among: names.agencies, "No agency has the code", table: "agencies.csv")
      rule.expected.append(Agency.ID(agency.text))
    }
    if let stated = fields["stated"], let entries = entries(of: stated.value, "\"stated\" of \(block)") {
      rule.stated = entries.compactMap { total($0, fields) }
    }
    return rule
  }

  private mutating func yearDay(_ key: String, of fields: Fields) -> SumRule.YearDay? {
    guard let (text, place) = text(key, of: fields) else { return nil }
    guard let (month, day) = ConstitutionReader.dayOfYear(text) else {
      report(place, "\"\(text)\" is no day of the year.", "Write it as 1 October.")
      return nil
    }
    return SumRule.YearDay(month: month, day: day)
  }

  /// `2019: £181,298`: the year in which the financial year begins, and the total.
  private mutating func total(_ entry: Element.Entry, _ fields: Fields) -> SumRule.Stated? {
    let year = number(entry.key, at: entry.place, within: 1900...9998)
    let value = text(entry.value, "\"\(entry.key)\" of \"stated\" of \(fields.block)", emptyAt: entry.place)
    guard let (text, place) = value else { return nil }
    guard let total = Money(text) else {
      report(place, "\"\(text)\" is no amount of money.", "Write it as £181,298 or £840.50.")
      return nil
    }
    return year.map { SumRule.Stated(year: $0, total: total) }
  }
}
