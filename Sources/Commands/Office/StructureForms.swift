internal import ArgumentParser
internal import Governance

/// Add, change, end or show an agency.
struct AgencyCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "agency", abstract: "Add, change, end or show an agency.",
    subcommands: [AgencyAdd.self, AgencyChange.self, AgencyEnd.self, AgencyShow.self])
}

/// Adds an agency.
struct AgencyAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.agencyAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes an agency.
struct AgencyChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.agencyChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends an agency on a day.
struct AgencyEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.agencyEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Add, change, end or show a group.
struct GroupCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Add, change, end or show a group.",
    subcommands: [GroupAdd.self, GroupChange.self, GroupEnd.self, GroupShow.self])
}

/// Adds a group.
struct GroupAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.groupAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a group.
struct GroupChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.groupChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends a group on a day.
struct GroupEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.groupEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Add or end a reporting line.
struct LineCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "line", abstract: "Add or end a reporting line.", subcommands: [LineAdd.self, LineEnd.self])
}

/// Adds a reporting line.
struct LineAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.lineAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends a reporting line on a day.
struct LineEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.lineEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enter or end that a post represents another agency too.
struct RepresentCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "represent", abstract: "Enter or end that a post represents another agency too.",
    subcommands: [RepresentAdd.self, RepresentEnd.self])
}

/// Enters that a post represents another agency besides its own.
struct RepresentAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.representAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends that a post represents another agency.
struct RepresentEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.representEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
