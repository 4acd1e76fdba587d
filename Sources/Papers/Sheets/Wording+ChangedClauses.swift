package import Governance

extension Wording {
  /// What would have differed under changed clauses: the meetings first, then what would be new and what gone.
  ///
  /// - Parameters:
  ///   - found: What would have differed.
  ///   - supposed: The words of the partnership under the changed clauses.
  /// - Returns: The lines, wrapped to the width of a paper.
  package func changedClauseLines(_ found: ChangedClauses, supposed: Wording) -> [String] {
    var lines = ["WHAT IF  the constitution had read otherwise", "Nothing is saved."]
    lines.append(
      "Replayed: \(Wording.count(found.meetings.count, "meeting")) held \(found.from.withYear) to \(found.to.withYear)"
    )
    lines += ["", "MEETINGS THAT WOULD HAVE BEEN JUDGED OTHERWISE (\(found.changed.count))"]
    if found.changed.isEmpty { lines.append("  none") }
    for one in found.changed {
      guard let meeting = partnership.meetings[one.meeting] else { continue }
      let clause = supposed.partnership.quorumRule(of: meeting.group, on: meeting.date)?.clause ?? ""
      let cited = clause.isEmpty ? "" : " (\(clause))"
      lines += TextColumns.paragraph(
        "\(name(meeting)): \(Wording.judged(one.wouldBe))\(cited); it was \(Wording.judged(one.was))")
    }
    lines += ["", "NEW TO ATTEND TO (\(found.new.count))"]
    lines +=
      found.new.isEmpty ? ["  nothing"] : found.new.flatMap { TextColumns.paragraph(supposed.finding($0)) }
    lines += ["", "GONE (\(found.gone.count))"]
    return lines
      + (found.gone.isEmpty ? ["  nothing"] : found.gone.flatMap { TextColumns.paragraph(finding($0)) })
  }

  private static func judged(_ wasQuorate: Bool?) -> String {
    switch wasQuorate {
    case true?: "quorate throughout"
    case false?: "inquorate for a time or throughout"
    case nil: "under no quorum rule"
    }
  }
}
