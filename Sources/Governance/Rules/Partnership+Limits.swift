extension Partnership {
  /// How the limits of the constitution in force on a day stand on it, in the order of the rules, groups and posts.
  ///
  /// A meeting counts against a limit where the limit was in force on the meeting's own day; of an agency, a post that
  /// nobody holds leaves it without anybody, and of a post or its holder such a meeting is left out but for deputies.
  ///
  /// - Parameters:
  ///   - day: The day; meetings held after it are still to come.
  ///   - group: Only this group's; `nil` for all.
  /// - Returns: A count for each post that is in the total membership, its holder or each agency, whatever it is.
  /// - Complexity: that of an attendance grid for each group and year.
  public func limitCounts(on day: Day, in group: Group.ID? = nil) -> [LimitCount] {
    var tally = LimitTally(partnership: self, day: day)
    return (constitution(on: day)?.limits ?? []).flatMap { rule -> [LimitCount] in
      let groups = rule.groups.isEmpty ? meetingGroups(on: day) : rule.groups
      return groups.filter { group == nil || $0 == group }.flatMap { tally.counts(of: rule, in: $0) }
    }
  }

  /// The groups that are more than linked and hold on a day, in the order of the list.
  func meetingGroups(on day: Day) -> [Group.ID] {
    groups.all.filter { $0.kind != .linked && $0.holds(on: day) }.map(\.id)
  }

  /// How many meetings of a year a group's calendar still has it hold that are in no list yet.
  ///
  /// Without them a share of the year's meetings would be too small for as long as the year is not planned to its end.
  func undatedMeetings(of group: Group.ID, in year: ClosedRange<Day>, on day: Day) -> Int {
    guard day < year.upperBound, let calendar = calendar(of: group, on: day) else { return 0 }
    let entered = meetings(of: group).filter { $0.kind == .ordinary && year.contains($0.date) }
    let ahead = calendar.months.count { month in
      // A month that began before the year belongs to it with its end.
      let years = year.lowerBound.year...year.upperBound.year
      let ends = years.compactMap { Day(year: $0, month: month, day: 1)?.adding(months: 1).adding(days: -1) }
      guard let end = ends.first(where: year.contains), end >= day else { return false }
      return !entered.contains { $0.date.year == end.year && $0.date.month == month }
    }
    // What was cancelled is not to be counted again as missing.
    return max(ahead, (calendar.atLeast ?? 0) - entered.count, 0)
  }

  /// Whether a post is in the total membership by the rules of a day.
  func isMember(_ post: Post, on day: Day) -> Bool {
    post.inTotal ?? constitution(on: day)?.categories[post.category]?.inTotal ?? true
  }
}

/// The counting of limits on a day, with the grids it needs, each made once.
private struct LimitTally {
  let partnership: Partnership
  let day: Day
  private var grids: [Key: AttendanceGrid] = [:]

  init(partnership: Partnership, day: Day) {
    self.partnership = partnership
    self.day = day
  }

  private struct Key: Hashable {
    let group: Group.ID
    let first: Day
  }

  /// A meeting that was held and to which the rule applied, with its place in the grid.
  private struct Counted {
    let meeting: Meeting
    let place: Int
  }

  mutating func counts(of rule: LimitRule, in group: Group.ID) -> [LimitCount] {
    let year = rule.year.span(containing: day)
    let grid = self.grid(of: group, from: year.lowerBound)
    let scheduled = partnership.meetings(of: group).filter { meeting in
      year.contains(meeting.date) && meeting.status != .cancelled && isCounted(meeting, rule)
    }
    let held = grid.columns.enumerated().compactMap { place, column -> Counted? in
      guard column.state == .held, isCounted(column.meeting, rule), isInForce(rule, group, column.meeting)
      else { return nil }
      return Counted(meeting: column.meeting, place: place)
    }
    let undated = partnership.undatedMeetings(of: group, in: year, on: day)
    return subjects(of: rule, in: group, grid).map { subject in
      var count = LimitCount(rule: rule, group: group, subject: subject, year: year)
      count.scheduled = scheduled.count { concerns($0, subject, group) } + undated
      count.undated = undated
      for one in held where concerns(one.meeting, subject, group) { enter(one, grid, in: &count) }
      return count
    }
  }

  private mutating func grid(of group: Group.ID, from first: Day) -> AttendanceGrid {
    let key = Key(group: group, first: first)
    if let known = grids[key] { return known }
    let grid = partnership.attendanceGrid(of: group, from: first, to: day)
    grids[key] = grid
    return grid
  }

  private func isCounted(_ meeting: Meeting, _ rule: LimitRule) -> Bool {
    meeting.kind == .ordinary || rule.countsSpecialMeetings
  }

