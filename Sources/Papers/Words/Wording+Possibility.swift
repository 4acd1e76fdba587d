internal import Governance

extension Wording {
  /// Whether a group could still ever be quorate, and why not, or with whom.
  func possibility(_ effect: Consequences.Effect, of whatIf: WhatIf, then: Wording) -> String {
    let (before, after) = (effect.before.verdict, effect.after.verdict)
    guard after.standing != .noRule else { return "NO QUORUM RULE: nothing to judge" }
    let number = number(before: before, after: after)
    guard effect.after.isPossible else {
      let already = effect.before.isPossible ? "" : ", as it is now"
      let reasons = after.missing.map { never($0, effect) }
      return (["CAN NEVER BE QUORATE, whoever comes\(already)."] + reasons + [number]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    let thinner = zip(before.parts, after.parts).compactMap { was, now in
      was.count == now.count && was.by == now.by ? nil : then.can(now, as: effect.after)
    }
    let rests = then.restsThen(effect)
    let words = [
      "Still possible\(thinner.isEmpty ? "" : ": \(thinner.joined(separator: "; "))").", number, rests,
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How a group's next meeting would stand.
  func next(_ next: Consequences.Next?, then: Wording) -> String {
    guard let next else { return "none is planned" }
    let falling = falling(next.falling)
    guard next.isPossible else { return nothing(next, then: then) + falling }
    guard let after = next.after else { return "no replies yet; it could still be quorate" }
    guard after.standing == .inquorate else {
      return "quorate by the replies\(after.members.map { ": \(count($0))" } ?? "")"
    }
    let already = next.before?.standing == .inquorate ? ", as it is now" : ""
    return "INQUORATE by the replies\(already). \(then.reason(after)) \(consequence(after))\(falling)"
  }

  /// The words before the answer on the next meeting: `next, Thu 10 Dec`.
  func nextHeading(_ next: Consequences.Next?) -> String {
    guard let day = next.flatMap({ partnership.meetings[$0.meeting]?.date }) else { return "next meeting" }
    return "next, \(Day.weekdayNames[day.weekday - 1].prefix(3)) \(day.short)"
  }

  /// What a group would lose besides its quorum; empty for nothing.
  func lost(_ effect: Consequences.Effect) -> String {
    var words: [String] = []
    let offices = effect.offices.map { office($0, of: effect.group) }
    if !offices.isEmpty { words.append("nobody is \(Wording.list(offices))") }
    if !effect.statutory.isEmpty {
      let all = partnership.posts(of: effect.group, on: day).count(where: \.isStatutory)
      let posts = effect.statutory.map { title($0) }
      let noun = posts.count == 1 ? "the statutory post" : "the statutory posts"
      words.append("\(noun) \(posts.joined(separator: " / ")) (\(posts.count) of \(all) statutory posts)")
    }
    let own = effect.losses.filter(\.isOwn).map { name($0.agency) }
    if !own.isEmpty { words.append("nobody left from \(Wording.list(own))") }
    words += effect.losses.filter { !$0.isOwn }.map { loss in
      "\(partnership.agencies[loss.agency]?.name ?? loss.agency.text), represented through \(Wording.list(loss.through.map { title($0) }))"
    }
    return words.joined(separator: "; ")
  }

  private func nothing(_ next: Consequences.Next, then: Wording) -> String {
    let group = partnership.meetings[next.meeting]?.group
    let day = partnership.meetings[next.meeting]?.date ?? self.day
    switch group.flatMap({ partnership.quorumRule(of: $0, on: day) })?.effect {
    case .noBusiness: return "no business at all"
    case .noDecisions: return "no decisions at all"
    case .warn, nil: return "INQUORATE whoever comes; the constitution does not say what follows"
    }
  }

  private func falling(_ items: [AgendaItem]) -> String {
    guard !items.isEmpty else { return "" }
    let numbers = Wording.list(items.map { String($0.number) })
    return items.count == 1 ? ": item \(numbers) falls" : ": items \(numbers) fall"
  }

  private func number(before: QuorumVerdict, after: QuorumVerdict) -> String {
    guard let was = before.members, let now = after.members, let total = was.total, let newTotal = now.total,
      was.needed != now.needed || (total != newTotal && was.isFraction)
    else { return "" }
    let help = !now.holds || after.standing == .quorate ? "" : " and does not help"
    return "The number goes from \(was.needed) of \(total) to \(now.needed) of \(newTotal)\(help)."
  }

  /// Why a part can never be met: what it asks for, by which clause, and who alone could have met it.
  private func never(_ part: QuorumVerdict.Part, _ effect: Consequences.Effect) -> String {
    let asked = "\(part.clause) asks for \(asks(part.part))"
    switch part.part.test {
    case .members, .agencies, .sectors:
      return "\(asked): at most \(part.count) can be here, \(part.needed) needed."
    case .agency, .sector, .service: return "\(asked). \(only(part, effect))"
    case .role: return "\(asked): nobody would hold that office and come."
    case .all: return part.parts.filter { !$0.holds }.map { never($0, effect) }.joined(separator: " ")
    case .any, .atLeast:
      let inner = part.parts.filter { !$0.holds }.map { never($0, effect) }.joined(separator: " ")
      let most = part.count == 0 ? "none of these can be met" : "at most \(part.count) of these can be met"
      return "\(asked): \(most). \(inner)"
    }
  }

  /// The posts that alone could have met a part, such as `Clinical Director is its only post there.`.
  private func only(_ part: QuorumVerdict.Part, _ effect: Consequences.Effect) -> String {
    let able = effect.before.verdict.parts.flatMap(\.withInner).first { $0.part == part.part }?.by ?? []
    let lost = able.filter { effect.posts.contains($0) }.map { title($0) }
    guard !lost.isEmpty else { return "Nobody could come for it as it is." }
    if case .agency = part.part.test {
      return lost.count == 1
        ? "\(lost[0]) is its only post there." : "Its only posts there: \(lost.joined(separator: "; "))."
    }
    return lost.count == 1
      ? "\(lost[0]) is the only post there that could meet it."
      : "Only these posts there could meet it: \(lost.joined(separator: "; "))."
  }

  /// Who could meet a part: `at most 15 can come, 4 needed of 16`, `Care Trust by Dr Penhale or Dr Osei`.
  private func can(_ part: QuorumVerdict.Part, as fullest: Roster.Fullest) -> String {
    switch part.part.test {
    case .members:
      return "at most \(part.count) can come, \(part.needed) needed\(part.total.map { " of \($0)" } ?? "")"
    case .agencies: return "at most \(part.count) agencies, \(part.needed) needed"
    case .sectors: return "at most \(part.count) sectors, \(part.needed) needed"
    case .agency, .sector, .service, .role:
      let names = part.by.map { whoever(for: $0, in: fullest.verdict) }
      return
        "\(label(part.part)) by \(names.count > 3 ? "any of \(names.count)" : Wording.list(names, with: "or"))"
    case .all, .any, .atLeast: return part.parts.map { can($0, as: fullest) }.joined(separator: "; ")
    }
  }

  private func restsThen(_ effect: Consequences.Effect) -> String {
    let titles = effect.restsOn.map { title($0) }
    switch titles.count {
    case 0: return ""
    case 1: return "It would rest on the post \(titles[0])."
    case 2...4: return "It would rest on these posts: \(titles.joined(separator: "; "))."
    default: return "It would rest on \(titles.count) posts: somebody must come for each."
    }
  }
}

extension QuorumVerdict.Part {
  /// Whether it asks for a share of the total.
  fileprivate var isFraction: Bool {
    if case .members(.fraction) = part.test { true } else { false }
  }

  /// The part and all it is made of.
  fileprivate var withInner: [QuorumVerdict.Part] { [self] + parts.flatMap(\.withInner) }
}
