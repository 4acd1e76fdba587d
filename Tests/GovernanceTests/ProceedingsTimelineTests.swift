import Governance
import Testing

/// A meeting from its opening to its close, with what changed it.
@Suite struct ProceedingsTimelineTests {
  @Test
  func `Each stretch says who came or went at its beginning, how many were here, and the item being taken`()
    throws
  {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.begin(2, at: "10:05")
    try meeting.arrive(9, at: "10:10")
    try meeting.leave(6, at: "10:20")
    try meeting.leave(9, at: "10:25")
    try meeting.take { try $0.arrival(of: Bexley.post(6), now: meeting.at("10:40"), ids: &$1) }
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:00")) }
    let timeline = meeting.now.timeline
    #expect(timeline.map(\.interval) == meeting.now.intervals)
    #expect(timeline.map(\.interval.standing) == [.quorate, .inquorate, .quorate])
    #expect(timeline.map { [$0.fewest, $0.most, $0.needed ?? 0] } == [[5, 6, 5], [4, 5, 5], [5, 5, 5]])
    #expect(timeline.map { $0.item?.number } == [nil, 2, 2])
    let first = try #require(meeting.now.record.stays.all.first { $0.post == Bexley.post(6) })
    let last = try meeting.stay(6)
    #expect(timeline.map(\.turns) == [[.opened], [.left(first)], [.arrived(last)]])
  }

  @Test func `An adjournment parts the stretches, and the meeting is resumed`() throws {
    let meeting = try MeetingInHand()
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.take { proceedings, _ in
      try proceedings.adjournment(why: "fire bell", now: meeting.at("10:30"))
    }
    try meeting.take { try $0.resumption(chair: nil, now: meeting.at("10:45"), ids: &$1) }
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("11:00")) }
    #expect(meeting.now.timeline.map(\.turns) == [[.opened], [.resumed]])
    #expect(
      meeting.now.timeline.map { $0.interval.ends?.moment } == [
        try meeting.at("10:30"), try meeting.at("11:00"),
      ])
    #expect(try MeetingInHand().now.timeline.isEmpty)
  }

  @Test func `Leaving the room for an item is what began a stretch, and the item is judged without them`()
    throws
  {
    let meeting = try MeetingInHand()
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.take {
      $0.interest(of: penhale, in: meeting.item(2), words: "bidder", ruling: .leavesRoom, ids: &$1)
    }
    try meeting.take { proceedings, _ in
      try proceedings.beginning(ofItem: meeting.item(2), now: meeting.at("10:10"), anyway: true)
    }
    try meeting.begin(3, at: "10:20")
    try meeting.take { proceedings, _ in try proceedings.closing(now: meeting.at("10:30")) }
    #expect(
      meeting.now.timeline.map(\.turns) == [
        [.opened], [.wentOut(penhale, item: meeting.item(2))], [.cameBack(penhale, item: meeting.item(2))],
      ])
    let course = try #require(meeting.now.itemCourses.first)
    #expect(course.item.number == 2 && course.without == [penhale])
    #expect(course.intervals.map(\.standing) == [.inquorate])
    #expect(course.intervals.map { $0.ends?.moment } == [try meeting.at("10:20")])
    #expect(meeting.now.itemCourses.count == 1)
  }

  @Test func `Taking no part leaves the meeting quorate and the item not`() throws {
    let meeting = try MeetingInHand()
    let penhale = try meeting.bexley.person("Penhale")
    try meeting.arrive(1, 2, 6, 7, 8, at: "09:57")
    try meeting.open(at: "10:00")
    try meeting.begin(2, at: "10:10")
    try meeting.take {
      $0.interest(of: penhale, in: meeting.item(2), words: "bidder", ruling: .takesNoPart, ids: &$1)
    }
    #expect(meeting.now.timeline.map(\.interval.standing) == [.quorate])
    #expect(meeting.now.itemCourses.first?.intervals.map(\.standing) == [.inquorate])
    #expect(meeting.now.itemCourses.first?.intervals.first?.ends == nil)
  }
}
