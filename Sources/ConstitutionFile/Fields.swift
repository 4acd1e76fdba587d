import Governance

/// The keys of one block of a constitution file, with what the block is called in diagnostics.
struct Fields {
  /// What the block is, such as `the rule "board-quorum"`.
  let block: String
  /// Where to point for a key that is missing.
  let place: Place
  private let entries: [Element.Entry]
  /// The keys that unknown ones were probably meant to be; nobody is told that they are missing.
  let guessed: Set<String>

  /// Creates the fields of a block.
  init(_ entries: [Element.Entry], block: String, at place: Place, guessed: Set<String> = []) {
    self.entries = entries
    self.guessed = guessed
    self.block = block
    self.place = place
  }

  /// The entry with a key; `nil` when the block lacks it.
  subscript(key: String) -> Element.Entry? { entries.first { $0.key == key } }
}

extension ConstitutionReader {
  /// The fields of a block, every key of which is among those allowed; `nil`, reported, when it is no block.
  mutating func fields(
    of element: Element, _ block: String, keys: [String], at place: Place? = nil
  ) -> Fields? {
    guard let entries = entries(of: element, block) else { return nil }
    var guessed: Set<String> = []
    for entry in entries where !keys.contains(entry.key) {
      if let key = nearest(to: entry.key, among: keys) { guessed.insert(key) }
      report(
        entry.place, "\"\(entry.key)\" is not a key of \(block).",
        didYouMean(entry.key, among: keys) ?? "Use only: \(keys.joined(separator: ", ")).")
    }
    return Fields(entries, block: block, at: place ?? element.place, guessed: guessed)
  }

  /// The keys and values of a block with free keys; `nil`, reported, when it is no block.
  mutating func entries(of element: Element, _ block: String) -> [Element.Entry]? {
    switch element.content {
    case .entries(let entries): return entries
    case .refused: return nil
    case .empty, .text, .list:
      report(element.place, "\(block.sentence) must have keys with values.", "Write each as \"key: value\".")
      return nil
    }
  }

  /// The text of a key; `nil` when it is absent, or reported as being no text.
  mutating func text(_ key: String, of fields: Fields) -> (text: String, place: Place)? {
    guard let entry = fields[key] else { return nil }
    return text(entry.value, "\"\(key)\" of \(fields.block)", emptyAt: entry.place)
  }

  /// The text of an element; `nil`, reported, when it is none.
  mutating func text(
    _ element: Element, _ name: String, emptyAt place: Place
  ) -> (text: String, place: Place)? {
    switch element.content {
    case .text(let text): return (text, element.place)
    case .refused: return nil
    case .empty:
      report(place, "\(name.sentence) is empty.", "Fill it in, or remove the key.")
      return nil
    case .list, .entries:
      report(element.place, "\(name.sentence) must be one text.", "Write one value after the colon.")
      return nil
    }
  }

  /// The text of a key that must be there; `nil` when it is reported.
  mutating func requiredText(
    _ key: String, of fields: Fields, remedy: String
  ) -> (text: String, place: Place)? {
    guard fields[key] != nil else {
      missing(key, of: fields, remedy: remedy)
      return nil
    }
    return text(key, of: fields)
  }

  /// Reports that a block lacks a key.
  mutating func missing(_ key: String, of fields: Fields, remedy: String) {
    guard !fields.guessed.contains(key) else { return }
    report(fields.place, "\(fields.block.sentence) has no \"\(key)\".", remedy)
  }

  /// The yes or no of a key; `nil` when it is absent, or reported as being neither.
  mutating func flag(_ key: String, of fields: Fields) -> Bool? {
    guard let (text, place) = text(key, of: fields) else { return nil }
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report(place, "\"\(text)\" is neither yes nor no.", "Write yes or no.")
      return nil
    }
  }

  /// The yes or no of a key that must be there; `nil` when it is reported.
  mutating func requiredFlag(_ key: String, of fields: Fields) -> Bool? {
    guard fields[key] == nil else { return flag(key, of: fields) }
    missing(key, of: fields, remedy: "Add \"\(key): yes\" or \"\(key): no\".")
    return nil
  }

  /// The word of a key that allows only some words; `nil` when it is absent, or reported as being another.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of fields: Fields, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let (text, place) = text(key, of: fields) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    report(
      place, "\"\(text)\" is not one of the words \"\(key)\" may have.",
      didYouMean(text, among: words) ?? "Write one of: \(words.joined(separator: ", ")).")
    return nil
  }

  /// The texts of a key with a list; `nil` when it is absent, or reported as being none.
  mutating func texts(_ key: String, of fields: Fields) -> [(text: String, place: Place)]? {
    guard let entry = fields[key] else { return nil }
    switch entry.value.content {
    case .list(let elements):
      return elements.compactMap { text($0, "a value of \"\(key)\" of \(fields.block)", emptyAt: $0.place) }
    case .refused: return nil
    case .empty, .text, .entries:
      report(
        entry.value.place, "\"\(key)\" of \(fields.block) must be a list.",
        "Write it as \"\(key): [one, two]\".")
      return nil
    }
  }

  /// The whole number of a key within limits; `nil` when it is absent, or reported as being none.
  mutating func number(_ key: String, of fields: Fields, within limits: ClosedRange<Int>) -> Int? {
    guard let (text, place) = text(key, of: fields) else { return nil }
    return number(text, at: place, within: limits)
  }

  /// A whole number within limits; `nil`, reported, when it is none.
  mutating func number(_ text: String, at place: Place, within limits: ClosedRange<Int>) -> Int? {
    if let number = wholeNumber(text), limits.contains(number) { return number }
    report(
      place, "\"\(text)\" is not a whole number from \(limits.lowerBound) to \(limits.upperBound).",
      "Write such a number in digits.")
    return nil
  }
}

extension String {
  /// The text as the beginning of a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

/// The number that one to four digits stand for; `nil` for anything else.
func wholeNumber(_ text: some StringProtocol) -> Int? {
  guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
    return nil
  }
  return Int(text)
}
