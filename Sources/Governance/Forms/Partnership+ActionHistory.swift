/// One agency's part of an action that every agency is to do.
public struct Tick: Hashable, Sendable {
  /// The agency.
  public var agency: Agency.ID
  /// The day on which its part was done; `nil` while it is not.
  public var on: Day?
}

extension Partnership {
  /// The agencies that are to do their part of an action for every agency, with those that have; in the order of the
  /// list of agencies.
  ///
  /// They are the agencies that count as one and have a post on the action's group, and any that did its part already.
  /// - Complexity: O(agencies × posts + steps).
  public func ticks(of action: Action, on day: Day) -> [Tick] {
    var done: [Agency.ID: Day] = [:]
    for step in progress.all where step.action == action.id && step.kind == .ticked {
      if let agency = step.agency { done[agency] = step.on }
    }
    let concerned = Set(posts(of: action.group, on: day).compactMap(\.agency))
    return agencies.all.filter { agency in
      done[agency.id] != nil
        || (agency.countsAsAgency && agency.holds(on: day) && concerned.contains(agency.id))
    }.map { Tick(agency: $0.id, on: done[$0.id]) }
  }

  /// An action's history, the oldest step first.
  public func history(of action: Action.ID) -> [Progress] { progress.all.filter { $0.action == action } }

  /// The reminders of an action, the oldest first.
  public func chases(of action: Action.ID) -> [Chase] { chases.all.filter { $0.action == action } }
}
