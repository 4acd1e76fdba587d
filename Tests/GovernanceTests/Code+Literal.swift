public import Governance

extension Code: ExpressibleByStringLiteral {
  /// Creates a code from a literal, in the tests of this room.
  public init(stringLiteral text: String) { self.init(text) }
}
