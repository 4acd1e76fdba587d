@testable import Governance
import Testing

/// Counts votes as one would on fingers: every for is struck out against one against, and what is left decides.
private func slowResult(_ rule: VotingRule, _ choices: [Vote.Choice]) -> VoteResult {
  var inFavour = choices.filter { $0 == .inFavour }.map { _ in () }
  var against = choices.filter { $0 == .against }.map { _ in () }
  let others = choices.count - inFavour.count
  if rule.carried == .majorityOfPresent, inFavour.count > others { return .agreed }
  while !inFavour.isEmpty, !against.isEmpty {
    inFavour.removeLast()
    against.removeLast()
  }
  if rule.carried == .moreForThanAgainst, !inFavour.isEmpty { return .agreed }
  if !inFavour.isEmpty || !against.isEmpty { return .notAgreed }
  if case .fails = rule.tie { return .notAgreed }
  return .tied(rule.tie)
}

@Suite struct VoteCountTests {
  @Test(arguments: VotingRule.Carried.allCases, [VotingRule.Tie.determined(by: "LBB"), .fails, .notStated])
  func `Every vote of up to five partners comes to what the fingers say`(
    carried: VotingRule.Carried, tie: VotingRule.Tie
  ) {
    var rule = VotingRule(id: "v", groups: ["board"], clause: "7.4")
    (rule.carried, rule.tie) = (carried, tie)
    let all = Vote.Choice.allCases
    for size in 0...5 {
      for number in 0..<Int(power(4, size)) {
        let choices = (0..<size).map { all[number / Int(power(4, $0)) % 4] }
        let partners = choices.indices.map { Ballot.Partner(agency: Code("A\($0)"), people: ["P"]) }
        let ballot = Ballot(rule: rule, partners: partners, interested: [])
        let votes = Dictionary(uniqueKeysWithValues: zip(partners.map(\.agency), choices))
        #expect(rule.result(of: ballot.count(votes)) == slowResult(rule, choices), "\(choices)")
      }
    }
  }

  private func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { one, _ in one * base }
  }

  @Test(arguments: [
    (3, 2, 3, VoteResult.notAgreed), (4, 0, 3, .agreed), (4, 3, 1, .notAgreed), (4, 4, 0, .notAgreed),
    (5, 4, 0, .agreed), (1, 0, 0, .agreed), (0, 0, 2, .notAgreed), (3, 3, 0, .notAgreed),
  ])
  func `An amendment needs more than half of the partners present, and a tie fails`(
    inFavour: Int, against: Int, abstained: Int, result: VoteResult
  ) {
    var rule = VotingRule(id: "amendment", groups: ["board"], clause: "12.3")
    (rule.carried, rule.tie) = (.majorityOfPresent, .fails)
    var count = VoteCount()
    (count.inFavour, count.against, count.abstained) = (inFavour, against, abstained)
    count.present = inFavour + against + abstained
    #expect(rule.result(of: count) == result)
  }
}

