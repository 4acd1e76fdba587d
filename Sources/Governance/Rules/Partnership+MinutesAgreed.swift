extension Partnership {
  /// The rule on the minutes of a group's meetings on a day; `nil` where the constitution states none.
  public func minutesRule(of group: Group.ID, on day: Day) -> MinutesRule? {
    constitution(on: day)?.minutesRules.first { $0.groups.isEmpty || $0.groups.contains(group) }
  }

  /// What was entered of a meeting's minutes; `nil` for nothing.
  public func minutesState(of meeting: Meeting.ID) -> MinutesState? {
    minutes.all.last { $0.meeting == meeting }
  }

  /// How far the minutes of a meeting have come.
  ///
  /// They are agreed by the first later meeting of the group that took an item of their name and recorded a decision
  /// under it that was agreed and stands: not one taken while inquorate.
  /// - Complexity: O(meetings of the group × (their items + decisions)).
  public func minutesStanding(of meeting: Meeting) -> MinutesStanding {
    let entered = minutesState(of: meeting.id)
    let later = meetings(of: meeting.group).filter { $0.startMoment > meeting.startMoment }
    let held = later.filter(\.wasHeld)
    var standing = MinutesStanding(
      meeting: meeting, rule: minutesRule(of: meeting.group, on: meeting.date), entered: entered,
      agreedAt: nil,
      carriedOver: [], next: held.first { $0.status == .closed })
    for one in held where standing.agreedAt == nil {
      let items = record(of: one.id).agenda.all.filter { minutesMeant(by: $0, at: one)?.id == meeting.id }
      guard !items.isEmpty else { continue }
      let isAgreed = decisions.all.contains { decision in
        decision.meeting == one.id && items.contains { $0.id == decision.item }
          && ["agreed", "confirmed"].contains(decision.outcome) && !isUnconfirmed(decision)
      }
      if isAgreed {
        standing.agreedAt = one
      } else if one.status == .closed {
        standing.carriedOver.append(one)
      }
    }
    if standing.agreedAt == nil, let named = entered?.agreedAt { standing.agreedAt = meetings[named] }
    return standing
  }

  /// The meeting whose minutes an item of a meeting's agenda is to agree; `nil` where it is no such item.
  ///
  /// `Minutes of 10 September` means the group's latest meeting of that date before; minutes without a date mean the
  /// meeting held last.
  public func minutesMeant(by item: AgendaItem, at meeting: Meeting) -> Meeting? {
    let words = item.title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.first == "minutes" else { return nil }
    let earlier = meetings(of: meeting.group).filter { $0.startMoment < meeting.startMoment && $0.wasHeld }
    let months = Day.monthNames.map { $0.lowercased() }
    for (place, word) in words.enumerated() {
      guard let month = months.firstIndex(of: word), place > 0, let date = Day.digits(words[place - 1]) else {
        continue
      }
      let year = words.indices.contains(place + 1) ? Day.digits(words[place + 1]) : nil
      return earlier.last { held in
        let parts = held.date.parts
        return parts.month == month + 1 && parts.day == date && (year.map { $0 == parts.year } ?? true)
      }
    }
    return earlier.last
  }

  /// The meetings whose minutes the group's constitution has the next meeting agree and that none has, besides the one
  /// held last, in order.
  func minutesCarriedOver(to meeting: Meeting) -> [Meeting] {
    let earlier = meetings(of: meeting.group).filter {
      $0.startMoment < meeting.startMoment && $0.status == .closed
    }
    return earlier.dropLast().filter { one in
      // Long past is past: nobody is asked to agree what the record may lack.
      one.date > meeting.date.adding(months: -12)
        && minutesRule(of: one.group, on: one.date)?.isAgreedAtNext == true
        && minutesStanding(of: one).agreedAt == nil
    }
  }

  /// What is found on a day of the minutes of the meetings of the year before.
  func minutesFindings(on day: Day) -> [Finding] {
    guard constitutions.contains(where: { !$0.minutesRules.isEmpty }) else { return [] }
    return meetings(of: nil).filter { meeting in
      meeting.status == .closed && meeting.date <= day && meeting.date > day.adding(months: -12)
    }.flatMap { meeting -> [Finding] in
      let standing = minutesStanding(of: meeting)
      guard let rule = standing.rule else { return [] }
      return matters(of: standing, rule, on: day).map { matter, kind, time in
        Finding(
          id: "\(rule.id)/\(meeting.id)/\(matter.step)", kind: kind, subject: .minutes(matter),
          group: meeting.group, clause: rule.clause, day: time)
      }
    }
  }

  private func matters(
    of standing: MinutesStanding, _ rule: MinutesRule, on day: Day
  ) -> [(MinutesMatter, Finding.Kind, Day?)] {
    let id = standing.meeting.id
    var found: [(MinutesMatter, Finding.Kind, Day?)] = []
    if let by = standing.circulateBy, by < day, (standing.entered?.circulatedOn ?? day) > by {
      found.append((.notCirculated(id, by: by, on: standing.entered?.circulatedOn), .notMet, by))
    }
    // What is agreed as correct needs nobody's word before.
    if rule.chairAgrees, standing.entered?.chairAgreedOn == nil, standing.agreedAt == nil {
      found.append((.waitsForChair(id), .due, nil))
    }
    if rule.isAgreedAtNext, standing.agreedAt == nil, let next = standing.next, next.date <= day {
      found.append((.notAgreed(id, next: next.id), .notMet, next.date))
    }
    if standing.isToBePublished {
      let by = standing.publishBy
      found.append((.notPublished(id, by: by), by.map { $0 < day } == true ? .notMet : .due, by))
    }
    return found
  }
}

extension MinutesMatter {
  /// The step of the minutes' way that it is about, as a finding's id has it.
  fileprivate var step: String {
    switch self {
    case .notCirculated: "circulated"
    case .waitsForChair: "chair"
    case .notAgreed: "agreed"
    case .notPublished: "published"
    }
  }
}
