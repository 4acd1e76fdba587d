/// A body of the partnership that meets: the Board, its Executive, a panel, a working group.
public struct Group: Recorded, Dated {
  /// What sort of body it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// It goes on until it is ended.
    case standing
    /// It ends on a stated date.
    case fixedTerm = "fixed-term"
    /// It ends when its task is done, on a day that need not be known.
    case taskAndFinish = "task-and-finish"
    /// It is shared with other partnerships.
    case joint
    /// It is linked to the partnership but no part of it.
    case linked
  }

  /// The permanent code, such as `board`.
  public var id: Code<Group>
  /// The full name.
  public var name: String
  /// What sort of body it is.
  public var kind: Kind = .standing
  /// What it is for, in a sentence; may be empty.
  public var purpose: String = ""
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a standing group.
  public init(id: Code<Group>, name: String) {
    self.id = id
    self.name = name
  }
}

/// A line of the structure from one group to another body.
public struct ReportingLine: Recorded, Dated {
  /// What the line means.
  public enum Kind: String, Sendable, CaseIterable {
    /// The group hangs under the other.
    case parent
    /// It reports to the other, on a topic, besides its parent.
    case reports
    /// The two keep in touch.
    case link
  }

  /// The random code.
  public var id: Code<ReportingLine>
  /// The group that reports.
  public var group: Group.ID
  /// The code of the group reported to, or the name of a body outside the partnership.
  public var body: String
  /// What the line means.
  public var kind: Kind
  /// What is reported; empty means everything.
  public var topic: String = ""
  /// How often, in the constitution's word, such as `quarterly`; empty when not stated.
  public var every: String = ""
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a line without topic or interval.
  public init(id: Code<ReportingLine>, group: Group.ID, to body: String, kind: Kind) {
    self.id = id
    self.group = group
    self.body = body
    self.kind = kind
  }
}
