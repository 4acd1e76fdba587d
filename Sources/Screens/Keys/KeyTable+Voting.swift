import TerminalFrame

extension KeyTable {
  /// What is done in a vote of the partners.
  static let votingBindings = [
    bind(.voteFor, [letter("f")], "for", "the partner votes for it", .vote),
    bind(.voteAgainst, [letter("a")], "against", "the partner votes against it", .vote),
    bind(.abstains, [letter("n")], "abstains", "the partner abstains", .vote),
    bind(.divided, [letter("d")], "divided", "those here for the partner disagree: it casts no vote", .vote),
    bind(.confirm, [.enter], "record", "records the vote and what it comes to", .vote),
    bind(.up, [.up], "", "up", .vote),
    bind(.down, [.down], "", "down", .vote),
    bind(.help, [letter("?"), .function(1)], "keys", "every key", .vote),
    bind(.saveState, [.control("s")], "", "says when it was saved; everything is saved at once", .vote),
    bind(.cancel, [.control("c")], "", "says how to leave", .vote),
    bind(.back, [.escape], "back", "back, nothing recorded", .vote),
  ]
}
