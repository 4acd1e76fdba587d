/// One meeting with everything needed to say, for any place in the order of its events, who was here and whether it
/// could do business.
public struct Proceedings: Sendable {
  /// The partnership.
  public let partnership: Partnership
  /// The meeting.
  public let meeting: Meeting
  /// What its folder holds.
  public let record: MeetingRecord
  /// The group's posts and rule on the meeting's day.
  public let roster: Roster

  /// Creates the proceedings of a meeting.
  ///
  /// - Complexity: that of the roster.
  public init(of meeting: Meeting, in partnership: Partnership) {
    self.partnership = partnership
    self.meeting = meeting
    self.record = partnership.record(of: meeting.id)
    self.roster = Roster(of: meeting.group, on: meeting.date, in: partnership)
  }

  /// The sitting that has not ended; `nil` when the meeting is not open.
  public var sitting: Sitting? { record.sittings.all.last { $0.closed == nil } }

  /// Whether the meeting is open now.
  public var isOpen: Bool { meeting.status == .open && sitting != nil }

  /// The sitting that began last; `nil` when the meeting never sat.
  var lastSitting: Sitting? { record.sittings.all.max { $0.begins < $1.begins } }

  /// Who is in the chair, or was at the last; `nil` when nobody was named.
  public var chair: Person? {
    (sitting ?? lastSitting)?.chair.flatMap { partnership.people[$0] }
  }

  /// The item being taken; `nil` between items.
  public var currentItem: AgendaItem? { record.agenda.all.last { $0.opened != nil && $0.closed == nil } }

  /// The agenda in the order of its numbers.
  public var agenda: [AgendaItem] { record.agenda.all.sorted { ($0.number, $0.id) < ($1.number, $1.id) } }

  /// The first item, in the order of the agenda, that has not begun; `nil` when all have.
  public var nextItem: AgendaItem? { agenda.first { $0.opened == nil } }

  /// The decisions in the order in which they were taken.
  public var decisions: [Decision] { partnership.decisions(of: meeting.id) }

  /// The number for the next event.
  ///
  /// - Complexity: O(events).
  public var nextSequence: Int { (allSequences.max() ?? 0) + 1 }

  private var allSequences: [Int] {
    let stays = record.stays.all.flatMap { [$0.arrivedSequence, $0.leftSequence] }
    let items = record.agenda.all.flatMap { [$0.openedSequence, $0.closedSequence] }
    let sittings = record.sittings.all.flatMap { [$0.openedSequence, $0.closedSequence] }
    let others = record.notes.all.map(\.sequence) + decisions.map(\.sequence)
    return (stays + items + sittings + others).compactMap { $0 }
  }

  /// The place after everything recorded at or before a minute.
  public func end(of moment: Moment) -> Instant { Instant(moment, nil) }

  /// Those who are in the room at a place in the order of events, by their rows of the register.
  ///
  /// Somebody who leaves the room for an item because of an interest is not in it while the item is taken.
  public func roll(at instant: Instant) -> [Stay] {
    let outside = outsideForInterest(at: instant)
    return record.stays.all.filter { stay in
      stay.isHere(at: instant) && !(stay.person.map { outside.contains($0) } ?? false)
    }
  }

  /// Those who take no part in an item because of an interest: all who declared one but those ruled to stay and
  /// speak.
  public func interested(in item: AgendaItem.ID?) -> Set<Person.ID> {
    guard let item else { return [] }
    return Set(record.interests.all.filter { $0.item == item && $0.ruling != .speaks }.map(\.person))
  }

  /// The verdict at a place in the order of events, for the meeting or for one item of it.
  public func verdict(at instant: Instant, item: AgendaItem.ID? = nil) -> QuorumVerdict {
    roster.verdict(of: roll(at: instant).map(Presence.init), interested: interested(in: item))
  }

  /// How a decision stands: the verdict at its place in the order of events, for its item.
  public func judgement(of decision: Decision) -> QuorumVerdict {
    verdict(at: decision.instant, item: decision.item)
  }

  /// How a decision stands now, as a footing.
  public func footing(of decision: Decision) -> Decision.Footing {
    Decision.Footing(judgement(of: decision).standing)
  }

  private func outsideForInterest(at instant: Instant) -> Set<Person.ID> {
    let leaving = record.interests.all.filter { $0.ruling == .leavesRoom }
    guard !leaving.isEmpty else { return [] }
    return Set(
      leaving.filter { record.agenda[$0.item]?.isTaken(at: instant) == true }.map(\.person))
  }
}

extension Decision.Footing {
  /// The footing that a verdict's standing gives.
  public init(_ standing: QuorumVerdict.Standing) {
    switch standing {
    case .quorate: self = .quorate
    case .inquorate: self = .inquorate
    case .noRule: self = .noRule
    }
  }
}
