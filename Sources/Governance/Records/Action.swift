/// Something that somebody undertook to do by a day.
public struct Action: Recorded {
  /// How far it has come.
  public enum Status: String, Sendable, CaseIterable {
    /// Still to be done.
    case open
    /// Done.
    case done
    /// No longer wanted.
    case dropped
  }

  /// The random code.
  public var id: Code<Action>
  /// The number people cite; `nil` until the meeting is closed.
  public var number: Int?
  /// The group that keeps it.
  public var group: Group.ID
  /// The meeting it comes from; `nil` when it comes from none.
  public var meeting: Meeting.ID?
  /// The agenda item it comes from; `nil` when it comes from none.
  public var item: AgendaItem.ID?
  /// What is to be done.
  public var text: String
  /// The post that is to do it; `nil` when an agency or every agency is.
  public var post: Post.ID?
  /// The agency that is to do it; `nil` when a post or every agency is.
  public var agency: Agency.ID?
  /// Whether every agency of the group is to do it.
  public var isForEveryAgency: Bool = false
  /// The day first set; `nil` when none was.
  public var firstDue: Day?
  /// The day now set; `nil` when none is.
  public var due: Day?
  /// How often the day was moved.
  public var timesMoved: Int = 0
  /// How far it has come.
  public var status: Status = .open
  /// The day it was done or dropped; `nil` while it is open.
  public var closedOn: Day?
  /// Where it comes from, in words; may be empty.
  public var source: String = ""
  /// A note; may be empty.
  public var note: String = ""
  /// Whether somebody said that its day may not be kept.
  public var isAtRisk = false

  /// Creates an open action without a day.
  public init(id: Code<Action>, group: Group.ID, text: String) {
    self.id = id
    self.group = group
    self.text = text
  }

  /// Calendar days by which it is late on a day; `nil` when it is not late.
  public func daysLate(on day: Day) -> Int? {
    guard status == .open, let due, due < day else { return nil }
    return day.days(since: due)
  }
}
