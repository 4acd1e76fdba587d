import Governance

extension Wording {
  /// Who belongs to another group as well that meets on the day of a meeting.
  func clashRemarks(_ meeting: Meeting) -> [String] {
    partnership.clashes(with: meeting).compactMap { clash in
      guard let other = partnership.meetings[clash.meeting] else { return nil }
      let names = clash.people.map { fullName($0) }
      let who = names.count > 4 ? "\(names.count) of its people" : Wording.list(names)
      let start = other.start.map { " at \($0)" } ?? ""
      return "\(who) \(names.count == 1 ? "has" : "have") \(name(other.group)) the same day\(start)"
        + (clash.isAtOnce ? ", at the same time" : "")
    }
  }
}
