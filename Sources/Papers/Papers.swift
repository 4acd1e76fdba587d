// Papers: values to text. Every sentence that people read about the partnership is made here, whether it goes to the
// screen, the command line or a file.
//
// May import: Governance; TerminalFrame for the width of letters. Must not touch: a clock, a file, the terminal.

package import Governance

/// The words for a partnership's records on a day.
package struct Wording: Sendable {
  /// The partnership whose names are used.
  package let partnership: Partnership
  /// The day on which titles and holders are looked up.
  package let day: Day
  /// The surnames that more than one person has, who are then called by more than that.
  let sharedSurnames: Set<String>

  /// Creates the words for a partnership on a day.
  package init(_ partnership: Partnership, on day: Day) {
    self.partnership = partnership
    self.day = day
    var seen: Set<String> = []
    sharedSurnames = Set(partnership.people.all.map(\.surname).filter { !seen.insert($0).inserted })
  }

  /// The title of whoever chairs, from the constitution in force.
  package var chairTitle: String { partnership.constitution(on: day)?.chairTitle ?? "Chair" }

  /// What the chair is called in speech: the last word of the title, such as `Chairman`.
  package var chairAddress: String { chairTitle.split(separator: " ").last.map(String.init) ?? "Chair" }

  /// A group's name, or its code when it has none.
  package func name(_ group: Group.ID) -> String { partnership.groups[group]?.name ?? group.text }

  /// An agency's short name.
  package func name(_ agency: Agency.ID) -> String { partnership.agencies[agency]?.shortName ?? agency.text }

  /// A person's name as it is used of somebody known.
  package func name(_ person: Person.ID?) -> String {
    guard let person else { return "somebody whose name is to be asked" }
    return partnership.people[person]?.shortName ?? person.text
  }

  /// A person's full name.
  package func fullName(_ person: Person.ID?) -> String {
    guard let person else { return "?" }
    return partnership.people[person]?.fullName ?? person.text
  }

  /// A post by its holder's name, or by its title where nobody holds it.
  package func holder(_ post: Post.ID) -> String {
    if let holder = partnership.holder(of: post, on: day) { return holder.shortName }
    return "the \(title(post)) (vacant)"
  }

  /// A post's title.
  package func title(_ post: Post.ID) -> String { partnership.posts[post]?.title ?? post.text }

  /// A post with its holder: `Dr Penhale (Clinical Director)`.
  package func titleAndHolder(_ post: Post.ID) -> String {
    guard let holder = partnership.holder(of: post, on: day) else { return "\(title(post)) (vacant)" }
    return "\(holder.shortName) (\(title(post)))"
  }

  /// The short name of the agency a post speaks for; a dash for none.
  package func agency(of post: Post.ID?) -> String {
    guard let agency = post.flatMap({ partnership.posts[$0]?.agency }) else { return "–" }
    return name(agency)
  }

  /// A meeting: `LSCB Board, Thu 10 Dec 2026`.
  package func name(_ meeting: Meeting) -> String { "\(name(meeting.group)), \(meeting.date.weekdayAndDate)" }

  /// Names in a row: `A`, `A and B`, `A, B and C`.
  package static func list(_ names: [String], with word: String = "and") -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  /// A whole number in words up to twenty, in figures above.
  package static func spelled(_ number: Int) -> String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// A count with its noun: `1 day`, `3 days`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Words without their full stop, where a sentence goes on after them.
  package static func unstopped(_ words: String) -> String {
    words.hasSuffix(".") && !words.hasSuffix("..") ? String(words.dropLast()) : words
  }

  /// How often, in words: `once`, `twice`, `3 times`.
  package static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number) times"
    }
  }

  /// Words with a capital first letter.
  package static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Day {
  /// `10 Dec`.
  package var short: String { "\(parts.day) \(Day.monthNames[parts.month - 1].prefix(3))" }
  /// `10 Dec 2026`.
  package var withYear: String { "\(short) \(parts.year)" }
  /// `10 December 2026`.
  package var long: String { "\(parts.day) \(Day.monthNames[parts.month - 1]) \(parts.year)" }
  /// `Thu 10 Dec 2026`.
  package var weekdayAndDate: String { "\(Day.weekdayNames[weekday - 1].prefix(3)) \(withYear)" }
  /// `Thu 10 December 2026`.
  package var weekdayAndLong: String { "\(Day.weekdayNames[weekday - 1].prefix(3)) \(long)" }
}
