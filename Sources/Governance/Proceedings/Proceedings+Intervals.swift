extension Proceedings {
  /// A stretch of the meeting with one answer.
  public struct Interval: Hashable, Sendable {
    /// Where it begins in the order of events.
    public var begins: Instant
    /// Where it ends; `nil` while it lasts.
    public var ends: Instant?
    /// The answer.
    public var standing: QuorumVerdict.Standing
  }

  /// The stretches during which the meeting sat, each with one answer, in order.
  ///
  /// A new stretch begins where the answer changes and where the meeting was resumed. Stretches that begin and end
  /// within one minute are kept: a decision may lie in them.
  ///
  /// - Complexity: O(events × a verdict).
  public var intervals: [Interval] {
    record.sittings.all.sorted { $0.begins < $1.begins }.flatMap(intervals(of:))
  }

  /// Whether the meeting sat and was quorate from the first opening to the last close; `nil` when it never sat or has
  /// no quorum rule.
  public var wasQuorateThroughout: Bool? {
    let intervals = intervals
    guard !intervals.isEmpty, roster.rule != nil else { return nil }
    return intervals.allSatisfy { $0.standing == .quorate }
  }

  /// The places where the roll changes, in order, each once.
  public var turns: [Instant] {
    var turns: Set<Instant> = []
    for stay in record.stays.all where stay.isPresence {
      if let begins = stay.begins { turns.insert(begins) }
      if let ends = stay.ends { turns.insert(ends) }
    }
    for interest in record.interests.all where interest.ruling == .leavesRoom {
      guard let item = record.agenda[interest.item] else { continue }
      if let begins = item.begins { turns.insert(begins) }
      if let ends = item.ends { turns.insert(ends) }
    }
    return turns.sorted()
  }

  private func intervals(of sitting: Sitting) -> [Interval] {
    intervals(from: sitting.begins, to: sitting.ends, item: nil)
  }

  /// The stretches between two places in the order of events, for the meeting or for one item of it.
  func intervals(from begins: Instant, to ends: Instant?, item: AgendaItem.ID?) -> [Interval] {
    let inside = turns.filter { turn in turn > begins && (ends.map { turn < $0 } ?? true) }
    var intervals: [Interval] = []
    for place in [begins] + inside {
      let standing = verdict(at: place, item: item).standing
      if intervals.last?.standing == standing { continue }
      if !intervals.isEmpty { intervals[intervals.count - 1].ends = place }
      intervals.append(Interval(begins: place, ends: ends, standing: standing))
    }
    return intervals
  }
}
