import Governance
import Papers

extension PaperPage {
  /// Creates the page of what would have differed under changed clauses since a day; nothing is saved.
  ///
  /// - Complexity: that of judging the time's meetings and of the findings, twice.
  init(supposing constitution: Constitution, from day: Day, desk: Desk) {
    let found = desk.partnership.consequences(ofClauses: constitution, from: day, to: desk.today)
    let supposed = Wording(desk.partnership.supposing(constitution, from: day), on: desk.today)
    let lines = desk.wording.changedClauseLines(found, supposed: supposed)
    self.init(title: lines.first ?? "", lines: Array(lines.dropFirst()))
  }
}
