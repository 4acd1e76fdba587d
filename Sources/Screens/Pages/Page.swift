/// One page on the stack of those that are open; the last is the one shown.
package enum Page: Sendable {
  /// The four panes, always the first.
  case panes(Panes)
  /// A meeting's attendance register.
  case register(RegisterPage)
  /// Something to read.
  case paper(PaperPage)
  /// A choice, such as which of two meetings.
  case choice(ChoicePage)
  /// One person's marks at a meeting.
  case marks(MarksPage)
  /// What closing a meeting leaves unanswered.
  case closing(ClosingPage)
  /// What a projector may show of a meeting.
  case room(RoomPage)
}

/// What a page wants done with the stack after a key.
package enum Move: Sendable {
  /// Stays.
  case stay
  /// Closes itself.
  case close
  /// Opens another above itself.
  case open(Page)
  /// Gives way to another.
  case replace(Page)
  /// Leaves the program.
  case quit
}
