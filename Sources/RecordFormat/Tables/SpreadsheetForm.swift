internal import OrderedCollections

/// How a spreadsheet rewrites cells that nobody changed, and how to tell.
package struct SpreadsheetForm: Hashable, Sendable {
  /// Whether dates with slashes name the month first, as some countries do; a file is judged as a whole.
  package var isMonthFirst: Bool

  /// Makes the form of a British spreadsheet, day first, unless said otherwise.
  package init(isMonthFirst: Bool = false) {
    self.isMonthFirst = isMonthFirst
  }

  /// The form in which an edited table was written, judged by the dates that only one order explains.
  package init(of edited: Table, comparedWith base: Table) {
    var balance = 0
    for (index, column) in edited.columns.enumerated() {
      guard let source = base.columns.firstIndex(of: column) else { continue }
      for (key, cells) in edited.rows {
        guard let old = base.rows[key]?[source], old.utf8.dropFirst(4).first == UInt8(ascii: "-"),
          cells[index] != old
        else { continue }
        let dayFirst = SpreadsheetForm().isUnchanged(cells[index], from: old)
        let monthFirst = SpreadsheetForm(isMonthFirst: true).isUnchanged(cells[index], from: old)
        balance += (monthFirst ? 1 : 0) - (dayFirst ? 1 : 0)
      }
    }
    isMonthFirst = balance > 0
  }

  /// Whether an edited cell says the same as the original after a spreadsheet has rewritten it: dates, times,
  /// `TRUE`, leading zeros, exponents.
  package func isUnchanged(_ edited: String, from original: String) -> Bool {
    if edited == original { return true }
    guard !edited.isEmpty, !original.isEmpty else { return false }
    if restored(edited, like: original) == original { return true }
    guard let one = SpreadsheetNumber(original), let two = SpreadsheetNumber(edited) else { return false }
    return one.shows(as: two)
  }

  /// An edited cell in the form of the original.
  ///
  /// `15/03/2026` becomes `2026-03-15` where the original was a date; text of another kind comes back as it is.
  package func restored(_ edited: String, like original: String) -> String {
    guard let shape = MomentShape(original) else {
      let word = original.lowercased()
      return (word == "true" || word == "false") && ["TRUE", "FALSE"].contains(edited)
        ? SpreadsheetForm.word(edited, like: original) : edited
    }
    let moment = SpreadsheetMoment(edited, isMonthFirst: isMonthFirst, nearYear: shape.year)
    return moment?.text(in: shape) ?? edited
  }

  private static func word(_ edited: String, like original: String) -> String {
    original == original.uppercased() ? edited : edited.lowercased()
  }
}
