import Governance
import Testing

// A partnership after Bexley's handbook, with invented people, for the tests of this folder.

/// A day that the test knows to exist.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A time of day that the test knows to exist.
func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

/// The Board, the Executive and the serious case review panel as the handbook lists them.
struct Bexley {
  var partnership = Partnership()
  let date: Day

  static let board = Group.ID("board")
  static let executive = Group.ID("exec")
  static let panel = Group.ID("sscrp")
  static let quality = Group.ID("qe")

  /// Makes the partnership, its constitution in force since 2010.
  init(on date: Day, settings: Settings = Settings(), effect: QuorumRule.Effect = .noBusiness) throws {
    self.date = date
    addAgencies()
    for (id, name) in [
      (Bexley.board, "LSCB Board"), (Bexley.executive, "Executive of the LSCB"),
      (Bexley.panel, "Serious Case Review Panel"), (Bexley.quality, "Quality & Effectiveness"),
    ] { partnership.groups.put(Group(id: id, name: name)) }
    addPosts()
    addDeputy("Osei, Dr Kwame", for: Bexley.post(6))
    addDeputy("Alabi, Tunde", for: Bexley.post(7))
    office("chair", of: Bexley.board, post: Bexley.post(1))
    office("vice-chair", of: Bexley.board, post: Bexley.post(9))
    office("chair", of: Bexley.panel, post: Post.ID("sscrp-00"))
    partnership.constitutions = [try constitution(settings, effect)]
  }

  /// The code of a post of the Board by its number.
  static func post(_ number: Int) -> Post.ID { Post.ID("board-\(number < 10 ? "0" : "")\(number)") }

  /// The code of a post of the Executive by its number.
  static func executive(_ number: Int) -> Post.ID { Post.ID("exec-\(number < 10 ? "0" : "")\(number)") }

  /// Those who hold some of a group's posts, all in the room.
  func here(_ posts: [Post.ID]) -> [Presence] {
    posts.map { post in
      Presence(person: partnership.holder(of: post, on: date)?.id, post: post, capacity: .member)
    }
  }

  /// Those who hold some of the Board's posts, all in the room.
  func board(_ numbers: Int...) -> [Presence] { here(numbers.map(Bexley.post)) }

  /// The roster of a group on the day.
  func roster(of group: Group.ID = Bexley.board) -> Roster { Roster(of: group, on: date, in: partnership) }

  /// Who has a surname.
  func person(_ surname: String) throws -> Person.ID {
    try #require(partnership.people.all.first { $0.surname == surname }).id
  }

  mutating func addDeputy(_ name: String, for post: Post.ID, authorisedOn: Day? = Day(number: 0)) {
    let person = Person(id: Person.ID("D-\(post)-\(name.prefix(4))"), name: name)
    partnership.people.put(person)
    var deputy = Deputy(id: Deputy.ID("U-\(post)-\(name.prefix(4))"), post: post, person: person.id)
    deputy.authorisedOn = authorisedOn
    partnership.deputies.put(deputy)
  }

  mutating func office(_ name: String, of group: Group.ID, post: Post.ID) {
    partnership.offices.put(
      Office(id: Office.ID("F-\(group)-\(name)"), group: group, office: name, post: post))
  }

  mutating func represents(_ agency: String, through post: Post.ID, notifiedOn: Day?) {
    var one = Representation(id: Representation.ID("R-\(agency)"), post: post, agency: Agency.ID(agency))
    one.notifiedOn = notifiedOn
    partnership.representations.put(one)
  }

  /// Vacates a post.
  mutating func vacate(_ post: Post.ID) {
    for appointment in partnership.appointments.all where appointment.post == post {
      partnership.appointments.remove(appointment.id)
    }
  }

  private mutating func addAgencies() {
    let rows: [(String, String, String, [String])] = [
      ("LBB", "London Borough of Bexley", "CYPS", ["social-care"]),
      ("BCT", "Bexley Care Trust", "Health", ["health"]),
      ("BCPU", "Bexley Community Provider Unit", "Health", ["health"]),
      ("SLHT", "South London Healthcare NHS Trust", "Health", ["health"]),
      ("OXL", "Oxleas NHS Foundation Trust", "Health", ["health"]),
      ("MPS", "Metropolitan Police Service", "Police", []),
      ("SCH", "Bexley Schools", "Schools", []),
      ("BVSC", "Bexley Voluntary Services Council", "Voluntary", []),
      ("PROB", "Probation", "Probation", []), ("CAFC", "CAFCASS", "CAFCASS", []),
      ("SHA", "Strategic Health Authority", "Health", ["health"]),
      ("LSCB", "Bexley LSCB", "LSCB Officers", []),
      ("CAMHS", "Child and Adolescent Mental Health Services", "Health", ["health"]),
      ("CRE", "Bexley CRE", "Voluntary", []),
    ]
    for (id, name, sector, services) in rows {
      var agency = Agency(id: Agency.ID(id), name: name)
      agency.sector = sector
      agency.services = services
      agency.countsAsAgency = id != "LSCB"
      partnership.agencies.put(agency)
    }
  }

