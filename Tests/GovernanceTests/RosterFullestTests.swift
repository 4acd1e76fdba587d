import Governance
import Testing

/// Whether a group can be quorate at all, against trying every attendance.
@Suite struct RosterFullestTests {
  private static let rules = TwiceTold.all
  private static let readings: [Settings] = Settings.Deputies.allCases.map { deputies in
    var settings = Settings()
    settings.deputies = deputies
    settings.sectorsNotCounted = ["Officers"]
    return settings
  }

  /// Who may be here for a seat: everybody who is not away, or nobody.
  private static func states(
    of seat: Membership.Seat, at index: Int, without away: Roster.Away
  ) -> [Membership.State] {
    if seat.state.isVacant { return [seat.state] }
    var states: [Membership.State] = [.absent]
    let post = Post.ID("p\(index)")
    if away.posts.contains(post) { return states }
    if !away.holders.contains(post), !away.people.contains(Person.ID(seat.holder)) { states.append(.here) }
    // Nobody deputises for themselves.
    if seat.deputy != seat.holder, !away.people.contains(Person.ID(seat.deputy)) { states.append(.deputy) }
    return states + [.sent]
  }

  /// Every attendance of a membership there can be.
  static func attendances(of membership: Membership, without away: Roster.Away = Roster.Away())
    -> [Membership]
  {
    var found = [membership]
    for (index, seat) in membership.seats.enumerated() {
      found = found.flatMap { one in
        states(of: seat, at: index, without: away).map { state in
          var other = one
          other.seats[index].state = state
          return other
        }
      }
    }
    return found
  }

  /// The rules on which the program and trying everything differ.
  private func differences(
    _ membership: Membership, _ settings: Settings, without away: Roster.Away = Roster.Away()
  ) -> [String] {
    let facts = RosterFullestTests.attendances(of: membership, without: away).map { $0.facts(settings) }
    return RosterFullestTests.rules.filter { rule in
      let roster = membership.roster([QuorumPart(id: "only", test: rule.test)], settings)
      return roster.fullest(without: away).isPossible != facts.contains(where: rule.holds)
    }.map(\.name)
  }

  @Test(arguments: Membership.Kind.allCases)
  func `Every board of two posts can be quorate where some attendance is, whoever holds or deputises twice`(
    first: Membership.Kind
  ) {
    for second in Membership.Kind.allCases {
      for states in [
        (Membership.State.absent, Membership.State.absent), (.absent, .vacant), (.vacant, .vacant),
      ] {
        for (holder, deputy) in [
          ("holder1", "deputy1"), ("holder0", "deputy1"), ("holder1", "deputy0"), ("holder1", "holder0"),
          ("holder0", "deputy0"),
        ] {
          var membership = Membership([(first, states.0), (second, states.1)])
          membership.seats[1].holder = holder
          membership.seats[1].deputy = deputy
          for settings in RosterFullestTests.readings {
            let wrong = differences(membership, settings)
            #expect(wrong.isEmpty, "\(membership), \(settings.deputies): \(wrong)")
          }
        }
      }
    }
  }

  @Test(arguments: 1...8)
  func `Hundreds of boards of four posts with shared people and some away agree with trying everything`(
    seed: UInt64
  ) {
    var chance = IdentifierSource(seed: seed)
    let people = ["holder0", "holder1", "holder2", "deputy0", "deputy1"]
    for _ in 0..<60 {
      var membership = Membership(
        (0..<4).map { _ in
          let kind = Membership.Kind.allCases.randomElement(using: &chance) ?? .council
          return (kind, Bool.random(using: &chance) || Bool.random(using: &chance) ? .absent : .vacant)
        })
      for index in membership.seats.indices {
        membership.seats[index].holder = people.prefix(3).randomElement(using: &chance) ?? ""
        membership.seats[index].deputy = people.randomElement(using: &chance) ?? ""
        membership.seats[index].trustNotice = Int.random(in: 0...5, using: &chance) == 0 ? 2 : 0
      }
      var away = Roster.Away()
      if Bool.random(using: &chance) { away.people = [Person.ID(people.randomElement(using: &chance) ?? "")] }
      if Bool.random(using: &chance) { away.holders = [Post.ID("p\(Int.random(in: 0..<4, using: &chance))")] }
      if Bool.random(using: &chance) { away.posts = [Post.ID("p\(Int.random(in: 0..<4, using: &chance))")] }
      let settings = RosterFullestTests.readings.randomElement(using: &chance) ?? Settings()
      let wrong = differences(membership, settings, without: away)
      #expect(wrong.isEmpty, "\(membership), \(away), \(settings.deputies): \(wrong)")
    }
  }

  @Test func `A post is indispensable where no attendance without anybody for it is quorate`() {
    var chance = IdentifierSource(seed: 99)
    for _ in 0..<60 {
      let membership = Membership(
        (0..<3).map { _ in (Membership.Kind.allCases.randomElement(using: &chance) ?? .council, .absent) })
      let settings = RosterFullestTests.readings[1]
      for rule in RosterFullestTests.rules {
        let roster = membership.roster([QuorumPart(id: "only", test: rule.test)], settings)
        let isQuorate = { (away: Roster.Away) in
          RosterFullestTests.attendances(of: membership, without: away).contains {
            rule.holds($0.facts(settings))
          }
        }
        let needed = (0..<3).map { Post.ID("p\($0)") }.filter { post in
          isQuorate(Roster.Away()) && !isQuorate(Roster.Away(posts: [post]))
        }
        #expect(roster.indispensable() == needed, "\(membership), \(rule.name)")
      }
    }
  }

  @Test func `Where it can never be, the parts that fail with everybody here are named`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    #expect(bexley.roster().fullest().isPossible)
    #expect(bexley.roster().indispensable() == [Bexley.post(6)])
    bexley.vacate(Bexley.post(6))
    let never = bexley.roster().fullest()
    #expect(!never.isPossible)
    #expect(never.verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(never.verdict.members.map { [$0.count, $0.needed, $0.total ?? 0] } == [15, 4, 16])
    #expect(bexley.roster().indispensable().isEmpty)
    #expect(bexley.roster(of: Bexley.quality).fullest().isPossible)
  }

  @Test func `Somebody with two posts and a deputy for one makes two heads, and the finding says no more`()
    throws
  {
    var membership = Membership([(.council, .absent), (.council, .absent)])
    membership.seats[1].holder = "holder0"
    membership.seats[0].deputy = "holder0"
    let parts = [QuorumPart(id: "two", test: .members(.number(2)))]
    #expect(membership.roster(parts).fullest().presences.count == 2)
    #expect(membership.roster(parts).fullest().isPossible)
    let findings = membership.partnership(parts).findings(on: Day(number: 1))
    #expect(!findings.contains { if case .neverQuorate = $0.subject { true } else { false } })
    membership.seats[1].deputy = "holder0"
    #expect(!membership.roster(parts).fullest().isPossible)
  }
}
