import Governance
import TestSupport
import Testing

/// Section 10 of the catalogue, as Milton Keynes has it.
@Suite struct MeetingsMinutesTests {
  private func found(_ history: MeetingsHistory, _ rule: String, on text: String) throws -> [String] {
    try history.found(rule, on: text).map { one in
      let kind = one.prefix { $0 != " " }
      return "\(kind) \(one.split(separator: "/").last ?? "")"
    }
  }

  @Test func `The Board's minutes wait for the Chair, are approved by the next meeting, then posted`() throws
  {
    var history = try MeetingsHistory("milton-keynes")
    let first = try history.meet("board", "2010-03-04")
    #expect(try found(history, "board-minutes", on: "2010-03-10") == ["due chair"])
    #expect(
      try history.file(.meetingMinutes, [.meeting: first.text, .chairAgreed: "2010-03-20"], on: "2010-03-20")
        == [])
    #expect(try found(history, "board-minutes", on: "2010-03-21") == [])
    // The next meeting was held without them.
    var without = history
    try without.meet("board", "2010-06-03")
    #expect(try found(without, "board-minutes", on: "2010-06-04").contains("not-met agreed"))
    // Approved by a decision taken while quorate.
    let next = try history.meet("board", "2010-06-03", status: .planned)
    history.item(1, "Minutes of 4 March", at: next)
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-06-03"))
    try history.arrive(["02", "05", "06", "07", "08", "09", "11", "12"].map { "board-\($0)" }, at: next)
    try history.take(next) { $0.opening(chair: nil, now: now, ids: &$1) }
    try history.take(next) { proceedings, _ in proceedings.beginning(now: now) }
    try history.take(next) { $0.decision("Approved", now: now, ids: &$1) }
    try history.take(next) { proceedings, _ in proceedings.closing(now: now) }
    let standing = history.partnership.minutesStanding(of: try #require(history.partnership.meetings[first]))
    #expect(standing.agreedAt?.id == next)
    #expect(try found(history, "board-minutes", on: "2010-06-04").contains("due published"))
    #expect(
      try history.file(.meetingMinutes, [.meeting: first.text, .published: "2010-06-10"], on: "2010-06-10")
        == [])
    #expect(try !found(history, "board-minutes", on: "2010-06-11").contains("due published"))
  }

  @Test func `Inquorate, they are not approved and carry over`() throws {
    var history = try MeetingsHistory("milton-keynes")
    let first = try history.meet("board", "2010-03-04")
    let next = try history.meet("board", "2010-06-03", status: .planned)
    history.item(1, "Minutes of 4 March", at: next)
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-06-03"))
    try history.arrive(["board-02", "board-05"], at: next)
    try history.take(next) { $0.opening(chair: nil, now: now, ids: &$1) }
    try history.take(next) { proceedings, _ in proceedings.beginning(now: now) }
    try history.take(next) { $0.decision("Approved", now: now, anyway: true, ids: &$1) }
    try history.take(next) { proceedings, _ in proceedings.closing(now: now) }
    let standing = history.partnership.minutesStanding(of: try #require(history.partnership.meetings[first]))
    #expect(standing.agreedAt == nil)
    #expect(standing.carriedOver.map(\.id) == [next])
    #expect(try history.file(.meetingAdd, [.group: "board", .date: "2010-09-02"], on: "2010-06-10") == [])
    let later = try #require(history.partnership.meetings(of: Group.ID("board")).last)
    #expect(history.partnership.record(of: later.id).agenda.all.map(\.title).contains("Minutes of 4 March"))
  }

  @Test(arguments: ["bmg", "qa", "drwg", "cdop", "scrp"])
  func `Minutes of any other group are approved by its own next meeting`(group: String) throws {
    var history = try MeetingsHistory("milton-keynes")
    try history.meet(group, "2010-03-04")
    #expect(try found(history, "minutes-approval", on: "2010-03-10") == [])
    try history.meet(group, "2010-04-15")
    #expect(try found(history, "minutes-approval", on: "2010-04-16") == ["not-met agreed"])
  }

  @Test func `The public's minutes leave out what is confidential`() throws {
    var history = try MeetingsHistory("milton-keynes")
    let meeting = try history.meet("board", "2010-03-04")
    history.item(1, "Budget", at: meeting)
    history.item(2, "A case", at: meeting)
    #expect(
      try history.file(.meetingConfidential, [.meeting: meeting.text, .item: "2"], on: "2010-03-05") == [])
    #expect(history.partnership.record(of: meeting).agenda.all.map(\.isConfidential) == [false, true])
  }

  @Test(arguments: [
    ("MN1", "central-bedfordshire", "board", "board-minutes", "2012-02-01", "2012-02-29", "not-met"),
    ("MN1", "central-bedfordshire", "board", "board-minutes", "2019-02-01", "2019-03-01", "not-met"),
    ("MN6", "milton-keynes", "bmg", "bmg-minutes", "2010-01-20", "2010-03-03", "for-chair"),
  ]) func `That minutes were circulated is entered with the meeting, and nothing else is asked`(
    row: String, template: String, group: String, rule: String, date: String, due: String, kind: String
  ) throws {
    var history = try MeetingsHistory(template)
    let meeting = try history.meet(group, date)
    let after = try MeetingsHistory.day(due).adding(days: 1).description
    #expect(try history.found(rule, on: due) == [])
    #expect(try history.found(rule, on: after).map { String($0.prefix { $0 != " " }) } == [kind])
    #expect(try history.file(.meetingMinutes, [.meeting: meeting.text, .circulated: due], on: due) == [])
    #expect(try history.found(rule, on: after) == [])
  }
}
