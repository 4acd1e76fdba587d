package import Governance

extension Wording {
  /// A group's quorum in words with its clause: `at least a quarter of the total membership, one from …`.
  package func rule(_ rule: QuorumRule) -> String {
    let parts = Wording.list(rule.parts.map(asks))
    return "\(Wording.capitalised(parts)). \(effect(rule.effect)) (\(rule.clause))."
  }

  /// What a group without a rule is told.
  package static let noRule = "The constitution states no quorum for this group"

  /// What follows when the quorum is not there.
  package func effect(_ effect: QuorumRule.Effect) -> String {
    switch effect {
    case .noBusiness: "Otherwise no business may be conducted"
    case .noDecisions: "Otherwise no decisions may be made"
    case .warn: "What follows otherwise is not stated"
    }
  }

  /// What a part of a rule asks, in words.
  package func asks(_ part: QuorumPart) -> String {
    switch part.test {
    case .members(.number(let number)): "at least \(Wording.spelled(number)) members"
    case .members(.fraction(let numerator, let denominator)):
      "at least \(fraction(numerator, denominator)) of the total membership"
    case .agencies(let number): "at least \(Wording.spelled(number)) agencies"
    case .sectors(let number): "at least \(Wording.spelled(number)) sectors"
    case .agency(let agency): "at least one from \(name(agency))"
    case .sector(let sector): "the sector \(sector)"
    case .service(let service): "\(spaced(service)) services"
    case .role(let role): "the \(Wording.capitalised(spaced(role))) in person"
    case .all(let parts): Wording.list(parts.map(asks))
    case .any(let parts): Wording.list(parts.map(asks), with: "or")
    case .atLeast(let number, let parts):
      "at least \(Wording.spelled(number)) of: \(parts.map(asks).joined(separator: "; "))"
    }
  }

  /// The short name of a part: `a quarter of members`, `8 members`, `LB Bexley`, `4 agencies`.
  package func label(_ part: QuorumPart) -> String {
    switch part.test {
    case .members(.number(let number)): "\(number) members"
    case .members(.fraction(let numerator, let denominator)): "\(fraction(numerator, denominator)) of members"
    case .agencies(let number): "\(number) agencies"
    case .sectors(let number): "\(number) sectors"
    case .agency(let agency): name(agency)
    case .sector(let sector): sector
    case .service(let service): spaced(service)
    case .role(let role): "the \(Wording.capitalised(spaced(role)))"
    case .all, .any, .atLeast: part.id
    }
  }

  /// An office's title: the constitution's for chair and vice-chair.
  package func office(_ office: String) -> String {
    let constitution = partnership.constitution(on: day)
    switch office {
    case "chair": return constitution?.chairTitle ?? "Chair"
    case "vice-chair": return constitution?.viceChairTitle ?? "Vice-Chair"
    default: return spaced(office)
    }
  }

  /// A fraction in words: `a quarter`, `a third`, `half`, `2/5`.
  package func fraction(_ numerator: Int, _ denominator: Int) -> String {
    switch (numerator, denominator) {
    case (1, 2): "half"
    case (1, 3): "a third"
    case (2, 3): "two thirds"
    case (1, 4): "a quarter"
    case (3, 4): "three quarters"
    case (1, 5): "a fifth"
    default: "\(numerator)/\(denominator)"
    }
  }

  private func spaced(_ word: String) -> String { word.split(separator: "-").joined(separator: " ") }
}
