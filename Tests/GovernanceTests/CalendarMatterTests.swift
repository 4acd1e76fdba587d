import Governance
import Testing

/// What is found of the meetings of a group that do not keep to its calendar.
@Suite struct CalendarMatterTests {
  private static let start = Day(number: 20_000)

  /// A partnership whose Board has a calendar and meetings on days counted from the start.
  private func board(_ calendar: MeetingCalendar, meets days: [Int]) throws -> Partnership {
    var bexley = try Bexley(on: CalendarMatterTests.start)
    bexley.constitution { $0.calendars = [calendar] }
    bexley.partnership.meetings = Listing()
    for day in days {
      bexley.partnership.meetings.put(
        Meeting(
          id: Meeting.ID("M-\(day)"), group: "board", date: CalendarMatterTests.start.adding(days: day),
          start: nil))
    }
    return bexley.partnership
  }

  private func found(_ partnership: Partnership, on day: Day) -> [(CalendarMatter, Finding.Kind)] {
    partnership.findings(on: day).compactMap { one in
      if case .calendar(let matter) = one.subject { (matter, one.kind) } else { nil }
    }
  }

  @Test(arguments: [false, true])
  func `A gap is told from the day after the last that is allowed, planned or not, over all small cases`(
    isAbout: Bool
  ) throws {
    let calendar = MeetingCalendar(
      id: "c", groups: ["board"], months: [], atLeast: nil, atMostWeeks: isAbout ? nil : 1,
      aboutWeeks: isAbout ? 1 : nil, clause: "7")
    for next in [Int?.none] + (1...16).map(Int?.some) {
      let partnership = try board(calendar, meets: [0] + (next.map { [$0] } ?? []))
      for today in 0..<(next ?? 17) {
        let kinds = found(partnership, on: CalendarMatterTests.start.adding(days: today)).map(\.1)
        // Seven days may lie between; where the text says "about", ten are no longer about seven.
        let isTooLong = (next ?? today) > 7
        let isOver = today > (isAbout ? 10 : 7)
        #expect(
          kinds == (isTooLong ? [isOver ? .notMet : .due] : []),
          "next \(String(describing: next)), day \(today)")
      }
    }
  }

  @Test(
    arguments: [
      // The months met in, the day judged, and the months missing: a month is judged once it has ended.
      (["2026-03-12", "2026-06-11"], "2026-09-30", []),
      (["2026-03-12", "2026-06-11"], "2026-10-01", ["2026-09"]),
      (["2026-03-12", "2026-09-10"], "2026-12-31", ["2026-06"]),
      (["2026-03-12"], "2027-01-01", ["2026-06", "2026-09", "2026-12"]),
      // A month in which the record began part of the way is not judged, and one more than a year ago no more.
      (["2026-06-11"], "2026-12-01", ["2026-09"]),
      (["2025-03-13", "2026-03-12"], "2026-07-01", ["2025-09", "2025-12", "2026-06"]),
    ] as [([String], String, [String])])
  func `A month of the calendar without a meeting is told once it has ended`(
    met: [String], on: String, missing: [String]
  ) throws {
    let calendar = MeetingCalendar(
      id: "c", groups: ["board"], months: [3, 6, 9, 12], atLeast: 4, clause: "7.1")
    let days = try met.map { try day($0).days(since: CalendarMatterTests.start) }
    let all = found(try board(calendar, meets: days), on: try day(on)).flatMap { matter, _ -> [String] in
      if case .missed(_, _, let months) = matter {
        months.map { String($0.description.prefix(7)) }
      } else {
        []
      }
    }
    #expect(all == missing)
  }

  @Test func `A cancelled meeting, a special one, and one of a group that has ended count for nothing`()
    throws
  {
    let calendar = MeetingCalendar(
      id: "c", groups: ["board"], months: [], atLeast: nil, atMostWeeks: 1, clause: "7")
    var partnership = try board(calendar, meets: [0, 5, 6])
    for (id, status, kind) in [
      ("M-5", Meeting.Status.cancelled, Meeting.Kind.ordinary), ("M-6", .planned, .extraOrdinary),
    ] {
      var meeting = try #require(partnership.meetings[Meeting.ID(id)])
      (meeting.status, meeting.kind) = (status, kind)
      partnership.meetings.put(meeting)
    }
    let late = CalendarMatterTests.start.adding(days: 8)
    #expect(found(partnership, on: late).count == 1)
    var group = try #require(partnership.groups["board"])
    group.to = CalendarMatterTests.start.adding(days: 7)
    partnership.groups.put(group)
    #expect(found(partnership, on: late).isEmpty)
  }
}
