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

  private func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  private func stays(_ proceedings: Proceedings) -> [Stay] {
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
    guard let act = KeyTable.act(for: key, in: .marks) else { return ([], .stay) }
    if act == .back { return ([], .close) }
    guard stays.indices.contains(cursor) else { return ([], .stay) }
    let stay = stays[cursor]
    switch act {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(stays.count - 1, cursor + 1)
    case .strike: return (perform(proceedings.striking(stay), proceedings, desk: &desk), .stay)
    case .stillHere: return (perform(proceedings.withdrawalOfDeparture(of: stay), proceedings, desk: &desk), .stay)
    case .retimeArrival, .retimeDeparture:
      if stay.person == nil, act == .retimeArrival, stay.isPresence { return ([], .stay) }
      let isArrival = act == .retimeArrival
      let time = isArrival ? stay.arrived : stay.left
      var prompt = Entry.Prompt(
        label: "\(desk.wording.fullName(stay.person)) \(isArrival ? "arrived" : "left") at",
        purpose: isArrival ? .arrivedAt(stay) : .leftAt(stay))
      prompt.line = TextLine(time?.time.description ?? "")
      self.prompt = prompt
    default: break
    }
    return ([], .stay)
  }

  private mutating func type(
    _ key: Key, _ open: Entry.Prompt, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    var open = open
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: prompt = nil
    case .confirm:
      guard let time = ClockTime(Partnership.trimmed(open.line.text)) else {
        open.problem = RegisterPage.noTime
        prompt = open
        return []
      }
      prompt = nil
      switch open.purpose {
      case .arrivedAt(let stay):
        return perform(proceedings.retiming(of: stay, arrived: time, left: nil), proceedings, desk: &desk)
      case .leftAt(let stay):
        return perform(proceedings.retiming(of: stay, arrived: nil, left: time), proceedings, desk: &desk)
      default: return []
      }
    default:
      if open.line.take(key) { open.problem = "" }
      prompt = open
    }
    return []
  }

  private func perform(_ outcome: Outcome, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    switch outcome {
    case .refused(let refusal):
      desk.refuse(desk.wording.refusal(refusal))
      return []
    case .change(let change):
      let effect = proceedings.effect(of: change)
      return desk.apply(change, on: proceedings.meeting.date) { $0.effect(effect) }
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    let width = frame.size.columns - 2
    frame.write(title(wording), column: 1, row: 0, width: width, style: Style(role: .title, bold: true))
    frame.write(wording.name(proceedings.meeting), column: 1, row: 1, width: width, style: .muted)
    let stays = stays(proceedings)
    if stays.isEmpty { frame.write("Nothing entered.", column: 1, row: 3, width: width) }
    frame.cursor = Place(column: 1, row: 3)
    for (row, stay) in stays.enumerated() {
      let isChosen = row == min(cursor, stays.count - 1)
      frame.write(
        "\(isChosen ? ">" : " ") \(line(stay, wording))", column: 1, row: row + 3, width: width,
        style: isChosen ? .selected : .plain)
      if isChosen { frame.cursor = Place(column: 1, row: row + 3) }
    }
    frame.drawFoot(context: context, desk: desk)
    if let prompt { frame.drawPrompt(prompt, row: frame.size.rows - 2) }
  }

  private func title(_ wording: Wording) -> String {
    switch subject {
    case .post(let post): "The marks of \(wording.titleAndHolder(post))"
    case .stay: "The marks of somebody in attendance"
    }
  }

  private func line(_ stay: Stay, _ wording: Wording) -> String {
    let arrived = stay.arrived.map { "arrived \($0.time)" } ?? ""
    let left = stay.left.map { "left \($0.time)" } ?? (stay.isPresence ? "still here" : "")
    let capacity: String =
      switch stay.capacity {
      case .member: "member"
      case .deputy: "deputy"
      case .attending: "in attendance"
      case .apologies: "apologies"
      case .absent: "no apologies received"
      case .late: "expected \(stay.expected.map(\.description) ?? "later")"
      }
    let parts = [wording.fullName(stay.person), capacity, arrived, left, wording.means(stay.means), stay.why]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
