/// Somebody who holds a post, deputises, or comes to a meeting.
public struct Person: Recorded, Dated {
  /// The random code.
  public var id: Code<Person>
  /// The name with the surname first, as registers list it: `Penhale, Dr Helen`.
  public var name: String
  /// The email address; may be empty.
  public var email: String = ""
  /// The telephone number; may be empty.
  public var phone: String = ""
  /// A note; may be empty.
  public var note: String = ""
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a person from a name in either order; without a comma the last word is the surname.
  public init(id: Code<Person>, name: String) {
    self.id = id
    self.name = Person.surnameFirst(name)
  }

  /// The surname.
  public var surname: String { String(name.prefix { $0 != "," }) }

  /// The name as it is spoken: `Dr Helen Penhale`.
  public var fullName: String {
    guard let comma = name.firstIndex(of: ",") else { return name }
    let given = name[name.index(after: comma)...].drop { $0 == " " }
    return given.isEmpty ? surname : "\(given) \(surname)"
  }

  /// The name as it is used of somebody known: `Dr Penhale`, or the full name where there is no title.
  public var shortName: String {
    let words = fullName.split(separator: " ")
    let titles = words.prefix { Person.titles.contains(String($0)) }
    guard !titles.isEmpty, titles.count < words.count else { return fullName }
    return (titles + [Substring(surname)]).joined(separator: " ")
  }

  /// A name with the surname first; one that has a comma already stays as it is.
  public static func surnameFirst(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard !name.contains(","), words.count > 1, let surname = words.last else {
      return words.joined(separator: " ")
    }
    return "\(surname), \(words.dropLast().joined(separator: " "))"
  }

  /// The words of a name without titles, in the order of the alphabet and whatever their case.
  static func words(of name: String) -> [String] {
    name.split { $0.isWhitespace || $0 == "," }.filter { !titles.contains(String($0)) }
      .map { $0.lowercased() }.sorted()
  }

  private static let titles: Set<String> = [
    "Dr", "Cllr", "Supt", "Ch", "DCI", "DI", "DS", "Insp", "Sgt", "PC", "Prof", "Rev", "Revd", "Canon", "Mr",
    "Mrs", "Ms", "Miss", "Mx", "Det", "Lord", "Lady", "Baroness", "Judge", "Father", "Rabbi", "Imam",
    "Sister",
  ]
}
