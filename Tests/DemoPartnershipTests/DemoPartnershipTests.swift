import DemoPartnership
import Governance
import Testing

/// The demo on a day, as the tests look at it.
private struct Demo {
  let today: Day
  let steps: [Change.Step]
  var partnership = BexleyTemplate.partnership

  /// The demo of a day of the tests' list, made once.
  static func on(_ day: Day) -> Demo { made[day] ?? Demo(day) }

  private static let made = Dictionary(
    days.map { ($0, Demo($0)) }, uniquingKeysWith: { one, _ in one })

  init(_ today: Day) {
    self.today = today
    steps = DemoPartnership.records(on: today, addingTo: BexleyTemplate.partnership)
    for step in steps { partnership.apply(step) }
  }

  func closed(_ group: String) -> [Meeting] {
    partnership.meetings(of: Group.ID(group)).filter { $0.status == .closed }
  }

  func todaysBoard() throws -> Meeting {
    let boards = partnership.meetings(of: Group.ID("board")).filter { $0.date == today }
    #expect(boards.count == 1)
    return try #require(boards.first)
  }

  /// The standing at each event from the opening to the close.
  func standings(of meeting: Meeting) -> [QuorumVerdict.Standing] {
    let record = partnership.record(of: meeting.id)
    let roster = Roster(of: meeting.group, on: meeting.date, in: partnership)
    var instants = record.stays.all.flatMap { [$0.begins, $0.ends] } + record.sittings.all.map(\.begins)
    instants += partnership.decisions(of: meeting.id).map(\.instant)
    return instants.compactMap { $0 }.sorted().filter { instant in
      record.sittings.all.contains { $0.begins <= instant && instant < $0.ends ?? instant }
    }.map { instant in
      let here = record.stays.all.filter { $0.isHere(at: instant) }
      return roster.verdict(of: here.map { Presence($0) }).standing
    }
  }

  func quorate(_ group: String) -> [Bool] {
    closed(group).map { meeting in
      let standings = standings(of: meeting)
      return !standings.isEmpty && standings.allSatisfy { $0 == .quorate }
    }
  }
}

/// Every month, the ends of months and years, a leap day, weekends, and every day of one fortnight.
private let days: [Day] =
  (1...12).compactMap { Day(year: 2026, month: $0, day: 10) }
  + ["2028-02-29", "2026-12-31", "2027-01-01", "2026-10-31", "2027-03-31", "2026-06-13", "2026-06-14"]
  .compactMap { Day($0) }
  + (0..<14).map { Day(number: 20_696 + $0) }

@Suite struct DemoPartnershipTests {
  @Test func `The same day gives the same records`() throws {
    let day = try #require(Day("2026-12-10"))
    #expect(Demo(day).steps == Demo(day).steps)
    #expect(Demo(day).steps != Demo(day.adding(days: 1)).steps)
  }

  @Test(arguments: days) func `The Board meets today, extra-ordinary outside its months`(day: Day) throws {
    let demo = Demo.on(day)
    let meeting = try demo.todaysBoard()
    #expect(meeting.kind == ([3, 6, 9, 12].contains(day.month) ? .ordinary : .extraOrdinary))
    #expect(meeting.status == .planned)
    #expect(meeting.start == ClockTime("10:00"))
    let agenda = demo.partnership.record(of: meeting.id).agenda.all
    #expect(agenda.map(\.number) == Array(1...9))
    #expect(agenda.allSatisfy { $0.opened == nil })
  }

  @Test(arguments: days) func `The replies are twelve who come, one deputy and two apologies`(day: Day) throws
  {
    let demo = Demo.on(day)
    let replies = try demo.partnership.record(of: demo.todaysBoard().id).replies.all
    #expect(replies.count { [.yes, .late, .leaves, .video].contains($0.answer) } == 12)
    #expect(replies.count { $0.answer == .deputy && $0.deputy != nil } == 1)
    #expect(replies.count { $0.answer == .apologies } == 2)
    let silent = demo.partnership.posts(of: Group.ID("board"), on: day).filter { post in
      demo.partnership.holder(of: post.id, on: day) != nil && !replies.contains { $0.post == post.id }
    }
    #expect(silent.map(\.id.text) == ["board-10", "board-12"])
    #expect(replies.allSatisfy { $0.noticedAt.map { $0.day < day } == true })
  }

