internal import ArgumentParser
internal import Governance

/// Enter or change what an agency contributes.
struct ContributionCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "contribution", abstract: "Enter or change what an agency contributes.",
    subcommands: [ContributionAdd.self, ContributionChange.self])
}

/// Enters a contribution of an agency.
struct ContributionAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.contributionAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a contribution: invoiced, received.
struct ContributionChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.contributionChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enter, change or close a risk.
struct RiskCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "risk", abstract: "Enter, change or close a risk of the register.",
    subcommands: [RiskAdd.self, RiskChange.self, RiskClose.self])
}

/// Enters a risk.
struct RiskAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.riskAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a risk: reported, its rating.
struct RiskChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.riskChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Closes a risk.
struct RiskClose: FormAnswering {
  /// The form.
  static let form = Form.Kind.riskClose
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enters how far the minutes of a meeting have come.
struct MeetingMinutes: FormAnswering {
  /// The form.
  static let form = Form.Kind.meetingMinutes
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Marks an item of a meeting confidential, or no longer.
struct MeetingConfidential: FormAnswering {
  /// The form.
  static let form = Form.Kind.meetingConfidential
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
