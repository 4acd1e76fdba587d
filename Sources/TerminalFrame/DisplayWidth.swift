/// Measures text in terminal columns.
///
/// Text is measured in the form in which it is shown (`String.terminalSafe`), so a control character counts
/// the one column of the dot that stands for it, and a family emoji the two columns of its first person.
package enum DisplayWidth {
  /// The columns a character takes: 0, 1 or 2.
  ///
  /// Only a cluster that terminals themselves spread out takes more, for example a Devanagari conjunct with a
  /// vowel sign: as many columns as `Frame.write` gives it.
  package static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// The columns a text takes: the sum over its characters.
  ///
  /// - Complexity: O(n), where n is the length of `text`.
  package static func of(_ text: String) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    var total = 0
    text.forEachDisplayPiece { _, columns in
      total += columns
      return true
    }
    return total
  }
}
