package import Governance

extension Wording {
  /// Who would restore it, in ever fewer words, for a line of the screen.
  package func briefRestorers(_ posts: [Post.ID], _ deputies: [(post: Post.ID, person: Person.ID)])
    -> [String]
  {
    let names =
      posts.map { surname(partnership.holder(of: $0, on: day)?.id) } + deputies.map { surname($0.person) }
    return [
      "\(Wording.list(names, with: "or")) would restore it.",
      "Any one of \(names.count) people would restore it.",
    ]
  }

  /// What is needed together, in ever fewer words: `LB Bexley: any of 4; Care Trust: Penhale; 5 of 15 more`.
  ///
  /// - Parameters:
  ///   - verdict: The inquorate verdict.
  ///   - roster: The group's posts and rule.
  ///   - presences: Those who are here.
  ///   - interested: Those who take no part.
  /// - Returns: The same in ever fewer words; the last may still be too long for a line.
  /// - Complexity: O(parts × posts) verdicts.
  package func briefSuppliers(
    _ verdict: QuorumVerdict, of roster: Roster, here presences: [Presence], interested: Set<Person.ID>
  ) -> [String] {
    let here = Set(presences.compactMap(\.person))
    let waiting = roster.held.filter { entry in
      entry.category.countsHere && entry.holder.map { !here.contains($0) } == true
    }
    func words(_ part: QuorumVerdict.Part, most: Int) -> String {
      if case .members = part.part.test {
        let whole = verdict.missing.count == 1 ? "" : " in all,"
        return "\(part.shortfall)\(whole) of \(waiting.count) not here"
      }
      guard part.shortfall == 1 else { return shortWant(part) }
      let able = waiting.filter { entry in
        let arrival = Presence(person: entry.holder, post: entry.post.id, capacity: .member)
        let then = roster.verdict(of: presences + [arrival], interested: interested)
        return then.parts.contains { $0.part == part.part && $0.holds }
      }
      let deputies = able.flatMap(\.deputies).filter { !here.contains($0) }
      let names = able.map { surname($0.holder) } + deputies.map { "\(surname($0)) (deputy)" }
      let who =
        names.isEmpty
        ? "nobody could" : names.count > most ? "any of \(names.count)" : Wording.list(names, with: "or")
      return "\(label(part.part)): \(who)"
    }
    let isCount = { (part: QuorumVerdict.Part) -> Bool in
      if case .members = part.part.test { true } else { false }
    }
    // Whoever supplies the others counts too: the number is said only where it asks for more.
    let named = verdict.missing.filter { !isCount($0) }
    let missing = named + verdict.missing.filter { isCount($0) && $0.shortfall > named.count }
    return [4, 1].flatMap { most -> [String] in
      let wants = missing.map { words($0, most: most) }.joined(separator: "; ")
      return ["Needed together: \(wants).", "Needed: \(wants)"]
    }
  }

  /// On whom a quorum rests, in ever fewer words; empty when on nobody alone.
  package func briefRests(on posts: [Post.ID], in verdict: QuorumVerdict) -> [String] {
    guard !posts.isEmpty else { return [] }
    let names = posts.map { post in surname(verdict.counted.first { $0.post == post }?.person) }
    return [
      rests(on: posts, in: verdict), "rests on \(Wording.list(names))",
      "rests on \(names.count == 1 ? "1 person" : "\(names.count) people")",
    ]
  }

  /// When it will fall, in ever fewer words: who leaves, their surname, the minute alone.
  package func briefFall(_ fall: Proceedings.Fall) -> [String] {
    let names = fall.leaving.map { surname($0) }
    return [
      self.fall(fall), shortFall(fall), "falls \(fall.at.time): \(Wording.list(names))",
      "falls \(fall.at.time)",
    ]
  }

  /// What a failed verdict lacks, in ever fewer words; the count of members only where nothing else fails, since the
  /// line has it already.
  package func briefLacks(_ verdict: QuorumVerdict) -> [String] {
    let named = verdict.missing.filter { part in
      if case .members = part.part.test { false } else { true }
    }
    let all = verdict.missing.map(shortLack).joined(separator: ", ")
    guard !named.isEmpty else { return [all] }
    let labels = named.map { briefLabel($0.part) }.joined(separator: ", ")
    return [
      all, named.map(shortLack).joined(separator: ", "), "missing: \(labels)",
      "\(Wording.count(verdict.missing.count, "part")) missing",
    ]
  }

  /// A meeting's own quorum beside that of its item, in ever fewer words: `meeting: QUORATE, 11 here`.
  package func beside(_ verdict: QuorumVerdict, item: QuorumVerdict) -> [String] {
    let headline = Wording.headline(verdict.standing)
    guard let members = verdict.members else { return ["meeting: \(headline)"] }
    let long = "meeting: \(headline), \(members.count) here"
    guard verdict.standing == item.standing else { return [long, "meeting: \(headline)"] }
    return [long, "meeting: \(members.count) here", "meeting: \(members.count)"]
  }

  /// What closing leaves unanswered, in ever fewer words.
  package func questions(_ unanswered: Unanswered) -> [String] {
    switch unanswered {
    case .unmarked(let post): [question(unanswered), "\(holder(post)) is not accounted for"]
    case .unnotified(let appointment):
      [question(unanswered), "\(name(appointment.person)): notice not yet seen"]
    default: [question(unanswered)]
    }
  }

  /// The interests of somebody in items that have not begun, for a narrow column: `interest 5`; empty for none.
  package func comingInterests(of person: Person.ID?, in proceedings: Proceedings) -> [String] {
    guard let person else { return [] }
    let numbers = proceedings.record.interests.all.filter { $0.person == person }
      .compactMap { proceedings.record.agenda[$0.item] }.filter { $0.opened == nil }.map(\.number).sorted()
    guard !numbers.isEmpty else { return [] }
    let items = numbers.map(String.init).joined(separator: ",")
    return ["interest \(items)", "int. \(items)"]
  }

  /// The label of a part for a line of the screen: `a quarter`, else as on paper.
  package func lineLabel(_ part: QuorumPart) -> String {
    if case .members(.fraction) = part.test { briefLabel(part) } else { label(part) }
  }

  /// The label of a part, in ever fewer words where a row has little room.
  package func briefLabel(_ part: QuorumPart) -> String {
    switch part.test {
    case .agencies: "agencies"
    case .sectors: "sectors"
    case .members(.number): "members"
    case .members(.fraction(let numerator, let denominator)): fraction(numerator, denominator)
    case .role(let role): role
    default: label(part)
    }
  }

  /// What striking a decision leaves behind: the item undecided again, or an earlier decision unconfirmed again.
  package func afterStriking(_ decision: Decision, in proceedings: Proceedings) -> String {
    var words: [String] = []
    let others = partnership.decisions(of: proceedings.meeting.id)
    if let item = decision.item.flatMap({ proceedings.record.agenda[$0] }), item.asksForDecision,
      !others.contains(where: { $0.item == item.id })
    {
      words.append("Item \(item.number) has no decision now.")
    }
    if let confirmed = decision.confirms.flatMap({ partnership.decisions[$0] }) {
      words.append("\u{201C}\(confirmed.text)\u{201D} waits to be confirmed again.")
    }
    let agendas = partnership.records.values.flatMap(\.agenda.all)
    if let left = agendas.first(where: { $0.confirms == decision.id }) {
      words.append("The next agenda still has item \(left.number), to confirm it.")
    }
    return words.isEmpty ? "No other decision affected." : words.joined(separator: " ")
  }
}
