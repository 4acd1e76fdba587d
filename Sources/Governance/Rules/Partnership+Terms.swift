extension Partnership {
  /// How long before its day the review of an office is said to be due, in calendar days.
  public static let reviewNotice = 60

  /// When the term of an appointment ends: on the day entered for it, else so long after it began or was last renewed;
  /// `nil` where neither is known.
  public func endOfTerm(_ one: Appointment, of rule: OfficeRule, _ span: Span) -> Day? {
    one.termEnds ?? latestStart(one.from, rule, one.id.text)?.adding(span)
  }

  /// The terms that end under the rules in force on the first day of a span, where no day was entered for them.
  func termsAhead(_ span: ClosedRange<Day>) -> [Ahead] {
    (constitution(on: span.lowerBound)?.officeRules ?? []).flatMap { rule -> [Ahead] in
      guard case .term(let term, let bound, of: nil) = rule.constraint, bound != .minimum else { return [] }
      return appointments.all.compactMap { one in
        guard one.termEnds == nil, one.holds(on: span.lowerBound), concerns(rule, one),
          let end = endOfTerm(one, of: rule, term), span.contains(end), one.to.map({ $0 >= end }) ?? true
        else { return nil }
        return Ahead(day: end, subject: .termEnds(one.id), group: posts[one.post]?.group, clause: rule.clause)
      }
    }
  }

  func termMatters(of rule: OfficeRule, on day: Day) -> [OfficeMatter] {
    switch rule.constraint {
    case .term(let span, let bound, of: let name?):
      guard bound != .minimum else { return [] }
      return offices(called: name, on: day).compactMap { office in
        guard holder(of: office, on: day) != nil,
          let end = latestStart(start(of: office, on: day), rule, office.id.text)?.adding(span), end < day
        else { return nil }
        return OfficeMatter(rule: rule, what: .officeTermOver(office.id, end), kind: kind(of: bound, rule))
      }
    case .term(let span, .minimum, of: nil): return leftEarly(rule, span, on: day)
    case .term(let span, let bound, of: nil):
      return appointments.all.compactMap { one in
        // An end entered by hand is found for itself.
        guard one.termEnds == nil, one.holds(on: day), posts[one.post]?.holds(on: day) == true,
          concerns(rule, one), let end = endOfTerm(one, of: rule, span), end < day
        else { return nil }
        return OfficeMatter(rule: rule, what: .termOver(one.id, end), kind: kind(of: bound, rule))
      }
    case .continuity(let span): return endingTogether(rule, span, on: day)
    default: return []
    }
  }

  /// The reviews of an office that are overdue, or due within the notice.
  func reviews(of rule: OfficeRule, _ name: OfficeRule.Name, every span: Span, on day: Day) -> [OfficeMatter]
  {
    offices(called: name, on: day).compactMap { office in
      guard let person = holder(of: office, on: day) else { return nil }
      // The review sets the day of the next; a new appointment of the same person does not.
      guard let start = latestStart(start(of: office, on: day), rule, person.text) else {
        return OfficeMatter(rule: rule, what: .review(person, name, nil), kind: .due)
      }
      let due = start.adding(span)
      guard due <= day.adding(days: Partnership.reviewNotice) else { return nil }
      let late: Finding.Kind = rule.isOnlyAdvised ? .forChair : .notMet
      return OfficeMatter(rule: rule, what: .review(person, name, due), kind: due < day ? late : .due)
    }
  }

  private func kind(of bound: OfficeRule.Bound, _ rule: OfficeRule) -> Finding.Kind {
    bound == .maximum && !rule.isOnlyAdvised ? .notMet : .forChair
  }

  /// Since when somebody has an office: its own first day, or that of the appointment it goes with, if that is later.
  private func start(of office: Office, on day: Day) -> Day? {
    let appointed = office.person == nil ? office.post.flatMap { appointment(to: $0, on: day)?.from } : nil
    return [office.from, appointed].compactMap(\.self).max()
  }

  /// The later of a beginning and the last word by which a rule's clock began again.
  private func latestStart(_ start: Day?, _ rule: OfficeRule, _ subject: String) -> Day? {
    let words = evidence.all.filter { $0.rule == rule.id && $0.subject == subject }.map(\.on)
    return (words + [start].compactMap(\.self)).max()
  }

  func concerns(_ rule: OfficeRule, _ one: Appointment) -> Bool {
    guard one.isEver, let post = posts[one.post], !rule.exceptPosts.contains(post.id) else { return false }
    return rule.groups.isEmpty || rule.groups.contains(post.group)
  }

  private func leftEarly(_ rule: OfficeRule, _ span: Span, on day: Day) -> [OfficeMatter] {
    appointments.all.compactMap { one in
      // A note for continuity, kept for a year; who follows themselves in the post did not go.
      guard let from = one.from, let to = one.to, to < day, to > day.adding(months: -12), concerns(rule, one),
        to.adding(days: 1) < from.adding(span), posts[one.post]?.holds(on: to.adding(days: 1)) == true,
        appointment(to: one.post, on: to.adding(days: 1))?.person != one.person
      else { return nil }
      return OfficeMatter(rule: rule, what: .leftEarly(one.id, to), kind: .forChair)
    }
  }

  /// Those who speak for one agency on a group of whom two end within a span of each other, one of them still to go.
  private func endingTogether(_ rule: OfficeRule, _ span: Span, on day: Day) -> [OfficeMatter] {
    let wanted = rule.groups.isEmpty ? groups.all.filter { $0.holds(on: day) }.map(\.id) : rule.groups
    return wanted.flatMap { group in
      agencies.all.compactMap { agency -> OfficeMatter? in
        let ends = appointments.all.compactMap { one -> (one: Appointment, end: Day)? in
          guard let post = posts[one.post], post.group == group, post.agency == agency.id, one.isEver,
            // A term that is over while the post is still held says nothing of when its holder goes.
            let end = one.to ?? one.termEnds.flatMap({ $0 >= day ? $0 : nil }), end >= day.subtracting(span)
          else { return nil }
          return (one, end)
        }.sorted { ($0.end, $0.one.id) < ($1.end, $1.one.id) }
        let close = zip(ends, ends.dropFirst()).filter { first, second in
          second.end >= day && first.one.post != second.one.post && second.end <= first.end.adding(span)
        }.flatMap { [$0.one.id, $1.one.id] }
        guard !close.isEmpty else { return nil }
        let those = ends.map(\.one.id).filter(close.contains)
        return OfficeMatter(rule: rule, what: .endTogether(agency.id, group, those), kind: .forChair)
      }
    }
  }
}
