package import Governance

extension Wording {
  /// What needs attention under the rules on matters, votes, the Chair's action, notices and approvals, in a sentence.
  func concern(_ concern: RuleConcern, _ cited: String) -> String {
    switch concern {
    case .stageLate(let id, let stage, _), .stageDue(let id, let stage, _),
      .stagePossible(let id, let stage, _):
      return matterAhead(id, stage, cited)
    case .stageFault(let id, let stage, let fault):
      guard let matter = partnership.matters[id] else { return "" }
      let standing = partnership.standing(of: matter, on: day)
      guard let rule = standing.rule, let found = standing.stage(stage) else { return "" }
      return Wording.capitalised(
        "\(name(matter)): \(found.rule.what)\(cited). \(self.fault(fault, of: found, rule, matter))")
    case .matterWithoutRule(let id):
      guard let matter = partnership.matters[id] else { return "" }
      return Wording.capitalised(
        "\(name(matter)): the constitution in force on \(matter.openedOn.withYear) states no such matter. No rule."
      )
    case .matterWithoutDecision(let id, let decision):
      guard let matter = partnership.matters[id] else { return "" }
      let why =
        decision == nil
        ? "no decision that opened it is recorded" : "the decision that opened it does not stand"
      return Wording.capitalised(
        "\(name(matter)): \(why)\(cited), so that its time limits have not begun. Enter the decision, or confirm it."
      )
    case .tied(let id): return tied(id, cited)
    case .chairsAction(let id, let standing):
      guard let action = partnership.chairsActions[id] else { return "" }
      return "\(chairsAction(action)): \(self.standing(standing, of: action))"
    case .notice(let id, _, let fault):
      let meeting = partnership.meetings[id].map { name($0) } ?? id.text
      switch fault {
      case .missing(let due):
        let was = due < day ? "was to be given by" : "is to be given by"
        return
          "\(meeting): written notice of it and its matters \(was) \(due.weekdayAndDate)\(cited). Enter when it was."
      case .late(let due, let on):
        return
          "\(meeting): notice was given \(on.withYear), \(Wording.count(on.days(since: due), "day")) after "
          + "\(due.weekdayAndDate)\(cited). Hold it later, or give notice anew."
      }
    case .notInNotice(let id, let item):
      let meeting = partnership.meetings[id].map { name($0) } ?? id.text
      let title = partnership.record(of: id).agenda[item]?.title ?? ""
      return
        "\(meeting): \u{201C}\(title)\u{201D} is not in the notice\(cited), and may not be taken. Take it off."
    case .amendmentBarred(let id, let item, let bar):
      let meeting = partnership.meetings[id].map { name($0) } ?? id.text
      let title = partnership.record(of: id).agenda[item]?.title ?? ""
      return "\(meeting), \u{201C}\(title)\u{201D}: \(amendmentBar(bar))"
    case .approvalWaiting(let approval): return "\(self.approval(approval))."
    }
  }

  private func tied(_ id: Decision.ID, _ cited: String) -> String {
    guard let decision = partnership.decisions[id], let meeting = partnership.meetings[decision.meeting]
    else {
      return ""
    }
    let proceedings = Proceedings(of: meeting, in: partnership)
    let count = proceedings.voteCount(of: id).map { " \($0.inFavour) to \($0.against)" } ?? ""
    let head = "\u{201C}\(decision.text)\u{201D}: the vote was tied\(count)"
    guard let rule = proceedings.votingRule(for: decision.item), case .determined(let agency) = rule.tie
    else {
      return "\(head), and no rule states what follows."
    }
    return "\(head): \(name(agency)) determines it\(cited). Enter how."
  }

  /// Why an amendment may not be taken: whose notice was late or missing, the earliest failing first, and by when.
  package func amendmentBar(_ bar: AmendmentBar) -> String {
    let due =
      "written notice to every partner by \(bar.due.withYear), \(Wording.span(bar.rule.notice)) before"
    let late = bar.late.map { one in
      "\(name(one.agency)) \(one.on.map { "on \($0.withYear)" } ?? "none recorded")"
    }
    var words = "the amendment may not be taken. It needs \(due) (\(bar.rule.clause))"
    if !late.isEmpty { words += "; late: \(late.joined(separator: ", "))" }
    if !bar.withoutText.isEmpty {
      let clause = bar.rule.textClause.isEmpty ? bar.rule.clause : bar.rule.textClause
      words +=
        "; without its text in the notice (\(clause)): \(Wording.list(bar.withoutText.map { name($0) }))"
    }
    return words + "."
  }

  /// How far the approval of a document has come: `2 of 3 agencies, waiting`.
  package func approval(_ approval: Approval) -> String {
    let have = Wording.list(approval.agencies.map { name($0) })
    let rule = approval.rule
    if let on = approval.approvedOn {
      let then = rule.then.isEmpty ? "" : "; next \(rule.then)"
      return
        "\u{201C}\(approval.document)\u{201D}: approved \(on.withYear) by \(have) (\(rule.clause))\(then)"
    }
    let email = rule.allowsEmail ? "; by email will do, no time limit is stated" : ""
    return
      "\u{201C}\(approval.document)\u{201D}: \(approval.agencies.count) of \(rule.agencies) agencies, waiting "
      + "(\(rule.clause)). Approved by \(have.isEmpty ? "none" : have)\(email)"
  }
}
