package import Governance

extension Wording {
  /// What needs attention, under the words for how it stands; one sentence when nothing does.
  package func findingLines(_ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return ["Nothing to attend to on \(day.weekdayAndDate)."] }
    var lines = ["To attend to on \(day.weekdayAndDate)"]
    for kind in Finding.Kind.allCases {
      let those = findings.filter { $0.kind == kind }
      guard !those.isEmpty else { continue }
      lines.append("\(Wording.capitalised(Wording.kind(kind))) (\(those.count))")
      lines += those.flatMap { TextColumns.paragraph(finding($0)) }
    }
    return lines
  }
}
