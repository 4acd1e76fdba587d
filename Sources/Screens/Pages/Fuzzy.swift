/// Letters typed to find something by its words, as palettes do.
struct Fuzzy: Sendable {
  /// The most that a text costs in which the typed words stand whole, or whose words begin with the typed letters.
  static let good = 1

  private let words: [ArraySlice<UInt8>]
  private let letters: [UInt8]

  /// Creates what is looked for; `nil` when nothing but spaces was typed.
  init?(_ typed: String) {
    let bytes = Array(typed.lowercased().utf8)
    words = bytes.split(separator: Fuzzy.space)
    letters = words.flatMap { Array($0) }
    if letters.isEmpty { return nil }
  }

  private static let space = UInt8(ascii: " ")

  /// How well the letters fit a text of small letters; less is better; `nil` when they do not stand in it in their order.
  ///
  /// A word that stands there as typed costs nothing where it begins a word and one elsewhere; otherwise letters that begin
  /// words cost nothing and each letter skipped costs one.
  /// - Complexity: O(length of the text × words typed).
  func score(in text: [UInt8]) -> Int? {
    var whole = 0
    for word in words {
      guard let cost = Fuzzy.cost(of: word, in: text) else { return scattered(in: text) }
      whole = max(whole, cost)
    }
    return whole
  }

  /// What a word costs that stands in a text as typed; `nil` when it does not.
  private static func cost(of word: ArraySlice<UInt8>, in text: [UInt8]) -> Int? {
    guard text.count >= word.count else { return nil }
    var found: Int?
    for start in 0...(text.count - word.count) where text[start...].starts(with: word) {
      if start == 0 || text[start - 1] == space { return 0 }
      found = 1
    }
    return found
  }

  private func scattered(in text: [UInt8]) -> Int? {
    var rest = letters[...]
    var score = 1
    var skipped = 0
    var previous = Fuzzy.space
    for letter in text {
      guard let wanted = rest.first else { break }
      if letter == wanted {
        // The beginning of a word is where somebody looks first.
        score += previous == Fuzzy.space || skipped == 0 ? 0 : skipped + 2
        rest.removeFirst()
        skipped = 0
      } else {
        skipped += 1
      }
      previous = letter
    }
    return rest.isEmpty ? score : nil
  }
}
