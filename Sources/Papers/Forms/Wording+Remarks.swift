package import Governance

extension Wording {
  /// What somebody who made a change should know besides: who ceased to hold a post, whose actions passed on, what is still
  /// missing.
  ///
  /// The words are those of the partnership with the change made.
  package func remarks(_ change: Change, before: Partnership) -> [String] {
    var lines: [String] = []
    for case .put(let record) in change.steps {
      switch record {
      case .person(let person) where before.people[person.id] == nil:
        lines.append("New among the people: \(person.fullName)")
      case .appointment(let one): lines += remarks(one, before: before)
      case .deputy(let one) where one.authorisedOn == nil:
        lines.append("Not authorised yet, so not counted: enter the day on which that was done")
      case .meeting(let meeting) where before.meetings[meeting.id] == nil: lines += remarks(meeting)
      default: break
      }
    }
    if case .entered(.actionTick, _, _) = change.act { lines += tickRemarks(change) }
    return lines
  }

  private func remarks(_ one: Appointment, before: Partnership) -> [String] {
    guard let known = before.appointments[one.id] else {
      var lines: [String] = []
      let actions = partnership.openActions(of: one.post)
      if !actions.isEmpty {
        let numbers = actions.map { $0.number.map(String.init) ?? $0.text }
        lines.append(
          "\(Wording.count(actions.count, "open action")) of the post \(actions.count == 1 ? "passes" : "pass") on with it: \(numbers.joined(separator: ", "))"
        )
      }
      let clause = partnership.constitution(on: day)?.settings.appointmentNoticeClause ?? ""
      if one.notifiedOn == nil, !clause.isEmpty {
        let to = partnership.constitution(on: day)?.settings.appointmentNoticeTo ?? chairTitle
        lines.append("Notice to the \(to) not yet seen (\(clause))")
      }
      return lines
    }
    guard known.to != one.to, let to = one.to else { return [] }
    return ["\(fullName(one.person)) holds \(title(one.post)) to \(to.withYear)"]
  }

  private func remarks(_ meeting: Meeting) -> [String] {
    let items = partnership.record(of: meeting.id).agenda.all
    var lines = ["\(meeting.date.weekdayAndLong); id \(meeting.id)"]
    if !items.isEmpty { lines.append("On its agenda already: \(items.map(\.title).joined(separator: "; "))") }
    if let calendar = partnership.calendar(of: meeting.group, on: meeting.date), !calendar.months.isEmpty,
      !calendar.months.contains(meeting.date.month), meeting.kind == .ordinary
    {
      let months = calendar.months.map { String(Day.monthNames[$0 - 1]) }
      lines.append("Outside the months of the constitution, \(Wording.list(months)) (\(calendar.clause))")
    }
    return lines
  }

  private func tickRemarks(_ change: Change) -> [String] {
    for case .put(.action(let action)) in change.steps {
      return ["\(returned(action)) have"]
    }
    return []
  }

  /// How many agencies have done their part: `7 of 10 agencies`.
  package func returned(_ action: Action) -> String {
    let ticks = partnership.ticks(of: action, on: day)
    return
      "\(ticks.count { $0.on != nil }) of \(Wording.count(ticks.count, "agency").replacing("agencys", with: "agencies"))"
  }

  /// Why a day is proposed for a meeting; one sentence.
  package func proposal(_ proposal: MeetingProposal) -> String {
    let cited = proposal.clause.isEmpty ? "" : " (\(proposal.clause))"
    switch proposal.basis {
    case .month: return "Proposed: the next of the constitution's months\(cited)."
    case .atLeast(let count): return "Proposed: at least \(count) meetings a year\(cited)."
    }
  }
}
