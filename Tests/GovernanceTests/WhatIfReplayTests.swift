import Governance
import Testing

/// The replay of past meetings, against an oracle that goes through each of them minute by minute.
@Suite struct WhatIfReplayTests {
  /// One stay of an invented meeting, in minutes after ten o'clock.
  private struct Visit {
    var seat: Int
    var person: String
    var isDeputy: Bool
    var arrived: Int
    var left: Int
  }

  private static let length = 6
  private static let meetingDay = Day(number: 1)

  /// Whether the group was quorate in every minute, with a change to who holds what and who is here.
  private func isQuorate(
    _ membership: Membership, _ visits: [Visit], _ rule: TwiceTold, _ settings: Settings
  ) -> Bool {
    (0..<WhatIfReplayTests.length).allSatisfy { minute in
      var now = membership
      for (index, seat) in membership.seats.enumerated() where !seat.state.isVacant {
        let here = visits.filter { $0.seat == index && $0.arrived <= minute && minute < $0.left }
        let holder = here.contains { !$0.isDeputy && $0.person == seat.holder }
        let deputy = here.contains { $0.isDeputy && $0.person == seat.deputy }
        now.seats[index].state =
          holder && deputy ? .hereAndDeputy : holder ? .here : deputy ? .deputy : .absent
      }
      return rule.holds(now.facts(settings))
    }
  }

  /// The membership and the visits as they would have been.
  private func supposing(
    _ whatIf: WhatIf, _ membership: Membership, _ visits: [Visit]
  ) -> (Membership, [Visit]) {
    var membership = membership
    let lost = membership.seats.indices.filter { index in
      guard !membership.seats[index].state.isVacant else { return false }
      switch whatIf.departure {
      case .person(let person): return membership.seats[index].holder == person.text
      case .post(let post): return post.text == "p\(index)"
      case .agency(let agency):
        let trust: [Membership.Kind] = [.trust, .trustAttending]
        return agency.text == "BCT" && trust.contains(membership.seats[index].kind)
      }
    }
    let gone: String? = if case .person(let person) = whatIf.departure { person.text } else { nil }
    let former = membership
    for index in lost where whatIf.instead == .nobody { membership.seats[index].state = .vacant }
    for index in lost where whatIf.instead == .newHolder { membership.seats[index].holder = "new\(index)" }
    var changed: [Visit] = []
    for var visit in visits {
      let isHolder = !visit.isDeputy && former.seats[visit.seat].holder == visit.person
      if lost.contains(visit.seat), isHolder {
        if whatIf.instead == .nobody { continue }
        if whatIf.instead == .newHolder { visit.person = "new\(visit.seat)" }
        if whatIf.instead == .namedDeputy {
          visit.person = former.seats[visit.seat].deputy
          visit.isDeputy = true
          if visit.person == gone { continue }
        }
      } else if visit.person == gone {
        continue
      }
      changed.append(visit)
    }
    // Nobody who is gone deputises any more, and a trust that withdrew is represented by nobody.
    if whatIf.instead == .nobody, case .agency = whatIf.departure {
      for index in membership.seats.indices { membership.seats[index].trustNotice = 0 }
    }
    return (membership, changed)
  }

  private func partnership(
    _ membership: Membership, _ visits: [Visit], _ rule: TwiceTold, _ settings: Settings
  ) -> Partnership {
    var all = membership.partnership([QuorumPart(id: "only", test: rule.test)], settings)
    var meeting = Meeting(
      id: Meeting.ID("M"), group: Group.ID("g"), date: WhatIfReplayTests.meetingDay, start: ClockTime("10:00")
    )
    meeting.status = .closed
    all.meetings.put(meeting)
    func at(_ minute: Int) -> Moment {
      Moment(meeting.date, ClockTime(hour: 10, minute: minute) ?? .midnight)
    }
    var sitting = Sitting(id: Sitting.ID("T"), opened: at(0), sequence: 50, chair: nil)
    sitting.closed = at(WhatIfReplayTests.length)
    sitting.closedSequence = 51
    all.apply(.put(.sitting(sitting, of: meeting.id)))
    for (number, visit) in visits.enumerated() {
      var stay = Stay(
        id: Stay.ID("S-\(number)"), post: Post.ID("p\(visit.seat)"), person: Person.ID(visit.person),
        capacity: visit.isDeputy ? .deputy : .member)
      stay.arrived = at(visit.arrived)
      stay.arrivedSequence = number + 1
      stay.left = at(visit.left)
      stay.leftSequence = 100 + number
      all.apply(.put(.stay(stay, of: meeting.id)))
    }
    return all
  }

