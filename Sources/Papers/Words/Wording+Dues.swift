package import Governance

extension Wording {
  /// What is due, for what and by whom, with its clause: a phrase without its day.
  package func due(_ due: Due) -> String {
    let whom = dueFor(due)
    let cited = due.rule.clause.isEmpty ? "" : " (\(due.rule.clause))"
    let by = due.rule.by.isEmpty ? "" : "; by \(due.rule.by)"
    return Wording.capitalised("\(whom)\(due.rule.what)\(cited)\(by)\(lacking(due))")
  }

  /// Something that was due and was not done, in a sentence with the arithmetic of its day.
  package func overdue(_ due: Due) -> String {
    let late = due.daysLate(on: day).map { Wording.count($0, "day") } ?? "0 days"
    let should = due.rule.isOnlyAdvised ? "should have been done" : "was due"
    return
      "\(self.due(due)): \(should) \(due.day.withYear)\(reckoning(due)), \(late) late. Enter when it was done."
  }

  /// What is due of many at once: how many, and the first of them by name.
  package func dueOfMany(_ dues: [Due]) -> String {
    guard let due = dues.first else { return "" }
    let cited = due.rule.clause.isEmpty ? "" : " (\(due.rule.clause))"
    let noun =
      switch due.subject {
      case .agency: "agencies"
      case .group: "groups"
      case .member: "members"
      case .partnership: "of them"
      }
    let names = dues.prefix(2).map(whom).joined(separator: ", ")
    return Wording.capitalised(
      "\(due.rule.what)\(cited): by \(dues.count) \(noun), \(names) and \(dues.count - 2) more")
  }

  /// What was due of many at once and was not done, in a sentence with the arithmetic of its day.
  package func overdueOfMany(_ dues: [Due]) -> String {
    guard let due = dues.first else { return "" }
    let late = due.daysLate(on: day).map { Wording.count($0, "day") } ?? "0 days"
    let should = due.rule.isOnlyAdvised ? "should have been done" : "was due"
    return
      "\(dueOfMany(dues)): \(should) \(due.day.withYear)\(reckoning(due)), \(late) late. Enter for whom it was done."
  }

  /// Of whom it is due, by name: an agency, a group or a member.
  package func whom(_ due: Due) -> String {
    switch due.subject {
    case .partnership: ""
    case .agency(let id): name(id)
    case .group(let id): name(id)
    case .member(let id): partnership.appointments[id].map { fullName($0.person) } ?? ""
    }
  }

  /// How the day was reckoned: `, 5 working days before the meeting of 10 Dec 2026`; empty where the day says it all.
  package func reckoning(_ due: Due) -> String {
    let meeting = due.meeting.flatMap { partnership.meetings[$0] }
    let date = meeting?.date.withYear ?? ""
    switch due.rule.trigger {
    case .eachYear, .months: return ""
    case .every(let span): return ", \(Wording.span(span)) after \(counted(due))"
    case .beforeMeeting(let span, let isClear):
      return ", \(Wording.span(span))\(isClear ? " clear" : "") before the meeting of \(date)"
    case .afterMeeting(let span): return ", \(Wording.span(span)) after the meeting of \(date)"
    case .atMeeting: return ""
    case .onAppointment(.days(0)?): return ", the day of the appointment"
    case .onAppointment(let span):
      return span.map { ", \(Wording.span($0)) after the appointment" } ?? ", before the first day in post"
    }
  }

  /// From what the day of something was counted that is due again and again.
  private func counted(_ due: Due) -> String {
    switch (due.counts, due.subject) {
    case (.fromLastTime, _): "it was last done"
    case (.fromRecord, _): "the record begins (never done)"
    case (.fromJoining, .member): "the appointment (never done)"
    case (.fromJoining, _): "joining (never done)"
    }
  }

  /// A length of time in words: `5 working days`.
  package static func span(_ span: Span) -> String {
    switch span {
    case .days(let number): count(number, "day")
    case .workingDays(let number): count(number, "working day")
    case .weeks(let number): count(number, "week")
    case .months(let number): count(number, "month")
    case .years(let number): count(number, "year")
    }
  }

  /// What of a meeting its notice cannot state yet; empty for nothing.
  private func lacking(_ due: Due) -> String {
    let parts = partnership.lacking(due.rule, of: due.meeting)
    return parts.isEmpty ? "" : "; \(Wording.notEntered(parts))"
  }

  /// What of a meeting is not entered: `the place and the business are not entered`.
  static func notEntered(_ parts: [NoticePart]) -> String {
    "\(list(parts.map { "the \($0.rawValue)" })) \(parts.count == 1 ? "is" : "are") not entered"
  }

  private func dueFor(_ due: Due) -> String {
    if let meeting = due.meeting.flatMap({ partnership.meetings[$0] }) {
      if case .agency(let id) = due.subject { return "\(name(id)), \(name(meeting)): " }
      return "\(name(meeting)): "
    }
    switch due.subject {
    case .partnership: return ""
    case .agency(let id): return "\(name(id)): "
    case .group(let id): return "\(name(id)): "
    case .member(let id):
      guard let one = partnership.appointments[id] else { return "" }
      return "\(fullName(one.person)), \(title(one.post)): "
    }
  }
}
