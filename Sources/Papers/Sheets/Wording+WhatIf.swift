package import Governance

extension Wording {
  /// What would follow from a supposition: for each group it touches whether it can still ever be quorate, then its last
  /// meetings judged again, the next one and what else is lost; then what would mend it.
  ///
  /// - Parameters:
  ///   - whatIf: What is supposed.
  ///   - today: The day before which meetings are past.
  /// - Returns: Lines of at most a paper's width.
  package func whatIfLines(_ whatIf: WhatIf, today: Day) -> [String] {
    whatIfLines(partnership.consequences(of: whatIf, today: today))
  }

  /// What would follow from a supposition, where that is known already.
  package func whatIfLines(_ found: Consequences) -> [String] {
    let now = Wording(partnership, on: found.whatIf.from)
    let then = now.supposing(found.whatIf)
    var lines = now.headingLines(found)
    for effect in found.effects { lines += [""] + now.effectLines(effect, of: found.whatIf, then: then) }
    lines += now.untouchedLines(found) + now.mendLines(found) + now.readingLines(found)
    return lines
  }

  /// What is supposed, in a sentence without its end: `Dr Helen Penhale leaves, nobody in the place`.
  package func supposition(_ whatIf: WhatIf) -> String {
    switch (whatIf.departure, whatIf.instead) {
    case (.person(let person), .nobody): "\(fullName(person)) leaves, nobody in the place"
    case (.person(let person), .newHolder): "\(fullName(person)) leaves, a new holder in each post"
    case (.person(let person), .namedDeputy): "\(fullName(person)) comes no more, the named deputy instead"
    case (.post(let post), .nobody): "\(postAndGroup(post)) falls vacant"
    case (.post(let post), .newHolder): "\(postAndGroup(post)) has a new holder"
    case (.post(let post), .namedDeputy):
      "the named deputy comes for \(postAndGroup(post)), its holder no more"
    case (.agency(let agency), .nobody): "\(name(agency)) withdraws from all its posts"
    case (.agency(let agency), .newHolder): "\(name(agency)) has new holders in all its posts"
    case (.agency(let agency), .namedDeputy): "only named deputies come for \(name(agency))"
    }
  }

  /// The words for the partnership as it would be.
  func supposing(_ whatIf: WhatIf) -> Wording {
    var changed = whatIf.applied(to: partnership, from: whatIf.from)
    for post in whatIf.posts(on: whatIf.from, in: partnership) where whatIf.instead == .newHolder {
      changed.people.put(Person(id: WhatIf.newHolder(of: post), name: "a new holder,"))
    }
    for post in partnership.posts.all {
      changed.people.put(Person(id: Roster.anyone(sentFor: post.id), name: "anyone sent,"))
    }
    return Wording(changed, on: whatIf.from)
  }

  /// A post with its group: `Clinical Director (LSCB Board)`.
  func postAndGroup(_ post: Post.ID) -> String {
    guard let group = partnership.posts[post]?.group else { return title(post) }
    return "\(title(post)) (\(name(group)))"
  }

  private func headingLines(_ found: Consequences) -> [String] {
    let words = "WHAT IF  \(supposition(found.whatIf))"
    let from = "from \(found.whatIf.from.weekdayAndDate)"
    let gap = TextColumns.paperWidth - TextColumns.width(of: words) - TextColumns.width(of: from)
    let first =
      gap >= 2
      ? [words + String(repeating: " ", count: gap) + from]
      : TextColumns.entry("WHAT IF", "\(supposition(found.whatIf)), \(from)", indent: 9)
    return first + TextColumns.wrapped("Nothing is saved. \(concerned(found))", to: TextColumns.paperWidth)
  }

  /// The posts it is about, or how many where they are many.
  private func concerned(_ found: Consequences) -> String {
    let posts = found.posts
    guard !posts.isEmpty else {
      if case .post = found.whatIf.departure { return "The post is vacant as it is." }
      return "No post is held on that day\(deputised(found.whatIf))."
    }
    let groups = Set(posts.compactMap { partnership.posts[$0]?.group }).count
    if posts.count > 6 { return "It is about \(posts.count) posts in \(Wording.count(groups, "group"))." }
    return "\(posts.count == 1 ? "Post" : "Posts"): \(posts.map(postAndGroup).joined(separator: "; "))."
  }

