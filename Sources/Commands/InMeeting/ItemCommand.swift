internal import ArgumentParser
internal import Governance

/// Begins and ends the items of a meeting's agenda.
struct ItemCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: "Begin or end an item of the agenda.",
    subcommands: [
      ItemNextCommand.self, ItemStartCommand.self, ItemEndCommand.self, ItemRetimeCommand.self,
    ])
}

/// Begins the next item.
struct ItemNextCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Begin the next item.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Begin it all the same where it is refused because inquorate.
  @Flag(help: "Begin it all the same where it is refused because inquorate.")
  var anyway = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    return try recording.save(recording.proceedings.beginning(now: now, at: given, anyway: anyway))
  }
}

/// Begins an item by its number.
struct ItemStartCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin an item out of its turn.", usage: "quorate item start N MEETING")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The item's number.
  @Argument(help: ArgumentHelp("The item's number.", valueName: "n"))
  var number: Int

  /// The meeting.
  @OptionGroup var meeting: MeetingChoice

  /// Begin it all the same where it is refused because inquorate.
  @Flag(help: "Begin it all the same where it is refused because inquorate.")
  var anyway = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let item = try recording.lookup.item(number, of: recording.proceedings)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    return try recording.save(
      recording.proceedings.beginning(ofItem: item.id, now: now, at: given, anyway: anyway))
  }
}

/// Ends the item being taken.
struct ItemEndCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End the item being taken without beginning another.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    return try recording.save(recording.proceedings.endingItem(now: now, at: given))
  }
}
