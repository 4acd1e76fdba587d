/// Something supposed about who holds which post, to see what would follow; nothing of it is saved.
public struct WhatIf: Hashable, Sendable {
  /// Who or what goes.
  public enum Departure: Hashable, Sendable {
    /// A person leaves every post, deputises for nobody and has no office in person.
    case person(Person.ID)
    /// A post falls vacant.
    case post(Post.ID)
    /// An agency withdraws: its posts fall vacant, and nobody represents it.
    case agency(Agency.ID)
  }

  /// What comes in the place of those who go.
  public enum Instead: String, Sendable, CaseIterable {
    /// Nobody: the posts are vacant.
    case nobody
    /// Somebody new holds each of the posts, and comes as the former holder came.
    case newHolder = "new-holder"
    /// The posts stay held; their holders come no more, and their named deputies come instead.
    case namedDeputy = "named-deputy"
  }

  /// Who or what goes.
  public var departure: Departure
  /// What comes in their place.
  public var instead: Instead
  /// The first day of it.
  public var from: Day

  /// Creates a supposition.
  public init(_ departure: Departure, instead: Instead = .nobody, from: Day) {
    self.departure = departure
    self.instead = instead
    self.from = from
  }

  /// The posts that would lose their holder on a day: those that somebody holds then.
  ///
  /// - Complexity: O(posts × appointments).
  public func posts(on day: Day, in partnership: Partnership) -> [Post.ID] {
    partnership.posts.all.filter { post in
      guard post.holds(on: day), let holder = partnership.appointment(to: post.id, on: day)?.person else {
        return false
      }
      switch departure {
      case .person(let person): return holder == person
      case .post(let id): return post.id == id
      case .agency(let agency): return post.agency == agency
      }
    }.map(\.id)
  }

  /// The code of the supposed new holder of a post; no record has it.
  public static func newHolder(of post: Post.ID) -> Person.ID { Person.ID("new-holder/\(post)") }

  /// Who cannot come on a day although they hold a post: only where their deputies are to come instead.
  func away(on day: Day, in partnership: Partnership) -> Roster.Away {
    guard instead == .namedDeputy else { return Roster.Away() }
    if case .person(let person) = departure { return Roster.Away(people: [person]) }
    return Roster.Away(holders: Set(posts(on: day, in: partnership)))
  }
}
