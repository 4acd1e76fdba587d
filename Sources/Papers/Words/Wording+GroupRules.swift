import Governance

extension Wording {
  /// Every rule that is stated of a group besides its quorum and attendance, each in a sentence with its clause, in the
  /// order of the constitution; empty where none is.
  ///
  /// - Complexity: O(rules).
  func groupRules(of group: Group.ID) -> [String] {
    guard let constitution = partnership.constitution(on: day) else { return [] }
    var lines: [String] = []
    func add(_ words: String, _ clause: String) {
      lines.append(Wording.capitalised(words) + (clause.isEmpty ? "." : " (\(clause))."))
    }
    for rule in constitution.calendars where rule.groups.contains(group) { add(meets(rule), rule.clause) }
    for rule in constitution.specialMeetings where rule.groups.contains(group) {
      add(special(rule), rule.clause)
    }
    for rule in constitution.deadlines where rule.groups.contains(group) {
      add("\(rule.what): \(when(rule.trigger))\(rule.by.isEmpty ? "" : ", by \(rule.by)")", rule.clause)
    }
    for rule in constitution.minutesRules where rule.groups.contains(group) {
      add("minutes: \(minutes(rule))", rule.clause)
    }
    for rule in constitution.votingRules where rule.groups.contains(group) { add(voting(rule), rule.clause) }
    for rule in constitution.chairsActions where rule.group == group {
      let opinion = rule.asksOpinion ? ", with the reason why no special meeting is held" : ""
      add(
        "the \(chairAddress) may act between meetings after consulting \(Wording.list(rule.consult))\(opinion)",
        rule.clause)
    }
    for rule in constitution.amendments where rule.group == group {
      let text = rule.isTextInNotice ? ", with the text" : ""
      add("the constitution is amended after \(Wording.span(rule.notice))' notice\(text)", rule.clause)
    }
    for rule in constitution.approvals where rule.group == group {
      let email = rule.allowsEmail ? ", also by email" : ""
      let then = rule.then.isEmpty ? "" : ", then \(rule.then)"
      add("\(rule.what): approved by \(rule.agencies) agencies\(email)\(then)", rule.clause)
    }
    for rule in constitution.officeRules where rule.groups.contains(group) {
      office(rule.constraint).map { add($0, rule.clause) }
    }
    for rule in constitution.checklists where rule.groups.contains(group) && rule.isReminded {
      add("\(rule.what): a list of \(rule.items.count) for \(each(rule.per))", rule.clause)
    }
    return lines
  }

  private func meets(_ rule: MeetingCalendar) -> String {
    var parts: [String] = []
    if !rule.months.isEmpty {
      parts.append("meets in " + Wording.list(rule.months.map { String(Day.monthNames[$0 - 1]) }))
    }
    if let least = rule.atLeast { parts.append("at least \(Wording.times(least)) a year") }
    if let most = rule.atMostWeeks { parts.append("at most \(Wording.count(most, "week")) apart") }
    if let about = rule.aboutWeeks { parts.append("about every \(Wording.count(about, "week"))") }
    return (rule.months.isEmpty ? "meets " : "") + parts.joined(separator: ", ")
  }

  private func special(_ rule: SpecialMeetingRule) -> String {
    var parts = ["special meetings"]
    if !rule.calledBy.isEmpty { parts.append("called by the \(rule.calledBy)") }
    if let notice = rule.notice {
      parts.append("with \(Wording.span(notice))' notice\(rule.isClear ? ", clear days" : "")")
    }
    if rule.isOnlyForNotice { parts.append("for what the notice says and nothing else") }
    return parts.joined(separator: " ")
  }

  private func when(_ trigger: DeadlineRule.Trigger) -> String {
    switch trigger {
    case .eachYear(let month, let day): "each year by \(day) \(Day.monthNames[month - 1])"
    case .months(let months):
      "by the end of " + Wording.list(months.map { String(Day.monthNames[$0 - 1]) })
    case .every(let span): "every \(Wording.span(span))"
    case .beforeMeeting(let span, let isClear):
      "\(Wording.span(span))\(isClear ? " clear" : "") before the meeting"
    case .afterMeeting(let span): "within \(Wording.span(span)) of the meeting"
    case .atMeeting: "by the meeting"
    case .onAppointment(let span):
      span.map { "within \(Wording.span($0)) of the appointment" } ?? "before the first day in post"
    }
  }

  private func minutes(_ rule: MinutesRule) -> String {
    var parts: [String] = []
    if let span = rule.circulateWithin { parts.append("circulated within \(Wording.span(span))") }
    if rule.chairAgrees { parts.append("agreed by the \(chairAddress) first") }
    if rule.isAgreedAtNext { parts.append("agreed at the next meeting") }
    switch rule.publication {
    case .onceAgreed?: parts.append("published once agreed")
    case .within(let span)?: parts.append("published within \(Wording.span(span))")
    case nil: break
    }
    return parts.isEmpty ? "kept" : Wording.list(parts)
  }

  private func voting(_ rule: VotingRule) -> String {
    let what = rule.isForAmendments ? "amendments" : "decisions"
    let consensus = rule.consensusFirst ? " by consensus, else by vote" : " by vote"
    let carried =
      switch rule.carried {
      case .moreForThanAgainst: "more for than against"
      case .majorityOfPresent: "more than half of those present for it"
      }
    let tie =
      switch rule.tie {
      case .determined(let agency): "a tie is determined by \(name(agency))"
      case .fails: "a tie is not agreed"
      case .notStated: "what a tie comes to is not stated"
      }
    return "\(what)\(consensus), one vote for each agency here; carried with \(carried); \(tie)"
  }

  private func office(_ constraint: OfficeRule.Constraint) -> String? {
    switch constraint {
    case .required(let offices): "has \(Wording.list(offices.map { "a \($0)" }))"
    case .term(let span, let bound, let office):
      "terms of\(office.map { " the \($0.office)" } ?? "") "
        + "\(bound == .maximum ? "at most " : bound == .minimum ? "at least " : "")\(Wording.span(span))"
    case .review(let office, let span): "the \(office.office) is reviewed every \(Wording.span(span))"
    case .differentPeople: "nobody is a member of two of these groups"
    case .continuity(let span): "terms of one agency do not end within \(Wording.span(span)) of each other"
    case .apart, .sits, .together, .independent: nil
    }
  }

  private func each(_ per: ChecklistRule.Per) -> String {
    switch per {
    case .partnership: "the partnership"
    case .agenda: "each agenda"
    case .agency, .group, .post, .member, .person: "each \(per.rawValue)"
    }
  }
}
