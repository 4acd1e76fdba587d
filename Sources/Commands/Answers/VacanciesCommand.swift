internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// The vacant posts and what each costs.
struct VacanciesCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "vacancies",
    abstract: "The vacant posts, the longest first: which are statutory, and which quorums they break.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let wording = Wording(partnership, on: today)
    var sheet = Sheet(
      name: "vacancies",
      columns: ["post", "group", "title", "since", "days", "statutory", "without_anybody", "quorum"])
    let vacancies = partnership.vacancies(on: today)
    sheet.rows = vacancies.map { one in
      [
        .string(one.post.text), .optional(partnership.posts[one.post]?.group.text),
        .string(wording.title(one.post)), .optional(one.since?.description),
        .optional(one.since.map { today.days(since: $0) }), .bool(one.isStatutory),
        .strings(one.unrepresented.map { wording.name($0) }), .string(wording.quorum(one)),
      ]
    }
    let covered = wording.statutoryLines
    return Answer(
      lines: sheet.lines + covered, members: [("statutory", .strings(covered))], sheet: sheet,
      notices: folder.notices)
  }
}
