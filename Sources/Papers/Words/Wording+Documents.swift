package import Governance

extension Wording {
  /// A document by its name and its version: `Threshold guidance, version 3`.
  package func document(_ one: Document) -> String { "\(one.name)\(version(one.version))" }

  /// A version as it follows the name of its document; empty for none.
  func version(_ version: String) -> String { version.isEmpty ? "" : ", version \(version)" }

  /// Everything that the register has of a document, and its other versions.
  package func documentPage(_ one: Document) -> [String] {
    var lines = [
      "Version \(one.version.isEmpty ? "without a number" : one.version), of \(one.date.weekdayAndDate)"
    ]
    if let over = one.withdrawnOn {
      lines.append("\(over > day ? "In use until" : "No longer in use since") \(over.weekdayAndDate)")
    }
    lines.append("Kept: \(one.place.isEmpty ? "where is not recorded" : one.place)")
    if !one.by.isEmpty { lines.append("Kept by \(one.by)") }
    lines.append("Next review: \(one.reviewOn.map { review($0) } ?? "no day is set")")
    lines.append("Issued to: \(recipients(one))")
    let others = partnership.otherVersions(of: one)
    guard !others.isEmpty else { return lines }
    return lines + ["", "Other versions"]
      + others.flatMap { other in
        TextColumns.paragraph(
          "\(other.version.isEmpty ? "without a number" : other.version), of \(other.date.withYear)"
            + "\(other.withdrawnOn.map { ", in use until \($0.withYear)" } ?? ""); issued to: \(recipients(other))"
        )
      }
  }

  /// A document in a line of the register: its version, where it is, its next review and who has it.
  package func documentLine(_ one: Document) -> String {
    let review = one.reviewOn.map { "review by \($0.withYear)" } ?? "no review is set"
    if let over = one.withdrawnOn, over <= day {
      return
        "\(document(one)), of \(one.date.withYear): no longer in use since \(over.withYear); issued to: \(recipients(one))."
    }
    let kept = one.place.isEmpty ? "" : "; kept: \(one.place)"
    return "\(document(one)), of \(one.date.withYear): \(review)\(kept); issued to: \(recipients(one))."
  }

  /// A document whose review was not done by its day, in a sentence with what to do.
  func unreviewed(_ id: Document.ID) -> String {
    guard let one = partnership.documents[id], let due = one.reviewOn else { return "" }
    let by = one.by.isEmpty ? "" : "; by \(one.by)"
    return
      "\(document(one)): review\(by): was due \(due.withYear), \(Wording.count(day.days(since: due), "day")) late. "
      + "Review it, and enter the next day or the new version."
  }

  private func review(_ due: Day) -> String {
    due < day ? "\(due.withYear), \(Wording.count(day.days(since: due), "day")) late" : due.withYear
  }

  /// To whom a version was issued, agencies by their short names.
  private func recipients(_ one: Document) -> String {
    guard !one.issuedTo.isEmpty else { return "nobody yet" }
    return one.issuedTo.map { partnership.agencies[Agency.ID($0)]?.shortName ?? $0 }.joined(separator: ", ")
  }
}
