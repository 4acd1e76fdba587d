import Governance
import Testing

/// Whom and what the minutes name.
@Suite struct ProceedingsMinutesTests {
  /// The ways in which a post may stand in the register, by the rows entered for it.
  private static let rows: [(Stay.Capacity, String)] = [
    (.member, "Brandt"), (.member, "Somebody else"), (.deputy, "Alabi"), (.attending, "Moody"),
    (.apologies, "Brandt"), (.absent, "Brandt"), (.late, "Brandt"),
  ]

  @Test
  func `Everybody in the room is in one list, and every held post in at least one, whatever is entered`()
    throws
  {
    let answers: [Reply.Answer?] = [nil, .yes, .apologies, .deputy]
    let meeting = try MeetingInHand()
    let base = meeting.bexley.partnership
    for entered in 0..<(1 << ProceedingsMinutesTests.rows.count) {
      for answer in answers {
        meeting.bexley.partnership = base
        let stays = enter(entered, answer, in: meeting)
        let attendees = meeting.now.attendees
        let named = [attendees.present, attendees.deputies, attendees.attending].flatMap(\.self).flatMap(
          \.stays)
        #expect(named.map(\.id).sorted() == stays.filter(\.isPresence).map(\.id).sorted())
        try check(attendees, stays, answer)
      }
    }
  }

  private func enter(_ entered: Int, _ answer: Reply.Answer?, in meeting: MeetingInHand) -> [Stay] {
    var stays: [Stay] = []
    for (index, row) in ProceedingsMinutesTests.rows.enumerated() where entered & (1 << index) != 0 {
      let person = meeting.bexley.partnership.people.all.first { $0.surname == row.1 }?.id ?? Person.ID("P-X")
      var stay = Stay(id: Stay.ID("S-\(index)"), post: Bexley.post(7), person: person, capacity: row.0)
      if stay.isPresence { stay.arrived = Moment(meeting.bexley.date, .midnight) }
      stays.append(stay)
    }
    if let answer {
      let reply = Reply(id: Reply.ID("R-7"), post: Bexley.post(7), answer: answer)
      meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
    }
    for stay in stays { meeting.bexley.partnership.apply(.put(.stay(stay, of: meeting.id))) }
    return stays
  }

  /// What the lists must say of the post, worked out from the rows one by one.
  private func check(_ attendees: Proceedings.Attendees, _ stays: [Stay], _ answer: Reply.Answer?) throws {
    let post = Bexley.post(7)
    let came = stays.contains { $0.capacity == .member }
    let stoodIn = stays.contains { $0.capacity == .deputy }
    let last = stays.last { [.apologies, .absent, .late].contains($0.capacity) }?.capacity
    let apologised = !came && (last == .apologies || (last == nil && answer == .apologies))
    #expect(attendees.present.contains { $0.post == post } == came)
    #expect(attendees.deputies.contains { $0.post == post } == stoodIn)
    #expect(attendees.apologies.contains(post) == apologised)
    let isEmpty = !came && !stoodIn && !apologised
    #expect(attendees.noApologies.contains(post) == (isEmpty && last == .absent))
    #expect(attendees.expected.contains(post) == (isEmpty && last == .late))
    #expect(attendees.unrecorded.contains(post) == (isEmpty && last == nil))
    // Nothing is recorded of the sixteen others.
    #expect(attendees.unrecorded.count == (isEmpty && last == nil ? 17 : 16))
  }

  @Test func `Somebody entered for a post that nobody holds is named all the same`() throws {
    let meeting = try MeetingInHand()
    var stay = Stay(
      id: Stay.ID("S-1"), post: Bexley.post(18), person: try meeting.bexley.person("Osei"), capacity: .member)
    stay.arrived = try meeting.at("10:00")
    meeting.bexley.partnership.apply(.put(.stay(stay, of: meeting.id)))
    #expect(meeting.now.attendees.attending.map(\.stays) == [[stay]])
  }

  @Test func `Who came, went and came again is one person with two times, and each nameless one is somebody`()
    throws
  {
    let meeting = try MeetingInHand()
    try meeting.arrive(6, at: "09:57")
    try meeting.leave(6, at: "10:30")
    try meeting.take { try $0.comeback(of: Bexley.post(6), now: meeting.at("10:50"), ids: &$1) }
    for coat in ["blue coat", "red coat"] {
      try meeting.take {
        try $0.attendance(of: nil, description: coat, now: meeting.at("10:00"), ids: &$1)
      }
    }
    let attendees = meeting.now.attendees
    #expect(attendees.present.map { $0.stays.map(\.arrived?.time.description) } == [["09:57", "10:50"]])
    #expect(attendees.attending.map { $0.stays.map(\.why) } == [["blue coat"], ["red coat"]])
  }

