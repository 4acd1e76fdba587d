/// Why a rule on votes, amendments or the Chair's action refuses a step; the words for it stand with the papers.
public enum RuleRefusal: Hashable, Sendable {
  /// The constitution states no voting rule for the group.
  case noVotingRule
  /// There is a vote only where no consensus was reached; the clause.
  case consensusFirst(String)
  /// A partner has nobody here who may vote.
  case mayNotVote(Agency.ID, isInterested: Bool)
  /// It is not known how these partners voted.
  case votesMissing([Agency.ID])
  /// A partner's vote is cast by the first of its representatives.
  case firstNamedCasts(Agency.ID, Person.ID?)
  /// The decision was not tied, or was determined already.
  case notTied
  /// No rule says who determines a tie.
  case nobodyDetermines
  /// An amendment may not be taken, because of the notice to some partners.
  case amendmentBarred(AmendmentBar)
}
