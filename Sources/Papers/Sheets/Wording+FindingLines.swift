package import Governance

extension Wording {
  /// What needs attention, under the words for how it stands; one sentence when nothing does.
  ///
  /// - Parameters:
  ///   - findings: What needs attention.
  ///   - showsIds: Whether the id by which it is seen or waived stands under each.
  /// - Returns: The lines, wrapped to the width of a paper.
  package func findingLines(_ findings: [Finding], showsIds: Bool = false) -> [String] {
    guard !findings.isEmpty else { return ["Nothing to attend to on \(day.weekdayAndDate)."] }
    var lines = ["To attend to on \(day.weekdayAndDate)"]
    for kind in Finding.Kind.allCases {
      let those = findings.filter { $0.kind == kind }
      guard !those.isEmpty else { continue }
      lines.append("\(Wording.capitalised(Wording.kind(kind))) (\(those.count))")
      lines += those.flatMap { one in
        TextColumns.paragraph(finding(one) + said(of: one) + clauseless(one))
          + (showsIds ? ["      id \(one.id)"] : [])
      }
    }
    return lines
  }

  /// That no clause asks for it, of something that needs attention all the same; empty where one does.
  package func clauseless(_ finding: Finding) -> String {
    finding.clause.isEmpty ? " No clause in force states it." : ""
  }

  /// What was said of something that needs attention, behind its sentence; empty when nothing was.
  package func said(of finding: Finding) -> String {
    guard let one = partnership.acknowledgement(of: finding) else { return "" }
    let by = one.by.isEmpty ? "" : " by \(one.by == chairTitle ? "the " : "")\(one.by)"
    let because = one.because.isEmpty ? "" : ", because \(one.because)"
    return " [\(Wording.acknowledgement(one.kind)) \(one.on.short)\(by)\(because)]"
  }
}
