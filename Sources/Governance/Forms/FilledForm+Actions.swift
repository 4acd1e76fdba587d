extension FilledForm {
  func actionSet(ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    guard let doer = values[.by] else { return FilledForm.wrong(.by, .empty) }
    if let to = group.to, to < today { return FilledForm.wrong(.group, .isOver(to)) }
    if let problem = problemLaying(on: doer) { return FilledForm.wrong(.by, problem) }
    var action = Action(id: ids.code("A", notIn: partnership.actions), group: group.id, text: text(.text))
    action.number = (partnership.actions.all.compactMap(\.number).max() ?? 0) + 1
    action.lay(on: doer)
    action.firstDue = day(.due)
    action.due = day(.due)
    action.source = text(.source)
    return .success(Change(.actionAdded(action.text, due: action.due), [.put(.action(action))]))
  }

  func action(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard var action = self.action() else { return FilledForm.wrong(.action, .empty) }
    if kind == .actionReopen {
      guard action.status != .open else { return FilledForm.wrong(.action, .alreadyHas(nil)) }
      action.status = .open
      action.closedOn = nil
      return step(.reopened, action, kind, ids: &ids) { $0.text = self.text(.why) }
    }
    guard action.status == .open else {
      return FilledForm.wrong(.action, .isOver(action.closedOn ?? today))
    }
    switch kind {
    case .actionDone: return done(action, ids: &ids)
    case .actionDrop:
      action.status = .dropped
      action.closedOn = today
      return step(.dropped, action, kind, ids: &ids) { $0.text = self.text(.why) }
    case .actionTick: return tick(action, ids: &ids)
    case .actionHandOn: return handOn(action, ids: &ids)
    case .actionRedate: return redate(action, ids: &ids)
    default:
      action.isAtRisk = flag(.atRisk) ?? action.isAtRisk
      return step(.progress, action, kind, ids: &ids) { $0.text = self.text(.text) }
    }
  }

  /// Why nothing more can be laid upon an agency or a post: it is over; `nil` when it can.
  private func problemLaying(on doer: FieldValue) -> FieldProblem? {
    switch doer {
    case .agency(let id): problemNaming(id, from: today)
    case .post(let id): partnership.posts[id]?.to.flatMap { $0 < today ? .isOver($0) : nil }
    default: nil
    }
  }

  private func done(_ action: Action, ids: inout IdentifierSource) -> Making {
    var action = action
    if let on = day(.on), on > today { return FilledForm.wrong(.on, .notYet(on)) }
    action.status = .done
    action.closedOn = day(.on) ?? today
    return step(.done, action, .actionDone, ids: &ids) { step in
      step.text = self.text(.evidence)
      step.on = self.day(.on) ?? self.today
    }
  }

  /// Ticks an agency's part; with the last of them the action is done.
  private func tick(_ action: Action, ids: inout IdentifierSource) -> Making {
    guard action.isForEveryAgency else { return FilledForm.wrong(.action, .notOneOf(["every agency"])) }
    guard let agency = agency() else { return FilledForm.wrong(.agency, .empty) }
    let ticks = partnership.ticks(of: action, on: today)
    guard ticks.contains(where: { $0.agency == agency }) else {
      return FilledForm.wrong(.agency, .notOfTheGroup(action.group))
    }
    if let on = ticks.first(where: { $0.agency == agency })?.on {
      return FilledForm.wrong(.agency, .alreadyHas(on))
    }
    if let on = day(.on), on > today { return FilledForm.wrong(.on, .notYet(on)) }
    var action = action
    if ticks.count(where: { $0.on == nil }) == 1 {
      action.status = .done
      action.closedOn = ticks.compactMap(\.on).reduce(day(.on) ?? today, max)
    }
    return step(.ticked, action, .actionTick, ids: &ids) { step in
      step.text = self.text(.evidence)
      step.agency = agency
      step.on = self.day(.on) ?? self.today
    }
  }

  private func handOn(_ action: Action, ids: inout IdentifierSource) -> Making {
    guard let doer = values[.by] else { return FilledForm.wrong(.by, .empty) }
    if let problem = problemLaying(on: doer) { return FilledForm.wrong(.by, problem) }
    var moved = action
    moved.lay(on: doer)
    if moved.doerCode == action.doerCode { return FilledForm.wrong(.by, .alreadyHas(nil)) }
    return step(.handedOn, moved, .actionHandOn, ids: &ids) { step in
      step.text = self.text(.why)
      step.was = action.doerCode
      step.now = moved.doerCode
    }
  }

  private func redate(_ action: Action, ids: inout IdentifierSource) -> Making {
    guard let due = day(.due) else { return FilledForm.wrong(.due, .empty) }
    if due == action.due { return FilledForm.wrong(.due, .alreadyHas(nil)) }
    var moved = action
    moved.due = due
    // A day first set is none that was moved.
    if action.due == nil { moved.firstDue = action.firstDue ?? due } else { moved.timesMoved += 1 }
    return step(.moved, moved, .actionRedate, ids: &ids) { step in
      step.text = self.text(.why)
      step.agreedBy = self.text(.agreedBy)
      step.was = action.due?.description ?? ""
      step.now = due.description
    }
  }

  private func step(
    _ kind: Progress.Kind, _ action: Action, _ form: Form.Kind, ids: inout IdentifierSource,
    fill: (inout Progress) -> Void
  ) -> Making {
    var step = Progress(
      id: ids.code("T", notIn: partnership.progress), action: action.id, on: today, kind: kind)
    fill(&step)
    let name = action.number.map { "\($0) \(action.text)" } ?? action.text
    let detail = step.agency.map { partnership.agencies[$0]?.shortName ?? $0.text } ?? step.text
    return FilledForm.entered(
      form, [name, detail], kind == .moved ? action.due : nil, [.action(action), .progress(step)])
  }
}
