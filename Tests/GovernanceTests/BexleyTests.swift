import Governance
import Testing

/// The exact answers that Bexley's constitution gives.
@Suite struct BexleyTests {
  let bexley: Bexley

  init() throws { bexley = try Bexley(on: day("2026-12-10")) }

  @Test func `Seventeen held posts need five, the council and the Care Trust`() throws {
    let verdict = bexley.roster().verdict(of: bexley.board(1, 2, 6, 7, 8))
    #expect(verdict.standing == .quorate)
    #expect(verdict.members?.total == 17)
    #expect(verdict.members?.needed == 5)
    #expect(verdict.members?.count == 5)
    #expect(verdict.parts.map(\.clause) == ["App1 7.2", "App1 7.2", "App1 7.2"])
  }

  @Test func `Four of seventeen are not a quarter`() {
    let verdict = bexley.roster().verdict(of: bexley.board(1, 2, 6, 7))
    #expect(verdict.missing.map(\.part.id) == ["members"])
    #expect(verdict.missing.map(\.shortfall) == [1])
  }

  @Test func `Five without the Care Trust are inquorate for the Care Trust and not for the number`() {
    let presences = bexley.board(1, 2, 7, 8, 9)
    let verdict = bexley.roster().verdict(of: presences)
    #expect(verdict.standing == .inquorate)
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(bexley.roster().wouldRestore(presences) == [Bexley.post(6)])
    #expect(bexley.roster().deputiesWhoWouldRestore(presences).map(\.post) == [Bexley.post(6)])
  }

  @Test func `Every other health body together does not stand in for the Care Trust`() {
    let verdict = bexley.roster().verdict(of: bexley.board(2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17))
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
  }

  @Test func `The Lead Member is in the total, is not counted as here and does not stand for the council`() {
    let verdict = bexley.roster().verdict(of: bexley.board(1, 3, 6, 7, 8, 9))
    #expect(verdict.members?.total == 17)
    #expect(verdict.members?.count == 5)
    #expect(verdict.missing.map(\.part.id) == ["council"])
    #expect(verdict.uncounted.map(\.1) == [.category("observer")])
  }

  @Test func `An observer who counted would stand for the council, and the reading says so`() {
    let readings = bexley.roster().readings(bexley.board(1, 3, 6, 7, 8, 9))
    #expect(readings.map(\.setting) == [.observersHere, .observersTotal])
    #expect(readings.first?.otherwise.standing == .quorate)
    #expect(readings.last?.otherwise.members?.needed == 4)
  }

  @Test func `Vacant posts are not in the total, and nineteen would need five as well, so nothing is said`()
    throws
  {
    let readings = bexley.roster().readings(bexley.board(1, 2, 6, 7, 8))
    #expect(!readings.contains { $0.setting == .vacantPosts })
    var settings = bexley.roster().settings
    settings.vacantInTotal = true
    #expect(bexley.roster().total(under: settings) == 19)
  }

