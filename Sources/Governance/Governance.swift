// Governance: what a partnership is and what its constitution makes of it.
//
// Here live agencies, people, posts, groups, meetings, registers, decisions, actions, rules and verdicts,
// as values and pure functions.
// May import: nothing. Must not touch: a clock, a file, a text format, the terminal, Foundation.

/// A permanent code that people can read, typed by what it names.
///
/// `LBB`, `board` and `board-06` are codes; people, meetings, actions and decisions have random ones.
public struct Code<Named>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code as it stands in the tables, never empty in a valid record.
  public let text: String

  /// Creates a code from the text of a table's cell.
  public init(_ text: String) { self.text = text }

  /// The code's text.
  public var description: String { text }

  /// Orders codes by their text.
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

/// Something of which a partnership keeps one record for each code.
public protocol Recorded: Identifiable, Hashable, Sendable where ID == Code<Self> {}

extension Recorded {
  /// The typed code of this kind of record.
  public typealias Reference = Code<Self>
}

/// Something that is true from one day to another.
public protocol Dated {
  /// The first day on which it is true; `nil` means always so far.
  var from: Day? { get }
  /// The last day on which it is true; `nil` means no end is known.
  var to: Day? { get }
}

extension Dated {
  /// Whether it is true on a day, both ends included.
  public func holds(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
