internal import ArgumentParser

/// A command that answers in text and in JSON.
protocol Answering: ParsableCommand {
  /// The options that every command takes.
  var options: GlobalOptions { get }

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer
}
