import Governance

/// A Board and a sub-group with a few invented people, for the rules on attendance.
struct Parish {
  var partnership = Partnership()

  static let board = Group.ID("board")
  static let panel = Group.ID("panel")
  /// The Board's post of the police; its holder is Ash, who is on the panel too.
  static let police = Post.ID("board-01")
  /// The Board's post of the hospital; its holder is Birch.
  static let hospital = Post.ID("board-02")
  /// The police's post on the panel.
  static let panelPolice = Post.ID("panel-01")
  static let ash = Person.ID("P-ash")

  /// How somebody did at a meeting.
  enum Mark: String, CaseIterable, Sendable {
    case here, part, deputy, apologies, absent, nothing, sent
  }

  init(_ rules: (inout Constitution) -> Void = { _ in }) throws {
    for (id, name) in [("TVP", "Thames Valley Police"), ("MKH", "Milton Keynes Hospital")] {
      partnership.agencies.put(Agency(id: Code(id), name: name))
    }
    partnership.groups.put(Group(id: Parish.board, name: "The Board"))
    partnership.groups.put(Group(id: Parish.panel, name: "The Panel"))
    for (post, group, agency, holder) in [
      (Parish.police, Parish.board, "TVP", "ash"), (Parish.hospital, Parish.board, "MKH", "birch"),
      (Parish.panelPolice, Parish.panel, "TVP", "ash"),
    ] {
      var one = Post(id: post, group: group, title: "Member \(post)")
      one.agency = Agency.ID(agency)
      partnership.posts.put(one)
      let person = Person.ID("P-\(holder)")
      partnership.people.put(Person(id: person, name: "\(Parish.surname(holder)), Kim"))
      partnership.appointments.put(
        Appointment(id: Appointment.ID("H-\(post)"), post: post, person: person, from: try day("2020-01-01")))
    }
    var constitution = Constitution(from: try day("2010-01-01"), partnership: "Parish Board")
    rules(&constitution)
    partnership.constitutions = [constitution]
  }

  /// Holds a meeting from 10:00 to 12:00, or puts one in the list that was not held; later meetings of a day come after.
  @discardableResult
  mutating func meet(
    _ text: String, group: Group.ID = Parish.board, kind: Meeting.Kind = .ordinary,
    status: Meeting.Status = .closed, _ marks: [Post.ID: Mark] = [:]
  ) throws -> Meeting.ID {
    let date = try day(text)
    var meeting = Meeting(
      id: Meeting.ID("M-\(group)-\(text)"), group: group, date: date, start: try time("10:00"))
    meeting.kind = kind
    meeting.status = status
    partnership.meetings.put(meeting)
    guard status == .closed else { return meeting.id }
    var sitting = Sitting(
      id: Sitting.ID("T"), opened: Moment(date, try time("10:00")), sequence: 1, chair: nil)
    sitting.closed = Moment(date, try time("12:00"))
    partnership.apply(.put(.sitting(sitting, of: meeting.id)))
    for (post, mark) in marks { try self.mark(mark, post, at: meeting) }
    return meeting.id
  }

  /// Marks a post at a meeting as the register would have it.
  mutating func mark(_ mark: Mark, _ post: Post.ID, at meeting: Meeting, arrived: String? = nil) throws {
    let holder = partnership.appointment(to: post, on: meeting.date)?.person
    func stay(_ capacity: Stay.Capacity, _ person: Person.ID?, _ from: String?) throws {
      var stay = Stay(
        id: Stay.ID("S-\(post)-\(capacity)"), post: post, person: person, capacity: capacity)
      stay.arrived = try from.map { Moment(meeting.date, try time($0)) }
      partnership.apply(.put(.stay(stay, of: meeting.id)))
    }
    switch mark {
    case .here: try stay(.member, holder, arrived ?? "09:55")
    case .part: try stay(.member, holder, arrived ?? "10:05")
    case .deputy:
      try stay(.apologies, holder, nil)
      try stay(.deputy, Person.ID("P-deputy"), "10:00")
    case .apologies: try stay(.apologies, holder, nil)
    case .absent: try stay(.absent, holder, nil)
    case .sent:
      try stay(.absent, holder, nil)
      try stay(.attending, Person.ID("P-sent"), "10:00")
    case .nothing: break
    }
  }

  /// Enters a reply to a meeting's invitation.
  mutating func reply(_ answer: Reply.Answer, _ post: Post.ID, to meeting: Meeting.ID, noticed: String?) {
    var reply = Reply(id: Reply.ID("Y-\(post)"), post: post, answer: answer)
    reply.noticedAt = noticed.flatMap { Moment($0) }
    partnership.apply(.put(.reply(reply, of: meeting)))
  }

  /// Gives a post a new holder from a day on.
  mutating func succeed(_ post: Post.ID, from text: String, by person: String?) throws {
    let from = try day(text)
    for var one in partnership.appointments.all where one.post == post && one.to == nil {
      one.to = from.adding(days: -1)
      partnership.appointments.put(one)
    }
    guard let person else { return }
    partnership.people.put(Person(id: Person.ID("P-\(person)"), name: "\(Parish.surname(person)), Kim"))
    partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-\(post)-\(person)"), post: post, person: Person.ID("P-\(person)"), from: from))
  }

  private static func surname(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// How a limit stands for the police's post, or its agency, on a day.
  func count(_ text: String, in group: Group.ID = Parish.board) throws -> LimitCount? {
    try partnership.limitCounts(on: day(text), in: group).first { count in
      count.subject.post == Parish.police || count.subject == .agency("TVP".code)
    }
  }
}

extension String {
  /// The code with this text.
  fileprivate var code: Agency.ID { Agency.ID(self) }
}
