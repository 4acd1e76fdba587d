package import Governance
import Papers
import TerminalFrame

/// A meeting's attendance register, live.
package struct RegisterPage: Sendable {
  /// The meeting.
  package let meeting: Meeting.ID
  /// Which list the arrows move in.
  package var list = List.people
  /// The row under the cursor in each list.
  package var cursors: [List: Int] = [:]
  /// Roll call or at the door.
  package var door: Door?
  /// What is being typed or asked; `nil` for nothing.
  package var entry: Entry?
  /// A refused step that a second key records all the same.
  package var pending: Pending?
  /// What was done, newest first.
  package var log: [String] = []

  /// The lists of the register.
  package enum List: Hashable, Sendable, CaseIterable {
    /// The posts, then those in attendance.
    case people
    /// The agenda.
    case agenda
    /// The decisions.
    case decided
  }

  /// A refused step that may be recorded as done while inquorate.
  package enum Pending: Hashable, Sendable {
    /// Opening or resuming, with who is in the chair.
    case opening(Person.ID?)
    /// Beginning an item; `nil` for the next.
    case item(AgendaItem.ID?)
    /// A decision.
    case decision(String)
  }

  /// One row of the list of people.
  enum PersonRow: Hashable {
    case post(Proceedings.Row)
    case attending(Stay)
  }

  /// Creates the register of a meeting, the cursor on the first post that is not marked.
  package init(meeting: Meeting.ID, desk: Desk) {
    self.meeting = meeting
    guard let proceedings = proceedings(desk) else { return }
    cursors[.people] = proceedings.rows.firstIndex(where: \.mark.isUnmarked) ?? 0
  }

  var context: KeyContext { entry != nil ? .prompt : door != nil ? .door : .register }

  /// The meeting's proceedings; `nil` when the meeting is no longer there.
  func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  func people(_ proceedings: Proceedings) -> [PersonRow] {
    proceedings.rows.map(PersonRow.post) + proceedings.inAttendance.map(PersonRow.attending)
  }

  func cursor(in list: List) -> Int { cursors[list] ?? 0 }

  func selected(_ proceedings: Proceedings) -> PersonRow? {
    let people = people(proceedings)
    let cursor = cursor(in: .people)
    return people.indices.contains(cursor) ? people[cursor] : nil
  }

  /// How many rows a list has.
  func count(in list: List, _ proceedings: Proceedings) -> Int {
    switch list {
    case .people: proceedings.rows.count + proceedings.inAttendance.count
    case .agenda: proceedings.agenda.count
    case .decided: proceedings.decisions.count
    }
  }

  /// Keeps the cursors inside their lists after a change.
  mutating func settle(desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    for list in List.allCases {
      cursors[list] = max(0, min(cursor(in: list), count(in: list, proceedings) - 1))
    }
  }

  /// Moves the cursor to the next post that is not marked, if there is one.
  mutating func advance(_ proceedings: Proceedings) {
    let rows = proceedings.rows
    guard !rows.isEmpty else { return }
    let start = cursor(in: .people)
    let order = (1...rows.count).map { (start + $0) % rows.count }
    if let next = order.first(where: { rows[$0].mark.isUnmarked }) { cursors[.people] = next }
  }

  /// Applies what a step comes to, or says why it was refused.
  mutating func perform(_ outcome: Outcome, desk: inout Desk, else pending: Pending? = nil) -> [Effect] {
    guard let before = proceedings(desk) else { return [] }
    let wording = Wording(desk.partnership, on: before.meeting.date)
    switch outcome {
    case .refused(let refusal):
      desk.refuse(wording.refusal(refusal) + secondKey(refusal, pending, before, wording, desk.clock.moment))
      self.pending = refusal.mayBeRecordedAnyway ? pending : nil
      return []
    case .change(let change):
      self.pending = nil
      let correction = before.effect(of: change)
      let meeting = meeting
      let clock = desk.clock
      let effects = desk.apply(change, on: before.meeting.date) { after in
        RegisterPage.remark(change, correction, before, after, meeting, clock)
      }
      if let words = desk.news?.words { log.insert("\(desk.clock.moment.time)  \(words)", at: 0) }
      if log.count > 50 { log.removeLast() }
      return effects
    }
  }

  /// What a change does to decisions and to the quorum, for the line of news.
  private static func remark(
    _ change: Change, _ correction: CorrectionEffect, _ before: Proceedings, _ wording: Wording,
    _ meeting: Meeting.ID, _ clock: WallClock
  ) -> String {
    if change.act.isCorrection || !correction.changed.isEmpty { return wording.effect(correction) }
    guard let now = wording.partnership.meetings[meeting] else { return "" }
    let after = Proceedings(of: now, in: wording.partnership)
    return wording.shift(from: before.verdict(at: before.latest(clock.moment)), to: after.verdict(at: after.latest(clock.moment)))
  }

  private func secondKey(
    _ refusal: Refusal, _ pending: Pending?, _ proceedings: Proceedings, _ wording: Wording, _ now: Moment
  ) -> String {
    guard refusal.mayBeRecordedAnyway, pending != nil else { return "" }
    let presences = proceedings.roll(at: proceedings.latest(now)).map(Presence.init)
    let restorers = wording.restorers(
      proceedings.roster.wouldRestore(presences), proceedings.roster.deputiesWhoWouldRestore(presences))
    switch refusal {
    case .inquorateOpening: return " \(restorers) Wait, or O again: note that it was opened all the same."
    case .inquorateItem: return " \(restorers) Press > again to begin it all the same."
    default:
      return " \(restorers) Press D again to record it as taken while inquorate, to be confirmed at the next meeting; "
        + "Esc leaves it."
    }
  }
}

extension Act {
  /// Whether the act corrects what was entered, so that its effect on decisions is always said.
  var isCorrection: Bool {
    switch self {
    case .retimed, .struck, .exchanged: true
    default: false
    }
  }
}
