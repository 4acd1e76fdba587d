internal import RecordFormat

/// What a command has to say.
struct Answer {
  /// The lines of text for people.
  var lines: [String] = []
  /// The members of the JSON object, after `format`.
  var members: [(String, JSON)] = []
  /// The rows, where the command lists.
  var sheet: Sheet?
  /// The exit status.
  var status: Int32 = 0
  /// What to say on standard error besides.
  var notices: [String] = []
  /// The folder on which to open the screen; nil when the command is done without it.
  var screenFolder: String?

  /// Whether a partnership is to be made on the screen before anything else.
  var isFounding = false

  /// The number that is raised when a member of the JSON object is taken away or changes its meaning.
  static let jsonFormat = 1

  /// The answer as it is printed.
  ///
  /// - Throws: `CommandFailure.usage` where rows were asked for and the command lists none.
  func text(as format: GlobalOptions.Format) throws(CommandFailure) -> String {
    switch format {
    case .text:
      return (lines.isEmpty ? sheet?.lines ?? [] : lines).map { PlainText.printable($0) + "\n" }.joined()
    case .json:
      let listed = sheet.map { [($0.name, $0.json)] } ?? []
      return JSON.object([("format", .number(Answer.jsonFormat))] + members + listed).prettyText + "\n"
    case .csv:
      guard let sheet else { throw .usage(["This command makes no list. Use --format text or json."]) }
      return sheet.csv
    }
  }
}
