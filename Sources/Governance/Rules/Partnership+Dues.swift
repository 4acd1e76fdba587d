extension Partnership {
  /// The first day of which anything is recorded: a meeting, or word of something done; `nil` where nothing is.
  ///
  /// What was due before it cannot be judged.
  public var recordBegins: Day? {
    (meetings.all.map(\.date) + evidence.all.map(\.on)).min()
  }

  /// Everything due under the constitution from one day to another, both included, done or not, in order.
  ///
  /// Each is due by the rules in force on the day that sets it: the meeting's, the appointment's, else its own. Nothing is
  /// due where the last day lies before the first, as before the first meeting of a new partnership.
  /// - Complexity: O(rules × (meetings + appointments + evidence)).
  public func dues(from first: Day, to last: Day) -> [Due] {
    guard first <= last else { return [] }
    var dues: [Due] = []
    for (constitution, span) in constitutionsInForce(
      // A term of office may have begun many years before it ends.
      from: first.adding(months: -600), to: last.adding(months: 24))
    {
      for rule in constitution.deadlines {
        dues += self.dues(of: rule, in: span, wanted: first...last)
      }
    }
    return dues.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
      \.element)
  }

  /// The constitutions in force over a time, each with the days on which it is.
  private func constitutionsInForce(from first: Day, to last: Day) -> [(Constitution, ClosedRange<Day>)] {
    constitutions.enumerated().compactMap { place, one in
      let next =
        constitutions.indices.contains(place + 1) ? constitutions[place + 1].from.adding(days: -1) : last
      let (start, end) = (max(one.from, first), min(next, last))
      return start <= end ? (one, start...end) : nil
    }
  }

  private func dues(of rule: DeadlineRule, in span: ClosedRange<Day>, wanted: ClosedRange<Day>) -> [Due] {
    let both = span.overlaps(wanted) ? span.clamped(to: wanted) : nil
    switch rule.trigger {
    case .eachYear(let month, let day):
      guard let both else { return [] }
      let years = both.lowerBound.year...both.upperBound.year
      let days = years.compactMap { year in
        // 29 February is the last of February in a year that has none.
        Day(year: year, month: month, day: day) ?? Day(year: year, month: month, day: 28)
      }
      return plain(rule, days.filter(both.contains))
    case .months(let months):
      guard let both else { return [] }
      let first = both.lowerBound.year * 12 + both.lowerBound.month - 1
      let last = both.upperBound.year * 12 + both.upperBound.month - 1
      let days = (first...last).filter { months.contains($0 % 12 + 1) }.compactMap { count in
        Day(year: count / 12, month: count % 12 + 1, day: 1)?.adding(months: 1).adding(days: -1)
      }
      return plain(rule, days.filter(both.contains))
    case .every(let interval): return recurring(rule, interval, span, wanted)
    case .beforeMeeting(let notice, let isClear):
      return atMeetings(rule, span, wanted) { $0.date.subtracting(notice, isClear: isClear) }
    case .afterMeeting(let time):
      return atMeetings(rule, span, wanted) { $0.status == .closed ? $0.date.adding(time) : nil }
    case .atMeeting: return atMeetings(rule, span, wanted) { $0.date }
    case .onAppointment(let time): return onAppointments(rule, time, span, wanted)
    }
  }

  /// What falls due on days of the calendar.
  private func plain(_ rule: DeadlineRule, _ days: [Day]) -> [Due] {
    days.flatMap { day in
      subjects(of: rule, on: day).map { due(rule, $0, meeting: nil, day) }
    }
  }

  /// What falls due again so long after it was last done; where it never was, after the record begins.
  ///
  /// Where constitutions follow each other with the same rule, it is due once: by the first in whose time it falls due.
  private func recurring(
    _ rule: DeadlineRule, _ interval: Span, _ span: ClosedRange<Day>, _ wanted: ClosedRange<Day>
  ) -> [Due] {
    subjects(of: rule, on: min(span.upperBound, wanted.upperBound)).compactMap { subject in
      let last = evidence.all.filter { $0.rule == rule.id && $0.subject == subject.code }.map(\.on).max()
      let first = recordBegins.map {
        self.interval(of: rule.id, on: $0) == nil ? max($0, span.lowerBound) : $0
      }
      // Nobody owes what fell due before they came.
      let joined = joining(subject)
      guard let start = last ?? first.map({ max($0, joined ?? $0) }) else { return nil }
      let day = start.adding(interval)
      guard day <= min(span.upperBound, wanted.upperBound) else { return nil }
      if let earlier = self.interval(of: rule.id, on: span.lowerBound.adding(days: -1)),
        start.adding(earlier) < span.lowerBound
      {
        return nil
      }
      // Evidence ends the time before; what comes next is not done yet.
      var due = Due(rule: rule, subject: subject, meeting: nil, day: day, doneOn: nil)
      due.counts = last != nil ? .fromLastTime : start == joined ? .fromJoining : .fromRecord
      return due
    }
  }

  /// The day on which somebody came for whom something is due; `nil` where it is not recorded, and for the partnership.
  private func joining(_ subject: Due.Subject) -> Day? {
    switch subject {
    case .partnership: nil
    case .agency(let id): agencies[id]?.from
    case .group(let id): groups[id]?.from
    case .member(let id): appointments[id]?.from
    }
  }

  /// After how long a thing is due again by the constitution in force on a day; `nil` where it does not state that.
  private func interval(of rule: String, on day: Day) -> Span? {
    guard case .every(let span)? = constitution(on: day)?.deadlines.first(where: { $0.id == rule })?.trigger
    else { return nil }
    return span
  }

  private func atMeetings(
    _ rule: DeadlineRule, _ span: ClosedRange<Day>, _ wanted: ClosedRange<Day>, _ day: (Meeting) -> Day?
  ) -> [Due] {
    meetings(of: nil).filter { meeting in
      span.contains(meeting.date) && meeting.status != .cancelled
        && (rule.groups.isEmpty || rule.groups.contains(meeting.group))
    }.flatMap { meeting -> [Due] in
      guard let day = day(meeting), wanted.contains(day) else { return [] }
      let subjects = rule.per == .agency ? self.subjects(of: rule, on: meeting.date) : [.group(meeting.group)]
      return subjects.map { due(rule, $0, meeting: meeting.id, day) }
    }
  }

  private func onAppointments(
    _ rule: DeadlineRule, _ time: Span?, _ span: ClosedRange<Day>, _ wanted: ClosedRange<Day>
  ) -> [Due] {
    appointments.all.compactMap { one in
      guard let from = one.from, span.contains(from), let post = posts[one.post],
        rule.groups.isEmpty || rule.groups.contains(post.group), one.to.map({ $0 >= from }) ?? true
      else { return nil }
      let day = time.map { from.adding($0) } ?? from
      guard wanted.contains(day) else { return nil }
      return due(rule, .member(one.id), meeting: nil, day)
    }
  }

  private func subjects(of rule: DeadlineRule, on day: Day) -> [Due.Subject] {
    switch rule.per {
    case .partnership: return [.partnership]
    case .agency:
      let concerned =
        rule.groups.isEmpty ? nil : Set(rule.groups.flatMap { posts(of: $0, on: day) }.compactMap(\.agency))
      return agencies.all.filter { agency in
        agency.countsAsAgency && agency.holds(on: day) && concerned.map { $0.contains(agency.id) } ?? true
      }.map { .agency($0.id) }
    case .group:
      let wanted = rule.groups.isEmpty ? groups.all.filter { $0.kind != .linked }.map(\.id) : rule.groups
      return wanted.filter { groups[$0]?.holds(on: day) == true }.map { .group($0) }
    case .member:
      return appointments.all.filter { one in
        guard one.holds(on: day), let post = posts[one.post], post.holds(on: day) else { return false }
        return rule.groups.isEmpty || rule.groups.contains(post.group)
      }.map { .member($0.id) }
    }
  }

  private func due(_ rule: DeadlineRule, _ subject: Due.Subject, meeting: Meeting.ID?, _ day: Day) -> Due {
    var due = Due(rule: rule, subject: subject, meeting: meeting, day: day)
    due.doneOn = evidence.all.filter {
      $0.rule == rule.id && $0.subject == subject.code && $0.occurrence == due.occurrence
    }.map(\.on).min()
    if rule.isOfMinutes, let circulated = meeting.flatMap({ minutesState(of: $0)?.circulatedOn }) {
      due.doneOn = due.doneOn.map { min($0, circulated) } ?? circulated
    }
    if rule.isOfInvoices, due.doneOn == nil { due.doneOn = invoiced(by: day) }
    return due
  }

  /// The day on which the last contribution in cash was invoiced of the financial year of a day; `nil` while one was not, or
  /// where there is none.
  private func invoiced(by day: Day) -> Day? {
    let year = (sumRule(on: day) ?? SumRule(id: "", clause: "")).year(of: day)
    let lines = contributions.all.filter { $0.year == year && $0.kind == .cash }
    return lines.contains { $0.invoicedOn == nil } ? nil : lines.compactMap(\.invoicedOn).max()
  }

  /// What is or was not done in time, among what was due in the year before a day and since the record begins; what is due
  /// again so long after it was last done stays until it is.
  ///
  /// What the first meeting of the record sets may have been due before it.
  func overdue(on day: Day) -> [Due] {
    guard let begins = recordBegins else { return [] }
    let first = max(begins.adding(months: -3), day.adding(months: -12))
    return dues(from: first, to: day.adding(days: -1)).filter {
      $0.doneOn == nil && ($0.day >= begins || $0.meeting != nil)
    }
  }
}
