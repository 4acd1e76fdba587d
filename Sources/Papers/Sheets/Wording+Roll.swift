package import Governance

extension Wording {
  /// Who counts and who does not, with the sum of the members.
  package func rollLines(_ verdict: QuorumVerdict) -> [String] {
    let counted = verdict.counted.map { presence in
      presence.capacity == .member
        ? name(presence.person) : "\(name(presence.person)) for \(presence.post.map(holder) ?? "?")"
    }
    let uncounted = verdict.uncounted.map { presence, reason in
      "\(name(presence.person)) (\(self.uncounted(reason, post: presence.post)))"
    }
    // A deputy for two posts is one person.
    let heads = Set(verdict.counted.compactMap(\.person)).count + verdict.counted.count { $0.person == nil }
    var lines = TextColumns.paragraph("Here and counted (\(heads)): \(Wording.row(counted))")
    if !uncounted.isEmpty {
      lines += TextColumns.paragraph("Here, not counted (\(uncounted.count)): \(Wording.row(uncounted))")
    }
    if let sum = sum(verdict) { lines += TextColumns.paragraph(sum) }
    return lines
  }

  /// Who was here when a decision was taken, with the sum.
  package func rollLines(_ proceedings: Proceedings, decision: Decision) -> [String] {
    let number = decision.number.map { " \($0)" } ?? ""
    let heading = "Decision\(number), \(decision.at.time): \(decision.text)"
    return TextColumns.paragraph(heading, indent: 0)
      + rollLines(proceedings.judgement(of: decision), heading: "then")
  }

  /// Who is here for an item, or was at its end, with the sum.
  package func rollLines(_ proceedings: Proceedings, item: AgendaItem, at moment: Moment) -> [String] {
    let verdict = proceedings.verdict(at: proceedings.end(of: moment), item: item.id)
    return TextColumns.paragraph("Item \(item.number), \(moment.time): \(item.title)", indent: 0)
      + rollLines(verdict, heading: "for the item")
  }

  /// The number of members against the rule, in whole numbers: `4 × 5 = 20, at least 17`; nil without such a
  /// part.
  package func sum(_ verdict: QuorumVerdict) -> String? {
    guard let members = verdict.members,
      case .members(.fraction(let numerator, let denominator)) = members.part.test,
      let total = members.total
    else { return nil }
    let product = "\(denominator) × \(members.count) = \(members.count * denominator)"
    let bound = numerator == 1 ? "\(total)" : "\(numerator) × \(total) = \(numerator * total)"
    return "The sum: \(members.count) here of \(total); \(product), "
      + (members.count * denominator >= numerator * total ? "at least \(bound)." : "less than \(bound).")
  }

  private func rollLines(_ verdict: QuorumVerdict, heading: String) -> [String] {
    let reason = reason(verdict)
    let headline = "\(Wording.headline(verdict.standing)) \(heading)\(reason.isEmpty ? "" : ": \(reason)")"
    return TextColumns.paragraph(headline) + rollLines(verdict)
  }

  private static func row(_ names: [String]) -> String {
    names.isEmpty ? "nobody" : names.joined(separator: ", ")
  }
}
