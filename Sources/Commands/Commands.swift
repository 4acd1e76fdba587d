// Commands: everything the screen can do, from a script: subcommands, plain output, JSON, exit statuses.
//
// May import: Governance, FlatFileStore, Papers, RecordFormat, Templates, DemoPartnership, ArgumentParser. Must not touch: a
// clock, a file but through FlatFileStore, the terminal. What a command prints is returned as text.

internal import ArgumentParser
internal import FlatFileStore

/// The command line.
package enum Commands {
  /// Runs one command.
  ///
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - surroundings: What the command finds around it.
  /// - Returns: What to print and the exit status, or that the screen is to be opened.
  package static func run(arguments: [String], surroundings: Surroundings) -> CommandOutcome {
    do {
      var command = try QuorateCommand.parseAsRoot(arguments)
      guard let answering = command as? any Answering else {
        try command.run()
        return .finished(out: "", err: "", status: 0)
      }
      return outcome(of: answering, surroundings: surroundings)
    } catch {
      return usage(error)
    }
  }

  private static func outcome(of command: any Answering, surroundings: Surroundings) -> CommandOutcome {
    do throws(CommandFailure) {
      let session = try Session(options: command.options, surroundings: surroundings)
      let answer = try command.answer(session)
      if let folder = answer.screenFolder {
        return .openScreen(folder: folder, now: session.clock.override, isNew: answer.isFounding)
      }
      return .finished(
        out: try answer.text(as: session.format), err: lines(answer.notices), status: answer.status)
    } catch {
      return .finished(out: "", err: lines(error.lines), status: error.status)
    }
  }

  /// The parser's own answers: help on the way out, mistakes in the usage with their status.
  private static func usage(_ error: any Error) -> CommandOutcome {
    let message = QuorateCommand.fullMessage(for: error, columns: 80)
    let text = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
    let isFine = QuorateCommand.exitCode(for: error).isSuccess
    return isFine
      ? .finished(out: text, err: "", status: 0)
      : .finished(out: "", err: text, status: CommandFailure.unusable)
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map { PlainText.printable($0) + "\n" }.joined()
  }
}
