internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import RecordFormat

/// Records a decision.
struct DecideCommand: Answering {
  /// How a decision can be reached.
  enum How: String, ExpressibleByArgument, CaseIterable {
    case consensus, vote
  }

  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record a decision.",
    discussion: """
      It is judged by the roll at its place in the order of events. Where the constitution forbids business or \
      decisions without a quorum it is refused; --anyway records it as taken while inquorate, to be confirmed at \
      the next meeting.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  @Argument(help: ArgumentHelp("What was decided.", valueName: "text"))
  var text: String

  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  @Option(help: "How it was reached: consensus or vote.")
  var how: How = .consensus

  @Flag(help: "Record it all the same, as taken while inquorate.")
  var anyway = false

  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    let words = try session.text(text)
    let item = try recording.item(item)
    var answer = try recording.save(
      recording.proceedings.decision(
        words, item: item?.id, how: how.rawValue, now: now, at: given, anyway: anyway,
        ids: &recording.folder.identifiers))
    if let item { recording.sayItem(item.id, in: &answer) }
    return answer
  }
}

/// Records a note.
struct NoteCommand: Answering {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Record a note.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  @Argument(help: ArgumentHelp("The note.", valueName: "text"))
  var text: String

  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    let words = try session.text(text)
    let item = try recording.item(item)
    return try recording.save(
      recording.proceedings.note(
        words, item: item?.id, now: now, at: given, ids: &recording.folder.identifiers))
  }
}
