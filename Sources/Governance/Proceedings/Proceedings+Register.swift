extension Proceedings {
  /// One post's row of the attendance register.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The post with its holder and flags on the day.
    public var entry: Roster.Entry
    /// How it is marked.
    public var mark: Mark
    /// Everything entered for it, in the order of entry.
    public var stays: [Stay]
    /// Those in attendance who were sent for it.
    public var sent: [Stay]

    /// The post's code.
    public var id: Post.ID { entry.post.id }
  }

  /// How a post is marked.
  public enum Mark: Hashable, Sendable {
    /// Nothing was entered; the reply to the invitation, if there was one.
    case unmarked(Reply?)
    /// The holder is here.
    case here(Stay)
    /// A deputy is here in the holder's stead.
    case deputy(Stay)
    /// Whoever was here for it has gone.
    case left(Stay)
    /// Apologies were received.
    case apologies(Stay)
    /// No apologies were received.
    case absent(Stay)
    /// The holder is expected later.
    case late(Stay)

    /// Whether nothing was entered and no apologies had come.
    public var isUnmarked: Bool {
      if case .unmarked(let reply) = self { reply?.answer != .apologies } else { false }
    }

    /// The row of the register behind the mark; `nil` when nothing was entered.
    public var stay: Stay? {
      switch self {
      case .unmarked: nil
      case .here(let stay), .deputy(let stay), .left(let stay), .apologies(let stay), .absent(let stay),
        .late(let stay):
        stay
      }
    }
  }

  /// The register: a row for each held post, in the order of the list.
  ///
  /// - Complexity: O(posts × rows entered).
  public var rows: [Row] { roster.held.map(row(for:)) }

  /// The row of a post; `nil` when it is vacant or not of the group.
  public func row(of post: Post.ID) -> Row? {
    guard let entry = roster.entry(of: post), entry.holder != nil else { return nil }
    return row(for: entry)
  }

  /// Those in attendance: here or gone, for no post or sent for one that they are no named deputy of.
  public var inAttendance: [Stay] { record.stays.all.filter { $0.capacity == .attending } }

  /// Somebody's rows of the register, in the order of entry.
  public func stays(of person: Person.ID) -> [Stay] { record.stays.all.filter { $0.person == person } }

  /// The row under which somebody is here now; `nil` when they are not.
  public func presentStay(of person: Person.ID) -> Stay? {
    presentStays(of: person).last
  }

  /// The rows under which somebody is here now: one for each post they are here for.
  func presentStays(of person: Person.ID) -> [Stay] {
    record.stays.all.filter { $0.person == person && $0.isPresence && $0.arrived != nil && $0.left == nil }
  }

  private func row(for entry: Roster.Entry) -> Row {
    let stays = record.stays.all.filter { $0.post == entry.post.id }
    let sent = stays.filter { $0.capacity == .attending }
    return Row(
      entry: entry, mark: mark(entry, stays.filter { $0.capacity != .attending }), stays: stays, sent: sent)
  }

  private func mark(_ entry: Roster.Entry, _ stays: [Stay]) -> Mark {
    let came = stays.filter { $0.isPresence && $0.arrived != nil }
    let here = came.filter { $0.left == nil }
    if let stay = here.last(where: { $0.capacity == .member }) { return .here(stay) }
    if let stay = here.last { return .deputy(stay) }
    if let gone = came.max(by: { Proceedings.endsBefore($0, $1) }) { return .left(gone) }
    guard let last = stays.last(where: { !$0.isPresence }) else {
      return .unmarked(reply(of: entry.post.id))
    }
    switch last.capacity {
    case .apologies: return .apologies(last)
    case .late: return .late(last)
    default: return .absent(last)
    }
  }

  private static func endsBefore(_ one: Stay, _ other: Stay) -> Bool {
    guard let end = one.ends, let otherEnd = other.ends else { return one.ends != nil }
    return end < otherEnd
  }
}
