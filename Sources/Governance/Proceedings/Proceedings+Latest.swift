extension Proceedings {
  /// The place in the order of events by which the meeting stands now.
  ///
  /// On the meeting's day it is the minute on the clock; of a closed meeting the last moment before the close; on any
  /// other day the last event recorded, or the start.
  public func latest(_ now: Moment) -> Instant {
    if meeting.status == .closed, let closed = lastEnd { return Instant(closed.moment, closed.sequence - 1) }
    if now.day == meeting.date { return end(of: now) }
    let stays = record.stays.all.flatMap { [$0.arrived, $0.left] }
    let sittings = record.sittings.all.flatMap { [$0.opened, $0.closed] }
    let last = (stays + sittings).compactMap { $0 }.max() ?? meeting.startMoment
    return end(of: max(last, meeting.startMoment))
  }

  /// Where the last sitting or, entered in the same step, the last item or stay ended.
  private var lastEnd: Instant? {
    guard let sitting = record.sittings.all.max(by: { $0.begins < $1.begins })?.ends else { return nil }
    return sitting.sequence == .max ? Instant(sitting.moment, 1) : sitting
  }
}
