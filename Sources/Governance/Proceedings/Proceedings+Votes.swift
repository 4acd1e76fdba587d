/// A vote that was put: what on, and how the partners voted.
public struct Motion: Hashable, Sendable {
  /// What was put to the vote.
  public var text: String
  /// How each partner voted.
  public var votes: [Agency.ID: Vote.Choice]
  /// Whether it was recorded that no consensus was reached.
  public var isWithoutConsensus = false
  /// How whoever determines a tie determined it; `nil` while that is not known.
  public var determination: Bool?
  /// Who determined it; may be empty.
  public var determinedBy = ""

  /// Creates a motion without votes.
  public init(_ text: String, votes: [Agency.ID: Vote.Choice] = [:]) {
    self.text = text
    self.votes = votes
  }
}

extension Proceedings {
  /// Records a vote and what it comes to, for the item being taken unless another is named.
  ///
  /// It is judged as any decision is; only what is agreed confirms an earlier decision or waits to be confirmed.
  public func vote(
    _ motion: Motion, item id: AgendaItem.ID? = nil, isConfirming: Bool = true, now: Moment,
    at given: ClockTime? = nil, anyway: Bool = false, ids: inout IdentifierSource
  ) -> Outcome {
    let item = id ?? currentItem?.id
    let moment = businessTime(now: now, given: given).moment
    let ballot = ballot(at: Instant(moment, nextSequence), item: item)
    guard let rule = ballot.rule else { return .refused(.ruled(.noVotingRule)) }
    if rule.consensusFirst, !motion.isWithoutConsensus {
      return .refused(
        .ruled(.consensusFirst(rule.consensusClause.isEmpty ? rule.clause : rule.consensusClause)))
    }
    let strangers = motion.votes.keys.filter { agency in !ballot.partners.contains { $0.agency == agency } }
    if let stranger = strangers.min() {
      return .refused(.ruled(.mayNotVote(stranger, isInterested: ballot.interested.contains(stranger))))
    }
    let missing = ballot.missing(in: motion.votes)
    if !missing.isEmpty { return .refused(.ruled(.votesMissing(missing))) }
    if rule.divided == .firstNamed,
      let one = ballot.partners.first(where: { motion.votes[$0.agency] == .divided }
      )
    {
      return .refused(.ruled(.firstNamedCasts(one.agency, one.people.first)))
    }
    let outcome = decision(
      motion.text, item: id, how: "vote", isConfirming: isConfirming, now: now, at: given, anyway: anyway,
      ids: &ids)
    guard case .change(let change) = outcome, case .put(.decision(var decision))? = change.steps.first else {
      return outcome
    }
    let count = ballot.count(motion.votes)
    let result = rule.result(of: count)
    var rest = change.steps.dropFirst()
    switch (result, motion.determination) {
    case (.agreed, _): break
    case (.tied(.determined(let agency)), let isAgreed?):
      decision.note = Proceedings.determination(by: agency, motion.determinedBy)
      if !isAgreed { (decision.outcome, rest) = ("not-agreed", []) }
    case (.tied, _): (decision.outcome, rest) = ("tied", [])
    case (.notAgreed, _): (decision.outcome, rest) = ("not-agreed", [])
    }
    if decision.outcome == "tied" || decision.outcome == "not-agreed" { decision.confirms = nil }
    var votes = record.votes
    let cast = ballot.partners.compactMap { partner -> Change.Step? in
      guard let choice = motion.votes[partner.agency] else { return nil }
      // Of two who are here for a partner nobody said which of them cast its vote.
      let isKnown = partner.people.count == 1 || rule.divided == .firstNamed
      let vote = Vote(
        id: ids.code("B", notIn: votes), decision: decision.id, agency: partner.agency, choice: choice,
        person: isKnown && choice != .divided ? partner.people.first : nil)
      votes.put(vote)
      return .put(.vote(vote, of: meeting.id))
    }
    return .change(
      Change(
        .voted(
          motion.text, item: item.flatMap { record.agenda[$0]?.number }, decision.footing, count, result),
        [.put(.decision(decision))] + rest + cast))
  }

  /// The note that says who determined a tie.
  static func determination(by agency: Agency.ID, _ person: String) -> String {
    person.isEmpty ? "tied; \(agency) determined" : "tied; \(agency) determined, by \(person)"
  }

  /// The votes cast on a decision, in the order in which they were entered.
  public func votes(on decision: Decision.ID) -> [Vote] {
    record.votes.all.filter { $0.decision == decision }
  }

  /// The count of the votes on a decision; `nil` where there was no vote.
  public func voteCount(of decision: Decision.ID) -> VoteCount? {
    let votes = votes(on: decision)
    guard !votes.isEmpty else { return nil }
    var count = VoteCount()
    count.present = votes.count
    for vote in votes {
      switch vote.choice {
      case .inFavour: count.inFavour += 1
      case .against: count.against += 1
      case .abstain: count.abstained += 1
      case .divided: count.divided += 1
      }
    }
    return count
  }

  /// Determines a vote that was tied.
  public func determining(_ decision: Decision, isAgreed: Bool, by person: String) -> Outcome {
    guard decision.outcome == "tied" else { return .refused(.ruled(.notTied)) }
    guard let rule = votingRule(for: decision.item), case .determined(let agency) = rule.tie else {
      return .refused(.ruled(.nobodyDetermines))
    }
    var determined = decision
    determined.note = Proceedings.determination(by: agency, person)
    determined.outcome = isAgreed ? "agreed" : "not-agreed"
    if isAgreed, footing(of: decision) == .inquorate, roster.rule?.effect != .warn {
      determined.outcome = "to-be-confirmed"
    }
    return .change(
      Change(.determined(decision.text, isAgreed: isAgreed, by: agency), [.put(.decision(determined))]))
  }
}
