/// What the constitution says of the register of risks.
public struct RegisterRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The clause it comes from.
  public var clause: String
  /// To whom risks are reported, as the constitution names them; empty where they are only kept.
  public var reportTo: String
  /// How long after it was entered a risk is to be reported; `nil` for at once.
  public var within: Span?
  /// Who keeps the register; may be empty.
  public var by: String = ""
  /// The kinds of risk; empty where none are stated.
  public var kinds: [String] = []
  /// The sources of risks; empty where none are stated.
  public var sources: [String] = []

  /// Creates a rule by which risks are reported at once.
  public init(id: String, clause: String, reportTo: String) {
    self.id = id
    self.clause = clause
    self.reportTo = reportTo
  }
}

/// A risk that was not reported, by which rule and by which day.
public struct UnreportedRisk: Hashable, Sendable {
  /// The rule.
  public var rule: RegisterRule
  /// The risk.
  public var risk: Risk.ID
  /// The last day on which it is in time.
  public var by: Day
}

extension Partnership {
  /// The rule on the register of risks on a day; `nil` where the constitution states none.
  public func registerRule(on day: Day) -> RegisterRule? { constitution(on: day)?.registers.first }

  /// The risks that are still to be reported, open or closed, by the rule of the day on which each was entered.
  func unreportedRisks(on day: Day) -> [Finding] {
    risks.all.compactMap { risk in
      guard risk.openedOn <= day, risk.reportedOn.map({ $0 > day }) ?? true,
        let rule = registerRule(on: risk.openedOn), !rule.reportTo.isEmpty
      else { return nil }
      let by = rule.within.map { risk.openedOn.adding($0) } ?? risk.openedOn
      return Finding(
        id: "\(rule.id)/\(risk.id)/reported", kind: by < day || rule.within == nil ? .notMet : .due,
        subject: .risk(UnreportedRisk(rule: rule, risk: risk.id, by: by)), group: nil, clause: rule.clause,
        day: by)
    }
  }
}
