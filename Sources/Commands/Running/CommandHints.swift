/// What to type on the command line where a sentence for the screen names a key.
enum CommandHints {
  private static let hints: [(key: String, command: String)] = [
    ("Use l for left.", "Mark the departure with left."),
    ("Mark the arrival with p.", "Mark the arrival with here."),
    ("Use r for returned, or strike that mark first.", "Mark it with returned, or strike that mark first."),
    ("Use + to enter a new holder.", "Enter a new holder with new-holder."),
    ("Begin one with >, or say which.", "Begin one with item next, or name one with --item."),
  ]

  /// A sentence with the words of the command line in place of the screen's keys.
  static func inCommands(_ sentence: String) -> String {
    hints.reduce(sentence) { $0.replacing($1.key, with: $1.command) }
  }
}
