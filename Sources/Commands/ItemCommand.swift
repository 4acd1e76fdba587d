internal import ArgumentParser
internal import Governance

/// Begins and ends the items of a meeting's agenda.
struct ItemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: "Begin or end an item of the agenda.",
    subcommands: [ItemNextCommand.self, ItemStartCommand.self, ItemEndCommand.self])
}

/// Begins the next item.
struct ItemNextCommand: Answering {
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Begin the next item.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  @Flag(help: "Begin it all the same where it is refused because inquorate.")
  var anyway = false

  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    return try recording.save(recording.proceedings.beginning(now: now, at: given, anyway: anyway))
  }
}

/// Begins an item by its number.
struct ItemStartCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin an item out of its turn.", usage: "quorate item start N MEETING")

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The item's number.", valueName: "n"))
  var number: Int

  @OptionGroup var meeting: MeetingChoice

  @Flag(help: "Begin it all the same where it is refused because inquorate.")
  var anyway = false

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
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End the item being taken without beginning another.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    return try recording.save(recording.proceedings.endingItem(now: now, at: given))
  }
}