  @Test(arguments: days) func `Two years of meetings lie behind, and every group has a next one`(day: Day) {
    let demo = Demo.on(day)
    let counts = ["board", "exec", "sscrp", "cdop", "qe", "wg-neglect", "scr-b", "wg-esafety"].map {
      demo.closed($0).count
    }
    #expect(Array(counts.prefix(6)) == [8, 12, 8, 8, 5, 4])
    #expect((1...2).contains(counts[6]) && counts[7] == 4)
    for group in ["board", "exec", "sscrp", "cdop", "qe", "wg-neglect", "scr-b"] {
      let planned = demo.partnership.meetings(of: Group.ID(group)).filter { $0.status == .planned }
      #expect(planned.count { $0.date > day } == 1, "\(group)")
    }
    #expect(demo.partnership.meetings.all.allSatisfy { $0.status == ($0.date < day ? .closed : .planned) })
    let folders = demo.partnership.meetings.all.map(\.folder)
    #expect(Set(folders).count == folders.count)
  }

  @Test(arguments: days) func `Every group meets in the months of its calendar`(day: Day) throws {
    let demo = Demo.on(day)
    let constitution = try #require(demo.partnership.constitution(on: day))
    for calendar in constitution.calendars {
      for meeting in calendar.groups.flatMap({ demo.partnership.meetings(of: $0) }) where meeting.date != day
      {
        #expect(calendar.months.contains(meeting.date.month))
        #expect(meeting.date.weekday <= 5)
        #expect(meeting.kind == .ordinary)
      }
    }
  }

  @Test(arguments: days) func `The Board was quorate in 7 of 8, the panel in 6 of 8, the Executive in all`(
    day: Day
  ) {
    let demo = Demo.on(day)
    #expect(demo.quorate("board") == [true, true, true, true, true, true, false, true])
    #expect(demo.quorate("sscrp") == [true, true, false, true, true, false, true, true])
    #expect(demo.quorate("exec") == Array(repeating: true, count: 12))
  }

