import Governance
import Papers
import TestSupport
import Testing

/// The draft minutes of a meeting.
@Suite struct MinutesTests {
  private func check(_ meeting: Proceedings, _ name: String) throws {
    let lines = Wording(meeting.partnership, on: meeting.meeting.date).minutesLines(meeting)
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), name)
  }

  /// The meeting as it was closed, with actions, notes and what the secretary corrected since.
  private static func closed() -> Partnership {
    var partnership = Sentences.held()
    var ids = IdentifierSource(seed: 2)
    func take(_ step: (Proceedings) -> Outcome) {
      if let change = step(Sentences.meeting(in: partnership)).change { partnership.apply(change) }
    }
    take { $0.note("The Chairman thanked the group for the audit.", now: Sentences.at("11:17"), ids: &ids) }
    for line in [
      "Section 11 return, every agency, 2027-01-31", "Neglect leaflet, Pryce, 2027-01-15",
      "Rota, MPS, 2027-02-01",
      "Think about it",
    ] {
      let read = ActionPhrase.read(line, for: "board", on: Board.day, in: partnership)
      if case .success(let phrase) = read {
        take { $0.action(phrase, now: Sentences.at("11:18"), ids: &ids) }
      }
    }
    take { $0.adjournment(why: "fire alarm", now: Sentences.at("11:30")) }
    take { $0.resumption(chair: nil, now: Sentences.at("11:40"), anyway: true, ids: &ids) }
    take { $0.closing(now: Sentences.at("11:58")) }
    return partnership
  }

  @Test func `The minutes of a closed meeting name everybody, the quorum, each item and what is to follow`()
    throws
  {
    try check(Sentences.meeting(in: MinutesTests.closed()), "minutes-closed")
  }

  @Test func `Minutes of a meeting that was not closed say so`() throws {
    try check(Sentences.meeting(in: Sentences.held()), "minutes-open")
    try check(Sentences.meeting(in: Board.partnership()), "minutes-planned")
    var states: [String] = []
    for status in Meeting.Status.allCases {
      var meeting = Sentences.meeting(in: Board.partnership()).meeting
      meeting.status = status
      states.append(Sentences.wording.minutesState(meeting))
    }
    #expect(
      states == [
        "DRAFT, NOT CLOSED: the meeting has not been opened", "DRAFT, NOT CLOSED: the meeting is open",
        "DRAFT, NOT CLOSED: the meeting is adjourned", "Draft minutes, to be agreed",
        "CANCELLED: the meeting did not take place",
      ])
  }

  @Test func `A group without a rule has no quorum in its minutes, and says so`() throws {
    var partnership = Board.partnership()
    var ids = IdentifierSource(seed: 3)
    func take(_ step: (Proceedings) -> Outcome) throws {
      let meeting = try #require(partnership.meetings["M-A003"])
      let change = try #require(step(Proceedings(of: meeting, in: partnership)).change)
      partnership.apply(change)
    }
    let now = Moment(Board.day.adding(days: 7), ClockTime("14:00") ?? .midnight)
    try take { $0.opening(chair: nil, now: now, ids: &ids) }
    try take { $0.decision("Report agreed", how: "vote", now: now, ids: &ids) }
    try take { $0.closing(now: now) }
    try check(
      Proceedings(of: try #require(partnership.meetings["M-A003"]), in: partnership), "minutes-no-rule")
  }

  @Test func `Times are given only to whom they are not the whole of the meeting`() {
    let meeting = Sentences.meeting(in: MinutesTests.closed())
    let wording = Wording(meeting.partnership, on: Board.day)
    func times(_ spans: (String, String?)...) -> String {
      let stays = spans.enumerated().map { index, span in
        var stay = Stay(id: Code("S-A\(index)"), post: "board-05", person: nil, capacity: .member)
        stay.arrived = Sentences.at(span.0)
        stay.left = span.1.map(Sentences.at)
        return stay
      }
      return wording.presenceTimes(stays, of: meeting)
    }
    #expect(times(("09:57", "11:58")).isEmpty)
    #expect(times(("10:03", "11:59")).isEmpty)
    #expect(times(("10:04", "11:58")) == "from 10:04")
    #expect(times(("09:57", "11:57")) == "to 11:57")
    #expect(times(("10:04", "11:57")) == "from 10:04 to 11:57")
    #expect(times(("09:57", "10:31"), ("10:50", "11:58")) == "to 10:31 and from 10:50")
    #expect(times(("09:40", "10:03")) == "before the opening, 09:40 to 10:03")
    #expect(times(("10:10", nil)) == "from 10:10")
  }

  @Test(arguments: [
    ("agreed", Decision.Footing.quorate, "Quorate (App1 7.2)."),
    ("not-agreed", .quorate, "Not agreed. Quorate (App1 7.2)."),
    ("to-be-confirmed", .inquorate, "Taken while INQUORATE (App1 7.2): to be confirmed."),
    ("agreed", .inquorate, "Taken while INQUORATE (App1 7.2): still to be put on an agenda to be confirmed."),
    ("confirmed", .inquorate, "Taken while INQUORATE (App1 7.2): confirmed since."),
    ("deferred", .inquorate, "Taken while INQUORATE (App1 7.2)."), ("agreed", .noRule, "No quorum rule."),
  ]) func `A decision says how it stands`(outcome: String, footing: Decision.Footing, sentence: String) throws
  {
    let meeting = Sentences.meeting(in: MinutesTests.closed())
    var decision = try #require(meeting.decisions.first)
    decision.outcome = outcome
    decision.footing = footing
    let words = Wording(meeting.partnership, on: Board.day).minutesDecision(decision, of: meeting)
    let asTaken = footing == .quorate ? "" : " By the register as it stands now: quorate."
    #expect(
      words == "Decision 1 (10:09, by consensus): Minutes agreed, one correction. \(sentence)\(asTaken)")
  }

  @Test func `A decision that was confirmed says by which, and the other says what it confirms`() throws {
    var partnership = MinutesTests.closed()
    var budget = try #require(partnership.decisions.all.first { $0.text == "Budget agreed" })
    budget.outcome = "confirmed"
    var later = Decision(
      id: "D-LATE", meeting: "M-A004", item: nil, at: Moment(Board.day.adding(months: 3), .midnight),
      sequence: 1,
      text: "The budget stands", footing: .quorate)
    later.number = 9
    later.confirms = budget.id
    for decision in [budget, later] { partnership.apply(.put(.decision(decision))) }
    let meeting = Sentences.meeting(in: partnership)
    let wording = Wording(partnership, on: Board.day)
    #expect(
      wording.minutesDecision(budget, of: meeting).hasSuffix(
        "confirmed since by decision 9 of 10 Mar 2027, “The budget stands”."))
    let next = Proceedings(of: try #require(partnership.meetings["M-A004"]), in: partnership)
    #expect(
      wording.minutesDecision(later, of: next).contains(
        "It confirms decision 2 of 10 Dec 2026, “Budget agreed”."))
  }

  @Test func `An interest is given with the ruling and, where it keeps somebody out, the clause`() {
    var interest = Interest(
      id: "I-A001", item: "G-A003", person: Board.person("Marsh, Lena"), interest: "bidder",
      ruling: .takesNoPart)
    func words() -> String { Sentences.wording.minutesInterest(interest) }
    #expect(words() == "Interest: Lena Marsh, bidder. The Chairman's ruling: takes no part (3.3.2).")
    interest.ruling = .speaks
    #expect(words() == "Interest: Lena Marsh, bidder. The Chairman's ruling: stays and speaks.")
    interest.ruling = .pending
    interest.interest = ""
    #expect(words() == "Interest: Lena Marsh. No ruling is recorded; until then takes no part (3.3.2).")
  }
}
