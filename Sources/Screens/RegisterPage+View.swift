import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Everything a frame of the register needs, worked out once.
  struct Sight {
    let proceedings: Proceedings
    let wording: Wording
    let now: Instant
    let item: AgendaItem?
    /// The verdict for the item being taken, or for the meeting between items.
    let verdict: QuorumVerdict
    /// The verdict for the meeting as a whole.
    let meetingVerdict: QuorumVerdict
    let rests: [Post.ID]
    let restorers: String
    let fall: Proceedings.Fall?

    init(_ proceedings: Proceedings, desk: Desk) {
      self.proceedings = proceedings
      wording = Wording(desk.partnership, on: proceedings.meeting.date)
      now = proceedings.latest(desk.clock.moment)
      item = proceedings.currentItem
      let interested = proceedings.interested(in: item?.id)
      let presences = proceedings.roll(at: now).map(Presence.init)
      verdict = proceedings.roster.verdict(of: presences, interested: interested)
      meetingVerdict = interested.isEmpty ? verdict : proceedings.roster.verdict(of: presences)
      rests = proceedings.roster.restsOn(presences, interested: interested)
      restorers =
        verdict.standing == .inquorate
        ? wording.restorers(
          proceedings.roster.wouldRestore(presences, interested: interested),
          proceedings.roster.deputiesWhoWouldRestore(presences, interested: interested)) : ""
      fall = proceedings.fall(after: now.moment)
    }
  }

  /// The columns from which a second column stands beside the register.
  static let wideFrom = 110

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let sight = Sight(proceedings, desk: desk)
    let width = frame.size.columns
    drawHeading(on: &frame, sight, desk: desk)
    drawQuorum(on: &frame, sight)
    let isWide = width >= RegisterPage.wideFrom
    let listWidth = isWide ? 76 : width
    let foot = frame.size.rows - 2
    if door != nil {
      drawDoor(on: &frame, sight, width: listWidth, foot: foot)
    } else {
      drawList(on: &frame, sight, width: listWidth, foot: isWide ? foot - 6 : foot)
      if isWide { drawLog(on: &frame, width: listWidth, row: foot - 5, foot: foot) }
    }
    if isWide { drawBeside(on: &frame, sight, column: listWidth, foot: foot, desk: desk) }
    drawFoot(on: &frame, sight, desk: desk)
  }

  private func drawHeading(on frame: inout Frame, _ sight: Sight, desk: Desk) {
    let width = frame.size.columns
    let meeting = sight.proceedings.meeting
    let clock = desk.clock.moment.day == meeting.date ? desk.clock.moment.time.description : "entered afterwards"
    let name = "\(sight.wording.name(meeting.group))  \(meeting.date.weekdayAndDate)"
    let chair = sight.proceedings.chair.map { "in the chair: \($0.fullName)" } ?? ""
    let right = "\(state(sight.proceedings))  \(clock)"
    var left = name
    if width >= 110, !meeting.place.isEmpty { left += "   \(meeting.place)" }
    if !chair.isEmpty { left += "   \(chair)" }
    frame.write(left, column: 0, row: 0, width: max(0, width - DisplayWidth.of(right) - 2), style: .title)
    frame.write(right, column: width - DisplayWidth.of(right) - 1, row: 0)
  }

  /// How far the meeting has come, for the heading.
  private func state(_ proceedings: Proceedings) -> String {
    switch proceedings.meeting.status {
    case .planned: "not opened yet"
    case .open: "open since \(proceedings.sitting?.opened.time.description ?? "?")"
    case .adjourned: "ADJOURNED"
    case .closed: "closed \(proceedings.meeting.end?.description ?? "")"
    case .cancelled: "CANCELLED"
    }
  }

  private func drawQuorum(on frame: inout Frame, _ sight: Sight) {
    let width = frame.size.columns
    let verdict = sight.verdict
    let style: Style =
      switch verdict.standing {
      case .quorate: Style(role: .good, bold: true)
      case .inquorate: Style(role: .bad, bold: true)
      case .noRule: Style(role: .warning, bold: true)
      }
    let forItem = sight.item.map { " for item \($0.number)" } ?? ""
    let headline = Wording.headline(verdict.standing) + (verdict.standing == .noRule ? "" : forItem)
    var column = frame.write(headline, column: 0, row: 1, style: style) + 2
    if let members = verdict.members {
      column = frame.write(sight.wording.count(members), column: column, row: 1) + 2
    }
    if sight.meetingVerdict.standing != verdict.standing {
      let whole = "(meeting: \(Wording.headline(sight.meetingVerdict.standing)))"
      column = frame.write(whole, column: column, row: 1, style: .warning) + 2
    }
    let remark = remark(sight)
    let room = width - column - 1
    let shown = remark.words.clipped(to: max(0, room))
    frame.write(shown, column: max(column, width - DisplayWidth.of(shown) - 1), row: 1, style: remark.style)
    drawParts(on: &frame, sight, row: 2)
    drawThirdLine(on: &frame, sight)
  }

  /// What stands at the right of the verdict: when it will fall, on whom it rests, or what is missing.
  private func remark(_ sight: Sight) -> (words: String, style: Style) {
    switch sight.verdict.standing {
    case .noRule: return ("\(Wording.noRule)", .muted)
    case .inquorate:
      return (sight.verdict.missing.map(sight.wording.lack).joined(separator: "; "), Style(role: .bad, bold: true))
    case .quorate:
      if let fall = sight.fall { return (sight.wording.fall(fall), .warning) }
      return (sight.wording.rests(on: sight.rests, in: sight.verdict), .warning)
    }
  }

  private func drawParts(on frame: inout Frame, _ sight: Sight, row: Int) {
    var column = 1
    for part in sight.verdict.parts {
      let words = short(part, sight)
      let style: Style = part.holds ? .good : Style(role: .bad, bold: true)
      guard column + DisplayWidth.of(words) < frame.size.columns else { break }
      column = frame.write(words, column: column, row: row, style: style) + 3
    }
    guard let rule = sight.verdict.rule else { return }
    let width = DisplayWidth.of(rule.clause)
    let start = max(column, frame.size.columns - width - 1)
    frame.write(rule.clause, column: start, row: row, style: .muted)
  }

  /// `yes LB Bexley 2`, `yes Care Trust 1, ONLY Penhale`, `NO Care Trust`.
  private func short(_ part: QuorumVerdict.Part, _ sight: Sight) -> String {
    let answer = part.holds ? "yes" : "NO"
    let label = sight.wording.label(part.part)
    switch part.part.test {
    case .members: return "\(answer) \(label) \(part.count)/\(part.needed)"
    case .agencies, .sectors: return "\(answer) \(label) \(part.count)/\(part.needed)"
    default:
      guard part.by.count == 1, let post = part.by.first, sight.rests.contains(post) else {
        return part.count == 0 ? "\(answer) \(label)" : "\(answer) \(label) \(part.count)"
      }
      let person = sight.verdict.counted.first { $0.post == post }?.person
      return "\(answer) \(label) 1, ONLY \(sight.wording.surname(person))"
    }
  }

  /// The line under the parts: who would restore an inquorate meeting, else the item.
  private func drawThirdLine(on frame: inout Frame, _ sight: Sight) {
    let width = frame.size.columns
    if sight.verdict.standing == .inquorate {
      let effect = sight.wording.consequence(sight.verdict)
      let short = sight.verdict.effect == .warn ? "" : effect + " "
      frame.write(short + sight.restorers, column: 0, row: 3, width: width, style: .warning)
      return
    }
    frame.write(itemWords(sight), column: 0, row: 3, width: width)
    let next = sight.proceedings.nextItem.map { "next: \($0.number) \($0.title)" } ?? ""
    let room = max(0, width - DisplayWidth.of(itemWords(sight)) - 3)
    let shown = next.clipped(to: min(room, width / 3))
    if room > 12 { frame.write(shown, column: width - DisplayWidth.of(shown) - 1, row: 3, style: .muted) }
  }

  /// The item being taken: number, title, what for, and its time.
  func itemWords(_ sight: Sight) -> String {
    guard let item = sight.item, let opened = item.opened else {
      let undecided = sight.wording.stillToDecide(sight.proceedings.undecided)
      return sight.proceedings.isOpen ? "Between items. \(undecided)" : undecided
    }
    let minutes = max(0, sight.now.moment.minutes(since: opened))
    let time = item.minutes.map { "  \(minutes) of \($0) min" } ?? "  \(minutes) min"
    let purpose = item.asksForDecision ? "  \(item.purpose.uppercased())" : ""
    return "Item \(item.number) \(item.title)\(purpose)\(time)"
  }

  private func drawFoot(on frame: inout Frame, _ sight: Sight, desk: Desk) {
    let row = frame.size.rows - 2
    let attending = sight.proceedings.inAttendance.filter { $0.left == nil }
    let names = attending.map { sight.wording.surname($0.person) }.joined(separator: ", ")
    let left = attending.isEmpty ? "" : "In attendance \(attending.count): \(names)"
    frame.drawStatus(desk: desk, left: left, row: row)
    if case .line(let prompt)? = entry {
      frame.drawPrompt(prompt, row: row)
    } else if case .question(let question)? = entry {
      frame.drawQuestion(question, row: row)
    } else if door != nil {
      frame.drawHints("AT THE DOOR: type part of a name, post or agency  Enter marks  Esc roll call", row: row + 1)
    } else {
      frame.drawHints(KeyTable.hints(in: .register), row: row + 1)
    }
  }
}
