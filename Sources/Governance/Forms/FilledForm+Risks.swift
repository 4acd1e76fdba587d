extension FilledForm {
  /// The one risk that the form names.
  func risk() -> Result<Risk, FieldProblem> { FilledForm.only(partnership.risks(named: text(.risk))) }

  func risk(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .riskClose { return riskClosed() }
    var one: Risk
    if kind == .riskAdd {
      let opened = day(.opened) ?? today
      if opened > today { return FilledForm.wrong(.opened, .notYet(opened)) }
      one = Risk(id: ids.code("X", notIn: partnership.risks), text: "", openedOn: opened)
    } else {
      switch risk() {
      case .failure(let problem): return FilledForm.wrong(.risk, problem)
      case .success(let found): one = found
      }
    }
    guard !text(.text).isEmpty else { return FilledForm.wrong(.text, .empty) }
    // The words of the constitution, where it states any; what is there already may stay.
    let rule = partnership.registerRule(on: one.openedOn)
    let kinds = rule?.kinds ?? []
    if !kinds.isEmpty, !text(.kind).isEmpty, text(.kind) != one.kind, !kinds.contains(text(.kind)) {
      return FilledForm.wrong(.kind, .notOneOf(kinds))
    }
    let sources = rule?.sources ?? []
    if !sources.isEmpty, !text(.source).isEmpty, text(.source) != one.source, !sources.contains(text(.source))
    {
      return FilledForm.wrong(.source, .notOneOf(sources))
    }
    if let reported = day(.reported) {
      if reported > today { return FilledForm.wrong(.reported, .notYet(reported)) }
      if reported < one.openedOn { return FilledForm.wrong(.reported, .beforeItBegins(one.openedOn)) }
    }
    one.text = text(.text)
    one.kind = text(.kind)
    one.source = text(.source)
    one.by = text(.by)
    one.rating = text(.rating)
    one.reportedOn = day(.reported)
    return FilledForm.entered(kind, [one.text], one.openedOn, [.risk(one)])
  }

  private func riskClosed() -> Making {
    var one: Risk
    switch risk() {
    case .failure(let problem): return FilledForm.wrong(.risk, problem)
    case .success(let found): one = found
    }
    if let closed = one.closedOn { return FilledForm.wrong(.risk, .isOver(closed)) }
    let on = lastDay
    if on > today { return FilledForm.wrong(.on, .notYet(on)) }
    if on < one.openedOn { return FilledForm.wrong(.on, .beforeItBegins(one.openedOn)) }
    one.closedOn = on
    return FilledForm.entered(.riskClose, [one.text], on, [.risk(one)])
  }
}
