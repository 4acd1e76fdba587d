import Governance

extension ConstitutionReader {
  private static let tests = [
    "members", "agencies", "sectors", "agency", "sector", "service", "role", "all", "any", "at-least",
  ]

  /// Reads the parts of a quorum rule or of a part made of parts.
  ///
  /// - Parameters:
  ///   - entry: The key with the list.
  ///   - block: What the list belongs to, in words.
  ///   - seen: The ids met so far in the rule, all of which must differ.
  /// - Returns: The parts without a mistake, in the order of the list.
  mutating func parts(_ entry: Element.Entry, of block: String, seen: inout Set<String>) -> [QuorumPart] {
    switch entry.value.content {
    case .list(let elements) where !elements.isEmpty:
      return elements.compactMap { part($0, of: block, seen: &seen) }
    case .refused: return []
    case .empty, .text, .entries, .list:
      report(
        entry.place, "\"\(entry.key)\" of \(block) must be a list of parts.",
        "Write each part as \"- {id: members, members: at least 8}\".")
      return []
    }
  }

  private mutating func part(_ element: Element, of block: String, seen: inout Set<String>) -> QuorumPart? {
    let keys = ["id", "clause"] + ConstitutionReader.tests + ["of"]
    guard let fields = fields(of: element, "a part of \(block)", keys: keys) else { return nil }
    let remedy = "Add \"id: \" and a word by which the part is cited."
    let id = requiredText("id", of: fields, remedy: remedy)
    if let id {
      checkIdentifier(id, of: "part")
      if !seen.insert(id.text).inserted {
        report(
          id.place, "The id \"\(id.text)\" stands twice in \(block).", "Give each part an id of its own.")
      }
    }
    let clause = text("clause", of: fields)
    guard let test = test(of: fields, block, seen: &seen), let id else { return nil }
    return QuorumPart(id: id.text, clause: clause?.text ?? "", test: test)
  }

  private mutating func test(of fields: Fields, _ block: String, seen: inout Set<String>) -> QuorumTest? {
    let entries = ConstitutionReader.tests.compactMap { fields[$0] }
    guard let entry = entries.first else {
      report(
        fields.place, "A part of \(block) asks for nothing.",
        "Add one of: \(ConstitutionReader.tests.joined(separator: ", ")).")
      return nil
    }
    for other in entries.dropFirst() {
      report(
        other.place, "A part of \(block) asks for two things, \"\(entry.key)\" and \"\(other.key)\".",
        "Make two parts of it.")
    }
    if let of = fields["of"], fields["at-least"] == nil {
      report(
        of.place, "\"of\" stands without \"at-least\".",
        "Add \"at-least: \" and how many of the parts must hold.")
    }
    switch entry.key {
    case "all": return .all(parts(entry, of: block, seen: &seen))
    case "any": return .any(parts(entry, of: block, seen: &seen))
    case "at-least": return someOf(fields, block, seen: &seen)
    default: return simpleTest(entry.key, of: fields)
    }
  }

  private mutating func simpleTest(_ key: String, of fields: Fields) -> QuorumTest? {
    guard let value = text(key, of: fields) else { return nil }
    switch key {
    case "members": return threshold(value).map { .members($0) }
    case "agencies": return count(value).map { .agencies($0) }
    case "sectors": return count(value).map { .sectors($0) }
    case "agency":
      check(value, among: names.agencies, "No agency has the code", table: "agencies.csv")
      return .agency(Agency.ID(value.text))
    case "sector":
      checkSector(value)
      return .sector(value.text)
    case "service":
      check(value, among: names.services, "No agency or post provides the service", table: "agencies.csv")
      return .service(value.text)
    default:
      check(value, among: names.offices, "No group has the office", table: "offices.csv")
      return .role(value.text)
    }
  }

  private mutating func someOf(_ fields: Fields, _ block: String, seen: inout Set<String>) -> QuorumTest? {
    guard let of = fields["of"] else {
      report(
        fields["at-least"]?.place ?? fields.place, "\"at-least\" stands without \"of\".",
        "Add \"of:\" and a list of parts.")
      return nil
    }
    let parts = parts(of, of: block, seen: &seen)
    guard let needed = number("at-least", of: fields, within: 1...999) else { return nil }
    if case .list(let elements) = of.value.content, !elements.isEmpty, needed > elements.count {
      report(
        fields["at-least"]?.place ?? fields.place,
        "At least \(needed) of \(elements.count) parts can never hold.", "Ask for at most \(elements.count).")
    }
    return .atLeast(needed, of: parts)
  }

  /// Reports a sector that no table knows.
  mutating func checkSector(_ sector: (text: String, place: Place)) {
    check(sector, among: names.sectors, "No agency or post belongs to the sector", table: "agencies.csv")
  }

  private mutating func count(_ value: (text: String, place: Place)) -> Int? {
    let words = value.text.split(separator: " ")
    if words.count == 3, words[0] == "at", words[1] == "least", let number = positive(words[2]) {
      return number
    }
    report(value.place, "\"\(value.text)\" is not a least number.", "Write it as \"at least 4\".")
    return nil
  }

  private mutating func threshold(_ value: (text: String, place: Place)) -> QuorumTest.Threshold? {
    let words = value.text.split(separator: " ")
    if words.count >= 3, words[0] == "at", words[1] == "least" {
      if words.count == 3, let number = positive(words[2]) { return .number(number) }
      let terms = words[2].split(separator: "/", omittingEmptySubsequences: false)
      if words.dropFirst(3).elementsEqual(["of", "total"]), terms.count == 2,
        let numerator = positive(terms[0]),
        let denominator = positive(terms[1]), numerator <= denominator
      {
        return .fraction(numerator, of: denominator)
      }
    }
    report(
      value.place, "\"\(value.text)\" is neither a least number nor a least share of the total.",
      "Write it as \"at least 8\" or as \"at least 1/4 of total\".")
    return nil
  }

  private func positive(_ text: Substring) -> Int? {
    // The limit keeps a share of any total within the range of whole numbers.
    wholeNumber(text).flatMap { (1...999).contains($0) ? $0 : nil }
  }
}
