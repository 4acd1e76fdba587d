import Governance
import TestSupport
import Testing

/// Sections 13 and 15 of the catalogue: what the Chair decides between meetings, and how a constitution is amended.
@Suite struct DecisionsBetweenTests {
  private static let consulted = [
    "Assistant Director, CYPS Children's Social Care", "Strategic Manager Safeguarding",
  ]

  /// A Chair's action of 1 October 2010 for Milton Keynes' Board, which meets on 9 December.
  private func taken() throws -> (MeetingsHistory, Meeting.ID) {
    var history = try MeetingsHistory("milton-keynes")
    let meeting = try history.meet("board", "2010-12-09", status: .planned)
    #expect(
      try history.file(.chairsAction, [.group: "board", .text: "Press line"], on: "2010-10-01")
        == [FormProblem(.opinion, .empty)])
    #expect(
      try history.file(
        .chairsAction, [.group: "board", .text: "Press line", .opinion: "Due this week"], on: "2010-10-01")
        == [])
    return (history, meeting)
  }

  private func consult(_ history: inout MeetingsHistory) throws {
    for who in DecisionsBetweenTests.consulted {
      #expect(
        try history.file(.chairsConsult, [.chairsAction: "Press line", .person: who], on: "2010-10-02") == [])
    }
  }

  private func standing(_ history: MeetingsHistory) throws -> ChairsActionStanding {
    history.partnership.standing(of: try #require(history.partnership.chairsActions.all.first))
  }

  /// Holds the meeting with some posts of the Board and decides on the action.
  private func hold(
    _ meeting: Meeting.ID, _ posts: [String], isAgreed: Bool = true, in history: inout MeetingsHistory
  ) throws {
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-12-09"))
    try history.arrive(posts.map { "board-\($0)" }, at: meeting)
    try history.take(meeting) { $0.opening(chair: nil, now: now, ids: &$1) }
    let item = try #require(history.partnership.record(of: meeting).agenda.all.first { $0.ratifies != nil })
    try history.take(meeting) { proceedings, _ in proceedings.beginning(ofItem: item.id, now: now) }
    try history.take(meeting) {
      $0.decision("Ratified", isAgreed: isAgreed, now: now, anyway: true, ids: &$1)
    }
  }

  private static let eight = ["02", "05", "06", "07", "08", "09", "11", "12"]

  @Test func `The Chair decides with an opinion, and not validly before both were consulted`() throws {
    var (history, _) = try taken()
    #expect(history.partnership.chairsActions.all.first?.opinion == "Due this week")
    #expect(try standing(history) == .notValid(missing: DecisionsBetweenTests.consulted))
    #expect(try history.found("chairs-action", on: "2010-10-01").map { String($0.prefix(7)) } == ["not-met"])
    #expect(
      try history.file(
        .chairsConsult, [.chairsAction: "Press line", .person: DecisionsBetweenTests.consulted[1]],
        on: "2010-10-02") == [])
    #expect(try standing(history) == .notValid(missing: [DecisionsBetweenTests.consulted[0]]))
  }

  @Test func `It stands on the next full meeting's agenda by itself, and is ratified there`() throws {
    var (history, meeting) = try taken()
    try consult(&history)
    #expect(try standing(history) == .onAgenda(meeting))
    #expect(history.partnership.record(of: meeting).agenda.all.map(\.title) == ["To ratify: Press line"])
    try hold(meeting, DecisionsBetweenTests.eight, in: &history)
    #expect(try standing(history) == .ratified(meeting))
  }

  @Test func `Inquorate, it is reported and not ratified`() throws {
    var (history, meeting) = try taken()
    try consult(&history)
    try hold(meeting, Array(DecisionsBetweenTests.eight.dropLast()), in: &history)
    #expect(try standing(history) == .reported(meeting, next: nil))
    #expect(try history.found("chairs-action", on: "2010-12-10").map { String($0.prefix(7)) } == ["not-met"])
  }

  @Test func `A refusal to ratify is kept as such`() throws {
    var (history, meeting) = try taken()
    try consult(&history)
    try hold(meeting, DecisionsBetweenTests.eight, isAgreed: false, in: &history)
    #expect(try standing(history) == .refused(meeting))
  }

  @Test(arguments: ["bexley", "central-bedfordshire", "croydon", "partnership-2023"])
  func `Where no Chair's action is stated it is refused, with the special meeting that is`(template: String)
    throws
  {
    var history = try MeetingsHistory(template)
    let group = template == "partnership-2023" ? "lead" : "board"
    let special = try Shipped(template).constitution.specialMeetings.first
    #expect((special != nil) == (template == "bexley"))
    #expect(
      try history.file(
        .chairsAction, [.group: group, .text: "Press line", .opinion: "Now"], on: "2024-10-01")
        == [FormProblem(.group, .ruled(.noChairsAction(instead: special)))])
  }

  // MARK: amendments

  /// Bexley's Board on 9 December 2010 with an amendment on its agenda.
  private func amending() throws -> (MeetingsHistory, Meeting.ID) {
    var history = try MeetingsHistory("bexley")
    let meeting = try history.meet("board", "2010-12-09", status: .planned)
    history.item(1, "Amend 7.2", at: meeting, purpose: "amendment")
    return (history, meeting)
  }

  private func bar(_ history: MeetingsHistory, _ meeting: Meeting.ID) throws -> AmendmentBar? {
    let item = try #require(history.partnership.record(of: meeting).agenda.all.first)
    return history.partnership.amendmentBar(item, of: try #require(history.partnership.meetings[meeting]))
  }

  @Test(arguments: [("AM1", "2010-11-18", true), ("N4", "2010-11-18", true), ("AM1", "2010-11-19", false)])
  func `Every partner has twenty-one days' written notice of an amendment`(
    row: String, on: String, isInTime: Bool
  ) throws {
    var (history, meeting) = try amending()
    #expect(try history.file(.notice, [.meeting: meeting.text, .text: "paper A"], on: on) == [])
    #expect(try (bar(history, meeting) == nil) == isInTime)
    guard !isInTime else { return }
    let found = try #require(try bar(history, meeting))
    #expect(found.due == (try MeetingsHistory.day("2010-11-18")))
    #expect(found.late.count == 10)
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-12-09"))
    try history.arrive(["board-02", "board-06", "board-08", "board-09", "board-10"], at: meeting)
    try history.take(meeting) { $0.opening(chair: nil, now: now, ids: &$1) }
    try history.take(meeting) { proceedings, _ in proceedings.beginning(now: now) }
    guard
      case .refused(.ruled(.amendmentBarred)) = try history.take(
        meeting, { $0.decision("Amended", now: now, anyway: true, ids: &$1) })
    else {
      Issue.record("amended without notice")
      return
    }
  }

  @Test func `One partner served late, or without the text, bars it`() throws {
    var (history, meeting) = try amending()
    let on = try MeetingsHistory.day("2010-12-09")
    for partner in history.partnership.partners(of: Group.ID("board"), on: on) where partner != "PROB" {
      let text = partner == "MPS" ? "" : "paper A"
      #expect(
        try history.file(
          .notice, [.meeting: meeting.text, .agency: partner.text, .text: text], on: "2010-11-18") == [])
    }
    #expect(
      try history.file(
        .notice, [.meeting: meeting.text, .agency: "PROB", .text: "paper A"], on: "2010-11-22") == [])
    let found = try #require(try bar(history, meeting))
    #expect(found.late.map(\.agency) == ["PROB"])
    #expect(found.withoutText == ["MPS"])
    #expect(found.rule.textClause == "App1 12.2")
  }

  @Test func `A changed rule leaves what was held before it as it was`() throws {
    var history = try MeetingsHistory("bexley")
    var later = try #require(history.partnership.constitutions.last)
    later.from = try MeetingsHistory.day("2011-01-01")
    later.quorumRules.removeAll { $0.id == "board-quorum" }
    history.partnership.constitutions.append(later)
    for (day, standing) in [("2010-12-31", QuorumVerdict.Standing.inquorate), ("2011-01-01", .noRule)] {
      let roster = Roster(of: Group.ID("board"), on: try MeetingsHistory.day(day), in: history.partnership)
      #expect(roster.verdict(of: []).standing == standing)
    }
  }
}
