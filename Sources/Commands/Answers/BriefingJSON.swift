internal import Governance
internal import Papers
internal import RecordFormat

extension Briefing {
  /// The members of the JSON object that holds the same facts as the two pages.
  func members(_ wording: Wording) -> [(String, JSON)] {
    let meeting = proceedings.meeting
    return [
      ("meeting", .string(meeting.id.text)), ("group", .string(meeting.group.text)),
      ("date", .string(meeting.date.description)), ("start", .optional(meeting.start?.description)),
      ("place", .string(meeting.place)), ("status", .string(meeting.status.rawValue)),
      ("day", .string(day.description)),
      ("forecast", isForecast ? forecast(wording) : .null),
      ("toDecide", .array(toDecide.map { item($0, wording) })),
      ("toConfirm", .array(toConfirm.map(\.json))),
      ("late", .array(late.map { action($0, wording) })),
      ("toJudge", .array(toJudge.map { finding($0, wording) })),
      ("toRing", .array(calls.map { call($0, wording) })),
      ("groups", .array(groups.map { group($0, wording) })),
    ]
  }

  private func forecast(_ wording: Wording) -> JSON {
    func posts(_ answer: Proceedings.Promise.Answer) -> JSON {
      .strings(promises.filter { $0.answer == answer }.map(\.post.text))
    }
    let judgement = Judgement(
      basis: "forecast", roster: proceedings.roster, presences: presences, isForecast: true,
      wording: Wording(proceedings.partnership, on: proceedings.meeting.date))
    let replies: JSON = .object([
      ("yes", posts(.comes)), ("deputy", posts(.deputy)), ("apologies", posts(.apologies)),
      ("noWord", posts(.nothing)),
      ("untimed", .strings(promises.filter(\.isUntimed).map(\.post.text))),
    ])
    return .object([("replies", replies), ("course", .array(course.map(stretch)))] + judgement.members)
  }

  private func stretch(_ stretch: Proceedings.ExpectedStretch) -> JSON {
    .object([
      ("from", .string(stretch.from.time.description)),
      ("verdict", .string(stretch.standing.rawValue)),
      ("arriving", .strings(stretch.arriving.map(\.text))),
      ("leaving", .strings(stretch.leaving.map(\.text))),
      (
        "decidedOnlyAfter",
        .array(
          stretch.standing == .inquorate && !stretch.leaving.isEmpty
            ? toDecide(after: stretch.from.time).map { .number($0.number) } : [])
      ),
    ])
  }

  private func item(_ item: AgendaItem, _ wording: Wording) -> JSON {
    .object([
      ("id", .string(item.id.text)), ("no", .number(item.number)), ("title", .string(item.title)),
      ("purpose", .string(item.purpose)), ("lead", .string(item.lead)), ("paper", .string(item.paper)),
      ("paperStatus", .string(item.paperStatus)),
      ("plannedEnd", .optional(proceedings.plannedEnd(of: item)?.description)),
    ])
  }

  private func action(_ action: Action, _ wording: Wording) -> JSON {
    .object([
      ("id", .string(action.id.text)), ("no", .optional(action.number)), ("text", .string(action.text)),
      ("by", .string(wording.by(action))), ("due", .optional(action.due?.description)),
      ("daysLate", .optional(action.daysLate(on: day))), ("timesMoved", .number(action.timesMoved)),
    ])
  }

  private func finding(_ finding: Finding, _ wording: Wording) -> JSON {
    .object([
      ("id", .string(finding.id)), ("kind", .string(finding.kind.rawValue)),
      ("group", .optional(finding.group?.text)), ("clause", .string(finding.clause)),
      ("words", .string(wording.finding(finding))),
    ])
  }

  private func call(_ call: Call, _ wording: Wording) -> JSON {
    let person = wording.partnership.people[call.person]
    return .object([
      ("person", .string(call.person.text)), ("name", .string(wording.fullName(call.person))),
      ("post", .string(call.post.text)), ("phone", .string(person?.phone ?? "")),
      ("email", .string(person?.email ?? "")), ("why", .strings(call.reasons.map(\.word))),
    ])
  }

  private func group(_ state: GroupState, _ wording: Wording) -> JSON {
    .object([
      ("group", .string(state.group.text)), ("name", .string(wording.name(state.group))),
      ("lastMet", .optional(state.last?.date.description)), ("next", .optional(state.next?.date.description)),
      ("clause", .optional(state.clause)), ("quorate", .optional(state.quorate)),
      ("held", .optional(state.held)), ("late", .number(state.late)), ("vacant", .number(state.vacant)),
    ])
  }
}

extension Briefing.Call.Reason {
  /// The reason as JSON names it.
  fileprivate var word: String {
    switch self {
    case .noWord: "no-word"
    case .deputyNotNamed: "deputy-not-named"
    case .noTime: "no-time"
    case .restsOn: "rests-on"
    case .wouldRestore: "would-restore"
    }
  }
}
