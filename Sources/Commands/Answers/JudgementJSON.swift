internal import Governance
internal import Papers
internal import RecordFormat

extension Judgement {
  /// The members of the JSON object that says how a group stands.
  var members: [(String, JSON)] {
    let verdict = verdict
    return [
      ("basis", .string(basis)),
      ("verdict", .string(verdict.standing.rawValue)),
      ("effect", .optional(verdict.effect?.rawValue)),
      ("clause", .optional(verdict.rule?.clause)),
      ("here", .optional(verdict.members?.count)),
      ("total", .optional(verdict.members?.total)),
      ("needed", .optional(verdict.members?.needed)),
      ("parts", .array(verdict.parts.map(part))),
      ("missing", .array(verdict.missing.map(missing))),
      ("wouldRestore", .strings(wouldRestore.map(\.text))),
      ("restsOn", .strings(restsOn.map(\.text))),
      ("reading", .array(readings.map { reading($0, now: verdict) })),
      ("counted", .array(verdict.counted.map { presence($0, reason: nil) })),
      ("notCounted", .array(verdict.uncounted.map { presence($0.0, reason: $0.1) })),
    ]
  }

  private func part(_ part: QuorumVerdict.Part) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .string(part.part.id)),
      ("holds", .bool(part.holds)),
      ("clause", .string(part.clause)),
      ("words", .string(wording.label(part.part))),
      ("count", .number(part.count)),
      ("needed", .number(part.needed)),
    ]
    if !part.parts.isEmpty { members.append(("parts", .array(part.parts.map(self.part)))) }
    return .object(members)
  }

  private func missing(_ part: QuorumVerdict.Part) -> JSON {
    .object([
      ("id", .string(part.part.id)), ("shortfall", .number(part.shortfall)),
      ("words", .string(wording.lack(part))),
    ])
  }

  private func reading(_ reading: Reading, now: QuorumVerdict) -> JSON {
    .object([
      ("setting", .string(reading.setting.rawValue)),
      ("words", .string(wording.reading(reading, now: now))),
      ("otherwise", .string(reading.otherwise.standing.rawValue)),
    ])
  }

  private func presence(_ presence: Presence, reason: Presence.Uncounted?) -> JSON {
    var members: [(String, JSON)] = [
      ("post", .optional(presence.post?.text)),
      ("person", .optional(presence.person?.text)),
      ("name", .string(wording.fullName(presence.person))),
      ("as", .string(presence.capacity.rawValue)),
      ("how", .string(presence.means.rawValue)),
    ]
    if let reason { members.append(("reason", .string(wording.uncounted(reason, post: presence.post)))) }
    return .object(members)
  }
}
