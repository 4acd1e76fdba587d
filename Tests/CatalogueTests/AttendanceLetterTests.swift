import Governance
import TestSupport
import Testing

/// Croydon's letter rule: rows A4 to A10 and A23, with an agency on the Board and on QAPP.
@Suite struct AttendanceLetterTests {
  typealias Mark = MeetingsHistory.Mark

  private func history(_ meetings: [(String, String, Mark)]) throws -> MeetingsHistory {
    var history = try MeetingsHistory("croydon")
    try history.add("board-02", for: "SCH", held: "P-ash")
    try history.add("qapp-02", for: "SCH", held: "P-ash")
    for (group, day, mark) in meetings { try history.meet(group, day, ["\(group)-02": mark]) }
    return history
  }

  private func letters(_ history: MeetingsHistory, on text: String = "2018-04-30") throws -> [AbsenceLetter] {
    try history.partnership.absenceLetters(on: MeetingsHistory.day(text))
  }

  @Test(
    arguments: [
      // Two running without word or somebody else.
      ("A4", [("board", "2018-01-10", .absent), ("board", "2018-03-10", .absent)], true),
      ("A4", [("board", "2018-01-10", .absent), ("board", "2018-03-10", .here)], false),
      // Two in twelve months, whatever lies between, and none in thirteen.
      (
        "A4",
        [
          ("board", "2017-06-10", .absent), ("board", "2017-09-10", .here), ("board", "2018-03-10", .absent),
        ], true
      ),
      (
        "A4",
        [
          ("board", "2017-03-10", .absent), ("board", "2017-09-10", .here), ("board", "2018-03-10", .absent),
        ], false
      ),
      // Either of the two makes an absence not count.
      ("A5", [("board", "2018-01-10", .absent), ("board", "2018-03-10", .apologies)], false),
      ("A5", [("board", "2018-01-10", .absent), ("board", "2018-03-10", .sent)], false),
      ("A5", [("board", "2018-01-10", .absent), ("board", "2018-03-10", .deputy("deputy"))], false),
      // For both conditions.
      ("A6", [("board", "2018-01-10", .apologies), ("board", "2018-03-10", .apologies)], false),
      // Two running more than a year apart, and not where one between was excused.
      ("A7", [("board", "2017-03-10", .absent), ("board", "2018-04-10", .absent)], true),
      (
        "A7",
        [
          ("board", "2017-03-10", .absent), ("board", "2017-09-10", .apologies),
          ("board", "2018-04-10", .absent),
        ], false
      ),
      // Together in a year, and each group by itself for two running.
      ("A8", [("board", "2018-01-10", .absent), ("qapp", "2018-02-10", .absent)], true),
      ("A8", [("board", "2017-03-10", .absent), ("qapp", "2018-04-10", .absent)], false),
    ] as [(String, [(String, String, Mark)], Bool)])
  func `Croydon writes a letter where absences without word or another representative add up`(
    row: String, meetings: [(String, String, Mark)], isDue: Bool
  ) throws {
    #expect(try letters(history(meetings)).isEmpty == !isDue)
  }

  @Test func `It goes to the Chief Executive, and a successor begins at none`() throws {
    var history = try history([("board", "2018-01-10", .absent), ("board", "2018-03-10", .absent)])
    let letter = try #require(try letters(history).first)
    #expect(letter.rule.addressedTo == "Chief Executive")
    #expect(letter.subject == .representative(Person.ID("P-ash"), Agency.ID("SCH")))
    #expect(try Shipped("croydon").constitution.chairTitle == "Independent Chairperson")
    #expect(try history.found("absence-letter", on: "2018-04-30").count == 1)
    for post in ["board-02", "qapp-02"] {
      try history.appoint("P-birch", to: Post.ID(post), since: "2018-02-01")
    }
    #expect(try letters(history).isEmpty)
  }

  @Test func `After a letter the count begins anew with the next absence`() throws {
    var history = try history([("board", "2017-06-10", .absent), ("board", "2017-09-10", .absent)])
    #expect(try history.file(.letterSent, [.post: "board-02", .on: "2017-10-01"], on: "2017-10-01") == [])
    #expect(try letters(history, on: "2017-10-02").isEmpty)
    try history.meet("board", "2018-01-10", ["board-02": .absent])
    #expect(try letters(history).isEmpty)
    try history.meet("board", "2018-03-10", ["board-02": .absent])
    #expect(try letters(history).count == 1)
  }

  @Test(arguments: [("2018-03-09 18:00", false), ("2018-03-10 09:59", false), ("2018-03-10 10:30", true)])
  func `Apologies that come once the meeting has begun are no word`(noticed: String, isDue: Bool) throws {
    var history = try history([("board", "2018-01-10", .absent), ("board", "2018-03-10", .absent)])
    var reply = Reply(id: Reply.ID("Y-1"), post: Post.ID("board-02"), answer: .apologies)
    reply.noticedAt = try #require(Moment(noticed))
    history.partnership.apply(.put(.reply(reply, of: Meeting.ID("M-board-2018-03-10"))))
    #expect(try letters(history).isEmpty == !isDue)
  }

  @Test func `Named to come is enough, whether they came or not`() throws {
    var history = try history([("board", "2018-01-10", .absent), ("board", "2018-03-10", .absent)])
    var reply = Reply(id: Reply.ID("Y-1"), post: Post.ID("board-02"), answer: .deputy)
    reply.noticedAt = Moment("2018-03-01 09:00")
    history.partnership.apply(.put(.reply(reply, of: Meeting.ID("M-board-2018-03-10"))))
    #expect(try letters(history).isEmpty)
  }
}
