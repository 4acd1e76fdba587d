/// What the constitution asks of offices, of those who have them, and of terms in post.
public struct OfficeRule: Hashable, Sendable {
  /// An office of one group, such as the Board's chair; a body outside the partnership is a linked group.
  public struct Name: Hashable, Sendable {
    /// The group.
    public var group: Group.ID
    /// The office, such as `chair`.
    public var office: String

    /// Creates the name of a group's office.
    public init(_ group: Group.ID, _ office: String) {
      self.group = group
      self.office = office
    }
  }

  /// How a term of office is meant.
  public enum Bound: String, Sendable, CaseIterable {
    /// Normally so long, and renewable: what goes on is for the Chair to judge.
    case normal
    /// At least so long: who goes sooner is noted.
    case minimum
    /// At most so long.
    case maximum
  }

  /// What is asked.
  public enum Constraint: Hashable, Sendable {
    /// Each group of the rule has these offices filled.
    case required([String])
    /// Nobody has two of these offices, nor chairs for one in another's stead while having a second.
    case apart([Name])
    /// Whoever has the office sits on the group.
    case sits(Name, on: Group.ID)
    /// Whoever has the first office has the second as well.
    case together(Name, Name)
    /// Whoever has the office has no post of these agencies and deputises for none; empty for every agency that counts.
    case independent(Name, of: [Agency.ID])
    /// A term, of the groups' members or of an office.
    case term(Span, Bound, of: Name?)
    /// The appointment to the office is reviewed again and again.
    case review(Name, every: Span)
    /// Nobody is on two of the rule's groups.
    case differentPeople
    /// Of two who speak for one agency on a group, both do not end within so long of each other.
    case continuity(Span)
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty where only offices are named, or for all groups.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What is asked.
  public var constraint: Constraint
  /// Posts whose holders have no such term, such as an independent chair's.
  public var exceptPosts: [Post.ID] = []
  /// Whether the text asks for it, or only says that it should be; a thing that should be is for the Chair to judge.
  public var isOnlyAdvised = false

  /// Creates a rule that asks rather than advises.
  public init(id: String, groups: [Group.ID], clause: String, constraint: Constraint) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.constraint = constraint
  }
}

/// One thing in which offices or terms do not stand as a rule asks, or of which nothing can be said.
public struct OfficeMatter: Hashable, Sendable {
  /// What it is.
  public enum What: Hashable, Sendable {
    /// Nobody has an office that there must be.
    case nobody(OfficeRule.Name)
    /// Nobody is recorded as having an office, so that the rule cannot be judged.
    case unknown(OfficeRule.Name)
    /// One person has several offices that are to be apart.
    case hasSeveral(Person.ID, [OfficeRule.Name])
    /// Somebody was in the chair of a meeting while having an office that is to be apart from it.
    case chaired(Person.ID, Meeting.ID, OfficeRule.Name)
    /// Whoever has an office does not sit on a group.
    case doesNotSit(Person.ID, OfficeRule.Name, on: Group.ID)
    /// Whoever has an office does not have the other.
    case lacks(Person.ID, OfficeRule.Name, other: OfficeRule.Name)
    /// Whoever has an office has, or deputises for, a post of an agency of which they are to be independent.
    case speaksFor(Person.ID, OfficeRule.Name, Post.ID)
    /// A term in post is over on a day.
    case termOver(Appointment.ID, Day)
    /// A term in an office is over on a day.
    case officeTermOver(Office.ID, Day)
    /// Somebody went, on a day, before the least time in post.
    case leftEarly(Appointment.ID, Day)
    /// The review of whoever has an office is due on a day; `nil` where the day of the appointment is not recorded.
    case review(Person.ID, OfficeRule.Name, Day?)
    /// One person is on several groups that are to have different people; only as deputy on one of them at least.
    case onSeveral(Person.ID, [Group.ID], asDeputy: Bool)
    /// Those who speak for an agency on a group end close together.
    case endTogether(Agency.ID, Group.ID, [Appointment.ID])
  }

  /// The rule.
  public var rule: OfficeRule
  /// What it is.
  public var what: What
  /// How it stands.
  public var kind: Finding.Kind
}
