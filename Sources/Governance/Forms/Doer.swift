/// Whoever is to do something.
public enum Doer: Hashable, Sendable {
  /// Every agency of the group, each its part.
  case everyAgency
  /// An agency.
  case agency(Agency.ID)
  /// The holder of a post.
  case post(Post.ID)
  /// The words fit several posts.
  case several([Post.ID])
}

extension Partnership {
  /// Whoever words name as the one to do something: every agency, an agency by its exact code or name, a post of the
  /// group, a post of any group, or an agency by a part of its name; `nil` for nobody.
  ///
  /// - Complexity: O(posts × appointments).
  public func doer(named words: String, in group: Group.ID?, on today: Day) -> Doer? {
    let typed = words.lowercased()
    if ["every agency", "all agencies", "all"].contains(typed) { return .everyAgency }
    let agencies = agencies(named: words)
    let exact = agencies.first { $0.id.text.lowercased() == typed || $0.names.contains(typed) }
    if let exact { return .agency(exact.id) }
    var posts = posts(named: words, in: group, on: today)
    if posts.isEmpty { posts = self.posts(named: words, in: nil, on: today) }
    switch posts.count {
    case 0: return agencies.count == 1 ? .agency(agencies[0].id) : nil
    case 1: return .post(posts[0].id)
    default: return .several(posts.map(\.id))
    }
  }

  /// The actions that words name: by code, by number, or by words of their text.
  public func actions(named words: String) -> [Action] {
    let typed = words.lowercased()
    if let exact = actions.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    if let number = Int(typed.first == "#" ? String(typed.dropFirst()) : typed) {
      return actions.all.filter { $0.number == number }
    }
    let open = actions.all.filter { Partnership.matches(typed, in: $0.text.lowercased()) }
    let current = open.filter { $0.status == .open }
    return current.isEmpty ? open : current
  }
}

extension Action {
  /// Lays the action upon somebody else.
  mutating func lay(on doer: FieldValue) {
    (post, agency, isForEveryAgency) = (nil, nil, false)
    switch doer {
    case .post(let id): post = id
    case .agency(let id): agency = id
    case .everyAgency: isForEveryAgency = true
    default: break
    }
  }

  /// Who is to do it, as the table holds it: a post's code, an agency's, or `every`; empty for nobody.
  public var doerCode: String { isForEveryAgency ? "every" : post?.text ?? agency?.text ?? "" }
}