  @Test func `Without the Care Trust's holder the panel would have been quorate in 5 of 8`() throws {
    let demo = Demo.on(try #require(Day("2026-12-10")))
    let without = demo.closed("sscrp").count { meeting in
      let stays = demo.partnership.record(of: meeting.id).stays.all
      let here = stays.filter { $0.isPresence && $0.post != Post.ID("sscrp-02") }.map { Presence($0) }
      let roster = Roster(of: meeting.group, on: meeting.date, in: demo.partnership)
      return roster.verdict(of: here).standing == .quorate
    }
    #expect(without == 5)
  }

  @Test(arguments: days) func `One decision was taken without the Care Trust and stands on today's agenda`(
    day: Day
  ) throws {
    let demo = Demo.on(day)
    let waiting = demo.partnership.decisions.all.filter { $0.awaitsConfirmation || $0.footing == .inquorate }
    #expect(waiting.count == 1)
    let decision = try #require(waiting.first)
    let board = demo.closed("board")
    #expect(decision.meeting == board[board.count - 2].id)
    #expect(try #require(ClockTime("10:55"))..<(try #require(ClockTime("11:40"))) ~= decision.at.time)
    let away = demo.partnership.record(of: decision.meeting).stays.all.filter {
      $0.post == Post.ID("board-06")
    }
    #expect(away.map(\.left?.time.description) == ["10:55", "11:51"])
    #expect(away.last?.arrived?.time.description == "11:40")
    let agenda = try demo.partnership.record(of: demo.todaysBoard().id).agenda.all
    #expect(agenda.filter { $0.confirms != nil }.map(\.number) == [3])
    #expect(agenda[2].confirms == decision.id && agenda[2].purpose == "confirm")
  }

  @Test(arguments: days) func `The footing of every decision is what the register says`(day: Day) {
    let demo = Demo.on(day)
    for decision in demo.partnership.decisions.all {
      guard let meeting = demo.partnership.meetings[decision.meeting] else { continue }
      let record = demo.partnership.record(of: meeting.id)
      let here = record.stays.all.filter { $0.isHere(at: decision.instant) }
      let interested = Set(record.interests.all.filter { $0.item == decision.item }.map(\.person))
      let verdict = Roster(of: meeting.group, on: meeting.date, in: demo.partnership)
        .verdict(of: here.map { Presence($0) }, interested: interested)
      let footing: Decision.Footing =
        verdict.standing == .quorate ? .quorate : verdict.standing == .inquorate ? .inquorate : .noRule
      #expect(decision.footing == footing)
    }
  }

  @Test(arguments: days) func `Nobody is here outside a meeting's times, nor goes before coming`(day: Day)
    throws
  {
    let demo = Demo.on(day)
    for meeting in demo.partnership.meetings.all where meeting.status == .closed {
      let end = Moment(meeting.date, try #require(meeting.end))
      for stay in demo.partnership.record(of: meeting.id).stays.all where stay.isPresence {
        let arrived = try #require(stay.arrived)
        let left = try #require(stay.left)
        #expect(meeting.startMoment.minutes(since: arrived) <= 15 && arrived < left && left <= end)
      }
      for stay in demo.partnership.record(of: meeting.id).stays.all where !stay.isPresence {
        #expect(stay.arrived == nil && stay.left == nil)
      }
    }
    #expect(try demo.partnership.record(of: demo.todaysBoard().id).stays.all.isEmpty)
  }

  @Test(arguments: days) func `The events of a closed meeting are numbered in the order of time`(day: Day)
    throws
  {
    let demo = Demo.on(day)
    for meeting in demo.partnership.meetings.all where meeting.status == .closed {
      let record = demo.partnership.record(of: meeting.id)
      var instants = record.stays.all.flatMap { [$0.begins, $0.ends] }
      instants += record.sittings.all.flatMap { [$0.begins, $0.ends] }
      instants += record.agenda.all.flatMap { [$0.begins, $0.ends] }
      instants += record.notes.all.map { Instant($0.at, $0.sequence) }
      instants += demo.partnership.decisions(of: meeting.id).map(\.instant)
      let ordered = instants.compactMap { $0 }.sorted()
      #expect(Set(ordered.map(\.sequence)).count == ordered.count)
      #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.sequence < $1.sequence })
      #expect(ordered.allSatisfy { $0.sequence != .max })
      #expect(record.agenda.all.allSatisfy { $0.begins != nil && $0.ends != nil })
    }
  }

  @Test(arguments: days) func `Every code that a record names exists`(day: Day) {
    let all = Demo.on(day).partnership
    func knows(_ post: Post.ID?) -> Bool { post.map { all.posts[$0] != nil } ?? true }
    func knows(_ person: Person.ID?) -> Bool { person.map { all.people[$0] != nil } ?? true }
    func knows(_ agency: Agency.ID?) -> Bool { agency.map { all.agencies[$0] != nil } ?? true }
    #expect(all.posts.all.allSatisfy { all.groups[$0.group] != nil && knows($0.agency) })
    #expect(all.appointments.all.allSatisfy { knows($0.post) && knows($0.person) })
    #expect(all.deputies.all.allSatisfy { knows($0.post) && knows($0.person) })
    #expect(all.offices.all.allSatisfy { all.groups[$0.group] != nil && knows($0.post) && knows($0.person) })
    #expect(all.meetings.all.allSatisfy { all.groups[$0.group] != nil })
    #expect(all.decisions.all.allSatisfy { all.meetings[$0.meeting] != nil })
    for action in all.actions.all {
      #expect(knows(action.post) && knows(action.agency) && all.groups[action.group] != nil)
      #expect(action.meeting.map { all.meetings[$0]?.group == action.group } == true, "\(action.text)")
      let item = action.item.flatMap { item in
        action.meeting.flatMap { all.record(of: $0).agenda[item] }
      }
      #expect(item != nil)
    }
    for (meeting, record) in all.records {
      #expect(all.meetings[meeting] != nil)
      #expect(record.stays.all.allSatisfy { knows($0.post) && knows($0.person) })
      #expect(record.sittings.all.allSatisfy { $0.chair != nil && knows($0.chair) })
      #expect(record.replies.all.allSatisfy { knows($0.post) && knows($0.deputy) })
      #expect(record.interests.all.allSatisfy { knows($0.person) && record.agenda[$0.item] != nil })
      let categories = all.constitutions.first?.categories ?? [:]
      #expect(all.posts.all.allSatisfy { categories[$0.category] != nil })
    }
  }

  @Test(arguments: days) func `Posts are held but for those the handbook leaves vacant`(day: Day) {
    let demo = Demo.on(day)
    let vacant = demo.partnership.posts.all.filter { post in
      post.holds(on: day) && demo.partnership.holder(of: post.id, on: day) == nil
    }
    #expect(vacant.map(\.id.text) == ["board-18", "board-19", "exec-17"])
    #expect(!demo.partnership.appointments.all.contains { $0.post == Post.ID("board-18") })
  }

  @Test func `The Board is the one of the screens`() throws {
    let demo = Demo.on(try #require(Day("2026-12-10")))
    let board = demo.partnership.posts(of: Group.ID("board"), on: demo.today)
    #expect(
      board.compactMap { demo.partnership.holder(of: $0.id, on: demo.today)?.name } == [
        "Hallam, Ruth", "Marchetti, Dilys", "Adeyinka, Cllr Tom", "Pryce, Joanne", "Okafor, Samuel",
        "Penhale, Dr Helen", "Brandt, Ngozi", "Kelleher, Frances", "Siddiqui, Imran", "Garrow, Supt Neil",
        "Raman, DI Priya", "Whitlow, Colin", "Okafor, Sarah", "Tysoe, Bernard", "Marsh, Lena",
        "Fairley, Gwen",
        "Rzepka, Adam",
      ])
    func came(_ name: String) throws -> Int {
      let person = try #require(demo.partnership.people.all.first { $0.name == name })
      return demo.closed("board").count { meeting in
        demo.partnership.record(of: meeting.id).stays.all.contains {
          $0.person == person.id && $0.capacity == .member
        }
      }
    }
    let expected = [
      "Hallam, Ruth": 8, "Marchetti, Dilys": 6, "Adeyinka, Cllr Tom": 5, "Pryce, Joanne": 8,
      "Okafor, Samuel": 7,
      "Penhale, Dr Helen": 7, "Brandt, Ngozi": 4, "Kelleher, Frances": 6, "Siddiqui, Imran": 8,
      "Garrow, Supt Neil": 2, "Raman, DI Priya": 7, "Whitlow, Colin": 3, "Okafor, Sarah": 6,
      "Tysoe, Bernard": 7,
    ]
    for (name, count) in expected { #expect(try came(name) == count, "\(name)") }
    let dates = demo.partnership.meetings.all.filter { $0.status == .planned }.map { "\($0.folder)" }
    #expect(
      Set(dates) == [
        "2026-12-10-board", "2027-03-11-board", "2027-01-21-exec", "2027-02-11-sscrp", "2026-12-17-cdop",
        "2027-01-14-qe", "2027-01-08-wg-neglect", "2027-01-06-scr-b",
      ])
    #expect(demo.partnership.groups[Group.ID("scr-b")]?.to == Day("2027-02-14"))
  }

  @Test(arguments: days) func `Deputies at a past meeting were named and authorised on its day`(day: Day) {
    let demo = Demo.on(day)
    let deputies = demo.closed("board").flatMap { meeting in
      demo.partnership.record(of: meeting.id).stays.all.filter { $0.capacity == .deputy }.map {
        (meeting, $0)
      }
    }
    #expect(deputies.count == 4)
    for (meeting, stay) in deputies {
      let authorised = stay.post.map { demo.partnership.authorisedDeputies(for: $0, on: meeting.date) } ?? []
      #expect(stay.person.map { authorised.contains($0) } == true)
    }
  }

  @Test(arguments: days) func `Some actions are late by weeks, by months and by longer`(day: Day) {
    let actions = Demo.on(day).partnership.actions.all
    let late = actions.compactMap { $0.daysLate(on: day) }
    #expect(
      late.contains { $0 <= 30 } && late.contains { (31...60).contains($0) } && late.contains { $0 > 60 })
    #expect((55...65).contains(actions.count))
    #expect(actions.compactMap(\.number) == Array(1...actions.count))
    #expect(actions.contains { $0.isForEveryAgency && $0.status == .open })
    #expect(actions.contains { $0.timesMoved == 2 && !$0.note.isEmpty })
    #expect(Set(actions.map(\.status)) == Set(Action.Status.allCases))
    #expect(Set(actions.map(\.group.text)) == ["board", "exec", "qe", "sscrp"])
  }

  @Test(arguments: days) func `An action was set at a meeting before its day and ended by today`(day: Day)
    throws
  {
    let demo = Demo.on(day)
    for action in demo.partnership.actions.all {
      let first = try #require(action.firstDue)
      let due = try #require(action.due)
      let meeting = try #require(action.meeting.flatMap { demo.partnership.meetings[$0] })
      #expect(meeting.date < first, "\(action.text)")
      #expect((action.timesMoved == 0) == (first == due), "\(action.text)")
      #expect((action.status == .open) == (action.closedOn == nil))
      if let closed = action.closedOn { #expect(closed <= day && closed > meeting.date, "\(action.text)") }
      let owners = [action.post != nil, action.agency != nil, action.isForEveryAgency]
      #expect(owners.count { $0 } == 1)
    }
  }

  @Test(arguments: days) func `An action that names its topic comes from that item`(day: Day) throws {
    let all = Demo.on(day).partnership
    let topics = [
      "Bring the joint protocol on missing children": "Missing children: joint protocol",
      "Send the thresholds leaflet to schools and surgeries": "Thresholds document",
      "Brief managers on the escalation policy": "Escalation policy",
    ]
    for (text, title) in topics {
      let action = try #require(all.actions.all.first { $0.text == text })
      let meeting = try #require(action.meeting)
      #expect(action.item.flatMap { all.record(of: meeting).agenda[$0] }?.title == title)
    }
  }

  @Test(arguments: days) func `Decisions are numbered by day, and only at closed meetings`(day: Day) {
    let all = Demo.on(day).partnership
    #expect(all.decisions.all.compactMap(\.number) == Array(1...all.decisions.all.count))
    let dates = all.decisions.all.map(\.at.day)
    #expect(dates == dates.sorted())
    #expect(all.decisions.all.allSatisfy { $0.at.day < day })
  }

  @Test func `No officer named in the documents appears`() throws {
    let demo = Demo.on(try #require(Day("2026-12-10")))
    let surnames = Set(demo.partnership.people.all.map(\.surname))
    // Fingerprints, so that no real name stands in the repository.
    let officers: Set<UInt64> = [0x8f8f_75d2_da40_8c14, 0x30aa_94a1_1470_5a06, 0xa5d5_010d_6cd7_96ea]
    #expect(surnames.allSatisfy { !officers.contains(fingerprint($0)) })
    #expect(demo.partnership.people.all.allSatisfy { $0.email.hasSuffix("@example.org") })
    let names = demo.partnership.people.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}

/// FNV-1a over a text's bytes.
private func fingerprint(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
