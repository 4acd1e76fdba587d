internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Lists what needs attention on the day, and what the files say wrong.
struct CheckCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List what needs attention, and what the files say wrong.",
    discussion: "Exit status 1 means that something is not met or late, 2 that a file is wrong.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Show the id behind each line, for seen and waive.
  @Flag(help: "Show the id behind each line, for seen and waive.")
  var ids = false

  /// What the Chair waived as well.
  @Flag(help: "What the Chair waived as well.")
  var waived = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let wrong: [Diagnostic]
    do throws(StoreError) { wrong = try folder.allDiagnostics() } catch { throw .folder(error) }
    let (partnership, today) = (folder.partnership, session.clock.today)
    let open = partnership.openFindings(on: today)
    let findings = waived ? partnership.findings(on: today) : open
    let wording = Wording(partnership, on: today)
    var answer = Answer(lines: wording.findingLines(findings, showsIds: ids))
    answer.members = [
      ("day", .string(today.description)),
      ("findings", .array(findings.map { CheckCommand.json($0, wording) })),
    ]
    answer.members.append(("files", .array(wrong.map { .string($0.lines.joined(separator: "\n")) })))
    answer.status = open.contains { $0.kind == .notMet } ? 1 : 0
    if !wrong.isEmpty { answer.status = CommandFailure.unusable }
    answer.notices = folder.notices + wrong.flatMap(\.lines)
    return answer
  }

  private static func json(_ finding: Finding, _ wording: Wording) -> JSON {
    .object([
      ("id", .string(finding.id)), ("kind", .string(finding.kind.rawValue)),
      ("group", .optional(finding.group?.text)),
      ("clause", .string(finding.clause)), ("day", .optional(finding.day?.description)),
      ("words", .string(wording.finding(finding))),
      ("said", .optional(wording.partnership.acknowledgement(of: finding)?.kind.rawValue)),
    ])
  }
}
