import Governance
import Papers
import TestSupport
import Testing

@Suite struct AttendanceWordingTests {
  /// Seven meetings of the Board before the one in hand, of which one was cancelled, with a holder replaced between.
  private static let partnership: Partnership = {
    var partnership = Sentences.closed()
    var former = Appointment(
      id: "H-former", post: "board-10", person: "P-F001", from: Day("2024-01-01"), to: Day("2026-03-02"))
    former.notifiedOn = former.from
    partnership.people.put(Person(id: "P-F001", name: "Thorne, Supt Alan"))
    partnership.appointments.put(former)
    if var garrow = partnership.appointment(to: "board-10", on: Board.day) {
      garrow.from = Day("2026-03-03")
      partnership.appointments.put(garrow)
    }
    let days = [
      "2025-12-11", "2026-01-15", "2026-02-12", "2026-03-12", "2026-06-11", "2026-08-13", "2026-09-10",
    ]
    for (number, text) in days.enumerated() { hold(number, Day(text) ?? Board.day, in: &partnership) }
    return partnership
  }()

  private static func hold(_ number: Int, _ date: Day, in partnership: inout Partnership) {
    var meeting = Meeting(id: Code("M-\(number)"), group: "board", date: date, start: ClockTime("10:00"))
    meeting.status = number == 2 ? .cancelled : .closed
    partnership.meetings.put(meeting)
    guard number != 2 else { return }
    var sitting = Sitting(id: "T-1", opened: meeting.startMoment, sequence: 1, chair: nil)
    sitting.closed = ClockTime("12:00").map { Moment(date, $0) }
    partnership.apply(.put(.sitting(sitting, of: meeting.id)))
    for (place, entry) in Roster(of: "board", on: date, in: partnership).held.enumerated() {
      let state = (place * 5 + number * 3) % 11
      var stay = Stay(
        id: Code("S-\(place)"), post: entry.post.id, person: entry.holder,
        capacity: state == 1 ? .apologies : state == 2 ? .absent : .member)
      if state == 3 { continue }
      if stay.capacity == .member { stay.arrived = meeting.startMoment }
      if state == 4 { stay.left = ClockTime("11:00").map { Moment(date, $0) } }
      if state == 5, let deputy = entry.deputies.first {
        stay.capacity = .deputy
        stay.person = deputy
      }
      partnership.apply(.put(.stay(stay, of: meeting.id)))
    }
  }

  private func check(_ lines: [String], _ name: String) throws {
    for line in lines {
      #expect(TextColumns.width(of: line) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    try Golden.check(lines.map { $0 + "\n" }.joined(), name)
  }

  private func grid(_ group: Group.ID, _ from: String, _ to: String) throws -> AttendanceGrid {
    AttendanceWordingTests.partnership.attendanceGrid(
      of: group, from: try #require(Day(from)), to: try #require(Day(to)))
  }

  @Test
  func `The grid has a sign for each state, its legend, the fraction, and why somebody has fewer meetings`()
    throws
  {
    let wording = Wording(AttendanceWordingTests.partnership, on: Board.day)
    try check(wording.attendanceLines(grid("board", "2026-01-01", "2026-07-01")), "attendance")
  }

  @Test func `More meetings than fit go into a second block, with the fraction over both`() throws {
    let wording = Wording(AttendanceWordingTests.partnership, on: Board.day)
    try check(wording.attendanceLines(grid("board", "2025-12-10", "2027-03-31")), "attendance-blocks")
  }

  @Test func `A period without a meeting says so`() throws {
    let wording = Wording(AttendanceWordingTests.partnership, on: Board.day)
    #expect(
      try wording.attendanceLines(grid("sscrp", "2026-01-01", "2026-07-01")) == [
        "Attendance: Serious Case Review Panel", "=====================================",
        "1 Jan 2026 to 1 Jul 2026: 0 meetings held.", "No meeting in this period.",
      ])
  }

  @Test func `Every cell has words and a sign of its own`() {
    let words = AttendanceGrid.Cell.allCases.map { Wording.words($0) }
    #expect(Set(words).count == words.count)
    let agencies = AttendanceGrid.AgencyCell.allCases.map { Wording.words($0) }
    #expect(Set(agencies).count == agencies.count)
  }
}
