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
        .strings(one.unrepresented.map { wording.name($0) }), .string(VacanciesCommand.quorum(one)),
      ]
    }
    let covered = partnership.groups.all.filter { $0.holds(on: today) }.compactMap { group -> String? in
      let entries = partnership.statutoryEntries(of: group.id, on: today)
      return entries.all > 0 && partnership.posts(of: group.id, on: today).contains(where: \.isStatutory)
        ? "\(group.name): \(entries.covered) of \(entries.all) statutory entries have somebody." : nil
    }
    return Answer(
      lines: sheet.lines + covered, sheet: sheet, notices: folder.notices)
  }

  /// What a vacancy does to its group's quorum, in a word or two.
  private static func quorum(_ one: Vacancy) -> String {
    switch one.canBeQuorate {
    case nil: "no quorum rule"
    case true?: "still possible"
    case false?: one.wouldMend ? "never quorate until filled" : "never quorate"
    }
  }
}
