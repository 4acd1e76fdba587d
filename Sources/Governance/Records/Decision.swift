/// A decision taken at a meeting.
public struct Decision: Recorded {
  /// How the meeting stood when the decision was taken, as it was recorded then.
  public enum Footing: String, Sendable, CaseIterable {
    /// Taken while quorate.
    case quorate = "yes"
    /// Taken while inquorate.
    case inquorate = "no"
    /// Taken by a group without a quorum rule.
    case noRule = "no-rule"
  }

  /// The random code.
  public var id: Code<Decision>
  /// The number people cite, given when the meeting is closed; `nil` before.
  public var number: Int?
  /// The meeting.
  public var meeting: Meeting.ID
  /// The agenda item; `nil` when it was taken outside the agenda.
  public var item: AgendaItem.ID?
  /// Its number in the order of the meeting's events.
  public var sequence: Int?
  /// When it was taken.
  public var at: Moment
  /// What was decided.
  public var text: String
  /// How it was reached: `consensus`, `vote` or `chair`; may be empty.
  public var how: String = ""
  /// What came of it: `agreed`, `to-be-confirmed`, `confirmed`, `deferred`, `not-agreed`,
  /// `tied` while nobody has determined a vote that was tied.
  public var outcome: String = "agreed"
  /// How the meeting stood.
  public var footing: Footing
  /// The earlier decision that this one confirms; `nil` for any other.
  public var confirms: Decision.ID?
  /// A note; may be empty.
  public var note: String = ""
  /// The Chair's action that this one ratifies or refuses to ratify; `nil` for any other.
  public var ratifies: ChairsAction.ID?

  /// Creates a decision that was agreed.
  public init(
    id: Code<Decision>, meeting: Meeting.ID, item: AgendaItem.ID?, at: Moment, sequence: Int?, text: String,
    footing: Footing
  ) {
    self.id = id
    self.meeting = meeting
    self.item = item
    self.at = at
    self.sequence = sequence
    self.text = text
    self.footing = footing
  }

  /// Its place in the order of the meeting's events.
  public var instant: Instant { Instant(at, sequence) }

  /// Whether it still waits to be confirmed by a quorate meeting.
  public var awaitsConfirmation: Bool { outcome == "to-be-confirmed" }
}
