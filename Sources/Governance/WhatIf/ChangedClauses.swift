/// What would have differed over a time if the constitution had read otherwise; nothing of it is saved.
public struct ChangedClauses: Hashable, Sendable {
  /// One meeting under both constitutions.
  public struct Replay: Hashable, Sendable {
    /// The meeting.
    public var meeting: Meeting.ID
    /// Whether it was quorate throughout; `nil` where no rule judged it.
    public var was: Bool?
    /// Whether it would have been; `nil` where no rule would judge it.
    public var wouldBe: Bool?
  }

  /// The first day of the time.
  public var from: Day
  /// The last day.
  public var to: Day
  /// The closed meetings of the time, by date.
  public var meetings: [Replay]
  /// What needs attention on the last day under the changed clauses, and does not as they are.
  public var new: [Finding]
  /// What needs attention as the clauses are, and would not under the changed ones.
  public var gone: [Finding]

  /// The meetings that would have been judged otherwise.
  public var changed: [Replay] { meetings.filter { $0.was != $0.wouldBe } }
}

extension Partnership {
  /// The partnership as it would be had a constitution been in force from a day on in the place of every other.
  ///
  /// What was in force before that day stays so.
  public func supposing(_ constitution: Constitution, from day: Day) -> Partnership {
    var supposed = self
    var changed = constitution
    changed.from = day
    supposed.constitutions = constitutions.filter { $0.from < day } + [changed]
    return supposed
  }

  /// What would have differed from one day to another under changed clauses.
  ///
  /// - Complexity: that of judging the time's meetings and of the findings, twice.
  public func consequences(ofClauses constitution: Constitution, from: Day, to: Day) -> ChangedClauses {
    let supposed = supposing(constitution, from: from)
    let held = meetings(of: nil).filter { $0.status == .closed && (from...max(from, to)).contains($0.date) }
    let meetings = held.map { meeting in
      ChangedClauses.Replay(
        meeting: meeting.id, was: Proceedings(of: meeting, in: self).wasQuorateThroughout,
        wouldBe: Proceedings(of: meeting, in: supposed).wasQuorateThroughout)
    }
    // What counts from the day a rule came into force counts from the same day on both sides.
    let asItIs = self.constitution(on: to).map { supposing($0, from: from) } ?? self
    let (now, then) = (asItIs.openFindings(on: to), supposed.openFindings(on: to))
    let (known, supposedIds) = (Set(now.map(\.id)), Set(then.map(\.id)))
    return ChangedClauses(
      from: from, to: to, meetings: meetings, new: then.filter { !known.contains($0.id) },
      gone: now.filter { !supposedIds.contains($0.id) })
  }
}
