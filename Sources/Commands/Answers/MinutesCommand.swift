internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Drafts the minutes of a meeting.
struct MinutesCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Draft the minutes of a meeting from its record.",
    discussion: "Minutes of a meeting that was not closed say so: DRAFT, NOT CLOSED.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Without what is confidential.
  @Flag(name: .customLong("public"), help: "Without what stands under items marked confidential.")
  var isPublic = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    let whole = Proceedings(of: found, in: folder.partnership)
    let proceedings = isPublic ? whole.forThePublic : whole
    let wording = Wording(proceedings.partnership, on: found.date)
    return Answer(
      lines: isPublic ? wording.publicMinutesLines(proceedings) : wording.minutesLines(proceedings),
      members: MinutesJSON(proceedings: proceedings, wording: wording, isPublic: isPublic).members,
      notices: folder.notices)
  }
}
