import Governance
import TestSupport
import Testing

/// Section 12 of the catalogue: how decisions are reached.
@Suite struct DecisionsVotingTests {
  /// An open meeting of Bexley's Board on its first item, with two of the council, the Care Trust, two of the police, a
  /// head teacher, the Chairman and a lay member.
  private func sitting(represents: String? = nil) throws -> (MeetingsHistory, Meeting.ID) {
    var history = try MeetingsHistory("bexley")
    if let represents {
      var both = Representation(
        id: Representation.ID("R-1"), post: Post.ID("board-12"), agency: Agency.ID(represents))
      both.notifiedOn = try MeetingsHistory.day("2010-10-01")
      history.partnership.representations.put(both)
    }
    let meeting = try history.meet("board", "2010-12-09", status: .planned)
    history.item(1, "Budget", at: meeting)
    try history.arrive(["01", "02", "04", "06", "10", "11", "12", "18"].map { "board-\($0)" }, at: meeting)
    try history.take(meeting) { $0.opening(chair: nil, now: try now, ids: &$1) }
    try history.take(meeting) { proceedings, _ in proceedings.beginning(now: try now) }
    return (history, meeting)
  }

  private var now: Moment {
    get throws { try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-12-09")) }
  }

  private func ballot(_ history: MeetingsHistory, _ meeting: Meeting.ID) throws -> Ballot {
    let proceedings = try history.proceedings(meeting)
    return proceedings.ballot(at: proceedings.end(of: try now), item: AgendaItem.ID("G-1"))
  }

  @Test(arguments: [
    ("V2", "board-voting", 2, 1, 1, VoteResult.agreed), ("V2", "board-voting", 1, 2, 1, .notAgreed),
    ("V3", "board-voting", 2, 2, 0, .tied(.determined(by: Agency.ID("LBB")))),
    // Of an amendment more than half of the partners present; who abstains is not for it, and a tie fails.
    ("V7", "amendment-voting", 3, 1, 0, .agreed), ("V7", "amendment-voting", 2, 1, 1, .notAgreed),
    ("AM3", "amendment-voting", 2, 2, 0, .notAgreed),
  ]) func `Bexley's votes come to what the constitution says`(
    row: String, rule: String, inFavour: Int, against: Int, abstained: Int, result: VoteResult
  ) throws {
    let voting = try #require(try Shipped("bexley").constitution.votingRules.first { $0.id == rule })
    var count = VoteCount()
    (count.inFavour, count.against, count.abstained) = (inFavour, against, abstained)
    count.present = inFavour + against + abstained
    #expect(voting.result(of: count) == result)
  }

  @Test func `There is a vote only where no consensus was reached`() throws {
    var (history, meeting) = try sitting()
    let votes: [Agency.ID: Vote.Choice] = [
      "LBB": .inFavour, "BCT": .inFavour, "MPS": .against, "SCH": .abstain,
    ]
    var motion = Motion("The budget", votes: votes)
    #expect(
      try history.take(meeting) { $0.vote(motion, now: try now, ids: &$1) }
        == .refused(.ruled(.consensusFirst("App1 7.3"))))
    motion.isWithoutConsensus = true
    try history.take(meeting) { $0.vote(motion, now: try now, ids: &$1) }
    let decision = try #require(history.partnership.decisions.all.first)
    #expect(decision.outcome == "agreed")
    #expect(decision.how == "vote")
    #expect(try history.proceedings(meeting).voteCount(of: decision.id)?.inFavour == 2)
  }

  @Test func `Each partner has one vote, and Chairman and lay member none`() throws {
    let (history, meeting) = try sitting()
    let ballot = try ballot(history, meeting)
    #expect(ballot.partners.map(\.agency) == ["LBB", "BCT", "MPS", "SCH"])
    #expect(ballot.partners.map(\.people.count) == [2, 1, 2, 1])
  }

  @Test func `One person for two partners casts the vote of each`() throws {
    let (history, meeting) = try sitting(represents: "BVSC")
    let ballot = try ballot(history, meeting)
    #expect(ballot.partners.map(\.agency) == ["LBB", "BCT", "MPS", "SCH", "BVSC"])
    #expect(ballot.partners.last?.people == [Person.ID("P-board-12")])
  }

