import Governance
import Papers
import TestSupport
import Testing

/// Section 8 of the catalogue: when groups meet.
@Suite struct MeetingsCalendarTests {
  private static let bexley = [
    "board": [6, 9, 12, 3], "exec": [5, 7, 9, 11, 1, 3], "sscrp": [4, 7, 11, 2],
  ]

  private func unplanned(_ history: MeetingsHistory) throws -> [(group: String, month: Int)] {
    try history.partnership.forwardPlan(from: MeetingsHistory.day("2011-04-01"), days: 364).compactMap {
      ahead in
      guard case .unplanned(let group, _, let month) = ahead.subject else { return nil }
      return (group.text, month)
    }
  }

  @Test(arguments: [
    ("F2", "board", [3, 6, 9, 12], "2.1.2, App1 7.1"), ("F3", "exec", [1, 3, 5, 7, 9, 11], "1.2.2"),
    ("F4", "sscrp", [2, 4, 7, 11], "1.2.3, App2 4"), ("F5", "cdop", [3, 6, 9, 12], "1.2.4"),
  ]) func `The forward plan asks for a meeting in each of Bexley's months that has none`(
    row: String, group: String, months: [Int], clause: String
  ) throws {
    var history = try MeetingsHistory("bexley")
    #expect(try unplanned(history).filter { $0.group == group }.map(\.month).sorted() == months)
    #expect(
      history.partnership.calendar(of: Group.ID(group), on: try MeetingsHistory.day("2011-04-01"))?.clause
        == clause)
    // A meeting called for one thing does not stand for the month's own.
    let day = "2011-\(months[months.count - 1])-20"
    try history.meet(group, day, kind: .extraOrdinary, status: .planned)
    #expect(try unplanned(history).filter { $0.group == group }.count == months.count)
    try history.meet(group, "\(day.dropLast(2))21", status: .planned)
    #expect(try unplanned(history).filter { $0.group == group }.count == months.count - 1)
  }

  @Test func `A year of Bexley's groups has eighteen meetings to plan`() throws {
    #expect(try unplanned(MeetingsHistory("bexley")).count == 18)
  }

  @Test(arguments: [
    ("F1", "bexley", "board", 4, "2.1.2, App1 7.1"), ("F4", "bexley", "sscrp", 4, "1.2.3, App2 4"),
    ("F7", "milton-keynes", "board", 4, "6 Board (a)"),
    ("F12", "central-bedfordshire", "cbperf", 4, "Arrangements, Performance Monitoring Arrangements"),
  ]) func `Four meetings a year are the least`(
    row: String, template: String, group: String, number: Int, clause: String
  ) throws {
    let calendar = try Shipped(template).constitution.calendars.first { $0.groups == [Group.ID(group)] }
    #expect(calendar?.atLeast == number)
    #expect(calendar?.clause == clause)
    guard calendar?.months.isEmpty == true else { return }
    var history = try MeetingsHistory(template)
    try history.meet(group, "2019-03-14")
    let next = history.partnership.proposedMeeting(
      of: Group.ID(group), after: try MeetingsHistory.day("2019-03-20"))
    #expect(next?.basis == .atLeast(4))
    #expect(next?.day == (try MeetingsHistory.day("2019-06-13")))
  }

  @Test(arguments: [
    ("F8", "bmg", MeetingProposal.Basis.atMostWeeks(6)), ("F9", "qa", .aboutWeeks(6)),
    ("F9", "pp", .aboutWeeks(6)),
    ("F9", "ce", .aboutWeeks(6)), ("F9", "td", .aboutWeeks(6)), ("F9", "sw", .aboutWeeks(6)),
    ("F9", "cdop", .aboutWeeks(6)), ("F10", "scrp", .aboutWeeks(6)),
  ]) func `Milton Keynes' groups meet six weeks after they last met`(
    row: String, group: String, basis: MeetingProposal.Basis
  ) throws {
    var history = try MeetingsHistory("milton-keynes")
    try history.meet(group, "2010-03-04")
    let next = history.partnership.proposedMeeting(
      of: Group.ID(group), after: try MeetingsHistory.day("2010-03-10"))
    #expect(next?.day == (try MeetingsHistory.day("2010-04-15")))
    #expect(next?.basis == basis)
  }

  @Test(arguments: [
    ("F7", "milton-keynes", "board", 2010, 6), ("F8", "milton-keynes", "bmg", 2010, 4),
    ("F9", "milton-keynes", "qa", 2010, 4),
    ("F12", "central-bedfordshire", "cbperf", 2019, 6),
  ]) func `The next meeting stands in the forward plan until it is planned`(
    row: String, template: String, group: String, year: Int, month: Int
  ) throws {
    var history = try MeetingsHistory(template)
    try history.meet(group, "\(year)-03-04")
    func next() throws -> [Ahead.Subject] {
      try history.partnership.forwardPlan(from: MeetingsHistory.day("\(year)-03-20"), days: 120).map(
        \.subject
      )
      .filter { if case .unplanned(let one, _, _) = $0 { one == Group.ID(group) } else { false } }
    }
    #expect(try next() == [.unplanned(Group.ID(group), year: year, month: month)])
    try history.meet(group, "\(year)-05-20", status: .planned)
    #expect(try next() == [])
  }

  @Test func `What the panel determines later stands in a constitution of its own day`() throws {
    var history = try MeetingsHistory("milton-keynes")
    var later = try #require(history.partnership.constitutions.last)
    later.from = try MeetingsHistory.day("2010-07-01")
    later.calendars = later.calendars.map { calendar in
      var calendar = calendar
      if calendar.id == "scrp-calendar" { calendar.aboutWeeks = 12 }
      return calendar
    }
    history.partnership.constitutions.append(later)
    for (day, weeks) in [("2010-06-30", 6), ("2010-07-01", 12)] {
      let calendar = history.partnership.calendar(of: Group.ID("scrp"), on: try MeetingsHistory.day(day))
      #expect(calendar?.aboutWeeks == weeks)
    }
  }

  @Test(arguments: [
    (
      "F13", "central-bedfordshire",
      ["board", "crg", "coord", "lit", "ppg", "voc", "perf", "neglect", "harm"]
    ),
    ("F14", "croydon", ["board", "qapp"]),
  ]) func `Where no frequency is stated no day is proposed and no month asked for`(
    row: String, template: String, groups: [String]
  ) throws {
    var history = try MeetingsHistory(template)
    for group in groups {
      try history.meet(group, "2019-03-14")
      let next = history.partnership.proposedMeeting(
        of: Group.ID(group), after: try MeetingsHistory.day("2019-03-20"))
      #expect(next == nil, "\(group)")
    }
  }

  private func remarks(
    _ history: MeetingsHistory, _ group: String, _ text: String, kind: Meeting.Kind = .ordinary
  )
    throws -> [String]
  {
    var meeting = Meeting(
      id: Meeting.ID("M-NEW"), group: Group.ID(group), date: try MeetingsHistory.day(text))
    meeting.kind = kind
    meeting.start = ClockTime("11:00")
    let change = Change(.entered(.meetingAdd, [], meeting.date), [.put(.meeting(meeting))])
    var after = history.partnership
    after.apply(change)
    return Wording(after, on: try MeetingsHistory.day("2010-10-01")).remarks(
      change, before: history.partnership)
  }

  @Test(
    arguments: [
      // Outside the months only where it is an ordinary one.
      ("F2", "bexley", "board", "2010-11-04", Meeting.Kind.ordinary, "Outside the months"),
      ("F2", "bexley", "board", "2010-11-04", .extraOrdinary, nil),
      ("F2", "bexley", "board", "2010-12-09", .ordinary, nil),
      // Forty-two days are six weeks.
      ("F8", "milton-keynes", "bmg", "2010-11-13", .ordinary, "43 days after"),
      ("F8", "milton-keynes", "bmg", "2010-11-12", .ordinary, nil),
      // About six weeks: half as long again is 63 days.
      ("F9", "milton-keynes", "qa", "2010-12-04", .ordinary, "64 days after"),
      ("F9", "milton-keynes", "qa", "2010-12-03", .ordinary, nil),
    ] as [(String, String, String, String, Meeting.Kind, String?)])
  func `A meeting outside what the calendar says is told as it is planned`(
    row: String, template: String, group: String, day: String, kind: Meeting.Kind, words: String?
  ) throws {
    var history = try MeetingsHistory(template)
    try history.meet(group, "2010-10-01")
    let said = try remarks(history, group, day, kind: kind)
    #expect(
      said.contains { $0.hasPrefix("Outside") || $0.contains("days after") } == (words != nil), "\(said)")
    if let words { #expect(said.contains { $0.hasPrefix(words) }, "\(said)") }
  }

  @Test func `Who has two groups' meetings on one day is named as the second is planned`() throws {
    var history = try MeetingsHistory("bexley")
    let other = try history.meet("exec", "2010-12-09", status: .planned)
    #expect(try remarks(history, "board", "2010-12-09").allSatisfy { !$0.contains("the same day") })
    for (post, person) in [("board-04", "P-pryce"), ("exec-01", "P-pryce")] {
      try history.appoint(person, to: Post.ID(post), since: "2010-01-01")
    }
    #expect(
      try remarks(history, "board", "2010-12-09").last
        == "Kim P-pryce has Executive of the LSCB the same day at 10:00")
    var sits = try #require(history.partnership.meetings[other])
    sits.end = ClockTime("12:00")
    history.partnership.meetings.put(sits)
    #expect(
      try remarks(history, "board", "2010-12-09").last
        == "Kim P-pryce has Executive of the LSCB the same day at 10:00, at the same time")
    sits.status = .cancelled
    history.partnership.meetings.put(sits)
    #expect(try remarks(history, "board", "2010-12-09").allSatisfy { !$0.contains("the same day") })
    #expect(try remarks(history, "board", "2010-12-10").allSatisfy { !$0.contains("the same day") })
  }

  @Test(arguments: [
    ("F6", "trainers", "quarterly"), ("F6", "health", "quarterly"), ("F17", "dtf", "termly"),
  ]) func `How often a linked group of Bexley's meets stands on its line`(
    row: String, group: String, every: String
  ) throws {
    let lines = try Shipped("bexley").partnership.lines.all.filter { $0.group == Group.ID(group) }
    #expect(lines.contains { $0.kind == .link && $0.every == every })
  }

  @Test func `Central Bedfordshire's forums of homes are a linked group`() throws {
    let homes = try #require(try Shipped("central-bedfordshire").partnership.groups[Group.ID("homes")])
    #expect(homes.kind == .linked)
    #expect(homes.purpose.contains("Regular forums"))
  }
}
