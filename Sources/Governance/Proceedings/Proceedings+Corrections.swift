/// What a correction does to the decisions already taken.
public struct CorrectionEffect: Hashable, Sendable {
  /// A decision whose footing is another than before.
  public struct Changed: Hashable, Sendable {
    /// The decision, with its footing as it is now.
    public var decision: Decision
    /// Its footing before.
    public var before: Decision.Footing
  }

  /// The decisions that change, in the order in which they were taken; empty when none does.
  public var changed: [Changed]
  /// Whether the meeting was quorate throughout, after the correction; `nil` without a rule or a sitting.
  public var isQuorateThroughout: Bool?
}

extension Proceedings {
  /// Changes when somebody came, went, or both.
  ///
  /// The mark keeps its number in the order of events. Decisions whose footing changes with it are changed in
  /// the same step.
  public func retiming(of stay: Stay, arrived: ClockTime?, left: ClockTime?) -> Outcome {
    guard var changed = record.stays[stay.id], changed.isPresence else {
      return .refused(stay.person.map { .notHere($0) } ?? .emptyText)
    }
    if let arrived { changed.arrived = Moment(meeting.date, arrived) }
    if let left {
      changed.left = Moment(meeting.date, left)
      if changed.leftSequence == nil { changed.leftSequence = nextSequence }
      changed.leaves = nil
    }
    if let begins = changed.begins, let ends = changed.ends, ends < begins {
      return .refused(.leftBeforeArrival(arrived: begins.moment, left: ends.moment))
    }
    if let person = changed.person, overlapsAnother(changed) { return .refused(.overlaps(person)) }
    let act = Act.retimed(
      changed.person, arrived: arrived.map { Moment(meeting.date, $0) },
      left: left.map { Moment(meeting.date, $0) })
    return .change(judgedAgain(Change(act, [.put(.stay(changed, of: meeting.id))])))
  }

  /// Takes back that somebody went: they are here again without a break, until the close where the meeting is over.
  public func withdrawalOfDeparture(of stay: Stay) -> Outcome {
    guard var changed = record.stays[stay.id], changed.left != nil else {
      return .refused(stay.person.map { .notHere($0) } ?? .emptyText)
    }
    let close = meeting.status == .closed ? lastSitting : nil
    changed.left = close?.closed
    changed.leftSequence = close?.closedSequence
    if let person = changed.person, overlapsAnother(changed) { return .refused(.overlaps(person)) }
    return .change(
      judgedAgain(
        Change(
          .retimed(changed.person, arrived: changed.arrived, left: changed.left),
          [.put(.stay(changed, of: meeting.id))])))
  }

  /// Strikes a row of the register.
  public func striking(_ stay: Stay) -> Outcome {
    judgedOutcome(Change(.struck(stay.post, stay.person), [.remove(.stay(stay, of: meeting.id))]))
  }

  /// Exchanges what was entered for two people: each is taken to have come and gone, or to have stayed away, as was
  /// entered for the other.
  ///
  /// Deputies and those in attendance stay what they are, and so cannot be exchanged with somebody who did not come.
  public func exchange(_ one: Stay, _ other: Stay) -> Outcome {
    guard let first = one.person, let second = other.person, first != second else {
      return .refused(.emptyText)
    }
    if one.isPresence != other.isPresence {
      let (here, away) = one.isPresence ? (one, second) : (other, first)
      if here.capacity != .member { return .refused(.notHere(away)) }
    }
    let swapped = [(one.taking(the: other), first), (other.taking(the: one), second)]
    for (stay, person) in swapped where overlapsAnother(stay) { return .refused(.overlaps(person)) }
    let steps = swapped.map { Change.Step.put(.stay($0.0, of: meeting.id)) }
    return judgedOutcome(Change(.exchanged(first, second), steps))
  }

  /// What a change does to the decisions already taken.
  public func effect(of change: Change) -> CorrectionEffect {
    let now = after(change)
    let changed = decisions.compactMap { decision -> CorrectionEffect.Changed? in
      let before = footing(of: decision)
      var then = decision
      then.footing = now.footing(of: decision)
      return then.footing == before ? nil : CorrectionEffect.Changed(decision: then, before: before)
    }
    return CorrectionEffect(changed: changed, isQuorateThroughout: now.wasQuorateThroughout)
  }

  /// A change with the footing of every decision that it changes put right in the same step.
  ///
  /// A decision that turns out to have been quorate need no longer be confirmed, and leaves the agenda it was put on.
  public func judgedAgain(_ change: Change) -> Change {
    guard !decisions.isEmpty else { return change }
    var whole = change
    for changed in effect(of: change).changed {
      guard var decision = partnership.decisions[changed.decision.id] else { continue }
      let wasUnconfirmed = partnership.isUnconfirmed(decision)
      decision.footing = changed.decision.footing
      if wasUnconfirmed, decision.footing != .inquorate {
        decision.outcome = "agreed"
        whole.steps += stepsOffTheAgenda(decision)
      }
      whole.steps.append(.put(.decision(decision)))
    }
    return whole
  }

  private func judgedOutcome(_ change: Change) -> Outcome { .change(judgedAgain(change)) }

  /// Whether a row would have its person here twice at one time, for one post or in attendance.
  func overlapsAnother(_ changed: Stay) -> Bool {
    record.stays.all.contains { other in
      guard other.id != changed.id, other.person == changed.person, other.isPresence,
        other.competes(for: changed.capacity == .attending ? nil : changed.post), let begins = changed.begins,
        let otherBegins = other.begins
      else { return false }
      let startsBeforeOtherEnds = other.ends.map { begins < $0 } ?? true
      let otherStartsBeforeEnd = changed.ends.map { otherBegins < $0 } ?? true
      return startsBeforeOtherEnds && otherStartsBeforeEnd
    }
  }
}

extension Stay {
  /// This person and post with what was entered for another.
  fileprivate func taking(the other: Stay) -> Stay {
    var taken = self
    if isPresence != other.isPresence { taken.capacity = other.capacity }
    taken.means = other.means
    taken.arrived = other.arrived
    taken.arrivedSequence = other.arrivedSequence
    taken.left = other.left
    taken.leftSequence = other.leftSequence
    taken.expected = other.expected
    taken.leaves = other.leaves
    taken.why = other.why
    return taken
  }
}
