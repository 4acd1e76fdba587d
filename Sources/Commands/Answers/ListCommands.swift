internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Lists the posts, held and vacant.
struct PostsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "posts", abstract: "List the posts, held and vacant.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var filter: ListFilter

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let isWanted = try filter.posts(in: partnership, on: today)
    var sheet = Sheet(
      name: "posts",
      columns: [
        "id", "group", "no", "title", "agency", "sector", "holder", "deputies", "in_total", "counts_here",
      ])
    sheet.rows = partnership.rosters(on: today).flatMap(\.entries).filter { isWanted($0.post) }.map { entry in
      [
        .string(entry.post.id.text), .string(entry.post.group.text), .optional(entry.post.number),
        .string(entry.post.title), .optional(entry.post.agency?.text), .string(entry.sector),
        .optional(entry.holder.flatMap { partnership.people[$0]?.fullName }),
        .strings(entry.deputies.compactMap { partnership.people[$0]?.fullName }),
        .bool(entry.category.inTotal), .bool(entry.category.countsHere),
      ]
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }
}

/// Lists the holders of posts.
struct MembersCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "List who holds which post.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var filter: ListFilter

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let isWanted = try filter.posts(in: partnership, on: today)
    var sheet = Sheet(
      name: "members",
      columns: ["post", "group", "name", "title", "agency", "offices", "from", "term_ends", "person"])
    sheet.rows = partnership.rosters(on: today).flatMap(\.held).filter { isWanted($0.post) }.map { entry in
      let appointment = partnership.appointment(to: entry.post.id, on: today)
      return [
        .string(entry.post.id.text), .string(entry.post.group.text),
        .optional(entry.holder.flatMap { partnership.people[$0]?.name }), .string(entry.post.title),
        .optional(entry.post.agency?.text), .strings(entry.offices),
        .optional(appointment?.from?.description),
        .optional(appointment?.termEnds?.description), .optional(entry.holder?.text),
      ]
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }
}

/// Lists the agencies.
struct AgenciesCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "agencies", abstract: "List the agencies.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    var sheet = Sheet(
      name: "agencies",
      columns: ["id", "name", "aliases", "sector", "services", "counts_as_agency", "posts", "late"])
    let late = partnership.actions.all.filter { $0.daysLate(on: today) != nil }
    sheet.rows = partnership.agencies.all.filter { $0.holds(on: today) }.map { agency in
      let posts = partnership.posts.all.filter { $0.agency == agency.id && $0.holds(on: today) }
      return [
        .string(agency.id.text), .string(agency.name), .strings(agency.aliases), .string(agency.sector),
        .strings(agency.services), .bool(agency.countsAsAgency), .number(posts.count),
        .number(late.count { partnership.agency(of: $0) == agency.id }),
      ]
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }
}

/// Lists the meetings.
struct MeetingsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "meetings", abstract: "List the meetings.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// From this day on.
  @Option(help: ArgumentHelp("From this day on.", valueName: "yyyy-mm-dd"))
  var from: String?

  /// Up to this day.
  @Option(help: ArgumentHelp("Up to this day.", valueName: "yyyy-mm-dd"))
  var to: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    let lookup = Lookup(partnership: partnership, today: session.clock.today)
    let wanted = if let group { try lookup.group(group).id } else { Group.ID?.none }
    let (first, last) = (try from.map(ListFilter.day), try to.map(ListFilter.day))
    var sheet = Sheet(
      name: "meetings",
      columns: ["id", "group", "date", "start", "end", "place", "kind", "status", "quorate"])
    sheet.rows = partnership.meetings(of: wanted).filter { meeting in
      first.map { meeting.date >= $0 } ?? true && last.map { meeting.date <= $0 } ?? true
    }.map { meeting in
      [
        .string(meeting.id.text), .string(meeting.group.text), .string(meeting.date.description),
        .optional(meeting.start?.description), .optional(meeting.end?.description), .string(meeting.place),
        .string(meeting.kind.rawValue), .string(meeting.status.rawValue),
        MeetingsCommand.quorate(Proceedings(of: meeting, in: partnership)),
      ]
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }

  /// Whether a meeting was quorate throughout, in a word; null where it has not sat.
  private static func quorate(_ proceedings: Proceedings) -> JSON {
    if proceedings.intervals.isEmpty { return .null }
    return switch proceedings.wasQuorateThroughout {
    case true?: .string("throughout")
    case false?: .string(proceedings.intervals.contains { $0.standing == .quorate } ? "for a part" : "never")
    case nil: .string("no-rule")
    }
  }
}

/// Lists the decisions.
struct DecisionsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "decisions", abstract: "List the decisions.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// Only those that wait to be confirmed.
  @Flag(help: "Only those that wait to be confirmed.")
  var unconfirmed = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    let lookup = Lookup(partnership: partnership, today: session.clock.today)
    let wanted = if let group { try lookup.group(group).id } else { Group.ID?.none }
    var sheet = Sheet(
      name: "decisions",
      columns: [
        "id", "no", "group", "at", "text", "how", "outcome", "quorate", "meeting", "confirms", "votes",
      ])
    sheet.rows = partnership.meetings(of: wanted).flatMap { meeting in
      partnership.decisions(of: meeting.id).filter { !unconfirmed || partnership.isUnconfirmed($0) }.map {
        decision in
        [
          .string(decision.id.text), .optional(decision.number), .string(meeting.group.text),
          .string(decision.at.description), .string(decision.text), .string(decision.how),
          .string(decision.outcome),
          .string(decision.footing.rawValue), .string(meeting.id.text), .optional(decision.confirms?.text),
          .array(
            partnership.record(of: meeting.id).votes.all.filter { $0.decision == decision.id }.map(
              MinutesJSON.vote)),
        ]
      }
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }
}
