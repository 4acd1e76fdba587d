/// What comes of asking for a change: the change, or why it cannot be.
public enum Outcome: Hashable, Sendable {
  /// The change to apply and save.
  case change(Change)
  /// Nothing is written.
  case refused(Refusal)

  /// The change; `nil` when it was refused.
  public var change: Change? {
    if case .change(let change) = self { change } else { nil }
  }
}

/// Why a step was refused; the words for it stand with the papers.
public enum Refusal: Hashable, Sendable {
  /// They are here already, since a minute.
  case alreadyHere(Person.ID, since: Moment)
  /// They are not here.
  case notHere(Person.ID)
  /// The post is already filled by its holder or a deputy.
  case postFilled(Post.ID, by: Person.ID)
  /// Somebody here cannot be marked as not here.
  case cannotBeAway(Person.ID, Stay.Capacity, since: Moment)
  /// They have not been here before, so they cannot return.
  case neverHere(Post.ID)
  /// They were here and left, so they return rather than arrive or stay away.
  case hasBeenHere(Person.ID, until: Moment)
  /// Nobody holds the post.
  case vacant(Post.ID)
  /// The post does not belong to the group on that day.
  case noSuchPost(Post.ID)
  /// Nobody is named and authorised to deputise for the post.
  case noNamedDeputy(Post.ID)
  /// A departure before the arrival.
  case leftBeforeArrival(arrived: Moment, left: Moment)
  /// The person was entered twice at one time.
  case overlaps(Person.ID)
  /// The meeting has not been opened.
  case notOpen(Meeting.Status)
  /// The meeting is open already.
  case alreadyOpen
  /// The meeting is over.
  case isClosed
  /// The meeting was cancelled.
  case isCancelled
  /// The agenda has no further item.
  case noFurtherItem
  /// No item is being taken, and none was named.
  case noItem
  /// The item has been taken already.
  case itemTaken(Int)
  /// Nothing was written.
  case emptyText
  /// The time lies before the opening of what it ends.
  case endsBeforeItBegins(Moment)
  /// The meeting may not be opened inquorate.
  case inquorateOpening(QuorumVerdict)
  /// No business may be begun inquorate.
  case inquorateItem(QuorumVerdict)
  /// No decision may be taken inquorate.
  case inquorateDecision(QuorumVerdict)
  /// A rule on votes, amendments or the Chair's action refuses it.
  case ruled(RuleRefusal)

  /// Whether a second asking records it all the same, as done while inquorate.
  public var mayBeRecordedAnyway: Bool {
    switch self {
    case .inquorateOpening, .inquorateItem, .inquorateDecision: true
    default: false
    }
  }
}
