/// A list of things to be ticked for each of some subjects: commitments, signatures, returns, standing items.
public struct ChecklistRule: Hashable, Sendable {
  /// One thing to be ticked.
  public struct Item: Hashable, Sendable {
    /// The id by which evidence names it.
    public var id: String
    /// What it is, as a phrase; of an agenda the words that the title of an item must have.
    public var text: String

    /// Creates an item.
    public init(_ id: String, _ text: String) {
      self.id = id
      self.text = text
    }
  }

  /// For what the list is kept.
  public enum Per: String, Sendable, CaseIterable {
    /// Once.
    case partnership
    /// For each agency that counts, or that has a post of the groups.
    case agency
    /// For each of the groups.
    case group
    /// For each post of the groups, held or not.
    case post
    /// For each holder of a post of the groups.
    case member
    /// For each person who holds a post of the groups or deputises for one.
    case person
    /// For the agenda of each meeting of the groups, ticked by its items.
    case agenda
  }

  /// When the items are to be ticked.
  public enum Time: Hashable, Sendable {
    /// So long after the appointment; no time at all means by the first day.
    case onAppointment(Span?)
    /// By a day of every year, each year anew.
    case eachYear(month: Int, day: Int)
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty for all.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What the list is, as a phrase, such as `code of conduct accepted`.
  public var what: String
  /// The things to be ticked, in order, each id once.
  public var items: [Item]
  /// For what it is kept.
  public var per: Per
  /// Whether the items must be ticked in their order.
  public var isInOrder = false
  /// When they are to be ticked; `nil` where the text gives no day.
  public var time: Time?
  /// The categories of the posts, members and people it holds for; empty for all.
  public var categories: [String] = []
  /// The agencies it holds for, where it is kept for agencies; empty for all that count.
  public var agencies: [Agency.ID] = []
  /// The matter that must be open on an agenda's day for its list to be asked for; `nil` for always.
  public var whileOpen: String?
  /// Whether what is not ticked is among what needs attention; a list of lasting commitments is only kept to be shown.
  public var isReminded = true
  /// Whether the text asks for it, or only says that it should be; a thing that should be is for the Chair to judge.
  public var isOnlyAdvised = false

  /// Creates a list to be ticked in any order and by no day.
  public init(id: String, groups: [Group.ID], clause: String, what: String, per: Per, items: [Item]) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.what = what
    self.per = per
    self.items = items
  }
}

/// A checklist as it stands for one subject.
public struct Checklist: Hashable, Sendable {
  /// What a checklist is kept for.
  public enum Subject: Hashable, Sendable {
    /// The partnership.
    case partnership
    /// An agency.
    case agency(Agency.ID)
    /// A group.
    case group(Group.ID)
    /// A post.
    case post(Post.ID)
    /// The holder of a post.
    case member(Appointment.ID)
    /// A person.
    case person(Person.ID)
    /// The agenda of a meeting.
    case agenda(Meeting.ID)

    /// The code by which evidence names it; empty for the partnership.
    public var code: String {
      switch self {
      case .partnership: ""
      case .agency(let id): id.text
      case .group(let id): id.text
      case .post(let id): id.text
      case .member(let id): id.text
      case .person(let id): id.text
      case .agenda(let id): id.text
      }
    }
  }

  /// One item as it stands.
  public struct Tick: Hashable, Sendable {
    /// The item.
    public var item: ChecklistRule.Item
    /// The first day on which it was done; `nil` while it is not.
    public var on: Day?

    /// Creates an item as it stands.
    public init(_ item: ChecklistRule.Item, on: Day?) {
      self.item = item
      self.on = on
    }
  }

  /// The rule.
  public var rule: ChecklistRule
  /// What it is kept for.
  public var subject: Subject
  /// The last day on which it is in time; `nil` for none.
  public var due: Day?
  /// The items, in the rule's order.
  public var ticks: [Tick]

  /// Creates a sheet.
  public init(rule: ChecklistRule, subject: Subject, due: Day?, ticks: [Tick]) {
    self.rule = rule
    self.subject = subject
    self.due = due
    self.ticks = ticks
  }

  /// The items that are not done.
  public var missing: [ChecklistRule.Item] { ticks.filter { $0.on == nil }.map(\.item) }

  /// Whether every item is done.
  public var isComplete: Bool { missing.isEmpty }

  /// The items done before one that comes first was, where the order is to be kept.
  public var outOfOrder: [ChecklistRule.Item] {
    guard rule.isInOrder else { return [] }
    return ticks.indices.filter { place in
      guard let on = ticks[place].on else { return false }
      return ticks[..<place].contains { earlier in earlier.on.map { $0 > on } ?? true }
    }.map { ticks[$0].item }
  }

  /// What evidence of an item names as the time: the item, and of what comes every year the day as well.
  public func occurrence(of item: ChecklistRule.Item) -> String {
    if case .eachYear? = rule.time, let due { "\(item.id)/\(due)" } else { item.id }
  }
}
