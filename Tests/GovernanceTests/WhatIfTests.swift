import Governance
import Testing

/// What would follow if somebody left, a post fell vacant or an agency withdrew.
@Suite struct WhatIfTests {
  private let bexley: Bexley
  private let today: Day

  init() throws {
    today = try day("2026-12-10")
    bexley = try Bexley(on: today)
  }

  private func consequences(
    _ departure: WhatIf.Departure, _ instead: WhatIf.Instead = .nobody, of partnership: Partnership? = nil
  ) -> Consequences {
    (partnership ?? bexley.partnership).consequences(
      of: WhatIf(departure, instead: instead, from: today), today: today)
  }

  @Test func `The Care Trust's only post on the Board leaves it unable ever to be quorate`() throws {
    let penhale = try bexley.person("Penhale")
    let found = consequences(.person(penhale))
    #expect(found.posts == [Bexley.post(6)])
    #expect(found.effects.map(\.group) == [Bexley.board])
    #expect(found.unchanged == [Bexley.executive, Bexley.panel, Bexley.quality])
    let board = try #require(found.effects.first)
    #expect(board.before.isPossible && !board.after.isPossible && found.leavesAnyNeverQuorate)
    #expect(board.after.verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(board.before.verdict.members.map { [$0.needed, $0.total ?? 0] } == [5, 17])
    #expect(board.after.verdict.members.map { [$0.needed, $0.total ?? 0] } == [4, 16])
    #expect(board.losses.map(\.agency.text) == ["BCT"] && board.losses.allSatisfy(\.isOwn))
    let mend = try #require(board.mends.first)
    #expect(mend.post == Bexley.post(6) && mend.suffices == true && mend.isVacant)
    #expect(mend.deputies == [try bexley.person("Osei")])
    let byPost = consequences(.post(Bexley.post(6)))
    #expect(byPost.effects == found.effects)
  }

  @Test func `A new holder keeps everything, and a named deputy keeps the Board while the post is held`()
    throws
  {
    let penhale = try bexley.person("Penhale")
    let filled = try #require(consequences(.person(penhale), .newHolder).effects.first)
    #expect(filled.after.isPossible && filled.mends.isEmpty && filled.losses.isEmpty)
    #expect(filled.restsOn == [Bexley.post(6)])
    let deputised = try #require(consequences(.person(penhale), .namedDeputy).effects.first)
    #expect(deputised.after.isPossible && deputised.losses.isEmpty)
    #expect(deputised.after.verdict.members?.total == 17)
    #expect(deputised.mends.map(\.isVacant) == [false])
    var settings = Settings()
    settings.deputies = .none
    let strict = try Bexley(on: today, settings: settings)
    #expect(consequences(.person(penhale), .namedDeputy, of: strict.partnership).leavesAnyNeverQuorate)
  }

