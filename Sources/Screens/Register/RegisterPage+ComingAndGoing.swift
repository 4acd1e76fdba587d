import Governance
import Papers

extension RegisterPage {
  /// Marks the holder of a post as here; as back, where the holder had been here and gone.
  mutating func arrive(
    _ row: Proceedings.Row, by means: Stay.Means, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    // Where a deputy was here and went, it is the holder who comes now.
    if case .left(let last) = row.mark, last.person == row.entry.holder {
      return comeBack(row, proceedings, desk: &desk)
    }
    let now = desk.clock.moment
    return perform(proceedings.arrival(of: row.id, by: means, now: now, ids: &desk.ids), desk: &desk)
  }

  /// Marks somebody as gone; on another day than the meeting's the minute is asked for.
  mutating func depart(_ stay: Stay, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard isAfterwards(proceedings, desk: desk), stay.left == nil else {
      return perform(proceedings.departure(of: stay, now: desk.clock.moment), desk: &desk)
    }
    askMinute("\(wording(proceedings).name(stay.person)) left at", .gone(stay), proceedings, desk: desk)
    return []
  }

  /// Marks whoever was here for a post and went as back; on another day the minute is asked for.
  mutating func comeBack(_ row: Proceedings.Row, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    if isAfterwards(proceedings, desk: desk), case .left(let stay) = row.mark {
      askMinute(
        "\(wording(proceedings).name(stay.person)) came back at", .back(row.id), proceedings, desk: desk)
      return []
    }
    return perform(proceedings.comeback(of: row.id, now: desk.clock.moment, ids: &desk.ids), desk: &desk)
  }

  /// Says that somebody in attendance is here already.
  mutating func refuseToArriveTwice(_ stay: Stay, desk: inout Desk) -> [Effect] {
    guard let person = stay.person, let since = stay.arrived else {
      desk.refuse(
        "Whoever that is has been here since \(stay.arrived?.time.description ?? "?"). Nothing written.")
      return []
    }
    return perform(.refused(.alreadyHere(person, since: since)), desk: &desk)
  }

  /// Asks for a minute, with the last one recorded already written.
  mutating func askMinute(
    _ label: String, _ purpose: Entry.Purpose, _ proceedings: Proceedings, desk: Desk
  ) {
    var prompt = Entry.Prompt(label: label, purpose: purpose)
    prompt.line = TextLine(proceedings.latest(desk.clock.moment).moment.time.description)
    entry = .line(prompt)
  }

  /// Takes a minute that was asked for: what is to be done, or what is wrong with it.
  mutating func takeMinute(
    _ text: String, for purpose: Entry.Purpose, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    guard let time = ClockTime(text) else { return ([], RegisterPage.noTime) }
    let now = desk.clock.moment
    switch purpose {
    case .gone(let stay):
      return (perform(proceedings.departure(of: stay, now: now, at: time), desk: &desk), nil)
    case .back(let post):
      return (perform(proceedings.comeback(of: post, now: now, at: time, ids: &desk.ids), desk: &desk), nil)
    case .opening(let chair): return (open(chair, at: time, anyway: false, proceedings, desk: &desk), nil)
    case .beginning(let item): return (begin(item, at: time, anyway: false, proceedings, desk: &desk), nil)
    case .openedAt: return (perform(proceedings.retimingOpening(to: time), desk: &desk), nil)
    case .begunAt(let item): return (perform(proceedings.retiming(item, to: time), desk: &desk), nil)
    case .decidedAt(let decision):
      return (perform(proceedings.retiming(decision, to: time), desk: &desk), nil)
    case .ending: return (perform(proceedings.endingItem(now: now, at: time), desk: &desk), nil)
    case .adjourning(let why):
      return (perform(proceedings.adjournment(why: why, now: now, at: time), desk: &desk), nil)
    default: return ([], nil)
    }
  }
}
