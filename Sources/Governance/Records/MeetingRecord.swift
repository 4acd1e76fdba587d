/// What a meeting's folder holds: the agenda, the attendance register and what was noted.
public struct MeetingRecord: Hashable, Sendable {
  /// The agenda.
  public var agenda = Listing<AgendaItem>()
  /// The attendance register, in the order in which it was entered.
  public var stays = Listing<Stay>()
  /// When the meeting sat.
  public var sittings = Listing<Sitting>()
  /// The replies to the invitation.
  public var replies = Listing<Reply>()
  /// The interests declared.
  public var interests = Listing<Interest>()
  /// The notes taken.
  public var notes = Listing<Note>()
  /// How the partners voted.
  public var votes = Listing<Vote>()

  /// Creates an empty record.
  public init() {}
}
