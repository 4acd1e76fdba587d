internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Says whether a meeting is quorate, or a group would be, and why.
struct QuorumCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "quorum", abstract: "Say whether a meeting is quorate, and why.",
    usage: """
      quorate quorum MEETING [--at HH:MM] [--item N]
      quorate quorum --group GROUP --present POST,… [--by-video POST,…] [--by-telephone POST,…] \
      [--by-deputy POST,…]
      """,
    discussion: """
      A meeting is judged at the minute given with --at; else at its last minute when it is closed, now when it is \
      open, and by the replies before it was opened. While an item is taken in which somebody takes no part, it is \
      judged for that item. Exit status 1 means inquorate.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The meeting: its id, today, or "GROUP YYYY-MM-DD".
  @Argument(help: ArgumentHelp("The meeting: its id, today, or \"GROUP YYYY-MM-DD\".", valueName: "meeting"))
  var meeting: String?

  /// The group: of the meeting, or of the supposed attendance.
  @Option(help: ArgumentHelp("The group: of the meeting, or of the supposed attendance.", valueName: "group"))
  var group: String?

  /// The item to judge it for.
  @Option(help: ArgumentHelp("The item to judge it for.", valueName: "n"))
  var item: Int?

  /// The posts whose holders are supposed to be in the room.
  @Option(help: ArgumentHelp("The posts whose holders are supposed to be in the room.", valueName: "posts"))
  var present: [String] = []

  /// The posts whose holders are supposed to be here by video.
  @Option(help: ArgumentHelp("The posts whose holders are supposed to be here by video.", valueName: "posts"))
  var byVideo: [String] = []

  /// The posts whose holders are supposed to be here by telephone.
  @Option(
    help: ArgumentHelp("The posts whose holders are supposed to be here by telephone.", valueName: "posts"))
  var byTelephone: [String] = []

  /// The posts whose named deputies are supposed to be here.
  @Option(help: ArgumentHelp("The posts whose named deputies are supposed to be here.", valueName: "posts"))
  var byDeputy: [String] = []

  /// Refuses what contradicts itself.
  func validate() throws {
    if meeting == nil, group == nil {
      throw ValidationError("Name a meeting, or a group with --group and --present.")
    }
    if meeting != nil, !(present + byVideo + byTelephone + byDeputy).isEmpty {
      throw ValidationError(
        "--present and the like suppose an attendance: use them with --group, without a meeting.")
    }
    if meeting == nil, item != nil { throw ValidationError("--item needs a meeting.") }
  }

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let lookup = Lookup(partnership: folder.partnership, today: session.clock.today)
    var answer: Answer
    if let meeting {
      let found = try folder.meeting(meeting, group: group, on: session.clock.today)
      let proceedings = Proceedings(of: found, in: folder.partnership)
      let item =
        if let item { try lookup.item(item, of: proceedings) } else { affected(proceedings, session) }
      answer = say(Judgement(of: proceedings, item: item, clock: session.clock), of: proceedings, item: item)
      if self.item == nil, item != nil {
        let whole = Judgement(of: proceedings, clock: session.clock)
        answer.lines += TextColumns.paragraph("The meeting itself: \(whole.line)", indent: 0, hanging: 2)
        answer.members.append(("meetingVerdict", .string(whole.verdict.standing.rawValue)))
      }
    } else {
      answer = say(try supposed(lookup, on: session.clock.today))
    }
    answer.notices = folder.notices
    return answer
  }

  /// The item being taken, where somebody takes no part in it: the meeting may then decide less than it seems to.
  private func affected(_ proceedings: Proceedings, _ session: Session) -> AgendaItem? {
    let place = proceedings.end(of: session.clock.latest(of: proceedings.meeting))
    guard proceedings.meeting.status == .open else { return nil }
    return proceedings.agenda.last { item in
      guard let begins = item.begins, begins <= place, item.ends.map({ place < $0 }) ?? true else {
        return false
      }
      return !proceedings.interested(in: item.id).isEmpty
    }
  }

  private func say(_ judgement: Judgement, of proceedings: Proceedings, item: AgendaItem?) -> Answer {
    let wording = judgement.wording
    let subject = item.map { ", item \($0.number) \($0.title)" } ?? ""
    var answer = Answer(lines: ["\(wording.name(proceedings.meeting))\(subject): \(judgement.basis)"])
    answer.lines += judgement.lines
    answer.lines += wording.intervalLines(proceedings) + wording.decisionLines(proceedings)
    answer.members = [
      ("meeting", .string(proceedings.meeting.id.text)), ("group", .string(judgement.roster.group.text)),
    ]
    if let item {
      answer.members.append(
        (
          "item",
          .object([
            ("id", .string(item.id.text)), ("no", .number(item.number)), ("title", .string(item.title)),
            ("interested", .strings(judgement.interested.map(\.text).sorted())),
          ])
        ))
    }
    answer.members += judgement.members + QuorumCommand.over(proceedings)
    answer.status = judgement.verdict.standing == .inquorate ? 1 : 0
    return answer
  }

  private func say(_ judgement: Judgement) -> Answer {
    let group = judgement.wording.name(judgement.roster.group)
    return Answer(
      lines: ["\(group), \(judgement.roster.day.weekdayAndDate): \(judgement.basis)"] + judgement.lines,
      members: [("group", .string(judgement.roster.group.text))] + judgement.members,
      status: judgement.verdict.standing == .inquorate ? 1 : 0)
  }

  /// How the meeting stood from its opening to its close, and its decisions.
  private static func over(_ proceedings: Proceedings) -> [(String, JSON)] {
    let intervals = proceedings.intervals.map { interval in
      JSON.object([
        ("from", .string(interval.begins.moment.time.description)),
        ("to", .optional(interval.ends?.moment.time.description)),
        ("verdict", .string(interval.standing.rawValue)),
      ])
    }
    let decisions = proceedings.decisions.map { decision in
      JSON.object([
        ("id", .string(decision.id.text)), ("no", .optional(decision.number)),
        ("text", .string(decision.text)),
        ("at", .string(decision.at.time.description)),
        ("verdict", .string(proceedings.judgement(of: decision).standing.rawValue)),
        ("recorded", .string(decision.footing.word)),
      ])
    }
    return [("intervals", .array(intervals)), ("decisions", .array(decisions))]
  }

  private func supposed(_ lookup: Lookup, on day: Day) throws(CommandFailure) -> Judgement {
    let found = try lookup.group(group ?? "")
    let roster = Roster(of: found.id, on: day, in: lookup.partnership)
    let supposition = Supposition(lookup: lookup, roster: roster)
    let presences =
      try supposition.holders(present, by: .room) + supposition.holders(byVideo, by: .video)
      + supposition.holders(byTelephone, by: .telephone) + supposition.deputies(byDeputy)
    return Judgement(
      basis: "supposing \(Wording.count(presences.count, "arrival"))", roster: roster, presences: presences,
      wording: Wording(lookup.partnership, on: day))
  }
}

extension Decision.Footing {
  /// The footing in the words of a verdict.
  var word: String {
    switch self {
    case .quorate: QuorumVerdict.Standing.quorate.rawValue
    case .inquorate: QuorumVerdict.Standing.inquorate.rawValue
    case .noRule: QuorumVerdict.Standing.noRule.rawValue
    }
  }
}
