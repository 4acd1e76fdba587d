/// How far the minutes of a meeting have come, as far as nobody can tell it from the record of meetings.
public struct MinutesState: Recorded {
  /// The random code.
  public var id: Code<MinutesState>
  /// The meeting that they are the minutes of.
  public var meeting: Meeting.ID
  /// The day on which they were drafted; `nil` while they are not.
  public var draftedOn: Day?
  /// The day on which the Chair agreed the draft; `nil` while that was not done.
  public var chairAgreedOn: Day?
  /// The day on which they were circulated; `nil` while they are not.
  public var circulatedOn: Day?
  /// The meeting that agreed them, where no decision recorded there says so; `nil` otherwise.
  public var agreedAt: Meeting.ID?
  /// The day on which they were published; `nil` while they are not.
  public var publishedOn: Day?

  /// Creates the state of minutes that have yet to be drafted.
  public init(id: Code<MinutesState>, meeting: Meeting.ID) {
    self.id = id
    self.meeting = meeting
  }
}
