// Terminal: the one owner of the screen and the keyboard: open, paint a frame, next event, restore.
// May import: TerminalFrame, CNcurses, Glibc.
// Must not touch: governance, records, files, and the wording of screens.

package import TerminalFrame

/// What the terminal has to report.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was typed, or text pasted.
  case key(Key)

  /// The terminal has a new size; nothing is painted until the next frame.
  case resized(Size)

  /// Nothing came in the time given.
  case timedOut

  /// A watched descriptor can be read without waiting.
  case readable(Int32)

  /// A signal asked the program to leave, or the terminal is gone (SIGHUP): save and leave.
  case hangUp(signal: Int32)

  /// The program was stopped and continues: paint, and look whether files changed meanwhile.
  case resumed
}
