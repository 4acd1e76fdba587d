import TerminalFrame
import TestSupport

@testable import Screens

extension Play {
  /// Compares the frames at the narrow and the wide size with those kept under a name, each with its cursor.
  mutating func keep(_ name: String) throws {
    for (columns, rows) in [(80, 24), (120, 40)] { try keep(name, columns, rows) }
    resize(80, 24)
  }

  /// Compares the frame at the least size with the one kept under a name.
  mutating func keepSmall(_ name: String) throws {
    try keep(name, 60, 15)
    resize(80, 24)
  }

  private mutating func keep(_ name: String, _ columns: Int, _ rows: Int) throws {
    resize(columns, rows)
    let frame = screen.view()
    let cursor = frame.cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
    try Golden.check(frame.lines.joined(separator: "\n") + "\n\(cursor)", "\(name)-\(columns)x\(rows)")
  }
}
