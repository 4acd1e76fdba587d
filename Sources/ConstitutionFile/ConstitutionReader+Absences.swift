import Governance

extension ConstitutionReader {
  /// Reads a rule of the kind `absences`.
  mutating func absences(_ entry: Element.Entry, _ block: String) -> AbsenceRule? {
    let keys = [
      "kind", "group", "groups", "clause", "per", "any", "after-letter", "late-apologies", "special-meetings",
      "addressed-to",
    ]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groupsIfAny(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    var tests: [AbsenceRule.Test] = []
    if let any = fields["any"] {
      tests = self.tests(any, of: block)
    } else {
      missing("any", of: fields, remedy: "Add \"any:\" and a list of conditions, any of which is enough.")
    }
    var rule = AbsenceRule(id: entry.key, groups: groups, clause: clause?.text ?? "", tests: tests)
    rule.per = choice("per", of: fields, as: AbsenceRule.Per.self) ?? rule.per
    rule.afterLetter = choice("after-letter", of: fields, as: AbsenceRule.After.self) ?? rule.afterLetter
    switch choice("late-apologies", of: fields, as: LateApologies.self) {
    case .notified: rule.countsLateApologies = true
    case .notNotified, nil: break
    }
    rule.countsSpecialMeetings = flag("special-meetings", of: fields) ?? rule.countsSpecialMeetings
    rule.addressedTo = text("addressed-to", of: fields)?.text ?? rule.addressedTo
    return rule
  }

  /// How apologies that came after the start are taken.
  private enum LateApologies: String, CaseIterable {
    case notified
    case notNotified = "not-notified"
  }

  private mutating func tests(_ entry: Element.Entry, of block: String) -> [AbsenceRule.Test] {
    switch entry.value.content {
    case .list(let elements) where !elements.isEmpty:
      return elements.compactMap { test($0, of: block) }
    case .refused: return []
    case .empty, .text, .entries, .list:
      report(
        entry.place, "\"any\" of \(block) must be a list of conditions.",
        "Write each as \"- {consecutive: 2, within: each-group}\".")
      return []
    }
  }

  private mutating func test(_ element: Element, of block: String) -> AbsenceRule.Test? {
    let keys = ["consecutive", "total", "in", "year-from", "within", "unless"]
    guard let fields = fields(of: element, "a condition of \(block)", keys: keys) else { return nil }
    guard let limb = limb(of: fields) else { return nil }
    let usual: AbsenceRule.Scope = if case .total = limb { .allGroups } else { .eachGroup }
    var test = AbsenceRule.Test(
      limb, within: choice("within", of: fields, as: AbsenceRule.Scope.self) ?? usual)
    if fields["unless"] != nil {
      let words = AbsenceRule.Cure.allCases.map(\.rawValue)
      var cures: Set<AbsenceRule.Cure> = []
      for (text, place) in texts("unless", of: fields) ?? [] {
        if let cure = AbsenceRule.Cure(rawValue: text) {
          cures.insert(cure)
        } else {
          report(
            place, "\"\(text)\" is not one of the words \"unless\" may have.",
            didYouMean(text, among: words) ?? "Write one or both of: \(words.joined(separator: ", ")).")
        }
      }
      test.unless = cures
    }
    return test
  }

  private mutating func limb(of fields: Fields) -> AbsenceRule.Limb? {
    if fields["consecutive"] != nil, let total = fields["total"] {
      report(
        total.place, "\(fields.block.sentence) has both \"consecutive\" and \"total\".",
        "Make two conditions of it.")
    }
    if fields["consecutive"] != nil {
      for key in ["in", "year-from"] {
        guard let entry = fields[key] else { continue }
        report(
          entry.place, "\"\(key)\" does not go with \"consecutive\".", "Remove it, or write \"total: 2\".")
      }
      return number("consecutive", of: fields, within: 1...99).map { .consecutive($0) }
    }
    guard fields["total"] != nil else {
      missing("consecutive", of: fields, remedy: "Add \"consecutive: 2\" or \"total: 2\".")
      return nil
    }
    let year = year(of: fields) ?? .rolling(months: 12)
    return number("total", of: fields, within: 1...366).map { .total($0, in: year) }
  }
}
