internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Opens, adjourns, resumes and closes a meeting.
struct MeetingCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Plan, open, adjourn, resume or close a meeting.",
    subcommands: [
      MeetingAdd.self, MeetingChange.self, MeetingCancel.self,
      MeetingOpenCommand.self, MeetingAdjournCommand.self, MeetingResumeCommand.self,
      MeetingCloseCommand.self, MeetingRetimeCommand.self,
      MeetingMinutes.self, MeetingConfidential.self,
    ])
}

/// Who takes the chair, and whether to go on inquorate.
struct ChairChoice: ParsableArguments {
  /// Who is in the chair, by post or name; else the chair if here, else the vice-chair.
  @Option(
    help: ArgumentHelp(
      "Who is in the chair, by post or name; else the chair if here, else the vice-chair.", valueName: "who"))
  var chair: String?

  /// Open all the same where it is refused because inquorate; it is noted.
  @Flag(help: "Open all the same where it is refused because inquorate; it is noted.")
  var anyway = false
}

/// Opens a meeting.
struct MeetingOpenCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a meeting.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice
  @OptionGroup var choice: ChairChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let proceedings = recording.proceedings
    let (now, given) = session.clock.marking(proceedings.meeting)
    let chair = try recording.chair(choice.chair, now: now, given: given)
    return try recording.save(
      proceedings.opening(
        chair: chair, now: now, at: given, anyway: choice.anyway, ids: &recording.folder.identifiers))
  }
}

/// Resumes an adjourned meeting.
struct MeetingResumeCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Resume an adjourned meeting.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice
  @OptionGroup var choice: ChairChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    let chair: Person.ID? =
      if let words = choice.chair { try recording.lookup.person(words, at: recording.proceedings) } else {
        nil
      }
    return try recording.save(
      recording.proceedings.resumption(
        chair: chair, now: now, at: given, anyway: choice.anyway, ids: &recording.folder.identifiers))
  }
}

/// Adjourns an open meeting.
struct MeetingAdjournCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "adjourn", abstract: "Adjourn an open meeting.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Why.
  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var why: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let (now, given) = session.clock.marking(recording.proceedings.meeting)
    let words = try session.text(why ?? "")
    return try recording.save(recording.proceedings.adjournment(why: words, now: now, at: given))
  }
}

/// Closes a meeting and lists what it leaves unanswered.
struct MeetingCloseCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a meeting; what it leaves unanswered is listed.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let proceedings = recording.proceedings
    let (now, given) = session.clock.marking(proceedings.meeting)
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    let questions = proceedings.unanswered.map(wording.question)
    var answer = try recording.save(proceedings.closing(now: now, at: given))
    if !questions.isEmpty { answer.lines += ["Left unanswered:"] + questions.map { "  \($0)" } }
    answer.members.append(("unanswered", .strings(questions)))
    return answer
  }
}

extension Recording {
  /// Who takes the chair: whom words name, else the chair or the vice-chair of the group where here.
  func chair(_ words: String?, now: Moment, given: ClockTime?) throws(CommandFailure) -> Person.ID? {
    if let words { return try lookup.person(words, at: proceedings) }
    return proceedings.presumedChair(at: proceedings.markTime(now: now, given: given).moment)?.id
  }
}
