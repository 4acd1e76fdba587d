/// What looking something up by the words a person typed comes to.
public enum Found<Value> {
  /// Exactly one.
  case one(Value)
  /// Several match: the candidates, in the order of their list.
  case several([Value])
  /// Nothing matches.
  case none
}

extension Found: Sendable where Value: Sendable {}

extension Partnership {
  /// The posts of a group that words name: by code, by title, by agency, or by the name of the holder.
  ///
  /// An exact code or name wins over a part of one; case and accents' composition do not matter.
  /// - Complexity: O(posts × appointments).
  public func posts(named words: String, in group: Group.ID?, on day: Day) -> [Post] {
    let candidates = posts.all.filter { (group == nil || $0.group == group) && $0.holds(on: day) }
    let needle = words.lowercased()
    if let exact = candidates.first(where: { $0.id.text.lowercased() == needle }) { return [exact] }
    let named = candidates.map { (post: $0, names: names(of: $0, on: day)) }
    let exact = named.filter { $0.names.contains(needle) }.map(\.post)
    if !exact.isEmpty { return exact }
    return named.filter { $0.names.contains { Partnership.matches(needle, in: $0) } }.map(\.post)
  }

  /// The one post of a group that words name, or the candidates.
  public func post(named words: String, in group: Group.ID?, on day: Day) -> Found<Post> {
    Found(posts(named: words, in: group, on: day))
  }

  /// The people whose code or name words name.
  public func people(named words: String) -> [Person] {
    let needle = words.lowercased()
    if let exact = people.all.first(where: { $0.id.text.lowercased() == needle }) { return [exact] }
    let exact = people.all.filter { $0.fullName.lowercased() == needle || $0.name.lowercased() == needle }
    if !exact.isEmpty { return exact }
    return people.all.filter { Partnership.matches(needle, in: $0.fullName.lowercased()) }
  }

  /// The one person who goes by exactly this name, in either order and whatever the case; `nil` for none or several.
  public func person(called name: String) -> Person? {
    let wanted = Person.surnameFirst(name).lowercased()
    let found = people.all.filter { $0.name.lowercased() == wanted }
    return found.count == 1 ? found.first : nil
  }

  /// The agencies whose code, name or alias words name.
  public func agencies(named words: String) -> [Agency] {
    let needle = words.lowercased()
    let named = agencies.all.map {
      (agency: $0, names: ([$0.id.text, $0.name] + $0.aliases).map { $0.lowercased() })
    }
    let exact = named.filter { $0.names.contains(needle) }.map(\.agency)
    if !exact.isEmpty { return exact }
    return named.filter { $0.names.contains { Partnership.matches(needle, in: $0) } }.map(\.agency)
  }

  /// The groups whose code or name words name.
  public func groups(named words: String) -> [Group] {
    let needle = words.lowercased()
    if let exact = groups.all.first(where: { $0.id.text.lowercased() == needle }) { return [exact] }
    let exact = groups.all.filter { $0.name.lowercased() == needle }
    if !exact.isEmpty { return exact }
    return groups.all.filter { Partnership.matches(needle, in: $0.name.lowercased()) }
  }

  /// The meetings that words name: by code, by `today`, or by group and date, such as `board 2026-12-10`.
  public func meetings(named words: String, on today: Day) -> [Meeting] {
    if let exact = meetings.all.first(where: {
      $0.id.text.lowercased() == words.lowercased() || $0.folder == words
    }) {
      return [exact]
    }
    var parts = words.split(separator: " ").map(String.init)
    guard let last = parts.last else { return [] }
    let day = last.lowercased() == "today" ? today : Day(last)
    guard let day else { return [] }
    parts.removeLast()
    let onDay = meetings(of: nil).filter { $0.date == day && $0.status != .cancelled }
    guard !parts.isEmpty else { return onDay }
    let wanted = Set(groups(named: parts.joined(separator: " ")).map(\.id))
    return onDay.filter { wanted.contains($0.group) }
  }

  /// Whether every word typed begins a word of a name.
  ///
  /// - Complexity: O(words of the name × words typed).
  public static func matches(_ needle: String, in name: String) -> Bool {
    // A hyphen parts words, and either apostrophe joins them.
    func words(of text: String) -> [Substring] {
      String(text.map { $0 == "\u{2019}" ? "'" : $0 }).split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    }
    let typed = words(of: needle)
    guard !typed.isEmpty else { return false }
    let words = words(of: name)
    return typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  private func names(of post: Post, on day: Day) -> [String] {
    let agency = post.agency.flatMap { agencies[$0] }
    let holder = holder(of: post.id, on: day)
    let all =
      [post.title] + (agency.map { [$0.id.text, $0.name] + $0.aliases } ?? [])
      + (holder.map { [$0.fullName, $0.name, $0.surname] } ?? [])
    return all.map { $0.lowercased() }
  }
}

extension Found {
  /// Creates what a list of matches comes to.
  public init(_ matches: [Value]) {
    switch matches.count {
    case 0: self = .none
    case 1: self = .one(matches[0])
    default: self = .several(matches)
    }
  }
}
