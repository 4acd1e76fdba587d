import Governance
import Testing

/// Bexley's 8.1 and 12.1 to 12.2.
@Suite struct NoticeTests {
  /// A special meeting of the Board with two items, the second an amendment.
  private func special(on text: String, clear: Bool = false) throws -> (Partnership, Meeting.ID) {
    var partnership = try Bexley(on: day(text)).partnership
    var special = SpecialMeetingRule(id: "special", groups: [Bexley.board], clause: "8.1")
    (special.notice, special.isClear, special.isOnlyForNotice) = (.workingDays(5), clear, true)
    special.calledBy = "Independent Chairman"
    var amendment = AmendmentRule(id: "amend", group: Bexley.board, clause: "12.1", notice: .days(21))
    (amendment.isTextInNotice, amendment.isClear) = (true, clear)
    partnership.constitutions[0].specialMeetings = [special]
    partnership.constitutions[0].amendments = [amendment]
    var meeting = Meeting(id: "M-SPEC", group: Bexley.board, date: try day(text), start: try time("10:00"))
    meeting.kind = .special
    partnership.meetings.put(meeting)
    partnership.apply(.put(.item(AgendaItem(id: "G-1", number: 1, title: "Thresholds"), of: "M-SPEC")))
    return (partnership, "M-SPEC")
  }

  private func due(_ partnership: Partnership) throws -> Day? {
    let meeting = try #require(partnership.meetings["M-SPEC"])
    return partnership.specialMeetingRule(of: meeting)?.lastDay(before: meeting)
  }

  @Test(arguments: [
    ("2026-12-10", false, "2026-12-03"), ("2026-12-10", true, "2026-12-02"),
    ("2026-04-10", false, "2026-04-01"), ("2027-01-05", false, "2026-12-24"),
    ("2026-12-14", false, "2026-12-07"), ("2026-05-06", false, "2026-04-28"),
    ("2027-01-05", true, "2026-12-23"), ("2026-09-04", false, "2026-08-27"),
  ])
  func `Five working days go round Easter, Christmas and bank holidays`(
    date: String, isClear: Bool, last: String
  ) throws {
    let (partnership, _) = try special(on: date, clear: isClear)
    #expect(try due(partnership) == day(last))
  }

  private func file(_ form: Form, in partnership: inout Partnership, on text: String) throws -> [FormProblem]
  {
    var ids = IdentifierSource(seed: UInt64(partnership.evidence.all.count) + 1)
    switch form.outcome(in: partnership, on: try day(text), ids: &ids) {
    case .problems(let problems): return problems
    case .change(let change):
      partnership.apply(change)
      return []
    }
  }

  private func notices(_ partnership: Partnership, on text: String) throws -> [String] {
    try partnership.findings(on: day(text)).filter { $0.id.hasPrefix("special") || $0.id.hasPrefix("amend") }
      .map { "\($0.kind.rawValue) \($0.id)" }
  }

  @Test func `Notice is due until its day, not met after it, and late when it was given late`() throws {
    var (partnership, _) = try special(on: "2026-12-10")
    #expect(try notices(partnership, on: "2026-12-03") == ["due special/M-SPEC/notice"])
    #expect(try notices(partnership, on: "2026-12-04") == ["not-met special/M-SPEC/notice"])
    let form = Form(.notice, [.meeting: "M-SPEC"])
    var inTime = partnership
    #expect(try file(form, in: &inTime, on: "2026-12-03") == [])
    #expect(try notices(inTime, on: "2026-12-04") == [])
    #expect(try file(form, in: &partnership, on: "2026-12-04") == [])
    #expect(try notices(partnership, on: "2026-12-05") == ["not-met special/M-SPEC/notice"])
  }

