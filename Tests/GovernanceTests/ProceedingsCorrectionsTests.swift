import Governance
import Testing

/// Corrections, and what they do to decisions already taken.
@Suite struct ProceedingsCorrectionsTests {
  private func opened() throws -> MeetingInHand {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.begin(2, at: "10:05")
    return meeting
  }

  @Test
  func `A departure found to be earlier makes a decision inquorate, and taking it back makes it quorate`()
    throws
  {
    let meeting = try opened()
    try meeting.decide("Budget", at: "11:00")
    try meeting.leave(6, at: "11:15")
    let stay = try meeting.stay(6)
    let change = try #require(meeting.now.retiming(of: stay, arrived: nil, left: try time("10:50")).change)
    let effect = meeting.now.effect(of: change)
    #expect(effect.changed.map(\.before) == [.quorate])
    #expect(effect.changed.map(\.decision.footing) == [.inquorate])
    #expect(effect.isQuorateThroughout == false)
    meeting.bexley.partnership.apply(change)
    let decision = try meeting.decision("Budget")
    #expect(decision.footing == .inquorate)
    #expect(meeting.now.unanswered.contains(.unconfirmed(decision)))
    #expect(
      meeting.bexley.partnership.findings(on: meeting.bexley.date).contains {
        $0.subject == .unconfirmed(decision.id)
      })
    let moved = try meeting.stay(6)
    try meeting.take { proceedings, _ in proceedings.withdrawalOfDeparture(of: moved) }
    #expect(try meeting.decision("Budget").footing == .quorate)
    #expect(try meeting.stay(6).left == nil)
  }

  @Test func `A decision that turns out to have been quorate leaves the agenda it was to be confirmed on`()
    throws
  {
    let meeting = try opened()
    let next = try meeting.planNext()
    try meeting.leave(6, at: "10:50")
    try meeting.decide("Budget", at: "11:00", anyway: true)
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.count == 1)
    let stay = try meeting.stay(6)
    try meeting.take { proceedings, _ in try proceedings.retiming(of: stay, arrived: nil, left: time("11:15"))
    }
    #expect(try meeting.decision("Budget").outcome == "agreed")
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.isEmpty)
  }

  @Test func `A correction that changes no decision says whether the meeting was quorate throughout`() throws
  {
    let meeting = try opened()
    try meeting.decide("Budget", at: "11:00")
    let stay = try meeting.stay(8)
    let change = try #require(meeting.now.retiming(of: stay, arrived: try time("09:50"), left: nil).change)
    #expect(meeting.now.effect(of: change).changed.isEmpty)
    #expect(meeting.now.effect(of: change).isQuorateThroughout == true)
  }

  @Test func `Times that contradict each other are refused`() throws {
    let meeting = try opened()
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.leave(6, at: "10:30")
    let first = try meeting.stay(6)
    try meeting.take { try $0.comeback(of: Bexley.post(6), now: meeting.at("10:40"), ids: &$1) }
    #expect(
      try meeting.refusal { proceedings, _ in
        try proceedings.retiming(of: first, arrived: time("10:31"), left: nil)
      }
        == .leftBeforeArrival(arrived: meeting.at("10:31"), left: meeting.at("10:30")))
    #expect(
      try meeting.refusal { proceedings, _ in
        try proceedings.retiming(of: first, arrived: nil, left: time("10:45"))
      }
        == .overlaps(penhale))
    #expect(
      meeting.refusal { proceedings, _ in proceedings.withdrawalOfDeparture(of: first) } == .overlaps(penhale)
    )
    let here = try #require(meeting.now.presentStay(of: penhale))
    #expect(
      meeting.refusal { proceedings, _ in proceedings.withdrawalOfDeparture(of: here) } == .notHere(penhale))
    try meeting.take { proceedings, _ in proceedings.striking(here) }
    #expect(
      try meeting.refusal { proceedings, _ in
        try proceedings.retiming(of: here, arrived: time("10:41"), left: nil)
      }
        == .notHere(penhale))
  }

  @Test func `Striking the mark on which a decision rested changes the decision`() throws {
    let meeting = try opened()
    try meeting.decide("Budget", at: "11:00")
    let stay = try meeting.stay(6)
    let change = try meeting.take { proceedings, _ in proceedings.striking(stay) }
    #expect(change.act == .struck(Bexley.post(6), stay.person))
    #expect(try meeting.decision("Budget").footing == .inquorate)
    #expect(meeting.now.row(of: Bexley.post(6))?.mark == .unmarked(nil))
  }

  @Test func `Two people entered for each other are exchanged with their times`() throws {
    let meeting = try opened()
    try meeting.arrive(5, at: "10:05")
    try meeting.arrive(13, at: "10:02")
    let (samuel, sarah) = (try meeting.stay(5), try meeting.stay(13))
    try meeting.take { proceedings, _ in proceedings.exchange(samuel, sarah) }
    #expect(try meeting.stay(5).arrived == meeting.at("10:02"))
    #expect(try meeting.stay(13).arrived == meeting.at("10:05"))
    #expect(try meeting.stay(5).person == samuel.person)
    #expect(meeting.refusal { proceedings, _ in proceedings.exchange(samuel, samuel) } == .emptyText)
  }

  @Test func `Somebody entered as here for one who sent apologies is exchanged whole`() throws {
    let meeting = try opened()
    try meeting.take { $0.away(.apologies, Bexley.post(13), why: "flu", ids: &$1) }
    try meeting.arrive(5, at: "10:05")
    let (samuel, sarah) = (try meeting.stay(5), try meeting.stay(13))
    try meeting.take { proceedings, _ in proceedings.exchange(samuel, sarah) }
    #expect(meeting.now.row(of: Bexley.post(5))?.mark == .apologies(try meeting.stay(5)))
    #expect(meeting.now.row(of: Bexley.post(13))?.mark == .here(try meeting.stay(13)))
  }

  @Test func `After the close somebody taken back as not having left stayed to the end`() throws {
    let meeting = try opened()
    try meeting.leave(6, at: "10:50")
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    let stay = try meeting.stay(6)
    try meeting.take { proceedings, _ in proceedings.withdrawalOfDeparture(of: stay) }
    #expect(try meeting.stay(6).left == meeting.at("11:58"))
    #expect(meeting.now.wasQuorateThroughout == true)
  }
}
