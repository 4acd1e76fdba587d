internal import ArgumentParser
internal import Governance

/// Add, change or end a post.
struct PostCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "Add, change or end a post.",
    subcommands: [PostAdd.self, PostChange.self, PostEnd.self])
}

/// Adds a post to a group.
struct PostAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.postAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a post.
struct PostChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.postChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends a post and whoever holds it on a day.
struct PostEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.postEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Say who has an office of a group, or end it.
struct OfficeCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "office", abstract: "Say who has an office of a group, or end it.",
    subcommands: [OfficeSet.self, OfficeEnd.self])
}

/// Says who has an office of a group from a day.
struct OfficeSet: FormAnswering {
  /// The form.
  static let form = Form.Kind.officeSet
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends an office on a day.
struct OfficeEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.officeEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
