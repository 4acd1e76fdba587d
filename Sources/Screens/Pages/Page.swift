package import TerminalFrame

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
  /// A form.
  case form(FormPage)
  /// Every act by name.
  case palette(Palette)
  /// The late actions.
  case late(LatePage)
  /// What needs attention.
  case attention(AttentionPage)
  /// The forward plan.
  case ahead(AheadPage)
  /// A register that the office keeps.
  case records(RecordsPage)
  /// The replies to a meeting's invitation.
  case replies(RepliesPage)
  /// The messages that remind people.
  case chase(ChasePage)
  /// What would follow if somebody left.
  case whatIf(WhatIfPage)
  /// Who does the open actions of a post.
  case handover(HandoverPage)
  /// What a projector may show of a meeting.
  case room(RoomPage)
  /// A vote of the partners.
  case vote(VotePage)
}

/// What a page wants done with the stack after a key.
package enum Move: Sendable {
  /// Stays.
  case stay
  /// Closes itself.
  case close
  /// Opens another above itself.
  case open(Page)
  /// Closes, and the page beneath takes a key in its stead.
  case pressBelow(Key)
  /// Gives way to another.
  case replace(Page)
  /// Leaves the program.
  case quit
}
