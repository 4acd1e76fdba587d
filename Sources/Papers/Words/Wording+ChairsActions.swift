package import Governance

extension Wording {
  /// A Chair's action by its day and what was decided.
  package func chairsAction(_ action: ChairsAction) -> String {
    "Chair's action of \(action.on.withYear) \u{201C}\(action.text)\u{201D}"
  }

  /// How far a Chair's action has come, and what to do.
  package func standing(_ standing: ChairsActionStanding, of action: ChairsAction) -> String {
    let rule = partnership.chairsActionRule(of: action.group, on: action.on)
    let cited = rule.map { " (\($0.clause))" } ?? ""
    func meeting(_ id: Meeting.ID) -> String { partnership.meetings[id].map { name($0) } ?? id.text }
    switch standing {
    case .notValid(let missing):
      return
        "not valid until \(Wording.list(missing)) \(missing.count == 1 ? "is" : "are") consulted\(cited)."
    case .onNoAgenda:
      return "to be reported and ratified at the next full meeting\(cited), and on no agenda. Put it on one."
    case .onAgenda(let id): return "to be ratified by \(meeting(id))\(cited)."
    case .reported(let id, nil):
      return "reported to \(meeting(id)), not ratified\(cited). Put it on the next agenda."
    case .reported(let id, let next?):
      return "reported to \(meeting(id)), not ratified\(cited); it goes to \(meeting(next))."
    case .ratified(let id): return "ratified by \(meeting(id))\(cited)."
    case .refused(let id):
      return "\(meeting(id)) refused to ratify it\(cited). The text does not say what follows."
    }
  }

  /// A Chair's action with everything recorded of it.
  package func chairsActionPage(_ action: ChairsAction) -> [String] {
    let rule = partnership.chairsActionRule(of: action.group, on: action.on)
    let consulted = partnership.consultations(on: action)
    var lines = [
      "For \(name(action.group))\(rule.map { " (\($0.clause))" } ?? ": no such power is stated on that day")"
    ]
    lines.append("Taken \(action.on.weekdayAndDate): \(action.text)")
    if !action.opinion.isEmpty { lines.append("No special meeting was needed because: \(action.opinion)") }
    if !action.note.isEmpty { lines.append(action.note) }
    for who in rule?.consult ?? [] {
      let on = consulted.first { $0.who == who }?.on
      lines.append("Consulted: \(who), \(on.map { $0.withYear } ?? "NOT YET")")
    }
    let standing = partnership.standing(of: action)
    return lines + [Wording.capitalised(self.standing(standing, of: action))]
  }

  /// That no power to decide between meetings is stated, and what is instead for the group at the top.
  package func noChairsAction(on day: Day) -> String {
    let top = partnership.groups.all.first { one in
      one.kind != .linked && one.holds(on: day) && partnership.parent(of: one.id, on: day) == nil
    }
    let special = top.flatMap { partnership.specialMeetingRule(of: $0.id, on: day) }
    return ruled(.noChairsAction(instead: special), typed: "")
  }

  /// What a rule on matters, votes, the Chair's action, notices or approvals does not allow, and what to do instead.
  func ruled(_ problem: RuleProblem, typed: String) -> String {
    switch problem {
    case .noSuchMatter(let known):
      return known.isEmpty
        ? "The constitution in force states no matter with time limits. No rule."
        : "The constitution in force states no such matter: \(known.joined(separator: ", "))."
    case .noSuchStage(let known):
      return known.isEmpty
        ? "The constitution states no stages for it. No rule."
        : "It has no such stage: \(known.joined(separator: ", "))."
    case .matterClosed(let on): return "That matter was closed on \(on.withYear)."
    case .stageDone(let on): return "That was done on \(on.withYear)."
    case .opens(let day): return "That may be done from \(day.withYear)."
    case .needsAgreement(let by): return "It needs the agreement of \(by): say who agreed."
    case .notExtendable: return "No rule allows its day to be moved."
    case .noExtension(let due):
      return due.map { "Its day is \($0.withYear). Give a later one." }
        ?? "It has no day that could be moved."
    case .needsDecision: return "A decision opens such a matter: name it by its number."
    case .decisionDoesNotStand:
      return "That decision was not agreed, or waits to be confirmed: the time limits have not begun."
    case .notTied: return "That vote was not tied, was determined already, or no rule says who determines it."
    case .noChairsAction(let special):
      guard let special else {
        return "The constitution states no power to decide between meetings, and no special meeting."
      }
      let by = special.calledBy.isEmpty ? "" : ", called by the \(special.calledBy)"
      let notice = special.notice.map { ", on \(Wording.span($0)) of written notice" } ?? ""
      return
        "No such power is stated. A special meeting is\(by)\(notice) (\(special.clause)): add one of that kind."
    case .notConsulted(let known): return "Those to be consulted are: \(known.joined(separator: "; "))."
    case .isOnItsWay: return "It is on an agenda, or was ratified or refused."
    case .notInNotice(let matters, let clause):
      let list = matters.isEmpty ? "none" : matters.joined(separator: "; ")
      return "It is not in the notice of this meeting, which alone may be taken (\(clause)): \(list)."
    case .noNoticeRule: return "No rule asks for notice of that meeting."
    case .mayNotCall(let who, let clause): return "Only the \(who) may call it (\(clause))."
    case .nothingDue: return "Nothing under this rule is due for that and not done."
    case .noticeLacks(let parts, let clause):
      return
        "The notice is to state it (\(clause)), and \(Wording.notEntered(parts)): change the meeting or its agenda first."
    case .noApprovalRule: return "No rule on approvals is stated."
    case .doesNotCount(let agency):
      return "\(name(agency)) does not count as an agency, and its approval not either."
    }
  }
}
