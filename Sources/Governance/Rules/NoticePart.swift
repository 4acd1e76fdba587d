/// Something that a notice of a meeting states.
public enum NoticePart: String, Sendable, CaseIterable {
  /// When it begins.
  case time
  /// Where it is held.
  case place
  /// What is taken: the agenda.
  case business
}

extension Partnership {
  /// What a notice is to state of a meeting to come under a rule and the record does not say, in the order of the rule.
  ///
  /// Once a meeting has begun nothing can be added to its notice, and word that it was given is taken.
  ///
  /// - Complexity: O(items of the agenda).
  public func lacking(_ rule: DeadlineRule, of meeting: Meeting.ID?) -> [NoticePart] {
    guard let meeting = meeting.flatMap({ meetings[$0] }), meeting.status == .planned else { return [] }
    return rule.states.filter { part in
      switch part {
      case .time: meeting.start == nil
      case .place: meeting.place.isEmpty
      case .business: record(of: meeting.id).agenda.all.isEmpty
      }
    }
  }
}
