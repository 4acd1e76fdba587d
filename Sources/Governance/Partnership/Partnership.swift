/// Everything known of one partnership: its tables and its constitutions, as one value.
public struct Partnership: Hashable, Sendable {
  /// The agencies.
  public var agencies = Listing<Agency>()
  /// The groups.
  public var groups = Listing<Group>()
  /// The reporting lines.
  public var lines = Listing<ReportingLine>()
  /// The posts.
  public var posts = Listing<Post>()
  /// The agencies that posts represent besides their own.
  public var representations = Listing<Representation>()
  /// The people.
  public var people = Listing<Person>()
  /// Who holds which post.
  public var appointments = Listing<Appointment>()
  /// The named deputies.
  public var deputies = Listing<Deputy>()
  /// The offices of the groups.
  public var offices = Listing<Office>()
  /// The meetings.
  public var meetings = Listing<Meeting>()
  /// The actions.
  public var actions = Listing<Action>()
  /// The decisions.
  public var decisions = Listing<Decision>()
  /// The steps in the actions' histories, in the order in which they were entered.
  public var progress = Listing<Progress>()
  /// The reminders of actions, in the order in which they were entered.
  public var chases = Listing<Chase>()
  /// What was said of what needs attention, in the order in which it was said.
  public var acknowledgements = Listing<Acknowledgement>()
  /// Word of what was done of all that was due, in the order in which it was entered.
  public var evidence = Listing<Evidence>()
  /// The agencies' contributions.
  public var contributions = Listing<Contribution>()
  /// How far the minutes of meetings have come, where it was entered.
  public var minutes = Listing<MinutesState>()
  /// The register of risks, in the order in which they were entered.
  public var risks = Listing<Risk>()
  /// The versions of documents, in the order in which they were entered.
  public var documents = Listing<Document>()
  /// The matters with time limits, in the order in which they were entered.
  public var matters = Listing<Matter>()
  /// The stages of matters that were done or extended, in the order in which they were entered.
  public var matterSteps = Listing<MatterStep>()
  /// What the Chair decided between meetings.
  public var chairsActions = Listing<ChairsAction>()
  /// What each meeting's folder holds; a meeting without an entry has nothing recorded.
  public var records: [Meeting.ID: MeetingRecord] = [:]
  /// The constitutions, by the day they come into force, earliest first.
  public var constitutions: [Constitution] = []

  /// Creates an empty partnership.
  public init() {}

  /// The record of a meeting; empty when nothing is recorded.
  public func record(of meeting: Meeting.ID) -> MeetingRecord { records[meeting] ?? MeetingRecord() }

  /// The constitution in force on a day: the latest dated on or before it; `nil` when there is none.
  public func constitution(on day: Day) -> Constitution? { constitutions.last { $0.from <= day } }

  /// The quorum rule of a group on a day; `nil` when the constitution states none.
  public func quorumRule(of group: Group.ID, on day: Day) -> QuorumRule? {
    constitution(on: day)?.quorumRules.first { $0.groups.contains(group) }
  }

  /// The posts of a group on a day, in the order of the list.
  ///
  /// - Complexity: O(number of posts).
  public func posts(of group: Group.ID, on day: Day) -> [Post] {
    posts.all.filter { $0.group == group && $0.holds(on: day) }
  }

  /// The appointment that fills a post on a day; the latest begun where several do; `nil` for a vacant post.
  ///
  /// - Complexity: O(number of appointments).
  public func appointment(to post: Post.ID, on day: Day) -> Appointment? {
    var found: Appointment?
    for appointment in appointments.all where appointment.post == post && appointment.holds(on: day) {
      if let best = found, (appointment.from?.number ?? .min) < (best.from?.number ?? .min) { continue }
      found = appointment
    }
    return found
  }

  /// The person who holds a post on a day; `nil` for a vacant post.
  public func holder(of post: Post.ID, on day: Day) -> Person? {
    appointment(to: post, on: day).flatMap { people[$0.person] }
  }

  /// The people who are named and authorised to deputise for a post on a day, each once, in the order of the list.
  public func authorisedDeputies(for post: Post.ID, on day: Day) -> [Person.ID] {
    var found: [Person.ID] = []
    for deputy in deputies.all where deputy.post == post && deputy.holds(on: day) {
      guard let authorised = deputy.authorisedOn, authorised <= day else { continue }
      if !found.contains(deputy.person) { found.append(deputy.person) }
    }
    return found
  }

  /// The holder of a group's office on a day, by the office's own person or its post's holder; `nil` for nobody.
  public func holder(ofOffice office: String, in group: Group.ID, on day: Day) -> Person? {
    let entry = offices.all.last { $0.group == group && $0.office == office && $0.holds(on: day) }
    guard let entry else { return nil }
    if let person = entry.person { return people[person] }
    return entry.post.flatMap { holder(of: $0, on: day) }
  }

  /// The groups that hang under a group on a day, or at the top when `nil`, in the order of the list.
  ///
  /// A group hangs under the first parent its lines name, so that each stands once in the tree.
  public func groups(under parent: Group.ID?, on day: Day) -> [Group] {
    groups.all.filter { $0.holds(on: day) && self.parent(of: $0.id, on: day) == parent }
  }

  /// The group that a group hangs under on a day; `nil` at the top.
  public func parent(of group: Group.ID, on day: Day) -> Group.ID? {
    lines.all.first { line in
      line.group == group && line.kind == .parent && line.holds(on: day)
        && groups[Group.ID(line.body)]?.holds(on: day) == true
    }.map { Group.ID($0.body) }
  }

  /// The meetings of a group, or of all groups when `nil`, by date and time.
  public func meetings(of group: Group.ID?) -> [Meeting] {
    meetings.all.filter { group == nil || $0.group == group }
      .sorted { ($0.startMoment, $0.id) < ($1.startMoment, $1.id) }
  }

  /// The group's first meeting after a meeting that is still to be held; `nil` when none is planned.
  public func nextMeeting(after meeting: Meeting) -> Meeting? {
    meetings(of: meeting.group).first { $0.startMoment > meeting.startMoment && $0.status == .planned }
  }

  /// The decisions of a meeting in the order in which they were taken.
  public func decisions(of meeting: Meeting.ID) -> [Decision] {
    decisions.all.filter { $0.meeting == meeting }.sorted { $0.instant < $1.instant }
  }
}
