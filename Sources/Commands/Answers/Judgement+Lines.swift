internal import Governance
internal import Papers

extension Judgement {
  /// The whole answer in lines of text: the headline, each part, who counts and who does not, and the
  /// readings.
  var lines: [String] {
    let verdict = verdict
    guard let rule = verdict.rule else { return [line, "  \(Wording.noRule)."] }
    var lines = TextColumns.entry(headline, words, indent: TextColumns.width(of: headline) + 2)
    if verdict.standing == .inquorate { lines += TextColumns.paragraph(wording.consequence(verdict)) }
    for part in verdict.parts {
      let clause = part.clause == rule.clause ? "" : " (\(part.clause))"
      lines += TextColumns.paragraph(wording.state(part, in: verdict) + clause)
    }
    lines += TextColumns.paragraph("Rule: \(wording.rule(rule))")
    lines += wording.rollLines(verdict)
    let readings = readings
    if !readings.isEmpty { lines.append("Read otherwise") }
    lines += readings.flatMap { TextColumns.paragraph(wording.reading($0, now: verdict)) }
    return lines
  }
}
