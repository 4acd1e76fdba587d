internal import Governance
internal import Papers

/// Whom the words of a mark name: a post, or somebody entered in the register who holds none.
enum Attendee {
  /// A post of the group.
  case post(Post)
  /// A deputy or somebody in attendance, by the last row of the register.
  case stay(Stay)
}

extension Lookup {
  /// Whom words name at a meeting, with the posts of its group first.
  func attendee(_ words: String, at proceedings: Proceedings) throws(CommandFailure) -> Attendee {
    let day = proceedings.meeting.date
    let posts = partnership.posts(named: words, in: proceedings.meeting.group, on: day)
    if let post = posts.first, posts.count == 1, post.id.text.lowercased() == words.lowercased() {
      return .post(post)
    }
    let stays = others(words, at: proceedings)
    switch (posts.count, stays.count) {
    case (1, 0): return .post(posts[0])
    case (0, 1): return .stay(stays[0])
    case (0, 0): throw unknownPost(words, in: proceedings.meeting.group)
    default:
      let wording = Wording(partnership, on: day)
      throw several(
        words,
        posts.map { candidate($0, on: day) }
          + stays.map { "  \($0.id)  \(wording.fullName($0.person)), \(Lookup.capacity($0))" })
    }
  }

  /// The person whom words name at a meeting: whoever is here for the post, else its holder, else somebody
  /// entered.
  func person(_ words: String, at proceedings: Proceedings) throws(CommandFailure) -> Person.ID {
    switch try attendee(words, at: proceedings) {
    case .stay(let stay):
      guard let person = stay.person else {
        throw .usage(["The name is still to be asked. Enter the name first."])
      }
      return person
    case .post(let post):
      let row = proceedings.row(of: post.id)
      let here = row?.mark.stay.flatMap { $0.isPresence && $0.left == nil ? $0.person : nil }
      guard let person = here ?? row?.entry.holder else {
        let words = Wording(partnership, on: proceedings.meeting.date).refusal(.vacant(post.id))
        throw .refused([CommandHints.inCommands(words)])
      }
      return person
    }
  }

  /// Somebody by a name as it is typed: a person known by exactly that name, or by the one word typed; nil
  /// for somebody new.
  func known(_ name: String, among preferred: [Person.ID] = []) throws(CommandFailure) -> Person? {
    let chosen = preferred.compactMap { partnership.people[$0] }.filter { person in
      Partnership.matches(name.lowercased(), in: person.fullName.lowercased())
    }
    if chosen.count == 1 { return chosen[0] }
    let needle = name.lowercased()
    let exact = partnership.people.all.filter { person in
      [person.id.text, person.name, person.fullName, person.shortName].contains { $0.lowercased() == needle }
    }
    if exact.count == 1 { return exact[0] }
    let isOneWord = !needle.contains(where: \.isWhitespace)
    let found = exact.isEmpty && isOneWord ? partnership.people(named: name) : exact
    if found.count > 1 { throw several(name, found.map { "  \($0.id)  \($0.fullName)" }) }
    return found.first
  }

  private static func capacity(_ stay: Stay) -> String {
    stay.capacity == .deputy ? "deputy" : "in attendance"
  }

  /// Deputies and those in attendance whom words name, each by the last row entered.
  private func others(_ words: String, at proceedings: Proceedings) -> [Stay] {
    let needle = words.lowercased()
    var found: [Stay] = []
    for stay in proceedings.record.stays.all where stay.capacity == .deputy || stay.capacity == .attending {
      let name = stay.person.flatMap { partnership.people[$0] }?.fullName.lowercased()
      let isNamed = name.map { Partnership.matches(needle, in: $0) } ?? false
      guard isNamed || stay.id.text.lowercased() == needle || stay.person?.text.lowercased() == needle else {
        continue
      }
      found.removeAll { $0.person != nil && $0.person == stay.person }
      found.append(stay)
    }
    return found
  }
}
