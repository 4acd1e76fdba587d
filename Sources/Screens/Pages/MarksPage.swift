package import Governance
import Papers
import TerminalFrame

/// One person's marks at a meeting: each with its time, to be corrected or struck.
package struct MarksPage: Sendable {
  /// Whose marks.
  package enum Subject: Hashable, Sendable {
    /// Everything entered for a post.
    case post(Post.ID)
    /// One row of those in attendance.
    case stay(Stay.ID)
  }

  let meeting: Meeting.ID
  let subject: Subject
  var cursor = 0
  var prompt: Entry.Prompt?

  init(meeting: Meeting.ID, subject: Subject) {
    self.meeting = meeting
    self.subject = subject
  }

  var context: KeyContext { prompt == nil ? .marks : .prompt }

  func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  func stays(_ proceedings: Proceedings) -> [Stay] {
    switch subject {
    case .post(let post): proceedings.row(of: post)?.stays ?? []
    case .stay(let id): proceedings.record.stays[id].map { [$0] } ?? []
    }
  }

  mutating func press(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    if let prompt { return (type(key, prompt, proceedings, desk: &desk), .stay) }
    let stays = stays(proceedings)
    cursor = max(0, min(cursor, stays.count - 1))
    guard let act = KeyTable.act(for: key, in: .marks) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    if act == .back { return ([], .close) }
    guard stays.indices.contains(cursor) else {
      if act != .up, act != .down { desk.refuse("Nothing was entered that could be corrected.") }
      return ([], .stay)
    }
    switch act {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(stays.count - 1, cursor + 1)
    default: return (correct(act, stays[cursor], proceedings, desk: &desk), .stay)
    }
    return ([], .stay)
  }

  private mutating func correct(
    _ act: KeyAct, _ stay: Stay, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    switch act {
    case .strike: return perform(proceedings.striking(stay), proceedings, desk: &desk)
    case .stillHere: return stillHere(stay, proceedings, desk: &desk)
    case .name: askName(stay, desk: &desk)
    case .exchange: askExchange(stay, proceedings, desk: &desk)
    case .retimeArrival where stay.isPresence:
      ask(stay, "arrived", stay.arrived, .arrivedAt(stay), proceedings)
    case .retimeDeparture where stay.isPresence: ask(stay, "left", stay.left, .leftAt(stay), proceedings)
    case .retimeArrival, .retimeDeparture: desk.refuse("That mark has no time. s strikes it.")
    default: break
    }
    return []
  }

  private func stillHere(_ stay: Stay, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard stay.left != nil else {
      desk.refuse(
        stay.isPresence
          ? "No departure was entered. Nothing written." : "That mark has no time. s strikes it.")
      return []
    }
    return perform(proceedings.withdrawalOfDeparture(of: stay), proceedings, desk: &desk)
  }

  private mutating func askName(_ stay: Stay, desk: inout Desk) {
    guard stay.person == nil else { return desk.refuse("The name is known. Nothing written.") }
    prompt = Entry.Prompt(label: "The name of \(stay.why.isEmpty ? "?" : stay.why)", purpose: .naming(stay))
  }

  private mutating func ask(
    _ stay: Stay, _ verb: String, _ time: Moment?, _ purpose: Entry.Purpose, _ proceedings: Proceedings
  ) {
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    let who = stay.person == nil ? (stay.why.isEmpty ? "?" : stay.why) : wording.fullName(stay.person)
    var prompt = Entry.Prompt(label: "\(who) \(verb) at", purpose: purpose)
    prompt.line = TextLine(time?.time.description ?? "")
    self.prompt = prompt
  }

  private mutating func type(
    _ key: Key, _ open: Entry.Prompt, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    var open = open
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: prompt = nil
    case .confirm: return take(open, proceedings, desk: &desk)
    default:
      if open.line.take(key) { open.problem = "" }
      prompt = open
    }
    return []
  }

  /// Takes the line that was typed; what is refused stays, with the reason over it.
  private mutating func take(
    _ open: Entry.Prompt, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let text = Partnership.trimmed(open.line.text)
    var effects: [Effect] = []
    switch (open.purpose, ClockTime(text)) {
    case (.naming(let stay), _):
      effects = perform(proceedings.naming(stay, as: text, ids: &desk.ids), proceedings, desk: &desk)
    case (.exchange(let stay), _):
      if let outcome = exchange(stay, with: text, proceedings, desk: &desk) {
        effects = perform(outcome, proceedings, desk: &desk)
      }
    case (_, nil): desk.refuse(RegisterPage.noTime)
    case (.arrivedAt(let stay), let time):
      effects = perform(proceedings.retiming(of: stay, arrived: time, left: nil), proceedings, desk: &desk)
    case (.leftAt(let stay), let time):
      effects = perform(proceedings.retiming(of: stay, arrived: nil, left: time), proceedings, desk: &desk)
    default: break
    }
    prompt = open
    prompt?.problem = desk.takeRefusal() ?? ""
    if !effects.isEmpty { prompt = nil }
    return effects
  }

  private func perform(_ outcome: Outcome, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    switch outcome {
    case .refused(let refusal):
      desk.refuse(Wording(proceedings.partnership, on: proceedings.meeting.date).refusal(refusal))
      return []
    case .change(let change):
      let effect = proceedings.effect(of: change)
      return desk.apply(change, on: proceedings.meeting.date) { $0.effect(effect) }
    }
  }
}
