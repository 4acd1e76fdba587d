extension Form.Kind {
  /// The fields of the forms on matters with time limits, votes, the Chair's action, notices and approvals.
  var ruleFields: [Field] {
    switch self {
    case .matterOpen:
      [
        .word(.kind, .text), .word(.title, .text), .lastWord(.on, .day), Field(.parties, .list),
        Field(.decision, .text), Field(.note, .text),
      ]
    case .matterStep:
      [
        .word(.matter, .text), .word(.stage, .text), .lastWord(.on, .day), Field(.evidence, .text),
        Field(.by, .text), Field(.agreedBy, .text),
      ]
    case .matterExtend:
      [
        .word(.matter, .text), .word(.stage, .text), .word(.until, .day), .word(.why, .text),
        .lastWord(.on, .day), Field(.agreedBy, .text),
      ]
    case .matterClose: [.word(.matter, .text), .word(.outcome, .text), .lastWord(.on, .day)]
    case .determine:
      [.word(.decision, .text), .word(.outcome, .choice(["agreed", "not-agreed"])), Field(.by, .text)]
    case .chairsAction:
      [
        .word(.group, .group), .word(.text, .text), .lastWord(.on, .day), Field(.opinion, .text),
        Field(.note, .text),
      ]
    case .chairsConsult: [.word(.chairsAction, .text), .word(.person, .text), .lastWord(.on, .day)]
    case .chairsPut: [.word(.chairsAction, .text)]
    case .notice:
      [
        .word(.meeting, .meeting), .lastWord(.agency, .agency), .lastWord(.on, .day), Field(.matters, .list),
        Field(.text, .text), Field(.by, .text),
      ]
    default:
      [
        .word(.document, .text), .word(.agency, .agency), .lastWord(.on, .day),
        Field(.how, .choice(["meeting", "email"])), Field(.group, .group),
      ]
    }
  }
}

extension FilledForm {
  static func ruled(_ field: Field.Name, _ problem: RuleProblem) -> Making {
    wrong(field, .ruled(problem))
  }

  func matterEntered(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    let on = day(.on) ?? today
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    if kind == .matterOpen { return matterOpened(on, ids: &ids) }
    let found = partnership.matters(named: text(.matter))
    guard let matter = found.first else { return FilledForm.wrong(.matter, .unknown(.text)) }
    guard found.count == 1 else { return FilledForm.wrong(.matter, .several(found.map(\.id.text))) }
    if let closed = matter.closedOn { return FilledForm.ruled(.matter, .matterClosed(closed)) }
    if on < matter.openedOn { return FilledForm.wrong(.on, .beforeItBegins(matter.openedOn)) }
    switch kind {
    case .matterStep: return stepEntered(matter, on, ids: &ids)
    case .matterExtend: return extended(matter, on, ids: &ids)
    default:
      var closed = matter
      closed.closedOn = on
      closed.outcome = text(.outcome)
      return FilledForm.entered(kind, [matter.title, closed.outcome], on, [.matter(closed)])
    }
  }

  private func matterOpened(_ on: Day, ids: inout IdentifierSource) -> Making {
    let rules = partnership.constitution(on: on)?.matters ?? []
    let typed = text(.kind).lowercased()
    guard let rule = rules.first(where: { $0.id == typed || $0.name.lowercased() == typed }) else {
      return FilledForm.ruled(.kind, .noSuchMatter(rules.map(\.id)))
    }
    var matter = Matter(
      id: ids.code("J", notIn: partnership.matters), kind: rule.id, title: text(.title), openedOn: on)
    matter.parties = words(.parties).map { party(named: $0, on: on) }
    matter.note = text(.note)
    if partnership.matters.all.contains(where: {
      $0.kind == rule.id && $0.title == matter.title && $0.closedOn == nil
    }) {
      return FilledForm.wrong(.title, .taken)
    }
    if !text(.decision).isEmpty {
      let found = partnership.decisions(named: text(.decision))
      guard let decision = found.first else { return FilledForm.wrong(.decision, .unknown(.text)) }
      guard found.count == 1 else { return FilledForm.wrong(.decision, .several(found.map(\.id.text))) }
      guard partnership.standsFrom(decision.id) != nil else {
        return FilledForm.ruled(.decision, .decisionDoesNotStand(decision.id))
      }
      let stands = partnership.standsFrom(decision.id) ?? decision.at.day
      if on < stands { return FilledForm.wrong(.on, .beforeItBegins(stands)) }
      matter.decision = decision.id
    } else if rule.isOpenedByDecision {
      return FilledForm.ruled(.decision, .needsDecision)
    }
    return FilledForm.entered(.matterOpen, [matter.title, rule.name], on, [.matter(matter)])
  }

