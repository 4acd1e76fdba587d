import Governance
import TestSupport
import Testing

/// A shipped template with somebody invented in every post, and a small history of meetings.
struct MeetingsHistory {
  /// How somebody did at a meeting.
  enum Mark: Hashable, Sendable {
    /// Here from before the start to the close.
    case here
    /// Came so many minutes after the start.
    case late(Int)
    /// Left an hour before the close.
    case left
    /// Apologised, and a deputy of this name came.
    case deputy(String)
    /// Apologised, and nobody came.
    case apologies
    /// Was not here, without a word.
    case absent
    /// Was not here, and somebody who is no deputy was sent.
    case sent
  }

  var partnership: Partnership
  var ids = IdentifierSource(seed: 11)

  /// Fills the posts of a template: the holder of `board-06` is `P-board-06`.
  init(_ template: String, since text: String = "2009-10-01") throws {
    partnership = try Shipped(template).partnership
    for post in partnership.posts.all { try appoint("P-\(post.id)", to: post.id, since: text) }
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// So many minutes after ten on a day; before it where the number is negative.
  static func minute(_ number: Int, of day: Day) throws -> Moment {
    Moment(day, try #require(ClockTime(hour: (600 + number) / 60, minute: (600 + number) % 60)))
  }

  /// Lets somebody hold a post from a day on.
  mutating func appoint(_ person: String, to post: Post.ID, since text: String) throws {
    let from = try MeetingsHistory.day(text)
    for var one in partnership.appointments.all where one.post == post && one.to == nil {
      one.to = from.adding(days: -1)
      partnership.appointments.put(one)
    }
    partnership.people.put(Person(id: Person.ID(person), name: "\(person), Kim"))
    partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-\(post)-\(person)"), post: post, person: Person.ID(person), from: from))
  }

  /// Adds a post for an agency, and who holds it.
  mutating func add(_ post: String, for agency: String, held person: String, category: String = "member")
    throws
  {
    var one = Post(
      id: Post.ID(post), group: Group.ID(String(post.split(separator: "-")[0])), title: "Member \(post)")
    one.agency = Agency.ID(agency)
    one.category = category
    partnership.posts.put(one)
    try appoint(person, to: one.id, since: "2009-10-01")
  }

  /// Leaves a post vacant from a day on.
  mutating func vacate(_ post: String, from text: String) throws {
    for var one in partnership.appointments.all where one.post == Post.ID(post) {
      one.to = try MeetingsHistory.day(text).adding(days: -1)
      partnership.appointments.put(one)
    }
  }

  /// Puts a meeting at ten into the list; one that is closed sat until noon.
  @discardableResult
  mutating func meet(
    _ group: String, _ text: String, kind: Meeting.Kind = .ordinary, status: Meeting.Status = .closed,
    _ marks: [String: Mark] = [:]
  ) throws -> Meeting.ID {
    let date = try MeetingsHistory.day(text)
    var meeting = Meeting(
      id: Meeting.ID("M-\(group)-\(text)"), group: Group.ID(group), date: date,
      start: try MeetingsHistory.minute(0, of: date).time)
    (meeting.kind, meeting.status) = (kind, status)
    partnership.meetings.put(meeting)
    guard status == .closed else { return meeting.id }
    var sitting = Sitting(
      id: Sitting.ID("T"), opened: try MeetingsHistory.minute(0, of: date), sequence: 1, chair: nil)
    sitting.closed = try MeetingsHistory.minute(120, of: date)
    partnership.apply(.put(.sitting(sitting, of: meeting.id)))
    for (post, mark) in marks { try self.mark(mark, Post.ID(post), at: meeting) }
    return meeting.id
  }

  private mutating func mark(_ mark: Mark, _ post: Post.ID, at meeting: Meeting) throws {
    let holder = partnership.appointment(to: post, on: meeting.date)?.person
    func stay(_ capacity: Stay.Capacity, _ person: Person.ID?, from: Int?, to: Int? = nil) throws {
      var stay = Stay(id: Stay.ID("S-\(post)-\(capacity)"), post: post, person: person, capacity: capacity)
      stay.arrived = try from.map { try MeetingsHistory.minute($0, of: meeting.date) }
      stay.left = try to.map { try MeetingsHistory.minute($0, of: meeting.date) }
      partnership.apply(.put(.stay(stay, of: meeting.id)))
    }
    switch mark {
    case .here: try stay(.member, holder, from: -5)
    case .late(let minutes): try stay(.member, holder, from: minutes)
    case .left: try stay(.member, holder, from: -5, to: 60)
    case .deputy(let name):
      try stay(.apologies, holder, from: nil)
      try stay(.deputy, Person.ID("P-\(name)"), from: -5)
    case .apologies: try stay(.apologies, holder, from: nil)
    case .absent: try stay(.absent, holder, from: nil)
    case .sent:
      try stay(.absent, holder, from: nil)
      try stay(.attending, Person.ID("P-sent"), from: -5)
    }
  }

  /// Puts an item on a meeting's agenda.
  mutating func item(_ number: Int, _ title: String, at meeting: Meeting.ID, purpose: String = "decision") {
    var item = AgendaItem(id: AgendaItem.ID("G-\(number)"), number: number, title: title)
    item.purpose = purpose
    partnership.apply(.put(.item(item, of: meeting)))
  }

  /// The proceedings of a meeting as they stand.
  func proceedings(_ meeting: Meeting.ID) throws -> Proceedings {
    Proceedings(of: try #require(partnership.meetings[meeting]), in: partnership)
  }

  /// Does a step of a meeting, and applies what comes of it.
  @discardableResult
  mutating func take(
    _ meeting: Meeting.ID, _ step: (Proceedings, inout IdentifierSource) throws -> Outcome
  ) throws -> Outcome {
    let outcome = try step(proceedings(meeting), &ids)
    if let change = outcome.change { partnership.apply(change) }
    return outcome
  }

  /// Lets the holders of some posts arrive at ten.
  mutating func arrive(_ posts: [String], at meeting: Meeting.ID) throws {
    let now = try MeetingsHistory.minute(0, of: try proceedings(meeting).meeting.date)
    for post in posts {
      let outcome = try take(meeting) { $0.arrival(of: Post.ID(post), now: now, ids: &$1) }
      _ = try #require(outcome.change, "\(post)")
    }
  }

  /// Fills in a form and applies what comes of it.
  ///
  /// - Returns: What is wrong with it; nothing where it was taken.
  @discardableResult
  mutating func file(_ kind: Form.Kind, _ texts: [Field.Name: String], on text: String) throws
    -> [FormProblem]
  {
    partnership.file(kind, texts, on: try MeetingsHistory.day(text), ids: &ids)
  }

  /// Adds word that something was done.
  mutating func done(_ rule: String, for subject: String = "", _ occurrence: String = "", on text: String)
    throws
  {
    partnership.enter(rule, subject, occurrence, on: try MeetingsHistory.day(text))
  }

  /// What is found under a rule on a day, each as its kind and its id.
  func found(_ rule: String, on text: String) throws -> [String] {
    try partnership.findings(on: MeetingsHistory.day(text)).filter { $0.id.hasPrefix("\(rule)/") }
      .flatMap { finding in finding.ids.map { "\(finding.kind.rawValue) \($0)" } }
  }

  /// The days on which a rule has something due up to a day, each followed by what it is due for.
  func dues(_ rule: String, until text: String) throws -> [String] {
    try partnership.dues(from: MeetingsHistory.day("2009-01-01"), to: MeetingsHistory.day(text))
      .filter { $0.rule.id == rule }.map { "\($0.day) \($0.subject.code)" }
  }
}
