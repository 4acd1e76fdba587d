internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Shows who came to a group's meetings over a period, by member and by agency.
struct AttendanceCommand: Answering {
  /// What the rows are.
  enum Rows: String, ExpressibleByArgument, CaseIterable {
    /// The holders of the posts.
    case member
    /// The agencies.
    case agency
  }

  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Show who came over a period, by member and by agency.",
    discussion: """
      The period is the twelve months before today unless another is given. Each meeting is judged by the posts and \
      appointments of its own day; only meetings that were held and closed count. Without --group every group is shown \
      that has a meeting in the period.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// The first day of the period.
  @Option(help: ArgumentHelp("The first day of the period.", valueName: "yyyy-mm-dd"))
  var from: String?

  /// The last day of the period.
  @Option(help: ArgumentHelp("The last day of the period.", valueName: "yyyy-mm-dd"))
  var to: String?

  /// Only by member, or only by agency.
  @Option(help: ArgumentHelp("Only by member, or only by agency.", valueName: "rows"))
  var by: Rows?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let today = session.clock.today
    let last = try to.map(ListFilter.day) ?? today.adding(days: -1)
    let first = try from.map(ListFilter.day) ?? last.adding(days: 1).adding(months: -12)
    guard first <= last else { throw .usage(["The period ends on \(last), before it begins on \(first)."]) }
    let chosen =
      if let group { try Lookup(partnership: folder.partnership, today: today).group(group).id } else {
        Group.ID?.none
      }
    let meetings = folder.partnership.meetings(of: chosen).filter { $0.date >= first && $0.date <= last }
    try folder.take(meetings)
    let groups =
      chosen.map { [$0] }
      ?? folder.partnership.groups.all.map(\.id).filter { group in
        meetings.contains { $0.group == group }
      }
    let grids = groups.map { folder.partnership.attendanceGrid(of: $0, from: first, to: last) }
    let wording = Wording(folder.partnership, on: last)
    var answer = Answer(lines: lines(grids, wording), notices: folder.notices)
    answer.members = [
      ("from", .string(first.description)), ("to", .string(last.description)),
      ("groups", .array(grids.map { AttendanceCommand.json($0, wording, by: by) })),
    ]
    if session.format == .csv {
      answer.sheet =
        by == .agency ? AttendanceCommand.agencySheet(grids) : AttendanceCommand.sheet(grids, wording)
    }
    return answer
  }

  private func lines(_ grids: [AttendanceGrid], _ wording: Wording) -> [String] {
    guard !grids.isEmpty else { return ["No meeting in this period."] }
    return Array(
      grids.map { grid in
        wording.attendanceHeading(grid) + (by == .agency ? [] : wording.memberAttendanceLines(grid))
          + (by == .member ? [] : wording.agencyAttendanceLines(grid))
          + limits(grid, wording)
      }.joined(separator: [""]))
  }

  /// How the limits of attendance stand at the end of the period, where anything was held in it.
  private func limits(_ grid: AttendanceGrid, _ wording: Wording) -> [String] {
    guard !grid.columns.isEmpty else { return [] }
    return ["", "Limits, as they stand on \(wording.day.withYear)"] + wording.limitLines(of: grid.group)
  }
}