  /// An agency's code, `chair`, or the words as typed.
  private func party(named words: String, on day: Day) -> String {
    let typed = words.lowercased()
    let title = partnership.constitution(on: day)?.chairTitle.lowercased()
    if typed == "chair" || typed == "the chair" || typed == title { return Matter.chair }
    let found = partnership.agencies(named: words)
    return found.count == 1 ? found[0].id.text : words
  }

  private func stage(of matter: Matter, on: Day) -> Result<MatterStanding.Stage, RuleProblem> {
    let standing = partnership.standing(of: matter, on: on)
    let typed = text(.stage).lowercased()
    let exact = standing.stages.first { $0.rule.id == typed }
    let fitting = standing.stages.filter { Partnership.matches(typed, in: $0.rule.what.lowercased()) }
    if let stage = exact ?? (fitting.count == 1 ? fitting.first : nil) { return .success(stage) }
    return .failure(.noSuchStage(standing.stages.map(\.rule.id)))
  }

  private func stepEntered(_ matter: Matter, _ on: Day, ids: inout IdentifierSource) -> Making {
    switch stage(of: matter, on: on) {
    case .failure(let problem): return FilledForm.ruled(.stage, problem)
    case .success(let stage):
      let done = partnership.matterSteps.all.first {
        $0.matter == matter.id && $0.stage == stage.rule.id && $0.until == nil
      }
      if let done { return FilledForm.ruled(.stage, .stageDone(done.on)) }
      if case .opens(let day) = stage.state { return FilledForm.ruled(.stage, .opens(day)) }
      if !stage.agreement.isEmpty, text(.agreedBy).isEmpty {
        return FilledForm.ruled(.agreedBy, .needsAgreement(stage.agreement))
      }
      var step = MatterStep(
        id: ids.code("Z", notIn: partnership.matterSteps), matter: matter.id, stage: stage.rule.id, on: on)
      step.text = text(.evidence)
      step.by = text(.by)
      step.agreedBy = text(.agreedBy)
      return FilledForm.entered(.matterStep, [matter.title, stage.rule.what], on, [.matterStep(step)])
    }
  }

  private func extended(_ matter: Matter, _ on: Day, ids: inout IdentifierSource) -> Making {
    switch stage(of: matter, on: on) {
    case .failure(let problem): return FilledForm.ruled(.stage, problem)
    case .success(let stage):
      if let step = stage.step { return FilledForm.ruled(.stage, .stageDone(step.on)) }
      guard stage.rule.isExtendable else { return FilledForm.ruled(.stage, .notExtendable) }
      guard let until = day(.until), let due = stage.due, until > due else {
        return FilledForm.ruled(.until, .noExtension(stage.due))
      }
      var step = MatterStep(
        id: ids.code("Z", notIn: partnership.matterSteps), matter: matter.id, stage: stage.rule.id, on: on)
      step.text = text(.why)
      step.agreedBy = text(.agreedBy)
      step.until = until
      return FilledForm.entered(.matterExtend, [matter.title, stage.rule.what], until, [.matterStep(step)])
    }
  }
}

extension RuleProblem: Error {}

extension Partnership {
  /// The decisions that words name: by code, by number, or by words of their text.
  public func decisions(named words: String) -> [Decision] {
    let typed = words.lowercased()
    if let exact = decisions.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    if let number = Int(typed) { return decisions.all.filter { $0.number == number } }
    return decisions.all.filter { Partnership.matches(typed, in: $0.text.lowercased()) }
  }
}
