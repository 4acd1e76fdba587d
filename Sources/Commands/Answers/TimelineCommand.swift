internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Shows a meeting from its opening to its close: when it was quorate, and what changed it.
struct TimelineCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show when a meeting was quorate, and what changed it.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    let proceedings = Proceedings(of: found, in: folder.partnership)
    let wording = Wording(folder.partnership, on: found.date)
    return Answer(
      lines: wording.timelineLines(proceedings),
      members: [
        ("meeting", .string(found.id.text)), ("group", .string(found.group.text)),
        ("throughout", proceedings.wasQuorateThroughout.map { .bool($0) } ?? .null),
        ("intervals", .array(proceedings.timeline.map { TimelineCommand.json($0, proceedings, wording) })),
        ("items", .array(proceedings.itemCourses.map { TimelineCommand.json($0) })),
        ("decisions", .array(proceedings.decisions.map { TimelineCommand.json($0, proceedings) })),
      ], notices: folder.notices)
  }

  private static func json(
    _ stretch: Proceedings.Stretch, _ proceedings: Proceedings, _ wording: Wording
  ) -> JSON {
    .object(
      span(stretch.interval) + [
        ("fewest", .number(stretch.fewest)), ("most", .number(stretch.most)),
        ("needed", .optional(stretch.needed)), ("item", .optional(stretch.item?.number)),
        ("changed", .strings(stretch.turns.map { wording.turn($0, in: proceedings) })),
      ])
  }

  private static func json(_ course: Proceedings.ItemCourse) -> JSON {
    .object([
      ("id", .string(course.item.id.text)), ("no", .number(course.item.number)),
      ("without", .strings(course.without.map(\.text))),
      ("intervals", .array(course.intervals.map { .object(span($0)) })),
    ])
  }

  private static func json(_ decision: Decision, _ proceedings: Proceedings) -> JSON {
    .object([
      ("id", .string(decision.id.text)), ("no", .optional(decision.number)), ("text", .string(decision.text)),
      ("item", .optional(decision.item.flatMap { proceedings.record.agenda[$0] }?.number)),
      ("at", .string(decision.at.time.description)),
      ("verdict", .string(proceedings.judgement(of: decision).standing.rawValue)),
      ("recorded", .string(decision.footing.word)), ("outcome", .string(decision.outcome)),
    ])
  }

  private static func span(_ interval: Proceedings.Interval) -> [(String, JSON)] {
    [
      ("from", .string(interval.begins.moment.time.description)),
      ("to", .optional(interval.ends?.moment.time.description)),
      ("verdict", .string(interval.standing.rawValue)),
    ]
  }
}
