extension Roster {
  /// Whether the group is quorate with those who are here.
  ///
  /// - Parameters:
  ///   - presences: Those who are in the room; a person entered twice is one head.
  ///   - interested: Those who take no part in the item at hand.
  ///   - settings: The reading; `nil` means the constitution's own.
  /// - Returns: The verdict with every part of the rule and everybody who counts or does not.
  /// - Complexity: O(presences × parts of the rule).
  public func verdict(
    of presences: [Presence], interested: Set<Person.ID> = [], under settings: Settings? = nil
  ) -> QuorumVerdict {
    let settings = settings ?? self.settings
    var tally = Tally(roster: self, settings: settings)
    var verdict = QuorumVerdict(standing: .noRule, rule: rule)
    // In the order of the capacities, holders first, then deputies: whoever stands in counts only where nobody before them does.
    for capacity in Stay.Capacity.allCases {
      for presence in presences where presence.capacity == capacity {
        take(presence, into: &tally, and: &verdict, interested: interested)
      }
    }
    guard let rule else { return verdict }
    verdict.parts = rule.parts.map { tally.judge($0, ruleClause: rule.clause) }
    verdict.standing = verdict.parts.allSatisfy(\.holds) ? .quorate : .inquorate
    return verdict
  }

  private func take(
    _ presence: Presence, into tally: inout Tally, and verdict: inout QuorumVerdict,
    interested: Set<Person.ID>
  ) {
    if let reason = reasonNotToCount(presence, tally: tally, interested: interested) {
      verdict.uncountedPresences.append(presence)
      verdict.reasons.append(reason)
    } else if let person = presence.person, let post = presence.post, let place = place(of: post) {
      tally.count(person, at: place)
      verdict.counted.append(presence)
    }
  }

  private func reasonNotToCount(
    _ presence: Presence, tally: Tally, interested: Set<Person.ID>
  ) -> Presence.Uncounted? {
    guard let person = presence.person, let post = presence.post, let place = place(of: post) else {
      return .inAttendance
    }
    let entry = entries[place]
    let settings = tally.settings
    switch presence.capacity {
    case .member:
      if entry.holder != person { return .notHolder }
    case .deputy, .attending:
      // Somebody sent for a post counts where anyone sent may; the register enters them as in attendance.
      switch settings.deputies {
      case .none: return presence.capacity == .deputy ? .deputiesDoNotCount : .inAttendance
      case .named where !entry.deputies.contains(person): return .notNamedDeputy
      case .named where presence.capacity == .attending: return .inAttendance
      case .named, .anyone: break
      }
      if entry.holder == nil { return .vacantPost }
      if tally.isFilled(place) { return .holderIsHere }
    case .apologies, .absent, .late: return .inAttendance
    }
    let counts = entry.category.countsHere || (entry.isObserver && settings.observersCount)
    if !counts { return .category(entry.category.words.isEmpty ? entry.post.category : entry.category.words) }
    if presence.means == .video, !settings.videoCounts { return .video }
    if presence.means == .telephone, !settings.telephoneCounts { return .telephone }
    if interested.contains(person), !settings.interestedCount { return .interest }
    return nil
  }
}

/// Who counts so far, while a verdict is being made.
struct Tally {
  let roster: Roster
  let settings: Settings
  /// For each entry of the roster, who is here for it and counts; `nil` for nobody.
  private var fillers: [Person.ID?]

  init(roster: Roster, settings: Settings) {
    self.roster = roster
    self.settings = settings
    fillers = Array(repeating: nil, count: roster.entries.count)
  }

  mutating func count(_ person: Person.ID, at place: Int) { fillers[place] = person }

  /// Whether somebody who counts is here for a place.
  func isFilled(_ place: Int) -> Bool { fillers[place] != nil }

  /// Whether the holder of a place is here in person and counts.
  private func isHolder(_ place: Int) -> Bool {
    isFilled(place) && fillers[place] == roster.entries[place].holder
  }

  /// The people who are here and count for some places, each once.
  private func heads(at places: some Sequence<Int>) -> Int { Set(places.compactMap { fillers[$0] }).count }

  func judge(_ part: QuorumPart, ruleClause: String) -> QuorumVerdict.Part {
    let clause = part.clause.isEmpty ? ruleClause : part.clause
    func answer(
      _ count: Int, of needed: Int, total: Int? = nil, by: [Post.ID] = [], parts: [QuorumVerdict.Part] = []
    ) -> QuorumVerdict.Part {
      QuorumVerdict.Part(
        part: part, clause: clause, holds: count >= needed, count: count, needed: needed, total: total,
        by: by,
        parts: parts)
    }
    func group(_ parts: [QuorumPart], needed: Int) -> QuorumVerdict.Part {
      let judged = parts.map { judge($0, ruleClause: clause) }
      return answer(judged.count(where: \.holds), of: needed, parts: judged)
    }
    func named(_ matches: (Int) -> Bool) -> QuorumVerdict.Part {
      let places = roster.entries.indices.filter { isFilled($0) && matches($0) }
      return answer(heads(at: places), of: 1, by: places.map { roster.entries[$0].post.id })
    }
    switch part.test {
    case .members(let threshold):
      let total = roster.total(under: settings)
      return answer(heads(at: roster.entries.indices), of: threshold.needed(of: total), total: total)
    case .agencies(let needed): return answer(distinct(agencies(at:)), of: needed)
    case .sectors(let needed): return answer(distinct(sectors(at:)), of: needed)
    case .agency(let agency): return named { agencies(at: $0).contains(agency) }
    case .sector(let sector): return named { roster.entries[$0].sector == sector }
    case .service(let service): return named { roster.entries[$0].services.contains(service) }
    case .role(let office): return named { isHolder($0) && roster.entries[$0].offices.contains(office) }
    case .all(let parts): return group(parts, needed: parts.count)
    case .any(let parts): return group(parts, needed: 1)
    case .atLeast(let needed, let parts): return group(parts, needed: needed)
    }
  }

  private func agencies(at place: Int) -> [Agency.ID] {
    let entry = roster.entries[place]
    let own = entry.agency.map { [$0] } ?? []
    switch settings.representing {
    case .ownAgency: return own
    case .notified: return own + entry.notified
    case .recorded: return own + entry.notified + entry.unnotified
    }
  }

  private func sectors(at place: Int) -> [String] {
    let sector = roster.entries[place].sector
    return sector.isEmpty || settings.sectorsNotCounted.contains(sector) ? [] : [sector]
  }

  private func distinct<Value: Hashable>(_ values: (Int) -> [Value]) -> Int {
    var seen: Set<Value> = []
    for place in roster.entries.indices where isFilled(place) { seen.formUnion(values(place)) }
    return seen.count
  }
}
