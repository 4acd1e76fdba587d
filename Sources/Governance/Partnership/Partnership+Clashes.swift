/// Another group's meeting on the day of a meeting, to which some of the same people belong.
public struct Clash: Hashable, Sendable {
  /// The other meeting.
  public var meeting: Meeting.ID
  /// Who holds a post of both groups, in the order of the other group's list.
  public var people: [Person.ID]
  /// Whether both are known to sit at the same time.
  public var isAtOnce: Bool
}

extension Partnership {
  /// The meetings of other groups on a meeting's day that take some of the same people, in the order of their start.
  ///
  /// A meeting whose end is not known is taken to sit in its first minute only.
  /// - Complexity: O(meetings + posts of the groups × appointments).
  public func clashes(with meeting: Meeting) -> [Clash] {
    let own = Set(holders(in: meeting.group, on: meeting.date))
    return meetings(of: nil).filter { other in
      other.date == meeting.date && other.group != meeting.group && other.status != .cancelled
    }.compactMap { other in
      let both = holders(in: other.group, on: meeting.date).filter(own.contains)
      guard !both.isEmpty else { return nil }
      return Clash(meeting: other.id, people: both, isAtOnce: Partnership.sitAtOnce(meeting, other))
    }
  }

  /// Who holds the posts of a group on a day, each once.
  private func holders(in group: Group.ID, on day: Day) -> [Person.ID] {
    var found: [Person.ID] = []
    for post in posts(of: group, on: day) {
      guard let person = holder(of: post.id, on: day)?.id, !found.contains(person) else { continue }
      found.append(person)
    }
    return found
  }

  private static func sitAtOnce(_ one: Meeting, _ other: Meeting) -> Bool {
    guard let first = one.start, let second = other.start else { return false }
    if first == second { return true }
    return first < second ? one.end.map { second < $0 } ?? false : other.end.map { first < $0 } ?? false
  }
}