  @Test func `Only what the notice states may be put on the agenda of a special meeting`() throws {
    var (partnership, _) = try special(on: "2026-12-10")
    let add = Form(.agendaAdd, [.meeting: "M-SPEC", .title: "Budget"])
    #expect(try file(Form(.notice, [.meeting: "M-SPEC"]), in: &partnership, on: "2026-12-02") == [])
    #expect(
      try file(add, in: &partnership, on: "2026-12-02")
        == [FormProblem(.title, .ruled(.notInNotice(["Thresholds"], clause: "8.1")))])
    partnership.apply(.put(.item(AgendaItem(id: "G-2", number: 2, title: "Budget"), of: "M-SPEC")))
    #expect(try notices(partnership, on: "2026-12-04") == ["not-met special/M-SPEC/G-2"])
    let more = Form(.notice, [.meeting: "M-SPEC", .matters: "Budget"])
    #expect(try file(more, in: &partnership, on: "2026-12-03") == [])
    #expect(try notices(partnership, on: "2026-12-04") == [])
  }

  @Test func `Only the Chairman may call it`() throws {
    var (partnership, _) = try special(on: "2026-12-10")
    var form = Form(.notice, [.meeting: "M-SPEC", .by: "LSCB Manager"])
    #expect(
      try file(form, in: &partnership, on: "2026-12-01")
        == [FormProblem(.by, .ruled(.mayNotCall("Independent Chairman", clause: "8.1")))])
    for caller in ["Independent Chairman", "Hallam", "chair"] {
      form.texts[.by] = caller
      #expect(try file(form, in: &partnership, on: "2026-12-01") == [])
    }
  }

  @Test func `An ordinary meeting without an amendment asks for no such notice`() throws {
    var (partnership, _) = try special(on: "2026-12-10")
    var meeting = try #require(partnership.meetings["M-SPEC"])
    meeting.kind = .ordinary
    partnership.meetings.put(meeting)
    #expect(
      try file(Form(.notice, [.meeting: "M-SPEC"]), in: &partnership, on: "2026-12-01")
        == [FormProblem(.meeting, .ruled(.noNoticeRule))])
    #expect(try notices(partnership, on: "2026-12-09") == [])
  }

  private func amending(clear: Bool = false) throws -> Partnership {
    var (partnership, _) = try special(on: "2026-12-10", clear: clear)
    var meeting = try #require(partnership.meetings["M-SPEC"])
    meeting.kind = .ordinary
    partnership.meetings.put(meeting)
    var item = AgendaItem(id: "G-1", number: 1, title: "Amend 7.2")
    item.purpose = "amendment"
    partnership.apply(.put(.item(item, of: "M-SPEC")))
    return partnership
  }

  private func bar(_ partnership: Partnership) throws -> AmendmentBar? {
    let meeting = try #require(partnership.meetings["M-SPEC"])
    let item = try #require(partnership.record(of: "M-SPEC").agenda["G-1"])
    return partnership.amendmentBar(item, of: meeting)
  }

  @Test(arguments: [
    ("2026-11-19", false, true), ("2026-11-20", false, false), ("2026-11-19", true, false),
    ("2026-11-18", true, true),
  ])
  func `Notice of an amendment is in time on the 21st day before, or the 22nd by clear days`(
    on: String, isClear: Bool, isInTime: Bool
  ) throws {
    var partnership = try amending(clear: isClear)
    let form = Form(.notice, [.meeting: "M-SPEC", .text: "paper A"])
    #expect(try file(form, in: &partnership, on: on) == [])
    #expect(try (bar(partnership) == nil) == isInTime)
  }

  @Test
  func `Any partner served late or not at all bars it, the worst first; the text must be in the notice`()
    throws
  {
    var partnership = try amending()
    let partners = partnership.partners(of: Bexley.board, on: try day("2026-12-10"))
    #expect(partners == ["LBB", "BCT", "BCPU", "SLHT", "OXL", "MPS", "SCH", "BVSC", "PROB", "CAFC"])
    for partner in partners where partner != "MPS" && partner != "PROB" {
      var form = Form(.notice, [.meeting: "M-SPEC", .agency: partner.text, .text: "paper A"])
      if partner == "BCT" { form.texts[.text] = "" }
      #expect(try file(form, in: &partnership, on: "2026-11-19") == [])
    }
    let late = Form(.notice, [.meeting: "M-SPEC", .agency: "MPS", .text: "paper A"])
    #expect(try file(late, in: &partnership, on: "2026-11-20") == [])
    let found = try #require(try bar(partnership))
    #expect(found.late.map(\.agency) == ["PROB", "MPS"])
    #expect(found.late.map(\.on) == [nil, try day("2026-11-20")])
    #expect(found.withoutText == ["BCT"])
    #expect(try notices(partnership, on: "2026-11-19") == ["due amend/M-SPEC/G-1"])
    #expect(try notices(partnership, on: "2026-11-20") == ["not-met amend/M-SPEC/G-1"])
  }

  @Test func `A barred amendment cannot be decided, even on a second asking`() throws {
    let meeting = try MeetingInHand()
    let amendment = AmendmentRule(id: "amend", group: Bexley.board, clause: "12.1", notice: .days(21))
    meeting.bexley.partnership.constitutions[0].amendments = [amendment]
    var item = try #require(meeting.now.record.agenda[meeting.item(2)])
    item.purpose = "amendment"
    meeting.bexley.partnership.apply(.put(.item(item, of: meeting.id)))
    try meeting.arrive(1, 4, 5, 6, 9, at: "10:00")
    try meeting.open(at: "10:00")
    try meeting.begin(2, at: "10:10")
    let refusal = try meeting.refusal {
      try $0.decision("Amended", now: meeting.at("10:20"), anyway: true, ids: &$1)
    }
    guard case .ruled(.amendmentBarred(let bar))? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(bar.late.count == 10)
  }
}
