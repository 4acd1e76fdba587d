internal import ArgumentParser
internal import Governance

/// Plans a meeting, with the standing items on its agenda.
struct MeetingAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.meetingAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a planned meeting.
struct MeetingChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.meetingChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Cancels a planned meeting.
struct MeetingCancel: FormAnswering {
  /// The form.
  static let form = Form.Kind.meetingCancel
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Show or change an agenda.
struct AgendaCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Show or change an agenda.",
    subcommands: [AgendaShow.self, AgendaAdd.self, AgendaChange.self, AgendaRemove.self, AgendaPut.self],
    defaultSubcommand: AgendaShow.self)
}

/// Adds an item to an agenda.
struct AgendaAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.agendaAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes an item that has not begun.
struct AgendaChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.agendaChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Takes an item that has not begun off an agenda.
struct AgendaRemove: FormAnswering {
  /// The form.
  static let form = Form.Kind.agendaRemove
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Puts something on the agenda of a group's next meeting.
struct AgendaPut: FormAnswering {
  /// The form.
  static let form = Form.Kind.agendaPut
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enters a reply to the invitation to a meeting.
struct ReplyCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.reply
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
