/// A row of the attendance register: one person's time in the room, or why a post's holder was not there.
public struct Stay: Recorded {
  /// In what capacity somebody is here, or how they are not.
  public enum Capacity: String, Sendable, CaseIterable {
    /// Here as the holder of the post.
    case member
    /// Here in the holder's stead.
    case deputy
    /// In attendance: here, and not counted.
    case attending
    /// Not here: apologies received.
    case apologies
    /// Not here: no apologies received.
    case absent
    /// Not here yet: expected later.
    case late
  }

  /// By what means somebody is here.
  public enum Means: String, Sendable, CaseIterable {
    /// In the room.
    case room
    /// By video.
    case video
    /// By telephone.
    case telephone
  }

  /// The random code.
  public var id: Code<Stay>
  /// The post it concerns; `nil` for somebody who comes for none.
  public var post: Post.ID?
  /// Who; `nil` for somebody whose name is still to be asked, or a post without holder.
  public var person: Person.ID?
  /// In what capacity.
  public var capacity: Capacity
  /// By what means.
  public var means: Means = .room
  /// When they came; `nil` when they were not here.
  public var arrived: Moment?
  /// The arrival's number in the order of events.
  public var arrivedSequence: Int?
  /// When they went; `nil` while they stay.
  public var left: Moment?
  /// The departure's number in the order of events.
  public var leftSequence: Int?
  /// When they said they would come; `nil` when they did not say.
  public var expected: ClockTime?
  /// When they said they must go; `nil` when they did not say.
  public var leaves: ClockTime?
  /// A reason, a description of somebody unknown, or `entered afterwards`; may be empty.
  public var why: String = ""

  /// Creates a row without times.
  public init(id: Code<Stay>, post: Post.ID?, person: Person.ID?, capacity: Capacity) {
    self.id = id
    self.post = post
    self.person = person
    self.capacity = capacity
  }

  /// Whether it says that somebody was in the room, rather than why not.
  public var isPresence: Bool { capacity == .member || capacity == .deputy || capacity == .attending }

  /// Whether the same person cannot at the same time be here for a post, or in attendance for `nil`.
  func competes(for other: Post.ID?) -> Bool { other == nil || capacity == .attending || post == other }

  /// Where it begins in the order of events; `nil` when nobody came.
  public var begins: Instant? { arrived.map { Instant($0, arrivedSequence) } }

  /// Where it ends in the order of events; `nil` while it lasts.
  public var ends: Instant? { left.map { Instant($0, leftSequence) } }

  /// Whether the person is here at a place in the order of events: from arrival up to, not including, departure.
  public func isHere(at instant: Instant) -> Bool {
    guard isPresence, let begins, begins <= instant else { return false }
    return ends.map { instant < $0 } ?? true
  }
}
