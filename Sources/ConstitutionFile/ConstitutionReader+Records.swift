import Governance

extension ConstitutionReader {
  /// Reads a rule of the kind `minutes`.
  mutating func minutesRule(_ entry: Element.Entry, _ block: String) -> MinutesRule? {
    let keys = [
      "kind", "group", "groups", "clause", "circulate-within", "chair-agrees", "agree-at-next", "publish",
    ]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    var rule = MinutesRule(id: entry.key, groups: groupsIfAny(of: fields), clause: clause?.text ?? "")
    rule.circulateWithin = span("circulate-within", of: fields)
    rule.chairAgrees = flag("chair-agrees", of: fields) ?? false
    rule.isAgreedAtNext = flag("agree-at-next", of: fields) ?? false
    rule.publication = publication(of: fields)
    if ["circulate-within", "chair-agrees", "agree-at-next", "publish"].allSatisfy({ fields[$0] == nil }) {
      missing(
        "circulate-within", of: fields,
        remedy: "Add one of: circulate-within, chair-agrees, agree-at-next, publish.")
    }
    return rule
  }

  /// `yes` or `no`, or a length of time after the minutes are agreed.
  private mutating func publication(of fields: Fields) -> MinutesRule.Publication? {
    guard let (text, _) = text("publish", of: fields) else { return nil }
    switch text.lowercased() {
    case "yes", "true": return .onceAgreed
    case "no", "false": return nil
    default: return span("publish", of: fields).map { .within($0) }
    }
  }

  /// Reads a rule of the kind `register`.
  mutating func registerRule(_ entry: Element.Entry, _ block: String) -> RegisterRule? {
    let keys = ["kind", "clause", "by", "report-to", "report-within", "kinds", "sources"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    let reportTo = text("report-to", of: fields)?.text ?? ""
    if let within = fields["report-within"], reportTo.isEmpty {
      report(
        within.place, "\"report-within\" stands without \"report-to\".",
        "Add \"report-to: \" and to whom risks are reported.")
    }
    var rule = RegisterRule(id: entry.key, clause: clause?.text ?? "", reportTo: reportTo)
    rule.within = span("report-within", of: fields)
    rule.by = text("by", of: fields)?.text ?? ""
    rule.kinds = (texts("kinds", of: fields) ?? []).map(\.text)
    rule.sources = (texts("sources", of: fields) ?? []).map(\.text)
    return rule
  }

  /// Reports every rule after the first of a kind of which only one could be applied.
  mutating func checkSingle(_ ids: [String], _ what: String, entries: [Element.Entry]) {
    guard let first = ids.first else { return }
    for entry in entries where ids.dropFirst().contains(entry.key) {
      report(entry.place, "There is \(what) already, \"\(first)\".", "Keep one of the two.")
    }
  }
}
