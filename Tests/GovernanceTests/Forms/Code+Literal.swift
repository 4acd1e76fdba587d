import Governance

// The tests of forms name many records; they write codes as literals.
extension Code: ExpressibleByUnicodeScalarLiteral {}
extension Code: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Code: ExpressibleByStringLiteral {
  /// Creates a code from a literal.
  init(stringLiteral text: String) { self.init(text) }
}
