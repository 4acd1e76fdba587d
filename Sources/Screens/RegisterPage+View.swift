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
    /// Who would restore it, in whole sentences and for one line; both empty while it is quorate.
    let restorers: (full: String, short: String)
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
        ? Sight.restorers(presences, interested, verdict, proceedings, wording, at: now) : ("", "")
      fall = proceedings.fall(after: now.moment)
    }

    /// Who would restore it alone, or what is needed together where nobody would.
    private static func restorers(
      _ presences: [Presence], _ interested: Set<Person.ID>, _ verdict: QuorumVerdict, _ proceedings: Proceedings,
      _ wording: Wording, at place: Instant
    ) -> (full: String, short: String) {
      let posts = proceedings.roster.wouldRestore(presences, interested: interested)
      let deputies = proceedings.roster.deputiesWhoWouldRestore(presences, interested: interested)
      if posts.isEmpty, deputies.isEmpty {
        let suppliers = wording.suppliers(verdict, in: proceedings, at: place)
        return (suppliers, suppliers)
      }
      return (wording.restorers(posts, deputies), wording.shortRestorers(posts, deputies))
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
    if let members = verdict.members, verdict.standing != .inquorate || width >= RegisterPage.wideFrom {
      column = frame.write(sight.wording.count(members), column: column, row: 1) + 2
    }
    if sight.meetingVerdict != verdict {
      let here = sight.meetingVerdict.members.map { " \($0.count) here" } ?? ""
      let whole = "(meeting: \(Wording.headline(sight.meetingVerdict.standing))\(here))"
      column = frame.write(whole, column: column, row: 1, style: .warning) + 2
    }
    let remark = remark(sight, isWide: width >= RegisterPage.wideFrom)
    let room = width - column - 1
    let shown = remark.words.clipped(to: max(0, room))
    frame.write(shown, column: max(column, width - DisplayWidth.of(shown) - 1), row: 1, style: remark.style)
    drawParts(on: &frame, sight, row: 2)
    drawThirdLine(on: &frame, sight)
  }

  /// What stands at the right of the verdict: when it will fall, on whom it rests, or what is missing.
  private func remark(_ sight: Sight, isWide: Bool) -> (words: String, style: Style) {
    switch sight.verdict.standing {
    case .noRule: return ("\(Wording.noRule)", .muted)
    case .inquorate:
      return (sight.verdict.missing.map(sight.wording.shortLack).joined(separator: ", "), Style(role: .bad, bold: true))
    case .quorate:
      if let fall = sight.fall {
        return (isWide ? sight.wording.fall(fall) : sight.wording.shortFall(fall), .warning)
      }
      return (sight.wording.rests(on: sight.rests, in: sight.verdict), .warning)
    }
  }

  private func drawParts(on frame: inout Frame, _ sight: Sight, row: Int) {
    let clause = sight.verdict.rule?.clause ?? ""
    let room = frame.size.columns - DisplayWidth.of(clause) - 3
    let full = sight.verdict.parts.map { short($0, sight, saysOnly: true) }
    let width = full.reduce(0) { $0 + DisplayWidth.of($1) + 2 }
    let words = width <= room ? full : sight.verdict.parts.map { short($0, sight, saysOnly: false) }
    let gap = width + full.count <= room ? 3 : 2
    var column = 1
    for (part, words) in zip(sight.verdict.parts, words) {
      let style: Style = part.holds ? .good : Style(role: .bad, bold: true)
      column = frame.write(words, column: column, row: row, width: max(0, room - column), style: style) + gap
    }
    frame.write(clause, column: frame.size.columns - DisplayWidth.of(clause) - 1, row: row, style: .muted)
  }

  /// `yes LB Bexley 2`, `yes Care Trust 1, ONLY Penhale`, `NO Care Trust`.
  private func short(_ part: QuorumVerdict.Part, _ sight: Sight, saysOnly: Bool) -> String {
    let start = "\(part.holds ? "yes" : "NO") \(sight.wording.narrowLabel(part.part))"
    switch part.part.test {
    case .members, .agencies, .sectors, .all, .any, .atLeast: return "\(start) \(part.count)/\(part.needed)"
    case .agency, .sector, .service, .role:
      if part.count == 0 { return start }
      guard saysOnly, part.by.count == 1, let post = part.by.first, sight.rests.contains(post) else {
        return "\(start) \(part.count)"
      }
      let person = sight.verdict.counted.first { $0.post == post }?.person
      return "\(start) 1, ONLY \(sight.wording.surname(person))"
    }
  }

  /// The line under the parts: who would restore an inquorate meeting, else the item.
  private func drawThirdLine(on frame: inout Frame, _ sight: Sight) {
    let width = frame.size.columns
    if sight.verdict.standing == .inquorate {
      frame.write(sight.wording.shortConsequence(sight.verdict) + sight.restorers.short, column: 0, row: 3, width: width, style: .warning)
      return
    }
    frame.write(itemWords(sight), column: 0, row: 3, width: width)
    // What must still be decided before the quorum falls matters more than what comes next.
    let undecided = sight.fall.map { undecidedWords($0, sight) } ?? ""
    let next = sight.proceedings.nextItem.map { "next: \($0.number) \($0.title)" } ?? ""
    let isUrgent = !undecided.isEmpty && sight.item != nil
    let room = max(0, width - DisplayWidth.of(itemWords(sight)) - 3)
    let shown = (isUrgent ? undecided : next).clipped(to: isUrgent ? room : min(room, width / 3))
    let style: Style = isUrgent ? .warning : .muted
    if room > 12 { frame.write(shown, column: width - DisplayWidth.of(shown) - 1, row: 3, style: style) }
  }

  /// `items 6 and 8 still need deciding`, or in fewer words where the row has no room.
  private func undecidedWords(_ fall: Proceedings.Fall, _ sight: Sight) -> String {
    fall.undecided.count < 3
      ? sight.wording.stillToDecide(fall.undecided)
      : "to decide: \(Wording.list(fall.undecided.map { String($0.number) }))"
  }

  /// The item being taken: number, title, what for, and its time.
  func itemWords(_ sight: Sight) -> String {
    guard let item = sight.item, let opened = item.opened else {
      let undecided = Wording.capitalised(sight.wording.stillToDecide(sight.proceedings.undecided))
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
      frame.write(
        "AT THE DOOR: type part of a name, post or agency.  Esc back to the roll call", column: 0, row: row + 1,
        style: .accent)
    } else {
      frame.drawHints(in: .register, row: row + 1)
    }
  }
}
