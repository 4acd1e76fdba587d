// Screens: the whole interface as pure functions: a model, the messages that change it, the effects it asks for, and the
// frame that shows it.
//
// May import: Governance, Papers, TerminalFrame. Must not touch: a clock, a file, the terminal. Time comes in messages;
// what is to be done outside goes out as effects.

package import Governance

/// The clock on the wall, to the second.
package struct WallClock: Hashable, Sendable {
  /// The day and the minute.
  package var moment: Moment
  /// The second of that minute, 0 to 59.
  package var second: Int

  /// Creates a reading of the clock.
  package init(_ moment: Moment, second: Int = 0) {
    self.moment = moment
    self.second = second
  }

  /// The time written `10:47:08`.
  package var text: String { "\(moment.time):\(second < 10 ? "0" : "")\(second)" }
}
