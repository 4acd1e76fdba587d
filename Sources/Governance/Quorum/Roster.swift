/// The posts of a group on a day with what each counts for: everything a quorum is judged by but who is here.
public struct Roster: Hashable, Sendable {
  /// One post on the day.
  public struct Entry: Hashable, Sendable {
    /// The post.
    public var post: Post
    /// Who holds it; `nil` for a vacant post.
    public var holder: Person.ID?
    /// The flags of its category, with the post's own cells over them.
    public var category: Constitution.Category
    /// Who may deputise: named and authorised on the day.
    public var deputies: [Person.ID]
    /// The post's own agency, where that counts as one.
    public var agency: Agency.ID?
    /// Agencies it represents besides, of which notice was given.
    public var notified: [Agency.ID]
    /// Agencies it is recorded as representing, of which no notice was given.
    public var unnotified: [Agency.ID]
    /// The sector; empty for none.
    public var sector: String
    /// The services.
    public var services: [String]
    /// The offices of the group that its holder has, through the post or in person.
    public var offices: [String]

    /// Whether the post is in the total and its holder never counts, as a participant observer is.
    public var isObserver: Bool { category.inTotal && !category.countsHere }
  }

  /// The group.
  public let group: Group.ID
  /// The day.
  public let day: Day
  /// The quorum rule; `nil` when the constitution in force states none, or none is in force.
  public let rule: QuorumRule?
  /// The reading; the defaults where no constitution is in force.
  public var settings: Settings
  /// The posts, in the order of the list.
  public let entries: [Entry]
  private let places: [Post.ID: Int]

  /// Creates the roster of a group on a day.
  ///
  /// - Complexity: O(posts × (appointments + deputies)).
  public init(of group: Group.ID, on day: Day, in partnership: Partnership) {
    let constitution = partnership.constitution(on: day)
    self.group = group
    self.day = day
    self.rule = partnership.quorumRule(of: group, on: day)
    self.settings = constitution?.settings ?? Settings()
    let offices = partnership.offices.all.filter { $0.group == group && $0.holds(on: day) }.map { office in
      (
        office,
        holder: office.person ?? office.post.flatMap { partnership.appointment(to: $0, on: day)?.person }
      )
    }
    self.entries = partnership.posts(of: group, on: day).map { post in
      Roster.entry(
        post, on: day, categories: constitution?.categories ?? [:], offices: offices, in: partnership)
    }
    var places: [Post.ID: Int] = [:]
    for (place, entry) in entries.enumerated() { places[entry.post.id] = place }
    self.places = places
  }

  /// The entry of a post; `nil` when the group has no such post on the day.
  public func entry(of post: Post.ID) -> Entry? { places[post].map { entries[$0] } }

  /// The place of a post among the entries.
  func place(of post: Post.ID) -> Int? { places[post] }

  /// The posts that somebody holds.
  public var held: [Entry] { entries.filter { $0.holder != nil } }

  /// The posts that nobody holds.
  public var vacant: [Entry] { entries.filter { $0.holder == nil } }

  /// The total membership under a reading, in whole posts.
  ///
  /// - Complexity: O(number of posts).
  public func total(under settings: Settings) -> Int {
    entries.count { entry in
      entry.category.inTotal && (entry.holder != nil || settings.vacantInTotal)
        && (!entry.isObserver || settings.observersInTotal)
    }
  }

  private static func entry(
    _ post: Post, on day: Day, categories: [String: Constitution.Category],
    offices: [(Office, holder: Person.ID?)], in partnership: Partnership
  ) -> Entry {
    let current = { (id: Agency.ID) in partnership.agencies[id].flatMap { $0.holds(on: day) ? $0 : nil } }
    let agency = post.agency.flatMap(current)
    let holder = partnership.appointment(to: post.id, on: day)?.person
    let represented = partnership.representations.all.filter {
      $0.post == post.id && $0.holds(on: day) && current($0.agency)?.countsAsAgency == true
    }
    let isNotified = { (one: Representation) in one.notifiedOn.map { $0 <= day } == true }
    return Entry(
      post: post, holder: holder, category: flags(of: post, categories: categories),
      deputies: partnership.authorisedDeputies(for: post.id, on: day),
      agency: agency?.countsAsAgency == true ? agency?.id : nil,
      notified: represented.filter(isNotified).map(\.agency),
      unnotified: represented.filter { !isNotified($0) }.map(\.agency),
      sector: post.sector.isEmpty ? agency?.sector ?? "" : post.sector,
      services: post.services.isEmpty ? agency?.services ?? [] : post.services,
      offices: offices.filter { office in
        office.0.post == post.id || (office.holder != nil && office.holder == holder)
      }.map(\.0.office))
  }

  private static func flags(of post: Post, categories: [String: Constitution.Category])
    -> Constitution.Category
  {
    var flags = categories[post.category] ?? Constitution.Category()
    if let inTotal = post.inTotal { flags.inTotal = inTotal }
    if let countsHere = post.countsHere { flags.countsHere = countsHere }
    if let votes = post.votes { flags.votes = votes }
    return flags
  }
}
