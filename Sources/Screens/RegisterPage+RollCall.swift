import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    if entry != nil { return pressInEntry(key, proceedings, desk: &desk) }
    if door != nil { return (pressAtDoor(key, proceedings, desk: &desk), .stay) }
    guard let act = KeyTable.act(for: key, in: .register) else {
      if pending != nil {
        pending = nil
        return ([], .stay)
      }
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    let waiting = pending
    pending = nil
    switch act {
    case .back: return waiting == nil ? ([], .close) : ([], .stay)
    case .up, .down, .pageUp, .pageDown:
      move(act, proceedings, size: size)
      return ([], .stay)
    case .otherList:
      list = list == .people ? .agenda : list == .agenda ? .decided : .people
      return ([], .stay)
    case .marks: return ([], openSelected(proceedings, desk: desk))
    case .readOut:
      let words = desk.wording.readOut(proceedings, at: proceedings.latest(desk.clock.moment).moment)
      return ([], .open(.paper(PaperPage(title: "To read out", lines: words))))
    case .openOrClose: return openOrClose(proceedings, waiting, desk: &desk)
    case .nextItem, .decision, .action, .note:
      return (business(act, proceedings, waiting, desk: &desk), .stay)
    case .door:
      door = Door()
      return ([], .stay)
    case .someoneElse:
      entry = .line(Entry.Prompt(label: "Somebody else: name, or ?", purpose: .someone))
      return ([], .stay)
    default:
      return (mark(act, proceedings, desk: &desk), .stay)
    }
  }

  private mutating func move(_ act: KeyAct, _ proceedings: Proceedings, size: Size) {
    let step =
      switch act {
      case .up: -1
      case .down: 1
      case .pageUp: -(size.rows - 8)
      default: size.rows - 8
      }
    let last = max(0, count(in: list, proceedings) - 1)
    cursors[list] = max(0, min(last, cursor(in: list) + step))
  }

  private mutating func mark(_ act: KeyAct, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    switch selected(proceedings) {
    case .post(let row): return mark(act, row, proceedings, desk: &desk)
    case .attending(let stay): return mark(act, stay, proceedings, desk: &desk)
    case nil: return []
    }
  }

  private mutating func mark(
    _ act: KeyAct, _ row: Proceedings.Row, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    let revision = desk.revision
    var effects: [Effect] = []
    switch act {
    case .here:
      if case .left = row.mark {
        effects = perform(proceedings.comeback(of: row.id, now: now, ids: &desk.ids), desk: &desk)
      } else {
        effects = perform(proceedings.arrival(of: row.id, now: now, ids: &desk.ids), desk: &desk)
      }
    case .deputy: effects = deputy(row, proceedings, desk: &desk)
    case .apologies:
      effects = perform(proceedings.away(.apologies, row.id, ids: &desk.ids), desk: &desk)
    case .absent: effects = perform(proceedings.away(.absent, row.id, ids: &desk.ids), desk: &desk)
    case .time: askTime(row, desk: desk)
    case .departure:
      guard let stay = row.mark.stay, stay.isPresence else {
        if let holder = row.entry.holder { return perform(.refused(.notHere(holder)), desk: &desk) }
        return []
      }
      return perform(proceedings.departure(of: stay, now: now), desk: &desk)
    case .comeback: return perform(proceedings.comeback(of: row.id, now: now, ids: &desk.ids), desk: &desk)
    case .interest:
      if let person = row.mark.stay?.person ?? row.entry.holder { askInterest(person, proceedings, desk: desk) }
    default: break
    }
    if desk.revision != revision, let after = self.proceedings(desk) { advance(after) }
    return effects
  }

  private mutating func mark(
    _ act: KeyAct, _ stay: Stay, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    switch act {
    case .departure: return perform(proceedings.departure(of: stay, now: now), desk: &desk)
    case .here, .comeback:
      if stay.left == nil, let person = stay.person, let since = stay.arrived {
        return perform(.refused(.alreadyHere(person, since: since)), desk: &desk)
      }
      return perform(
        proceedings.attendance(
          of: stay.person, for: stay.post, description: stay.why, now: now, ids: &desk.ids), desk: &desk)
    case .deputy where stay.person != nil && stay.post != nil:
      let words = "Name \(desk.wording.name(stay.person)) deputy for \(stay.post.map(desk.wording.holder) ?? "") from now on? It needs the agency's word."
      entry = .question(
        Entry.Question(
          words: words,
          answers: [Entry.Answer(key: "y", words: "yes, authorised"), Entry.Answer(key: "n", words: "no")],
          purpose: .nameDeputy(stay)))
    case .time: askLeaving(stay, desk: desk)
    case .interest:
      if let person = stay.person { askInterest(person, proceedings, desk: desk) }
    default: desk.refuse("That is for somebody who holds a post. Nothing written.")
    }
    return []
  }

  private mutating func deputy(
    _ row: Proceedings.Row, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    let replied = proceedings.record.replies.all.last { $0.post == row.id }?.deputy
    let candidates = row.entry.deputies.filter { proceedings.presentStay(of: $0) == nil }
    if let replied, candidates.contains(replied) {
      return perform(proceedings.arrival(ofDeputy: replied, for: row.id, now: now, ids: &desk.ids), desk: &desk)
    }
    switch candidates.count {
    case 0:
      entry = .line(
        Entry.Prompt(label: "Who is here for \(desk.wording.holder(row.id))?", purpose: .sentFor(row.id)))
      return []
    case 1:
      return perform(
        proceedings.arrival(ofDeputy: candidates[0], for: row.id, now: now, ids: &desk.ids), desk: &desk)
    default:
      let answers = candidates.prefix(9).enumerated().map { index, person in
        Entry.Answer(key: Character(String(index + 1)), words: desk.wording.fullName(person))
      }
      entry = .question(
        Entry.Question(
          words: "Which deputy for \(desk.wording.holder(row.id))?", answers: answers,
          purpose: .whichDeputy(row.id, candidates)))
      return []
    }
  }

  private mutating func askTime(_ row: Proceedings.Row, desk: Desk) {
    if let stay = row.mark.stay, stay.isPresence, stay.left == nil {
      askLeaving(stay, desk: desk)
    } else {
      let label = "\(desk.wording.holder(row.id)) expected at (10:50; empty for not known)"
      entry = .line(Entry.Prompt(label: label, purpose: .expected(row.id)))
    }
  }

  private mutating func askLeaving(_ stay: Stay, desk: Desk) {
    let label = "\(desk.wording.name(stay.person)) leaves at (11:15; empty takes it back)"
    entry = .line(Entry.Prompt(label: label, purpose: .leaves(stay)))
  }

  private mutating func askInterest(_ person: Person.ID, _ proceedings: Proceedings, desk: Desk) {
    let number = (proceedings.currentItem ?? proceedings.nextItem)?.number
    let label = "Interest of \(desk.wording.name(person)): item and what, such as \u{201C}5 bidder\u{201D}"
    var prompt = Entry.Prompt(label: label, purpose: .interest(person))
    prompt.line = TextLine(number.map { "\($0) " } ?? "")
    entry = .line(prompt)
  }

  private func openSelected(_ proceedings: Proceedings, desk: Desk) -> Move {
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    switch list {
    case .people:
      switch selected(proceedings) {
      case .post(let row): return .open(.marks(MarksPage(meeting: meeting, subject: .post(row.id))))
      case .attending(let stay): return .open(.marks(MarksPage(meeting: meeting, subject: .stay(stay.id))))
      case nil: return .stay
      }
    case .agenda:
      let agenda = proceedings.agenda
      guard agenda.indices.contains(cursor(in: .agenda)) else { return .stay }
      let item = agenda[cursor(in: .agenda)]
      let place = item.begins ?? proceedings.latest(desk.clock.moment)
      return .open(
        .paper(
          PaperPage(
            title: "Item \(item.number) \(item.title)",
            lines: wording.itemLines(item, in: proceedings, at: place))))
    case .decided:
      let decisions = proceedings.decisions
      guard decisions.indices.contains(cursor(in: .decided)) else { return .stay }
      return .open(
        .paper(
          PaperPage(
            title: "A decision and who was here",
            lines: wording.decisionLines(decisions[cursor(in: .decided)], in: proceedings))))
    }
  }
}
