/// Who may vote at a place in the order of a meeting's events: the partners with somebody here, one vote each.
public struct Ballot: Hashable, Sendable {
  /// A partner with somebody here.
  public struct Partner: Hashable, Sendable {
    /// The agency.
    public var agency: Agency.ID
    /// Those who are here for it and may vote, in the order of the list of members.
    public var people: [Person.ID]

    /// Creates a partner with those who are here for it.
    public init(agency: Agency.ID, people: [Person.ID]) {
      self.agency = agency
      self.people = people
    }
  }

  /// The rule; `nil` when the constitution states none for the group.
  public var rule: VotingRule?
  /// The partners, in the order of the list of members.
  public var partners: [Partner]
  /// The partners who take no part, because whoever is here for them has an interest.
  public var interested: [Agency.ID]

  /// Creates a ballot.
  public init(rule: VotingRule?, partners: [Partner], interested: [Agency.ID] = []) {
    self.rule = rule
    self.partners = partners
    self.interested = interested
  }

  /// The count of some votes; a partner that is not here is not counted.
  public func count(_ votes: [Agency.ID: Vote.Choice]) -> VoteCount {
    var count = VoteCount()
    count.present = partners.count
    for partner in partners {
      switch votes[partner.agency] {
      case .inFavour: count.inFavour += 1
      case .against: count.against += 1
      case .abstain: count.abstained += 1
      case .divided: count.divided += 1
      case nil: break
      }
    }
    return count
  }

  /// The partners here of whom it is not known how they voted.
  public func missing(in votes: [Agency.ID: Vote.Choice]) -> [Agency.ID] {
    partners.map(\.agency).filter { votes[$0] == nil }
  }
}

extension Partnership {
  /// The rule by which a group votes on a day; `nil` when the constitution in force states none.
  ///
  /// An amendment of the constitution is voted on by the ordinary rule where no rule of its own is stated.
  public func votingRule(of group: Group.ID, on day: Day, isAmendment: Bool = false) -> VotingRule? {
    let rules = (constitution(on: day)?.votingRules ?? []).filter { $0.groups.contains(group) }
    let own = isAmendment ? rules.first(where: \.isForAmendments) : nil
    return own ?? rules.first { !$0.isForAmendments }
  }
}

extension Proceedings {
  /// The rule by which an item is voted on; `nil` when the constitution states none.
  public func votingRule(for item: AgendaItem.ID?) -> VotingRule? {
    let isAmendment = item.flatMap { record.agenda[$0] }?.isAmendment ?? false
    return partnership.votingRule(of: meeting.group, on: meeting.date, isAmendment: isAmendment)
  }

  /// Who may vote at a place in the order of events, on an item or outside the agenda.
  ///
  /// A vote is cast by somebody who is here and counts, whose post votes and speaks for a partner; who represents two
  /// partners casts the vote of each. The chair, observers, lay members and those in attendance speak for none.
  /// - Complexity: that of a verdict.
  public func ballot(at instant: Instant, item: AgendaItem.ID? = nil) -> Ballot {
    let rule = votingRule(for: item)
    let interested = interested(in: item)
    let all = speakers(verdict(at: instant).counted)
    let concerned = Set(all.filter { interested.contains($0.person) }.map(\.agency))
    var partners: [Ballot.Partner] = []
    for one in all where !interested.contains(one.person) {
      if rule?.interested == .partner, concerned.contains(one.agency) { continue }
      if let place = partners.firstIndex(where: { $0.agency == one.agency }) {
        if !partners[place].people.contains(one.person) { partners[place].people.append(one.person) }
      } else {
        partners.append(Ballot.Partner(agency: one.agency, people: [one.person]))
      }
    }
    let voting = Set(partners.map(\.agency))
    var without: [Agency.ID] = []
    for one in all where concerned.contains(one.agency) && !voting.contains(one.agency) {
      if !without.contains(one.agency) { without.append(one.agency) }
    }
    return Ballot(rule: rule, partners: partners, interested: without)
  }

  /// Those who count and whose post votes, for each partner that they speak for, in the order of the list of members.
  private func speakers(_ counted: [Presence]) -> [(agency: Agency.ID, person: Person.ID)] {
    let settings = roster.settings
    let placed = counted.compactMap { presence -> (Int, Person.ID)? in
      guard let person = presence.person, let place = presence.post.flatMap(roster.place) else { return nil }
      return (place, person)
    }
    return placed.sorted { $0.0 < $1.0 }.flatMap { place, person in
      let entry = roster.entries[place]
      guard entry.category.votes else { return [(agency: Agency.ID, person: Person.ID)]() }
      let own = entry.agency.map { [$0] } ?? []
      let others =
        switch settings.representing {
        case .ownAgency: [Agency.ID]()
        case .notified: entry.notified
        case .recorded: entry.notified + entry.unnotified
        }
      return (own + others).map { ($0, person) }
    }
  }
}
