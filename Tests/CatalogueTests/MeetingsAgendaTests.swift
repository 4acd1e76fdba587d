import Governance
import Papers
import TestSupport
import Testing

/// Sections 11 and 14 of the catalogue: what stands on an agenda, and meetings called for one thing.
@Suite struct MeetingsAgendaTests {
  private func titles(_ history: MeetingsHistory, _ meeting: Meeting.ID) -> [String] {
    history.partnership.record(of: meeting).agenda.all.map(\.title)
  }

  @Test func `Every agenda of Milton Keynes' Board begins with minutes, progress report and budget report`()
    throws
  {
    var history = try MeetingsHistory("milton-keynes")
    #expect(try history.file(.meetingAdd, [.group: "board", .date: "2010-12-09"], on: "2010-10-01") == [])
    let meeting = try #require(history.partnership.meetings.all.last).id
    #expect(titles(history, meeting) == ["Minutes", "Progress report", "Budget report"])
    #expect(try history.found("standing-items", on: "2010-10-02") == [])
    // One item may be both reports; without one it is due, and not met once the meeting was held.
    for number in ["3", "2"] {
      #expect(
        try history.file(.agendaRemove, [.meeting: meeting.text, .item: number], on: "2010-10-02") == [])
    }
    #expect(try history.found("standing-items", on: "2010-10-02").map { String($0.prefix(3)) } == ["due"])
    var held = history
    var closed = try #require(held.partnership.meetings[meeting])
    closed.status = .closed
    held.partnership.meetings.put(closed)
    #expect(try held.found("standing-items", on: "2010-12-10").map { String($0.prefix(7)) } == ["not-met"])
    #expect(
      try history.file(
        .agendaAdd, [.meeting: meeting.text, .title: "BMG: progress and budget report"], on: "2010-10-02")
        == [])
    #expect(try history.found("standing-items", on: "2010-10-02") == [])
  }

  @Test(arguments: [
    (
      "AG3", "central-bedfordshire", "board", "New regional guidance on missing children",
      "guidance, regional; BP"
    ),
    ("AG15", "croydon", "board", "Rise in referrals: urgent", "strategic issue, schools"),
    (
      "AG16", "croydon", "board", "What the forum of head teachers asks",
      "schools, through the Independent Chairperson"
    ),
    ("AG17", "bexley", "exec", "Feedback from the London meeting of chairs", "London SCB"),
  ]) func `What somebody brings up goes on the group's next agenda with where it came from`(
    row: String, template: String, group: String, title: String, source: String
  ) throws {
    var history = try MeetingsHistory(template)
    try history.meet(group, "2019-01-10")
    let next = try history.meet(group, "2019-03-14", status: .planned)
    #expect(
      try history.file(.agendaPut, [.group: group, .title: title, .source: source], on: "2019-02-01") == [])
    let item = history.partnership.record(of: next).agenda.all.first
    #expect(item?.title == title)
    #expect(item?.source == source)
  }

  @Test func `Who presents an item is changed when the deputy does`() throws {
    var history = try MeetingsHistory("central-bedfordshire")
    let meeting = try history.meet("board", "2019-03-14", status: .planned)
    history.item(1, "Audit of thresholds", at: meeting)
    for lead in ["Ash", "Birch, deputy"] {
      #expect(
        try history.file(
          .agendaChange, [.meeting: meeting.text, .item: "1", .title: "Audit of thresholds", .lead: lead],
          on: "2019-02-01") == [])
      #expect(history.partnership.record(of: meeting).agenda.all.first?.lead == lead)
    }
  }

  @Test func `Who comes in a member's stead is to have the papers`() throws {
    var history = try MeetingsHistory("central-bedfordshire")
    let meeting = try history.meet("board", "2019-03-14", status: .planned)
    let before = history.partnership
    let on = try MeetingsHistory.day("2019-03-01")
    for (answer, remarks) in [("deputy", ["The papers go to Ida Moss too"]), ("yes", [])] {
      var form = Form(.reply, [.meeting: meeting.text, .post: "board-08", .answer: answer])
      if answer == "deputy" { form.texts[.deputy] = "Ida Moss" }
      guard case .change(let change) = form.outcome(in: before, on: on, ids: &history.ids) else {
        Issue.record("refused")
        return
      }
      var after = before
      after.apply(change)
      let said = Wording(after, on: on).remarks(change, before: before).filter { $0.contains("papers") }
      #expect(said == remarks)
    }
  }

  @Test(arguments: [
    // Five working days, not counting the meeting's own: over a weekend, Easter, and Christmas and New Year.
    ("SM2", "2010-12-09", Meeting.Kind.special, "2010-12-02"), ("N3", "2011-04-27", .special, "2011-04-18"),
    ("SM2", "2011-01-05", .special, "2010-12-24"), ("SM3", "2010-12-09", .extraOrdinary, "2010-12-02"),
  ]) func `A special meeting of Bexley's needs five working days' notice`(
    row: String, date: String, kind: Meeting.Kind, last: String
  ) throws {
    var history = try MeetingsHistory("bexley")
    let meeting = try history.meet("board", date, kind: kind, status: .planned)
    history.item(1, "Thresholds", at: meeting)
    #expect(try history.found("special-meeting", on: last) == ["due special-meeting/\(meeting)/notice"])
    var late = history
    let after = try MeetingsHistory.day(last).adding(days: 1).description
    #expect(try late.file(.notice, [.meeting: meeting.text], on: after) == [])
    #expect(try late.found("special-meeting", on: after) == ["not-met special-meeting/\(meeting)/notice"])
    #expect(try history.file(.notice, [.meeting: meeting.text], on: last) == [])
    #expect(try history.found("special-meeting", on: after) == [])
    // Only what the notice states.
    #expect(
      try history.file(.agendaAdd, [.meeting: meeting.text, .title: "Budget"], on: last)
        == [FormProblem(.title, .ruled(.notInNotice(["Thresholds"], clause: "App1 8.1")))])
  }

  @Test func `Only the Chairman may call it, and its quorum is the Board's`() throws {
    var history = try MeetingsHistory("bexley")
    let meeting = try history.meet("board", "2010-12-09", kind: .special, status: .planned)
    history.item(1, "Thresholds", at: meeting)
    #expect(
      try history.file(.notice, [.meeting: meeting.text, .by: "LSCB Manager"], on: "2010-12-01")
        == [FormProblem(.by, .ruled(.mayNotCall("Independent Chairman", clause: "App1 8.1")))])
    #expect(
      try history.file(.notice, [.meeting: meeting.text, .by: "Independent Chairman"], on: "2010-12-01") == []
    )
    try history.arrive(["board-02", "board-04"], at: meeting)
    let now = try MeetingsHistory.minute(0, of: MeetingsHistory.day("2010-12-09"))
    guard
      case .refused(.inquorateOpening) = try history.take(
        meeting, { $0.opening(chair: nil, now: now, ids: &$1) })
    else {
      Issue.record("opened inquorate")
      return
    }
  }

  @Test func `Milton Keynes' special meeting has no notice, and no calendar`() throws {
    var history = try MeetingsHistory("milton-keynes")
    let meeting = try history.meet("board", "2010-12-09", kind: .special, status: .planned)
    let rule = history.partnership.specialMeetingRule(of: try #require(history.partnership.meetings[meeting]))
    #expect(rule?.clause == "9")
    #expect(rule?.notice == nil)
    #expect(rule?.calledBy.isEmpty == true)
    #expect(try history.found("special-meeting", on: "2010-12-08") == [])
  }

  @Test func `Members of the panel can be called out at short notice by telephone`() throws {
    var history = try MeetingsHistory("milton-keynes")
    #expect(
      try history.file(.personChange, [.person: "P-scrp-02", .phone: "01908 000000"], on: "2010-03-04") == [])
    let police = history.partnership.holder(of: Post.ID("scrp-02"), on: try MeetingsHistory.day("2010-03-04"))
    #expect(police?.phone == "01908 000000")
  }
}
