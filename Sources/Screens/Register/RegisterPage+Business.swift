import Governance
import Papers

extension RegisterPage {
  /// `O`: opens, or asks whether to adjourn, resume or close.
  mutating func openOrClose(
    _ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk
  ) -> ([Effect], Move) {
    switch proceedings.meeting.status {
    case .planned: return (opening(proceedings, waiting, desk: &desk), .stay)
    case .adjourned:
      if case .opening(let chair, let time)? = waiting {
        return (open(chair, at: time, anyway: true, proceedings, desk: &desk), .stay)
      }
      ask("The meeting is adjourned.", [("r", "resume"), ("c", "close")])
    case .open:
      ask(
        "The meeting is open.",
        [("a", "adjourn"), ("c", "close"), ("h", "another chair"), ("t", "correct when it opened")])
    case .closed: desk.refuse(wording(proceedings).refusal(.isClosed))
    case .cancelled: desk.refuse(wording(proceedings).refusal(.isCancelled))
    }
    return ([], .stay)
  }

  private mutating func opening(_ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk) -> [Effect]
  {
    if case .opening(let chair, let time)? = waiting {
      return open(chair, at: time, anyway: true, proceedings, desk: &desk)
    }
    let now = proceedings.markTime(now: desk.clock.moment).moment
    guard let chair = proceedings.presumedChair(at: now) else {
      entry = .line(Entry.Prompt(label: "Who is in the chair? A name; empty for nobody yet", purpose: .chair))
      return []
    }
    return openNow(chair.id, proceedings, desk: &desk)
  }

  /// Opens or resumes now; on another day than the meeting's the minute is asked for.
  mutating func openNow(_ chair: Person.ID?, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard isAfterwards(proceedings, desk: desk) else {
      return open(chair, at: nil, anyway: false, proceedings, desk: &desk)
    }
    let isFirst = proceedings.meeting.status == .planned
    askMinute(isFirst ? "Opened at" : "Resumed at", .opening(chair), proceedings, desk: desk)
    return []
  }

  /// Opens or resumes with somebody in the chair.
  mutating func open(
    _ chair: Person.ID?, at time: ClockTime?, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let outcome = proceedings.opening(
      chair: chair, now: desk.clock.moment, at: time, anyway: anyway, ids: &desk.ids)
    return perform(outcome, desk: &desk, else: .opening(chair, at: time))
  }

  /// The acts of business other than opening.
  mutating func business(
    _ act: KeyAct, _ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk
  ) -> [Effect] {
    switch act {
    case .nextItem: return nextItem(proceedings, waiting, desk: &desk)
    case .endItem: return endItem(proceedings, desk: &desk)
    case .strikeDecision: return strikeDecision(proceedings, desk: &desk)
    case .correctTime: askCorrection(proceedings, desk: &desk)
    case .decision: return askDecision(proceedings, waiting, desk: &desk)
    case .action: entry = .line(Entry.Prompt(label: "Action: what, by whom, when", purpose: .action))
    default: entry = .line(Entry.Prompt(label: "Note\(place(proceedings))", purpose: .note))
    }
    return []
  }

  /// Records a decision on the item being taken.
  mutating func decide(
    _ text: String, isConfirming: Bool, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    // On another day a decision falls into the last minute recorded, not before everything else at the start.
    let time = isAfterwards(proceedings, desk: desk) ? proceedings.latest(desk.clock.moment).moment.time : nil
    let outcome = proceedings.decision(
      text, isConfirming: isConfirming, now: desk.clock.moment, at: time, anyway: anyway, ids: &desk.ids)
    let effects = perform(outcome, desk: &desk, else: .decision(text, isConfirming: isConfirming))
    if !effects.isEmpty { draft = "" }
    return effects
  }

  /// Begins an item, the next of the agenda where none is named.
  mutating func begin(
    _ item: AgendaItem.ID?, at time: ClockTime?, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let outcome = proceedings.beginning(ofItem: item, now: desk.clock.moment, at: time, anyway: anyway)
    return perform(outcome, desk: &desk, else: .item(item, at: time))
  }

  private mutating func nextItem(_ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk)
    -> [Effect]
  {
    if case .item(let item, let time)? = waiting {
      return begin(item, at: time, anyway: true, proceedings, desk: &desk)
    }
    let agenda = proceedings.agenda
    let cursor = cursor(in: .agenda)
    let chosen = list == .agenda && agenda.indices.contains(cursor) ? agenda[cursor] : nil
    if let chosen, let opened = chosen.opened, let closed = chosen.closed, proceedings.isOpen {
      askAgain(chosen, opened, closed)
      return []
    }
    return beginNow(chosen, proceedings, desk: &desk)
  }

