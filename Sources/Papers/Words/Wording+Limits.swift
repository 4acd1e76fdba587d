package import Governance

extension Wording {
  /// A limit that was passed, or of which the Chair is told, in a sentence: the arithmetic, the clause, what to do.
  package func limitFinding(_ count: LimitCount) -> String {
    "\(name(count.group)): \(name(count.subject)): \(standing(count)) \(remedy(count))"
  }

  /// A limit as it stands for one post, holder or agency.
  ///
  /// `2 of 4 scheduled meetings by deputy (11 Jun, 10 Sep); at most 1 allowed (25%), 1 too many (App2 4).`
  package func standing(_ count: LimitCount) -> String {
    "\(counted(count))\(occasions(count)), \(Wording.period(count))\(Wording.undated(count)); \(allowance(count))\(cited(count.rule))."
  }

  /// What a limit asks for, in a phrase with its clause.
  ///
  /// `Deputies: at most 25% of the meetings scheduled in a year from 1 April, for each post (App2 4)`.
  package func rule(_ rule: LimitRule) -> String {
    let what =
      switch rule.measure {
      case .deputised: "Deputies"
      case .covered: "Somebody here, holder or deputy"
      case .attended: "The holder here"
      case .whole: "Here for the whole of each meeting come to"
      case .punctual: "Here no later than \(Wording.count(rule.graceMinutes, "minute")) after the start"
      case .people: "Different people in the post"
      }
    let of = "of the meetings \(rule.base == .held ? "held" : "scheduled") in \(Wording.year(rule.year))"
    let bound =
      switch rule.bound {
      case .atMost(let share): "at most \(Wording.share(share)) \(of)"
      case .atMostNumber(let number):
        "at most \(number) \(rule.measure == .people ? "" : "meetings ")in \(Wording.year(rule.year))"
      case .atLeast(let share): "at least \(Wording.share(share)) \(of)"
      case .mentionedFrom(let number):
        "no threshold is stated; the \(chairAddress) is told from \(number) in \(Wording.year(rule.year)) on"
      }
    let per =
      switch rule.per {
      case .post: "for each post"
      case .member: "for each holder"
      case .agency: "for each agency"
      }
    let special = rule.countsSpecialMeetings ? ", special meetings included" : ""
    return "\(what): \(bound), \(per)\(special)\(cited(rule))"
  }

  /// The lines of a group's limits under its attendance: each rule, and whoever has anything that counts against it.
  package func limitLines(of group: Group.ID) -> [String] {
    let counts = partnership.limitCounts(on: day, in: group)
    let rules = partnership.constitution(on: day)?.limits ?? []
    let lines = rules.filter { rule in counts.contains { $0.rule == rule } }.flatMap { rule -> [String] in
      let own = counts.filter { $0.rule == rule }
      let told = own.filter { Wording.isTold($0) }
      let rest = own.count - told.count
      var lines = TextColumns.paragraph("\(self.rule(rule)).", indent: 2, hanging: 4)
      lines += told.flatMap { count in
        TextColumns.paragraph(
          "\(name(count.subject)): \(standing(count, isShort: true))", indent: 4, hanging: 6)
      }
      if rest > 0 {
        lines.append("    \(told.isEmpty ? "all \(rest)" : "the other \(rest)"): \(Wording.untold(rule))")
      }
      return lines
    }
    return lines.isEmpty ? ["  \(Wording.noAttendanceRule)"] : lines
  }

  /// Whether a count says something on a page: what is left of an allowance does, none without a threshold does not.
  private static func saysSomething(_ count: LimitCount) -> Bool { count.allowed != nil || count.number > 0 }

  /// Whether a count has a line of its own under the grid: where it counts against what is left, or the Chair is told.
  private static func isTold(_ count: LimitCount) -> Bool {
    if case .mentionedFrom = count.rule.bound { return count.state == .mentioned }
    return count.number > (count.rule.measure == .people ? 1 : 0)
  }

  /// What is said of all that have no line of their own.
  private static func untold(_ rule: LimitRule) -> String {
    if case .mentionedFrom(let number) = rule.bound, number > 1 { return "fewer than \(number)" }
    return rule.measure == .people ? "one person or nobody" : "none"
  }

  /// The limits that hold for a post and its holder, as lines of a page; empty where none does.
  package func limitLines(of post: Post.ID) -> [String] {
    guard let group = partnership.posts[post]?.group else { return [] }
    return partnership.limitCounts(on: day, in: group).filter { count in
      count.subject.post == post && Wording.saysSomething(count)
    }.map { standing($0) }
  }

  /// The limits that hold for an agency, as lines of a page; empty where none does.
  package func limitLines(of agency: Agency.ID) -> [String] {
    partnership.limitCounts(on: day).filter { count in
      count.subject == .agency(agency) && Wording.saysSomething(count)
    }.map { count in
      "\(name(count.group)): \(standing(count))"
    }
  }

