extension Proceedings {
  /// What changes the roll, or lets the meeting sit, at one place in the order of events.
  public enum Turn: Hashable, Sendable {
    /// The meeting was opened.
    case opened
    /// The meeting was resumed.
    case resumed
    /// Somebody came.
    case arrived(Stay)
    /// Somebody went.
    case left(Stay)
    /// Somebody left the room for an item because of an interest.
    case wentOut(Person.ID, item: AgendaItem.ID)
    /// Somebody came back after such an item.
    case cameBack(Person.ID, item: AgendaItem.ID)
  }

  /// One interval of the meeting with what began it and how many were here.
  public struct Stretch: Hashable, Sendable {
    /// From when to when, and the answer.
    public var interval: Interval
    /// What happened at its beginning, in the order of the register.
    public var turns: [Turn]
    /// The item being taken when it begins; `nil` between items.
    public var item: AgendaItem?
    /// The fewest people who were here and counted during it.
    public var fewest: Int
    /// The most.
    public var most: Int
    /// How many members the rule needs; `nil` where it counts none, or where there is no rule.
    public var needed: Int?
  }

  /// An item in which somebody took no part, and how the meeting stood for it.
  public struct ItemCourse: Hashable, Sendable {
    /// The item.
    public var item: AgendaItem
    /// Those who took no part, in the order in which they declared.
    public var without: [Person.ID]
    /// Its stretches, each with one answer.
    public var intervals: [Interval]
  }

  /// The meeting from its opening to its close: the same stretches as `intervals`, with what began each.
  ///
  /// - Complexity: O(events × a verdict).
  public var timeline: [Stretch] {
    let intervals = intervals
    return intervals.map { interval in
      let inside = { (place: Instant) in
        place >= interval.begins && (interval.ends.map { place < $0 } ?? true)
      }
      let verdicts = ([interval.begins] + turns.filter(inside)).map { verdict(at: $0) }
      let counts = verdicts.map { Set($0.counted.compactMap(\.person)).count }
      return Stretch(
        interval: interval, turns: turns(at: interval.begins),
        item: agenda.last { $0.isTaken(at: interval.begins) }, fewest: counts.min() ?? 0,
        most: counts.max() ?? 0, needed: verdicts.first?.members?.needed)
    }
  }

  /// The items in which somebody took no part because of an interest, in the order in which they were taken.
  public var itemCourses: [ItemCourse] {
    let taken = agenda.compactMap { item in item.begins.map { (item: item, begins: $0) } }
    return taken.sorted { $0.begins < $1.begins }.compactMap { item, begins in
      let interested = interested(in: item.id)
      guard !interested.isEmpty else { return nil }
      var without: [Person.ID] = []
      for one in record.interests.all where one.item == item.id && interested.contains(one.person) {
        if !without.contains(one.person) { without.append(one.person) }
      }
      return ItemCourse(
        item: item, without: without, intervals: intervals(of: item, from: begins, to: item.ends))
    }
  }

  /// The stretches of an item within the times when the meeting sat.
  private func intervals(of item: AgendaItem, from begins: Instant, to ends: Instant?) -> [Interval] {
    record.sittings.all.sorted { $0.begins < $1.begins }.flatMap { sitting -> [Interval] in
      let first = max(begins, sitting.begins)
      let last = [ends, sitting.ends].compactMap { $0 }.min()
      if let last, last < first { return [] }
      return intervals(from: first, to: last, item: item.id)
    }
  }

  private func turns(at place: Instant) -> [Turn] {
    var found: [Turn] = []
    let sittings = record.sittings.all.map(\.begins).sorted()
    if let number = sittings.firstIndex(of: place) { found.append(number == 0 ? .opened : .resumed) }
    for stay in record.stays.all where stay.isPresence {
      if stay.begins == place { found.append(.arrived(stay)) }
      if stay.ends == place { found.append(.left(stay)) }
    }
    for interest in record.interests.all where interest.ruling == .leavesRoom {
      guard let item = record.agenda[interest.item] else { continue }
      if item.begins == place { found.append(.wentOut(interest.person, item: item.id)) }
      if item.ends == place { found.append(.cameBack(interest.person, item: item.id)) }
    }
    return found
  }
}
