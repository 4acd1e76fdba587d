internal import ArgumentParser

/// The meeting a command is about.
struct MeetingChoice: ParsableArguments {
  @Argument(help: ArgumentHelp("The meeting: its id, today, or \"GROUP YYYY-MM-DD\".", valueName: "meeting"))
  var words: String

  @Option(help: ArgumentHelp("The group, where the meeting is named by its day alone.", valueName: "group"))
  var group: String?
}
