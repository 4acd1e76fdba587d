/// A meeting that was held and that the record, changed afterwards, shows otherwise than before.
public struct Rejudged: Hashable, Sendable {
  /// A post that somebody else, or nobody, held on the day of the meeting.
  public struct Holding: Hashable, Sendable {
    /// The post.
    public var post: Post.ID
    /// Who held it by the record before; `nil` for nobody.
    public var before: Person.ID?
    /// Who held it by the record since; `nil` for nobody.
    public var after: Person.ID?
  }

  /// The meeting.
  public var meeting: Meeting.ID
  /// The posts held otherwise, in the order of the list of posts.
  public var holdings: [Holding]
  /// Whether it was quorate throughout by the record before; `nil` where no rule says.
  public var wasQuorate: Bool?
  /// Whether it was quorate throughout by the record since; `nil` where no rule says.
  public var isQuorate: Bool?
}

extension Partnership {
  /// The meetings held that a change shows otherwise: in who held a post, or in whether they were quorate throughout.
  ///
  /// - Complexity: O(meetings held of the groups concerned × two judgements); nothing for a change of other records.
  public func rejudged(by change: Change) -> [Rejudged] {
    var groups: Set<Group.ID> = []
    for case .put(let record) in change.steps {
      switch record {
      case .agency: groups.formUnion(self.groups.all.map(\.id))
      case .group(let one): groups.insert(one.id)
      case .post(let one): groups.insert(one.group)
      case .office(let one): groups.insert(one.group)
      case .appointment(let one): groups.formUnion(posts[one.post].map { [$0.group] } ?? [])
      case .deputy(let one): groups.formUnion(posts[one.post].map { [$0.group] } ?? [])
      case .representation(let one): groups.formUnion(posts[one.post].map { [$0.group] } ?? [])
      default: break
      }
    }
    guard !groups.isEmpty else { return [] }
    var after = self
    after.apply(change)
    return meetings(of: nil).filter { $0.wasHeld && groups.contains($0.group) }.compactMap { meeting in
      let holdings = posts.all.filter { $0.group == meeting.group }.compactMap { post -> Rejudged.Holding? in
        let one = holder(of: post.id, on: meeting.date)?.id
        let other = after.holder(of: post.id, on: meeting.date)?.id
        return one == other ? nil : Rejudged.Holding(post: post.id, before: one, after: other)
      }
      let was = Proceedings(of: meeting, in: self).wasQuorateThroughout
      let isNow = Proceedings(of: meeting, in: after).wasQuorateThroughout
      guard !holdings.isEmpty || was != isNow else { return nil }
      return Rejudged(meeting: meeting.id, holdings: holdings, wasQuorate: was, isQuorate: isNow)
    }
  }
}
