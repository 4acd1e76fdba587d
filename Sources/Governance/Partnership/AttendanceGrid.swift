/// Who came to which meetings of a group over a period, by post and holder and by agency.
public struct AttendanceGrid: Hashable, Sendable {
  /// The group.
  public var group: Group.ID
  /// The first day of the period.
  public var from: Day
  /// The last day of the period, included.
  public var to: Day
  /// The group's meetings in the period, by date and time.
  public var columns: [Column]
  /// A row for each holder of each post, in the order of the list and then of their coming into post.
  public var members: [MemberRow]
  /// A row for each agency that had a post, in the order of the list of posts.
  public var agencies: [AgencyRow]

  /// How many meetings count: those that were held and closed.
  public var held: Int { columns.count { $0.state == .held } }

  /// One meeting.
  public struct Column: Hashable, Sendable {
    /// How far it came.
    public enum State: String, Sendable {
      /// Held and closed: it counts.
      case held
      /// Cancelled: it does not count.
      case cancelled
      /// Planned, open or adjourned, or never closed: it does not count.
      case notClosed = "not-closed"
    }

    /// The meeting.
    public var meeting: Meeting
    /// How far it came.
    public var state: State
  }

  /// How the holder of a post attended a meeting.
  public enum Cell: String, Sendable, CaseIterable {
    /// Here from the opening to the close of every sitting, to the minute.
    case hereThroughout = "here-throughout"
    /// Here for a part of it.
    case herePart = "here-part"
    /// The holder did not come, and a deputy did.
    case deputy
    /// Not here: apologies received.
    case apologies
    /// Not here: no apologies received.
    case noApologies = "no-apologies"
    /// Nothing was entered, or the holder was expected late and never came.
    case notMarked = "not-marked"
    /// Did not hold the post on the day of the meeting.
    case notAppointed = "not-appointed"
    /// The meeting does not count.
    case notCounted = "not-counted"

    /// Whether the holder was here.
    public var isHere: Bool { self == .hereThroughout || self == .herePart }
  }

  /// How an agency attended a meeting.
  public enum AgencyCell: String, Sendable, CaseIterable {
    /// The holder of one of its posts was here.
    case here
    /// No holder was here, and a deputy for one of its posts was.
    case deputy
    /// Nobody was here for it.
    case nobody
    /// Nothing is entered of any of its holders who were not said to be away.
    case notMarked = "not-marked"
    /// It had no post on the day of the meeting.
    case noPost = "no-post"
    /// The meeting does not count.
    case notCounted = "not-counted"
  }

  /// One holder of one post, for the time of the appointment.
  public struct MemberRow: Hashable, Sendable {
    /// The post.
    public var post: Post.ID
    /// The holder.
    public var person: Person.ID
    /// The first day in post; `nil` where it is not known.
    public var first: Day?
    /// The last day in post; `nil` where no end is known.
    public var last: Day?
    /// A cell for each meeting.
    public var cells: [Cell]

    /// Meetings to which the holder came, for the whole or a part.
    public var came: Int { cells.count(where: \.isHere) }
    /// Meetings to which a deputy came and the holder did not.
    public var byDeputy: Int { cells.count { $0 == .deputy } }
    /// Meetings that were held while the holder was in post.
    public var meetings: Int { cells.count { $0 != .notAppointed && $0 != .notCounted } }
  }

  /// One agency.
  public struct AgencyRow: Hashable, Sendable {
    /// The agency.
    public var agency: Agency.ID
    /// A cell for each meeting.
    public var cells: [AgencyCell]

    /// Meetings at which somebody of the agency was here: a holder of one of its posts, or a deputy for one.
    public var came: Int { cells.count { $0 == .here || $0 == .deputy } }
    /// Those of them at which only deputies were.
    public var byDeputy: Int { cells.count { $0 == .deputy } }
    /// Meetings that were held while the agency had a post, held or vacant.
    public var meetings: Int { cells.count { $0 != .noPost && $0 != .notCounted } }
  }
}
