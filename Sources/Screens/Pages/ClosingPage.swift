import Governance
import Papers
import TerminalFrame

/// What closing a meeting leaves unanswered: one list, each line with one key that answers it.
package struct ClosingPage: Sendable {
  let meeting: Meeting.ID
  var cursor = 0
  var prompt: Entry.Prompt?

  init(meeting: Meeting.ID) { self.meeting = meeting }

  var context: KeyContext { prompt == nil ? .closing : .prompt }

  private func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  private func wording(_ proceedings: Proceedings) -> Wording {
    Wording(proceedings.partnership, on: proceedings.meeting.date)
  }

  mutating func press(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    if let prompt { return type(key, prompt, proceedings, desk: &desk) }
    let open = proceedings.unanswered
    cursor = max(0, min(cursor, open.count - 1))
    let answerKey = open.indices.contains(cursor) ? wording(proceedings).answer(open[cursor]).first : nil
    if case .character(let character) = key, character == answerKey {
      return (answer(open[cursor], proceedings, desk: &desk), .stay)
    }
    switch KeyTable.act(for: key, in: .closing) {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(max(0, open.count - 1), cursor + 1)
    case .back: return ([], .close)
    case .answer:
      if open.indices.contains(cursor) { return (answer(open[cursor], proceedings, desk: &desk), .stay) }
    case .close: return close(proceedings, desk: &desk)
    case nil: desk.refuse("\(key.name) does nothing here. ? shows every key.")
    default: break
    }
    return ([], .stay)
  }

  /// Closes the meeting now; on another day than its own the minute is asked for.
  private mutating func close(_ proceedings: Proceedings, desk: inout Desk) -> ([Effect], Move) {
    if desk.today != proceedings.meeting.date {
      var prompt = Entry.Prompt(label: "Closed at", purpose: .closing)
      prompt.line = TextLine(proceedings.latest(desk.clock.moment).moment.time.description)
      self.prompt = prompt
      return ([], .stay)
    }
    let effects = perform(proceedings.closing(now: desk.clock.moment), proceedings, desk: &desk)
    return (effects, effects.isEmpty ? .stay : .close)
  }

  private mutating func answer(
    _ unanswered: Unanswered, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    switch unanswered {
    case .unmarked(let post):
      return perform(proceedings.away(.absent, post, ids: &desk.ids), proceedings, desk: &desk)
    case .nameless(let stay):
      prompt = Entry.Prompt(label: "The name of \(stay.why.isEmpty ? "?" : stay.why)", purpose: .naming(stay))
      return []
    case .undecided(let item):
      return perform(proceedings.deferral(of: item, now: now, ids: &desk.ids), proceedings, desk: &desk)
    case .unruled(let interest):
      let outcome = proceedings.interest(
        of: interest.person, in: interest.item, words: interest.interest, ruling: .takesNoPart, ids: &desk.ids
      )
      return perform(outcome, proceedings, desk: &desk)
    case .unconfirmed(let decision):
      return perform(proceedings.confirmation(of: decision, ids: &desk.ids), proceedings, desk: &desk)
    case .unnotified(let appointment):
      return perform(proceedings.noticing(appointment, on: desk.today), proceedings, desk: &desk)
    }
  }

  private mutating func type(
    _ key: Key, _ open: Entry.Prompt, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], Move) {
    var open = open
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: prompt = nil
    case .confirm: return take(open, proceedings, desk: &desk)
    default:
      if open.line.take(key) { open.problem = "" }
      prompt = open
    }
    return ([], .stay)
  }

  /// Takes the line that was typed; what is refused stays, with the reason over it.
  private mutating func take(
    _ open: Entry.Prompt, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], Move) {
    let text = Partnership.trimmed(open.line.text)
    var effects: [Effect] = []
    switch (open.purpose, ClockTime(text)) {
    case (.naming(let stay), _):
      effects = perform(proceedings.naming(stay, as: text, ids: &desk.ids), proceedings, desk: &desk)
    case (.closing, let time?):
      effects = perform(proceedings.closing(now: desk.clock.moment, at: time), proceedings, desk: &desk)
    default: desk.refuse(RegisterPage.noTime)
    }
    prompt = open
    prompt?.problem = desk.takeRefusal() ?? ""
    if effects.isEmpty { return ([], .stay) }
    prompt = nil
    return (effects, open.purpose == .closing ? .close : .stay)
  }

  private func perform(_ outcome: Outcome, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    switch outcome {
    case .refused(let refusal):
      desk.refuse(wording(proceedings).refusal(refusal))
      return []
    case .change(let change): return desk.apply(change, on: proceedings.meeting.date)
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    let width = frame.size.columns - 2
    let open = proceedings.unanswered
    let heading =
      open.isEmpty ? "Nothing is unanswered." : "\(Wording.count(open.count, "thing")) unanswered."
    frame.write(
      "Close \(wording.name(proceedings.meeting))? \(heading)".clipped(to: width), column: 1, row: 0,
      width: width,
      style: Style(role: .title, bold: true))
    let isToday = desk.today == proceedings.meeting.date
    let close =
      isToday
      ? "C closes it now; everybody still here is taken to leave now."
      : "C closes it; the minute is asked for."
    frame.write(close, column: 1, row: 1, width: width)
    frame.cursor = Place(column: 1, row: 3)
    let page = max(1, frame.size.rows - 6)
    let top = max(0, min(cursor - page + 1, open.count - page))
    for (index, unanswered) in open.enumerated().dropFirst(top).prefix(page) {
      let isChosen = index == min(cursor, open.count - 1)
      let row = index - top + 3
      let answer = wording.answer(unanswered)
      let room = width - DisplayWidth.of(answer) - 4
      frame.write(
        wording.questions(unanswered).map { "\(isChosen ? ">" : " ") \($0)" }.fitting(room), column: 1,
        row: row, width: room,
        style: isChosen ? .selected : .plain)
      frame.write(answer, column: width - DisplayWidth.of(answer), row: row, style: .key)
      if isChosen { frame.cursor = Place(column: 1, row: row) }
    }
    frame.drawFoot(context: context, desk: desk)
    if let prompt { frame.drawPrompt(prompt, row: frame.size.rows - 2, refusal: desk.refusal) }
  }
}