@Suite struct VoteTests {
  /// A quorate meeting on item 2, with Bexley's voting rules.
  private func meeting(_ change: (inout VotingRule) -> Void = { _ in }) throws -> MeetingInHand {
    let meeting = try MeetingInHand()
    var rule = VotingRule(id: "voting", groups: [Bexley.board], clause: "7.4")
    (rule.tie, rule.consensusFirst, rule.consensusClause) = (.determined(by: "LBB"), true, "7.3")
    change(&rule)
    meeting.bexley.partnership.constitutions[0].votingRules = [rule]
    try meeting.arrive(1, 3, 4, 5, 6, 10, 11, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(2, at: "10:10")
    return meeting
  }

  private func motion(_ votes: [Agency.ID: Vote.Choice]) -> Motion {
    var motion = Motion("Thresholds agreed", votes: votes)
    motion.isWithoutConsensus = true
    return motion
  }

  private func voted(_ meeting: MeetingInHand, _ motion: Motion) throws -> Decision {
    try meeting.take { try $0.vote(motion, now: meeting.at("10:20"), ids: &$1) }
    return try meeting.decision("Thresholds agreed")
  }

  @Test func `A partner has one vote however many are here for it; chair and observer have none`() throws {
    let meeting = try meeting()
    let ballot = meeting.now.ballot(at: try meeting.end("10:15"), item: meeting.item(2))
    #expect(ballot.partners.map(\.agency) == ["LBB", "BCT", "OXL", "MPS"])
    #expect(ballot.partners.map(\.people.count) == [2, 1, 1, 2])
  }

  @Test func `One person for two partners casts the vote of each, once notice was given`() throws {
    let meeting = try meeting()
    meeting.bexley.represents("SHA", through: Bexley.post(6), notifiedOn: nil)
    let before = meeting.now.ballot(at: try meeting.end("10:15"))
    #expect(!before.partners.map(\.agency).contains("SHA"))
    meeting.bexley.represents("SHA", through: Bexley.post(6), notifiedOn: try day("2026-12-01"))
    let ballot = meeting.now.ballot(at: try meeting.end("10:15"))
    #expect(ballot.partners.map(\.agency) == ["LBB", "BCT", "SHA", "OXL", "MPS"])
    let penhale = try meeting.bexley.person("Penhale")
    #expect(ballot.partners.filter { $0.people == [penhale] }.map(\.agency) == ["BCT", "SHA"])
  }

  @Test func `Who has an interest takes no part; another of the partner votes, or by the reading nobody`()
    throws
  {
    for interested in VotingRule.Interested.allCases {
      let meeting = try meeting { $0.interested = interested }
      let moody = try meeting.bexley.person("Garrow")
      try meeting.take {
        $0.interest(of: moody, in: meeting.item(2), words: "bidder", ruling: .takesNoPart, ids: &$1)
      }
      let ballot = meeting.now.ballot(at: try meeting.end("10:15"), item: meeting.item(2))
      #expect(ballot.partners.map(\.agency).contains("MPS") == (interested == .person))
      #expect(ballot.interested == (interested == .person ? [] : ["MPS"]))
      let other = meeting.now.ballot(at: try meeting.end("10:15"), item: meeting.item(3))
      #expect(other.partners.map(\.agency).contains("MPS"))
    }
  }

  @Test func `A partner whose only representative has an interest casts no vote`() throws {
    let meeting = try meeting()
    let siddiqui = try meeting.bexley.person("Siddiqui")
    try meeting.take {
      $0.interest(of: siddiqui, in: meeting.item(2), words: "bidder", ruling: .leavesRoom, ids: &$1)
    }
    let ballot = meeting.now.ballot(at: try meeting.end("10:15"), item: meeting.item(2))
    #expect(ballot.partners.map(\.agency) == ["LBB", "BCT", "MPS"])
    let refusal = try meeting.refusal {
      try $0.vote(
        motion(["LBB": .inFavour, "BCT": .against, "MPS": .abstain, "OXL": .inFavour]),
        now: meeting.at("10:20"), ids: &$1)
    }
    #expect(
      refusal == .ruled(.mayNotVote("OXL", isInterested: false))
        || refusal == .ruled(.mayNotVote("OXL", isInterested: true)))
  }

  @Test func `More for than against is agreed, fewer is not, and the votes are kept`() throws {
    var meeting = try meeting()
    var decision = try voted(
      meeting, motion(["LBB": .inFavour, "BCT": .against, "OXL": .inFavour, "MPS": .abstain]))
    #expect((decision.outcome, decision.how) == ("agreed", "vote"))
    #expect(meeting.now.votes(on: decision.id).map(\.choice) == [.inFavour, .against, .inFavour, .abstain])
    let named = meeting.now.votes(on: decision.id).map { $0.person != nil }
    #expect(named == [false, true, true, false])
    meeting = try self.meeting()
    decision = try voted(
      meeting, motion(["LBB": .against, "BCT": .against, "OXL": .inFavour, "MPS": .divided]))
    #expect(decision.outcome == "not-agreed")
    #expect(meeting.now.voteCount(of: decision.id)?.divided == 1)
  }

