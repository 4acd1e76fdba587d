extension Proceedings {
  /// When a quorate meeting will cease to be so if people come and go as they said.
  public struct Fall: Hashable, Sendable {
    /// The minute.
    public var at: Moment
    /// Those who are to leave at that minute.
    public var leaving: [Person.ID]
    /// The items that will still ask for a decision.
    public var undecided: [AgendaItem]
    /// Whether somebody expected later would restore it after that.
    public var restoredAt: Moment?
  }

  /// The items that ask for a decision and have none, in the order of the agenda.
  public var undecided: [AgendaItem] {
    let decided = Set(decisions.compactMap(\.item))
    return agenda.filter { $0.asksForDecision && !decided.contains($0.id) && $0.closed == nil }
  }

  /// When the meeting will become inquorate by what people have said; `nil` when it will not, or is inquorate now.
  ///
  /// It counts departures announced on the register or in replies, and arrivals of those expected late.
  /// - Complexity: O(announcements × a verdict).
  public func fall(after now: Moment) -> Fall? {
    let expectations = expectations(after: now)
    guard verdict(at: end(of: now)).standing == .quorate, !expectations.isEmpty else { return nil }
    var here = roll(at: end(of: now)).map(Presence.init)
    var fall: Fall?
    for time in Set(expectations.map(\.at)).sorted() {
      let due = expectations.filter { $0.at == time }
      here.removeAll { presence in due.contains { !$0.arrives && $0.presence.person == presence.person } }
      here += due.filter(\.arrives).map(\.presence)
      let standing = roster.verdict(of: here).standing
      if fall == nil, standing == .inquorate {
        let leaving = Set(due.filter { !$0.arrives }.compactMap(\.presence.person)).sorted()
        fall = Fall(at: time, leaving: leaving, undecided: undecided)
      } else if fall != nil, standing == .quorate {
        fall?.restoredAt = time
        break
      }
    }
    return fall
  }

  /// The verdict if everybody does as they said: the forecast before a meeting.
  ///
  /// What the register says already stands over the reply.
  public var forecast: (presences: [Presence], verdict: QuorumVerdict) {
    let presences = promises.compactMap(\.presence)
    return (presences, roster.verdict(of: presences))
  }

  private struct Expectation {
    var at: Moment
    var arrives: Bool
    var presence: Presence
  }

  private func expectations(after now: Moment) -> [Expectation] {
    var found: [Expectation] = []
    for stay in roll(at: end(of: now)) {
      guard let leaves = leavingTime(of: stay) else { continue }
      found.append(Expectation(at: Moment(meeting.date, leaves), arrives: false, presence: Presence(stay)))
    }
    for row in rows {
      guard let holder = row.entry.holder, let time = arrivalTime(of: row.mark) else { continue }
      let presence = Presence(person: holder, post: row.id, capacity: .member)
      found.append(Expectation(at: Moment(meeting.date, time), arrives: true, presence: presence))
    }
    return found.filter { $0.at > now }
  }

  private func arrivalTime(of mark: Mark) -> ClockTime? {
    switch mark {
    case .late(let stay): stay.expected
    case .unmarked(let reply): reply?.answer == .late ? reply?.time : nil
    default: nil
    }
  }

  /// When somebody who is here said they must go: on the register, else in the reply; `nil` when they did not.
  public func leavingTime(of stay: Stay) -> ClockTime? {
    stay.leaves ?? leavingReply(of: stay)?.time
  }

  /// The reply by which the holder of a post who is here said that they must go; `nil` when there is none.
  func leavingReply(of stay: Stay) -> Reply? {
    guard stay.capacity == .member, let post = stay.post else { return nil }
    return reply(of: post).flatMap { $0.answer == .leaves ? $0 : nil }
  }

  /// The last reply recorded for a post; `nil` when there is none.
  func reply(of post: Post.ID) -> Reply? { record.replies.all.last { $0.post == post } }
}