  private mutating func addPosts() {
    let board: [(String, String?, String?)] = [
      ("Independent Chairman", nil, "Hallam, Ruth"),
      ("Director of Children's Services", "LBB", "Marchetti, Dilys"),
      ("Lead Member", "LBB", "Adeyinka, Cllr Tom"), ("Deputy Director Social Care", "LBB", "Pryce, Joanne"),
      ("Deputy Director Youth & Inclusion", "LBB", "Okafor, Samuel"),
      ("Clinical Director", "BCT", "Penhale, Dr Helen"),
      ("Director Provider Unit", "BCPU", "Brandt, Ngozi"),
      ("Director of Nursing", "SLHT", "Kelleher, Frances"),
      ("Director of Nursing & Governance", "OXL", "Siddiqui, Imran"),
      ("Superintendent", "MPS", "Garrow, Supt Neil"),
      ("DI Child Abuse Investigation Team", "MPS", "Raman, DI Priya"),
      ("Headteacher Secondary", "SCH", "Whitlow, Colin"),
      ("Headteacher Primary", "SCH", "Okafor, Sarah"),
      ("Assistant Director Adult Services", "LBB", "Tysoe, Bernard"),
      ("Partnership Officer", "BVSC", "Marsh, Lena"), ("Safeguarding Lead", "PROB", "Fairley, Gwen"),
      ("Head of Service", "CAFC", "Rzepka, Adam"), ("Lay member", nil, nil), ("Lay member", nil, nil),
    ]
    for (index, row) in board.enumerated() {
      let category = index == 2 ? "participant-observer" : "core"
      put(Bexley.post(index + 1), Bexley.board, row.0, agency: row.1, holder: row.2, category: category)
    }
    let executive = [
      "LBB", "LBB", "LBB", "LBB", "LBB", "LBB", "BCT", "BCT", "BCPU", "SLHT", "OXL", "CAMHS", "LBB", "BVSC",
    ]
    let rest = ["CRE", "SCH", "SCH", "PROB", "MPS", "MPS", "LSCB", "LSCB", "LSCB"]
    for (index, agency) in (executive + rest).enumerated() {
      let sector = index == 12 ? "Social & Community Services" : ""
      let holder = index == 16 ? nil : "Exec\(index + 1), Member"
      put(
        Bexley.executive(index + 1), Bexley.executive, "Member \(index + 1)", agency: agency, holder: holder,
        category: "core", sector: sector)
    }
    put(
      Post.ID("sscrp-00"), Bexley.panel, "Independent Chair", agency: nil, holder: "Panel0, Chair",
      category: "core")
    for (index, agency) in ["LBB", "BCT", "SLHT", "OXL", "BVSC", "SCH", "MPS", "LSCB"].enumerated() {
      put(
        Post.ID("sscrp-0\(index + 1)"), Bexley.panel, "Panel member", agency: agency,
        holder: "Panel\(index + 1), Member", category: agency == "LSCB" ? "attending" : "core")
    }
  }

  private mutating func put(
    _ id: Post.ID, _ group: Group.ID, _ title: String, agency: String?, holder: String?, category: String,
    sector: String = ""
  ) {
    var post = Post(id: id, group: group, title: title)
    post.agency = agency.map { Agency.ID($0) }
    post.category = category
    post.sector = sector
    post.number = partnership.posts.all.count { $0.group == group } + 1
    partnership.posts.put(post)
    guard let holder else { return }
    let person = Person(id: Person.ID("P-\(id)"), name: holder)
    partnership.people.put(person)
    var appointment = Appointment(id: Appointment.ID("H-\(id)"), post: id, person: person.id)
    appointment.notifiedOn = Day(number: 0)
    partnership.appointments.put(appointment)
  }

  private func constitution(_ settings: Settings, _ effect: QuorumRule.Effect) throws -> Constitution {
    var constitution = Constitution(from: try day("2010-09-01"), partnership: "Bexley LSCB")
    constitution.settings = settings
    constitution.settings.sectorsNotCounted = ["LSCB Officers"]
    constitution.settings.appointmentNoticeClause = "App1 4.10"
    constitution.categories["core"] = Constitution.Category()
    var observer = Constitution.Category()
    observer.countsHere = false
    observer.words = "observer"
    constitution.categories["participant-observer"] = observer
    var attending = observer
    attending.inTotal = false
    attending.words = "in attendance"
    constitution.categories["attending"] = attending
    let quarter = QuorumPart(id: "members", test: .members(.fraction(1, of: 4)))
    constitution.quorumRules = [
      QuorumRule(
        id: "board-quorum", groups: [Bexley.board], clause: "App1 7.2", effect: effect,
        parts: [
          quarter, QuorumPart(id: "council", test: .agency(Agency.ID("LBB"))),
          QuorumPart(id: "care-trust", test: .agency(Agency.ID("BCT"))),
        ]),
      QuorumRule(
        id: "exec-quorum", groups: [Bexley.executive], clause: "3.2.6", effect: .warn,
        parts: [
          quarter, QuorumPart(id: "sectors", test: .sectors(3)),
          QuorumPart(id: "cyps", test: .sector("CYPS")),
          QuorumPart(id: "health", test: .sector("Health")),
        ]),
      QuorumRule(
        id: "sscrp-quorum", groups: [Bexley.panel], clause: "App2 2", effect: .warn,
        parts: [
          QuorumPart(id: "chair", test: .role("chair")), QuorumPart(id: "agencies", test: .agencies(4)),
          QuorumPart(id: "health", test: .service("health")),
          QuorumPart(id: "social", test: .service("social-care")),
        ]),
    ]
    return constitution
  }
}
