package import Governance

extension Wording {
  /// What somebody who made a change should know besides: who ceased to hold a post, whose actions have nobody now, what is
  /// still missing, and which meetings held the record now shows otherwise.
  ///
  /// The words are those of the partnership with the change made.
  package func remarks(_ change: Change, before: Partnership) -> [String] {
    var lines: [String] = []
    for step in change.steps {
      switch step {
      case .put(let record): lines += remarks(record, before: before)
      case .remove(.item(let item, _)) where item.confirms != nil:
        lines.append("A decision that waits to be confirmed is on this agenda no more.")
      case .remove: break
      }
    }
    if case .entered(let kind, _, _) = change.act { lines += remarks(of: kind, change, before: before) }
    return lines + before.rejudged(by: change).map(rejudged)
  }

  private func remarks(_ record: Record, before: Partnership) -> [String] {
    switch record {
    case .person(let person) where before.people[person.id] == nil:
      ["New among the people: \(person.fullName)"]
    case .appointment(let one): remarks(one, before: before)
    case .deputy(let one): remarks(one, before: before)
    case .office(let one): remarks(one, before: before)
    case .meeting(let meeting): remarks(meeting, before: before)
    case .group(let group): remarks(group, before: before)
    case .agency(let agency): remarks(agency, before: before)
    case .reply(let reply, _): remarks(reply)
    case .matterStep(let step): remarks(step)
    case .evidence(let one): ticked(one)
    default: []
    }
  }

  /// For whom an item of a checklist was ticked, where it is kept for several.
  private func ticked(_ one: Evidence) -> [String] {
    guard let rule = partnership.checklistRule(one.rule, on: day), rule.per != .partnership else { return [] }
    let sheet = partnership.checklists(of: rule, on: day).first { $0.subject.code == one.subject }
    return sheet.map { ["For \(subject($0.subject))"] } ?? []
  }

  /// What is wrong with a stage as it was entered, such as that another comes first.
  private func remarks(_ step: MatterStep) -> [String] {
    guard let matter = partnership.matters[step.matter] else { return [] }
    let standing = partnership.standing(of: matter, on: day)
    guard let rule = standing.rule, let stage = standing.stage(step.stage) else { return [] }
    return stage.faults.map { Wording.unstopped(fault($0, of: stage, rule, matter)) }
  }

  private func remarks(of kind: Form.Kind, _ change: Change, before: Partnership) -> [String] {
    let actions = change.steps.compactMap { step -> Action? in
      if case .put(.action(let action)) = step { action } else { nil }
    }
    return actions.flatMap { action -> [String] in
      switch kind {
      case .actionTick: return ["\(returned(action)) have done their part"]
      case .actionDone where action.isForEveryAgency: return ["\(returned(action)) had done their part"]
      case .actionRedate:
        return action.daysLate(on: day).map { ["That day is past: it is \(Wording.count($0, "day")) late"] }
          ?? []
      default: return []
      }
    }
  }

  private func remarks(_ one: Appointment, before: Partnership) -> [String] {
    let known = before.appointments[one.id]
    guard let known else { return remarks(appointed: one) }
    guard known.to != one.to, let to = one.to else { return [] }
    let who = fullName(one.person)
    guard one.isEver else { return ["\(who) does not come to hold \(title(one.post))"] + left(one.post, to) }
    return ["\(who) holds \(title(one.post)) to \(to.withYear)"] + left(one.post, to)
  }

  /// What stays undone when nobody follows in a post.
  private func left(_ post: Post.ID, _ to: Day) -> [String] {
    guard partnership.holder(of: post, on: max(to, day).adding(days: 1)) == nil else { return [] }
    let actions = partnership.openActions(of: post)
    guard !actions.isEmpty else { return [] }
    return [
      "\(Wording.count(actions.count, "open action")) of \(title(post)) will have nobody: \(numbers(actions))"
    ]
  }

