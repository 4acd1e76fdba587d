package import Governance

extension Wording {
  /// A count of votes: `4 for, 3 against, 1 abstained`.
  package static func count(_ count: VoteCount) -> String {
    var words = ["\(count.inFavour) for", "\(count.against) against"]
    if count.abstained > 0 { words.append("\(count.abstained) abstained") }
    if count.divided > 0 { words.append("\(count.divided) divided, no vote") }
    return words.joined(separator: ", ")
  }

  /// What a vote comes to, by which clause: `AGREED`, `NOT AGREED`, `TIED: LB Bexley determines it`.
  package func result(_ result: VoteResult, by rule: VotingRule) -> String {
    switch result {
    case .agreed: return "AGREED (\(rule.clause))"
    case .notAgreed: return "NOT AGREED (\(rule.clause))"
    case .tied(.determined(let agency)):
      return "TIED: \(name(agency)) determines it (\(rule.tieClause.isEmpty ? rule.clause : rule.tieClause))"
    case .tied: return "TIED, and no rule states what follows"
    }
  }

  /// A voting rule in words: the unit, what carries, what a tie comes to.
  package func votingRule(_ rule: VotingRule) -> String {
    let carried =
      switch rule.carried {
      case .moreForThanAgainst: "carried by more for than against"
      case .majorityOfPresent: "carried by more than half of the partners present"
      }
    let tie =
      switch rule.tie {
      case .determined(let agency): "a tie is determined by \(name(agency))"
      case .fails: "a tie fails"
      case .notStated: "no rule on a tie"
      }
    return "one vote for each partner, \(carried); \(tie) (\(rule.clause))"
  }

  /// Who may vote, one line for each partner with somebody here, and by what rule.
  package func ballotLines(_ ballot: Ballot) -> [String] {
    guard let rule = ballot.rule else {
      return ["No voting rule is stated for this group. Record it as agreed or not agreed instead."]
    }
    let partners = ballot.partners.map { partner in
      "  \(partner.agency)  \(name(partner.agency)): \(Wording.list(partner.people.map { fullName($0) }, with: "or"))"
    }
    let without = ballot.interested.map { "  \($0)  \(name($0)): takes no part because of an interest" }
    return [
      "\(Wording.capitalised(Wording.count(ballot.partners.count, "partner"))) may vote: \(votingRule(rule))"
    ] + partners + without
  }

  /// A vote, one of a partner's: `LB Bexley for`.
  package func vote(_ choice: Vote.Choice) -> String {
    switch choice {
    case .inFavour: "for"
    case .against: "against"
    case .abstain: "abstains"
    case .divided: "divided: no vote"
    }
  }

  /// How the partners voted on a decision; `nil` where there was no vote.
  package func votes(on decision: Decision, in proceedings: Proceedings) -> String? {
    let votes = proceedings.votes(on: decision.id)
    guard let count = proceedings.voteCount(of: decision.id) else { return nil }
    let each = votes.map { "\(name($0.agency)) \(vote($0.choice))" }.joined(separator: ", ")
    return "Vote: \(Wording.count(count)) (\(each))."
  }

  /// The note of a determination with the agency's name instead of its code.
  func noted(_ note: String) -> String {
    let words = note.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.map { partnership.agencies[Agency.ID($0)]?.shortName ?? $0 }.joined(separator: " ")
  }

  func voted(
    _ text: String, _ item: Int?, _ footing: Decision.Footing, _ count: VoteCount, _ result: VoteResult
  ) -> String {
    let place = item.map { "item \($0): " } ?? ""
    let flag = footing == .inquorate ? " (taken while INQUORATE)" : ""
    let outcome =
      switch result {
      case .agreed: "agreed"
      case .notAgreed: "not agreed"
      case .tied(.determined(let agency)): "tied, \(name(agency)) determines"
      case .tied: "tied, no rule states what follows"
      }
    return "vote, \(place)\(text): \(Wording.count(count)): \(outcome)\(flag)"
  }

  /// Why a rule refuses a step, and what to do instead.
  func ruled(_ refusal: RuleRefusal) -> String {
    switch refusal {
    case .noVotingRule:
      "No voting rule is stated for this group. Record it as agreed or not agreed instead."
    case .consensusFirst(let clause):
      "Consensus comes first (\(clause)). Say that none was reached before it goes to the vote."
    case .mayNotVote(let agency, true):
      "\(name(agency)) takes no part in this item because of an interest. Nothing written."
    case .mayNotVote(let agency, false):
      "\(name(agency)) has nobody here who may vote. Nothing written."
    case .votesMissing(let agencies):
      "How did \(Wording.list(agencies.map { name($0) }, with: "and")) vote? For, against or abstains: each partner here needs one."
    case .firstNamedCasts(let agency, let person):
      "\(name(agency)) is not divided by this reading: \(fullName(person)), first on the list, casts its vote."
    case .notTied: "That vote was not tied, or was determined already."
    case .nobodyDetermines: "No rule states who determines a tie."
    case .amendmentBarred(let bar): "Not recorded: \(amendmentBar(bar))"
    }
  }
}
