/// A person's holding of a post from one day to another.
public struct Appointment: Recorded, Dated {
  /// The random code.
  public var id: Code<Appointment>
  /// The post held.
  public var post: Post.ID
  /// The holder.
  public var person: Person.ID
  /// The first day in post; `nil` means always so far.
  public var from: Day?
  /// The last day in post; `nil` means no end is known.
  public var to: Day?
  /// The day on which the term of office ends; `nil` when there is no term.
  public var termEnds: Day?
  /// The day on which the agency's notice of the appointment was seen; `nil` means it was not.
  public var notifiedOn: Day?

  /// Creates an appointment.
  public init(id: Code<Appointment>, post: Post.ID, person: Person.ID, from: Day? = nil, to: Day? = nil) {
    self.id = id
    self.post = post
    self.person = person
    self.from = from
    self.to = to
  }
}

/// A named deputy, who stands in for the holder of a post.
public struct Deputy: Recorded, Dated {
  /// The random code.
  public var id: Code<Deputy>
  /// The post deputised for.
  public var post: Post.ID
  /// The deputy.
  public var person: Person.ID
  /// The day of the agency's authority; `nil` means named but not authorised.
  public var authorisedOn: Day?
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates a deputy who is named but not yet authorised.
  public init(id: Code<Deputy>, post: Post.ID, person: Person.ID) {
    self.id = id
    self.post = post
    self.person = person
  }
}

/// An office of a group, such as its chair, by post or by person.
public struct Office: Recorded, Dated {
  /// The random code.
  public var id: Code<Office>
  /// The group.
  public var group: Group.ID
  /// The office: `chair`, `vice-chair`, `secretary` or another word of the constitution.
  public var office: String
  /// The post whose holder has it; `nil` when it belongs to a person.
  public var post: Post.ID?
  /// The person who has it; `nil` when it goes with a post.
  public var person: Person.ID?
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates an office that goes with a post, a person or, for now, with nobody.
  public init(
    id: Code<Office>, group: Group.ID, office: String, post: Post.ID? = nil, person: Person.ID? = nil
  ) {
    self.id = id
    self.group = group
    self.office = office
    self.post = post
    self.person = person
  }
}
