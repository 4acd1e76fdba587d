extension Partnership {
  /// The votes that were tied and are not determined.
  func tiedVotes(on day: Day) -> [Finding] {
    decisions.all.filter { $0.outcome == "tied" && $0.at.day <= day }.map { decision in
      let meeting = meetings[decision.meeting]
      let rule = meeting.flatMap { Proceedings(of: $0, in: self).votingRule(for: decision.item) }
      let isDetermined = if case .determined? = rule?.tie { true } else { false }
      return Finding(
        id: "\(rule?.id ?? "voting")/\(decision.id)/tied", kind: isDetermined ? .due : .forChair,
        subject: .ruled(.tied(decision.id)), group: meeting?.group,
        clause: rule.map { $0.tieClause.isEmpty ? $0.clause : $0.tieClause } ?? "", day: meeting?.date)
    }
  }
}
