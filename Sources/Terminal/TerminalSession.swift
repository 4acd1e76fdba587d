import CNcurses
import Glibc
package import TerminalFrame

/// The terminal while the program has it: one at a time, and given back when the value ends.
///
/// The terminal is restored too on `exit`, on a trap and on signals that end the program; only SIGKILL leaves
/// it as it is. Everything must be called from one thread.
package struct TerminalSession: ~Copyable {
  /// The bytes and keys between the keyboard and the program.
  var decoder: KeyDecoder

  /// When bytes came last, which begins the wait for the rest of a sequence.
  var lastInput = ContinuousClock.now

  /// The frame on the screen; nil when the whole screen must be painted.
  var shown: Frame?

  /// Whether roles are shown in colour.
  let inColour: Bool

  /// Whether characters beyond ASCII can be sent.
  let isUTF8: Bool

  /// Says what stands in the way of a session, before one is opened; nil when nothing does.
  package static func problem() -> TerminalProblem? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return .notATerminal }
    guard let name = Environment.value("TERM") else { return .unknownTerminal("") }
    guard name != "dumb", name != "unknown", cn_terminal_is_usable() == 1 else {
      return .unknownTerminal(name)
    }
    return nil
  }

  /// Takes over the terminal: raw keys, no echo, the alternate screen, bracketed paste.
  ///
  /// Colours are used where the terminal has them and NO_COLOR is not set. The character set is the
  /// environment's, and UTF-8 when LC_ALL, LC_CTYPE and LANG name none.
  ///
  /// - Throws: A `TerminalProblem`; the terminal is then as it was.
  package init() throws(TerminalProblem) {
    if let problem = Self.problem() { throw problem }
    guard cn_start(Environment.allowsColour ? 1 : 0) == 0 else { throw .cannotStart }
    inColour = cn_has_colours() == 1
    isUTF8 = cn_is_utf8() == 1
    decoder = KeyDecoder(
      sequences: TerminalKeys.sequences, isUTF8: isUTF8, escapeDelay: Environment.escapeDelay)
    for pair in Ink.pairs { cn_make_pair(pair.number, pair.foreground) }
  }

  deinit {
    cn_stop()
  }

  /// The terminal's size as of the last event.
  package var size: Size {
    Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  /// Gives the terminal to the shell, as Ctrl-Z does elsewhere, and returns when the shell continues the program.
  ///
  /// The next frame must be painted by the caller. Where no shell could continue it, the program does not stop.
  package mutating func suspend() {
    cn_suspend()
    shown = nil
  }

  /// Rings the terminal's bell.
  package func bell() {
    cn_bell()
  }
}
