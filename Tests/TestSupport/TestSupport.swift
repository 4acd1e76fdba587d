// TestSupport: a real terminal to drive programs in, and comparison with kept texts.
// May import: Glibc.
// Must not touch: the rooms under test, and any folder but the test's own `Golden` and the temporary one.

/// A test's surroundings failed it: a program, a file or a screen was not as needed.
package struct TestSupportFailure: Error, CustomStringConvertible {
  /// What was wanted and what there was instead, over several lines where a screen is shown.
  package let description: String

  /// Creates a failure with its explanation.
  package init(_ description: String) {
    self.description = description
  }
}
