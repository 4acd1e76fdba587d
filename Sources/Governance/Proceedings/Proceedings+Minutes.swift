extension Proceedings {
  /// One item as the minutes give it, or what was done outside the agenda.
  public struct MinutedItem: Hashable, Sendable {
    /// The item; `nil` for what was done outside the agenda.
    public var item: AgendaItem?
    /// The interests declared in it, in the order of entry.
    public var interests: [Interest]
    /// The notes taken on it, in the order of events.
    public var notes: [Note]
    /// The decisions taken on it, in the order of events.
    public var decisions: [Decision]
    /// The actions agreed on it, in the order of entry.
    public var actions: [Action]

    /// Whether nothing is recorded of it but that it stood on the agenda.
    public var isEmpty: Bool { interests.isEmpty && notes.isEmpty && decisions.isEmpty && actions.isEmpty }
  }

  /// What was done, item by item in the order in which they were taken, then items of which something is recorded but
  /// not when, then what was done outside the agenda.
  ///
  /// Every note, decision and action of the meeting is in exactly one of them.
  ///
  /// - Complexity: O(items × everything recorded).
  public var minutedItems: [MinutedItem] {
    let taken = agenda.filter { $0.opened != nil }.sorted { one, other in
      guard let begins = one.begins, let otherBegins = other.begins else { return false }
      return begins < otherBegins
    }
    let others = agenda.filter { $0.opened == nil }.map(minuted).filter { !$0.isEmpty }
    let outside = minuted(nil)
    return taken.map(minuted) + others + (outside.isEmpty ? [] : [outside])
  }

  /// The items that were not taken and of which nothing is recorded, in the order of the agenda.
  public var itemsNotTaken: [AgendaItem] {
    agenda.filter { $0.opened == nil && minuted($0).isEmpty }
  }

  /// The actions that the meeting agreed, in the order of entry.
  public var actions: [Action] { partnership.actions.all.filter { $0.meeting == meeting.id } }

  private func minuted(_ item: AgendaItem?) -> MinutedItem {
    // What names an item that is no longer on the agenda was still done.
    func belongs(_ id: AgendaItem.ID?) -> Bool {
      item == nil ? id.flatMap { record.agenda[$0] } == nil : id == item?.id
    }
    return MinutedItem(
      item: item,
      interests: record.interests.all.filter { belongs($0.item) },
      notes: record.notes.all.filter { belongs($0.item) }
        .sorted { Instant($0.at, $0.sequence) < Instant($1.at, $1.sequence) },
      decisions: decisions.filter { belongs($0.item) }, actions: actions.filter { belongs($0.item) })
  }

  /// A decision that still waits to be confirmed, and where it is to be.
  public struct Confirmation: Hashable, Sendable {
    /// The decision.
    public var decision: Decision
    /// The clause that asks for it: the quorum's on the day of the decision; empty where no rule states one.
    public var clause: String
    /// The meeting on whose agenda it stands; `nil` when it is on none that is still to come.
    public var meeting: Meeting?
    /// The item there; `nil` when it is on none.
    public var item: AgendaItem?
  }

  /// The decisions of the group up to this meeting that still wait to be confirmed, in the order in which they were
  /// taken.
  ///
  /// With those that a later correction made to have been taken while inquorate.
  ///
  /// - Complexity: O(decisions × meetings).
  public var confirmations: [Confirmation] {
    partnership.meetings(of: meeting.group).filter { $0.startMoment <= meeting.startMoment }
      .flatMap { partnership.decisions(of: $0.id) }.filter(partnership.isUnconfirmed)
      .map { decision in
        let day = partnership.meetings[decision.meeting]?.date ?? meeting.date
        var confirmation = Confirmation(
          decision: decision, clause: partnership.quorumRule(of: meeting.group, on: day)?.clause ?? "")
        let coming = partnership.meetings(of: nil).filter { $0.status != .closed && $0.status != .cancelled }
        for later in coming {
          let item = partnership.record(of: later.id).agenda.all.first { $0.confirms == decision.id }
          guard confirmation.item == nil, let item else { continue }
          confirmation.meeting = later
          confirmation.item = item
        }
        return confirmation
      }
  }
}
