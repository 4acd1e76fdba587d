internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Says what would follow if somebody left, a post fell vacant or an agency withdrew; nothing is saved.
struct WhatIfCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "what-if", abstract: "Say what would follow if somebody left; nothing is saved.",
    discussion: """
      A person leaves every post; a post falls vacant; an agency withdraws from all its posts. With --group the name is \
      that of a post of the group. Exit status 1 means that some group could never be quorate. With --constitution the \
      meetings held since --from, else of 24 months, are judged by the clauses of that file instead.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// A person, a post or an agency, by name, title or id.
  @Argument(help: ArgumentHelp("A person, a post or an agency, by name, title or id.", valueName: "name"))
  var words: String?

  /// A constitution's file with changed clauses, to replay the time under.
  @Option(
    help: ArgumentHelp(
      "A constitution's file with changed clauses, to replay the time under.", valueName: "file"))
  var constitution: String?

  /// The group of the post named.
  @Option(help: ArgumentHelp("The group of the post named.", valueName: "group"))
  var group: String?

  /// The first day of it, instead of today.
  @Option(help: ArgumentHelp("The first day of it, instead of today.", valueName: "yyyy-mm-dd"))
  var from: String?

  /// A new holder comes into each of the posts.
  @Flag(help: "A new holder comes into each of the posts.")
  var fill = false

  /// The holder stays in post, and the named deputy comes instead.
  @Flag(help: "The holder stays in post, and the named deputy comes instead.")
  var deputy = false

  /// Refuses what contradicts itself.
  func validate() throws {
    if (words == nil) == (constitution == nil) {
      throw ValidationError("Name a person, a post or an agency, or give --constitution FILE.")
    }
    if fill, deputy { throw ValidationError("Choose one of --fill and --deputy.") }
  }

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let today = session.clock.today
    if let constitution { return try clauses(constitution, in: folder, session) }
    let words = words ?? ""
    let day = try from.map(ListFilter.day) ?? today
    let lookup = Lookup(partnership: folder.partnership, today: today)
    let departure =
      if let group {
        WhatIf.Departure.post(try lookup.post(words, in: try lookup.group(group).id, on: day).id)
      } else { try lookup.departure(words, on: day) }
    let first = min(day, today).adding(months: -24)
    try folder.take(folder.partnership.meetings.all.filter { $0.date >= first })
    let whatIf = WhatIf(departure, instead: fill ? .newHolder : deputy ? .namedDeputy : .nobody, from: day)
    let found = folder.partnership.consequences(of: whatIf, today: today)
    let wording = Wording(folder.partnership, on: day)
    return Answer(
      lines: wording.whatIfLines(found), members: WhatIfCommand.members(found, wording),
      status: found.leavesAnyNeverQuorate ? 1 : 0, notices: folder.notices)
  }
}

extension WhatIfCommand {
  /// Replays the time since `--from`, else the last 24 months, under the clauses of a file.
  private func clauses(
    _ file: String, in folder: PartnershipFolder, _ session: Session
  ) throws(CommandFailure) -> Answer {
    let today = session.clock.today
    let first = try from.map(ListFilter.day) ?? today.adding(months: -24)
    let path = Session.path(file, in: session.surroundings.currentFolder)
    let read: (constitution: Constitution?, problems: [Diagnostic])
    do throws(StoreError) { read = try folder.supposedConstitution(at: path) } catch { throw .folder(error) }
    guard let constitution = read.constitution else { throw .files(read.problems) }
    try folder.take(folder.partnership.meetings.all.filter { $0.date >= first })
    let partnership = folder.partnership
    let found = partnership.consequences(ofClauses: constitution, from: first, to: today)
    let wording = Wording(partnership, on: today)
    let supposed = Wording(partnership.supposing(constitution, from: first), on: today)
    var answer = Answer(
      lines: wording.changedClauseLines(found, supposed: supposed), notices: folder.notices)
    answer.members = [
      ("from", .string(found.from.description)), ("to", .string(found.to.description)),
      (
        "meetings",
        .array(
          found.changed.map { one in
            .object([
              ("meeting", .string(one.meeting.text)), ("was", one.was.map { .bool($0) } ?? .null),
              ("wouldBe", one.wouldBe.map { .bool($0) } ?? .null),
            ])
          })
      ),
      ("new", .strings(found.new.map(\.id))), ("gone", .strings(found.gone.map(\.id))),
    ]
    return answer
  }
}

extension Lookup {
  /// The person, post or agency that words name: an id or a whole name before a part of one.
  func departure(_ words: String, on day: Day) throws(CommandFailure) -> WhatIf.Departure {
    let needle = words.lowercased()
    let posts = partnership.posts.all.filter { $0.holds(on: day) }
    let isExact = { (names: [String]) in names.contains { $0.lowercased() == needle } }
    let whole =
      partnership.people.all.filter { isExact([$0.id.text, $0.name, $0.fullName, $0.shortName]) }.map {
        .person($0.id)
      }
      + partnership.agencies.all.filter { isExact([$0.id.text, $0.name] + $0.aliases) }.map { .agency($0.id) }
      + posts.filter { isExact([$0.id.text, $0.title]) }.map { WhatIf.Departure.post($0.id) }
    if whole.count == 1 { return whole[0] }
    let found =
      !whole.isEmpty
      ? whole
      : partnership.people(named: words).map { .person($0.id) }
        + partnership.agencies(named: words).map { .agency($0.id) }
        + posts.filter { Partnership.matches(needle, in: $0.title.lowercased()) }.map { .post($0.id) }
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .usage([
        "Nobody, no post and no agency is called “\(words)”.",
        "  Name a person, an agency, or a post by its id or title.",
        "  quorate members, quorate posts and quorate agencies list them.",
      ])
    }
    throw several(words, found.map { candidate($0, on: day) })
  }

  private func candidate(_ departure: WhatIf.Departure, on day: Day) -> String {
    switch departure {
    case .person(let person): "  \(person)  \(partnership.people[person]?.fullName ?? "")"
    case .agency(let agency): "  \(agency)  \(partnership.agencies[agency]?.name ?? "")"
    case .post(let post): partnership.posts[post].map { candidate($0, on: day) } ?? "  \(post)"
    }
  }
}
