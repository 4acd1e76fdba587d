/// What a rule on matters, votes, the Chair's action, notices or approvals does not allow; the words for it stand with
/// the papers.
public enum RuleProblem: Hashable, Sendable {
  /// The constitution in force states no such sort of matter; those it states.
  case noSuchMatter([String])
  /// The matter has no such stage; those it has.
  case noSuchStage([String])
  /// The matter is closed.
  case matterClosed(Day)
  /// The stage was done already.
  case stageDone(Day)
  /// The stage may be done only from a day on.
  case opens(Day)
  /// The stage needs somebody's agreement.
  case needsAgreement(String)
  /// The stage's day may not be moved.
  case notExtendable
  /// The new day is no later than the one that stands.
  case noExtension(Day?)
  /// A decision opens such a matter.
  case needsDecision
  /// The decision waits to be confirmed, was not agreed, or is not known.
  case decisionDoesNotStand(Decision.ID)
  /// The decision was not tied, or no rule says who determines it.
  case notTied
  /// The constitution states no power to decide between meetings; what it states instead.
  case noChairsAction(instead: SpecialMeetingRule?)
  /// Nobody of that description has to be consulted; those who have.
  case notConsulted([String])
  /// The Chair's action was ratified, refused or is on an agenda already.
  case isOnItsWay
  /// Only what the notice of a special meeting states may be taken; what it states.
  case notInNotice([String], clause: String)
  /// No rule asks for notice of that meeting.
  case noNoticeRule
  /// Only somebody else may call the meeting.
  case mayNotCall(String, clause: String)
  /// Nothing of that is due under the rule and not done.
  case nothingDue
  /// The notice states what the record does not have yet.
  case noticeLacks([NoticePart], clause: String)
  /// The group has no rule on approvals.
  case noApprovalRule
  /// The agency does not count as one, so that its approval does not.
  case doesNotCount(Agency.ID)
}
