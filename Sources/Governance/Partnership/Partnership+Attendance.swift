extension Partnership {
  /// How often a post's holder came, as the members pane shows it.
  public struct Attendance: Hashable, Sendable {
    /// Meetings to which the holder came.
    public var came = 0
    /// Meetings at which a deputy stood in and the holder did not come.
    public var deputies = 0
    /// Closed meetings since the holder was appointed.
    public var meetings = 0

    /// Creates an attendance of nothing.
    public init() {}
  }

  /// How often the holders of a group's posts came to the meetings of the two years before a day, since each was
  /// appointed: the fractions of the grid over these two years.
  ///
  /// - Complexity: that of the grid.
  public func attendance(in group: Group.ID, before day: Day) -> [Post.ID: Attendance] {
    let grid = attendanceGrid(of: group, from: day.adding(months: -24), to: day.adding(days: -1))
    var tally: [Post.ID: Attendance] = [:]
    for post in posts(of: group, on: day) {
      guard let holder = appointment(to: post.id, on: day)?.person else { continue }
      var attendance = Attendance()
      if let row = grid.members.first(where: { $0.post == post.id && $0.person == holder }) {
        attendance.came = row.came
        attendance.deputies = row.byDeputy
        attendance.meetings = row.meetings
      }
      tally[post.id] = attendance
    }
    return tally
  }
}
