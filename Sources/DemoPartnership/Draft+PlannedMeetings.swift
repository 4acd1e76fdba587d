import Governance

extension Draft {
  /// Adds the next meeting of every group that meets, without its agenda.
  mutating func addPlannedMeetings() {
    let groups: [Group.ID] = [.board, .executive, .reviews, .deaths, .quality, .neglect, .panel]
    for group in groups {
      guard let day = nextDay(group) else { continue }
      let start = timetable(of: group).start
      var meeting = Meeting(id: code("M"), group: group, date: day, start: start)
      meeting.end = start.adding(120)
      meeting.place = group == .board ? "Civic Offices, Room 2" : "Civic Offices, Room 5"
      put(.meeting(meeting))
    }
  }

  /// Adds today's Board, planned for 10:00, with its agenda and the replies to the invitation.
  mutating func addTodaysBoard() {
    let start = timetable(of: .board).start
    var meeting = Meeting(id: code("M"), group: .board, date: today, start: start)
    meeting.end = start.adding(120)
    meeting.place = "Civic Offices, Room 2"
    meeting.kind = months(of: .board).contains(today.month) ? .ordinary : .extraOrdinary
    put(.meeting(meeting))
    for (index, row) in agenda().enumerated() {
      var item = AgendaItem(id: code("I"), number: index + 1, title: row.title)
      item.purpose = row.purpose
      item.lead = row.lead
      item.minutes = row.minutes
      item.paper = row.paper
      item.paperStatus = row.paperStatus
      item.isStanding = Draft.isStanding(row.title)
      if row.purpose == "confirm" {
        item.confirms = partnership.decisions.all.last { $0.awaitsConfirmation }?.id
      }
      put(.item(item, of: meeting.id))
    }
    addReplies(to: meeting.id)
  }

  private struct AgendaRow {
    var title: String
    var purpose: String
    var lead: String
    var minutes: Int
    var paper = ""
    var paperStatus = ""
  }

  private func agenda() -> [AgendaRow] {
    let last = pastDays(.board).last.map { "Minutes of \($0.spoken)" } ?? "Minutes of the last meeting"
    // The financial year that comes next, and the strategy's three years beginning with it.
    let year = today.month >= 4 ? today.year + 1 : today.year
    let short = { (year: Int) in "\(year % 100 < 10 ? "0" : "")\(year % 100)" }
    return [
      AgendaRow(
        title: "Welcome, apologies, declarations of interest", purpose: "", lead: "Hallam", minutes: 5),
      AgendaRow(
        title: last, purpose: "agree", lead: "Hallam", minutes: 5, paper: "minutes", paperStatus: "in"),
      AgendaRow(
        title: "Matters arising", purpose: "confirm", lead: "Hallam", minutes: 10, paper: "matters-arising",
        paperStatus: "in"),
      AgendaRow(
        title: "Q&E: quarterly risks", purpose: "information", lead: "Pryce", minutes: 15,
        paper: "quarterly-risks", paperStatus: "in"),
      AgendaRow(
        title: "Neglect strategy \(year)–\(short(year + 2))", purpose: "decision", lead: "Brandt",
        minutes: 20,
        paper: "neglect-strategy", paperStatus: "in"),
      AgendaRow(
        title: "Budget \(year)–\(short(year + 1))", purpose: "decision", lead: "Tennant", minutes: 20,
        paper: "budget", paperStatus: "late"),
      AgendaRow(
        title: "Child deaths, quarterly", purpose: "information", lead: "Kelleher", minutes: 10,
        paper: "child-deaths", paperStatus: "in"),
      AgendaRow(
        title: "Business plan dates", purpose: "decision", lead: "Tennant", minutes: 10,
        paper: "business-plan-dates", paperStatus: "due"),
      AgendaRow(title: "Forward plan, next meeting", purpose: "", lead: "Hallam", minutes: 5),
    ]
  }

  private mutating func addReplies(to meeting: Meeting.ID) {
    // No word from the Superintendent and the secondary head; one deputy, two apologies, twelve who come.
    let rows: [(post: String, answer: Reply.Answer, time: String, daysAgo: Int)] = [
      ("board-01", .yes, "", 17), ("board-02", .apologies, "", 9), ("board-03", .yes, "", 14),
      ("board-04", .yes, "", 16), ("board-05", .yes, "", 13), ("board-06", .leaves, "11:15", 13),
      ("board-07", .deputy, "", 6), ("board-08", .yes, "", 13), ("board-09", .yes, "", 15),
      ("board-11", .yes, "", 8), ("board-13", .yes, "", 12), ("board-14", .yes, "", 14),
      ("board-15", .yes, "", 10), ("board-16", .apologies, "", 3), ("board-17", .video, "", 7),
    ]
    for row in rows {
      let post = Post.ID(row.post)
      guard partnership.holder(of: post, on: today) != nil else { continue }
      var reply = Reply(id: code("Y"), post: post, answer: row.answer)
      reply.time = ClockTime(row.time)
      reply.noticedAt = Moment(
        today.adding(days: -row.daysAgo), ClockTime(minutesOfDay: 540 + chance(420)))
      if row.answer == .deputy { reply.deputy = partnership.authorisedDeputies(for: post, on: today).first }
      put(.reply(reply, of: meeting))
    }
  }
}
