import Governance

/// The reading of one constitution file: what it states, and every mistake in it.
struct ConstitutionReader {
  /// The file.
  let source: SourceText
  /// The names that tables know.
  let names: KnownNames
  /// The mistakes found so far, in the order in which they were found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Creates a reader that has found nothing yet.
  init(source: SourceText, names: KnownNames) {
    self.source = source
    self.names = names
  }

  /// Reads the whole file; the result counts only when there are no diagnostics.
  mutating func read(_ root: Element, from day: Day) -> Constitution {
    var constitution = Constitution(from: day, partnership: "")
    let keys = [
      "partnership", "area", "source", "chair-title", "vice-chair-title", "settings", "categories", "rules",
    ]
    guard let fields = fields(of: root, "the constitution", keys: keys) else { return constitution }
    if let name = requiredText(
      "partnership", of: fields, remedy: "Add \"partnership: \" and the partnership's full name.")
    {
      constitution.partnership = name.text
    }
    if let area = text("area", of: fields) { constitution.area = area.text }
    if let document = text("source", of: fields) { constitution.source = document.text }
    if let title = text("chair-title", of: fields) { constitution.chairTitle = title.text }
    if let title = text("vice-chair-title", of: fields) { constitution.viceChairTitle = title.text }
    if let entry = fields["settings"] { constitution.settings = settings(entry.value) }
    constitution.categories = categories(fields["categories"])
    if let entry = fields["rules"] { readRules(entry.value, into: &constitution) }
    return constitution
  }

  private mutating func categories(_ entry: Element.Entry?) -> [String: Constitution.Category] {
    var found: [String: Constitution.Category] = [:]
    var place = Place(line: 1, column: 1)
    if let entry {
      place = entry.place
      guard let entries = entries(of: entry.value, "\"categories\"") else { return found }
      for entry in entries { found[entry.key] = category(entry) }
    }
    for name in (names.categories ?? []).subtracting(found.keys).sorted() {
      report(
        place, "Posts have the category \"\(name)\", which is not defined here.",
        nearest(to: name, among: found.keys).map { "Define it, or give the posts \"\($0)\"." }
          ?? "Define it under \"categories\", or give the posts another.")
    }
    return found
  }

  private mutating func category(_ entry: Element.Entry) -> Constitution.Category {
    var category = Constitution.Category()
    let fields = fields(
      of: entry.value, "the category \"\(entry.key)\"", keys: ["in-total", "counts-here", "votes", "words"],
      at: entry.place)
    guard let fields else { return category }
    if let flag = requiredFlag("in-total", of: fields) { category.inTotal = flag }
    if let flag = requiredFlag("counts-here", of: fields) { category.countsHere = flag }
    if let flag = requiredFlag("votes", of: fields) { category.votes = flag }
    if let words = text("words", of: fields) { category.words = words.text }
    return category
  }

  /// Adds a mistake.
  mutating func report(_ place: Place, _ problem: String, _ remedy: String) {
    diagnostics.append(source.diagnostic(at: place, problem: problem, remedy: remedy))
  }

  /// The remedy for a mistyped word; `nil` when no word comes near.
  func didYouMean(_ typed: String, among words: some Sequence<String>) -> String? {
    nearest(to: typed, among: words).map { "Did you mean \"\($0)\"?" }
  }

  /// Reports a name that no table knows.
  ///
  /// - Parameters:
  ///   - name: The name, with its place.
  ///   - known: The names known; `nil` leaves it unchecked.
  ///   - problem: What is wrong, said before the name in quotation marks.
  ///   - table: The file in which it would stand.
  mutating func check(
    _ name: (text: String, place: Place), among known: Set<String>?, _ problem: String, table: String
  ) {
    guard let known, !known.contains(name.text) else { return }
    report(
      name.place, "\(problem) \"\(name.text)\".",
      didYouMean(name.text, among: known) ?? "Correct it here, or add it to \(table).")
  }
}
