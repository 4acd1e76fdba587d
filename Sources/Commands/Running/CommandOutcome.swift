package import Governance

/// What comes of a command.
package enum CommandOutcome: Hashable, Sendable {
  /// It is done: what to print on standard output and standard error, and the exit status.
  case finished(out: String, err: String, status: Int32)
  /// The screen is to be opened on a folder; `now` stands for the clock on the wall, where it was set. Where `isNew` a
  /// partnership is to be made there first.
  case openScreen(folder: String, now: Moment?, isNew: Bool)
}
