import Governance
import Papers

/// A paper of a meeting or of a group that is read on the screen.
enum Sheet: Hashable, Sendable {
  /// The briefing for whoever chairs a meeting.
  case briefing(Meeting.ID)
  /// The draft minutes of a meeting.
  case minutes(Meeting.ID)
  /// When a meeting was quorate.
  case timeline(Meeting.ID)
  /// Attendance of a group over the year before today.
  case attendance(Group.ID)
  /// The meetings of all groups, this month and the five after it.
  case calendar

  /// Its heading and lines; none of a meeting that is no longer there.
  ///
  /// - Complexity: O(what is entered for the meeting, or for the group's meetings of the year).
  func paper(_ desk: Desk) -> (title: String, lines: [String]) {
    let partnership = desk.partnership
    switch self {
    case .briefing(let id):
      return ("Briefing", proceedings(id, partnership).map { desk.wording.briefingLines($0) } ?? [])
    case .minutes(let id):
      let lines = proceedings(id, partnership).map {
        Wording(partnership, on: $0.meeting.date).minutesLines($0)
      }
      return ("Draft minutes", lines ?? [])
    case .timeline(let id):
      let lines = proceedings(id, partnership).map {
        Wording(partnership, on: $0.meeting.date).timelineLines($0)
      }
      return ("When it was quorate", lines ?? [])
    case .attendance(let group):
      let first = desk.today.adding(months: -12)
      let grid = partnership.attendanceGrid(of: group, from: first, to: desk.today.adding(days: -1))
      return ("Attendance over twelve months", desk.wording.attendanceLines(grid))
    case .calendar:
      return (
        "Meetings of all groups, month by month", desk.wording.calendarLines(from: desk.today, months: 6)
      )
    }
  }

  private func proceedings(_ id: Meeting.ID, _ partnership: Partnership) -> Proceedings? {
    partnership.meetings[id].map { Proceedings(of: $0, in: partnership) }
  }
}
