internal import ArgumentParser
internal import Governance

/// Sets an action outside any meeting.
struct ActionSet: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionSet
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that an action is done, with evidence.
struct ActionDone: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionDone
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Notes how far an action has come.
struct ActionProgress: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionProgress
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Records that an agency has done its part of an action for every agency.
struct ActionTick: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionTick
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Lays an action upon somebody else.
struct ActionHandOn: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionHandOn
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Moves an action's day, with the reason and who agreed it.
struct ActionRedate: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionRedate
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Drops an action, with the reason.
struct ActionDrop: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionDrop
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Takes up again an action that was done or dropped.
struct ActionReopen: FormAnswering {
  /// The form.
  static let form = Form.Kind.actionReopen
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enters that something due under the constitution was done.
struct EvidenceCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.evidence
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
