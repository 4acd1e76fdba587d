import Governance
import Testing

/// What the forms change of meetings, agendas and replies.
@Suite struct FormMeetingTests {
  var office: Docklands
  var today: Day { office.today }
  var partnership: Partnership { office.partnership }

  init() throws { office = try Docklands() }

  @Test mutating func `A meeting opens on the proposed day with the last one's time and place`() throws {
    try office.take(.meetingChange, [.meeting: "M-MAR", .place: "Town Hall"])
    try office.take(.meetingAdd, [.group: "board"])
    let meeting = try #require(partnership.meetings.all.last)
    #expect(meeting.date == (try day("2027-06-10")))
    #expect(
      (meeting.start, meeting.place, meeting.folder) == (try time("10:00"), "Town Hall", "2027-06-10-board"))
    #expect((meeting.status, meeting.kind) == (.planned, .ordinary))
    #expect(office.agenda(meeting.id.text) == ["1 Welcome", "2 Minutes of 11 March", "3 Any other business"])
  }

  @Test mutating func `Two meetings of a group on one day differ in their times and folders`() throws {
    try office.take(.meetingAdd, [.group: "board", .date: "2026-12-17", .start: "14:00", .copy: "no"])
    let meeting = try #require(partnership.meetings.all.last)
    #expect(meeting.folder == "2026-12-17-board-2")
    #expect(office.agenda(meeting.id.text) == [])
  }

  @Test mutating func `A meeting is moved with its folder kept, and cancelled with the reason`() throws {
    try office.take(.meetingChange, [.meeting: "M-DEC", .date: "2027-01-14", .kind: "special"])
    let moved = try #require(partnership.meetings["M-DEC"])
    #expect((moved.date, moved.kind, moved.folder) == (try day("2027-01-14"), .special, "2026-12-17-board"))
    try office.take(.meetingCancel, [.meeting: "M-DEC", .why: "snow"])
    #expect(partnership.meetings["M-DEC"]?.status == .cancelled)
    #expect(partnership.meetings["M-DEC"]?.note == "snow")
    #expect(office.problems(.meetingCancel, [.meeting: "M-DEC"]) == [FormProblem(.meeting, .isDone)])
  }

  @Test mutating func `What a cancelled meeting was to take for somebody goes to the next, once`() throws {
    try office.take(.agendaPut, [.group: "board", .title: "Police figures", .source: "action 58"])
    try awaiting("D-1", "The budget", at: "M-SEP")
    var confirm = AgendaItem(id: "G-CON", number: 7, title: "To confirm: The budget")
    confirm.confirms = "D-1"
    office.partnership.apply(.put(.item(confirm, of: "M-DEC")))
    try office.take(.meetingCancel, [.meeting: "M-DEC"])
    #expect(office.agenda("M-MAR") == ["1 Police figures", "2 To confirm: The budget"])
    #expect(partnership.record(of: "M-MAR").agenda.all.last?.confirms == "D-1")
    // No further agenda takes them as well.
    try office.take(.meetingAdd, [.group: "board", .date: "2027-06-10"])
    let next = try #require(partnership.meetings.all.last)
    #expect(office.agenda(next.id.text) == ["1 Welcome", "2 Minutes of 11 March", "3 Any other business"])
  }

  @Test mutating func `Where no further meeting is planned, the next one made takes it`() throws {
    try office.take(.meetingCancel, [.meeting: "M-MAR"])
    try office.take(.agendaPut, [.group: "board", .title: "Police figures", .source: "action 58"])
    try office.take(.meetingCancel, [.meeting: "M-DEC"])
    try office.take(.meetingAdd, [.group: "board", .date: "2027-03-11"])
    let next = try #require(partnership.meetings.all.last)
    // September had no standing business before its own, so that what is new stands before any other business.
    #expect(
      office.agenda(next.id.text)
        == ["1 Welcome", "2 Minutes of 10 September", "3 Police figures", "4 Any other business"])
  }

  @Test mutating func `What was deferred and what waits to be confirmed go on the next agenda once`() throws {
    try awaiting("D-1", "The budget", at: "M-SEP")
    try awaiting("D-2", "Put off", at: "M-SEP", outcome: "deferred", item: "G-SEP4")
    try awaiting("D-3", "Put off again", at: "M-SEP", outcome: "deferred", item: "G-SEP4")
    try office.take(.agendaChange, [.meeting: "M-DEC", .item: "4", .title: "Neglect"])
    try office.take(.meetingAdd, [.group: "board", .date: "2027-06-10"])
    let first = try #require(partnership.meetings.all.last)
    let expected = [
      "1 Welcome", "2 Minutes of 11 March", "3 To confirm: The budget", "4 Neglect strategy",
      "5 Any other business",
    ]
    #expect(office.agenda(first.id.text) == expected)
    let items = partnership.record(of: first.id).agenda.all
    #expect(items[2].confirms == "D-1" && items[2].purpose == "confirm")
    #expect(items[3].source == "deferred, LSCB Board 2026-09-10, item 4")
    try office.take(.meetingAdd, [.group: "board", .date: "2027-09-09"])
    let second = try #require(partnership.meetings.all.last)
    #expect(office.agenda(second.id.text) == ["1 Welcome", "2 Minutes of 10 June", "3 Any other business"])
  }

  @Test mutating func `A meeting entered afterwards takes nothing from a later one`() throws {
    try awaiting("D-1", "The budget", at: "M-SEP")
    try office.take(.meetingAdd, [.group: "board", .date: "2026-06-11"])
    let earlier = try #require(partnership.meetings.all.last)
    #expect(office.agenda(earlier.id.text) == [])
  }

  @Test mutating func `A meeting called for one thing is not what the next agenda is made from`() throws {
    try office.take(.meetingAdd, [.group: "board", .date: "2027-02-04", .kind: "special", .copy: "no"])
    let special = try #require(partnership.meetings.all.last)
    try office.take(.agendaAdd, [.meeting: special.id.text, .title: "The inspection"])
    try office.take(.meetingAdd, [.group: "board", .date: "2027-02-11"])
    let next = try #require(partnership.meetings.all.last)
    #expect(office.agenda(next.id.text).first == "1 Welcome")
    #expect(office.agenda(next.id.text).contains("2 Minutes of 4 February"))
  }

  @Test
  mutating func `Items are added at the end or in their place, moved and taken off, the rest closed up`()
    throws
  {
    try office.take(
      .agendaAdd, [.meeting: "M-DEC", .title: "Serious case review", .purpose: "dec", .minutes: "15"])
    try office.take(.agendaAdd, [.meeting: "M-DEC", .title: "Apologies", .number: "2"])
    #expect(
      office.agenda("M-DEC") == [
        "1 Welcome", "2 Apologies", "3 Minutes of 10 September", "4 Budget", "5 Neglect strategy",
        "6 Any other business", "7 Serious case review",
      ])
    try office.take(
      .agendaChange, [.meeting: "M-DEC", .item: "7", .number: "4", .paper: "Paper A", .state: "late"])
    try office.take(.agendaRemove, [.meeting: "M-DEC", .item: "2"])
    #expect(
      office.agenda("M-DEC") == [
        "1 Welcome", "2 Minutes of 10 September", "3 Serious case review", "4 Budget", "5 Neglect strategy",
        "6 Any other business",
      ])
    let moved = try #require(partnership.record(of: "M-DEC").agenda.all.first { $0.number == 3 })
    #expect(
      (moved.paper, moved.paperStatus, moved.purpose, moved.minutes) == ("Paper A", "late", "decision", 15))
    try office.take(.agendaChange, [.meeting: "M-DEC", .item: "3", .number: "99"])
    #expect(office.agenda("M-DEC").last == "6 Serious case review")
  }

  @Test mutating func `What has begun keeps its number whatever is moved around it`() throws {
    begin("G-DEC1", "G-DEC4")
    #expect(
      office.problems(.agendaChange, [.meeting: "M-DEC", .item: "4", .title: "X"]) == [
        FormProblem(.item, .isDone)
      ])
    #expect(office.problems(.agendaRemove, [.meeting: "M-DEC", .item: "1"]) == [FormProblem(.item, .isDone)])
    for number in ["1", "4"] {
      #expect(
        office.problems(.agendaAdd, [.meeting: "M-DEC", .title: "X", .number: number])
          == [FormProblem(.number, .isDone)])
    }
    // An item before one begun out of its turn may be described, and changes places with its neighbour.
    try office.take(.agendaChange, [.meeting: "M-DEC", .item: "2", .lead: "Hallam"])
    try office.take(.agendaChange, [.meeting: "M-DEC", .item: "3", .number: "2"])
    #expect(
      office.agenda("M-DEC") == [
        "1 Welcome", "2 Budget", "3 Minutes of 10 September", "4 Neglect strategy", "5 Any other business",
      ])
    try office.take(.agendaRemove, [.meeting: "M-DEC", .item: "2"])
    #expect(
      office.agenda("M-DEC") == [
        "1 Welcome", "2 Minutes of 10 September", "3 Any other business", "4 Neglect strategy",
      ])
  }

  @Test mutating func `Numbers with gaps are left alone until something is moved`() throws {
    var item = try #require(partnership.record(of: "M-DEC").agenda["G-DEC5"])
    item.number = 9
    office.partnership.apply(.put(.item(item, of: "M-DEC")))
    try office.take(.agendaChange, [.meeting: "M-DEC", .item: "9", .lead: "Chair"])
    try office.take(.agendaAdd, [.meeting: "M-DEC", .title: "Next meeting"])
    #expect(office.agenda("M-DEC").suffix(2) == ["9 Any other business", "10 Next meeting"])
  }

  @Test mutating func `An item with something recorded under it stays`() throws {
    let interest = Interest(
      id: "I-1", item: "G-DEC3", person: "P-PEN", interest: "bidder", ruling: .takesNoPart)
    office.partnership.apply(.put(.interest(interest, of: "M-DEC")))
    let text: [Field.Name: String] = [.meeting: "M-DEC", .item: "3"]
    #expect(office.problems(.agendaRemove, text) == [FormProblem(.item, .isCited)])
  }

  @Test mutating func `A reply is entered, and a second one takes its place`() throws {
    try office.take(.reply, [.meeting: "M-DEC", .post: "Penhale", .answer: "late", .time: "10:40"])
    try office.take(.reply, [.meeting: "M-DEC", .post: "Penhale", .answer: "dep", .noticed: "2026-12-09"])
    let replies = partnership.record(of: "M-DEC").replies.all
    #expect(replies.count == 1)
    #expect((replies[0].answer, replies[0].deputy, replies[0].time) == (.deputy, "P-OSE", nil))
    #expect(replies[0].noticedAt?.day == (try day("2026-12-09")))
    try office.take(.reply, [.meeting: "M-DEC", .post: "board-02", .answer: "deputy", .deputy: "Ida Moss"])
    #expect(
      partnership.people[partnership.record(of: "M-DEC").replies.all[1].deputy ?? ""]?.name == "Moss, Ida")
  }

  @Test mutating func `Something is put on the next agenda of a group that is still to be held`() throws {
    try office.take(.agendaPut, [.group: "board", .title: "Police figures", .source: "action 58"])
    let item = try #require(partnership.record(of: "M-DEC").agenda.all.last)
    #expect(
      (item.title, item.number, item.source, item.isStanding) == ("Police figures", 6, "action 58", false))
  }

  private mutating func awaiting(
    _ id: String, _ text: String, at meeting: String, outcome: String = "to-be-confirmed", item: String? = nil
  ) throws {
    let held = try #require(partnership.meetings[Code(meeting)])
    var decision = Decision(
      id: Code(id), meeting: held.id, item: item.map { Code($0) }, at: held.startMoment, sequence: 1,
      text: text, footing: .inquorate)
    decision.outcome = outcome
    office.partnership.decisions.put(decision)
  }

  private mutating func begin(_ items: AgendaItem.ID...) {
    for id in items {
      guard var item = partnership.record(of: "M-DEC").agenda[id] else { continue }
      item.opened = Moment(today, .midnight)
      office.partnership.apply(.put(.item(item, of: "M-DEC")))
    }
  }
}
