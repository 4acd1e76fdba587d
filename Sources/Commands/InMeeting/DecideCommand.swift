internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import RecordFormat

/// Records a decision.
struct DecideCommand: Answering {
  /// How a decision can be reached.
  enum How: String, ExpressibleByArgument, CaseIterable {
    /// Nobody disagreed.
    case consensus
    /// By a vote.
    case vote
  }

  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record a decision.",
    discussion: """
      It is judged by the roll at its place in the order of events. Where the constitution forbids business or \
      decisions without a quorum it is refused; --anyway records it as taken while inquorate, to be confirmed at \
      the next meeting.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// What was decided.
  @Argument(help: ArgumentHelp("What was decided.", valueName: "text"))
  var text: String

  /// The item; else the one being taken.
  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  /// How it was reached: consensus or vote.
  @Option(help: "How it was reached: consensus or vote.")
  var how: How = .consensus

  /// Record it all the same, as taken while inquorate.
  @Flag(help: "Record it all the same, as taken while inquorate.")
  var anyway = false

  /// It was put and not agreed.
  @Flag(help: "It was put and not agreed.")
  var notAgreed = false

  /// On an item that is to confirm an earlier decision: this decides something else.
  @Flag(help: "On an item that is to confirm an earlier decision: this decides something else.")
  var confirmsNothing = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    let words = try session.text(text)
    let item = try recording.item(item)
    let before = Set(recording.proceedings.decisions.map(\.id))
    var answer = try recording.save(
      recording.proceedings.decision(
        words, item: item?.id, how: how.rawValue, isConfirming: !confirmsNothing, isAgreed: !notAgreed,
        now: now,
        at: given, anyway: anyway, ids: &recording.folder.identifiers))
    if let item { recording.sayItem(item.id, in: &answer) }
    let decisions = recording.folder.partnership.decisions
    if let confirmed = decisions.all.first(where: {
      !before.contains($0.id) && $0.meeting == recording.proceedings.meeting.id
    })?
    .confirms.flatMap({ decisions[$0] }) {
      answer.lines.insert("It confirms: \(confirmed.text)", at: 1)
    }
    return answer
  }
}

/// Records a note.
struct NoteCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Record a note.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// The note.
  @Argument(help: ArgumentHelp("The note.", valueName: "text"))
  var text: String

  /// The item; else the one being taken.
  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  /// Does what is asked and says what came of it.
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
