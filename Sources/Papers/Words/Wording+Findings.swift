package import Governance

extension Wording {
  /// A finding in a sentence: what, since when, by which clause, and what to do.
  package func finding(_ finding: Finding) -> String {
    let cited = finding.clause.isEmpty ? "" : " (\(finding.clause))"
    switch finding.subject {
    case .vacancy(let post):
      return "\(group(of: post)): \(title(post)) is vacant. Ask \(appointer(post)) to appoint."
    case .neverQuorate(let group, _):
      return "\(name(group)) can never be quorate, whoever comes\(cited). \(mend(group))"
    case .inquorate(let meeting, let from, let to):
      let until = to.map { "to \($0.time)" } ?? "to the end"
      return "\(meetingName(meeting)): inquorate from \(from.time) \(until)\(cited)."
    case .unconfirmed(let decision):
      let text = partnership.decisions[decision]?.text ?? decision.text
      return "\u{201C}\(text)\u{201D} was taken while inquorate\(cited): to be confirmed at the next meeting."
    case .overdue(let due): return overdue(due)
    case .overdueOfMany(let dues): return overdueOfMany(dues)
    case .ruled(let concern): return self.concern(concern, cited)
    case .limit(let count): return limitFinding(count)
    case .letter(let letter): return letterDue(letter)
    case .late(let action, let days): return late(action, days)
    case .forecast(let meeting):
      return
        "\(meetingName(meeting)): inquorate by the replies so far\(cited). Ring those who have not answered."
    case .unnotified(let appointment): return unnotified(appointment, cited)
    case .unclosed(let meeting): return "\(meetingName(meeting)) was not closed. Close it, or cancel it."
    case .termOver(let appointment): return termOver(appointment)
    case .latePaper(let meeting, let item): return latePaper(meeting, item)
    case .nobodyToDo(let post, let actions):
      return
        "\(group(of: post)): \(Wording.count(actions, "open action")) of \(title(post)), which nobody holds. "
        + "Hand \(actions == 1 ? "it" : "them") on."
    case .office(let matter): return office(matter)
    case .checklist(let matter): return checklist(matter)
    case .contribution(let matter): return contribution(matter)
    case .minutes(let matter): return minutes(matter)
    case .risk(let risk): return unreported(risk)
    case .calendar(let matter): return calendar(matter)
    case .document(let id): return unreviewed(id)
    case .noEnd(let group): return "\(name(group)) is fixed-term and has no end date. Give it one."
    }
  }

  /// How a finding stands, as the list shows it.
  package static func kind(_ kind: Finding.Kind) -> String {
    switch kind {
    case .notMet: "not met"
    case .due: "due"
    case .forChair: "for the Chair to judge"
    }
  }

  /// Who an action is by: the post's holder, the agency, or every agency.
  package func by(_ action: Action) -> String {
    if action.isForEveryAgency { return "every agency" }
    if let post = action.post { return partnership.holder(of: post, on: day)?.surname ?? title(post) }
    return action.agency.map { name($0) } ?? "nobody named"
  }

  /// What was said of something that needs attention, in a word or two.
  package static func acknowledgement(_ kind: Acknowledgement.Kind) -> String {
    switch kind {
    case .seen: "seen"
    case .waived: "waived"
    case .onAgenda: "put on the agenda"
    case .forChair: "for the Chair"
    }
  }

  /// What would let a group be quorate that never can be.
  private func mend(_ group: Group.ID) -> String {
    Roster(of: group, on: day, in: partnership).vacant.isEmpty
      ? "Its posts are too few for the rule: add those that it counts on."
      : "Fill its vacant posts."
  }

  private func termOver(_ id: Appointment.ID) -> String {
    guard let one = partnership.appointments[id] else { return "" }
    return
      "\(group(of: one.post)): the term of \(fullName(one.person)), \(title(one.post)), ended "
      + "\(one.termEnds?.withYear ?? ""). Appoint again, or enter the end."
  }

  private func latePaper(_ meeting: Meeting.ID, _ item: AgendaItem.ID) -> String {
    guard let item = partnership.record(of: meeting).agenda[item] else { return "" }
    let lead = item.lead.isEmpty ? "" : " Ask \(item.lead)."
    return "\(meetingName(meeting)), item \(item.number) \(item.title): the paper is late.\(lead)"
  }

  private func late(_ action: Action.ID, _ days: Int) -> String {
    guard let action = partnership.actions[action] else { return "" }
    let number = action.number.map { "\($0) " } ?? ""
    let moved = action.timesMoved > 0 ? ", moved \(Wording.times(action.timesMoved))" : ""
    return "Action \(number)\(action.text): by \(by(action)), \(Wording.count(days, "day")) late\(moved)."
  }

  private func unnotified(_ id: Appointment.ID, _ cited: String) -> String {
    guard let appointment = partnership.appointments[id] else { return "" }
    let notice = partnership.constitution(on: day)?.settings.appointmentNoticeTo ?? chairTitle
    return
      "\(name(appointment.person)), \(title(appointment.post)): notice to the \(notice) not yet seen\(cited)."
  }

  private func meetingName(_ id: Meeting.ID) -> String {
    partnership.meetings[id].map { name($0) } ?? id.text
  }

  private func group(of post: Post.ID) -> String { partnership.posts[post].map { name($0.group) } ?? "" }

  private func appointer(_ post: Post.ID) -> String {
    guard let agency = partnership.posts[post]?.agency else { return "whoever appoints" }
    return name(agency)
  }
}
