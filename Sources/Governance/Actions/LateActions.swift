/// The late actions of one agency, person, group or meeting, counted by age.
public struct LateActions: Hashable, Sendable, Identifiable {
  /// What late actions are counted by.
  public enum Grouping: String, Sendable, CaseIterable {
    /// The agency of whoever is to do them.
    case agency
    /// Whoever is to do them.
    case by
    /// The group that keeps them.
    case group
    /// The meeting they come from.
    case meeting
  }

  /// What the actions have in common.
  public enum Key: Hashable, Sendable {
    /// An agency's.
    case agency(Agency.ID)
    /// Every agency's.
    case everyAgency
    /// A post's.
    case post(Post.ID)
    /// A group's.
    case group(Group.ID)
    /// From one meeting.
    case meeting(Meeting.ID)
    /// A post's that speaks for no agency.
    case noAgency
    /// Nobody's.
    case nobody
    /// From no meeting.
    case noMeeting
  }

  /// What the actions have in common.
  public var id: Key
  /// The actions, the latest first.
  public var actions: [Action]
  /// How many are late by up to 30, 31 to 60, and 61 or more calendar days.
  public var bands: [Int]
  /// Calendar days by which the latest is late.
  public var oldest: Int
  /// How often their days were moved, all together.
  public var timesMoved: Int
  /// How many times somebody was reminded of any of them: days on which a reminder went.
  public var timesChased: Int
  /// The day of the last answer to a reminder of any of them; `nil` when there was none.
  public var lastWord: Day?
}

extension Partnership {
  /// The late actions on a day, grouped, the group with the most of them first.
  ///
  /// Every action is counted once: one for every agency stands in a line of its own.
  /// - Parameters:
  ///   - grouping: What they are grouped by.
  ///   - group: Only those that this group keeps; `nil` for all groups'.
  ///   - agency: Only those that are this agency's to do, also its part of one for every agency; `nil` for all.
  ///   - day: The day.
  /// - Returns: One line for each thing in common.
  /// - Complexity: O(actions + reminders).
  public func lateActions(
    by grouping: LateActions.Grouping, in group: Group.ID? = nil, with agency: Agency.ID? = nil, on day: Day
  ) -> [LateActions] {
    let late = actions.all.filter { action in
      action.daysLate(on: day) != nil && (group == nil || action.group == group)
        && (agency == nil || isOpen(action, with: agency, on: day))
    }
    let chasesOf = Dictionary(grouping: chases.all, by: \.action)
    return Dictionary(grouping: late) { key(of: $0, by: grouping) }.map { key, actions in
      let days = actions.compactMap { $0.daysLate(on: day) }
      let chases = actions.flatMap { chasesOf[$0.id] ?? [] }
      return LateActions(
        id: key, actions: actions.sorted { ($0.due ?? day, $0.id) < ($1.due ?? day, $1.id) },
        bands: [
          days.count { $0 <= 30 }, days.count { (31...60).contains($0) }, days.count { $0 > 60 },
        ],
        oldest: days.max() ?? 0, timesMoved: actions.reduce(0) { $0 + $1.timesMoved },
        timesChased: Set(chases.map(\.sentOn)).count,
        lastWord: chases.filter { $0.outcome == .answered }.compactMap(\.outcomeOn).max())
    }.sorted { one, other in
      (other.actions.count, other.oldest, one.order) < (one.actions.count, one.oldest, other.order)
    }
  }

  /// The agency that an action is laid upon: its own, else its post's; `nil` for none or for every agency.
  public func agency(of action: Action) -> Agency.ID? {
    action.agency ?? action.post.flatMap { posts[$0]?.agency }
  }

  /// Whether an action, or an agency's part of one for every agency, is the agency's.
  ///
  /// A part that the agency has done is not.
  public func isOpen(_ action: Action, with agency: Agency.ID?, on day: Day) -> Bool {
    guard let agency else { return false }
    guard action.isForEveryAgency else { return self.agency(of: action) == agency }
    return action.status != .open
      || ticks(of: action, on: day).contains { $0.agency == agency && $0.on == nil }
  }

  private func key(of action: Action, by grouping: LateActions.Grouping) -> LateActions.Key {
    switch grouping {
    case .agency:
      if action.isForEveryAgency { return .everyAgency }
      return agency(of: action).map { .agency($0) } ?? (action.post == nil ? .nobody : .noAgency)
    case .by:
      if action.isForEveryAgency { return .everyAgency }
      return action.post.map { .post($0) } ?? action.agency.map { .agency($0) } ?? .nobody
    case .group: return .group(action.group)
    case .meeting: return action.meeting.map { .meeting($0) } ?? .noMeeting
    }
  }
}

extension LateActions {
  /// What orders lines of equal weight, so that the list never changes by itself.
  fileprivate var order: String { actions.first?.id.text ?? "" }
}
