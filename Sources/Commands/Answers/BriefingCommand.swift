internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Gives the chair's briefing before a meeting.
struct BriefingCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Give the chair's two pages before a meeting.",
    discussion: """
      Whether it will be quorate and on whom that rests, what to decide, what is late, what to judge or sign, whom to \
      ring, and each group in a line; as it stands on the day of --on, else today.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    let proceedings = Proceedings(of: found, in: folder.partnership)
    let wording = Wording(folder.partnership, on: session.clock.today)
    let briefing = Briefing(for: proceedings, on: session.clock.today)
    return Answer(
      lines: wording.briefingLines(briefing), members: briefing.members(wording), notices: folder.notices)
  }
}
