import DemoPartnership
import Governance
import Testing

/// What-ifs and attendance on the demo, against its own numbers.
@Suite struct DemoWhatIfTests {
  private let today: Day
  private let partnership: Partnership

  init() throws {
    today = try #require(Day("2026-12-10"))
    var all = BexleyTemplate.partnership
    for step in DemoPartnership.records(on: today, addingTo: all) { all.apply(step) }
    partnership = all
  }

  private func person(_ name: String) throws -> Person.ID {
    try #require(partnership.people.all.first { $0.fullName == name }).id
  }

  private func consequences(_ departure: WhatIf.Departure, _ instead: WhatIf.Instead = .nobody)
    -> Consequences
  {
    partnership.consequences(of: WhatIf(departure, instead: instead, from: today), today: today)
  }

  @Test func `Without Dr Penhale the Board is never quorate and the review panel less often`() throws {
    let found = consequences(.person(try person("Dr Helen Penhale")))
    #expect(found.effects.map(\.group.text) == ["board", "sscrp"])
    let (board, panel) = (found.effects[0], found.effects[1])
    #expect(!board.after.isPossible && board.before.isPossible)
    #expect([board.replay.were, board.replay.wouldBe, board.replay.meetings.count] == [7, 0, 8])
    #expect(board.next?.falling.map(\.number) == [2, 3, 5, 6, 8])
    #expect(board.statutory.map(\.text) == ["board-06"])
    #expect(board.losses.map(\.agency.text) == ["BCT", "SHA"])
    #expect(panel.after.isPossible)
    #expect([panel.replay.were, panel.replay.wouldBe, panel.replay.meetings.count] == [6, 5, 8])
    #expect(found.unchanged.map(\.text).contains("exec"))
  }

  @Test func `Without the secondary head nothing falls`() throws {
    let found = consequences(.person(try person("Colin Whitlow")))
    #expect(found.effects.map(\.group.text) == ["board"])
    let board = found.effects[0]
    #expect(board.after.isPossible && board.replay.were == board.replay.wouldBe)
    #expect(board.next?.after?.standing == .quorate && board.losses.isEmpty && board.statutory.isEmpty)
    #expect(!found.leavesAnyNeverQuorate)
  }

  @Test func `Without the council none of the three groups with a rule is ever quorate`() throws {
    let found = consequences(.agency(Agency.ID("LBB")))
    let judged = found.effects.filter { $0.after.verdict.standing != .noRule }
    #expect(judged.map(\.group.text) == ["board", "exec", "sscrp"])
    #expect(judged.allSatisfy { !$0.after.isPossible && $0.replay.wouldBe == 0 })
    #expect(judged[0].losses.map(\.agency.text) == ["LBB", "DAT"])
  }

  @Test func `The members pane's fractions are those of the register's own rows, and the grid's`() throws {
    for group in partnership.groups.all.map(\.id) {
      let pane = partnership.attendance(in: group, before: today)
      let grid = partnership.attendanceGrid(
        of: group, from: today.adding(months: -24), to: today.adding(days: -1))
      for post in partnership.posts(of: group, on: today) {
        guard let appointment = partnership.appointment(to: post.id, on: today) else {
          #expect(pane[post.id] == nil)
          continue
        }
        let meetings = partnership.meetings.all.filter {
          $0.group == group && $0.status == .closed && $0.date >= today.adding(months: -24) && $0.date < today
            && appointment.holds(on: $0.date)
        }
        let rows = meetings.map { partnership.record(of: $0.id).stays.all.filter { $0.post == post.id } }
        let came = rows.count { $0.contains { $0.capacity == .member && $0.person == appointment.person } }
        let deputised = rows.count { stays in
          !stays.contains { $0.capacity == .member && $0.person == appointment.person }
            && stays.contains { $0.capacity == .deputy }
        }
        let shown = try #require(pane[post.id])
        #expect(
          [shown.came, shown.deputies, shown.meetings] == [came, deputised, meetings.count], "\(post.id)")
        let row = grid.members.first { $0.post == post.id && $0.person == appointment.person }
        #expect(
          [row?.came, row?.byDeputy, row?.meetings] == [came, deputised, meetings.count], "\(post.id)")
      }
    }
  }
}