  @Test func `Where counting vacancies changes the number needed it is said`() throws {
    var fewer = bexley
    fewer.vacate(Bexley.post(17))  // 16 held need 4; 19 posts need 5
    let reading = try #require(
      fewer.roster().readings(fewer.board(1, 2, 6, 7)).first { $0.setting == .vacantPosts })
    #expect(reading.otherwise.standing == .inquorate)
    #expect(reading.otherwise.members?.needed == 5)
  }

  @Test(arguments: [(16, 4), (17, 5), (18, 5), (19, 5), (20, 5), (21, 6), (24, 6), (25, 7), (1, 1), (0, 1)])
  func `A quarter is never rounded down, and never nobody`(total: Int, needed: Int) {
    #expect(QuorumTest.Threshold.fraction(1, of: 4).needed(of: total) == needed)
  }

  @Test func `A person notified as representing two agencies is one head and two agencies`() throws {
    var both = bexley
    both.represents("BCT", through: Bexley.post(7), notifiedOn: bexley.date)
    let verdict = both.roster().verdict(of: both.board(1, 2, 7, 8, 9))
    #expect(verdict.standing == .quorate)
    #expect(verdict.members?.count == 5)
    #expect(both.roster().verdict(of: both.board(2, 7, 8, 9)).missing.map(\.part.id) == ["members"])
  }

  @Test(arguments: [nil, "2026-12-11"])
  func `Without notice by the day the second agency is not represented`(notified: String?) throws {
    var both = bexley
    both.represents("BCT", through: Bexley.post(7), notifiedOn: try notified.map(day))
    let presences = both.board(1, 2, 7, 8, 9)
    #expect(both.roster().verdict(of: presences).missing.map(\.part.id) == ["care-trust"])
    #expect(both.roster().readings(presences).contains { $0.setting == .representing })
  }

  @Test func `The Executive of twenty-two needs six, three sectors, children's services and health`() {
    let roster = bexley.roster(of: Bexley.executive)
    let enough = bexley.here([1, 2, 3, 4, 7, 16].map(Bexley.executive))
    #expect(roster.verdict(of: enough).standing == .quorate)
    #expect(roster.verdict(of: enough).members?.needed == 6)
    #expect(roster.verdict(of: enough).effect == .warn)
    let withoutHealth = bexley.here([1, 2, 3, 14, 16, 18].map(Bexley.executive))
    #expect(roster.verdict(of: withoutHealth).missing.map(\.part.id) == ["health"])
    let withoutChildren = bexley.here([7, 8, 13, 14, 16, 18].map(Bexley.executive))
    #expect(roster.verdict(of: withoutChildren).missing.map(\.part.id) == ["cyps"])
  }

  @Test func `Officers are members of the Executive and no sector`() {
    let presences = bexley.here([1, 2, 7, 21, 22, 23].map(Bexley.executive))
    let verdict = bexley.roster(of: Bexley.executive).verdict(of: presences)
    #expect(verdict.members?.count == 6)
    #expect(verdict.missing.map(\.part.id) == ["sectors"])
    #expect(verdict.missing.first?.count == 2)
  }

  private func panel(_ numbers: Int...) -> [Presence] { bexley.here(numbers.map { Post.ID("sscrp-0\($0)") }) }

  @Test func `The panel needs its chair and four agencies, health and social care among them`() {
    let roster = bexley.roster(of: Bexley.panel)
    #expect(roster.verdict(of: panel(0, 1, 2, 5, 6)).standing == .quorate)
    #expect(roster.verdict(of: panel(1, 2, 5, 6)).missing.map(\.part.id) == ["chair"])
    #expect(roster.verdict(of: panel(0, 1, 2, 5)).missing.map(\.part.id) == ["agencies"])
    #expect(roster.verdict(of: panel(0, 1, 5, 6, 7)).missing.map(\.part.id) == ["health"])
    #expect(roster.verdict(of: panel(0, 2, 5, 6, 7)).missing.map(\.part.id) == ["social"])
    #expect(roster.verdict(of: panel(0, 1, 2, 5)).members == nil)
  }

  @Test func `The LSCB's own post on the panel is in attendance and no agency`() {
    let verdict = bexley.roster(of: Bexley.panel).verdict(of: panel(0, 1, 2, 5, 8))
    #expect(verdict.missing.map(\.part.id) == ["agencies"])
    #expect(verdict.uncounted.map(\.1) == [.category("in attendance")])
  }

  @Test func `A deputy of the panel's chair is not its chair`() throws {
    var deputised = bexley
    deputised.addDeputy("Stand, Ina", for: Post.ID("sscrp-00"))
    let deputy = Presence(person: try deputised.person("Stand"), post: Post.ID("sscrp-00"), capacity: .deputy)
    let verdict = deputised.roster(of: Bexley.panel).verdict(of: panel(1, 2, 5, 6) + [deputy])
    #expect(verdict.missing.map(\.part.id) == ["chair"])
  }

  @Test func `A group without a rule is neither quorate nor inquorate`() {
    let roster = bexley.roster(of: Bexley.quality)
    let verdict = roster.verdict(of: [])
    #expect(verdict.standing == .noRule)
    #expect(verdict.effect == nil)
    #expect(verdict.missing.isEmpty)
    #expect(roster.wouldRestore([]).isEmpty && roster.restsOn([]).isEmpty && roster.readings([]).isEmpty)
  }

  @Test func `The Board rests on its only Care Trust member, and on nobody while her deputy is here too`()
    throws
  {
    let presences = bexley.board(1, 2, 4, 6, 7, 8, 9)
    #expect(bexley.roster().restsOn(presences) == [Bexley.post(6)])
    let deputy = Presence(person: try bexley.person("Osei"), post: Bexley.post(6), capacity: .deputy)
    #expect(bexley.roster().restsOn(presences + [deputy]).isEmpty)
    #expect(bexley.roster().verdict(of: presences + [deputy]).members?.count == 7)
  }

  @Test func `A named deputy counts in the post; anyone else sent is in attendance`() throws {
    let osei = Presence(person: try bexley.person("Osei"), post: Bexley.post(6), capacity: .deputy)
    #expect(bexley.roster().verdict(of: bexley.board(1, 2, 7, 8) + [osei]).standing == .quorate)
    let alabi = Presence(person: try bexley.person("Alabi"), post: Bexley.post(6), capacity: .deputy)
    let verdict = bexley.roster().verdict(of: bexley.board(1, 2, 7, 8) + [alabi])
    #expect(verdict.missing.map(\.part.id) == ["members", "care-trust"])
    #expect(verdict.uncounted.map(\.1) == [.notNamedDeputy])
  }

  @Test func `Whoever deputises for a vacant post is not counted`() throws {
    var vacated = bexley
    vacated.vacate(Bexley.post(6))
    let osei = Presence(person: try bexley.person("Osei"), post: Bexley.post(6), capacity: .deputy)
    let verdict = vacated.roster().verdict(of: vacated.board(1, 2, 7, 8, 9) + [osei])
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(verdict.uncounted.map(\.1) == [.vacantPost])
    #expect(vacated.roster().deputiesWhoWouldRestore(vacated.board(1, 2, 7, 8, 9)).isEmpty)
  }

  @Test func `A deputy who was authorised only later does not count, and the deputy reading says so`() throws
  {
    var later = try Bexley(on: day("2026-12-10"))
    later.addDeputy("Later, Lou", for: Bexley.post(6), authorisedOn: try day("2026-12-11"))
    let deputy = Presence(person: try later.person("Later"), post: Bexley.post(6), capacity: .deputy)
    let presences = later.board(1, 2, 7, 8) + [deputy]
    #expect(later.roster().verdict(of: presences).standing == .inquorate)
    #expect(
      later.roster().readings(presences).contains { $0.setting == .deputies && $0.other.deputies == .anyone })
  }

  @Test(arguments: [Stay.Means.video, .telephone], [true, false])
  func `By video and by telephone count as the settings say`(means: Stay.Means, counts: Bool) throws {
    var settings = bexley.roster().settings
    settings.videoCounts = counts || means != .video
    settings.telephoneCounts = counts || means != .telephone
    var presences = bexley.board(1, 2, 6, 7, 8)
    presences[2].means = means
    let verdict = bexley.roster().verdict(of: presences, under: settings)
    #expect((verdict.standing == .quorate) == counts)
    #expect(verdict.uncounted.map(\.1) == (counts ? [] : [means == .video ? .video : .telephone]))
  }

  @Test func `Somebody who has another's post, or none, is not counted`() throws {
    let wrong = Presence(person: try bexley.person("Brandt"), post: Bexley.post(6), capacity: .member)
    let nobody = Presence(person: nil, post: Bexley.post(6), capacity: .attending)
    let guest = Presence(person: Person.ID("guest"), post: nil, capacity: .attending)
    let verdict = bexley.roster().verdict(of: bexley.board(1, 2, 7, 8) + [wrong, nobody, guest])
    #expect(verdict.missing.map(\.part.id) == ["members", "care-trust"])
    #expect(verdict.uncounted.map(\.1) == [.notHolder, .inAttendance, .inAttendance])
  }

  @Test func `Where anyone sent may deputise they count once, whatever the order of entry`() throws {
    var settings = bexley.roster().settings
    settings.deputies = .anyone
    let sent = Presence(person: Person.ID("guest"), post: Bexley.post(6), capacity: .attending)
    let holder = bexley.board(6)
    for presences in [[sent] + holder, holder + [sent]] {
      let verdict = bexley.roster().verdict(of: presences, under: settings)
      #expect(verdict.members?.count == 1)
      #expect(verdict.uncounted.map(\.1) == [.holderIsHere])
    }
    #expect(bexley.roster().verdict(of: [sent], under: settings).parts.map(\.holds) == [false, false, true])
  }
}
