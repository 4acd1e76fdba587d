import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Marks whoever is under the cursor.
  mutating func mark(_ act: KeyAct, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    switch selected(proceedings) {
    case .post(let row): return mark(act, row, proceedings, desk: &desk)
    case .attending(let stay): return mark(act, stay, proceedings, desk: &desk)
    case nil: return []
    }
  }

  private mutating func mark(
    _ act: KeyAct, _ row: Proceedings.Row, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let revision = desk.revision
    var effects: [Effect] = []
    switch act {
    case .here: effects = arrive(row, by: row.mark.repliedMeans, proceedings, desk: &desk)
    case .deputy: effects = deputy(row, proceedings, desk: &desk)
    case .apologies:
      effects = perform(proceedings.away(.apologies, row.id, ids: &desk.ids), desk: &desk)
    case .absent: effects = perform(proceedings.away(.absent, row.id, ids: &desk.ids), desk: &desk)
    case .time: askTime(row, proceedings)
    case .departure:
      guard let stay = row.mark.stay, stay.isPresence else {
        if let holder = row.entry.holder { return perform(.refused(.notHere(holder)), desk: &desk) }
        return []
      }
      return depart(stay, proceedings, desk: &desk)
    case .comeback: return comeBack(row, proceedings, desk: &desk)
    case .otherMeans: askMeans(row, proceedings)
    case .interest:
      if let person = row.mark.stay?.person ?? row.entry.holder { askInterest(person, proceedings) }
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
    case .departure: return depart(stay, proceedings, desk: &desk)
    case .here, .comeback:
      if stay.left == nil { return refuseToArriveTwice(stay, desk: &desk) }
      return perform(
        proceedings.attendance(
          of: stay.person, for: stay.post, description: stay.why, now: now, ids: &desk.ids), desk: &desk)
    case .deputy where stay.person != nil && stay.post != nil:
      let wording = wording(proceedings)
      let words =
        "Name \(wording.name(stay.person)) deputy for \(stay.post.map(wording.holder) ?? "") from now on? It needs the "
        + "agency's word."
      entry = .question(
        Entry.Question(
          words: words,
          answers: [Entry.Answer(key: "y", words: "yes, authorised"), Entry.Answer(key: "n", words: "no")],
          purpose: .nameDeputy(stay)))
    case .time: askLeaving(stay, proceedings)
    case .interest:
      guard let person = stay.person else {
        desk.refuse("First the name: Enter on this row, then n. Nothing written.")
        return []
      }
      askInterest(person, proceedings)
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
      return perform(
        proceedings.arrival(ofDeputy: replied, for: row.id, now: now, ids: &desk.ids), desk: &desk)
    }
    switch candidates.count {
    case 0:
      var prompt = Entry.Prompt(
        label: "Who is here for \(wording(proceedings).holder(row.id))?", purpose: .sentFor(row.id))
      // Whoever the reply named is most likely the one who came.
      prompt.line = TextLine(replied.map { wording(proceedings).fullName($0) } ?? "")
      entry = .line(prompt)
      return []
    case 1:
      return perform(
        proceedings.arrival(ofDeputy: candidates[0], for: row.id, now: now, ids: &desk.ids), desk: &desk)
    default:
      let answers = candidates.prefix(9).enumerated().map { index, person in
        Entry.Answer(key: Character(String(index + 1)), words: wording(proceedings).fullName(person))
      }
      entry = .question(
        Entry.Question(
          words: "Which deputy for \(wording(proceedings).holder(row.id))?", answers: answers,
          purpose: .whichDeputy(row.id, candidates)))
      return []
    }
  }

  private mutating func askTime(_ row: Proceedings.Row, _ proceedings: Proceedings) {
    if let stay = row.mark.stay, stay.isPresence, stay.left == nil { return askLeaving(stay, proceedings) }
    let label = "\(wording(proceedings).holder(row.id)) expected at (10:50; empty for not known)"
    entry = .line(Entry.Prompt(label: label, purpose: .expected(row.id)))
  }

  private mutating func askLeaving(_ stay: Stay, _ proceedings: Proceedings) {
    let label = "\(wording(proceedings).name(stay.person)) leaves at (11:15; empty takes it back)"
    var prompt = Entry.Prompt(label: label, purpose: .leaves(stay))
    prompt.line = TextLine(stay.leaves?.description ?? "")
    entry = .line(prompt)
  }

  private mutating func askInterest(_ person: Person.ID, _ proceedings: Proceedings) {
    let number = (proceedings.currentItem ?? proceedings.nextItem)?.number
    let name = wording(proceedings).name(person)
    let label = "Interest of \(name): item and what, such as \u{201C}5 bidder\u{201D}"
    var prompt = Entry.Prompt(label: label, purpose: .interest(person))
    prompt.line = TextLine(number.map { "\($0) " } ?? "")
    entry = .line(prompt)
  }

  private mutating func askMeans(_ row: Proceedings.Row, _ proceedings: Proceedings) {
    let answers = [
      Entry.Answer(key: "v", words: "by video"), Entry.Answer(key: "t", words: "by telephone"),
      Entry.Answer(key: "r", words: "in the room"),
    ]
    let words = "\(wording(proceedings).holder(row.id)) is here"
    entry = .question(Entry.Question(words: words, answers: answers, purpose: .means(row.id)))
  }
}

extension Proceedings.Mark {
  /// By what means somebody not marked yet said they would be here.
  var repliedMeans: Stay.Means {
    if case .unmarked(let reply) = self, reply?.answer == .video { .video } else { .room }
  }
}