  private static func some(_ seed: UInt64) -> (Membership, [Visit], WhatIf) {
    var chance = IdentifierSource(seed: seed)
    let kinds: [Membership.Kind] = [.independent, .council, .trust, .councilObserver, .officer, .trust]
    var membership = Membership(
      (0..<3).map { _ in
        (
          kinds.randomElement(using: &chance) ?? .trust,
          Int.random(in: 0...5, using: &chance) == 0 ? .vacant : .absent
        )
      })
    if Bool.random(using: &chance) { membership.seats[1].holder = "holder0" }
    if Bool.random(using: &chance) { membership.seats[2].deputy = "holder0" }
    if Int.random(in: 0...3, using: &chance) == 0 { membership.seats[2].deputy = "deputy1" }
    if Int.random(in: 0...2, using: &chance) == 0 { membership.seats[0].trustNotice = 2 }
    var visits: [Visit] = []
    for (index, seat) in membership.seats.enumerated() where Int.random(in: 0...4, using: &chance) > 0 {
      let isDeputy = Int.random(in: 0...2, using: &chance) == 0
      let isWhole = Bool.random(using: &chance)
      let arrived = isWhole ? 0 : Int.random(in: 0...2, using: &chance)
      let left = isWhole ? length : Int.random(in: 3...length, using: &chance)
      visits.append(
        Visit(
          seat: index, person: isDeputy ? seat.deputy : seat.holder, isDeputy: isDeputy, arrived: arrived,
          left: left))
    }
    let departures: [WhatIf.Departure] = [
      .person(Person.ID("holder0")), .person(Person.ID("holder2")), .person(Person.ID("deputy1")),
      .post(Post.ID("p1")), .agency(Agency.ID("BCT")),
    ]
    let departure = departures.randomElement(using: &chance) ?? departures[0]
    let instead = WhatIf.Instead.allCases.randomElement(using: &chance) ?? .nobody
    return (membership, visits, WhatIf(departure, instead: instead, from: Day(number: 30)))
  }

