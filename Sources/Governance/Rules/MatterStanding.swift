/// How a matter stands on a day: each of its stages, by the rule in force when it was opened.
public struct MatterStanding: Hashable, Sendable {
  /// The matter.
  public var matter: Matter
  /// The rule; `nil` when the constitution in force on the day of its opening states no such matter.
  public var rule: MatterRule?
  /// The stages, in the order of the rule.
  public var stages: [Stage]

  /// One stage and how it stands.
  public struct Stage: Hashable, Sendable {
    /// What the rule says of it.
    public var rule: MatterRule.Stage
    /// Who does it in this matter; may be empty.
    public var by: String
    /// Whose agreement it needs in this matter; empty for nobody's.
    public var agreement: String
    /// How it stands.
    public var state: State
    /// The step by which it was done; `nil` while it is not.
    public var step: MatterStep?
    /// The last day on which it is in time, extensions included; `nil` when there is none, or none yet.
    public var due: Day?
    /// That day without extensions.
    public var firstDue: Day?
    /// The extensions, in the order in which they were entered.
    public var extensions: [MatterStep]
    /// What is wrong with what was recorded of it.
    public var faults: [Fault]
    /// Whether its time counts from the confirmation of the decision that opened the matter, and not from the opening.
    public var countsFromConfirmation = false

    /// Calendar days by which it is or was late on a day; `nil` where it is in time, needless or only possible.
    public func daysLate(on day: Day) -> Int? {
      guard let due, !rule.isOptional, !state.isNeedless else { return nil }
      let end = step?.on ?? day
      return end > due ? end.days(since: due) : nil
    }
  }

  /// How a stage stands.
  public enum State: Hashable, Sendable {
    /// It was done.
    case done
    /// It is to be done.
    case open
    /// Another stage comes first.
    case waits(for: String)
    /// It may be done, since a day.
    case possible(since: Day)
    /// It may be done from a day on.
    case opens(Day)
    /// Another stage has made it needless.
    case needless(by: String)
    /// The decision that opened the matter does not stand, so that no time has begun.
    case notBegun

    /// Whether another stage has made it needless.
    public var isNeedless: Bool { if case .needless = self { true } else { false } }
  }

  /// What may be wrong with what was recorded of a stage.
  public enum Fault: Hashable, Sendable {
    /// It was done before a stage that comes first, or without it.
    case outOfOrder(before: String)
    /// It was done before the day on which it opened.
    case tooEarly(opens: Day)
    /// It was done without the agreement that it needs.
    case notAgreed(by: String)
    /// Its day was moved without reasons.
    case extendedWithoutReasons
    /// Its day was moved only after it had passed.
    case extendedAfterwards(due: Day, on: Day)
    /// Its day was moved, and no rule allows that.
    case notExtendable
    /// The agency of whoever does it or is asked is a party.
    case actorIsParty(Agency.ID)
  }

  /// The stage of an id; `nil` for none.
  public func stage(_ id: String) -> Stage? { stages.first { $0.rule.id == id } }
}

extension Partnership {
  /// How a matter stands on a day.
  ///
  /// - Complexity: O(stages × steps).
  public func standing(of matter: Matter, on day: Day) -> MatterStanding {
    let rule = constitution(on: matter.openedOn)?.matters.first { $0.id == matter.kind }
    let steps = matterSteps.all.filter { $0.matter == matter.id && $0.on <= day }
    let begins = rule.map { self.begins(matter, $0) } ?? matter.openedOn
    return MatterStanding(
      matter: matter, rule: rule,
      stages: (rule?.stages ?? []).map { stage in
        MatterStanding.Stage(stage, of: matter, begins: begins, steps: steps, on: day)
      })
  }

  /// The day from which a matter's time limits count: of one that a decision opens, never before the decision stands;
  /// `nil` while it does not.
  func begins(_ matter: Matter, _ rule: MatterRule) -> Day? {
    guard rule.isOpenedByDecision else { return matter.openedOn }
    return matter.decision.flatMap { standsFrom($0) }.map { max($0, matter.openedOn) }
  }

  /// The day from which a decision stands: its own, or that of the first decision that stands and confirms it; `nil` while it
  /// waits to be confirmed, was not agreed, or is confirmed only by one that does not stand.
  ///
  /// - Complexity: O(decisions × the decisions that confirm each other).
  public func standsFrom(_ id: Decision.ID) -> Day? { standsFrom(id, after: []) }

