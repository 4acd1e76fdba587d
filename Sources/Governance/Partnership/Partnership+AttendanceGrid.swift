extension Partnership {
  /// Who came to a group's meetings over a period, each judged by the posts and appointments of its own day.
  ///
  /// Somebody appointed again to the same post has one row; somebody who follows another has one of their own.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - from: The first day.
  ///   - to: The last day, included.
  /// - Returns: Every cell, for members and for agencies.
  /// - Complexity: O(meetings × (posts × appointments + rows of their registers)).
  public func attendanceGrid(of group: Group.ID, from: Day, to: Day) -> AttendanceGrid {
    let columns = meetings(of: group).filter { $0.date >= from && $0.date <= to }.map { meeting in
      AttendanceGrid.Column(meeting: meeting, state: AttendanceGrid.Column.State(meeting.status))
    }
    let sheets = columns.map { column in
      column.state == .held ? Proceedings(of: column.meeting, in: self) : nil
    }
    let last = Roster(of: group, on: to, in: self)
    let rosters = sheets.compactMap { $0?.roster } + [last]
    var grid = AttendanceGrid(group: group, from: from, to: to, columns: columns, members: [], agencies: [])
    for post in posts.all.map(\.id) {
      var people: [Person.ID] = []
      for holder in rosters.compactMap({ $0.entry(of: post)?.holder }) where !people.contains(holder) {
        people.append(holder)
      }
      grid.members += people.map { row(of: $0, in: post, sheets: sheets) }
    }
    for agency in posts.all.compactMap(\.agency) where !grid.agencies.contains(where: { $0.agency == agency })
    {
      guard rosters.contains(where: { $0.entries.contains { $0.agency == agency } }) else { continue }
      let cells = sheets.map { $0.map { cell(of: agency, at: $0) } ?? .notCounted }
      grid.agencies.append(AttendanceGrid.AgencyRow(agency: agency, cells: cells))
    }
    return grid
  }

  private func row(of person: Person.ID, in post: Post.ID, sheets: [Proceedings?]) -> AttendanceGrid.MemberRow
  {
    let own = appointments.all.filter { $0.post == post && $0.person == person }
    let isAlways = own.contains { $0.from == nil }
    return AttendanceGrid.MemberRow(
      post: post, person: person, first: isAlways ? nil : own.compactMap(\.from).min(),
      last: lastDay(of: own, in: post),
      cells: sheets.map { sheet in
        guard let sheet else { return .notCounted }
        guard let entry = sheet.roster.entry(of: post), entry.holder == person else { return .notAppointed }
        return sheet.attendance(of: entry)
      })
  }

  /// The last day on which appointments fill a post: their own end, or the day before somebody else's begins.
  private func lastDay(of own: [Appointment], in post: Post.ID) -> Day? {
    guard let latest = own.max(by: { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }) else {
      return nil
    }
    let next = appointments.all.filter { $0.post == post && $0.person != latest.person }.compactMap(\.from)
      .filter { $0.number > latest.from?.number ?? .min }.min()
    return [latest.to, next?.adding(days: -1)].compactMap { $0 }.min()
  }

  private func cell(of agency: Agency.ID, at sheet: Proceedings) -> AttendanceGrid.AgencyCell {
    let entries = sheet.roster.entries.filter { $0.agency == agency }
    guard !entries.isEmpty else { return .noPost }
    let cells = entries.filter { $0.holder != nil }.map(sheet.attendance)
    if cells.contains(where: \.isHere) { return .here }
    if cells.contains(.deputy) { return .deputy }
    return cells.contains(.notMarked) ? .notMarked : .nobody
  }
}

extension AttendanceGrid.Column.State {
  fileprivate init(_ status: Meeting.Status) {
    switch status {
    case .closed: self = .held
    case .cancelled: self = .cancelled
    case .planned, .open, .adjourned: self = .notClosed
    }
  }
}

extension Proceedings {
  /// How the holder of a post attended the meeting.
  ///
  /// Somebody out of the room for an item because of an interest is not thereby here for a part only.
  func attendance(of entry: Roster.Entry) -> AttendanceGrid.Cell {
    let came = record.stays.all.filter { $0.post == entry.post.id && $0.isPresence && $0.arrived != nil }
    let own = came.filter { $0.capacity == .member && $0.person == entry.holder }
    if !own.isEmpty { return isWhole(own) ? .hereThroughout : .herePart }
    if came.contains(where: { $0.capacity == .deputy }) { return .deputy }
    switch row(of: entry.post.id)?.mark {
    case .apologies: return .apologies
    case .absent: return .noApologies
    case .unmarked(let reply) where reply?.answer == .apologies: return .apologies
    default: return .notMarked
    }
  }

  /// Whether stays cover every sitting from its opening to its end, to the minute; where none is recorded nothing says
  /// otherwise.
  private func isWhole(_ stays: [Stay]) -> Bool {
    let ordered = stays.sorted {
      ($0.begins ?? end(of: meeting.startMoment)) < ($1.begins ?? end(of: meeting.startMoment))
    }
    return record.sittings.all.allSatisfy { sitting in
      var reached = sitting.opened
      for stay in ordered {
        guard let arrived = stay.arrived, arrived <= reached else { continue }
        guard let left = stay.left else { return true }
        reached = max(reached, left)
      }
      return sitting.closed.map { reached >= $0 } ?? false
    }
  }
}
