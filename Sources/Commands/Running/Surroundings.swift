package import Governance

/// What a command finds around it: whatever else a program would ask the system for.
package struct Surroundings: Sendable {
  /// Whether standard input and output are a terminal.
  package var isInteractive: Bool
  /// The environment.
  package var environment: [String: String]
  /// The folder in which the program was started.
  package var currentFolder: String
  /// The clock on the wall.
  package var now: Moment
  /// Who makes the changes, as the record of changes names them.
  package var author: String

  /// Creates the surroundings of a command.
  package init(
    isInteractive: Bool, environment: [String: String], currentFolder: String, now: Moment, author: String
  ) {
    self.isInteractive = isInteractive
    self.environment = environment
    self.currentFolder = currentFolder
    self.now = now
    self.author = author
  }
}