  private func isInForce(_ rule: LimitRule, _ group: Group.ID, _ meeting: Meeting) -> Bool {
    partnership.constitution(on: meeting.date)?.limits.contains { other in
      other.id == rule.id && (other.groups.isEmpty || other.groups.contains(group))
    } == true
  }

  private func subjects(of rule: LimitRule, in group: Group.ID, _ grid: AttendanceGrid) -> [LimitCount
    .Subject]
  {
    if rule.per == .agency {
      return grid.agencies.map(\.agency).filter { partnership.agencies[$0]?.holds(on: day) == true }
        .map { .agency($0) }
    }
    let posts = partnership.posts(of: group, on: day).filter { post in
      !rule.exceptPosts.contains(post.id) && partnership.isMember(post, on: day)
    }
    return posts.compactMap { post -> LimitCount.Subject? in
      guard rule.per == .member else { return .post(post.id) }
      return partnership.holder(of: post.id, on: day).map { .member(post.id, $0.id) }
    }
  }

  /// Whether a meeting is one of a subject's: its post was there on the day, its holder in post, its agency on the group.
  private func concerns(_ meeting: Meeting, _ subject: LimitCount.Subject, _ group: Group.ID) -> Bool {
    switch subject {
    case .post(let id): return partnership.posts[id]?.holds(on: meeting.date) == true
    case .member(let post, let person):
      return partnership.posts[post]?.holds(on: meeting.date) == true
        && partnership.appointment(to: post, on: meeting.date)?.person == person
    case .agency(let id):
      guard let agency = partnership.agencies[id], agency.countsAsAgency, agency.holds(on: meeting.date)
      else { return false }
      return partnership.posts(of: group, on: meeting.date).contains { $0.agency == id }
    }
  }

  /// Enters a meeting that was held: whether it is one of those held, and whether it counts against the limit.
  private func enter(_ one: Counted, _ grid: AttendanceGrid, in count: inout LimitCount) {
    let measure = count.rule.measure
    switch count.subject {
    case .agency(let id):
      count.held += 1
      let cell = grid.agencies.first { $0.agency == id }?.cells[one.place]
      let isAgainst =
        switch measure {
        case .deputised: cell == .deputy
        case .attended: cell != .here
        default: cell != .here && cell != .deputy
        }
      if isAgainst { count.meetings.append(one.meeting.id) }
    case .post(let post), .member(let post, _):
      let row = grid.members.first { $0.post == post && $0.cells[one.place] != .notAppointed }
      guard let row else {
        // Nobody held it: that meeting is nobody's, but it was one of the year's.
        if measure == .deputised { count.held += 1 } else { count.scheduled -= 1 }
        return
      }
      count.held += 1
      enter(one.meeting, row, row.cells[one.place], in: &count)
    }
  }

  private func enter(
    _ meeting: Meeting, _ row: AttendanceGrid.MemberRow, _ cell: AttendanceGrid.Cell,
    in count: inout LimitCount
  ) {
    switch count.rule.measure {
    case .deputised: if cell == .deputy { count.meetings.append(meeting.id) }
    case .covered, .attended:
      guard !cell.isHere, cell != .deputy || count.rule.measure == .attended else { return }
      count.meetings.append(meeting.id)
      if cell == .notMarked { count.unmarked += 1 }
    case .whole: if cell == .herePart { count.meetings.append(meeting.id) }
    case .punctual:
      guard let minutes = minutesLate(row.person, row.post, meeting), minutes > count.rule.graceMinutes
      else { return }
      count.meetings.append(meeting.id)
      count.minutesLate.append(minutes)
    case .people:
      let came = partnership.record(of: meeting.id).stays.all.filter { stay in
        stay.post == row.post && stay.arrived != nil
          && (stay.capacity == .member || stay.capacity == .deputy)
      }
      guard !came.isEmpty else { return }
      count.meetings.append(meeting.id)
      for person in came.compactMap(\.person) where !count.people.contains(person) {
        count.people.append(person)
      }
    }
  }

  /// How long after the start a holder came; `nil` where the holder did not come or no start is recorded.
  private func minutesLate(_ person: Person.ID, _ post: Post.ID, _ meeting: Meeting) -> Int? {
    let record = partnership.record(of: meeting.id)
    let arrived = record.stays.all.filter { stay in
      stay.post == post && stay.person == person && stay.capacity == .member
    }.compactMap(\.arrived).min()
    let start = meeting.start.map { Moment(meeting.date, $0) } ?? record.sittings.all.map(\.opened).min()
    guard let arrived, let start else { return nil }
    return arrived.minutes(since: start)
  }
}
