/// A declared interest in an item of a meeting, with the Chair's ruling.
public struct Interest: Recorded {
  /// What the Chair ruled.
  public enum Ruling: String, Sendable, CaseIterable {
    /// Not ruled yet; until then the person takes no part.
    case pending
    /// Stays, speaks and counts.
    case speaks
    /// Stays in the room and takes no part in the item.
    case takesNoPart = "no-part"
    /// Leaves the room for the item.
    case leavesRoom = "leaves"
  }

  /// The random code.
  public var id: Code<Interest>
  /// The item it is declared for.
  public var item: AgendaItem.ID
  /// Who declared it.
  public var person: Person.ID
  /// The interest, as declared.
  public var interest: String
  /// The Chair's ruling.
  public var ruling: Ruling

  /// Creates a declaration.
  public init(id: Code<Interest>, item: AgendaItem.ID, person: Person.ID, interest: String, ruling: Ruling) {
    self.id = id
    self.item = item
    self.person = person
    self.interest = interest
    self.ruling = ruling
  }
}

/// What a post's holder answered to the invitation to a meeting.
public struct Reply: Recorded {
  /// The answer.
  public enum Answer: String, Sendable, CaseIterable {
    /// Will come.
    case yes
    /// Will not come.
    case apologies
    /// Sends a deputy.
    case deputy
    /// Will come late.
    case late
    /// Will come, and must leave early.
    case leaves
    /// Will come by video.
    case video
  }

  /// The random code.
  public var id: Code<Reply>
  /// The post.
  public var post: Post.ID
  /// The answer.
  public var answer: Answer
  /// The deputy who will come; `nil` when nobody was named.
  public var deputy: Person.ID?
  /// When they come late or leave early; `nil` otherwise.
  public var time: ClockTime?
  /// When the answer came; `nil` when not recorded.
  public var noticedAt: Moment?

  /// Creates a reply.
  public init(id: Code<Reply>, post: Post.ID, answer: Answer) {
    self.id = id
    self.post = post
    self.answer = answer
  }
}

/// A note taken in a meeting.
public struct Note: Recorded {
  /// The random code.
  public var id: Code<Note>
  /// The item it belongs to; `nil` for the meeting as a whole.
  public var item: AgendaItem.ID?
  /// When it was taken.
  public var at: Moment
  /// Its number in the order of events.
  public var sequence: Int?
  /// The note.
  public var text: String

  /// Creates a note.
  public init(id: Code<Note>, item: AgendaItem.ID?, at: Moment, sequence: Int?, text: String) {
    self.id = id
    self.item = item
    self.at = at
    self.sequence = sequence
    self.text = text
  }
}
