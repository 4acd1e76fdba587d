extension Proceedings {
  /// A stretch of the meeting to come with those who would be here, by what people said.
  public struct ExpectedStretch: Hashable, Sendable {
    /// Where it begins: the start of the meeting, or a minute that somebody named.
    public var from: Moment
    /// Those who come at that minute; empty for the first.
    public var arriving: [Person.ID] = []
    /// Those who go at that minute; empty for the first.
    public var leaving: [Person.ID] = []
    /// Those who would be here.
    public var presences: [Presence]
    /// The answer with them.
    public var standing: QuorumVerdict.Standing
  }

  /// The meeting to come from its start on, a stretch from each minute at which somebody said they come or go.
  ///
  /// Whoever comes late and has not said when is in none of them, lest the quorum be counted on; whoever leaves early
  /// and has not said when is in all.
  ///
  /// - Complexity: O(promises × a verdict).
  public var expectedCourse: [ExpectedStretch] {
    let promises = promises.filter { $0.presence != nil && !($0.comesLate && $0.arrives == nil) }
    // Without a start every minute named comes after it.
    let start = Moment(meeting.date, meeting.start ?? .midnight)
    let times = Set(promises.flatMap { [$0.arrives, $0.leaves].compactMap(\.self) })
      .filter { $0 > start.time }.sorted()
    var stretches: [ExpectedStretch] = []
    for time in [start.time] + times {
      let presences = promises.filter { $0.isHere(at: time) }.compactMap(\.presence)
      let before = Set(stretches.last?.presences.compactMap(\.person) ?? [])
      let now = Set(presences.compactMap(\.person))
      var stretch = ExpectedStretch(
        from: Moment(meeting.date, time), presences: presences,
        standing: roster.verdict(of: presences).standing)
      if !stretches.isEmpty {
        stretch.arriving = now.subtracting(before).sorted()
        stretch.leaving = before.subtracting(now).sorted()
      }
      stretches.append(stretch)
    }
    return stretches
  }

  /// When an item would be over if each took the minutes the agenda allows; `nil` where a time is missing.
  public func plannedEnd(of item: AgendaItem) -> ClockTime? {
    guard let start = meeting.start else { return nil }
    var minutes = start.minutes
    for earlier in agenda {
      guard let allowed = earlier.minutes else { return nil }
      minutes += allowed
      if earlier.id == item.id { return ClockTime(hour: minutes / 60, minute: minutes % 60) }
    }
    return nil
  }
}

extension Proceedings.Promise {
  /// Whether they would be here at a minute; up to, not including, the minute at which they go.
  fileprivate func isHere(at time: ClockTime) -> Bool {
    (arrives.map { $0 <= time } ?? true) && (leaves.map { time < $0 } ?? true)
  }
}