  /// Begins an item now, the next where none is named; on another day than the meeting's the minute is asked for.
  mutating func beginNow(_ chosen: AgendaItem?, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard isAfterwards(proceedings, desk: desk), proceedings.isOpen else {
      return begin(chosen?.id, at: nil, anyway: false, proceedings, desk: &desk)
    }
    guard let item = chosen ?? proceedings.nextItem else {
      return perform(.refused(.noFurtherItem), desk: &desk)
    }
    askMinute("Item \(item.number) begun at", .beginning(item.id), proceedings, desk: desk)
    return []
  }

  /// An item has one time: begun again, it loses its first, so that is asked.
  private mutating func askAgain(_ item: AgendaItem, _ opened: Moment, _ closed: Moment) {
    let words =
      "Item \(item.number) was taken \(opened.time) to \(closed.time). Begin it again, and lose that time?"
    let answers = [Entry.Answer(key: "y", words: "begin again"), Entry.Answer(key: "n", words: "leave it")]
    entry = .question(Entry.Question(words: words, answers: answers, purpose: .beginAgain(item.id)))
  }

  private mutating func endItem(_ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard isAfterwards(proceedings, desk: desk), let item = proceedings.currentItem else {
      return perform(proceedings.endingItem(now: desk.clock.moment), desk: &desk)
    }
    askMinute("Item \(item.number) ended at", .ending, proceedings, desk: desk)
    return []
  }

  /// `t` on the agenda or the decisions: asks for the right time of the one under the cursor.
  private mutating func askCorrection(_ proceedings: Proceedings, desk: inout Desk) {
    let row = cursor(in: list)
    if list == .decided, proceedings.decisions.indices.contains(row) {
      let decision = proceedings.decisions[row]
      return askTime("Decided at", now: decision.at, .decidedAt(decision))
    }
    guard list == .agenda, proceedings.agenda.indices.contains(row),
      let opened = proceedings.agenda[row].opened
    else {
      return desk.refuse("It has no time yet. Nothing written.")
    }
    askTime("Item \(proceedings.agenda[row].number) begun at", now: opened, .begunAt(proceedings.agenda[row]))
  }

  /// Asks for a time, the one that stands already typed.
  mutating func askTime(_ label: String, now: Moment?, _ purpose: Entry.Purpose) {
    var prompt = Entry.Prompt(label: label, purpose: purpose)
    prompt.line = TextLine(now?.time.description ?? "")
    entry = .line(prompt)
  }

  private mutating func strikeDecision(_ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    let decisions = proceedings.decisions
    guard decisions.indices.contains(cursor(in: .decided)) else {
      desk.refuse("There is no decision to strike.")
      return []
    }
    let decision = decisions[cursor(in: .decided)]
    return perform(proceedings.striking(decision), desk: &desk) { wording in
      wording.afterStriking(decision, in: proceedings)
    }
  }

  /// Takes a decision that was typed; on an item that is to confirm an earlier one it asks whether this does.
  mutating func takeDecision(_ text: String, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    let earlier = proceedings.currentItem?.confirms.flatMap { desk.partnership.decisions[$0] }
    guard let earlier, desk.partnership.isUnconfirmed(earlier) else {
      return decide(text, isConfirming: false, anyway: false, proceedings, desk: &desk)
    }
    let day = desk.partnership.meetings[earlier.meeting]?.date.short ?? ""
    entry = .question(
      Entry.Question(
        words: "Does this confirm \u{201C}\(earlier.text)\u{201D}, taken while inquorate on \(day)?",
        answers: [
          Entry.Answer(key: "y", words: "yes"),
          Entry.Answer(key: "n", words: "no, it decides something else"),
        ],
        purpose: .confirming(text)))
    return []
  }

  private mutating func askDecision(
    _ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk
  ) -> [Effect] {
    if case .decision(let text, let isConfirming)? = waiting {
      return decide(text, isConfirming: isConfirming, anyway: true, proceedings, desk: &desk)
    }
    guard proceedings.isOpen || proceedings.meeting.status == .closed else {
      return perform(.refused(.notOpen(proceedings.meeting.status)), desk: &desk)
    }
    var prompt = Entry.Prompt(label: "Decision\(place(proceedings))", purpose: .decision)
    prompt.line = TextLine(draft)
    entry = .line(prompt)
    return []
  }

  private mutating func ask(_ words: String, _ answers: [(Character, String)]) {
    entry = .question(
      Entry.Question(
        words: words, answers: answers.map { Entry.Answer(key: $0.0, words: $0.1) }, purpose: .openMeeting))
  }

  private func place(_ proceedings: Proceedings) -> String {
    proceedings.currentItem.map { ", item \($0.number)" } ?? ", outside the agenda"
  }
}
