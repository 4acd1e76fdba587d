internal import Governance
internal import Papers

extension Judgement {
  /// Judges a meeting at the time it asks for: the minute given, its last minute when closed, now when open,
  /// by those in the room or by the replies before it was opened.
  init(of proceedings: Proceedings, item: AgendaItem? = nil, clock: Clock) {
    self.init(judging: proceedings, item: item)
    if clock.given == nil, proceedings.isStillExpected {
      expect(proceedings)
    } else if let given = clock.given {
      judge(proceedings, at: Moment(proceedings.meeting.date, given))
    } else if let ends = item?.ends {
      place(proceedings, at: Judgement.before(ends), "at the end of its time, \(ends.moment.time)")
    } else {
      judgeNow(proceedings, clock: clock)
    }
  }

  /// Judges a meeting as it stands after a mark: at its last minute when closed, by the replies before
  /// anybody came, else now, or at the mark's own minute where that comes later.
  init(after mark: Moment?, of proceedings: Proceedings, item: AgendaItem? = nil, clock: Clock) {
    self.init(judging: proceedings, item: item)
    if proceedings.isStillExpected {
      expect(proceedings)
    } else if proceedings.meeting.status == .closed {
      judgeNow(proceedings, clock: clock)
    } else {
      let latest = clock.latest(of: proceedings.meeting)
      judge(proceedings, at: max(latest, mark ?? latest))
    }
  }

  private init(judging proceedings: Proceedings, item: AgendaItem?) {
    self.init(
      basis: "", roster: proceedings.roster, presences: [], interested: proceedings.interested(in: item?.id),
      wording: Wording(proceedings.partnership, on: proceedings.meeting.date))
  }

  private mutating func expect(_ proceedings: Proceedings) {
    presences = proceedings.forecast.presences
    isForecast = true
    let isAnswered = proceedings.rows.contains { row in
      if case .unmarked(nil) = row.mark { false } else { true }
    }
    basis = isAnswered ? "forecast by the replies" : "forecast: nobody has replied yet"
  }

  private mutating func judge(_ proceedings: Proceedings, at moment: Moment) {
    let sittings = proceedings.record.sittings.all
    if proceedings.meeting.status == .closed, let ends = sittings.compactMap(\.ends).max(),
      ends.moment == moment
    {
      return judgeClose(proceedings)
    }
    let place = proceedings.end(of: moment)
    let isSitting = sittings.contains { $0.begins <= place && ($0.ends.map { place < $0 } ?? true) }
    self.place(
      proceedings, at: place, "at \(moment.time)\(isSitting ? "" : ", while the meeting did not sit")")
  }

  private mutating func judgeNow(_ proceedings: Proceedings, clock: Clock) {
    guard proceedings.meeting.status != .closed else { return judgeClose(proceedings) }
    let latest = clock.latest(of: proceedings.meeting)
    let before = proceedings.meeting.status == .planned ? ", before the opening" : ""
    let words = clock.isLive(proceedings.meeting) ? "now, \(latest.time)" : "after everything recorded"
    place(proceedings, at: proceedings.end(of: latest), words + before)
  }

  private mutating func judgeClose(_ proceedings: Proceedings) {
    guard let last = proceedings.lastPlace else {
      return place(
        proceedings, at: proceedings.end(of: proceedings.meeting.startMoment),
        "closed without having been opened")
    }
    place(proceedings, at: last.place, "at the meeting's last minute, \(last.minute)")
  }

  private mutating func place(_ proceedings: Proceedings, at place: Instant, _ words: String) {
    presences = proceedings.roll(at: place).map(Presence.init)
    basis = words
  }

  /// The place just before another in the order of events.
  private static func before(_ place: Instant) -> Instant {
    Instant(
      place.moment, place.sequence == .max || place.sequence == .min ? place.sequence : place.sequence - 1)
  }
}

extension Proceedings {
  /// Whether the meeting is still to come and nobody has arrived for it.
  var isStillExpected: Bool { meeting.status == .planned && !record.stays.all.contains(where: \.isPresence) }

  /// The place in the order of events just before the close sends everybody home, and the closing minute;
  /// nil for a meeting that never sat.
  ///
  /// Departures within the closing minute that follow every other event belong to the close.
  var lastPlace: (place: Instant, minute: ClockTime)? {
    guard let ends = record.sittings.all.compactMap(\.ends).max() else { return nil }
    if !roll(at: ends).isEmpty { return (ends, ends.moment.time) }
    let stays = record.stays.all
    let departures = Set(stays.compactMap(\.ends).filter { $0.moment == ends.moment })
    let events = stays.compactMap(\.begins) + stays.compactMap(\.ends) + record.sittings.all.map(\.begins)
    let last = events.filter { !departures.contains($0) && $0 <= ends }.max()
    return last.map { ($0, ends.moment.time) }
  }
}

extension Act {
  /// The minute at which it happened; nil for what has none of its own.
  var moment: Moment? {
    switch self {
    case .arrived(_, let at), .left(_, let at), .opened(_, let at, _, _), .adjourned(_, let at),
      .resumed(_, let at),
      .closed(_, let at), .itemOpened(_, _, let at), .itemClosed(_, let at):
      at
    default: nil
    }
  }
}
