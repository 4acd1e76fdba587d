/// A reason why the screen cannot be opened.
package enum TerminalProblem: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal

  /// The terminal's kind, as TERM gives it, is not known or cannot place a cursor; empty when TERM is not set.
  case unknownTerminal(String)

  /// The terminal's mode cannot be changed.
  case cannotStart

  /// One line for a person: what is wrong and what to do.
  package var sentence: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal for both input and output; run it without a pipe or redirection."
    case .unknownTerminal(""):
      "The variable TERM is not set, so the kind of terminal is not known; set it, for example TERM=xterm-256color."
    case .unknownTerminal(let name):
      "The terminal kind “\(name)” (TERM) is not known here or cannot show a full screen; "
        + "set another, for example TERM=xterm-256color."
    case .cannotStart:
      "The terminal refused to change its mode; close this window, open a new one and try again."
    }
  }
}
