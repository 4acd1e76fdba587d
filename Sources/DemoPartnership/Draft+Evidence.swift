import Governance

extension Draft {
  /// Adds word of all that was due before today and done in time; what belongs to today's meeting is still open.
  mutating func addEvidence() {
    // What is done again so long after it was last done is due anew by the word added for the time before.
    while addEvidenceOfWhatIsDue() {}
  }

  /// Adds word of what is due and not yet done; returns whether there was any.
  private mutating func addEvidenceOfWhatIsDue() -> Bool {
    let before = steps.count
    for due in partnership.dues(from: today.adding(months: -24), to: today.adding(days: -1))
    where due.doneOn == nil {
      if let meeting = due.meeting.flatMap({ partnership.meetings[$0] }), meeting.date >= today { continue }
      var evidence = Evidence(id: code("V"), rule: due.rule.id, on: due.day.adding(days: -2))
      evidence.subject = due.subject.code
      evidence.occurrence = due.occurrence
      put(.evidence(evidence))
    }
    return steps.count > before
  }
}