  private func standsFrom(_ id: Decision.ID, after seen: Set<Decision.ID>) -> Day? {
    // Tables edited by hand may have decisions that confirm each other in a ring.
    guard let decision = decisions[id], !isUnconfirmed(decision), !seen.contains(id) else { return nil }
    guard decision.outcome == "confirmed" else { return decision.outcome == "agreed" ? decision.at.day : nil }
    let later = decisions.all.filter { $0.confirms == id }
    return later.isEmpty
      ? decision.at.day : later.compactMap { standsFrom($0.id, after: seen.union([id])) }.min()
  }

  /// The matters that are open on a day, in the order in which they were opened.
  public func openMatters(on day: Day) -> [Matter] {
    matters.all.filter { $0.isOpen(on: day) }.enumerated()
      .sorted { ($0.element.openedOn, $0.offset) < ($1.element.openedOn, $1.offset) }.map(\.element)
  }

  /// The matters that words name: by code, else open ones by words of their title.
  public func matters(named words: String) -> [Matter] {
    let typed = words.lowercased()
    if let exact = matters.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    let exact = matters.all.filter { $0.title.lowercased() == typed }
    let found =
      exact.isEmpty ? matters.all.filter { Partnership.matches(typed, in: $0.title.lowercased()) } : exact
    let open = found.filter { $0.closedOn == nil }
    return open.isEmpty ? found : open
  }
}

extension MatterStanding.Stage {
  init(_ rule: MatterRule.Stage, of matter: Matter, begins: Day?, steps: [MatterStep], on day: Day) {
    /// The day on which a stage was first done; `nil` while it is not.
    func done(_ stage: String) -> MatterStep? {
      steps.filter { $0.stage == stage && $0.until == nil }.min { $0.on < $1.on }
    }
    let chairIsParty = matter.concernsChair
    let replaced = chairIsParty && !rule.byWhenChairIsParty.isEmpty
    let step = done(rule.id)
    let start = rule.of.map { done($0)?.on } ?? begins
    let firstDue = rule.limit.flatMap { limit in start.map { $0.adding(limit) } }
    // What opens after 28 days may be done from the 29th.
    let opens = rule.opensAfter.flatMap { wait in start.map { $0.adding(wait).adding(days: 1) } }
    let extensions = steps.filter { $0.stage == rule.id && $0.until != nil }
    let missing = (rule.after + (rule.of.map { [$0] } ?? [])).first { done($0) == nil }
    self.rule = rule
    self.by = replaced ? rule.byWhenChairIsParty : rule.by
    self.agreement = replaced ? rule.agreementWhenChairIsParty : rule.agreement
    self.step = step
    self.firstDue = firstDue
    self.due = extensions.last?.until ?? firstDue
    self.extensions = extensions
    countsFromConfirmation = rule.of == nil && begins != matter.openedOn
    if step != nil {
      state = .done
    } else if begins == nil {
      state = .notBegun
    } else if let unless = rule.unless, done(unless) != nil {
      state = .needless(by: unless)
    } else if let missing {
      state = .waits(for: missing)
    } else if let opens, opens > day {
      state = .opens(opens)
    } else if rule.isOptional {
      let since = ([opens ?? start].compactMap { $0 } + rule.after.compactMap { done($0)?.on }).max()
      state = .possible(since: since ?? matter.openedOn)
    } else {
      state = .open
    }
    var faults: [MatterStanding.Fault] = []
    if let step {
      for earlier in rule.after where done(earlier).map({ $0.on > step.on }) ?? true {
        faults.append(.outOfOrder(before: earlier))
      }
      if let opens, step.on < opens { faults.append(.tooEarly(opens: opens)) }
      if !agreement.isEmpty, step.agreedBy.isEmpty { faults.append(.notAgreed(by: agreement)) }
    }
    let actor = replaced ? rule.agencyWhenChairIsParty : rule.agency
    if let agency = actor, matter.parties.contains(agency.text), step == nil {
      faults.append(.actorIsParty(agency))
    }
    var running = firstDue
    for one in extensions {
      if one.text.isEmpty { faults.append(.extendedWithoutReasons) }
      if let due = running, one.on > due { faults.append(.extendedAfterwards(due: due, on: one.on)) }
      running = one.until
    }
    if !extensions.isEmpty, !rule.isExtendable { faults.append(.notExtendable) }
    self.faults = faults
  }
}
