/// What would follow from a supposition, group by group.
public struct Consequences: Hashable, Sendable {
  /// What was supposed.
  public var whatIf: WhatIf
  /// The posts that would lose their holder, or whose holder would come no more, in the order of the list.
  public var posts: [Post.ID]
  /// The groups that it touches, in the order of the list.
  public var effects: [Effect]
  /// The groups for which nothing changes, in the order of the list.
  public var unchanged: [Group.ID]
  /// Those of them that can never be quorate as it is.
  public var neverAnyway: [Group.ID]

  /// Whether some group could never be quorate.
  public var leavesAnyNeverQuorate: Bool {
    !neverAnyway.isEmpty || effects.contains { !$0.after.isPossible }
  }

  /// What would follow for one group.
  public struct Effect: Hashable, Sendable {
    /// The group.
    public var group: Group.ID
    /// The posts of the group that would lose their holder, or whose holder would come no more.
    public var posts: [Post.ID]
    /// Whether it can be quorate as it is.
    public var before: Roster.Fullest
    /// Whether it could still ever be quorate.
    public var after: Roster.Fullest
    /// The posts for which somebody would have to come, or it never is quorate; empty where it never is anyway.
    public var restsOn: [Post.ID]
    /// The last meetings judged again.
    public var replay: Replay
    /// The next planned meeting; `nil` when none is planned.
    public var next: Next?
    /// The statutory posts that would lose their holder.
    public var statutory: [Post.ID]
    /// The group's offices, such as `chair`, that would be without a holder.
    public var offices: [String]
    /// The agencies that would be left without anybody.
    public var losses: [Loss]
    /// What would mend it, post by post.
    public var mends: [Mend]
  }

  /// A group's last meetings judged again without those who go.
  public struct Replay: Hashable, Sendable {
    /// The meetings that sat and that a rule of their own day could judge, by date.
    public var meetings: [Judged]
    /// How many more of the last meetings no rule could judge.
    public var unjudged: Int
    /// For how many of the judged ones a post had no deputy named and authorised on their own day; 0 where no deputies
    /// are supposed.
    public var withoutDeputy = 0

    /// How many were quorate throughout.
    public var were: Int { meetings.count { $0.was } }
    /// How many would have been quorate throughout.
    public var wouldBe: Int { meetings.count { $0.would } }

    /// One meeting.
    public struct Judged: Hashable, Sendable {
      /// The meeting.
      public var meeting: Meeting.ID
      /// Whether it was quorate throughout.
      public var was: Bool
      /// Whether it would have been.
      public var would: Bool
    }
  }

  /// A group's next planned meeting.
  public struct Next: Hashable, Sendable {
    /// The meeting.
    public var meeting: Meeting.ID
    /// The answer by the replies as they are; `nil` when none have come.
    public var before: QuorumVerdict?
    /// The answer by the replies without those who go; `nil` when none have come.
    public var after: QuorumVerdict?
    /// Whether it could be quorate at all, whoever comes.
    public var isPossible: Bool
    /// The items that ask for a decision and could not be decided, in the order of the agenda.
    public var falling: [AgendaItem]
  }

  /// An agency left without anybody in a group.
  public struct Loss: Hashable, Sendable {
    /// The agency.
    public var agency: Agency.ID
    /// The posts that stood for it.
    public var through: [Post.ID]
    /// Whether one of them is the agency's own; else it was represented through another agency's.
    public var isOwn: Bool
  }

  /// What would mend the loss of a post's holder.
  public struct Mend: Hashable, Sendable {
    /// The post.
    public var post: Post.ID
    /// Whether it would be vacant; else its holder would come no more.
    public var isVacant: Bool
    /// Whether a new holder of this post alone would let the group be quorate again; `nil` where it still can be.
    public var suffices: Bool?
    /// The deputies named and authorised for it.
    public var deputies: [Person.ID]
  }
}
