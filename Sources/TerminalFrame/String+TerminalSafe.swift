extension String {
  /// The text in a form that cannot move the cursor, change modes or hide letters; for display only.
  ///
  /// Control characters, line separators and marks that reorder text become "·". Characters without width or
  /// ink (zero-width spaces and joiners, direction marks, soft hyphens, byte order marks, choices of emoji
  /// presentation) are removed. An emoji joined from several is cut to its first, and skin tones are removed,
  /// since terminals do not agree on their width.
  ///
  /// - Complexity: O(n), where n is the length of the text.
  package var terminalSafe: String {
    if hasOnlyLoneScalars || unicodeScalars.allSatisfy(\.isSafeAnywhere) { return self }
    var safe = ""
    for character in self {
      for scalar in character.firstEmoji {
        switch ScalarShape(scalar) {
        case .shown: safe.unicodeScalars.append(scalar)
        case .replaced: safe.append("·")
        case .removed: continue
        }
      }
    }
    return safe
  }
}

extension Character {
  /// The scalars up to the first joiner of a joined emoji, without skin tones; all of any other character.
  fileprivate var firstEmoji: [Unicode.Scalar] {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, scalars.count > 1, first.properties.isEmoji else { return scalars }
    let end = scalars.firstIndex { $0 == "\u{200D}" } ?? scalars.count
    return [first] + scalars[..<end].dropFirst().filter { !$0.properties.isEmojiModifier }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is shown as it is, whatever stands beside it.
  fileprivate var isSafeAnywhere: Bool {
    guard case .shown = ScalarShape(self) else { return false }
    return !properties.isEmojiModifier
  }
}
