import Governance

/// The demo while it is being made: the partnership so far and the records that made it.
struct Draft {
  /// The day on which the demo is made.
  let today: Day
  /// The template with everything added so far.
  private(set) var partnership: Partnership
  /// The records added so far.
  private(set) var steps: [Change.Step] = []
  private var source = IdentifierSource(seed: 0x42_45_58_4C_45_59)
  private var used: Set<String> = []
  private var codes: [String: Person.ID] = [:]

  /// Creates a draft that adds nothing yet.
  init(today: Day, template: Partnership) {
    self.today = today
    partnership = template
  }

  /// Adds a record, or puts it in the place of the one with its code.
  mutating func put(_ record: Record) {
    let step = Change.Step.put(record)
    steps.append(step)
    partnership.apply(step)
  }

  /// A new code, used nowhere else in the demo.
  mutating func code<Named>(_ letter: Character) -> Code<Named> {
    while true {
      let code: Code<Named> = source.code(letter)
      if used.insert(code.text).inserted { return code }
    }
  }

  /// A whole number from 0 up to, not including, a limit above 0: by chance, and always the same.
  mutating func chance(_ limit: Int) -> Int { Int(source.next() % UInt64(limit)) }

  /// The code of a person by spoken name; the person is added at the first mention.
  mutating func person(_ name: String) -> Person.ID {
    if let code = codes[name] { return code }
    var person = Person(id: code("P"), name: name)
    let words = person.fullName.split(separator: " ").suffix(2)
    person.email = words.joined(separator: ".").lowercased() + "@example.org"
    person.phone = "020 7946 0\(100 + codes.count)"
    codes[name] = person.id
    put(.person(person))
    return person.id
  }

  /// The months in which a group meets, by the constitution in force; empty when it states none.
  func months(of group: Group.ID) -> [Int] {
    let calendars = partnership.constitution(on: today)?.calendars ?? []
    return calendars.first { $0.groups.contains(group) }?.months ?? []
  }
}

extension Group.ID {
  /// The Board.
  static let board = Group.ID("board")
  /// The Executive.
  static let executive = Group.ID("exec")
  /// The Quality & Effectiveness Group.
  static let quality = Group.ID("qe")
  /// The Standing Serious Case Review Panel.
  static let reviews = Group.ID("sscrp")
  /// The Child Death Overview Panel.
  static let deaths = Group.ID("cdop")
  /// The working group on neglect, under way.
  static let neglect = Group.ID("wg-neglect")
  /// The working group on e-safety, ended.
  static let eSafety = Group.ID("wg-esafety")
  /// The panel for one serious case review, under way.
  static let panel = Group.ID("scr-b")
}

extension Day {
  /// The day as agendas write it: `10 September`.
  var spoken: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    let (_, month, day) = parts
    return "\(day) \(names[month - 1])"
  }
}

extension ClockTime {
  /// The time some minutes later, or earlier when negative; the day's ends are not left.
  func adding(_ minutes: Int) -> ClockTime {
    let sum = min(max(self.minutes + minutes, 0), 1439)
    return ClockTime(hour: sum / 60, minute: sum % 60) ?? self
  }
}
