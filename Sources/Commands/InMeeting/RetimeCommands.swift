internal import ArgumentParser
internal import Governance

/// Corrects when an item was begun.
struct ItemRetimeCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "retime", abstract: "Correct when an item was begun.",
    usage: "quorate item retime N TIME MEETING")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The item's number.
  @Argument(help: ArgumentHelp("The item's number.", valueName: "n"))
  var number: Int

  /// When it was begun.
  @Argument(help: ArgumentHelp("When it was begun, such as 10:12.", valueName: "time"))
  var time: String
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let item = try recording.lookup.item(number, of: recording.proceedings)
    let time = try Clock.time(time)
    return try recording.save(recording.proceedings.retiming(item, to: time), isCorrection: true)
  }
}

/// Corrects when a meeting was opened, or last resumed.
struct MeetingRetimeCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "retime", abstract: "Correct when a meeting was opened.",
    usage: "quorate meeting retime TIME MEETING")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// When it was opened.
  @Argument(help: ArgumentHelp("When it was opened, such as 10:03.", valueName: "time"))
  var time: String
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let time = try Clock.time(time)
    return try recording.save(recording.proceedings.retimingOpening(to: time), isCorrection: true)
  }
}
