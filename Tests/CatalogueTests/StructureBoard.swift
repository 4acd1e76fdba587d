import Governance
import Testing

/// A shipped template with somebody invented in every post: the holder of `board-06` is `P-board-06`.
struct StructureBoard {
  /// The partnership.
  var all: Partnership
  /// The day of the questions.
  let today: Day
  private var ids = IdentifierSource(seed: 11)

  /// Puts a template together and fills its posts from a day.
  ///
  /// - Parameters:
  ///   - template: The template's name.
  ///   - day: The day of the questions, and since when everybody is in post; `nil` for the first day of its last constitution.
  ///   - isFilled: Whether anybody is in post at all.
  /// - Throws: When there is no such template or day.
  init(_ template: String, on day: String? = nil, isFilled: Bool = true) throws {
    let shipped = try Shipped(template)
    all = shipped.partnership
    today = try day.map { try StructureBoard.day($0) } ?? shipped.constitution.from
    guard isFilled else { return }
    for post in all.posts.all where post.holds(on: today) {
      appoint("P-\(post.id)", to: post.id, from: today)
    }
  }

  /// A day that the test knows to exist.
  static func day(_ text: String) throws -> Day { try #require(Day(text), "no day \(text)") }

  /// Lets somebody hold a post from a day, and nobody else.
  mutating func appoint(_ person: String, to post: Post.ID, from: Day?, to: Day? = nil) {
    vacate(post)
    let id = Person.ID(person)
    if all.people[id] == nil { all.people.put(Person(id: id, name: "Holder, \(person)")) }
    var one = Appointment(id: Appointment.ID("H-\(post)"), post: post, person: id, from: from)
    one.to = to
    one.notifiedOn = from
    all.appointments.put(one)
  }

  /// Leaves a post to nobody.
  mutating func vacate(_ post: Post.ID) {
    for one in all.appointments.all where one.post == post { all.appointments.remove(one.id) }
  }

  /// Names a deputy for a post; authorised unless said otherwise.
  mutating func name(_ person: String, deputyOf post: Post.ID, isAuthorised: Bool = true) {
    let id = Person.ID(person)
    if all.people[id] == nil { all.people.put(Person(id: id, name: "Deputy, \(person)")) }
    var one = Deputy(id: Deputy.ID("U-\(post)-\(person)"), post: post, person: id)
    one.authorisedOn = isAuthorised ? today : nil
    all.deputies.put(one)
  }

  /// Gives an office to a person.
  mutating func office(_ office: String, of group: Group.ID, to person: String, from: Day? = nil) {
    for one in all.offices.all where one.group == group && one.office == office { all.offices.remove(one.id) }
    var one = Office(
      id: Office.ID("O-\(group)-\(office)"), group: group, office: office, person: Person.ID(person))
    one.from = from
    all.offices.put(one)
  }

  /// Puts a meeting in the list.
  mutating func meet(_ group: Group.ID, on text: String, status: Meeting.Status = .closed) throws {
    var meeting = Meeting(
      id: Meeting.ID("M-\(group)-\(text)"), group: group, date: try StructureBoard.day(text))
    meeting.status = status
    all.meetings.put(meeting)
  }

  /// Fills in a form, applies what comes of it, and returns what is wrong with it; empty for nothing.
  mutating func enter(_ kind: Form.Kind, _ texts: [Field.Name: String], on day: Day? = nil) -> [FormProblem] {
    let day = day ?? today
    var form = Form(kind, texts)
    form.prefill(in: all, on: day)
    switch form.outcome(in: all, on: day, ids: &ids) {
    case .change(let change): all.apply(change)
    case .problems(let problems): return problems
    }
    return []
  }

  /// What is found of the rules with an id on a day: `not-met sub-group-offices/qa-chair`.
  func found(_ rule: String, on day: Day? = nil) -> [String] {
    all.findings(on: day ?? today).filter { $0.id.hasPrefix("\(rule)/") }.map {
      "\($0.kind.rawValue) \($0.id)"
    }
  }

  /// The days on which a rule falls due from one day to another: `2010-12-09 trainers`.
  func dues(_ rule: String, from: String, to: String) throws -> [String] {
    all.dues(from: try StructureBoard.day(from), to: try StructureBoard.day(to)).filter { $0.rule.id == rule }
      .map { "\($0.day)\($0.subject.code.isEmpty ? "" : " \($0.subject.code)")" }
  }

  /// The verdict on a group with some people here, each for a post as its holder or deputy.
  func verdict(_ group: Group.ID, _ here: [(person: String, post: Post.ID, as: Stay.Capacity)])
    -> QuorumVerdict
  {
    Roster(of: group, on: today, in: all).verdict(
      of: here.map { Presence(person: Person.ID($0.person), post: $0.post, capacity: $0.as) })
  }

  /// The verdict on a group with the holders of some posts here.
  func verdict(_ group: Group.ID, holding posts: [String]) -> QuorumVerdict {
    verdict(group, posts.map { (person: "P-\($0)", post: Post.ID($0), as: .member) })
  }
}
