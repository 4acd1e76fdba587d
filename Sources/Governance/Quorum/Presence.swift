/// One person in the room, as what and by what means.
public struct Presence: Hashable, Sendable {
  /// Who; `nil` for somebody whose name is still to be asked.
  public var person: Person.ID?
  /// The post they come for; `nil` for none.
  public var post: Post.ID?
  /// In what capacity they were entered: member, deputy or in attendance.
  public var capacity: Stay.Capacity
  /// By what means they are here.
  public var means: Stay.Means

  /// Creates a presence.
  public init(person: Person.ID?, post: Post.ID?, capacity: Stay.Capacity, means: Stay.Means = .room) {
    self.person = person
    self.post = post
    self.capacity = capacity
    self.means = means
  }

  /// Creates the presence that a row of the register stands for.
  public init(_ stay: Stay) {
    self.init(person: stay.person, post: stay.post, capacity: stay.capacity, means: stay.means)
  }

  /// Why somebody who is here does not count.
  public enum Uncounted: Hashable, Sendable {
    /// In attendance only.
    case inAttendance
    /// Sent for a post without being its named and authorised deputy.
    case notNamedDeputy
    /// The constitution lets no deputy count.
    case deputiesDoNotCount
    /// Sent for a post that nobody holds.
    case vacantPost
    /// Sent for a post for which somebody, its holder or a deputy, is here and counts already.
    case holderIsHere
    /// Does not hold the post on the day.
    case notHolder
    /// The post's category never counts as here.
    case category(String)
    /// By video, which does not count.
    case video
    /// By telephone, which does not count.
    case telephone
    /// Takes no part in the item because of an interest.
    case interest
  }
}
