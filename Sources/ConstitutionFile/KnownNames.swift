/// The names a constitution may use because some table knows them; `nil` where nobody checks.
struct KnownNames {
  /// The codes of the agencies.
  var agencies: Set<String>?
  /// The codes of the groups.
  var groups: Set<String>?
  /// The sectors.
  var sectors: Set<String>?
  /// The services.
  var services: Set<String>?
  /// The categories that posts name.
  var categories: Set<String>?
  /// The offices of the groups.
  var offices: Set<String>?
  /// The codes of the posts.
  var posts: Set<String>?
}

/// The word meant by a mistyped one; `nil` when none comes near.
///
/// A word that differs in case only is the one; else the nearest within a third of its length, and of two
/// equally near the first by the alphabet.
///
/// - Complexity: O(words × length²).
func nearest(to typed: String, among words: some Sequence<String>) -> String? {
  let lowered = typed.lowercased()
  var best: (word: String, distance: Int)?
  for word in words.sorted() {
    let distance = editDistance(Array(lowered), Array(word.lowercased()))
    guard distance <= max(1, max(typed.count, word.count) / 3), distance < typed.count else { continue }
    if distance < best?.distance ?? .max { best = (word, distance) }
  }
  return best?.word
}

/// The least number of letters put in, left out, changed or exchanged with the next that make one word the other.
private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, otherLetter) in other.enumerated() {
      var least = min(
        last[column] + (letter == otherLetter ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[other.count]
}
