import Governance
import Testing

/// A small partnership with invented people, in which somebody fills in forms on Thursday 10 December 2026.
struct Docklands {
  var partnership = Partnership()
  var today = Day(year: 2026, month: 12, day: 10) ?? Day(number: 0)
  var ids = IdentifierSource(seed: 11)

  /// Makes it: a Board and an Executive under it, a working group, a group that is over, and two years of holders.
  init() throws {
    try addStructure()
    try addPeople()
    try addMeetings()
    try addActions()
    partnership.constitutions = [try Docklands.constitution()]
  }

  /// What comes of a form as it stands.
  mutating func outcome(_ kind: Form.Kind, _ texts: [Field.Name: String]) -> FormOutcome {
    Form(kind, texts).outcome(in: partnership, on: today, ids: &ids)
  }

  /// A form whose fields not given open as a command opens them.
  func prefilled(_ kind: Form.Kind, _ texts: [Field.Name: String]) -> Form {
    var form = Form(kind, texts)
    form.prefill(in: partnership, on: today)
    return form
  }

  /// Fills in a form that must make a change, the fields not given as they open, and applies it.
  @discardableResult
  mutating func take(
    _ kind: Form.Kind, _ texts: [Field.Name: String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Change {
    let outcome = prefilled(kind, texts).outcome(in: partnership, on: today, ids: &ids)
    guard case .change(let change) = outcome else {
      throw Wrong(outcome: outcome, sourceLocation: sourceLocation)
    }
    partnership.apply(change)
    return change
  }

  /// What is wrong with a form, the fields not given as they open.
  func problems(_ kind: Form.Kind, _ texts: [Field.Name: String]) -> [FormProblem] {
    prefilled(kind, texts).problems(in: partnership, on: today)
  }

  /// The code of the holder of a post on a day.
  func holder(_ post: Post.ID, _ on: Day) -> String? { partnership.holder(of: post, on: on)?.id.text }

  /// The titles of an agenda with their numbers.
  func agenda(_ meeting: String) -> [String] {
    partnership.record(of: Meeting.ID(meeting)).agenda.all.sorted { $0.number < $1.number }.map {
      "\($0.number) \($0.title)"
    }
  }

  /// A form that was to make a change and did not.
  struct Wrong: Error, CustomStringConvertible {
    let outcome: FormOutcome
    let sourceLocation: SourceLocation
    var description: String { "\(sourceLocation): \(outcome)" }
  }

  private mutating func addStructure() throws {
    for (id, name, short) in [
      ("LBD", "London Borough of Docklands", "Council"), ("DCT", "Docklands Care Trust", "Care Trust"),
      ("MET", "Metropolitan Police Service", "Met"), ("VOL", "Docklands Volunteers", ""),
    ] {
      var agency = Agency(id: Code(id), name: name)
      agency.aliases = short.isEmpty ? [] : [short]
      if id == "LBD" {
        (agency.aliases, agency.services) = (["Council", "LB Docklands"], ["schools", "care"])
      }
      if id == "VOL" { agency.to = try day("2026-06-30") }
      partnership.agencies.put(agency)
    }
    for (id, name) in [
      ("board", "LSCB Board"), ("exec", "Executive of the LSCB"), ("task", "Task Group: Neglect"),
      ("old", "Old Panel"),
    ] {
      var group = Group(id: Code(id), name: name)
      if id == "task" { (group.kind, group.to) = (.fixedTerm, try day("2027-03-31")) }
      if id == "old" { group.to = try day("2025-12-31") }
      partnership.groups.put(group)
    }
    for (id, group, body) in [("L-1", "exec", "board"), ("L-2", "task", "exec")] {
      partnership.lines.put(ReportingLine(id: Code(id), group: Code(group), to: body, kind: .parent))
    }
    let posts: [(String, String, String?)] = [
      ("board-01", "Independent Chair", nil), ("board-02", "Director", "LBD"), ("board-03", "Nurse", "DCT"),
      ("board-04", "Superintendent", "MET"), ("board-05", "Lay Member", nil), ("exec-01", "Manager", "LBD"),
      ("exec-02", "Matron", "DCT"), ("board-06", "Volunteer", "VOL"),
    ]
    for (id, title, agency) in posts {
      var post = Post(id: Code(id), group: Code(String(id.prefix { $0 != "-" })), title: title)
      post.number = Int(id.suffix(2))
      post.agency = agency.map { Code($0) }
      post.category = "core"
      if id == "board-06" { post.to = try day("2026-06-30") }
      partnership.posts.put(post)
    }
  }

  private mutating func addPeople() throws {
    for (id, name) in [
      ("P-HAL", "Hallam, Ruth"), ("P-PRY", "Pryce, Joanne"), ("P-PEN", "Penhale, Dr Helen"),
      ("P-GAR", "Garrow, Supt Neil"), ("P-SAM", "Okafor, Samuel"), ("P-SAR", "Okafor, Sarah"),
      ("P-LEE", "Leeson, Anna"), ("P-OSE", "Osei, Dr Kwame"),
    ] { partnership.people.put(Person(id: Code(id), name: name)) }
    let holdings: [(String, String, String?, String?)] = [
      ("board-01", "P-HAL", nil, nil), ("board-02", "P-SAM", "2023-01-01", "2025-01-05"),
      ("board-02", "P-PRY", "2025-01-06", nil), ("board-03", "P-PEN", "2025-01-06", nil),
      ("board-04", "P-GAR", "2025-01-06", "2026-12-31"), ("board-04", "P-SAR", "2027-01-01", nil),
      ("exec-01", "P-PRY", "2025-01-06", nil), ("exec-02", "P-LEE", "2025-01-06", nil),
    ]
    for (post, person, from, to) in holdings {
      var one = Appointment(id: Code("H-\(post)-\(person)"), post: Code(post), person: Code(person))
      one.from = try from.map { try day($0) }
      one.to = try to.map { try day($0) }
      partnership.appointments.put(one)
    }
    var deputy = Deputy(id: Code("U-1"), post: Code("board-03"), person: Code("P-OSE"))
    deputy.authorisedOn = try day("2026-03-03")
    partnership.deputies.put(deputy)
    partnership.offices.put(
      Office(id: Code("O-1"), group: Code("board"), office: "chair", post: Code("board-01")))
  }

  private mutating func addMeetings() throws {
    for (id, group, date) in [
      ("M-SEP", "board", "2026-09-10"), ("M-DEC", "board", "2026-12-17"), ("M-MAR", "board", "2027-03-11"),
      ("M-EXE", "exec", "2026-12-18"),
    ] {
      var meeting = Meeting(id: Code(id), group: Code(group), date: try day(date), start: try time("10:00"))
      if id == "M-SEP" { meeting.status = .closed }
      partnership.meetings.put(meeting)
    }
    let begin = Moment(try day("2026-09-10"), try time("10:00"))
    var sitting = Sitting(id: Code("N-1"), opened: begin, sequence: 1, chair: Code("P-HAL"))
    sitting.closed = Moment(try day("2026-09-10"), try time("12:00"))
    partnership.apply(.put(.sitting(sitting, of: Code("M-SEP"))))
    for (number, row) in [
      ("board-01", "P-HAL", "member"), ("board-02", "P-PRY", "member"),
      ("board-03", "P-OSE", "deputy"), ("board-04", "P-GAR", "apologies"),
    ].enumerated() {
      var stay = Stay(
        id: Code("S-\(number)"), post: Code(row.0), person: Code(row.1),
        capacity: try #require(Stay.Capacity(rawValue: row.2)))
      if stay.isPresence { (stay.arrived, stay.arrivedSequence) = (begin, number - 9) }
      partnership.apply(.put(.stay(stay, of: Code("M-SEP"))))
    }
    let items: [(String, String, Bool)] = [
      ("Welcome", "", true), ("Minutes of 10 September", "agree", true), ("Budget", "decision", false),
      ("Neglect strategy", "discussion", false), ("Any other business", "", true),
    ]
    for meeting in ["M-SEP", "M-DEC"] {
      for (index, row) in items.enumerated() {
        var item = AgendaItem(id: Code("G-\(meeting.suffix(3))\(index + 1)"), number: index + 1, title: row.0)
        (item.purpose, item.isStanding) = (row.1, row.2)
        if meeting == "M-SEP" { item.title = row.0.replacing("September", with: "June") }
        partnership.apply(.put(.item(item, of: Code(meeting))))
      }
    }
  }

  private mutating func addActions() throws {
    var late = Action(id: Code("A-58"), group: Code("board"), text: "Missing-children protocol")
    (late.number, late.post, late.timesMoved) = (58, Code("board-04"), 1)
    (late.firstDue, late.due) = (try day("2026-06-30"), try day("2026-09-30"))
    var every = Action(id: Code("A-61"), group: Code("board"), text: "Section 11 return")
    (every.number, every.isForEveryAgency, every.due) = (61, true, try day("2027-01-31"))
    var council = Action(id: Code("A-62"), group: Code("exec"), text: "Training figures")
    (council.number, council.agency) = (62, Code("LBD"))
    var done = Action(id: Code("A-57"), group: Code("board"), text: "Annual report")
    (done.number, done.post, done.status, done.closedOn) = (
      57, Code("board-02"), .done, try day("2026-10-01")
    )
    for action in [late, every, council, done] { partnership.actions.put(action) }
  }

  private static func constitution() throws -> Constitution {
    var constitution = Constitution(from: try day("2010-09-01"), partnership: "Docklands LSCB")
    constitution.categories["core"] = Constitution.Category()
    constitution.categories["observer"] = Constitution.Category()
    constitution.calendars = [
      MeetingCalendar(
        id: "board-months", groups: [Code("board")], months: [3, 6, 9, 12], atLeast: nil, clause: "2.1"),
      MeetingCalendar(id: "exec-often", groups: [Code("exec")], months: [], atLeast: 6, clause: "2.2"),
    ]
    constitution.quorumRules = [
      QuorumRule(
        id: "board-quorum", groups: [Code("board")], clause: "7.2", effect: .noBusiness,
        parts: [
          QuorumPart(id: "members", test: .members(.fraction(1, of: 2))),
          QuorumPart(id: "trust", test: .agency(Code("DCT"))),
        ])
    ]
    return constitution
  }
}
