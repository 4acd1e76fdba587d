internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Shows a meeting's agenda.
struct AgendaShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a meeting's agenda.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    let proceedings = Proceedings(of: found, in: folder.partnership)
    var sheet = Sheet(
      name: "items",
      columns: [
        "id", "no", "title", "purpose", "lead", "minutes", "paper", "paper_status", "opened", "closed",
      ])
    sheet.rows = proceedings.agenda.map { item in
      [
        .string(item.id.text), .number(item.number), .string(item.title), .string(item.purpose),
        .string(item.lead),
        .optional(item.minutes), .string(item.paper), .string(item.paperStatus),
        .optional(item.opened?.time.description), .optional(item.closed?.time.description),
      ]
    }
    return Answer(
      lines: Wording(folder.partnership, on: found.date).agendaLines(proceedings),
      members: [("meeting", .string(found.id.text))], sheet: sheet, notices: folder.notices)
  }
}

/// Lists the actions.
struct ActionsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "List the open actions.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var filter: ListFilter

  /// Only those that are late.
  @Flag(help: "Only those that are late.")
  var overdue = false

  /// The late ones counted by agency, by (whoever is to do them), group or meeting.
  @Option(
    help: ArgumentHelp(
      "The late ones counted by agency, by (whoever is to do them), group or meeting.", valueName: "what"))
  var by: LateCounting?

  /// Only those that come from what goes by these words.
  @Option(help: ArgumentHelp("Only those that come from what goes by these words.", valueName: "words"))
  var source: String?

  /// Those that are done or dropped as well.
  @Flag(help: "Those that are done or dropped as well.")
  var all = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let (group, agency) = try filter.chosen(in: partnership, on: today)
    if let by { return late(by: by.grouping, in: group, with: agency, folder, on: today) }
    let actions = partnership.actions.all.filter { action in
      (all || action.status == .open) && (!overdue || action.daysLate(on: today) != nil)
        && (group == nil || action.group == group)
        && source.map { Partnership.matches($0.lowercased(), in: action.source.lowercased()) } ?? true
        && (agency == nil || partnership.isOpen(action, with: agency, on: today))
    }
    let wording = Wording(partnership, on: today)
    return Answer(
      lines: wording.actionLines(actions), sheet: ActionsCommand.sheet(actions, wording),
      notices: folder.notices)
  }

  /// The late actions counted by what they have in common.
  private func late(
    by grouping: LateActions.Grouping, in group: Group.ID?, with agency: Agency.ID?,
    _ folder: PartnershipFolder, on today: Day
  ) -> Answer {
    let late = folder.partnership.lateActions(by: grouping, in: group, with: agency, on: today)
    let wording = Wording(folder.partnership, on: today)
    var sheet = Sheet(
      name: "late",
      columns: [
        Wording.name(grouping), "late", "0-30", "31-60", "61+", "oldest", "moved", "chased", "last_word",
      ])
    sheet.rows = late.map { line in
      [
        .string(wording.name(line.id, of: line)), .number(line.actions.count), .number(line.bands[0]),
        .number(line.bands[1]), .number(line.bands[2]), .number(line.oldest), .number(line.timesMoved),
        .number(line.timesChased), .optional(line.lastWord?.description),
      ]
    }
    return Answer(lines: wording.lateLines(late, by: grouping), sheet: sheet, notices: folder.notices)
  }

  private static func sheet(_ actions: [Action], _ wording: Wording) -> Sheet {
    var sheet = Sheet(
      name: "actions",
      columns: [
        "id", "no", "group", "text", "by", "post", "agency", "first_due", "due", "times_moved", "status",
        "late",
        "meeting",
      ])
    sheet.rows = actions.map { action in
      [
        .string(action.id.text), .optional(action.number), .string(action.group.text), .string(action.text),
        .string(wording.by(action)), .optional(action.post?.text),
        .optional(action.isForEveryAgency ? "every agency" : action.agency?.text),
        .optional(action.firstDue?.description), .optional(action.due?.description),
        .number(action.timesMoved),
        .string(action.status.rawValue), .optional(action.daysLate(on: wording.day)),
        .optional(action.meeting?.text),
      ]
    }
    return sheet
  }
}

/// Shows a meeting's attendance register as plain text.
struct RegisterCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Show a meeting's attendance register as plain text.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// A sheet to sign in on, without any marks.
  @Flag(help: "A sheet to sign in on, without any marks.")
  var blank = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    let proceedings = Proceedings(of: found, in: folder.partnership)
    let wording = Wording(folder.partnership, on: found.date)
    return Answer(
      lines: blank ? wording.signInLines(proceedings) : wording.registerLines(proceedings),
      members: [("meeting", .string(found.id.text))], sheet: RegisterCommand.sheet(proceedings, wording),
      notices: folder.notices)
  }

  /// The rows of the register as they are recorded.
  private static func sheet(_ proceedings: Proceedings, _ wording: Wording) -> Sheet {
    var sheet = Sheet(
      name: "register",
      columns: ["id", "post", "person", "name", "as", "how", "arrived", "left", "expected", "leaves", "why"])
    sheet.rows = proceedings.record.stays.all.map { stay in
      [
        .string(stay.id.text), .optional(stay.post?.text), .optional(stay.person?.text),
        .string(wording.fullName(stay.person)), .string(stay.capacity.rawValue), .string(stay.means.rawValue),
        .optional(stay.arrived?.time.description), .optional(stay.left?.time.description),
        .optional(stay.expected?.description), .optional(stay.leaves?.description), .string(stay.why),
      ]
    }
    return sheet
  }
}

/// What late actions are counted by, as the command line names it.
enum LateCounting: String, ExpressibleByArgument, CaseIterable {
  case agency, by, group, meeting

  /// What they are counted by.
  var grouping: LateActions.Grouping { LateActions.Grouping(rawValue: rawValue) ?? .agency }
}
