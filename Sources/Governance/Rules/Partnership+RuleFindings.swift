extension Partnership {
  /// What needs attention under the rules on matters with time limits, votes, the Chair's action, notices and
  /// approvals.
  func ruleFindings(on day: Day) -> [Finding] {
    matterFindings(on: day) + tiedVotes(on: day) + chairsActionFindings(on: day) + noticeFindings(on: day)
      + approvalFindings(on: day)
  }
}
