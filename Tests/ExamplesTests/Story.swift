import Testing

/// What happens to a partnership, and what is asked of it on the way.
///
/// A story is told on the real command line and in real files: it begins with a shipped constitution, or with the plain one and
/// rules of its own, and its examples follow each other in time.
struct Story: Sendable, CustomTestStringConvertible {
  /// The mechanism of the catalogue that the examples are of: the letters that its rows begin with, such as `Q`.
  let mechanism: String
  /// What the story is about, in a few words.
  let title: String
  /// The shipped constitution.
  var template = "plain"
  /// Rules written into the plain constitution, as the value of `rules:`, indented by two spaces.
  var rules = ""
  /// Whatever else is written into the plain constitution, at its top level.
  var settings = ""
  /// Rules that take the place of those from later days on, each by its day.
  var later: [String: String] = [:]
  /// What is done before the first example, as `Example.steps`.
  var steps = ""
  /// What is asked, in order.
  let examples: [Example]

  var testDescription: String { "\(mechanism): \(title)" }
}

/// One question put to the partnership of a story, and its one answer wherever it is asked.
struct Example: Sendable {
  /// What is at the edge here, in a few words.
  let name: String
  /// Commands, a line each, that bring the case about.
  ///
  /// A line may begin with a day, a time, or both, which then hold for all that follows: `2026-12-10 10:02 mark today Bell here`.
  /// `name: ` before a command keeps the first code that it prints, which later lines take as `{name}`. A line that begins with
  /// `!` must be refused.
  var steps = ""
  /// The command that asks.
  let ask: String
  /// The answer: words that stand in the printed text and on the screen.
  let says: String
  /// What must not be said there; empty for nothing.
  var never = ""
  /// Where the answer's values stand in JSON, as `key=value` that one object holds, separated by spaces; `nil` where a text in the
  /// JSON holds the answer's words.
  var data: String?
  /// The keys that bring the answer to the screen, as names or `=text`, separated by spaces.
  let keys: String
  /// The answer's words on the screen, where they are fewer; `nil` for the same.
  var shows: String?
}

extension String {
  /// Words separated by spaces, where quotation marks hold words together.
  var words: [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in self {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// The text in one line, as somebody reads it who does not see where lines break.
  var flowing: String {
    split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }
}
