import Governance
import Testing

/// Dated truth: an old meeting is judged by the members and the rules of its own day.
@Suite struct PartnershipTests {
  let bexley: Bexley

  init() throws { bexley = try Bexley(on: day("2026-12-10")) }

  @Test func `A meeting is judged by the constitution and the members of its own day`() throws {
    var partnership = bexley.partnership
    var stricter = try #require(partnership.constitutions.first)
    stricter.from = try day("2026-12-01")
    stricter.quorumRules[0].parts[0].test = .members(.fraction(1, of: 2))
    partnership.constitutions.append(stricter)
    var left = try #require(partnership.appointment(to: Bexley.post(6), on: bexley.date))
    left.to = try day("2026-11-30")
    partnership.appointments.put(left)
    let old = Roster(of: Bexley.board, on: try day("2026-11-30"), in: partnership)
    #expect(old.verdict(of: bexley.board(1, 2, 6, 7, 8)).standing == .quorate)
    let new = Roster(of: Bexley.board, on: try day("2026-12-01"), in: partnership)
    #expect(new.verdict(of: bexley.board(1, 2, 6, 7, 8)).members?.needed == 8)
    #expect(new.vacant.map(\.post.id) == [Bexley.post(6), Bexley.post(18), Bexley.post(19)])
    #expect(Roster(of: Bexley.board, on: try day("2010-08-31"), in: partnership).rule == nil)
    #expect(partnership.constitution(on: try day("2010-08-31")) == nil)
  }

  @Test func `The latest begun of two appointments fills the post, both ends of a term included`() throws {
    var partnership = bexley.partnership
    let later = Appointment(
      id: Appointment.ID("H-x"), post: Bexley.post(2), person: Person.ID("P-x"), from: try day("2026-12-10"),
      to: try day("2026-12-12"))
    partnership.appointments.put(later)
    #expect(partnership.appointment(to: Bexley.post(2), on: try day("2026-12-09"))?.id != later.id)
    #expect(partnership.appointment(to: Bexley.post(2), on: try day("2026-12-10"))?.id == later.id)
    #expect(partnership.appointment(to: Bexley.post(2), on: try day("2026-12-12"))?.id == later.id)
    #expect(partnership.appointment(to: Bexley.post(2), on: try day("2026-12-13"))?.id != later.id)
  }

  @Test func `A group stands once in the tree, and at the top when its parent has ended`() throws {
    var partnership = bexley.partnership
    for (index, body) in ["exec", "board"].enumerated() {
      partnership.lines.put(
        ReportingLine(id: ReportingLine.ID("L-\(index)"), group: Bexley.quality, to: body, kind: .parent))
    }
    #expect(partnership.groups(under: Bexley.executive, on: bexley.date).map(\.id) == [Bexley.quality])
    #expect(partnership.groups(under: Bexley.board, on: bexley.date).isEmpty)
    #expect(partnership.groups(under: nil, on: bexley.date).count == 3)
    var ended = try #require(partnership.groups[Bexley.executive])
    ended.to = bexley.date.adding(days: -1)
    partnership.groups.put(ended)
    #expect(partnership.parent(of: Bexley.quality, on: bexley.date) == Bexley.board)
  }

  @Test func `An office goes with its post or its person, and an agency that has ended is none`() throws {
    var partnership = bexley.partnership
    #expect(partnership.holder(ofOffice: "chair", in: Bexley.board, on: bexley.date)?.surname == "Hallam")
    #expect(partnership.holder(ofOffice: "secretary", in: Bexley.board, on: bexley.date) == nil)
    var trust = try #require(partnership.agencies[Agency.ID("BCT")])
    trust.to = bexley.date.adding(days: -1)
    partnership.agencies.put(trust)
    let verdict = Roster(of: Bexley.board, on: bexley.date, in: partnership).verdict(
      of: bexley.board(1, 2, 6, 7, 8))
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
  }

  @Test func `A deputy deputises between the days given, once authorised, and is listed once`() throws {
    var partnership = bexley.partnership
    let osei = try bexley.person("Osei")
    var again = Deputy(id: Deputy.ID("U-again"), post: Bexley.post(6), person: osei)
    again.authorisedOn = bexley.date
    partnership.deputies.put(again)
    #expect(partnership.authorisedDeputies(for: Bexley.post(6), on: bexley.date) == [osei])
  }

  @Test func `The record counts the closed meetings that were quorate throughout`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:00")) }
    let after = meeting.bexley.date.adding(days: 1)
    let partnership = meeting.bexley.partnership
    #expect(try #require(partnership.quorateRecord(of: Bexley.board, before: after, since: nil)) == (1, 1))
    #expect(
      try #require(partnership.quorateRecord(of: Bexley.board, before: meeting.bexley.date, since: nil)) == (
        0, 0
      ))
    #expect(partnership.quorateRecord(of: Bexley.quality, before: after, since: nil) == nil)
    let attendance = partnership.attendance(in: Bexley.board, before: after)
    #expect(attendance[Bexley.post(6)]?.came == 1 && attendance[Bexley.post(9)]?.came == 0)
    #expect(attendance[Bexley.post(9)]?.meetings == 1 && attendance[Bexley.post(18)] == nil)
  }
}
