internal import ArgumentParser
internal import Governance

/// Add, change or show a person, or end all that they hold.
struct PersonCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add, change or show a person, or end all that they hold.",
    subcommands: [PersonAdd.self, PersonChange.self, PersonLeave.self, PersonShow.self])
}

/// Adds a person.
struct PersonAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.personAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes what is known of a person.
struct PersonChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.personChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends all that a person holds.
struct PersonLeave: FormAnswering {
  /// The form.
  static let form = Form.Kind.personLeave
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Appoints somebody to a post; the earlier holder ceases on the day before.
struct AppointCommand: FormAnswering {
  /// The form.
  static let form = Form.Kind.appoint
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Change or end an appointment.
struct AppointmentCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "appointment", abstract: "Change or end an appointment.",
    subcommands: [AppointmentChange.self, AppointmentEnd.self])
}

/// Changes the days, the term or the notice of an appointment.
struct AppointmentChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.appointmentChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends an appointment.
struct AppointmentEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.appointmentEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Name a deputy, or end it.
struct DeputyCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "deputy", abstract: "Name a deputy, or end it.",
    subcommands: [DeputyAdd.self, DeputyEnd.self])
}

/// Names a deputy for a post.
struct DeputyAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.deputyAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Ends the naming of a deputy.
struct DeputyEnd: FormAnswering {
  /// The form.
  static let form = Form.Kind.deputyEnd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