  /// What is said where the constitution in force states no rule on attendance.
  package static let noAttendanceRule = "NO ATTENDANCE RULE: the constitution in force states none."

  /// A post with its holder, or an agency.
  package func name(_ subject: LimitCount.Subject) -> String {
    switch subject {
    case .post(let id): titleAndHolder(id)
    case .member(let post, let person): "\(name(person)) (\(title(post)))"
    case .agency(let id): name(id)
    }
  }

  private func standing(_ count: LimitCount, isShort: Bool) -> String {
    isShort
      ? "\(counted(count))\(occasions(count))\(Wording.undated(count)); \(allowance(count))" : standing(count)
  }

  private func counted(_ count: LimitCount) -> String {
    let base = count.rule.base == .held ? "meetings held" : "scheduled meetings"
    let of = "\(count.number) of \(count.of) \(base)"
    switch count.rule.measure {
    case .deputised: return "\(of) by deputy"
    case .covered: return "nobody here at \(of)"
    case .attended: return "the holder not here at \(of)"
    case .whole: return "here for a part only at \(of)"
    case .punctual: return "more than \(Wording.count(count.rule.graceMinutes, "minute")) late at \(of)"
    case .people:
      let names = Wording.list(count.people.map { name($0) })
      let people = count.people.count == 1 ? "1 person" : "\(count.people.count) different people"
      return people + (names.isEmpty ? "" : " (\(names))")
        + " at \(Wording.count(count.held, "meeting")) held"
    }
  }

  private func occasions(_ count: LimitCount) -> String {
    guard count.rule.measure != .people, !count.meetings.isEmpty else { return "" }
    let days = count.meetings.enumerated().compactMap { place, id -> String? in
      guard let day = partnership.meetings[id]?.date.short else { return nil }
      let late = count.minutesLate.indices.contains(place) ? ", \(count.minutesLate[place]) min" : ""
      return day + late
    }
    let unmarked = count.unmarked == 0 ? "" : "; \(count.unmarked) of them not marked"
    return " (\(days.joined(separator: count.minutesLate.isEmpty ? ", " : "; "))\(unmarked))"
  }

  private func allowance(_ count: LimitCount) -> String {
    guard let allowed = count.allowed, let left = count.remaining else { return "no threshold is stated" }
    let rest =
      left > 0 ? ", \(left) left" : left < 0 ? ", \(-left) too many" : allowed > 0 ? ", none left" : ""
    let most = allowed == 0 ? "none" : "at most \(allowed)"
    switch count.rule.bound {
    case .atMost(let share): return "\(most) allowed (\(Wording.share(share)))\(rest)"
    case .atLeast(let share):
      return "at least \(Wording.share(share)) asked for: \(most) may be missed\(rest)"
    default: return "\(most) allowed\(rest)"
    }
  }

  private func remedy(_ count: LimitCount) -> String {
    let rule = count.rule
    if !rule.addressedTo.isEmpty {
      let by = rule.by.isEmpty ? "the \(chairTitle)" : rule.by
      return "For \(by) to address with \(rule.addressedTo)."
    }
    let appointer = agency(of: count.subject).map { name($0) } ?? "the holder"
    if count.state == .mentioned { return "For the \(chairAddress) to judge." }
    switch rule.measure {
    case .deputised:
      return "The holder is to come to what is still to be held; or ask \(appointer) to appoint another."
    case .people: return "Ask \(appointer) to send the same person."
    case .whole, .punctual, .attended, .covered: return "Raise it with \(appointer)."
    }
  }

  private func agency(of subject: LimitCount.Subject) -> Agency.ID? {
    if case .agency(let id) = subject { return id }
    return subject.post.flatMap { partnership.posts[$0]?.agency }
  }

  private func cited(_ rule: LimitRule) -> String { rule.clause.isEmpty ? "" : " (\(rule.clause))" }

  private static func period(_ count: LimitCount) -> String {
    if case .rolling = count.rule.year {
      return "in the \(year(count.rule.year)) to \(count.year.upperBound.withYear)"
    }
    return "in the year from \(count.year.lowerBound.withYear)"
  }

  /// How many of the meetings counted have no date yet; empty for none.
  private static func undated(_ count: LimitCount) -> String {
    guard count.rule.base == .scheduled, count.undated > 0, count.rule.measure != .people else { return "" }
    return ", \(count.undated) of the \(count.of) not yet dated"
  }

  /// A year in words: `a year from 1 April`, `12 months`.
  static func year(_ year: RuleYear) -> String {
    switch year {
    case .rolling(let months): count(months, "month")
    case .from(1, 1): "a calendar year"
    case .from(let month, let day): "a year from \(day) \(Day.monthNames[month - 1])"
    }
  }

  /// A share in words: `25%`, `1/3`.
  static func share(_ share: Share) -> String {
    share.denominator == 100 ? "\(share.numerator)%" : "\(share.numerator)/\(share.denominator)"
  }
}
