import Governance

extension ConstitutionReader {
  /// Reads a rule of the kind `voting`.
  mutating func voting(_ entry: Element.Entry, _ block: String) -> VotingRule? {
    let keys = [
      "kind", "group", "groups", "clause", "unit", "consensus-first", "consensus-clause", "carried", "tie",
      "tie-clause", "for-amendments", "divided", "interested",
    ]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    var rule = VotingRule(id: entry.key, groups: groups(of: fields), clause: clause(of: fields))
    _ = choice("unit", of: fields, as: VotingUnit.self)
    rule.consensusFirst = flag("consensus-first", of: fields) ?? false
    rule.consensusClause = text("consensus-clause", of: fields)?.text ?? ""
    if fields["carried"] == nil {
      let words = VotingRule.Carried.allCases.map(\.rawValue).joined(separator: ", ")
      missing("carried", of: fields, remedy: "Add \"carried: \" and one of: \(words).")
    }
    rule.carried = choice("carried", of: fields, as: VotingRule.Carried.self) ?? .moreForThanAgainst
    rule.tie = tie(of: fields)
    rule.tieClause = text("tie-clause", of: fields)?.text ?? ""
    rule.isForAmendments = flag("for-amendments", of: fields) ?? false
    rule.divided = choice("divided", of: fields, as: VotingRule.Divided.self) ?? .castsNone
    rule.interested = choice("interested", of: fields, as: VotingRule.Interested.self) ?? .person
    return rule
  }

  /// What follows a tie: `fails`, or the code of the agency that determines it; nothing where the text does not say.
  private mutating func tie(of fields: Fields) -> VotingRule.Tie {
    guard let tie = text("tie", of: fields) else { return .notStated }
    if tie.text == "fails" { return .fails }
    let words = tie.text.split(separator: " ")
    guard words.count == 2, words[0] == "determined-by" else {
      report(
        tie.place, "\"\(tie.text)\" is not what a tie may come to.",
        "Write fails, or determined-by and an agency's code; leave it out where the text does not say.")
      return .notStated
    }
    check(
      (String(words[1]), tie.place), among: names.agencies, "No agency has the code", table: "agencies.csv")
    return .determined(by: Agency.ID(String(words[1])))
  }

  /// Reads a rule of the kind `chairs-action`.
  mutating func chairsAction(_ entry: Element.Entry, _ block: String) -> ChairsActionRule? {
    let keys = ["kind", "group", "clause", "consult", "opinion"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let group = groups(of: fields).first
    var rule = ChairsActionRule(
      id: entry.key, group: group ?? Group.ID(""), clause: clause(of: fields),
      consult: (texts("consult", of: fields) ?? []).map(\.text))
    rule.asksOpinion = flag("opinion", of: fields) ?? false
    return rule
  }

  /// Reads a rule of the kind `special-meeting`.
  mutating func specialMeeting(_ entry: Element.Entry, _ block: String) -> SpecialMeetingRule? {
    let keys = ["kind", "group", "groups", "clause", "called-by", "notice", "clear-days", "only-in-notice"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    var rule = SpecialMeetingRule(id: entry.key, groups: groups(of: fields), clause: clause(of: fields))
    rule.calledBy = text("called-by", of: fields)?.text ?? ""
    rule.notice = span("notice", of: fields)
    rule.isClear = flag("clear-days", of: fields) ?? false
    rule.isOnlyForNotice = flag("only-in-notice", of: fields) ?? false
    return rule
  }

  /// Reads a rule of the kind `amendment`.
  mutating func amendment(_ entry: Element.Entry, _ block: String) -> AmendmentRule? {
    let keys = ["kind", "group", "clause", "notice", "clear-days", "text-in-notice", "text-clause"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let (group, clause) = (groups(of: fields).first, clause(of: fields))
    guard fields["notice"] != nil else {
      missing("notice", of: fields, remedy: "Add \"notice: \" and a length of time such as 21 days.")
      return nil
    }
    guard let notice = span("notice", of: fields) else { return nil }
    var rule = AmendmentRule(id: entry.key, group: group ?? Group.ID(""), clause: clause, notice: notice)
    rule.isClear = flag("clear-days", of: fields) ?? false
    rule.isTextInNotice = flag("text-in-notice", of: fields) ?? false
    rule.textClause = text("text-clause", of: fields)?.text ?? ""
    return rule
  }

  /// Reads a rule of the kind `approval`.
  mutating func approval(_ entry: Element.Entry, _ block: String) -> ApprovalRule? {
    let keys = ["kind", "group", "clause", "what", "agencies", "by-email", "then"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let (group, clause) = (groups(of: fields).first, clause(of: fields))
    let what = requiredText("what", of: fields, remedy: "Add \"what: \" and what is approved, as a phrase.")
    if fields["agencies"] == nil {
      missing("agencies", of: fields, remedy: "Add \"agencies: \" and how many different ones approve it.")
    }
    var rule = ApprovalRule(
      id: entry.key, group: group ?? Group.ID(""), clause: clause, what: what?.text ?? "",
      agencies: number("agencies", of: fields, within: 1...99) ?? 1)
    rule.allowsEmail = flag("by-email", of: fields) ?? false
    rule.then = text("then", of: fields)?.text ?? ""
    return rule
  }

  /// Reports every group that has two rules on one thing, of which only one could be applied.
  mutating func checkDecidingOnce(_ constitution: Constitution, entries: [Element.Entry]) {
    let ordinary = constitution.votingRules.filter { !$0.isForAmendments }
    let amending = constitution.votingRules.filter(\.isForAmendments)
    checkOnce(ordinary.map { ($0.id, $0.groups) }, "a voting rule", entries: entries)
    checkOnce(amending.map { ($0.id, $0.groups) }, "a voting rule for amendments", entries: entries)
    checkOnce(
      constitution.chairsActions.map { ($0.id, [$0.group]) }, "a rule on the Chair's action", entries: entries
    )
    checkOnce(
      constitution.specialMeetings.map { ($0.id, $0.groups) }, "a rule on special meetings", entries: entries)
    checkOnce(
      constitution.amendments.map { ($0.id, [$0.group]) }, "a rule on amendments", entries: entries)
    checkOnce(constitution.approvals.map { ($0.id, [$0.group]) }, "a rule on approvals", entries: entries)
  }
}

/// By whom votes are cast; partners alone, since no document states another unit.
private enum VotingUnit: String, CaseIterable {
  case partner
}
