import Governance

/// One row of a table, read by the names of its columns.
///
/// A cell that cannot be read as what it should be reads as empty; the check of the file names it.
struct RowReader {
  private let places: [String: Int]
  private var cells: [String] = []

  init(_ table: Table) {
    var places: [String: Int] = [:]
    for (place, column) in table.columns.enumerated() { places[column] = place }
    self.places = places
  }

  /// The same reader on a row's cells.
  mutating func read(_ cells: [String]) { self.cells = cells }

  var id: String { cells.first ?? "" }

  func text(_ column: String) -> String { places[column].map { cells[$0] } ?? "" }

  func day(_ column: String) -> Day? { Day(text(column)) }

  func moment(_ column: String) -> Moment? { Moment(text(column)) }

  func time(_ column: String) -> ClockTime? { ClockTime(text(column)) }

  func number(_ column: String) -> Int? { Int(text(column)) }

  func flag(_ column: String) -> Bool? {
    switch text(column).lowercased() {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  func list(_ column: String) -> [String] {
    text(column).split(separator: ";").map { Partnership.trimmed($0) }.filter { !$0.isEmpty }
  }

  func code<Named>(_ column: String) -> Code<Named>? {
    let text = text(column)
    return text.isEmpty ? nil : Code(text)
  }

  func choice<Words: RawRepresentable>(_ column: String, else other: Words) -> Words
  where Words.RawValue == String {
    Words(rawValue: text(column)) ?? other
  }
}
