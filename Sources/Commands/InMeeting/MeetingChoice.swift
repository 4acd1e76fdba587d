internal import ArgumentParser

/// The meeting a command is about.
struct MeetingChoice: ParsableArguments {
  /// The meeting: its id, today, or "GROUP YYYY-MM-DD".
  @Argument(help: ArgumentHelp("The meeting: its id, today, or \"GROUP YYYY-MM-DD\".", valueName: "meeting"))
  var words: String

  /// The group, where the meeting is named by its day alone.
  @Option(help: ArgumentHelp("The group, where the meeting is named by its day alone.", valueName: "group"))
  var group: String?
}
