/// What needs attention under the rules on matters with time limits, votes, the Chair's action, notices and approvals.
public enum RuleConcern: Hashable, Sendable {
  /// A stage of a matter is late.
  case stageLate(Matter.ID, stage: String, due: Day)
  /// A stage of a matter is due soon.
  case stageDue(Matter.ID, stage: String, due: Day)
  /// A stage of a matter may be done.
  case stagePossible(Matter.ID, stage: String, since: Day)
  /// What was recorded of a stage does not fit the rule.
  case stageFault(Matter.ID, stage: String, MatterStanding.Fault)
  /// The constitution states no such matter.
  case matterWithoutRule(Matter.ID)
  /// A decision is to open such a matter, and none that is valid did.
  case matterWithoutDecision(Matter.ID, Decision.ID?)
  /// A vote was tied, and nobody has determined it.
  case tied(Decision.ID)
  /// A Chair's action that is not ratified, and how far it has come.
  case chairsAction(ChairsAction.ID, ChairsActionStanding)
  /// Notice of a meeting was not given, or given late.
  case notice(Meeting.ID, rule: String, NoticeFault)
  /// An item of a special meeting is not in its notice.
  case notInNotice(Meeting.ID, AgendaItem.ID)
  /// An amendment may not be taken, because of the notice to some partners.
  case amendmentBarred(Meeting.ID, AgendaItem.ID, AmendmentBar)
  /// A document waits for agencies to approve it.
  case approvalWaiting(Approval)
}
