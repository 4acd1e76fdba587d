import Governance
import Testing

/// Who came over a period, cell by cell.
@Suite struct AttendanceGridTests {
  private typealias Cell = AttendanceGrid.Cell

  /// A meeting of the Board, held from 10:00 to 12:00 and closed.
  private func hold(
    _ bexley: inout Bexley, _ text: String, status: Meeting.Status = .closed, stays: [Stay] = []
  ) throws {
    let date = try day(text)
    var meeting = Meeting(
      id: Meeting.ID("M-\(text)"), group: Bexley.board, date: date, start: try time("10:00"))
    meeting.status = status
    bexley.partnership.meetings.put(meeting)
    guard status == .closed else { return }
    var sitting = Sitting(
      id: Sitting.ID("T-\(text)"), opened: Moment(date, try time("10:00")), sequence: 2, chair: nil)
    sitting.closed = Moment(date, try time("12:00"))
    sitting.closedSequence = 90
    bexley.partnership.apply(.put(.sitting(sitting, of: meeting.id)))
    for stay in stays { bexley.partnership.apply(.put(.stay(stay, of: meeting.id))) }
  }

  private func stay(
    _ number: Int, _ capacity: Stay.Capacity, _ person: Person.ID?, on text: String, from: String? = nil,
    to: String? = nil
  ) throws -> Stay {
    var stay = Stay(
      id: Stay.ID("S-\(text)-\(number)-\(capacity)-\(from ?? "")"), post: Bexley.post(number), person: person,
      capacity: capacity)
    stay.arrived = try from.map { Moment(try day(text), try time($0)) }
    stay.left = try to.map { Moment(try day(text), try time($0)) }
    return stay
  }

  private func cell(_ stays: (Bexley) throws -> [Stay]) throws -> Cell? {
    var bexley = try Bexley(on: day("2026-12-10"))
    try hold(&bexley, "2026-09-10", stays: stays(bexley))
    let grid = bexley.partnership.attendanceGrid(
      of: Bexley.board, from: try day("2026-01-01"), to: try day("2026-12-09"))
    return grid.members.first { $0.post == Bexley.post(6) }?.cells.first
  }

  @Test func `Here throughout is from the opening to the close, to the minute, in one stay or several`()
    throws
  {
    let on = "2026-09-10"
    func member(_ times: [(String, String?)]) throws -> Cell? {
      try cell { bexley in
        try times.map { try stay(6, .member, bexley.person("Penhale"), on: on, from: $0.0, to: $0.1) }
      }
    }
    #expect(try member([("09:57", nil)]) == .hereThroughout)
    #expect(try member([("10:00", "12:00")]) == .hereThroughout)
    #expect(try member([("10:01", "12:00")]) == .herePart)
    #expect(try member([("10:00", "11:59")]) == .herePart)
    #expect(try member([("11:00", "12:00"), ("09:50", "11:00")]) == .hereThroughout)
    #expect(try member([("09:50", "11:00"), ("11:01", "12:00")]) == .herePart)
  }

  @Test func `Each other state has a cell of its own`() throws {
    let on = "2026-09-10"
    #expect(try cell { _ in [] } == .notMarked)
    #expect(try cell { [try stay(6, .apologies, $0.person("Penhale"), on: on)] } == .apologies)
    #expect(try cell { [try stay(6, .absent, $0.person("Penhale"), on: on)] } == .noApologies)
    #expect(try cell { [try stay(6, .late, $0.person("Penhale"), on: on)] } == .notMarked)
    #expect(
      try cell {
        [
          try stay(6, .apologies, $0.person("Penhale"), on: on),
          try stay(6, .deputy, $0.person("Osei"), on: on, from: "10:00"),
        ]
      } == .deputy)
    #expect(
      try cell {
        [
          try stay(6, .deputy, $0.person("Osei"), on: on, from: "10:00", to: "11:00"),
          try stay(6, .member, $0.person("Penhale"), on: on, from: "11:00"),
        ]
      } == .herePart)
    // Somebody sent who is no named deputy is no attendance of the post.
    #expect(try cell { [try stay(6, .attending, $0.person("Tysoe"), on: on, from: "10:00")] } == .notMarked)
  }

  @Test func `A holder replaced has a row and a fraction for each, and one appointed again a single row`()
    throws
  {
    var bexley = try Bexley(on: day("2026-12-10"))
    var first = try #require(bexley.partnership.appointment(to: Bexley.post(10), on: bexley.date))
    let garrow = first.person
    first.from = try day("2026-03-03")
    first.to = try day("2026-06-30")
    bexley.partnership.appointments.put(first)
    bexley.partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-again"), post: Bexley.post(10), person: garrow, from: try day("2026-07-01")))
    // The predecessor's end was never entered: the later appointment ends it.
    bexley.partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-old"), post: Bexley.post(10), person: Person.ID("P-old"),
        from: try day("2020-01-01")))
    for text in ["2026-01-10", "2026-03-10", "2026-06-10", "2026-09-10"] {
      let holder = text < "2026-03" ? Person.ID("P-old") : garrow
      try hold(&bexley, text, stays: [try stay(10, .member, holder, on: text, from: "09:50")])
    }
    try hold(&bexley, "2026-05-01", status: .cancelled)
    try hold(&bexley, "2026-12-01", status: .planned)
    let grid = bexley.partnership.attendanceGrid(
      of: Bexley.board, from: try day("2026-01-01"), to: try day("2026-12-09"))
    #expect(grid.held == 4)
    #expect(grid.columns.map(\.state) == [.held, .held, .cancelled, .held, .held, .notClosed])
    let rows = grid.members.filter { $0.post == Bexley.post(10) }
    #expect(rows.map(\.person) == [Person.ID("P-old"), garrow])
    #expect(
      rows.map(\.cells) == [
        [.hereThroughout, .notAppointed, .notCounted, .notAppointed, .notAppointed, .notCounted],
        [.notAppointed, .hereThroughout, .notCounted, .hereThroughout, .hereThroughout, .notCounted],
      ])
    #expect(rows.map { [$0.came, $0.meetings] } == [[1, 1], [3, 3]])
    #expect(rows.map(\.last) == [try day("2026-03-02"), nil])
    #expect(rows.map(\.first) == [try day("2020-01-01"), try day("2026-03-03")])
    #expect(!grid.members.contains { $0.post == Bexley.post(18) })
  }

  @Test func `An agency was here by any of its posts, and owes an answer for a vacant one`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    let on = "2026-09-10"
    let raman = try bexley.person("Raman")
    let osei = try bexley.person("Osei")
    try hold(
      &bexley, on,
      stays: [
        try stay(11, .member, raman, on: on, from: "11:00"),
        try stay(6, .deputy, osei, on: on, from: "10:00"),
      ])
    bexley.vacate(Bexley.post(17))
    var ended = try #require(bexley.partnership.posts[Bexley.post(16)])
    ended.to = try day("2026-08-31")
    bexley.partnership.posts.put(ended)
    let grid = bexley.partnership.attendanceGrid(
      of: Bexley.board, from: try day("2026-08-01"), to: try day("2026-09-10"))
    func row(_ agency: String) -> [Int]? {
      grid.agencies.first { $0.agency.text == agency }.map { [$0.came, $0.meetings, $0.byDeputy] }
    }
    #expect(row("MPS") == [1, 1, 0])
    #expect(row("BCT") == [1, 1, 1])
    #expect(row("LBB") == [0, 1, 0])
    #expect(row("CAFC") == [0, 1, 0])
    #expect(row("PROB") == nil)
    #expect(row("LSCB") == nil)
  }
}
