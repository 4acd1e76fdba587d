extension FilledForm {
  /// The contribution named by its code; `nil` for none.
  func contribution() -> Contribution? {
    partnership.contributions.all.first { $0.id.text.lowercased() == text(.contribution).lowercased() }
  }

  func contribution(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let agreed = Money(text(.agreed)) else {
      return FilledForm.wrong(.agreed, text(.agreed).isEmpty ? .empty : .noMoney)
    }
    let year = number(.year) ?? partnership.account(on: today).year
    guard (1900...9998).contains(year) else { return FilledForm.wrong(.year, .noNumber) }
    var one: Contribution
    if kind == .contributionAdd {
      guard let agency = agency() else { return FilledForm.wrong(.agency, .empty) }
      one = Contribution(
        id: ids.code("B", notIn: partnership.contributions), agency: agency, year: year, agreed: agreed)
    } else {
      guard let found = contribution() else { return FilledForm.wrong(.contribution, .unknown(.text)) }
      one = found
    }
    one.agreed = agreed
    one.year = year
    one.kind = choice(.kind, else: .cash)
    one.invoicedOn = day(.invoiced)
    one.receivedOn = day(.receivedOn)
    one.note = text(.note)
    one.received = .none
    if !text(.received).isEmpty {
      guard let received = Money(text(.received)) else { return FilledForm.wrong(.received, .noMoney) }
      one.received = received
    }
    if let invoiced = one.invoicedOn, invoiced > today {
      return FilledForm.wrong(.invoiced, .notYet(invoiced))
    }
    if let received = one.receivedOn, received > today {
      return FilledForm.wrong(.receivedOn, .notYet(received))
    }
    // Nobody invoices what is given in kind, and nothing that has not come was received on a day.
    if one.kind == .inKind, one.invoicedOn != nil { return FilledForm.wrong(.invoiced, .needless) }
    if one.received == .none, one.receivedOn != nil { return FilledForm.wrong(.receivedOn, .needless) }
    if one.received > .none, one.receivedOn == nil { one.receivedOn = today }
    let isTwice =
      kind == .contributionAdd
      && partnership.contributions.all.contains {
        $0.agency == one.agency && $0.year == one.year && $0.kind == one.kind && $0.note == one.note
      }
    if isTwice { return FilledForm.wrong(.agency, .taken) }
    let name = partnership.agencies[one.agency]?.shortName ?? one.agency.text
    return FilledForm.entered(
      kind, [name, one.agreed.description, String(one.year)], nil, [.contribution(one)])
  }
}
