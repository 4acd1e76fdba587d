internal import Governance
internal import Papers
internal import RecordFormat

extension WhatIfCommand {
  /// The members of the JSON object that says what would follow.
  static func members(_ found: Consequences, _ wording: Wording) -> [(String, JSON)] {
    let departure: (String, String) =
      switch found.whatIf.departure {
      case .person(let person): ("person", person.text)
      case .post(let post): ("post", post.text)
      case .agency(let agency): ("agency", agency.text)
      }
    return [
      (departure.0, .string(departure.1)), ("instead", .string(found.whatIf.instead.rawValue)),
      ("from", .string(found.whatIf.from.description)), ("words", .string(wording.supposition(found.whatIf))),
      ("posts", .strings(found.posts.map(\.text))), ("groups", .array(found.effects.map { json($0) })),
      ("unchanged", .strings(found.unchanged.map(\.text))),
      ("neverQuorateAnyway", .strings(found.neverAnyway.map(\.text))),
    ]
  }

  private static func json(_ effect: Consequences.Effect) -> JSON {
    let after = effect.after.verdict
    return .object([
      ("group", .string(effect.group.text)),
      ("canBeQuorate", after.standing == .noRule ? .null : .bool(effect.after.isPossible)),
      ("couldBeQuorate", after.standing == .noRule ? .null : .bool(effect.before.isPossible)),
      ("clause", .optional(after.rule?.clause)),
      ("missing", .strings(after.missing.map(\.part.id))), ("posts", .strings(effect.posts.map(\.text))),
      ("needsSomebodyFor", .strings(effect.restsOn.map(\.text))),
      ("number", .object([("before", number(effect.before.verdict)), ("after", number(after))])),
      ("replay", json(effect.replay)), ("next", effect.next.map { json($0) } ?? .null),
      ("statutoryPosts", .strings(effect.statutory.map(\.text))), ("offices", .strings(effect.offices)),
      ("agenciesLost", .array(effect.losses.map { json($0) })),
      ("mends", .array(effect.mends.map { json($0) })),
    ])
  }

  private static func number(_ verdict: QuorumVerdict) -> JSON {
    .object([
      ("most", .optional(verdict.members?.count)), ("needed", .optional(verdict.members?.needed)),
      ("total", .optional(verdict.members?.total)),
    ])
  }

  private static func json(_ replay: Consequences.Replay) -> JSON {
    .object([
      ("judged", .number(replay.meetings.count)), ("were", .number(replay.were)),
      ("wouldBe", .number(replay.wouldBe)), ("notJudged", .number(replay.unjudged)),
      (
        "meetings",
        .array(
          replay.meetings.map { one in
            .object([("id", .string(one.meeting.text)), ("was", .bool(one.was)), ("would", .bool(one.would))])
          })
      ),
    ])
  }

  private static func json(_ next: Consequences.Next) -> JSON {
    .object([
      ("meeting", .string(next.meeting.text)), ("possible", .bool(next.isPossible)),
      ("byReplies", .optional(next.after?.standing.rawValue)),
      ("byRepliesBefore", .optional(next.before?.standing.rawValue)),
      ("fallingItems", .array(next.falling.map { .number($0.number) })),
    ])
  }

  private static func json(_ loss: Consequences.Loss) -> JSON {
    .object([
      ("agency", .string(loss.agency.text)), ("through", .strings(loss.through.map(\.text))),
      ("own", .bool(loss.isOwn)),
    ])
  }

  private static func json(_ mend: Consequences.Mend) -> JSON {
    .object([
      ("post", .string(mend.post.text)), ("vacant", .bool(mend.isVacant)),
      ("suffices", mend.suffices.map { .bool($0) } ?? .null),
      ("deputies", .strings(mend.deputies.map(\.text))),
    ])
  }
}
