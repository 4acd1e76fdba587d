import Governance
import Testing

/// Decisions, their place in the order of events, and their confirmation.
@Suite struct ProceedingsDecisionsTests {
  private func opened(_ effect: QuorumRule.Effect = .noBusiness) throws -> MeetingInHand {
    let meeting = try MeetingInHand(effect: effect)
    try meeting.arrive(1, 2, 6, 7, 8, 9, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.begin(2, at: "10:05")
    return meeting
  }

  @Test func `A departure entered before a decision of the same minute makes it inquorate`() throws {
    let meeting = try opened()
    try meeting.leave(6, at: "11:15")
    let now = try meeting.at("11:15")
    guard
      case .inquorateDecision(let verdict) = meeting.refusal({ $0.decision("Budget", now: now, ids: &$1) })
    else {
      Issue.record("the Care Trust has gone")
      return
    }
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(try meeting.decide("Budget", at: "11:15", anyway: true).footing == .inquorate)
  }

  @Test func `A departure entered after a decision of the same minute does not, however the rows are sorted`()
    throws
  {
    let meeting = try opened()
    let decision = try meeting.decide("Budget", at: "11:15")
    try meeting.leave(6, at: "11:15")
    #expect(meeting.now.footing(of: decision) == .quorate)
    let record = meeting.now.record
    for rows in [record.stays.all.reversed(), record.stays.all.sorted { $0.id < $1.id }] {
      var sorted = record
      sorted.stays = Listing(rows)
      sorted.agenda = Listing(record.agenda.all.reversed())
      meeting.bexley.partnership.records[meeting.id] = sorted
      #expect(meeting.now.footing(of: decision) == .quorate)
      #expect(meeting.now.intervals.map(\.standing) == [.quorate, .inquorate])
      #expect(meeting.now.rows.map(\.mark.stay?.id).compactMap { $0 }.count == 6)
    }
  }

  @Test func `After an adjournment the sorted sittings tell the same`() throws {
    let meeting = try opened()
    try meeting.take { proceedings, _ in try proceedings.adjournment(why: "", now: meeting.at("10:30")) }
    let raman = try meeting.bexley.person("Raman")
    try meeting.take { try $0.resumption(chair: raman, now: meeting.at("10:40"), ids: &$1) }
    let before = meeting.now.intervals
    var record = meeting.now.record
    record.sittings = Listing(record.sittings.all.reversed())
    meeting.bexley.partnership.records[meeting.id] = record
    #expect(meeting.now.intervals == before && before.count == 2)
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:00")) }
    #expect(meeting.now.chair?.id == raman)
    #expect(try meeting.stay(6).left == meeting.at("11:00"))
  }

  @Test(arguments: [QuorumRule.Effect.noBusiness, .noDecisions])
  func `A forbidden decision is confirmed by the next meeting, onto whose agenda it goes`(
    effect: QuorumRule.Effect
  ) throws {
    let meeting = try opened(effect)
    let next = try meeting.planNext()
    try meeting.leave(6, at: "11:15")
    let decision = try meeting.decide("Budget", at: "11:15", anyway: true)
    #expect(decision.awaitsConfirmation)
    let item = try #require(meeting.bexley.partnership.record(of: next).agenda.all.first)
    #expect(item.confirms == decision.id && item.purpose == "confirm" && item.number == 1)
    #expect(
      meeting.bexley.partnership.findings(on: meeting.bexley.date).contains {
        $0.subject == .unconfirmed(decision.id)
      })
    try conduct(meeting, next, on: "2027-03-11", here: [1, 2, 6, 7, 8], item: item.id, says: "Confirmed")
    #expect(try meeting.decision("Budget").outcome == "confirmed")
    let confirming = try meeting.decision("Confirmed")
    #expect(confirming.confirms == decision.id)
    let later = Proceedings(
      of: try #require(meeting.bexley.partnership.meetings[next]), in: meeting.bexley.partnership)
    meeting.bexley.partnership.apply(try #require(later.striking(confirming).change))
    #expect(try meeting.decision("Budget").awaitsConfirmation)
  }

  @Test func `A confirmation that was itself inquorate is confirmed with what it confirms`() throws {
    let meeting = try opened()
    let (second, third) = (try meeting.planNext(), try meeting.planNext(on: "2027-06-10"))
    try meeting.leave(6, at: "11:15")
    let first = try meeting.decide("Budget", at: "11:15", anyway: true)
    let item = try #require(meeting.bexley.partnership.record(of: second).agenda.all.first)
    try conduct(meeting, second, on: "2027-03-11", here: [1, 2], item: item.id, says: "Again")
    #expect(try meeting.decision("Budget").awaitsConfirmation)
    #expect(try meeting.decision("Again").confirms == first.id)
    let last = try #require(meeting.bexley.partnership.record(of: third).agenda.all.first)
    try conduct(meeting, third, on: "2027-06-10", here: [1, 2, 6, 7, 8], item: last.id, says: "At last")
    #expect(try meeting.decision("Again").outcome == "confirmed")
    #expect(try meeting.decision("Budget").outcome == "confirmed")
  }

  @Test func `A confirmation that is deferred goes on the agenda after`() throws {
    let meeting = try opened()
    let (second, third) = (try meeting.planNext(), try meeting.planNext(on: "2027-06-10"))
    try meeting.leave(6, at: "11:15")
    let decision = try meeting.decide("Budget", at: "11:15", anyway: true)
    let item = try #require(meeting.bexley.partnership.record(of: second).agenda.all.first)
    let then = Proceedings(
      of: try #require(meeting.bexley.partnership.meetings[second]), in: meeting.bexley.partnership)
    let now = Moment(try day("2027-03-11"), try time("11:00"))
    meeting.bexley.partnership.apply(
      try #require(then.deferral(of: item, now: now, ids: &meeting.ids).change))
    #expect(meeting.bexley.partnership.record(of: third).agenda.all.map(\.confirms) == [decision.id])
    #expect(try meeting.decision("Budget").awaitsConfirmation)
  }

  @Test func `Without a next meeting a decision waits, and is put on the agenda once there is one`() throws {
    let meeting = try opened()
    try meeting.leave(6, at: "11:15")
    let decision = try meeting.decide("Budget", at: "11:15", anyway: true)
    let next = try meeting.planNext()
    for _ in 0..<2 { try meeting.take { $0.confirmation(of: decision, ids: &$1) } }
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.map(\.confirms) == [decision.id])
    try meeting.take { proceedings, _ in proceedings.striking(decision) }
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.isEmpty)
    #expect(meeting.bexley.partnership.decisions.all.isEmpty)
  }

  @Test func `Where the constitution only warns a decision is recorded and flagged`() throws {
    let meeting = try opened(.warn)
    try meeting.leave(6, at: "11:15")
    let decision = try meeting.decide("Budget", at: "11:15")
    #expect(decision.footing == .inquorate && decision.outcome == "agreed")
    #expect(!meeting.now.unanswered.contains(.unconfirmed(decision)))
    #expect(
      !meeting.bexley.partnership.findings(on: meeting.bexley.date).contains {
        $0.subject == .unconfirmed(decision.id)
      })
  }

  @Test func `A group without a rule decides without a footing`() throws {
    let meeting = try MeetingInHand(group: Bexley.quality)
    try meeting.take { try $0.opening(chair: nil, now: meeting.at("10:00"), ids: &$1) }
    #expect(try meeting.decide("Plan", at: "10:10").footing == .noRule)
    #expect(meeting.now.wasQuorateThroughout == nil)
  }

  @Test func `A decision without words, or for an item that is not there, is refused`() throws {
    let meeting = try opened()
    let (now, none) = (try meeting.at("10:10"), meeting.item(9))
    #expect(meeting.refusal { $0.decision("", now: now, ids: &$1) } == .emptyText)
    #expect(meeting.refusal { $0.decision("x", item: none, now: now, ids: &$1) } == .noItem)
  }

  /// Holds a later meeting at which an item is decided.
  private func conduct(
    _ hand: MeetingInHand, _ meeting: Meeting.ID, on date: String, here: [Int], item: AgendaItem.ID,
    says text: String
  ) throws {
    let now = Moment(try day(date), try time("10:00"))
    func take(_ step: (Proceedings, inout IdentifierSource) -> Outcome) throws {
      let held = try #require(hand.bexley.partnership.meetings[meeting])
      let outcome = step(Proceedings(of: held, in: hand.bexley.partnership), &hand.ids)
      hand.bexley.partnership.apply(try #require(outcome.change, "\(outcome)"))
    }
    for number in here { try take { $0.arrival(of: Bexley.post(number), now: now, ids: &$1) } }
    try take { $0.opening(chair: nil, now: now, anyway: true, ids: &$1) }
    try take { proceedings, _ in proceedings.beginning(ofItem: item, now: now, anyway: true) }
    try take { $0.decision(text, now: now, anyway: true, ids: &$1) }
    try take { proceedings, _ in proceedings.closing(now: now) }
  }
}
