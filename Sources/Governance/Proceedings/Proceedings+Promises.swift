extension Proceedings {
  /// What is known beforehand of one post: whether its holder comes, sends a deputy, or stays away.
  public struct Promise: Hashable, Sendable {
    /// What was answered.
    public enum Answer: Hashable, Sendable {
      /// The holder comes, in whatever way.
      case comes
      /// A deputy comes.
      case deputy
      /// Apologies.
      case apologies
      /// No word.
      case nothing
    }

    /// The post.
    public var post: Post.ID
    /// What was answered.
    public var answer: Answer
    /// Who would be here for it; `nil` for nobody, or for a deputy who was not named.
    public var presence: Presence?
    /// Whether they said that they come late.
    public var comesLate = false
    /// When they come, of those who come late; `nil` when they did not say.
    public var arrives: ClockTime?
    /// Whether they said that they leave early.
    public var leavesEarly = false
    /// When they go, of those who leave early; `nil` when they did not say.
    public var leaves: ClockTime?

    /// Whether they come late or leave early and have not said when.
    public var isUntimed: Bool { (comesLate && arrives == nil) || (leavesEarly && leaves == nil) }
  }

  /// What is known beforehand of every held post, in the order of the list: by the register where it says anything,
  /// else by the last reply.
  ///
  /// - Complexity: O(posts × rows entered).
  public var promises: [Promise] { rows.map(promise) }

  private func promise(of row: Row) -> Promise {
    let member = Presence(person: row.entry.holder, post: row.id, capacity: .member)
    var promise = Promise(post: row.id, answer: .comes)
    switch row.mark {
    case .here(let stay):
      promise.presence = Presence(stay)
      promise.leaves = leavingTime(of: stay)
      promise.leavesEarly = promise.leaves != nil || leavingReply(of: stay) != nil
    case .deputy(let stay):
      promise.answer = .deputy
      promise.presence = Presence(stay)
      promise.leaves = stay.leaves
      promise.leavesEarly = stay.leaves != nil
    case .late(let stay):
      promise.presence = member
      promise.comesLate = true
      promise.arrives = stay.expected
      if let reply = reply(of: row.id), reply.answer == .leaves { promise.take(reply) }
    case .left: break
    case .apologies: promise.answer = .apologies
    case .absent, .unmarked(nil): promise.answer = .nothing
    case .unmarked(let reply?):
      promise.presence = member
      promise.take(reply)
    }
    return promise
  }
}

extension Proceedings.Promise {
  /// Takes what a reply adds to the presence of the post's holder.
  fileprivate mutating func take(_ reply: Reply) {
    switch reply.answer {
    case .yes: break
    case .video: presence?.means = .video
    case .late:
      comesLate = true
      arrives = reply.time
    case .leaves:
      leavesEarly = true
      leaves = reply.time
    case .deputy:
      answer = .deputy
      presence = reply.deputy.map { Presence(person: $0, post: post, capacity: .deputy) }
    case .apologies:
      answer = .apologies
      presence = nil
    }
  }
}
