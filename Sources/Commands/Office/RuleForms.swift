internal import ArgumentParser
internal import Governance

/// Keeps matters with time limits.
struct MatterCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "matter", abstract: "Keep a matter with time limits: a dispute, a review, a complaint.",
    subcommands: [
      MatterOpen.self, MatterStepDone.self, MatterExtend.self, MatterClose.self, MatterShow.self,
    ])
}

/// Keeps what the Chair decides between meetings.
struct ChairsActionCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "chairs-action", abstract: "Keep what the Chair decides between meetings.",
    subcommands: [ChairsActionTake.self, ChairsActionConsult.self, ChairsActionPut.self])
}

/// Opens a matter with time limits.
struct MatterOpen: FormAnswering {
  /// The form.
  static let form = Form.Kind.matterOpen
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that a stage of a matter was done.
struct MatterStepDone: FormAnswering {
  /// The form.
  static let form = Form.Kind.matterStep
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Extends a stage of a matter, with reasons.
struct MatterExtend: FormAnswering {
  /// The form.
  static let form = Form.Kind.matterExtend
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Closes a matter.
struct MatterClose: FormAnswering {
  /// The form.
  static let form = Form.Kind.matterClose
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records how a tied vote was determined.
struct DetermineCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.determine
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records a Chair's action between meetings.
struct ChairsActionTake: FormAnswering {
  /// The form.
  static let form = Form.Kind.chairsAction
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that somebody was consulted on a Chair's action.
struct ChairsActionConsult: FormAnswering {
  /// The form.
  static let form = Form.Kind.chairsConsult
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Puts a Chair's action on the next agenda.
struct ChairsActionPut: FormAnswering {
  /// The form.
  static let form = Form.Kind.chairsPut
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that notice of a special meeting or an amendment was given.
struct NoticeCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.notice
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that an agency approves a document.
struct ApproveCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.approve
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
