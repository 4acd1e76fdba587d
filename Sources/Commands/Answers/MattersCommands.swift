internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Lists the matters with time limits.
struct MattersCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "matters", abstract: "List the matters with time limits that are open, and what is due next."
  )

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Those that are closed as well.
  @Flag(help: "Those that are closed as well.")
  var closed = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let matters = closed ? partnership.matters.all : partnership.openMatters(on: today)
    let wording = Wording(partnership, on: today)
    var sheet = Sheet(
      name: "matters", columns: ["id", "kind", "title", "parties", "opened", "closed", "next", "clause"])
    sheet.rows = matters.map { matter in
      [
        .string(matter.id.text), .string(matter.kind), .string(matter.title), .strings(matter.parties),
        .string(matter.openedOn.description), .optional(matter.closedOn?.description),
        .string(wording.next(matter)),
        .string(partnership.standing(of: matter, on: today).rule?.clause ?? ""),
      ]
    }
    return Answer(lines: wording.matterLines(matters), sheet: sheet, notices: folder.notices)
  }
}

/// Shows one matter with its stages.
struct MatterShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a matter: every stage, its day, its arithmetic and its clause.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The matter, by title or code.
  @Argument(help: ArgumentHelp("The matter, by title or code.", valueName: "matter"))
  var words: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = folder.partnership.matters(named: words)
    guard let matter = found.first, found.count == 1 else {
      throw .usage([
        found.isEmpty ? "No matter is called “\(words)”." : "“\(words)” names \(found.count) matters.",
        "  quorate matters --closed lists them.",
      ])
    }
    let wording = Wording(folder.partnership, on: session.clock.today)
    let standing = folder.partnership.standing(of: matter, on: session.clock.today)
    var answer = Answer(lines: [matter.title] + wording.matterPage(matter))
    answer.members = [
      ("id", .string(matter.id.text)), ("kind", .string(matter.kind)), ("title", .string(matter.title)),
      ("stages", .array(standing.stages.map(MatterShow.json))),
    ]
    answer.notices = folder.notices
    return answer
  }

  private static func json(_ stage: MatterStanding.Stage) -> JSON {
    .object([
      ("id", .string(stage.rule.id)), ("what", .string(stage.rule.what)), ("by", .string(stage.by)),
      ("due", .optional(stage.due?.description)), ("done", .optional(stage.step?.on.description)),
      ("state", .string(stage.state.word)),
    ])
  }
}

/// Lists what the Chair decided between meetings.
struct ChairsActionsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "chairs-actions",
    abstract: "List what the Chair decided between meetings, and how far it has come.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    let wording = Wording(partnership, on: session.clock.today)
    let all = partnership.chairsActions.all.filter { $0.on <= session.clock.today }
    var sheet = Sheet(name: "chairs-actions", columns: ["id", "group", "on", "text", "standing"])
    sheet.rows = all.map { action in
      [
        .string(action.id.text), .string(action.group.text), .string(action.on.description),
        .string(action.text), .string(wording.standing(partnership.standing(of: action), of: action)),
      ]
    }
    let lines = all.flatMap { action in
      ["\(action.id) \(wording.chairsAction(action))"] + wording.chairsActionPage(action).map { "    \($0)" }
    }
    return Answer(
      lines: lines.isEmpty ? ["The Chair has decided nothing between meetings."] : lines, sheet: sheet,
      notices: folder.notices)
  }
}

/// Lists the documents that agencies approve.
struct ApprovalsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "approvals", abstract: "List the documents that several agencies approve, and how many have."
  )

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let all = folder.partnership.approvals(on: session.clock.today)
    let wording = Wording(folder.partnership, on: session.clock.today)
    var sheet = Sheet(
      name: "approvals", columns: ["document", "agencies", "needed", "approved_on", "clause"])
    sheet.rows = all.map { one in
      [
        .string(one.document), .strings(one.agencies.map(\.text)), .optional(one.rule.agencies),
        .optional(one.approvedOn?.description), .string(one.rule.clause),
      ]
    }
    let lines = all.flatMap { TextColumns.paragraph("\(wording.approval($0)).") }
    return Answer(
      lines: lines.isEmpty ? ["No document waits for approval, and none was approved."] : lines, sheet: sheet,
      notices: folder.notices)
  }
}

extension MatterStanding.State {
  /// A word for scripts.
  fileprivate var word: String {
    switch self {
    case .done: "done"
    case .open: "open"
    case .waits: "waits"
    case .possible: "possible"
    case .opens: "opens"
    case .needless: "needless"
    case .notBegun: "not-begun"
    }
  }
}
