/// What is to become of the minutes of a group's meetings.
public struct MinutesRule: Hashable, Sendable {
  /// Whether and when minutes are published, so far as nothing in them is confidential.
  public enum Publication: Hashable, Sendable {
    /// Once they are agreed; no time is stated.
    case onceAgreed
    /// So long after they were agreed.
    case within(Span)
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty for all.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// How long after the meeting they are to be circulated; `nil` where none is stated.
  public var circulateWithin: Span?
  /// Whether the Chair agrees the draft.
  public var chairAgrees = false
  /// Whether they are submitted to the next meeting to be agreed as correct.
  public var isAgreedAtNext = false
  /// Whether and when they are published; `nil` where they are not.
  public var publication: Publication?

  /// Creates a rule that asks nothing yet.
  public init(id: String, groups: [Group.ID], clause: String) {
    self.id = id
    self.groups = groups
    self.clause = clause
  }
}

/// How far the minutes of a meeting have come, from the meetings' record and from what was entered.
public struct MinutesStanding: Hashable, Sendable {
  /// The meeting.
  public var meeting: Meeting
  /// The rule on the meeting's day; `nil` where there is none.
  public var rule: MinutesRule?
  /// What was entered; `nil` for nothing.
  public var entered: MinutesState?
  /// The meeting that agreed them as correct; `nil` while none did.
  public var agreedAt: Meeting?
  /// Meetings that had them on their agenda and did not agree them while quorate, in order.
  public var carriedOver: [Meeting]
  /// The group's first meeting after it that was held; `nil` while there was none.
  public var next: Meeting?

  /// The last day on which they are circulated in time; `nil` where none is stated.
  public var circulateBy: Day? { rule?.circulateWithin.map { meeting.date.adding($0) } }

  /// The last day on which they are published in time; `nil` where none is stated or they are not agreed.
  public var publishBy: Day? {
    guard case .within(let span)? = rule?.publication else { return nil }
    return agreedAt?.date.adding(span)
  }

  /// Whether they are to be published and can be.
  public var isToBePublished: Bool {
    rule?.publication != nil && agreedAt != nil && entered?.publishedOn == nil
  }
}

/// What is found of minutes.
public enum MinutesMatter: Hashable, Sendable {
  /// They were not circulated by the day, or only on that later one.
  case notCirculated(Meeting.ID, by: Day, on: Day?)
  /// They wait for the Chair.
  case waitsForChair(Meeting.ID)
  /// The next meeting was held and did not agree them.
  case notAgreed(Meeting.ID, next: Meeting.ID)
  /// They are agreed and not published; with the day by which they are to be, where one is stated.
  case notPublished(Meeting.ID, by: Day?)

  /// The meeting whose minutes they are.
  public var meeting: Meeting.ID {
    switch self {
    case .notCirculated(let id, _, _), .waitsForChair(let id), .notAgreed(let id, _),
      .notPublished(let id, _):
      id
    }
  }
}
