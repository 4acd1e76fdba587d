import Governance

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
    default: nil
    }
  }

  /// What may be written in a text of theirs; `nil` for any other.
  static func recordHint(_ field: Field) -> String? {
    switch field.name {
    case .agreed, .received: "an amount, such as £840 or £840.50"
    case .contribution: "its code, as quorate contributions lists it"
    case .risk: "its code, as quorate risks lists it"
    case .rating: "in the register's own words"
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
    default: nil
    }
  }
}