  @Test func `An agency takes its posts, its deputies and those who represent it with it`() throws {
    var bexley = bexley
    bexley.represents("SHA", through: Bexley.post(6), notifiedOn: Day(number: 0))
    bexley.represents("PROB", through: Bexley.post(6), notifiedOn: nil)
    let trust = consequences(.agency(Agency.ID("BCT")), of: bexley.partnership)
    #expect(trust.posts.map(\.text) == ["board-06", "exec-07", "exec-08", "sscrp-02"])
    let board = try #require(trust.effects.first)
    // Probation has a post of its own.
    #expect(board.losses.map(\.agency.text) == ["BCT", "SHA"])
    #expect(board.losses.map(\.isOwn) == [true, false])
    #expect(board.losses.last?.through == [Bexley.post(6)])
    #expect(board.mends.first?.deputies == [try bexley.person("Osei")])
    let gone = WhatIf(.agency(Agency.ID("BCT")), from: today).applied(to: bexley.partnership, from: today)
    #expect(gone.authorisedDeputies(for: Bexley.post(6), on: today).isEmpty)
    #expect(gone.appointment(to: Bexley.post(6), on: today.adding(days: -1)) != nil)
    let health = WhatIf(.agency(Agency.ID("SHA")), from: today).applied(to: bexley.partnership, from: today)
    #expect(Roster(of: Bexley.board, on: today, in: health).entry(of: Bexley.post(6))?.notified == [])
    #expect(
      Roster(of: Bexley.board, on: today.adding(days: -1), in: health).entry(of: Bexley.post(6))?.notified
        == [Agency.ID("SHA")])
  }

  @Test func `No former holder comes back, a successor already appointed comes, and the leaver never`() throws
  {
    var partnership = bexley.partnership
    let penhale = try bexley.person("Penhale")
    let former = Appointment(id: Appointment.ID("H-0"), post: Bexley.post(6), person: Person.ID("P-former"))
    var current = try #require(partnership.appointment(to: Bexley.post(6), on: today))
    current.from = try day("2020-01-01")
    let next = Appointment(
      id: Appointment.ID("H-2"), post: Bexley.post(6), person: Person.ID("P-next"),
      from: today.adding(days: 30))
    let again = Appointment(
      id: Appointment.ID("H-3"), post: Bexley.post(18), person: penhale, from: today.adding(days: 10))
    for one in [former, current, next, again] { partnership.appointments.put(one) }
    let left = WhatIf(.person(penhale), from: today).applied(to: partnership, from: today)
    #expect(left.appointment(to: Bexley.post(6), on: today) == nil)
    #expect(left.appointment(to: Bexley.post(6), on: today.adding(days: -1))?.person == penhale)
    #expect(left.appointment(to: Bexley.post(6), on: today.adding(days: 30))?.person == next.person)
    #expect(left.appointment(to: Bexley.post(18), on: today.adding(days: 10)) == nil)
  }

  @Test func `A person's deputising and offices end with them, an office of the post with nobody`() throws {
    var bexley = bexley
    let osei = try bexley.person("Osei")
    let hallam = try bexley.person("Hallam")
    #expect(consequences(.person(osei)).effects.map(\.group) == [Bexley.board])
    #expect(consequences(.person(osei)).effects.first?.mends.isEmpty == true)
    #expect(consequences(.person(hallam)).effects.first?.offices == ["chair"])
    #expect(consequences(.person(hallam), .newHolder).effects.first?.offices == [])
    bexley.partnership.offices.put(
      Office(id: Office.ID("F-own"), group: Bexley.board, office: "treasurer", person: hallam))
    let found = consequences(.person(hallam), .newHolder, of: bexley.partnership)
    #expect(found.effects.first?.offices == ["treasurer"])
  }

  @Test func `The next meeting falls with the items that ask for a decision, unless the text does not say`()
    throws
  {
    for (effect, falling) in [(QuorumRule.Effect.noBusiness, [2, 3]), (.noDecisions, [2, 3]), (.warn, [])] {
      let meeting = try MeetingInHand(effect: effect)
      let penhale = try meeting.bexley.person("Penhale")
      let silent = try #require(
        consequences(.person(penhale), of: meeting.bexley.partnership).effects.first?.next)
      #expect(silent.after == nil && !silent.isPossible && silent.falling.map(\.number) == falling)
      for number in [1, 2, 6, 7, 8] {
        var reply = Reply(id: Reply.ID("E-\(number)"), post: Bexley.post(number), answer: .yes)
        reply.noticedAt = nil
        meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
      }
      let replied = meeting.bexley.partnership
      let without = try #require(consequences(.person(penhale), of: replied).effects.first?.next)
      #expect(without.before?.standing == .quorate && without.after?.standing == .inquorate)
      let deputised = try #require(
        consequences(.person(penhale), .namedDeputy, of: replied).effects.first?.next)
      #expect(deputised.after?.standing == .quorate && deputised.falling.isEmpty)
      let filled = try #require(consequences(.person(penhale), .newHolder, of: replied).effects.first?.next)
      #expect(filled.after?.standing == .quorate && filled.falling.isEmpty)
      // Seven of seventeen would do with 5, and without the Director of Nursing 4 of 16 is met as well.
      let harmless = try #require(
        consequences(.person(try meeting.bexley.person("Kelleher")), of: replied).effects.first?.next)
      #expect(harmless.after?.standing == .quorate && harmless.falling.isEmpty)
    }
  }

  @Test func `A statutory post is named where it loses its holder`() throws {
    var partnership = bexley.partnership
    var post = try #require(partnership.posts[Bexley.post(6)])
    post.isStatutory = true
    partnership.posts.put(post)
    #expect(consequences(.post(post.id), of: partnership).effects.first?.statutory == [post.id])
    #expect(consequences(.post(post.id), .newHolder, of: partnership).effects.first?.statutory == [])
    #expect(consequences(.post(Bexley.post(18)), of: partnership).effects.isEmpty)
  }
}
