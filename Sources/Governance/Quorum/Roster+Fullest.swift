extension Roster {
  /// Those who cannot come, although they hold posts or deputise.
  public struct Away: Hashable, Sendable {
    /// People who do not come at all.
    public var people: Set<Person.ID>
    /// Posts whose holders do not come for them, while their deputies may.
    public var holders: Set<Post.ID>
    /// Posts for which nobody comes.
    public var posts: Set<Post.ID>

    /// Creates those who cannot come; nobody by default.
    public init(people: Set<Person.ID> = [], holders: Set<Post.ID> = [], posts: Set<Post.ID> = []) {
      self.people = people
      self.holders = holders
      self.posts = posts
    }
  }

  /// Whether a group could be quorate at all, and with whom.
  public struct Fullest: Hashable, Sendable {
    /// Those who come: as many different people as can, for every post for which anybody can.
    public var presences: [Presence]
    /// What they come to; where it is inquorate, no other attendance is quorate either.
    public var verdict: QuorumVerdict

    /// Whether the group can be quorate; true where it has no rule.
    public var isPossible: Bool { verdict.standing != .inquorate }
  }

  /// The fullest attendance there can be, and whether it is quorate: where it is not, the group never is, whoever comes.
  ///
  /// For every held post its holder comes or, where deputies count, one of its deputies. Who comes for which post
  /// matters only to the number of different people and to offices, which are filled in person: as many people as can
  /// come are matched to posts, once for every choice of the office holders the rule names.
  ///
  /// - Complexity: O(choices of office holders × posts × (holders + deputies)).
  public func fullest(without away: Away = Away()) -> Fullest {
    let all = entries.map { candidates(for: $0, without: away) }
    var best: Fullest?
    for places in choices(all) {
      let presences = Filling(all, holdersAt: places).presences
      let found = Fullest(presences: presences, verdict: verdict(of: presences))
      if found.isPossible { return found }
      if best.map({ found.verdict.missing.count < $0.verdict.missing.count }) ?? true { best = found }
    }
    return best ?? Fullest(presences: [], verdict: verdict(of: []))
  }

  /// The posts for which somebody must come, or the group is never quorate; empty where it never is anyway.
  ///
  /// - Complexity: O(posts) times that of `fullest`.
  public func indispensable(without away: Away = Away()) -> [Post.ID] {
    guard rule != nil, fullest(without: away).isPossible else { return [] }
    return held.map(\.post.id).filter { post in
      var further = away
      further.posts.insert(post)
      return !fullest(without: further).isPossible
    }
  }

  /// The code of whoever might be sent for a post, where anyone sent counts; no record has it.
  public static func anyone(sentFor post: Post.ID) -> Person.ID { Person.ID("anyone/\(post)") }

  private func candidates(for entry: Entry, without away: Away) -> [Presence] {
    guard let holder = entry.holder, !away.posts.contains(entry.post.id),
      entry.category.countsHere || (entry.isObserver && settings.observersCount)
    else { return [] }
    var found: [Presence] = []
    if !away.people.contains(holder), !away.holders.contains(entry.post.id) {
      found.append(Presence(person: holder, post: entry.post.id, capacity: .member))
    }
    guard settings.deputies != .none else { return found }
    for deputy in entry.deputies where !away.people.contains(deputy) && deputy != holder {
      found.append(Presence(person: deputy, post: entry.post.id, capacity: .deputy))
    }
    if settings.deputies == .anyone {
      let anyone = Roster.anyone(sentFor: entry.post.id)
      found.append(Presence(person: anyone, post: entry.post.id, capacity: .deputy))
    }
    return found
  }

  /// The choices of who is here in person for the offices the rule names: for each office a place where its holder
  /// comes, or none.
  private func choices(_ candidates: [[Presence]]) -> [Set<Int>] {
    var choices: [Set<Int>] = [[]]
    for office in Set(rule?.parts.flatMap(\.offices) ?? []).sorted() {
      let places = entries.indices.filter { place in
        entries[place].offices.contains(office) && candidates[place].first?.capacity == .member
      }
      choices = choices.flatMap { choice in places.map { choice.union([$0]) } + [choice] }
    }
    return choices
  }
}

extension QuorumPart {
  /// The offices it asks for, wherever they stand in it.
  fileprivate var offices: [String] {
    switch test {
    case .role(let office): [office]
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.offices)
    default: []
    }
  }
}

/// Who comes for which post, with as many different people as can be.
private struct Filling {
  /// For each post those who can come for it, its holder first.
  private let candidates: [[Presence]]
  /// For each post the place of its comer among those; `nil` for nobody.
  private var comers: [Int?]
  /// The post each person is matched to.
  private var posts: [Person.ID: Int] = [:]

  /// Matches people to posts, with the holders of some posts in their own.
  init(_ all: [[Presence]], holdersAt required: Set<Int>) {
    candidates = all.enumerated().map { place, presences in
      required.contains(place) ? Array(presences.prefix(1)) : presences
    }
    comers = Array(repeating: nil, count: all.count)
    for place in required.sorted() + all.indices.filter({ !required.contains($0) }) {
      var seen: Set<Person.ID> = []
      _ = fill(place, &seen)
    }
    // Whoever is left over adds no head, and still stands for the post's agency.
    for place in all.indices where comers[place] == nil && !candidates[place].isEmpty { comers[place] = 0 }
  }

  var presences: [Presence] {
    comers.enumerated().compactMap { place, comer in comer.map { candidates[place][$0] } }
  }

  /// Finds somebody for a post, moving others to other posts where they can go.
  private mutating func fill(_ place: Int, _ seen: inout Set<Person.ID>) -> Bool {
    for (index, presence) in candidates[place].enumerated() {
      guard let person = presence.person, seen.insert(person).inserted else { continue }
      if let other = posts[person], !fill(other, &seen) { continue }
      comers[place] = index
      posts[person] = place
      return true
    }
    return false
  }
}
