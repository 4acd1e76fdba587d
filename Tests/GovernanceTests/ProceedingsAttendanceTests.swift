import Governance
import Testing

/// The marks of the attendance register: each step, and each refusal.
@Suite struct ProceedingsAttendanceTests {
  @Test func `An arrival is timed by the clock on the meeting's day`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(6, at: "09:57")
    let stay = try meeting.stay(6)
    #expect(stay.arrived == (try meeting.at("09:57")))
    #expect(stay.arrivedSequence == 1 && stay.why.isEmpty && stay.capacity == .member)
    #expect(meeting.now.row(of: Bexley.post(6))?.mark == .here(stay))
  }

  @Test func `On any other day the start is taken, and it is marked as entered afterwards`() throws {
    let meeting = try MeetingInHand()
    let nextDay = Moment(meeting.bexley.date.adding(days: 1), try time("16:40"))
    try meeting.take { $0.arrival(of: Bexley.post(6), now: nextDay, ids: &$1) }
    #expect(try meeting.stay(6).arrived == meeting.at("10:00"))
    #expect(try meeting.stay(6).why == Proceedings.enteredAfterwards)
    try meeting.take { try $0.arrival(of: Bexley.post(7), now: nextDay, at: time("10:20"), ids: &$1) }
    #expect(try meeting.stay(7).arrived == meeting.at("10:20"))
  }

  @Test func `A whole meeting can be entered the next day, in the order in which it is entered`() throws {
    let meeting = try MeetingInHand()
    let now = Moment(meeting.bexley.date.adding(days: 1), try time("16:40"))
    for number in [1, 2, 6, 7, 8] {
      try meeting.take { $0.arrival(of: Bexley.post(number), now: now, ids: &$1) }
    }
    try meeting.take { try $0.opening(chair: nil, now: now, at: time("10:03"), ids: &$1) }
    try meeting.take { meeting, _ in meeting.beginning(now: now) }
    try meeting.take { meeting, _ in try meeting.beginning(now: now, at: time("10:20")) }
    try meeting.take { $0.decision("Agreed", now: now, ids: &$1) }
    #expect(try meeting.decision("Agreed").at == meeting.at("10:20"))
    #expect(try meeting.decision("Agreed").footing == .quorate)
    try meeting.take { meeting, _ in meeting.closing(now: now) }
    #expect(meeting.now.wasQuorateThroughout == true)
    #expect(meeting.now.meeting.end == (try time("10:20")))
  }

  @Test func `Nobody arrives twice, in a vacant post, in another group's post or at a cancelled meeting`()
    throws
  {
    let meeting = try MeetingInHand()
    let penhale = try meeting.bexley.person("Penhale")
    let now = try meeting.at("10:05")
    try meeting.arrive(6, at: "09:57")
    let since = try meeting.at("09:57")
    #expect(
      meeting.refusal { $0.arrival(of: Bexley.post(6), now: now, ids: &$1) }
        == .alreadyHere(penhale, since: since))
    #expect(
      meeting.refusal { $0.attendance(of: penhale, now: now, ids: &$1) }
        == .alreadyHere(penhale, since: since))
    #expect(
      meeting.refusal { $0.arrival(of: Bexley.post(18), now: now, ids: &$1) } == .vacant(Bexley.post(18)))
    let other = Bexley.executive(1)
    #expect(meeting.refusal { $0.arrival(of: other, now: now, ids: &$1) } == .noSuchPost(other))
    var cancelled = meeting.now.meeting
    cancelled.status = .cancelled
    meeting.bexley.partnership.meetings.put(cancelled)
    #expect(meeting.refusal { $0.arrival(of: Bexley.post(7), now: now, ids: &$1) } == .isCancelled)
    #expect(meeting.refusal { $0.away(.absent, Bexley.post(7), ids: &$1) } == .isCancelled)
  }

  @Test(arguments: [Stay.Capacity.apologies, .absent, .late])
  func `Somebody here cannot be marked as not here, before or after they leave`(capacity: Stay.Capacity)
    throws
  {
    let meeting = try MeetingInHand()
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.arrive(6, at: "09:57")
    let since = try meeting.at("09:57")
    #expect(
      meeting.refusal { $0.away(capacity, Bexley.post(6), ids: &$1) }
        == .cannotBeAway(penhale, capacity, since: since))
    try meeting.leave(6, at: "10:31")
    let until = try meeting.at("10:31")
    #expect(
      meeting.refusal { $0.away(capacity, Bexley.post(6), ids: &$1) } == .hasBeenHere(penhale, until: until))
    #expect(meeting.refusal { $0.away(capacity, Bexley.post(18), ids: &$1) } == .vacant(Bexley.post(18)))
  }

  @Test func `Apologies give way to an arrival in the same row of the register`() throws {
    let meeting = try MeetingInHand()
    let late = try meeting.take { try $0.away(.late, Bexley.post(8), expected: time("10:50"), ids: &$1) }
    #expect(late.act == .expected(Bexley.post(8), at: try time("10:50")))
    try meeting.arrive(8, at: "10:48")
    #expect(meeting.now.record.stays.all.count == 1)
    #expect(try meeting.stay(8).expected == time("10:50"))
    #expect(try meeting.stay(8).isPresence)
  }

  @Test func `Late without a time is not called apologies`() throws {
    let meeting = try MeetingInHand()
    #expect(
      try meeting.take { $0.away(.late, Bexley.post(8), ids: &$1) }.act == .expectedLater(Bexley.post(8)))
    #expect(meeting.now.row(of: Bexley.post(8))?.mark == .late(try meeting.stay(8)))
    #expect(
      try meeting.take { $0.away(.apologies, Bexley.post(8), ids: &$1) }.act == .apologies(Bexley.post(8)))
    #expect(try meeting.take { $0.away(.absent, Bexley.post(8), ids: &$1) }.act == .absent(Bexley.post(8)))
    #expect(meeting.now.row(of: Bexley.post(8))?.mark == .absent(try meeting.stay(8)))
  }

  @Test func `The only named deputy is taken without asking; nobody or two must be named`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:00")
    try meeting.take { $0.arrival(ofDeputy: nil, for: Bexley.post(6), now: now, ids: &$1) }
    #expect(try meeting.stay(6).person == meeting.bexley.person("Osei"))
    #expect(meeting.now.row(of: Bexley.post(6))?.mark == .deputy(try meeting.stay(6)))
    #expect(
      meeting.refusal { $0.arrival(ofDeputy: nil, for: Bexley.post(9), now: now, ids: &$1) }
        == .noNamedDeputy(Bexley.post(9)))
    meeting.bexley.addDeputy("Second, Sam", for: Bexley.post(7))
    #expect(
      meeting.refusal { $0.arrival(ofDeputy: nil, for: Bexley.post(7), now: now, ids: &$1) }
        == .noNamedDeputy(Bexley.post(7)))
    let osei = try meeting.bexley.person("Osei")
    #expect(
      meeting.refusal { $0.arrival(of: Bexley.post(6), now: now, ids: &$1) }
        == .postFilled(Bexley.post(6), by: osei))
  }

  @Test func `Whoever is sent without being named is in attendance, until the agency's word makes a deputy`()
    throws
  {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:00")
    let change = try meeting.take {
      $0.attendance(named: "Insp Carl Moody", for: Bexley.post(10), now: now, ids: &$1)
    }
    #expect(change.steps.count == 2)
    let stay = try meeting.stay(10)
    #expect(stay.capacity == .attending)
    #expect(meeting.now.row(of: Bexley.post(10))?.sent == [stay])
    #expect(meeting.now.row(of: Bexley.post(10))?.mark == .unmarked(nil))
    try meeting.take { $0.namingDeputy(stay, ids: &$1) }
    #expect(try meeting.stay(10).capacity == .deputy)
    #expect(meeting.now.roster.verdict(of: [Presence(try meeting.stay(10))]).members?.count == 1)
    let named = try meeting.stay(10)
    #expect(meeting.refusal { $0.namingDeputy(named, ids: &$1) } == .emptyText)
  }

  @Test func `A deputy named without authority becomes authorised, not named twice`() throws {
    let meeting = try MeetingInHand()
    meeting.bexley.addDeputy("Moody, Carl", for: Bexley.post(10), authorisedOn: nil)
    let count = meeting.bexley.partnership.deputies.all.count
    try meeting.take {
      try $0.attendance(named: "carl moody", for: Bexley.post(10), now: meeting.at("10:00"), ids: &$1)
    }
    let stay = try meeting.stay(10)
    #expect(stay.capacity == .attending)
    try meeting.take { $0.namingDeputy(stay, ids: &$1) }
    #expect(meeting.bexley.partnership.deputies.all.count == count)
    #expect(meeting.now.roster.entry(of: Bexley.post(10))?.deputies == [try meeting.bexley.person("Moody")])
  }

  @Test func `A name that only begins somebody else's is somebody new`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:00")
    try meeting.take { $0.attendance(named: "Hel Pen", now: now, ids: &$1) }
    #expect(meeting.bexley.partnership.people.all.last?.name == "Pen, Hel")
    #expect(meeting.refusal { $0.attendance(named: "  ", now: now, ids: &$1) } == .emptyText)
  }

  @Test func `Somebody whose name is still to be asked is named later`() throws {
    let meeting = try MeetingInHand()
    try meeting.take {
      try $0.attendance(of: nil, description: "woman, blue coat", now: meeting.at("10:12"), ids: &$1)
    }
    let stay = try #require(meeting.now.inAttendance.first)
    #expect(meeting.now.unanswered.contains(.nameless(stay)))
    #expect(meeting.refusal { $0.naming(stay, as: " ", ids: &$1) } == .emptyText)
    try meeting.take { $0.naming(stay, as: "Ada Blue", ids: &$1) }
    #expect(meeting.now.inAttendance.first?.person == (try meeting.bexley.person("Blue")))
    #expect(!meeting.now.unanswered.contains(.nameless(stay)))
  }

  @Test func `Nobody leaves who is not here, or before they came`() throws {
    let meeting = try MeetingInHand()
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.arrive(6, at: "09:57")
    let stay = try meeting.stay(6)
    let (arrived, early) = (try meeting.at("09:57"), try meeting.at("09:56"))
    #expect(
      meeting.refusal { meeting, _ in meeting.departure(of: stay, now: early) }
        == .leftBeforeArrival(arrived: arrived, left: early))
    try meeting.leave(6, at: "10:31")
    #expect(meeting.refusal { meeting, _ in meeting.departure(of: stay, now: early) } == .notHere(penhale))
    #expect(
      meeting.refusal { meeting, _ in meeting.announcement(of: stay, leaves: nil) } == .notHere(penhale))
  }

  @Test func `Who returns has a new row; who never came, or is here, cannot return`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:40")
    #expect(
      meeting.refusal { $0.comeback(of: Bexley.post(6), now: now, ids: &$1) } == .neverHere(Bexley.post(6)))
    try meeting.arrive(6, at: "09:57")
    let penhale = try meeting.bexley.person("Penhale")
    let since = try meeting.at("09:57")
    #expect(
      meeting.refusal { $0.comeback(of: Bexley.post(6), now: now, ids: &$1) }
        == .alreadyHere(penhale, since: since))
    try meeting.leave(6, at: "10:31")
    let early = try meeting.at("10:20")
    #expect(meeting.refusal { $0.comeback(of: Bexley.post(6), now: early, ids: &$1) } == .overlaps(penhale))
    let before = try meeting.at("09:50")
    #expect(meeting.refusal { $0.arrival(of: Bexley.post(6), now: before, ids: &$1) } == .overlaps(penhale))
    try meeting.take { $0.comeback(of: Bexley.post(6), now: now, ids: &$1) }
    #expect(meeting.now.stays(of: penhale).count == 2)
    #expect(
      meeting.refusal { $0.comeback(of: Bexley.post(18), now: now, ids: &$1) } == .vacant(Bexley.post(18)))
  }

  @Test func `Who holds two posts is entered for both, is one head, and leaves both at once`() throws {
    let meeting = try MeetingInHand()
    meeting.bexley.vacate(Bexley.post(6))
    let brandt = try meeting.bexley.person("Brandt")
    meeting.bexley.partnership.appointments.put(
      Appointment(id: Appointment.ID("H-two"), post: Bexley.post(6), person: brandt))
    try meeting.arrive(1, 2, 7, 8, 9, at: "09:57")
    #expect(try meeting.now.verdict(at: meeting.end("09:57")).missing.map(\.part.id) == ["care-trust"])
    #expect(
      meeting.now.roster.wouldRestore(meeting.now.roll(at: try meeting.end("09:57")).map(Presence.init)) == [
        Bexley.post(6)
      ])
    try meeting.arrive(6, at: "09:58")
    let verdict = try meeting.now.verdict(at: meeting.end("09:58"))
    #expect(verdict.standing == .quorate && verdict.members?.count == 5)
    try meeting.leave(7, at: "10:30")
    #expect(try meeting.now.verdict(at: meeting.end("10:30")).members?.count == 4)
    #expect(meeting.now.presentStay(of: brandt) == nil)
  }

  @Test func `A member who is the named deputy of another fills both posts and is one head`() throws {
    let meeting = try MeetingInHand()
    let pryce = try meeting.bexley.person("Pryce")
    var deputy = Deputy(id: Deputy.ID("U-P"), post: Bexley.post(6), person: pryce)
    deputy.authorisedOn = meeting.bexley.date
    meeting.bexley.partnership.deputies.put(deputy)
    try meeting.arrive(1, 4, 7, 8, 9, at: "09:57")
    try meeting.take {
      try $0.arrival(ofDeputy: pryce, for: Bexley.post(6), now: meeting.at("09:58"), ids: &$1)
    }
    let verdict = try meeting.now.verdict(at: meeting.end("09:58"))
    #expect(verdict.standing == .quorate && verdict.members?.count == 5)
    #expect(
      try Set(meeting.now.roster.restsOn(meeting.now.roll(at: meeting.end("09:58")).map(Presence.init)))
        .isSuperset(of: [Bexley.post(4), Bexley.post(6)]))
  }

  @Test func `A new holder is appointed from today, and the earlier one until yesterday`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:02")
    let change = try meeting.take { $0.newHolder(of: Bexley.post(17), name: "Nia Head", now: now, ids: &$1) }
    let head = try meeting.bexley.person("Head")
    #expect(change.act == .appointed(head, name: "Nia Head", to: Bexley.post(17), from: meeting.bexley.date))
    #expect(meeting.bexley.partnership.holder(of: Bexley.post(17), on: meeting.bexley.date)?.id == head)
    let yesterday = meeting.bexley.date.adding(days: -1)
    #expect(meeting.bexley.partnership.holder(of: Bexley.post(17), on: yesterday)?.surname == "Rzepka")
    #expect(meeting.now.rows.count == 17)
    let appointment = try #require(
      meeting.bexley.partnership.appointment(to: Bexley.post(17), on: meeting.bexley.date))
    #expect(meeting.now.unanswered.contains(.unnotified(appointment)))
    try meeting.take { meeting, _ in meeting.noticing(appointment, on: meeting.meeting.date) }
    #expect(!meeting.now.unanswered.contains(.unnotified(appointment)))
  }

  @Test func `A vacant post may be filled, one whose holder has been here may not`() throws {
    let meeting = try MeetingInHand()
    let now = try meeting.at("10:02")
    try meeting.take { $0.newHolder(of: Bexley.post(18), name: "Lay Ann", now: now, ids: &$1) }
    #expect(meeting.now.roster.total(under: Settings()) == 18)
    try meeting.arrive(6, at: "09:57")
    let penhale = try meeting.bexley.person("Penhale")
    let since = try meeting.at("09:57")
    #expect(
      meeting.refusal { $0.newHolder(of: Bexley.post(6), name: "X Y", now: now, ids: &$1) }
        == .alreadyHere(penhale, since: since))
    try meeting.leave(6, at: "10:00")
    let until = try meeting.at("10:00")
    #expect(
      meeting.refusal { $0.newHolder(of: Bexley.post(6), name: "X Y", now: now, ids: &$1) }
        == .hasBeenHere(penhale, until: until))
    #expect(
      meeting.refusal { $0.newHolder(of: Bexley.executive(1), name: "X Y", now: now, ids: &$1) }
        == .noSuchPost(Bexley.executive(1)))
    #expect(meeting.refusal { $0.newHolder(of: Bexley.post(7), name: " ", now: now, ids: &$1) } == .emptyText)
  }
}
