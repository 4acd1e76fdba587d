package import Governance

extension Wording {
  /// The signs of the members' grid with their words, in the order of the legend.
  static let memberSigns: [(sign: Character, words: String)] =
    AttendanceGrid.Cell.allCases.filter { $0 != .notCounted }.map { (sign($0, .held), words($0)) } + uncounted

  /// The signs of the agencies' grid with their words, in the order of the legend.
  static let agencySigns: [(sign: Character, words: String)] =
    AttendanceGrid.AgencyCell.allCases.filter { $0 != .notCounted }.map { (sign($0, .held), words($0)) }
    + uncounted

  private static let uncounted: [(sign: Character, words: String)] = [
    (sign(.cancelled), "cancelled"), (sign(.notClosed), "not held or not closed"),
  ]

  /// The sign of a member's cell, to be read without colour.
  static func sign(_ cell: AttendanceGrid.Cell, _ state: AttendanceGrid.Column.State) -> Character {
    switch cell {
    case .hereThroughout: "H"
    case .herePart: "p"
    case .deputy: "D"
    case .apologies: "A"
    case .noApologies: "x"
    case .notMarked: "?"
    case .notAppointed: "·"
    case .notCounted: sign(state)
    }
  }

  /// The sign of an agency's cell.
  static func sign(_ cell: AttendanceGrid.AgencyCell, _ state: AttendanceGrid.Column.State) -> Character {
    switch cell {
    case .here: "H"
    case .deputy: "D"
    case .nobody: "o"
    case .notMarked: "?"
    case .noPost: "·"
    case .notCounted: sign(state)
    }
  }

  /// How a member attended, in words.
  package static func words(_ cell: AttendanceGrid.Cell) -> String {
    switch cell {
    case .hereThroughout: "here throughout"
    case .herePart: "here for part"
    case .deputy: "deputy came"
    case .apologies: "apologies"
    case .noApologies: "no apologies received"
    case .notMarked: "not marked"
    case .notAppointed: "not in post"
    case .notCounted: "not counted"
    }
  }

  /// How an agency attended, in words.
  package static func words(_ cell: AttendanceGrid.AgencyCell) -> String {
    switch cell {
    case .here: "holder here"
    case .deputy: "deputy only"
    case .nobody: "nobody"
    case .notMarked: "not marked"
    case .noPost: "no post"
    case .notCounted: "not counted"
    }
  }

  private static func sign(_ state: AttendanceGrid.Column.State) -> Character {
    switch state {
    case .held: " "
    case .cancelled: "–"
    case .notClosed: "…"
    }
  }
}
