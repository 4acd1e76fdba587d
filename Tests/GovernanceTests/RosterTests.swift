import Governance
import Testing

/// Rosters and verdicts against the oracle, over every small membership.
@Suite struct RosterTests {
  private typealias Place = (Membership.Kind, Membership.State)

  /// Every place a member can be in: what the post is, and who is here for it.
  private static let places: [Place] = Membership.Kind.allCases.flatMap { kind in
    Membership.State.allCases.map { (kind, $0) }
  }

  /// Every membership of a size, without regard to order.
  private static func memberships(of size: Int, from places: [Place] = places) -> [Membership] {
    var found: [[Int]] = [[]]
    for _ in 0..<size {
      found = found.flatMap { chosen in ((chosen.last ?? 0)..<places.count).map { chosen + [$0] } }
    }
    return found.map { chosen in Membership(chosen.map { places[$0] }) }
  }

  private static let readings: [Settings] = {
    var all = [Settings()]
    for change in [
      { $0.vacantInTotal = true }, { $0.observersCount = true }, { $0.observersInTotal = false },
      { $0.deputies = .none }, { $0.deputies = .anyone }, { $0.videoCounts = false },
      { $0.representing = .ownAgency }, { $0.representing = .recorded },
    ] as [(inout Settings) -> Void] {
      var settings = Settings()
      change(&settings)
      all.append(settings)
    }
    return all.map { settings in
      var settings = settings
      settings.sectorsNotCounted = ["Officers"]
      return settings
    }
  }()

  private static let rules = TwiceTold.all
  private static let oneRule = rules.map { QuorumPart(id: $0.name, test: $0.test) }

  /// The names of the rules on which the program and the oracle differ.
  private func differences(_ membership: Membership, under settings: [Settings]) -> [String] {
    let roster = membership.roster(RosterTests.oneRule)
    let presences = membership.presences
    return settings.flatMap { settings -> [String] in
      let verdict = roster.verdict(of: presences, under: settings)
      let facts = membership.facts(settings)
      var wrong = zip(RosterTests.rules, verdict.parts).filter { $0.holds(facts) != $1.holds }.map(\.0.name)
      if roster.total(under: settings) != facts.total { wrong.append("total") }
      if verdict.members?.count != facts.heads.count { wrong.append("heads") }
      if verdict.counted.count + verdict.uncounted.count != presences.count { wrong.append("everybody") }
      if Set(verdict.counted.compactMap(\.person?.text)) != facts.heads { wrong.append("who") }
      if (verdict.standing == .quorate) != verdict.parts.allSatisfy(\.holds) { wrong.append("standing") }
      return wrong
    }
  }

  @Test(arguments: 0...2)
  func `Every membership of up to two posts is judged as the oracle judges it, in every reading`(size: Int) {
    for membership in RosterTests.memberships(of: size) {
      let wrong = differences(membership, under: RosterTests.readings)
      #expect(wrong.isEmpty, "\(membership)")
    }
  }

  @Test func `Every membership of three posts is judged as the oracle judges it`() {
    let states: [Membership.State] = [.vacant, .absent, .here, .deputy, .sent, .hereAndDeputy, .byVideo]
    let places = Membership.Kind.allCases.flatMap { kind in states.map { (kind, $0) } }
    for (number, membership) in RosterTests.memberships(of: 3, from: places).enumerated() {
      let reading = RosterTests.readings[number % RosterTests.readings.count]
      let wrong = differences(membership, under: [reading])
      #expect(wrong.isEmpty, "\(membership)")
    }
  }

  @Test(arguments: 0...2)
  func `Representing two agencies and holding two posts are judged as the oracle judges them`(notice: Int) {
    let kinds: [Membership.Kind] = [.independent, .council, .trust, .councilObserver]
    let states: [Membership.State] = [.vacant, .absent, .here, .byVideo, .deputy, .hereAndDeputy]
    let places = kinds.flatMap { kind in states.map { (kind, $0) } }
    for first in places {
      for second in places {
        var membership = Membership([first, second])
        membership.seats[0].trustNotice = notice
        #expect(differences(membership, under: [RosterTests.readings[0], RosterTests.readings[7]]).isEmpty)
        membership.seats[1].holder = "holder0"
        membership.seats[1].deputy = "deputy0"
        #expect(differences(membership, under: [RosterTests.readings[0], RosterTests.readings[8]]).isEmpty)
      }
    }
  }

  /// Rules for which what would change the answer is tried out by brute force.
  private static let tried = [
    "a quarter", "a half", "two agencies", "the chair", "a quarter, the council and the trust", "nested",
    "two of council, health and chair",
  ]

  private static let smallPlaces: [Place] = {
    let kinds: [Membership.Kind] = [.independent, .council, .trust, .councilObserver]
    let states: [Membership.State] = [.vacant, .absent, .here, .byVideo, .deputy, .sent, .hereAndDeputy]
    return kinds.flatMap { kind in states.map { (kind, $0) } }
  }()

