import Governance
import TestSupport
import Testing

@Suite struct PartnershipRecordTests {
  @Test func `A meeting that was inquorate for a time was not quorate throughout`() throws {
    let partnership = Sentences.closed()
    let after = Board.day.adding(days: 1)
    let record = try #require(partnership.quorateRecord(of: "board", before: after, since: nil))
    #expect(record.quorate == 0)
    #expect(record.held == 1)
  }

  @Test func `The meeting of the day itself, an open one and one long ago do not count`() throws {
    let closed = Sentences.closed()
    #expect(try #require(closed.quorateRecord(of: "board", before: Board.day, since: nil)).held == 0)
    let late = Board.day.adding(months: 25)
    #expect(try #require(closed.quorateRecord(of: "board", before: late, since: nil)).held == 0)
    #expect(try #require(closed.quorateRecord(of: "board", before: late, since: Board.day)).held == 1)
    let held = Sentences.held()
    #expect(try #require(held.quorateRecord(of: "board", before: late, since: Board.day)).held == 0)
  }

  @Test func `A group without a rule has no record`() {
    #expect(Sentences.closed().quorateRecord(of: "cdop", before: Board.day, since: nil) == nil)
  }

  @Test func `The meeting ahead is the next that is neither over nor cancelled`() {
    let partnership = Sentences.closed()
    #expect(Board.partnership().meetingAhead(of: "board", on: Board.day)?.id == "M-A001")
    #expect(partnership.meetingAhead(of: "board", on: Board.day)?.id == "M-A004")
    #expect(partnership.meetingAhead(of: "sscrp", on: Board.day) == nil)
  }

  @Test func `Late actions are those past their day, the latest first`() {
    let partnership = Sentences.closed()
    #expect(partnership.lateActions(of: "board", on: Day(number: Board.day.number + 20)).isEmpty)
    let later = Board.day.adding(months: 3)
    #expect(partnership.lateActions(of: "board", on: later).map(\.id) == ["A-A001", "A-A002"])
    #expect(partnership.lateActions(of: "exec", on: later).isEmpty)
  }
}
