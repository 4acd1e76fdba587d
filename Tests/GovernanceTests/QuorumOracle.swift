import Governance

// A slow and obvious second opinion on quorums: it knows nothing of rosters, only of small memberships spelt out.

/// A small membership with who is in the room, and what it comes to by counting on fingers.
struct Membership {
  /// What a post stands for.
  enum Kind: CaseIterable { case independent, council, trust, councilObserver, trustAttending, officer }

  /// Who is here for a post.
  enum State: CaseIterable {
    case vacant, vacantWithDeputy, absent, here, byVideo, deputy, sent, hereAndDeputy, videoAndDeputy,
      deputyAndSent
    case hereAndSent

    var holder: String { [.here, .hereAndDeputy, .hereAndSent].contains(self) ? "room" : holderByVideo }
    private var holderByVideo: String { [.byVideo, .videoAndDeputy].contains(self) ? "video" : "" }
    var isVacant: Bool { self == .vacant || self == .vacantWithDeputy }
    var hasDeputy: Bool {
      [.vacantWithDeputy, .deputy, .hereAndDeputy, .videoAndDeputy, .deputyAndSent].contains(self)
    }
    var hasSent: Bool { [.sent, .deputyAndSent, .hereAndSent].contains(self) }
  }

  struct Seat {
    var kind: Kind
    var state: State
    var holder: String
    var deputy: String
    /// Whether it represents the trust besides: 0 no, 1 without notice, 2 with notice.
    var trustNotice = 0
  }

  var seats: [Seat]

  init(_ places: [(Kind, State)]) {
    seats = places.enumerated().map {
      Seat(kind: $1.0, state: $1.1, holder: "holder\($0)", deputy: "deputy\($0)")
    }
  }

  /// What there is of everything a rule may ask for.
  struct Facts {
    var heads: Set<String> = []
    var agencies: Set<String> = []
    var sectors: Set<String> = []
    var services: Set<String> = []
    var chairIsHere = false
    var total = 0
  }

  /// Who counts for each seat; `nil` for nobody.
  func counted(_ settings: Settings) -> [String?] {
    seats.enumerated().map { index, seat in
      if seat.state.isVacant { return nil }
      if seat.kind == .trustAttending { return nil }
      if seat.kind == .councilObserver && !settings.observersCount { return nil }
      if seat.state.holder == "room" { return seat.holder }
      if seat.state.holder == "video" && settings.videoCounts { return seat.holder }
      if seat.state.hasDeputy && settings.deputies != .none { return seat.deputy }
      if seat.state.hasSent && settings.deputies == .anyone { return "sent\(index)" }
      return nil
    }
  }

  func facts(_ settings: Settings) -> Facts {
    var facts = Facts()
    for (index, person) in counted(settings).enumerated() {
      let seat = seats[index]
      if !seat.state.isVacant || settings.vacantInTotal {
        switch seat.kind {
        case .trustAttending: break
        case .councilObserver: facts.total += settings.observersInTotal ? 1 : 0
        default: facts.total += 1
        }
      }
      guard let person else { continue }
      facts.heads.insert(person)
      switch seat.kind {
      case .council, .councilObserver:
        facts.agencies.insert("LBB")
        facts.sectors.insert("CYPS")
        facts.services.insert("social-care")
      case .trust, .trustAttending:
        facts.agencies.insert("BCT")
        facts.sectors.insert("Health")
        facts.services.insert("health")
      case .officer: facts.sectors.insert("Officers")
      case .independent: break
      }
      if seat.trustNotice == 2 && settings.representing != .ownAgency { facts.agencies.insert("BCT") }
      if seat.trustNotice == 1 && settings.representing == .recorded { facts.agencies.insert("BCT") }
      // The office goes with the first seat's holder, who is in the chair for whichever seat they came.
      if person == seat.holder && person == seats[0].holder && !seats[0].state.isVacant {
        facts.chairIsHere = true
      }
    }
    facts.sectors.remove("Officers")
    return facts
  }