  @Test func `Items stand in the order taken, and nothing recorded is lost or said twice`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 4, 6, 8, 9, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.take { try $0.note("Before the agenda", now: meeting.at("10:01"), ids: &$1) }
    try meeting.begin(3, at: "10:05")
    try meeting.decide("Third first", at: "10:06")
    try meeting.begin(1, at: "10:10")
    try meeting.take { try $0.note("A note on the first", now: meeting.at("10:11"), ids: &$1) }
    try meeting.take { meeting, _ in try meeting.endingItem(now: Moment(meeting.meeting.date, time("10:12")))
    }
    try meeting.decide("Outside the agenda", at: "10:13")
    try meeting.take { $0.action(ActionPhrase(text: "Do it"), now: try meeting.at("10:14"), ids: &$1) }
    let minuted = meeting.now.minutedItems
    #expect(minuted.map { $0.item?.number } == [3, 1, nil])
    #expect(minuted[0].decisions.map(\.text) == ["Third first"])
    #expect(minuted[1].notes.map(\.text) == ["A note on the first"])
    #expect(minuted[2].decisions.map(\.text) == ["Outside the agenda"])
    #expect(minuted[2].notes.map(\.text) == ["Before the agenda"])
    #expect(minuted[2].actions.map(\.text) == ["Do it"])
    #expect(meeting.now.itemsNotTaken.map(\.number) == [2])
    let second = try #require(meeting.now.record.agenda[meeting.item(2)])
    try meeting.take { meeting, ids in
      meeting.note(
        "On one not begun", item: second.id, now: Moment(meeting.meeting.date, .midnight), ids: &ids)
    }
    #expect(meeting.now.minutedItems.map { $0.item?.number } == [3, 1, 2, nil])
    #expect(meeting.now.itemsNotTaken.isEmpty)
    // An item struck from the agenda takes nothing with it.
    meeting.bexley.partnership.apply(.remove(.item(second, of: meeting.id)))
    #expect(
      meeting.now.minutedItems.last?.notes.map(\.text).sorted() == ["Before the agenda", "On one not begun"])
  }

  @Test func `A decision to be confirmed is given with the agenda it is on, until it is confirmed`() throws {
    let meeting = try MeetingInHand()
    let next = try meeting.planNext()
    try meeting.arrive(1, 2, 4, 6, 8, 9, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.leave(6, at: "10:05")
    #expect(meeting.now.confirmations.isEmpty)
    let decision = try meeting.decide("Budget agreed", at: "10:06", anyway: true)
    let waiting = try #require(meeting.now.confirmations.first)
    #expect(meeting.now.confirmations.count == 1)
    #expect(
      waiting.decision == decision && waiting.meeting?.id == next && waiting.item?.confirms == decision.id)
    #expect(waiting.clause == "App1 7.2")
    var item = try #require(waiting.item)
    item.confirms = nil
    meeting.bexley.partnership.apply(.put(.item(item, of: next)))
    #expect(meeting.now.confirmations.map(\.meeting) == [nil])
    var confirmed = decision
    confirmed.outcome = "confirmed"
    meeting.bexley.partnership.apply(.put(.decision(confirmed)))
    #expect(meeting.now.confirmations.isEmpty)
  }

  @Test func `The whole of a meeting is from its first opening to its close, whatever lay between`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 4, 6, 8, 9, at: "09:57")
    #expect(meeting.now.wholeTime == nil)
    try meeting.open(at: "10:00")
    try meeting.take { now, _ in now.adjournment(why: "", now: try meeting.at("10:30")) }
    #expect(meeting.now.wholeTime?.from == (try meeting.at("10:00")))
    #expect(meeting.now.wholeTime?.to == nil)
    try meeting.take { now, ids in
      now.resumption(chair: nil, now: try meeting.at("10:45"), ids: &ids)
    }
    try meeting.take { now, _ in now.closing(now: try meeting.at("11:30")) }
    #expect(meeting.now.wholeTime?.from == (try meeting.at("10:00")))
    #expect(meeting.now.wholeTime?.to == (try meeting.at("11:30")))
  }
}
