/// A meeting of a group, as the list of meetings holds it.
public struct Meeting: Recorded {
  /// What sort of meeting it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// One of the calendar.
    case ordinary
    /// One called for stated business.
    case special
    /// One outside the constitution's months.
    case extraOrdinary = "extra-ordinary"
  }

  /// How far the meeting has come.
  public enum Status: String, Sendable, CaseIterable {
    /// Not yet opened.
    case planned
    /// Opened, and not adjourned.
    case open
    /// Broken off, to be resumed.
    case adjourned
    /// Over.
    case closed
    /// It will not take place.
    case cancelled
  }

  /// The random code.
  public var id: Code<Meeting>
  /// The group that meets.
  public var group: Group.ID
  /// The day.
  public var date: Day
  /// When it is to begin; `nil` when not fixed.
  public var start: ClockTime?
  /// When it ended; before that, when it is to end; `nil` when not fixed.
  public var end: ClockTime?
  /// Where; may be empty.
  public var place: String = ""
  /// What sort of meeting it is.
  public var kind: Kind = .ordinary
  /// How far it has come.
  public var status: Status = .planned
  /// The name of its folder under `meetings`.
  public var folder: String
  /// A note, such as why it was cancelled; may be empty.
  public var note: String = ""

  /// Creates a planned ordinary meeting, its folder named for day and group.
  public init(id: Code<Meeting>, group: Group.ID, date: Day, start: ClockTime? = nil) {
    self.id = id
    self.group = group
    self.date = date
    self.start = start
    self.folder = "\(date)-\(group.text)"
  }

  /// The time to take where a mark has none: the meeting's start, else noon.
  public var startMoment: Moment {
    Moment(date, start ?? ClockTime(hour: 12, minute: 0) ?? ClockTime.midnight)
  }
}

extension ClockTime {
  /// The start of a day.
  public static let midnight = ClockTime(minutes: 0)

  init(minutes: Int) { self.minutes = minutes }
}

/// A time during which a meeting sat, from its opening to an adjournment or its close.
public struct Sitting: Recorded {
  /// The random code.
  public var id: Code<Sitting>
  /// When it was opened or resumed.
  public var opened: Moment
  /// The opening's number in the order of events.
  public var openedSequence: Int?
  /// When it was adjourned or closed; `nil` while it sits.
  public var closed: Moment?
  /// The end's number in the order of events.
  public var closedSequence: Int?
  /// Who is in the chair; `nil` when nobody was named.
  public var chair: Person.ID?
  /// A remark, such as why it was adjourned or that it was opened inquorate; may be empty.
  public var why: String = ""

  /// Creates a sitting that has begun.
  public init(id: Code<Sitting>, opened: Moment, sequence: Int?, chair: Person.ID?) {
    self.id = id
    self.opened = opened
    self.openedSequence = sequence
    self.chair = chair
  }

  /// Where it begins in the order of events.
  public var begins: Instant { Instant(opened, openedSequence) }

  /// Where it ends in the order of events; `nil` while it sits.
  public var ends: Instant? { closed.map { Instant($0, closedSequence) } }
}
