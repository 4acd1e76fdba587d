internal import ArgumentParser

/// The options that every command takes, on either side of its name.
struct GlobalOptions: ParsableArguments {
  /// The ways in which an answer can be given.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// Plain text for people.
    case text
    /// One JSON object.
    case json
    /// Rows for a spreadsheet, where the command lists.
    case csv
  }

  /// The partnership's folder; else $QUORATE_FOLDER, else this folder.
  @Option(
    help: ArgumentHelp("The partnership's folder; else $QUORATE_FOLDER, else this folder.", valueName: "dir"))
  var folder: String?

  /// The day judged, instead of today.
  @Option(help: ArgumentHelp("The day judged, instead of today.", valueName: "yyyy-mm-dd"))
  var on: String?

  /// The time judged and the time of a mark, instead of now.
  @Option(help: ArgumentHelp("The time judged and the time of a mark, instead of now.", valueName: "hh:mm"))
  var at: String?

  /// text, json, or csv where the command lists.
  @Option(help: ArgumentHelp("text, json, or csv where the command lists.", valueName: "format"))
  var format: Format = .text
}
