import Governance
import Papers

extension RegisterPage {
  /// `O`: opens, or asks whether to adjourn, resume or close.
  mutating func openOrClose(
    _ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk
  ) -> ([Effect], Move) {
    switch proceedings.meeting.status {
    case .planned:
      if case .opening(let chair)? = waiting { return (open(chair, anyway: true, proceedings, desk: &desk), .stay) }
      let now = proceedings.markTime(now: desk.clock.moment).moment
      guard let chair = proceedings.presumedChair(at: now) else {
        entry = .line(
          Entry.Prompt(label: "Who is in the chair? A name; empty for nobody yet", purpose: .chair))
        return ([], .stay)
      }
      return (open(chair.id, anyway: false, proceedings, desk: &desk), .stay)
    case .open:
      ask("The meeting is open.", [("a", "adjourn"), ("c", "close"), ("h", "another chair")])
    case .adjourned:
      if case .opening(let chair)? = waiting { return (open(chair, anyway: true, proceedings, desk: &desk), .stay) }
      ask("The meeting is adjourned.", [("r", "resume"), ("c", "close")])
    case .closed:
      desk.refuse(desk.wording.refusal(.isClosed))
    case .cancelled:
      desk.refuse(desk.wording.refusal(.isCancelled))
    }
    return ([], .stay)
  }

  /// Opens or resumes with somebody in the chair.
  mutating func open(
    _ chair: Person.ID?, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    perform(
      proceedings.opening(chair: chair, now: desk.clock.moment, anyway: anyway, ids: &desk.ids), desk: &desk,
      else: .opening(chair))
  }

  /// The capitals for business other than opening.
  mutating func business(
    _ act: KeyAct, _ proceedings: Proceedings, _ waiting: Pending?, desk: inout Desk
  ) -> [Effect] {
    switch act {
    case .nextItem:
      if case .item(let item)? = waiting { return begin(item, anyway: true, proceedings, desk: &desk) }
      let agenda = proceedings.agenda
      let chosen = list == .agenda && agenda.indices.contains(cursor(in: .agenda)) ? agenda[cursor(in: .agenda)] : nil
      return begin(chosen?.id, anyway: false, proceedings, desk: &desk)
    case .decision:
      if case .decision(let text)? = waiting { return decide(text, anyway: true, proceedings, desk: &desk) }
      guard proceedings.isOpen || proceedings.meeting.status == .closed else {
        return perform(.refused(.notOpen(proceedings.meeting.status)), desk: &desk)
      }
      entry = .line(Entry.Prompt(label: "Decision\(place(proceedings))", purpose: .decision))
    case .action:
      entry = .line(Entry.Prompt(label: "Action: what, by whom, when", purpose: .action))
    default:
      entry = .line(Entry.Prompt(label: "Note\(place(proceedings))", purpose: .note))
    }
    return []
  }

  /// Records a decision on the item being taken.
  mutating func decide(
    _ text: String, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    perform(
      proceedings.decision(text, now: desk.clock.moment, anyway: anyway, ids: &desk.ids), desk: &desk,
      else: .decision(text))
  }

  private mutating func begin(
    _ item: AgendaItem.ID?, anyway: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    perform(
      proceedings.beginning(ofItem: item, now: desk.clock.moment, anyway: anyway), desk: &desk, else: .item(item))
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
