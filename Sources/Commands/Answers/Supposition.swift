internal import Governance
internal import Papers

/// An attendance that is only supposed.
struct Supposition {
  /// Finds the posts.
  let lookup: Lookup
  /// The group's posts.
  let roster: Roster

  /// The holders of the posts named, one in each word or several between commas.
  func holders(_ words: [String], by means: Stay.Means) throws(CommandFailure) -> [Presence] {
    var presences: [Presence] = []
    for post in try posts(words) {
      guard let holder = roster.entry(of: post)?.holder else { throw vacant(post) }
      presences.append(Presence(person: holder, post: post, capacity: .member, means: means))
    }
    return presences
  }

  /// The one named and authorised deputy of each post named.
  func deputies(_ words: [String]) throws(CommandFailure) -> [Presence] {
    var presences: [Presence] = []
    for post in try posts(words) {
      guard roster.entry(of: post)?.holder != nil else { throw vacant(post) }
      let deputies = roster.entry(of: post)?.deputies ?? []
      guard deputies.count == 1 else {
        let title = Wording(lookup.partnership, on: roster.day).titleAndHolder(post)
        let count = deputies.isEmpty ? "no named and authorised deputy" : "several: say which with mark"
        throw .usage(["\(title) has \(count)."])
      }
      presences.append(Presence(person: deputies[0], post: post, capacity: .deputy))
    }
    return presences
  }

  /// The posts that words name; a title may hold commas, so the whole is tried before its parts.
  private func posts(_ words: [String]) throws(CommandFailure) -> [Post.ID] {
    var found: [Post.ID] = []
    for word in words {
      let isWhole = lookup.partnership.posts(named: word, in: roster.group, on: roster.day).count == 1
      let parts =
        isWhole ? [word] : word.split(separator: ",").map { Partnership.trimmed($0) }.filter { !$0.isEmpty }
      for part in parts {
        let post = try lookup.post(part, in: roster.group, on: roster.day).id
        guard !found.contains(post) else { throw .usage(["\(part) is named twice."]) }
        found.append(post)
      }
    }
    return found
  }

  private func vacant(_ post: Post.ID) -> CommandFailure {
    .usage([
      "\(Wording(lookup.partnership, on: roster.day).title(post)) (\(post)) is vacant: nobody can be here for it."
    ])
  }
}