  @Test func `A tie waits for whoever determines it, and not for the Chair`() throws {
    let meeting = try meeting()
    let tie = motion(["LBB": .inFavour, "BCT": .against, "OXL": .inFavour, "MPS": .against])
    let decision = try voted(meeting, tie)
    #expect(decision.outcome == "tied")
    let found = meeting.bexley.partnership.findings(on: meeting.bexley.date).filter {
      $0.id.hasSuffix("/tied")
    }
    #expect(found.map(\.kind) == [.due])
    try meeting.take { proceedings, _ in
      proceedings.determining(decision, isAgreed: false, by: "Dilys Marchetti")
    }
    let determined = try meeting.decision("Thresholds agreed")
    #expect(determined.outcome == "not-agreed")
    #expect(determined.note == "tied; LBB determined, by Dilys Marchetti")
    #expect(
      meeting.refusal { proceedings, _ in proceedings.determining(determined, isAgreed: true, by: "") }
        == .ruled(.notTied))
    #expect(
      meeting.bexley.partnership.findings(on: meeting.bexley.date).allSatisfy { !$0.id.hasSuffix("/tied") })
  }

  @Test func `A tie that was determined at once says who did`() throws {
    let meeting = try meeting()
    var tie = motion(["LBB": .inFavour, "BCT": .against, "OXL": .inFavour, "MPS": .against])
    tie.determination = true
    #expect(try voted(meeting, tie).outcome == "agreed")
    #expect(try meeting.decision("Thresholds agreed").note == "tied; LBB determined")
  }

  @Test func `A tie of which the text says nothing is for the Chair to judge, and nobody determines it`()
    throws
  {
    let meeting = try meeting { $0.tie = .notStated }
    let tie = motion(["LBB": .inFavour, "BCT": .against, "OXL": .inFavour, "MPS": .against])
    let decision = try voted(meeting, tie)
    let found = meeting.bexley.partnership.findings(on: meeting.bexley.date).filter {
      $0.id.hasSuffix("/tied")
    }
    #expect(found.map(\.kind) == [.forChair])
    #expect(
      meeting.refusal { proceedings, _ in proceedings.determining(decision, isAgreed: true, by: "") }
        == .ruled(.nobodyDetermines))
  }

  @Test func `A vote is refused before consensus was sought, while votes are missing, and without a rule`()
    throws
  {
    let meeting = try meeting()
    var early = motion(["LBB": .inFavour])
    early.isWithoutConsensus = false
    #expect(
      try meeting.refusal { try $0.vote(early, now: meeting.at("10:20"), ids: &$1) }
        == .ruled(.consensusFirst("7.3")))
    early.isWithoutConsensus = true
    #expect(
      try meeting.refusal { try $0.vote(early, now: meeting.at("10:20"), ids: &$1) }
        == .ruled(.votesMissing(["BCT", "OXL", "MPS"])))
    meeting.bexley.partnership.constitutions[0].votingRules = []
    #expect(
      try meeting.refusal { try $0.vote(early, now: meeting.at("10:20"), ids: &$1) } == .ruled(.noVotingRule))
  }

  @Test
  func `An inquorate vote is refused, and recorded on a second asking; one not agreed confirms nothing`()
    throws
  {
    let meeting = try meeting()
    let next = try meeting.planNext()
    try meeting.leave(6, at: "10:15")
    let votes: [Agency.ID: Vote.Choice] = ["LBB": .inFavour, "OXL": .inFavour, "MPS": .against]
    let refusal = try meeting.refusal { try $0.vote(motion(votes), now: meeting.at("10:20"), ids: &$1) }
    #expect(refusal?.mayBeRecordedAnyway == true)
    try meeting.take { try $0.vote(motion(votes), now: meeting.at("10:20"), anyway: true, ids: &$1) }
    #expect(try meeting.decision("Thresholds agreed").outcome == "to-be-confirmed")
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.count == 1)
    var against = motion(["LBB": .against, "OXL": .against, "MPS": .against])
    against.text = "Other"
    try meeting.take { try $0.vote(against, now: meeting.at("10:21"), anyway: true, ids: &$1) }
    #expect(try meeting.decision("Other").outcome == "not-agreed")
    #expect(meeting.bexley.partnership.record(of: next).agenda.all.count == 1)
  }

  @Test func `An amendment is voted on by its own rule`() throws {
    let meeting = try meeting()
    var amending = VotingRule(id: "amending", groups: [Bexley.board], clause: "12.3")
    (amending.isForAmendments, amending.carried, amending.tie) = (true, .majorityOfPresent, .fails)
    meeting.bexley.partnership.constitutions[0].votingRules.append(amending)
    #expect(meeting.now.votingRule(for: meeting.item(2))?.id == "voting")
    var item = try #require(meeting.now.record.agenda[meeting.item(2)])
    item.purpose = "amendment"
    meeting.bexley.partnership.apply(.put(.item(item, of: meeting.id)))
    #expect(meeting.now.votingRule(for: meeting.item(2))?.id == "amending")
    let decision = try voted(
      meeting, motion(["LBB": .inFavour, "BCT": .inFavour, "OXL": .abstain, "MPS": .abstain]))
    #expect(decision.outcome == "not-agreed")
  }

  @Test func `By the reading that the first on the list casts it, no partner is divided`() throws {
    let meeting = try meeting { $0.divided = .firstNamed }
    let votes: [Agency.ID: Vote.Choice] = [
      "LBB": .divided, "BCT": .against, "OXL": .inFavour, "MPS": .against,
    ]
    let pryce = try meeting.bexley.person("Pryce")
    #expect(
      try meeting.refusal { try $0.vote(motion(votes), now: meeting.at("10:20"), ids: &$1) }
        == .ruled(.firstNamedCasts("LBB", pryce)))
  }

  @Test func `Striking a vote takes the partners' votes with it`() throws {
    let meeting = try meeting()
    let decision = try voted(
      meeting, motion(["LBB": .inFavour, "BCT": .against, "OXL": .inFavour, "MPS": .abstain]))
    try meeting.take { proceedings, _ in proceedings.striking(decision) }
    #expect(meeting.now.record.votes.all.isEmpty)
  }
}