  /// The posts for which somebody without a post is a named deputy; empty for none.
  private func deputised(_ whatIf: WhatIf) -> String {
    guard case .person(let person) = whatIf.departure else { return "" }
    let posts = partnership.posts.all.map(\.id).filter {
      partnership.authorisedDeputies(for: $0, on: whatIf.from).contains(person)
    }
    return posts.isEmpty ? "" : "; named deputy for \(posts.map(postAndGroup).joined(separator: "; "))"
  }

  private func effectLines(_ effect: Consequences.Effect, of whatIf: WhatIf, then: Wording) -> [String] {
    let answer = possibility(effect, of: whatIf, then: then)
    var lines = TextColumns.rows(
      [name(effect.group), answer],
      widths: [Wording.whatIfIndent - 2, TextColumns.paperWidth - Wording.whatIfIndent],
      gap: 2)
    func add(_ heading: String, _ words: String) {
      lines += TextColumns.entry("   \(heading)", words, indent: Wording.whatIfIndent)
    }
    if effect.after.verdict.standing != .noRule || !effect.replay.meetings.isEmpty {
      add(Wording.lastMeetings(effect.replay), replay(effect.replay))
    }
    if effect.after.verdict.standing != .noRule {
      add(nextHeading(effect.next), next(effect.next, then: then))
    }
    let lost = lost(effect)
    if !lost.isEmpty { add("also lost", lost) }
    return lines
  }

  private static func lastMeetings(_ replay: Consequences.Replay) -> String {
    switch replay.meetings.count {
    case 0: "last meetings"
    case 1: "last meeting"
    default: "last \(replay.meetings.count) meetings"
    }
  }

  private func replay(_ replay: Consequences.Replay) -> String {
    let unjudged = replay.unjudged == 0 ? "" : "; no rule could judge \(replay.unjudged) more"
    if replay.meetings.isEmpty, replay.unjudged == 0 { return "none was held in the last 24 months" }
    guard !replay.meetings.isEmpty else { return "none of the last 24 months could be judged\(unjudged)" }
    let count = replay.meetings.count
    let verb = replay.were == 1 ? "was" : "were"
    let without =
      replay.withoutDeputy == 0
      ? "" : "; in \(replay.withoutDeputy) of them nobody was named deputy on the day"
    return
      "\(replay.wouldBe) of \(count) would have been quorate throughout (\(replay.were) of \(count) \(verb))"
      + without + unjudged
  }

  /// How the past meetings were judged again, since another reading would give other numbers.
  private func readingLines(_ found: Consequences) -> [String] {
    guard found.effects.contains(where: { !$0.replay.meetings.isEmpty }) else { return [] }
    let how =
      switch found.whatIf.instead {
      case .nobody: "as if nobody held the post or came for it, so that the total is smaller too"
      case .newHolder: "as if a new holder had come when the former one did"
      case .namedDeputy: "as if whoever was named deputy on that day had come when the holder did"
      }
    return [""]
      + TextColumns.entry(
        "How it was judged", "Each past meeting by the posts and the rule of its own day, \(how).",
        indent: Wording.whatIfIndent)
  }

  private func untouchedLines(_ found: Consequences) -> [String] {
    guard !found.unchanged.isEmpty else { return [] }
    let never = found.neverAnyway.map { name($0) }
    return [""]
      + TextColumns.entry(
        "No change", found.unchanged.map { name($0) }.joined(separator: "; "), indent: Wording.whatIfIndent)
      + (never.isEmpty
        ? []
        : TextColumns.entry(
          "", "As it is, whoever comes, never quorate: \(never.joined(separator: "; "))",
          indent: Wording.whatIfIndent))
  }

  static let whatIfIndent = 22
}
