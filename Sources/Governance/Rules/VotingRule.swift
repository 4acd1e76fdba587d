/// How a group votes: each partner has one vote, cast by whoever is here for it.
public struct VotingRule: Hashable, Sendable {
  /// What carries a motion.
  public enum Carried: String, Sendable, CaseIterable {
    /// More votes for it than against; who abstains does not count.
    case moreForThanAgainst = "more-for-than-against"
    /// The votes of more than half of the partners present; who abstains counts as not for it.
    case majorityOfPresent = "majority-of-present"
  }

  /// What follows when as many vote for a motion as against it.
  public enum Tie: Hashable, Sendable {
    /// An agency determines the matter.
    case determined(by: Agency.ID)
    /// It fails.
    case fails
    /// The text does not say.
    case notStated
  }

  /// What becomes of a partner's vote when those who are here for it disagree.
  public enum Divided: String, Sendable, CaseIterable {
    /// It casts none.
    case castsNone = "no-vote"
    /// The first of them on the list of members casts it.
    case firstNamed = "first-named"
  }

  /// Who takes no part in a vote because of an interest.
  public enum Interested: String, Sendable, CaseIterable {
    /// The person; another of the same partner may vote.
    case person
    /// The whole partner.
    case partner
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What carries a motion.
  public var carried = Carried.moreForThanAgainst
  /// What follows a tie.
  public var tie = Tie.notStated
  /// The clause on ties; empty for the rule's own.
  public var tieClause = ""
  /// Whether there is a vote only where no consensus was reached.
  public var consensusFirst = false
  /// The clause on consensus; empty for the rule's own.
  public var consensusClause = ""
  /// Whether it holds for amendments of the constitution alone.
  public var isForAmendments = false
  /// What becomes of the vote of a partner whose representatives disagree.
  public var divided = Divided.castsNone
  /// Who takes no part because of an interest.
  public var interested = Interested.person

  /// Creates a rule by which more for than against carries, and nothing is said of a tie.
  public init(id: String, groups: [Group.ID], clause: String) {
    self.id = id
    self.groups = groups
    self.clause = clause
  }

  /// What a count of votes comes to.
  ///
  /// As many for as against is a tie, also where nobody voted either way.
  public func result(of count: VoteCount) -> VoteResult {
    let isCarried =
      switch carried {
      case .moreForThanAgainst: count.inFavour > count.against
      case .majorityOfPresent: 2 * count.inFavour > count.present
      }
    if isCarried { return .agreed }
    guard count.inFavour == count.against else { return .notAgreed }
    return tie == .fails ? .notAgreed : .tied(tie)
  }
}

/// How the partners who were here voted.
public struct VoteCount: Hashable, Sendable {
  /// Votes for it.
  public var inFavour = 0
  /// Votes against it.
  public var against = 0
  /// Partners who abstained.
  public var abstained = 0
  /// Partners whose representatives disagreed, and who cast no vote.
  public var divided = 0
  /// Partners with somebody here who may vote, whatever they did.
  public var present = 0

  /// Creates a count of nothing.
  public init() {}
}

/// What a vote comes to.
public enum VoteResult: Hashable, Sendable {
  /// It is agreed.
  case agreed
  /// It is not agreed.
  case notAgreed
  /// As many were for it as against, and what follows from that.
  case tied(VotingRule.Tie)
}

/// One partner's vote on a decision.
public struct Vote: Recorded {
  /// What was voted.
  public enum Choice: String, Sendable, CaseIterable {
    /// For it.
    case inFavour = "for"
    /// Against it.
    case against
    /// Neither.
    case abstain
    /// Its representatives disagreed, and it cast no vote.
    case divided
  }

  /// The random code.
  public var id: Code<Vote>
  /// The decision.
  public var decision: Decision.ID
  /// The partner.
  public var agency: Agency.ID
  /// What it voted.
  public var choice: Choice
  /// Who cast it; `nil` where nobody was named.
  public var person: Person.ID?

  /// Creates a vote.
  public init(id: Code<Vote>, decision: Decision.ID, agency: Agency.ID, choice: Choice, person: Person.ID?) {
    self.id = id
    self.decision = decision
    self.agency = agency
    self.choice = choice
    self.person = person
  }
}
