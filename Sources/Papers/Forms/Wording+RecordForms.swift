package import Governance

extension Wording {
  /// What the forms of contributions, minutes and risks are called; `nil` for any other.
  static func recordTitle(_ kind: Form.Kind) -> String? {
    switch kind {
    case .contributionAdd: "New contribution of an agency"
    case .contributionChange: "Change a contribution: invoiced, received"
    case .meetingMinutes: "How far the minutes of a meeting have come"
    case .meetingConfidential: "Mark an item confidential, or no longer"
    case .riskAdd: "New risk for the register"
    case .riskChange: "Change a risk: reported, its rating"
    case .riskClose: "Close a risk"
    case .documentAdd: "New document for the register"
    case .documentVersion: "New version of a document"
    case .documentChange: "Change a document: its next review, to whom it went"
    case .documentWithdraw: "Withdraw a document"
    default: nil
    }
  }

  /// What a field of theirs is called; `nil` for any other.
  static func recordLabel(_ field: Field, of kind: Form.Kind) -> String? {
    switch field.name {
    case .year: "year begun"
    case .receivedOn: "received on"
    case .chairAgreed: "Chair agreed"
    case .agreedAt: "agreed at"
    case .opened: "entered on"
    case .text where kind == .riskAdd || kind == .riskChange: "the risk"
    case .source where kind == .riskAdd || kind == .riskChange: "came to light by"
    case .on where kind == .riskClose: "closed on"
    case .on where kind == .evidence: "done on"
    case .on where kind == .documentWithdraw: "withdrawn on"
    case .date where kind.isOfDocument: "dated"
    case .place where kind.isOfDocument: "where it is kept"
    case .by where kind.isOfDocument: "kept by"
    case .review: "review by"
    case .issuedTo: "issued to"
    default: nil
    }
  }

  /// What may be written in a text of theirs; `nil` for any other.
  static func recordHint(_ field: Field) -> String? {
    switch field.name {
    case .agreed, .received: "an amount, such as £840 or £840.50"
    case .contribution: "the agency, and a year if not this one; or its code"
    case .risk: "words of it, or its code"
    case .rating: "in the register's own words"
    case .document: "words of its name, or its code"
    case .version: "as it stands on it, such as 3 or 2026"
    case .issuedTo: "agencies or others, separated by ;"
    case .subject: "an agency, group, post or person, or its code"
    case .occurrence: "the item of the list, or which time"
    default: nil
    }
  }

  /// What they did, in a phrase; `nil` for any other.
  func ruleEntered(_ kind: Form.Kind, _ names: [String], _ on: String) -> String? {
    let (one, two) = (names.first ?? "", names.dropFirst().first ?? "")
    let three = names.dropFirst(2).first.flatMap { Int($0) }.map { financialYear($0) } ?? ""
    return switch kind {
    case .contributionAdd: "contribution added: \(one), \(two), \(three)"
    case .contributionChange: "contribution changed: \(one), \(two), \(three)"
    case .meetingMinutes: "minutes of \(one), \(on): how far they have come"
    case .meetingConfidential:
      two == "yes" ? "item \(one), \(on), is confidential" : "item \(one), \(on), is no longer confidential"
    case .riskAdd: "risk added: \(one)"
    case .riskChange: "risk changed: \(one)"
    case .riskClose: "risk closed \(on): \(one)"
    case .documentAdd: "document added: \(one)\(version(two))"
    case .documentVersion: "new version: \(one)\(version(two))"
    case .documentChange: "document changed: \(one)\(version(two))"
    case .documentWithdraw: "document withdrawn \(on): \(one)\(version(two))"
    default: nil
    }
  }
}

extension Wording {
  /// What a field names by a code or by some words, as people know it: the risk, the matter, its stage, the document.
  ///
  /// - Returns: Empty where what was typed says it all, or names nothing or several.
  package func reading(_ name: Field.Name, of filled: FilledForm) -> String {
    guard case .text(let typed)? = filled.values[name] else { return "" }
    func only<One>(_ found: [One], _ words: (One) -> String) -> String {
      guard let one = found.first, found.count == 1 else { return "" }
      let said = words(one)
      return said == typed ? "" : said
    }
    let constitution = partnership.constitution(on: filled.today)
    switch name {
    case .subject, .occurrence:
      guard case .text(let id)? = filled.values[.rule],
        let rule = partnership.checklistRule(id, on: filled.today)
      else { return "" }
      if name == .occurrence { return only(rule.items.filter { $0.id == typed }) { $0.text } }
      return only(
        partnership.checklists(of: rule, on: filled.today).map(\.subject).filter {
          partnership.isCalled($0, typed, on: filled.today)
        }, subject)
    case .document: return only(partnership.documents(named: typed), document)
    case .risk: return only(partnership.risks(named: typed)) { $0.text }
    case .contribution:
      return only(partnership.contributions(named: typed, on: filled.today), contributionLine)
    case .chairsAction: return only(partnership.chairsActions(named: typed)) { $0.text }
    case .matter: return only(partnership.matters(named: typed)) { $0.title }
    case .stage:
      guard case .text(let matter)? = filled.values[.matter] else { return "" }
      let found = partnership.matters(named: matter)
      guard let one = found.first, found.count == 1 else { return "" }
      let stages = partnership.standing(of: one, on: filled.today).stages
      return only(stages.filter { $0.rule.id == typed }) { $0.rule.what }
    case .kind: return only((constitution?.matters ?? []).filter { $0.id == typed }) { $0.name }
    case .rule:
      let named = (constitution?.deadlines ?? []).filter { $0.id == typed }.map(\.what)
      return only(named + (constitution?.checklists ?? []).filter { $0.id == typed }.map(\.what)) { $0 }
    default: return ""
    }
  }
}

extension Form.Kind {
  fileprivate var isOfDocument: Bool {
    [.documentAdd, .documentVersion, .documentChange, .documentWithdraw].contains(self)
  }
}