  private func remarks(appointed one: Appointment) -> [String] {
    var lines: [String] = []
    if let to = one.to {
      lines.append("By what is recorded already, \(fullName(one.person)) holds it to \(to.withYear)")
    }
    let actions = partnership.openActions(of: one.post)
    if !actions.isEmpty, one.holds(on: max(day, one.from ?? day)) {
      lines.append(
        "\(Wording.count(actions.count, "open action")) of the post \(actions.count == 1 ? "passes" : "pass") on with it: \(numbers(actions))"
      )
    }
    let clause = partnership.constitution(on: day)?.settings.appointmentNoticeClause ?? ""
    if one.notifiedOn == nil, !clause.isEmpty {
      let to = partnership.constitution(on: day)?.settings.appointmentNoticeTo ?? chairTitle
      lines.append("Notice to the \(to) not yet seen (\(clause))")
    }
    return lines
  }

  /// That an ordinary meeting comes later after the one before it than the constitution allows; where the weeks are only
  /// about so many, half as long again.
  func gapRemarks(_ meeting: Meeting) -> [String] {
    guard let calendar = partnership.calendar(of: meeting.group, on: meeting.date),
      let weeks = calendar.atMostWeeks ?? calendar.aboutWeeks, meeting.kind == .ordinary,
      let before = partnership.meetings(of: meeting.group).last(where: {
        $0.date < meeting.date && $0.kind == .ordinary && $0.status != .cancelled
      })
    else { return [] }
    let days = meeting.date.number - before.date.number
    let isLimit = calendar.atMostWeeks != nil
    guard isLimit ? days > 7 * weeks : 2 * days > 21 * weeks else { return [] }
    let allowed = "\(Wording.count(weeks, "week")) are \(isLimit ? "allowed" : "stated") (\(calendar.clause))"
    return [
      "\(Wording.count(days, "day")) after the meeting of \(before.date.withYear); "
        + "\(isLimit ? "at most" : "about") \(allowed)"
    ]
  }

  /// Whoever comes in somebody's stead is to be told what it is about.
  private func remarks(_ reply: Reply) -> [String] {
    guard reply.answer == .deputy, let deputy = reply.deputy else { return [] }
    return ["The papers go to \(fullName(deputy)) too"]
  }

  private func remarks(_ one: Deputy, before: Partnership) -> [String] {
    guard let known = before.deputies[one.id], known.to != one.to, one.to != nil else {
      return one.authorisedOn == nil
        ? ["Not authorised yet, so not counted: enter the day on which the agency authorised it."] : []
    }
    return ["\(fullName(one.person)) no longer deputises for \(title(one.post))"]
  }

  private func remarks(_ one: Office, before: Partnership) -> [String] {
    guard before.offices[one.id] != nil, let to = one.to else { return [] }
    let next = max(to, day).adding(days: 1)
    guard partnership.holder(ofOffice: one.office, in: one.group, on: next) == nil else { return [] }
    return ["\(name(one.group)) will have no \(one.office) after \(to.withYear)"]
  }

  /// Actions by their numbers, or by their words where they have none yet.
  func numbers(_ actions: [Action]) -> String {
    actions.map { $0.number.map(String.init) ?? $0.text }.joined(separator: ", ")
  }

  /// How many agencies have done their part: `7 of 10 agencies`.
  package func returned(_ action: Action) -> String {
    let ticks = partnership.ticks(of: action, on: day)
    return "\(ticks.count { $0.on != nil }) of \(ticks.count) \(ticks.count == 1 ? "agency" : "agencies")"
  }

  /// Why a day is proposed for a meeting; one sentence.
  package func proposal(_ proposal: MeetingProposal) -> String {
    let cited = proposal.clause.isEmpty ? "" : " (\(proposal.clause))"
    switch proposal.basis {
    case .month: return "Proposed: the next of the constitution's months\(cited)."
    case .atLeast(let count):
      return "Proposed: at least \(Wording.count(count, "meeting")) a year\(cited)."
    case .atMostWeeks(let weeks):
      return "Proposed: meetings at most \(Wording.count(weeks, "week")) apart\(cited)."
    case .aboutWeeks(let weeks):
      return "Proposed: meetings about \(Wording.count(weeks, "week")) apart\(cited)."
    }
  }
}
