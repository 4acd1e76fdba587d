internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// The meetings of all groups month by month, and who belongs to two that meet on one day.
struct CalendarCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The meetings of all groups month by month, and whom two of one day both expect.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The first month; else the day's.
  @Option(help: ArgumentHelp("The first month; else the day's.", valueName: "yyyy-mm"))
  var month: String?

  /// How many months.
  @Option(help: ArgumentHelp("How many months.", valueName: "number"))
  var months = 3

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    guard (1...36).contains(months) else { throw .usage(["--months \(months): give 1 to 36 months."]) }
    let today = session.clock.today
    guard let first = month.map({ Day("\($0)-01") }) ?? Day(year: today.year, month: today.month, day: 1)
    else {
      throw .usage(["--month \(month ?? ""): give a month such as 2026-12."])
    }
    let folder = try session.open()
    let partnership = folder.partnership
    let last = first.adding(months: months).adding(days: -1)
    var sheet = Sheet(name: "meetings", columns: ["date", "start", "group", "id", "clashes"])
    sheet.rows = partnership.meetings(of: nil).filter {
      $0.date >= first && $0.date <= last && $0.status != .cancelled
    }.map { meeting in
      let clashes = partnership.clashes(with: meeting).map { clash -> JSON in
        .object([
          ("meeting", .string(clash.meeting.text)), ("people", .strings(clash.people.map(\.text))),
          ("atOnce", .bool(clash.isAtOnce)),
        ])
      }
      return [
        .string(meeting.date.description), .optional(meeting.start?.description), .string(meeting.group.text),
        .string(meeting.id.text), .array(clashes),
      ]
    }
    let wording = Wording(partnership, on: today)
    return Answer(
      lines: wording.calendarLines(from: first, months: months), sheet: sheet, notices: folder.notices)
  }
}
