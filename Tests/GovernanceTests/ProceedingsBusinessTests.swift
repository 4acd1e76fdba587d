import Governance
import Testing

/// Opening, items, interests, adjourning and closing.
@Suite struct ProceedingsBusinessTests {
  @Test func `An inquorate Board is not opened, unless asked for again, and that is noted`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 7, 8, 9, at: "09:57")
    let now = try meeting.at("10:03")
    let refusal = meeting.refusal { $0.opening(chair: nil, now: now, ids: &$1) }
    guard case .inquorateOpening(let verdict) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(verdict.missing.map(\.part.id) == ["care-trust"])
    #expect(refusal?.mayBeRecordedAnyway == true)
    let change = try meeting.take { $0.opening(chair: nil, now: now, anyway: true, ids: &$1) }
    #expect(change.act == .opened(meeting.id, at: now, chair: nil, inquorate: true))
    #expect(meeting.now.sitting?.why == "opened inquorate")
  }

  @Test(arguments: [QuorumRule.Effect.warn, .noDecisions])
  func `Where business may go on an inquorate meeting is opened and flagged`(effect: QuorumRule.Effect) throws
  {
    let meeting = try MeetingInHand(effect: effect)
    try meeting.open(at: "10:03")
    #expect(meeting.now.sitting?.why == "opened inquorate")
    try meeting.begin(1, at: "10:04")
    #expect(meeting.now.currentItem?.number == 1)
  }

  @Test func `Each state refuses what does not follow from it`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("11:00")
    let raman = try meeting.bexley.person("Raman")
    #expect(meeting.refusal { meeting, _ in meeting.adjournment(why: "", now: now) } == .notOpen(.planned))
    #expect(meeting.refusal { $0.resumption(chair: nil, now: now, ids: &$1) } == .notOpen(.planned))
    #expect(meeting.refusal { meeting, _ in meeting.closing(now: now) } == .notOpen(.planned))
    #expect(meeting.refusal { meeting, _ in meeting.beginning(now: now) } == .notOpen(.planned))
    #expect(meeting.refusal { meeting, _ in meeting.chairing(by: raman) } == .notOpen(.planned))
    #expect(meeting.refusal { $0.decision("x", now: now, ids: &$1) } == .notOpen(.planned))
    #expect(meeting.refusal { meeting, _ in meeting.endingItem(now: now) } == .noItem)
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    #expect(meeting.refusal { $0.opening(chair: nil, now: now, ids: &$1) } == .alreadyOpen)
    try meeting.take { meeting, _ in meeting.adjournment(why: "fire alarm", now: now) }
    #expect(meeting.now.meeting.status == .adjourned)
    #expect(meeting.refusal { meeting, _ in meeting.beginning(now: now) } == .notOpen(.adjourned))
    #expect(meeting.refusal { $0.decision("x", now: now, ids: &$1) } == .notOpen(.adjourned))
    let before = try meeting.at("10:50")
    #expect(meeting.refusal { $0.resumption(chair: nil, now: before, ids: &$1) } == .endsBeforeItBegins(now))
    try meeting.take { try $0.resumption(chair: nil, now: meeting.at("11:20"), ids: &$1) }
    #expect(meeting.now.chair?.surname == "Hallam")
    try meeting.take { meeting, _ in meeting.chairing(by: raman) }
    #expect(meeting.now.chair?.id == raman)
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    #expect(meeting.refusal { $0.opening(chair: nil, now: now, ids: &$1) } == .isClosed)
    #expect(meeting.refusal { meeting, _ in meeting.closing(now: now) } == .isClosed)
    #expect(meeting.refusal { meeting, _ in meeting.beginning(now: now) } == .notOpen(.closed))
  }

  @Test func `Items follow each other in the order of the agenda, and each may be called by name`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    let now = try meeting.at("10:10")
    try meeting.begin(3, at: "10:05")
    #expect(
      meeting.refusal { proceedings, _ in proceedings.beginning(ofItem: meeting.item(3), now: now) }
        == .itemTaken(3))
    #expect(
      meeting.refusal { proceedings, _ in proceedings.beginning(ofItem: meeting.item(9), now: now) }
        == .noItem)
    let (early, began) = (try meeting.at("10:04"), try meeting.at("10:05"))
    #expect(meeting.refusal { meeting, _ in meeting.beginning(now: early) } == .endsBeforeItBegins(began))
    try meeting.take { meeting, _ in meeting.beginning(now: now) }
    #expect(meeting.now.currentItem?.number == 1)
    #expect(meeting.now.record.agenda[meeting.item(3)]?.closed == now)
    try meeting.take { meeting, _ in meeting.beginning(now: now) }
    #expect(meeting.now.currentItem?.number == 2)
    #expect(meeting.refusal { meeting, _ in meeting.beginning(now: now) } == .noFurtherItem)
    try meeting.take { meeting, _ in meeting.endingItem(now: now) }
    #expect(meeting.now.currentItem == nil)
  }

  @Test(arguments: [
    (Interest.Ruling.speaks, true, true), (.takesNoPart, true, false), (.leavesRoom, false, false),
    (.pending, true, false),
  ])
  func `An interest begins and ends with its item`(
    ruling: Interest.Ruling, meetingHolds: Bool, itemHolds: Bool
  ) throws {
    let meeting = try MeetingInHand(effect: .warn)
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.take {
      $0.interest(of: penhale, in: meeting.item(2), words: "bidder", ruling: ruling, ids: &$1)
    }
    try meeting.begin(1, at: "10:05")
    #expect(try meeting.now.verdict(at: meeting.end("10:05")).standing == .quorate)
    try meeting.begin(2, at: "10:20")
    let during = try meeting.end("10:20")
    #expect((meeting.now.verdict(at: during).standing == .quorate) == meetingHolds)
    #expect((meeting.now.verdict(at: during, item: meeting.item(2)).standing == .quorate) == itemHolds)
    #expect(
      meeting.now.verdict(at: during, item: meeting.item(3)).standing
        == (meetingHolds ? .quorate : .inquorate))
    try meeting.begin(3, at: "10:40")
    #expect(try meeting.now.verdict(at: meeting.end("10:40")).standing == .quorate)
    #expect(
      meeting.now.unanswered.contains { if case .unruled = $0 { true } else { false } }
        == (ruling == .pending))
  }

  @Test func `Whoever left the room for one item is back when the next is begun`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.take {
      $0.interest(of: penhale, in: meeting.item(2), words: "bidder", ruling: .leavesRoom, ids: &$1)
    }
    let now = try meeting.at("10:20")
    guard
      case .inquorateItem = meeting.refusal({ proceedings, _ in
        proceedings.beginning(ofItem: meeting.item(2), now: now)
      })
    else {
      Issue.record("item 2 is inquorate without Dr Penhale")
      return
    }
    try meeting.take { proceedings, _ in
      proceedings.beginning(ofItem: meeting.item(2), now: now, anyway: true)
    }
    try meeting.begin(3, at: "10:30")
    #expect(meeting.now.currentItem?.number == 3)
    #expect(meeting.now.intervals.map(\.standing) == [.quorate, .inquorate, .quorate])
  }

  @Test func `An interest declared again replaces the first; one in no item is refused`() throws {
    let meeting = try MeetingInHand()
    let marsh = try meeting.bexley.person("Marsh")
    for ruling in [Interest.Ruling.pending, .speaks] {
      try meeting.take {
        $0.interest(of: marsh, in: meeting.item(2), words: "bidder", ruling: ruling, ids: &$1)
      }
    }
    #expect(meeting.now.record.interests.all.map(\.ruling) == [.speaks])
    #expect(meeting.now.interested(in: meeting.item(2)).isEmpty)
    let none = meeting.item(9)
    #expect(
      meeting.refusal { $0.interest(of: marsh, in: none, words: "", ruling: .speaks, ids: &$1) } == .noItem)
  }

  @Test func `Notes belong to the item being taken, or to the meeting`() throws {
    let meeting = try MeetingInHand(effect: .warn)
    let now = try meeting.at("10:05")
    try meeting.take { $0.note("Welcome", now: now, ids: &$1) }
    try meeting.open(at: "10:06")
    try meeting.begin(1, at: "10:07")
    try meeting.take { try $0.note("Thanks", now: meeting.at("10:08"), ids: &$1) }
    #expect(meeting.now.record.notes.all.map(\.item) == [nil, meeting.item(1)])
    #expect(meeting.refusal { $0.note("", now: now, ids: &$1) } == .emptyText)
    let none = meeting.item(9)
    #expect(meeting.refusal { $0.note("x", item: none, now: now, ids: &$1) } == .noItem)
  }

  @Test func `Closing ends the item and every open stay, and gives the numbers`() throws {
    let meeting = try MeetingInHand()
    var earlier = Decision(
      id: Decision.ID("D-0"), meeting: Meeting.ID("M-0"), item: nil, at: try meeting.at("10:00"),
      sequence: nil,
      text: "Earlier", footing: .quorate)
    earlier.number = 41
    meeting.bexley.partnership.decisions.put(earlier)
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.begin(2, at: "10:05")
    try meeting.decide("Second", at: "10:20")
    try meeting.decide("First", at: "10:10")
    let phrase = ActionPhrase(text: "figures")
    try meeting.take { try $0.action(phrase, now: meeting.at("10:22"), ids: &$1) }
    try meeting.leave(8, at: "10:31")
    let early = try meeting.at("10:15")
    #expect(
      meeting.refusal { meeting, _ in meeting.closing(now: early) }
        == .endsBeforeItBegins(try meeting.at("10:20")))
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    #expect(meeting.now.meeting.status == .closed)
    #expect(meeting.now.currentItem == nil && meeting.now.sitting == nil)
    #expect(try meeting.stay(6).left == meeting.at("11:58"))
    #expect(try meeting.stay(8).left == meeting.at("10:31"))
    #expect(try meeting.decision("First").number == 42)
    #expect(try meeting.decision("Second").number == 43)
    #expect(meeting.bexley.partnership.actions.all.map(\.number) == [1])
    #expect(meeting.now.decisions.map { meeting.now.footing(of: $0) } == [.quorate, .quorate])
    #expect(try meeting.now.verdict(at: meeting.now.latest(meeting.at("13:00"))).members?.count == 4)
  }

  @Test func `After the close decisions and actions still get the next number, at a time when it sat`() throws
  {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:03")
    try meeting.decide("First", at: "10:10")
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:58")) }
    let now = try meeting.at("12:05")
    #expect(meeting.refusal { $0.decision("Late", now: now, ids: &$1) } == .notOpen(.closed))
    #expect(
      try meeting.refusal { try $0.decision("Late", now: now, at: time("10:01"), ids: &$1) }
        == .notOpen(.planned))
    try meeting.take { try $0.decision("Late", now: now, at: time("11:00"), ids: &$1) }
    #expect(try meeting.decision("Late").number == 2)
    #expect(try meeting.decision("Late").footing == .quorate)
    let phrase = ActionPhrase(text: "figures")
    try meeting.take { $0.action(phrase, now: now, ids: &$1) }
    #expect(meeting.bexley.partnership.actions.all.map(\.number) == [1])
    try meeting.take { try $0.arrival(of: Bexley.post(9), now: now, at: time("10:30"), ids: &$1) }
    #expect(try meeting.stay(9).left == meeting.at("11:58"))
  }

  @Test func `The chair if here, else the vice-chair, is presumed to take the chair`() throws {
    let meeting = try MeetingInHand()
    #expect(meeting.now.presumedChair(at: try meeting.at("10:00")) == nil)
    try meeting.arrive(9, at: "09:50")
    #expect(meeting.now.presumedChair(at: try meeting.at("10:00"))?.surname == "Siddiqui")
    try meeting.arrive(1, at: "09:55")
    #expect(meeting.now.presumedChair(at: try meeting.at("10:00"))?.surname == "Hallam")
  }

  @Test func `An action without words is refused`() throws {
    let meeting = try MeetingInHand()
    let (empty, now) = (ActionPhrase(text: ""), try meeting.at("10:00"))
    #expect(meeting.refusal { $0.action(empty, now: now, ids: &$1) } == .emptyText)
  }
}
