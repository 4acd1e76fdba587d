internal import Governance
internal import Papers

/// Finds what the words of a command name, or says which candidates there are.
struct Lookup {
  /// Where it is looked up.
  let partnership: Partnership
  /// The day judged.
  let today: Day

  /// The meeting that words name: its id, `today`, a day, or group and day.
  ///
  /// - Parameters:
  ///   - words: As typed.
  ///   - group: The group named apart; nil for none.
  /// - Returns: The one meeting.
  /// - Throws: `CommandFailure.usage` with the candidates, where none or several go by these words.
  func meeting(_ words: String, group: String? = nil) throws(CommandFailure) -> Meeting {
    let exact = partnership.meetings.all.first { $0.id.text.lowercased() == words.lowercased() }
    if let exact { return exact }
    let whole = group.map { "\($0) \(words)" } ?? words
    let found = partnership.meetings(named: whole, on: today)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .usage([
        "No meeting is called “\(whole)”.",
        "  Name it by its id, by today, or by group and day, such as \"board 2026-12-10\".",
        "  quorate meetings lists them.",
      ])
    }
    throw .usage(["“\(whole)” names \(found.count) meetings:"] + found.map(line) + [Lookup.byId])
  }

  /// The group that words name.
  func group(_ words: String) throws(CommandFailure) -> Group {
    let found = partnership.groups(named: words)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .usage(["No group is called “\(words)”.", "  quorate groups lists them."])
    }
    throw .usage(
      ["“\(words)” names \(found.count) groups:"] + found.map { "  \($0.id)  \($0.name)" } + [Lookup.byId])
  }

  /// The agency that words name.
  func agency(_ words: String) throws(CommandFailure) -> Agency {
    let found = partnership.agencies(named: words)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .usage(["No agency is called “\(words)”.", "  quorate agencies lists them."])
    }
    throw .usage(
      ["“\(words)” names \(found.count) agencies:"] + found.map { "  \($0.id)  \($0.name)" } + [Lookup.byId])
  }

  /// The post of a group that words name: its id, its title, its agency or its holder's name.
  func post(_ words: String, in group: Group.ID, on day: Day) throws(CommandFailure) -> Post {
    let found = partnership.posts(named: words, in: group, on: day)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else { throw unknownPost(words, in: group) }
    throw several(words, found.map { candidate($0, on: day) })
  }

  /// The item of an agenda with a number.
  func item(_ number: Int, of proceedings: Proceedings) throws(CommandFailure) -> AgendaItem {
    if let item = proceedings.agenda.first(where: { $0.number == number }) { return item }
    let lines = proceedings.agenda.map { "  \($0.number)  \($0.title)" }
    throw .usage(
      lines.isEmpty
        ? ["The agenda has no items."] : ["The agenda has no item \(number). Its items are:"] + lines)
  }

  /// What to say of words that name no post.
  func unknownPost(_ words: String, in group: Group.ID) -> CommandFailure {
    .usage([
      "Nobody and no post of \(partnership.groups[group]?.name ?? group.text) is called “\(words)”.",
      "  Name a post by its id, title, agency or holder.",
      "  quorate members --group \(group) lists them.",
    ])
  }

  /// What to say of words that name several.
  func several(_ words: String, _ candidates: [String]) -> CommandFailure {
    .usage(["“\(words)” names \(candidates.count):"] + candidates + [Lookup.byId])
  }

  /// A post as a candidate: its id, holder, title and agency.
  func candidate(_ post: Post, on day: Day) -> String {
    let wording = Wording(partnership, on: day)
    let agency = post.agency == nil ? "" : ", \(wording.agency(of: post.id))"
    return "  \(post.id)  \(wording.titleAndHolder(post.id))\(agency)"
  }

  /// What closes every list of candidates.
  static let byId = "Nothing was changed. Name one of them by its id."

  private func line(_ meeting: Meeting) -> String {
    let name = Wording(partnership, on: meeting.date).name(meeting)
    let start = meeting.start.map { " \($0)" } ?? ""
    return "  \(meeting.id)  \(name)\(start)"
  }
}