  /// The presences as the register would give them, deputies and those sent before the holders.
  var presences: [Presence] {
    var presences: [Presence] = []
    for (index, seat) in seats.enumerated().reversed() {
      let post = Post.ID("p\(index)")
      if seat.state.hasSent {
        presences.append(Presence(person: Person.ID("sent\(index)"), post: post, capacity: .attending))
      }
      if seat.state.hasDeputy {
        presences.append(Presence(person: Person.ID(seat.deputy), post: post, capacity: .deputy))
      }
      let means: Stay.Means? =
        seat.state.holder == "room" ? .room : seat.state.holder == "video" ? .video : nil
      if let means {
        presences.append(
          Presence(person: Person.ID(seat.holder), post: post, capacity: .member, means: means))
      }
    }
    return presences
  }

  /// The same membership as a roster under a rule of the parts given.
  func roster(_ parts: [QuorumPart], _ settings: Settings = Settings()) -> Roster {
    Roster(of: Group.ID("g"), on: Day(number: 1), in: partnership(parts, settings))
  }

  /// The same membership as a partnership whose only group is `g`.
  func partnership(_ parts: [QuorumPart], _ settings: Settings = Settings()) -> Partnership {
    var partnership = Partnership()
    let group = Group.ID("g")
    partnership.groups.put(Group(id: group, name: "Group"))
    for (id, sector, service) in [
      ("LBB", "CYPS", "social-care"), ("BCT", "Health", "health"), ("OFF", "Officers", ""),
    ] {
      var agency = Agency(id: Agency.ID(id), name: id)
      agency.sector = sector
      agency.services = service.isEmpty ? [] : [service]
      agency.countsAsAgency = id != "OFF"
      partnership.agencies.put(agency)
    }
    for (index, seat) in seats.enumerated() {
      var post = Post(id: Post.ID("p\(index)"), group: group, title: "Post \(index)")
      switch seat.kind {
      case .independent: break
      case .council: post.agency = Agency.ID("LBB")
      case .trust: post.agency = Agency.ID("BCT")
      case .councilObserver:
        post.agency = Agency.ID("LBB")
        post.category = "observer"
      case .trustAttending:
        post.agency = Agency.ID("BCT")
        post.category = "attending"
      case .officer: post.agency = Agency.ID("OFF")
      }
      partnership.posts.put(post)
      if !seat.state.isVacant {
        partnership.appointments.put(
          Appointment(id: Appointment.ID("h\(index)"), post: post.id, person: Person.ID(seat.holder)))
      }
      var deputy = Deputy(id: Deputy.ID("d\(index)"), post: post.id, person: Person.ID(seat.deputy))
      deputy.authorisedOn = Day(number: 0)
      partnership.deputies.put(deputy)
      if seat.trustNotice > 0 {
        var other = Representation(
          id: Representation.ID("r\(index)"), post: post.id, agency: Agency.ID("BCT"))
        other.notifiedOn = seat.trustNotice == 2 ? Day(number: 0) : nil
        partnership.representations.put(other)
      }
    }
    partnership.offices.put(Office(id: Office.ID("o"), group: group, office: "chair", post: Post.ID("p0")))
    var constitution = Constitution(from: Day(number: 0), partnership: "Small")
    var observer = Constitution.Category()
    observer.countsHere = false
    constitution.categories["observer"] = observer
    observer.inTotal = false
    constitution.categories["attending"] = observer
    constitution.settings = settings
    constitution.settings.sectorsNotCounted = ["Officers"]
    constitution.quorumRules = [
      QuorumRule(id: "q", groups: [group], clause: "1", effect: .warn, parts: parts)
    ]
    partnership.constitutions = [constitution]
    return partnership
  }
}

/// A rule with its meaning spelt out a second time.
struct TwiceTold: Sendable {
  var name: String
  var test: QuorumTest
  var holds: @Sendable (Membership.Facts) -> Bool
  /// The members needed, for a rule with a part that counts them.
  var needed: @Sendable (Membership.Facts) -> Int?

  init(
    _ name: String, _ test: QuorumTest, needed: @escaping @Sendable (Membership.Facts) -> Int? = { _ in nil },
    _ holds: @escaping @Sendable (Membership.Facts) -> Bool
  ) {
    (self.name, self.test, self.needed, self.holds) = (name, test, needed, holds)
  }

