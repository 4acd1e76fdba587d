internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Marks something that needs attention as seen.
struct SeenCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "seen", abstract: "Mark something that needs attention as seen; it stays in the list.",
    discussion: "Its id stands in quorate check --format json, and behind each line of quorate check --ids.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The id of what needs attention.
  @Argument(help: ArgumentHelp("The id of what needs attention.", valueName: "id"))
  var id: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    try session.acknowledge(id, as: .seen, by: session.surroundings.author, because: "")
  }
}

/// Puts something that needs attention before the Chair.
struct ForChairCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "for-chair", abstract: "Put something before the Chair: the next briefing says it.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The id of what needs attention.
  @Argument(help: ArgumentHelp("The id of what needs attention.", valueName: "id"))
  var id: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    try session.acknowledge(id, as: .forChair, by: session.surroundings.author, because: "")
  }
}

/// Records that the Chair waived something that needs attention.
struct WaiveCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Record that the Chair waived something, and why.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The id of what needs attention.
  @Argument(help: ArgumentHelp("The id of what needs attention.", valueName: "id"))
  var id: String

  /// Why.
  @Argument(help: ArgumentHelp("Why.", valueName: "because"))
  var because: String

  /// Who waived it; else the Chair by the constitution's title.
  @Option(help: ArgumentHelp("Who waived it; else the Chair by the constitution's title.", valueName: "who"))
  var by: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    guard !Partnership.trimmed(because).isEmpty else { throw .usage(["Say why it is waived."]) }
    return try session.acknowledge(id, as: .waived, by: by, because: session.text(because))
  }
}

extension Session {
  /// Records what was said of something that needs attention.
  fileprivate func acknowledge(
    _ id: String, as kind: Acknowledgement.Kind, by: String?, because: String
  ) throws(CommandFailure) -> Answer {
    let folder = try open()
    let all = folder.partnership.findings(on: clock.today)
    guard let finding = all.first(where: { $0.id == id }) else {
      throw .usage([
        "Nothing that needs attention on \(clock.today) has the id “\(id)”.",
        "  quorate check --ids lists them.",
      ])
    }
    let wording = Wording(folder.partnership, on: clock.today)
    let change = folder.partnership.acknowledging(
      finding, as: kind, by: by ?? wording.chairTitle, because: because, on: clock.today,
      ids: &folder.identifiers)
    _ = try folder.record(change, on: clock.today)
    let words = "\(Wording.capitalised(Wording.acknowledgement(kind))): \(wording.finding(finding))"
    var answer = Answer(
      lines: [words, "saved"], members: [("done", .string(words)), ("saved", .bool(true))])
    answer.notices = folder.notices + folder.refresh()
    return answer
  }
}

/// The forward plan: what is dated in the days to come.
struct DueCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "The forward plan: everything dated in the next 90 days.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// How many days ahead.
  @Option(help: ArgumentHelp("How many days ahead.", valueName: "days"))
  var days = 90

  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    guard (0...3660).contains(days) else { throw .usage(["--days \(days): give 0 to 3660 days."]) }
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let wanted =
      if let group { try Lookup(partnership: partnership, today: today).group(group).id } else {
        Group.ID?.none
      }
    let plan = partnership.forwardPlan(from: today, days: days).filter { wanted == nil || $0.group == wanted }
    let wording = Wording(partnership, on: today)
    var sheet = Sheet(name: "due", columns: ["day", "group", "what", "clause"])
    sheet.rows = plan.map { one in
      [
        .string(one.day.description), .optional(one.group?.text), .string(wording.ahead(one)),
        .string(one.clause),
      ]
    }
    return Answer(lines: wording.forwardLines(plan, days: days), sheet: sheet, notices: folder.notices)
  }
}
