import Governance

extension Wording {
  /// What to know of a meeting that was planned, moved or cancelled.
  func remarks(_ meeting: Meeting, before: Partnership) -> [String] {
    let known = before.meetings[meeting.id]
    if meeting.status == .cancelled { return known?.status == .cancelled ? [] : cancelled(meeting, before) }
    guard known?.date != meeting.date || known?.kind != meeting.kind else { return [] }
    var lines: [String] = []
    let items = partnership.record(of: meeting.id).agenda.all
    if known == nil {
      lines.append("\(meeting.date.weekdayAndLong); id \(meeting.id)")
      if !items.isEmpty {
        lines.append("On its agenda already: \(items.map(\.title).joined(separator: "; "))")
      }
    }
    if let known, known.date != meeting.date {
      lines.append("\(meeting.date.weekdayAndLong), not \(known.date.weekdayAndLong)")
      let replies = partnership.record(of: meeting.id).replies.all.count
      if replies > 0 {
        lines.append(
          "\(Wording.count(replies, "reply").replacing("replys", with: "replies")) came for the earlier day: ask again"
        )
      }
    }
    if meeting.date < day {
      lines.append("That day is past: enter who came, and open and close it, or cancel it")
    }
    if let calendar = partnership.calendar(of: meeting.group, on: meeting.date), !calendar.months.isEmpty,
      !calendar.months.contains(meeting.date.month), meeting.kind == .ordinary
    {
      let months = calendar.months.map { String(Day.monthNames[$0 - 1]) }
      lines.append("Outside the months of the constitution, \(Wording.list(months)) (\(calendar.clause))")
    }
    return lines + gapRemarks(meeting) + clashRemarks(meeting)
  }

  /// Where the business of a cancelled meeting goes, and what of it goes nowhere.
  private func cancelled(_ meeting: Meeting, _ before: Partnership) -> [String] {
    let items = before.record(of: meeting.id).agenda.all.sorted { $0.number < $1.number }
    guard let next = partnership.nextMeeting(after: meeting) else {
      let waiting = items.filter { !$0.isStanding }
      return ["No further meeting of \(name(meeting.group)) is planned"]
        + (waiting.isEmpty ? [] : ["On no agenda now: \(waiting.map(\.title).joined(separator: "; "))"])
    }
    let known = before.record(of: next.id).agenda
    let agenda = partnership.record(of: next.id).agenda.all
    let carried = agenda.filter { known[$0.id] == nil }.map(\.title)
    let lost = items.filter { item in
      !item.isStanding
        && !agenda.contains {
          $0.title == item.title || (item.confirms != nil && $0.confirms == item.confirms)
        }
    }.map(\.title)
    var lines: [String] = []
    if !carried.isEmpty {
      lines.append("Carried over to \(next.date.weekdayAndDate): \(carried.joined(separator: "; "))")
    }
    if !lost.isEmpty { lines.append("On no agenda now: \(lost.joined(separator: "; "))") }
    return lines
  }

  /// What hangs on a group that ends.
  func remarks(_ group: Group, before: Partnership) -> [String] {
    guard let to = group.to, let known = before.groups[group.id], known.to != to else { return [] }
    let planned = partnership.meetings(of: group.id).filter { $0.date > to && $0.status == .planned }
    let posts = partnership.posts.all.filter { $0.group == group.id && ($0.to.map { $0 > to } ?? true) }
    let held = posts.count { partnership.holder(of: $0.id, on: to) != nil }
    let under = partnership.groups.all.filter { partnership.parent(of: $0.id, on: to) == group.id }
    let open = partnership.actions.all.filter { $0.group == group.id && $0.status == .open }
    var lines: [String] = []
    if !planned.isEmpty {
      let days = planned.map { $0.date.weekdayAndDate }
      lines.append("Planned after it all the same, to be cancelled: \(Wording.list(days))")
    }
    if !posts.isEmpty {
      lines.append("\(Wording.count(posts.count, "post")) not ended, \(held) of them held")
    }
    if !under.isEmpty { lines.append("Under nothing then: \(Wording.list(under.map(\.name)))") }
    if !open.isEmpty {
      lines.append("\(Wording.count(open.count, "open action")) kept by it: \(numbers(open))")
    }
    return lines
  }

  /// What hangs on an agency that ends.
  func remarks(_ agency: Agency, before: Partnership) -> [String] {
    guard let to = agency.to, let known = before.agencies[agency.id], known.to != to else { return [] }
    let posts = partnership.posts.all.filter { $0.agency == agency.id && ($0.to.map { $0 > to } ?? true) }
    let through = partnership.representations.all.filter {
      $0.agency == agency.id && ($0.to.map { $0 > to } ?? true)
    }
    let open = partnership.actions.all.filter {
      $0.status == .open && partnership.agency(of: $0) == agency.id
    }
    var lines = posts.map { "Its post is not ended: \(name($0.group)), \(titleAndHolder($0.id))" }
    lines += through.map { "Still represented through \(titleAndHolder($0.post))" }
    if !open.isEmpty {
      lines.append("\(Wording.count(open.count, "open action")) laid upon it: \(numbers(open))")
    }
    return lines
  }

  /// A meeting held that a change shows otherwise: who held a post then, and whether it was quorate.
  func rejudged(_ one: Rejudged) -> String {
    let meeting = partnership.meetings[one.meeting].map { name($0) } ?? one.meeting.text
    let posts = one.holdings.map { holding in
      "\(title(holding.post)) \(nobodyOr(holding.after)), not \(nobodyOr(holding.before))"
    }
    let now: String? =
      switch (one.wasQuorate, one.isQuorate) {
      case (true, false): "it was quorate throughout, and by this record was not"
      case (false, true): "it was inquorate at times, and by this record was quorate throughout"
      default: nil
      }
    let words = (posts + [now].compactMap(\.self)).joined(separator: "; ")
    return "Changes a meeting that was held, \(meeting): \(words)"
  }

  private func nobodyOr(_ person: Person.ID?) -> String { person.map { fullName($0) } ?? "vacant" }
}