  private static func part(_ id: String, _ test: QuorumTest) -> QuorumPart { QuorumPart(id: id, test: test) }
  private static let council = part("council", .agency(Agency.ID("LBB")))
  private static let trust = part("trust", .agency(Agency.ID("BCT")))
  private static let health = part("health", .sector("Health"))
  private static let chair = part("chair", .role("chair"))
  private static let two = part("two", .members(.number(2)))
  private static let quarter = part("quarter", .members(.fraction(1, of: 4)))

  /// Every sort of test, alone and nested.
  static var all: [TwiceTold] { counting + naming + composed }

  private static var counting: [TwiceTold] {
    [
      TwiceTold("one member", .members(.number(1)), needed: { _ in 1 }) { $0.heads.count >= 1 },
      TwiceTold("three members", .members(.number(3)), needed: { _ in 3 }) { $0.heads.count >= 3 },
      TwiceTold("a quarter", .members(.fraction(1, of: 4)), needed: { _ in 1 }) {
        !$0.heads.isEmpty && 4 * $0.heads.count >= $0.total
      },
      TwiceTold("a half", .members(.fraction(1, of: 2)), needed: { max(1, ($0.total + 1) / 2) }) {
        !$0.heads.isEmpty && 2 * $0.heads.count >= $0.total
      },
      TwiceTold("two thirds", .members(.fraction(2, of: 3)), needed: { [1, 1, 2, 2][$0.total] }) {
        !$0.heads.isEmpty && 3 * $0.heads.count >= 2 * $0.total
      },
      TwiceTold("all members", .members(.fraction(1, of: 1)), needed: { max(1, $0.total) }) {
        !$0.heads.isEmpty && $0.heads.count >= $0.total
      },
      TwiceTold("one agency", .agencies(1)) { $0.agencies.count >= 1 },
      TwiceTold("two agencies", .agencies(2)) { $0.agencies.count >= 2 },
      TwiceTold("one sector", .sectors(1)) { $0.sectors.count >= 1 },
      TwiceTold("two sectors", .sectors(2)) { $0.sectors.count >= 2 },
    ]
  }

  private static var naming: [TwiceTold] {
    [
      TwiceTold("the council", council.test) { $0.agencies.contains("LBB") },
      TwiceTold("the trust", trust.test) { $0.agencies.contains("BCT") },
      TwiceTold("the officers", .agency(Agency.ID("OFF"))) { _ in false },
      TwiceTold("the health sector", health.test) { $0.sectors.contains("Health") },
      TwiceTold("social care", .service("social-care")) { $0.services.contains("social-care") },
      TwiceTold("the chair", chair.test) { $0.chairIsHere },
    ]
  }

  private static var composed: [TwiceTold] {
    [
      TwiceTold("a quarter, the council and the trust", .all([quarter, council, trust]), needed: { _ in 1 }) {
        !$0.heads.isEmpty && 4 * $0.heads.count >= $0.total && $0.agencies.contains("LBB")
          && $0.agencies.contains("BCT")
      },
      TwiceTold("the chair or two members", .any([chair, two]), needed: { _ in 2 }) {
        $0.chairIsHere || $0.heads.count >= 2
      },
      TwiceTold("two of council, health and chair", .atLeast(2, of: [council, health, chair])) {
        ($0.agencies.contains("LBB") && $0.sectors.contains("Health"))
          || ($0.agencies.contains("LBB") && $0.chairIsHere)
          || ($0.sectors.contains("Health") && $0.chairIsHere)
      },
      TwiceTold(
        "nested",
        .any([part("both", .all([council, part("either", .any([health, chair]))])), part("two", two.test)]),
        needed: { _ in 2 }
      ) {
        ($0.agencies.contains("LBB") && ($0.sectors.contains("Health") || $0.chairIsHere))
          || $0.heads.count >= 2
      },
      TwiceTold("nothing of nothing", .any([])) { _ in false },
    ]
  }
}
