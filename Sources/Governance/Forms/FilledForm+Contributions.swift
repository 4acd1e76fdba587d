extension FilledForm {
  /// The one contribution that the form names.
  func contribution() -> Result<Contribution, FieldProblem> {
    FilledForm.only(partnership.contributions(named: text(.contribution), on: today))
  }

  /// The one record found by what was typed, or why it is not one.
  static func only<One: Recorded>(_ found: [One]) -> Result<One, FieldProblem> {
    guard let one = found.first else { return .failure(.unknown(.text)) }
    return found.count == 1 ? .success(one) : .failure(.several(found.map(\.id.text)))
  }

  func contribution(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .contributionChange, case .failure(let problem) = contribution() {
      return FilledForm.wrong(.contribution, problem)
    }
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
      guard case .success(let found) = contribution() else {
        return FilledForm.wrong(.contribution, .unknown(.text))
      }
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

extension Partnership {
  /// The contributions that words name: one by its code, else those of the agency that goes by them, of the year that is
  /// named beside it (`BCT 2025`) or of the day's financial year.
  public func contributions(named words: String, on day: Day) -> [Contribution] {
    let typed = words.lowercased()
    if let exact = contributions.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    var parts = words.split(separator: " ").map(String.init)
    let year = parts.last.flatMap { Int($0.prefix(4)) }.flatMap { (1900...9998).contains($0) ? $0 : nil }
    if year != nil { parts.removeLast() }
    let agencies = Set(agencies(named: parts.joined(separator: " ")).map(\.id))
    let wanted = year ?? account(on: day).year
    return contributions.all.filter { agencies.contains($0.agency) && $0.year == wanted }
  }

  /// The risks that words name: one by its code, else by words of its text, the open ones before any other.
  public func risks(named words: String) -> [Risk] {
    let typed = words.lowercased()
    if let exact = risks.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    let found = risks.all.filter { Partnership.matches(typed, in: $0.text.lowercased()) }
    let open = found.filter { $0.closedOn == nil }
    return open.isEmpty ? found : open
  }
}
