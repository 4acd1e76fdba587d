/// A place on a group that one person at a time holds.
public struct Post: Recorded, Dated {
  /// The permanent code, such as `board-06`.
  public var id: Code<Post>
  /// The group it belongs to.
  public var group: Group.ID
  /// Its number on the group's list, from 1; `nil` when the list is not numbered.
  public var number: Int?
  /// The title, such as `Clinical Director`.
  public var title: String
  /// The agency it speaks for; `nil` for an independent or lay post.
  public var agency: Agency.ID?
  /// The sector, where it differs from the agency's; empty means the agency's.
  public var sector: String = ""
  /// What it provides, where it differs from the agency; empty means the agency's.
  public var services: [String] = []
  /// The category of the constitution that sets its flags.
  public var category: String = ""
  /// Whether statute requires it.
  public var isStatutory: Bool = false
  /// Whether it is in the total membership; `nil` leaves it to the category.
  public var inTotal: Bool?
  /// Whether its holder counts as here; `nil` leaves it to the category.
  public var countsHere: Bool?
  /// Whether it votes; `nil` leaves it to the category.
  public var votes: Bool?
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a post without agency, number or category.
  public init(id: Code<Post>, group: Group.ID, title: String) {
    self.id = id
    self.group = group
    self.title = title
  }
}

/// An agency that a post stands for besides its own.
public struct Representation: Recorded, Dated {
  /// The random code.
  public var id: Code<Representation>
  /// The post.
  public var post: Post.ID
  /// The agency represented besides the post's own.
  public var agency: Agency.ID
  /// The day on which the Chair was told; `nil` means no notice has been seen, and it does not count.
  public var notifiedOn: Day?
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a representation of which no notice has been seen.
  public init(id: Code<Representation>, post: Post.ID, agency: Agency.ID) {
    self.id = id
    self.post = post
    self.agency = agency
  }
}