  @Test(arguments: tried, [0, 4, 5])
  func `What would restore a quorum and what it rests on are what trying everybody shows`(
    rule: String, reading: Int
  )
    throws
  {
    let told = try #require(RosterTests.rules.first { $0.name == rule })
    let settings = RosterTests.readings[reading]
    for membership in RosterTests.memberships(of: 2, from: RosterTests.smallPlaces) {
      let roster = membership.roster([QuorumPart(id: "only", test: told.test)], settings)
      let isQuorate = told.holds(membership.facts(settings))
      let holders = membership.seats.indices.filter { index in
        !isQuorate
          && membership.seats[index].state.withHolder.map {
            told.holds(membership.with($0, at: index).facts(settings))
          } ?? false
      }
      #expect(roster.wouldRestore(membership.presences) == holders.map { Post.ID("p\($0)") }, "\(membership)")
      let deputies = membership.seats.indices.filter { index in
        !isQuorate
          && membership.seats[index].state.withDeputy.map {
            told.holds(membership.with($0, at: index).facts(settings))
          } ?? false
      }
      #expect(
        roster.deputiesWhoWouldRestore(membership.presences).map(\.post)
          == deputies.map { Post.ID("p\($0)") },
        "\(membership)")
      let counted = membership.counted(settings)
      let pillars = membership.seats.indices.filter { index in
        guard isQuorate, let person = counted[index] else { return false }
        return !told.holds(membership.without(person).facts(settings))
      }
      #expect(
        Set(roster.restsOn(membership.presences)) == Set(pillars.map { Post.ID("p\($0)") }), "\(membership)")
    }
  }

  @Test(arguments: tried)
  func `The readings named are those that change the answer or the number needed`(rule: String) throws {
    let told = try #require(RosterTests.rules.first { $0.name == rule })
    let now = RosterTests.readings[0]
    for membership in RosterTests.memberships(of: 2, from: RosterTests.smallPlaces) {
      let named = Set(
        membership.roster([QuorumPart(id: "only", test: told.test)], now).readings(membership.presences).map(
          \.other))
      let facts = membership.facts(now)
      let changing = RosterTests.readings.dropFirst().filter { other in
        let otherwise = membership.facts(other)
        return told.holds(otherwise) != told.holds(facts) || told.needed(otherwise) != told.needed(facts)
      }
      #expect(named == Set(changing), "\(membership)")
    }
  }

  @Test func `Interest takes somebody out of the count unless the setting leaves them in`() throws {
    let membership = Membership([(.council, .here), (.trust, .here)])
    let roster = membership.roster([QuorumPart(id: "two", test: .members(.number(2)))])
    let interested: Set = [Person.ID("holder1")]
    let verdict = roster.verdict(of: membership.presences, interested: interested)
    #expect(verdict.standing == .inquorate)
    #expect(verdict.uncounted.map(\.1) == [.interest])
    #expect(roster.readings(membership.presences, interested: interested).map(\.setting).contains(.interests))
    #expect(roster.wouldRestore(membership.presences, interested: interested).isEmpty)
    var settings = roster.settings
    settings.interestedCount = true
    #expect(
      roster.verdict(of: membership.presences, interested: interested, under: settings).standing == .quorate)
  }

  @Test func `A named agency counts people, not the posts that one of them holds`() throws {
    var membership = Membership([(.council, .here), (.council, .here)])
    membership.seats[1].holder = "holder0"
    let part = try #require(
      membership.roster([QuorumPart(id: "council", test: .agency(Agency.ID("LBB")))]).verdict(
        of: membership.presences
      ).parts.first)
    #expect(part.count == 1)
    #expect(part.by == [Post.ID("p0"), Post.ID("p1")])
  }

  @Test func `A part is cited by its own clause, else by that of what it stands in`() {
    let inner = QuorumPart(id: "inner", test: .members(.number(1)))
    let outer = QuorumPart(id: "outer", clause: "2", test: .all([inner]))
    let verdict = Membership([(.council, .here)]).roster([outer, inner]).verdict(of: [])
    #expect(verdict.parts.map(\.clause) == ["2", "1"])
    #expect(verdict.parts.first?.parts.map(\.clause) == ["2"])
    #expect(verdict.members?.part.id == "inner")
    #expect(verdict.parts.map(\.shortfall) == [1, 1])
  }
}

extension Membership {
  /// The membership with another state at a seat.
  fileprivate func with(_ state: State, at index: Int) -> Membership {
    var other = self
    other.seats[index].state = state
    return other
  }

  /// The membership without a person, wherever they are entered.
  fileprivate func without(_ person: String) -> Membership {
    var other = self
    for (index, seat) in seats.enumerated() {
      if person == seat.holder { other.seats[index].state = seat.state.hasDeputy ? .deputy : .absent }
      if person == seat.deputy {
        other.seats[index].state =
          seat.state == .videoAndDeputy ? .byVideo : seat.state == .hereAndDeputy ? .here : .absent
      }
      if person == "sent\(index)" { other.seats[index].state = .absent }
    }
    return other
  }
}

extension Membership.State {
  /// The state once the holder has come; `nil` where that cannot be.
  fileprivate var withHolder: Self? {
    switch self {
    case .absent: .here
    case .deputy: .hereAndDeputy
    case .sent: .hereAndSent
    default: nil
    }
  }

  /// The state once the named deputy has come; `nil` where that cannot be.
  fileprivate var withDeputy: Self? {
    switch self {
    case .absent: .deputy
    case .here: .hereAndDeputy
    case .byVideo: .videoAndDeputy
    case .sent: .deputyAndSent
    default: nil
    }
  }
}
