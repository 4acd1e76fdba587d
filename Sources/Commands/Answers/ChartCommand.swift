internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Draws the structure.
struct ChartCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw the structure, with each group's quorum, late actions and next meeting.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let wording = Wording(folder.partnership, on: session.clock.today)
    var answer = Answer(lines: wording.chartLines)
    answer.members = [("day", .string(session.clock.today.description))]
    answer.sheet = GroupsCommand.sheet(folder.partnership, on: session.clock.today)
    answer.notices = folder.notices
    return answer
  }
}

/// Lists the groups, or shows one group's page.
struct GroupsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "groups", abstract: "List the groups; with --group show one group's page.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The group whose page to show.
  @Option(help: ArgumentHelp("The group whose page to show.", valueName: "group"))
  var group: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let today = session.clock.today
    var answer = Answer(notices: folder.notices)
    answer.sheet = GroupsCommand.sheet(folder.partnership, on: today)
    if let group {
      let found = try Lookup(partnership: folder.partnership, today: today).group(group)
      answer.lines = Wording(folder.partnership, on: today).groupLines(found)
      answer.members = [("page", .strings(answer.lines))]
      answer.sheet = answer.sheet.map { sheet in
        var one = sheet
        one.rows = sheet.rows.filter { $0.first?.string == found.id.text }
        return one
      }
    }
    return answer
  }

  /// The groups with their place, record, late actions and next meeting.
  static func sheet(_ partnership: Partnership, on today: Day) -> Sheet {
    var sheet = Sheet(
      name: "groups",
      columns: [
        "id", "name", "kind", "parent", "quorum_clause", "quorate", "held", "late", "next_meeting",
        "next_date",
      ])
    sheet.rows = partnership.groups.all.filter { $0.holds(on: today) }.map { group in
      let record = partnership.quorateRecord(of: group.id, before: today, since: nil)
      let next = partnership.meetingAhead(of: group.id, on: today)
      return [
        .string(group.id.text), .string(group.name), .string(group.kind.rawValue),
        .optional(partnership.parent(of: group.id, on: today)?.text),
        .optional(partnership.quorumRule(of: group.id, on: today)?.clause),
        .optional(record?.quorate), .optional(record?.held),
        .number(partnership.lateActions(of: group.id, on: today).count),
        .optional(next?.id.text), .optional(next?.date.description),
      ]
    }
    return sheet
  }
}