  @Test func `Who has an interest takes no part, by the Chair's ruling, and another of the partner may vote`()
    throws
  {
    for (ruling, votes) in [(Interest.Ruling.takesNoPart, false), (.leavesRoom, false), (.speaks, true)] {
      var (history, meeting) = try sitting()
      for person in ["P-board-06", "P-board-04"] {
        try history.take(meeting) {
          $0.interest(
            of: Person.ID(person), in: AgendaItem.ID("G-1"), words: "Runs it", ruling: ruling, ids: &$1)
        }
      }
      let ballot = try ballot(history, meeting)
      #expect(ballot.partners.map(\.agency).contains("BCT") == votes)
      #expect(ballot.partners.first?.people.count == (votes ? 2 : 1))
    }
  }

  @Test func `A tie is determined by the council, and waits for it`() throws {
    var (history, meeting) = try sitting()
    var motion = Motion(
      "The budget", votes: ["LBB": .inFavour, "BCT": .inFavour, "MPS": .against, "SCH": .against])
    motion.isWithoutConsensus = true
    try history.take(meeting) { $0.vote(motion, now: try now, ids: &$1) }
    #expect(history.partnership.decisions.all.first?.outcome == "tied")
    #expect(try history.found("board-voting", on: "2010-12-10").count == 1)
    let determined = try history.file(
      .determine, [.decision: "budget", .outcome: "not-agreed", .by: "Director"], on: "2010-12-10")
    #expect(determined == [])
    #expect(history.partnership.decisions.all.first?.outcome == "not-agreed")
    #expect(history.partnership.decisions.all.first?.note.contains("LBB") == true)
    #expect(try history.found("board-voting", on: "2010-12-10") == [])
  }

  @Test(arguments: ["milton-keynes", "central-bedfordshire", "croydon", "partnership-2023"])
  func `Where no vote is stated none is held, and a decision is agreed or not`(template: String) throws {
    var history = try MeetingsHistory(template)
    let group = template == "partnership-2023" ? "lead" : "board"
    let meeting = try history.meet(group, "2024-12-09", status: .planned)
    let here = history.partnership.posts(of: Group.ID(group), on: try MeetingsHistory.day("2024-12-09"))
    let moment = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2024-12-09"))
    for post in here { try history.take(meeting) { $0.arrival(of: post.id, now: moment, ids: &$1) } }
    try history.take(meeting) { $0.opening(chair: nil, now: moment, ids: &$1) }
    #expect(
      try history.take(meeting) { $0.vote(Motion("The plan"), now: moment, ids: &$1) }
        == .refused(.ruled(.noVotingRule)))
    try history.take(meeting) { $0.decision("The plan", now: moment, ids: &$1) }
    try history.take(meeting) { $0.decision("The other plan", isAgreed: false, now: moment, ids: &$1) }
    #expect(history.partnership.decisions.all.map(\.outcome) == ["agreed", "not-agreed"])
    #expect(history.partnership.decisions.all.map(\.how) == ["consensus", "consensus"])
  }

  @Test func `Each decision has its number, day, item, way, quorum and whom it stands on`() throws {
    var (history, meeting) = try sitting()
    try history.take(meeting) { $0.decision("Priorities agreed by all", now: try now, ids: &$1) }
    try history.take(meeting) { proceedings, _ in proceedings.closing(now: try now) }
    let decision = try #require(history.partnership.decisions.all.first)
    #expect(decision.number == 1)
    #expect(decision.at == (try now))
    #expect(decision.item == AgendaItem.ID("G-1"))
    #expect(decision.how == "consensus")
    #expect(decision.footing == .quorate)
    #expect(try history.proceedings(meeting).judgement(of: decision).counted.count == 8)
  }

  @Test func `Procedures are approved by three agencies, by email too, and go to the Board to be ratified`()
    throws
  {
    var history = try MeetingsHistory("milton-keynes")
    func approve(_ agency: String, _ how: String, _ on: String) throws -> [FormProblem] {
      try history.file(.approve, [.document: "Bruising", .agency: agency, .how: how], on: on)
    }
    #expect(try approve("CYPS", "meeting", "2010-03-04") == [])
    #expect(try approve("TVP", "email", "2010-03-08") == [])
    #expect(try !approve("CYPS", "email", "2010-03-08").isEmpty)
    #expect(try !approve("MKSCB", "email", "2010-03-08").isEmpty)
    #expect(try history.found("procedures", on: "2010-03-09") == ["due procedures/Bruising"])
    #expect(try approve("MKHFT", "email", "2010-03-12") == [])
    let approval = try #require(history.partnership.approvals(on: MeetingsHistory.day("2010-03-12")).first)
    #expect(approval.approvedOn == (try MeetingsHistory.day("2010-03-12")))
    #expect(approval.rule.then == "ratification by MKSCB")
    #expect(try history.found("procedures", on: "2010-03-12") == [])
  }
}
