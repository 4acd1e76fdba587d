import Governance

extension Wording {
  /// Whether the meeting will be quorate, on whom that rests, and when it would fall.
  func quorumSection(_ briefing: Briefing) -> Section {
    let meeting = briefing.proceedings.meeting
    let words = Wording(partnership, on: meeting.date)
    guard let rule = briefing.verdict.rule else {
      var section = Section(heading: "Will it be quorate?")
      section.always = ["  NO QUORUM RULE. \(Wording.noRule)."]
      if briefing.isForecast {
        section.always += TextColumns.paragraph("Replies: \(words.replies(briefing.promises)).")
      }
      return section
    }
    var section = Section(heading: "Will it be quorate? (\(rule.clause))")
    section.always = TextColumns.paragraph("The rule: \(words.rule(rule))")
    guard briefing.isForecast else {
      section.always.append("  \(words.notToCome(meeting))")
      return section
    }
    let forecast = words.forecast(briefing.proceedings)
    guard !forecast.isEmpty else {
      let count = Wording.count(briefing.promises.count, "post")
      section.always += TextColumns.paragraph("Nobody has replied yet: no word from \(count).")
      return section
    }
    section.always += TextColumns.paragraph(forecast)
    if let members = briefing.verdict.members {
      let total = members.total.map { " of \($0)" } ?? ""
      section.always += TextColumns.paragraph(
        "Expected and counted: \(members.count); needed: \(members.needed)\(total).")
    }
    section.entries =
      (words.expectedTurns(briefing) + words.untimed(briefing.promises) + words.uncountedOf(briefing)
      + words.withoutThem(briefing) + words.wouldMakeIt(briefing)).map { TextColumns.paragraph($0) }
    return section
  }

  /// The items that ask for a decision, each with who leads it and how its paper stands.
  func decisionSection(_ briefing: Briefing) -> Section {
    var section = Section(heading: "To decide (\(briefing.toDecide.count))")
    let all = briefing.proceedings.agenda
    section.entries = briefing.toDecide.map { item in
      let lead = item.lead.isEmpty ? "no lead" : item.lead
      return TextColumns.rows(
        ["", String(item.number), item.title, item.purpose, lead, paperState(item)],
        widths: [1, 3, 36, 9, 13, 13])
    }
    if section.entries.isEmpty {
      section.always = [
        all.isEmpty ? "  The agenda has no items yet." : "  Nothing on the agenda asks for a decision."
      ]
    }
    return section
  }

  /// The decisions that wait to be confirmed.
  func confirmationSection(_ briefing: Briefing) -> Section {
    var section = Section(heading: "To be confirmed (\(briefing.toConfirm.count))")
    section.entries = briefing.toConfirm.map {
      TextColumns.paragraph(confirmation($0, on: briefing.proceedings))
    }
    if section.entries.isEmpty { section.always = ["  Nothing."] }
    return section
  }

  /// The group's late actions.
  func lateSection(_ briefing: Briefing) -> Section {
    let group = name(briefing.proceedings.meeting.group)
    var section = Section(heading: "Late actions of the \(group) (\(briefing.late.count))")
    section.entries = briefing.late.map { action in
      TextColumns.rows(
        ["", action.number.map(String.init) ?? "–", action.text, by(action), state(action)],
        widths: [1, 4, 39, 12, 20])
    }
    section.always =
      section.entries.isEmpty ? ["  None."] : ["  No rule is entered for late work: yours to judge."]
    return section
  }

  /// What is for the chair to judge or sign.
  func judgementSection(_ briefing: Briefing) -> Section {
    var section = Section(heading: "For you to judge or sign (\(briefing.toJudge.count))")
    section.entries = briefing.toJudge.map { TextColumns.paragraph(finding($0)) }
    if section.entries.isEmpty { section.always = ["  Nothing."] }
    if partnership.constitution(on: day)?.settings.appointmentNoticeClause.isEmpty ?? true {
      section.always.append("  Notices of appointment: no rule is entered.")
    }
    return section
  }

  /// Whom to ring, with the number and why.
  func callSection(_ briefing: Briefing) -> Section {
    let words = Wording(partnership, on: briefing.proceedings.meeting.date)
    var section = Section(heading: "Whom to ring (\(briefing.calls.count))")
    section.entries = briefing.calls.map { call in
      let post = words.calledAs(call)
      let agency = partnership.posts[call.post]?.agency.map { ", \(name($0))" } ?? ""
      return TextColumns.rows(
        ["", fullName(call.person), post + agency, telephone(call.person), reasons(call)],
        widths: [1, 20, 24, 14, 17])
    }
    if section.entries.isEmpty { section.always = ["  Nobody."] }
    return section
  }

  /// Each group of the partnership in one line, with the columns' names over them.
  func groupSection(_ briefing: Briefing) -> Section {
    var section = Section(heading: "The groups (quorate: of the meetings of the last 24 months)")
    section.always = [groupRow("Group", "last met", "next", "quorate, clause", "late", "vacant")]
    section.entries = briefing.groups.map { [groupLine($0)] }
    return section
  }

  /// A group in one line: when it met, when it meets, how often it was quorate, what is late, what is vacant.
  func groupLine(_ state: Briefing.GroupState) -> String {
    let record: String
    if let quorate = state.quorate, let held = state.held {
      let clause = state.clause.map { ", \($0)" } ?? ", no rule now"
      record =
        (held == 0 ? (state.last == nil ? "none held" : "none judged") : "\(quorate) of \(held)") + clause
    } else {
      record = "no quorum rule"
    }
    return groupRow(
      name(state.group), state.last.map(met) ?? "never", when(state.next), record, String(state.late),
      String(state.vacant))
  }

  private func groupRow(
    _ name: String, _ last: String, _ next: String, _ record: String, _ late: String, _ vacant: String
  ) -> String {
    let widths = [24, 11, 11, 19, 4]
    let cells = [name, last, next, record, late]
    // One line for each group, whatever its name: what has no room is cut.
    let fitted = zip(cells, widths).map { TextColumns.fitted($0, to: $1) }
    return TextColumns.row(fitted + [vacant], widths: widths + [6], gap: 1)
  }

  private func met(_ meeting: Meeting) -> String {
    if meeting.date == day { return "today" }
    return day.days(since: meeting.date) > 300 ? meeting.date.withYear : meeting.date.short
  }
}
