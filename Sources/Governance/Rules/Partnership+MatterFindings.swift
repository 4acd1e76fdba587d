extension Partnership {
  /// What needs attention in the matters that are open on a day: what is late first, then what is due and what may be
  /// done.
  func matterFindings(on day: Day) -> [Finding] {
    let soon = day.adding(days: constitution(on: day)?.settings.amberDays ?? 14)
    return openMatters(on: day).flatMap { matter -> [Finding] in
      let standing = standing(of: matter, on: day)
      guard let rule = standing.rule else {
        return [
          Finding(
            id: "matter/\(matter.id)/no-rule", kind: .forChair,
            subject: .ruled(.matterWithoutRule(matter.id)),
            group: nil, clause: "", day: matter.openedOn)
        ]
      }
      return withoutDecision(matter, rule)
        + standing.stages.flatMap { findings(of: $0, in: matter, rule, on: day, soon: soon) }
    }
  }

  private func withoutDecision(_ matter: Matter, _ rule: MatterRule) -> [Finding] {
    guard rule.isOpenedByDecision else { return [] }
    let decision = matter.decision.flatMap { decisions[$0] }
    if let decision, !isUnconfirmed(decision), decision.outcome != "not-agreed" { return [] }
    return [
      Finding(
        id: "\(rule.id)/\(matter.id)/decision", kind: .notMet,
        subject: .ruled(.matterWithoutDecision(matter.id, decision?.id)),
        group: decision.flatMap { meetings[$0.meeting]?.group }, clause: rule.clause, day: matter.openedOn)
    ]
  }

  private func findings(
    of stage: MatterStanding.Stage, in matter: Matter, _ rule: MatterRule, on day: Day, soon: Day
  ) -> [Finding] {
    let id = "\(rule.id)/\(matter.id)/\(stage.rule.id)"
    let clause = rule.clause(of: stage.rule)
    func finding(_ kind: Finding.Kind, _ concern: RuleConcern, _ suffix: String, _ day: Day?) -> Finding {
      Finding(
        id: id + suffix, kind: kind, subject: .ruled(concern), group: nil, clause: clause, day: day)
    }
    var found = stage.faults.map { fault in
      let isForChair =
        switch fault {
        case .actorIsParty, .extendedAfterwards: true
        default: false
        }
      return finding(
        isForChair ? .forChair : .notMet, .stageFault(matter.id, stage: stage.rule.id, fault),
        "/\(fault.word)", stage.step?.on)
    }
    if stage.step == nil {
      if case .possible(let since) = stage.state {
        found.append(
          finding(.forChair, .stagePossible(matter.id, stage: stage.rule.id, since: since), "", since))
      } else if let due = stage.due, !stage.rule.isOptional, !stage.state.isNeedless {
        if due < day {
          found.insert(
            finding(
              stage.rule.isOnlyAdvised ? .forChair : .notMet,
              .stageLate(matter.id, stage: stage.rule.id, due: due), "", due), at: 0)
        } else if due <= soon {
          found.append(finding(.due, .stageDue(matter.id, stage: stage.rule.id, due: due), "", due))
        }
      }
    }
    return found
  }

  /// The stages of matters that fall due, and the options that open, within a time.
  func mattersAhead(_ span: ClosedRange<Day>) -> [Ahead] {
    openMatters(on: span.lowerBound).flatMap { matter -> [Ahead] in
      let standing = standing(of: matter, on: span.lowerBound)
      guard let rule = standing.rule else { return [] }
      return standing.stages.compactMap { stage in
        guard stage.step == nil, !stage.state.isNeedless else { return nil }
        let day =
          if case .opens(let day) = stage.state { Day?.some(day) } else {
            stage.rule.isOptional ? nil : stage.due
          }
        guard let day, span.contains(day) else { return nil }
        return Ahead(
          day: day, subject: .matter(matter.id, stage: stage.rule.id), group: nil,
          clause: rule.clause(of: stage.rule))
      }
    }
  }
}

extension MatterStanding.Fault {
  /// A word for the id of what needs attention.
  var word: String {
    switch self {
    case .outOfOrder(let stage): "before-\(stage)"
    case .tooEarly: "too-early"
    case .notAgreed: "not-agreed"
    case .extendedWithoutReasons: "no-reasons"
    case .extendedAfterwards: "extended-late"
    case .notExtendable: "not-extendable"
    case .actorIsParty(let agency): "party-\(agency)"
    }
  }
}