  @Test(arguments: 1...10)
  func `Hundreds of meetings judged again agree with going through them minute by minute`(batch: UInt64) {
    var settings = Settings()
    settings.sectorsNotCounted = ["Officers"]
    for number in 0..<UInt64(40) {
      let (membership, visits, whatIf) = WhatIfReplayTests.some(batch * 1000 + number)
      let (changed, changedVisits) = supposing(whatIf, membership, visits)
      for rule in TwiceTold.all {
        let all = partnership(membership, visits, rule, settings)
        let meeting = all.meetings.all[0]
        let was = Proceedings(of: meeting, in: all).wasQuorateThroughout
        let would = Proceedings(of: meeting, in: whatIf.applied(to: all, at: meeting)).wasQuorateThroughout
        #expect(was == isQuorate(membership, visits, rule, settings), "\(membership) \(visits) \(rule.name)")
        #expect(
          would == isQuorate(changed, changedVisits, rule, settings),
          "\(whatIf) \(membership) \(visits) \(rule.name)")
      }
    }
  }

  @Test func `The last eight closed meetings of two years are judged again, each by its own day`() throws {
    let today = try day("2026-12-10")
    var bexley = try Bexley(on: today)
    let penhale = try bexley.person("Penhale")
    func hold(_ number: Int, _ date: Day, by posts: [Int]) throws {
      var meeting = Meeting(
        id: Meeting.ID("M-\(number)"), group: Bexley.board, date: date, start: try time("10:00"))
      meeting.status = .closed
      bexley.partnership.meetings.put(meeting)
      var sitting = Sitting(
        id: Sitting.ID("T-\(number)"), opened: Moment(date, try time("10:00")), sequence: 90, chair: nil)
      sitting.closed = Moment(date, try time("12:00"))
      sitting.closedSequence = 91
      bexley.partnership.apply(.put(.sitting(sitting, of: meeting.id)))
      for post in posts {
        let holder = bexley.partnership.holder(of: Bexley.post(post), on: date)?.id
        var stay = Stay(
          id: Stay.ID("S-\(number)-\(post)"), post: Bexley.post(post), person: holder, capacity: .member)
        stay.arrived = Moment(date, try time("09:55"))
        bexley.partnership.apply(.put(.stay(stay, of: meeting.id)))
      }
    }
    // Somebody else held the post up to the end of 2025, and a rule without the Care Trust was in force until March.
    var now = try #require(bexley.partnership.appointment(to: Bexley.post(6), on: today))
    now.from = try day("2026-01-01")
    bexley.partnership.appointments.put(now)
    bexley.partnership.people.put(Person(id: Person.ID("P-former"), name: "Former, Ann"))
    bexley.partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-former"), post: Bexley.post(6), person: Person.ID("P-former"),
        to: try day("2025-12-31")))
    var early = try #require(bexley.partnership.constitutions.first)
    early.from = try day("2025-02-01")
    early.quorumRules[0].parts.removeLast()
    var late = bexley.partnership.constitutions[0]
    late.from = try day("2026-04-01")
    bexley.partnership.constitutions = [early, late]
    let days = [
      "2024-12-09", "2025-01-10", "2025-03-10", "2025-06-10", "2025-09-10", "2025-12-10", "2026-03-10",
    ]
    for (number, text) in (days + ["2026-06-10", "2026-09-10"]).enumerated() {
      try hold(number, day(text), by: [1, 2, 6, 7, 8])
    }
    let found = bexley.partnership.consequences(of: WhatIf(.person(penhale), from: today), today: today)
    let replay = try #require(found.effects.first?.replay)
    // Nine were held: the first lies more than two years back, and no rule could judge the second.
    #expect(replay.unjudged == 1)
    #expect(replay.meetings.map(\.meeting.text) == (2...8).map { "M-\($0)" })
    #expect(replay.were == 7)
    // Before 2026 another held the post; in March 4 of 16 were enough without the Care Trust; then it was needed.
    #expect(replay.meetings.map(\.would) == [true, true, true, true, true, false, false])
    let post = bexley.partnership.consequences(of: WhatIf(.post(Bexley.post(6)), from: today), today: today)
    #expect(
      post.effects.first?.replay.meetings.map(\.would) == [true, true, true, true, true, false, false])
    let deputy = WhatIf(.person(penhale), instead: .namedDeputy, from: today)
    let deputised = try #require(
      bexley.partnership.consequences(of: deputy, today: today).effects.first?.replay)
    #expect(deputised.wouldBe == 7 && deputised.withoutDeputy == 0)
    var osei = try #require(bexley.partnership.deputies.all.first { $0.post == Bexley.post(6) })
    osei.authorisedOn = try day("2026-07-01")
    bexley.partnership.deputies.put(osei)
    let later = try #require(bexley.partnership.consequences(of: deputy, today: today).effects.first?.replay)
    // In March nobody was deputy yet: the post stays held, so that 4 of 17 are one too few.
    #expect(later.meetings.map(\.would) == [true, true, true, true, false, false, true])
    #expect(later.withoutDeputy == 2)
  }
}
