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

  /// The revision of the partnership for which the cursors were last put right; `nil` before the first.
  private var settled: Int?

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
    /// Opening or resuming, with who is in the chair; the minute, where the clock is not used.
    case opening(Person.ID?, at: ClockTime?)
    /// Beginning an item, `nil` for the next; the minute, where the clock is not used.
    case item(AgendaItem.ID?, at: ClockTime?)
    /// A decision.
    case decision(String, isConfirming: Bool)
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

  /// A decision that was typed and neither recorded nor given up; empty for none.
  package var draft = ""

  var context: KeyContext {
    if entry != nil { return .prompt }
    if door != nil { return .door }
    return switch list {
    case .people: .register
    case .agenda: .items
    case .decided: .decisions
    }
  }

  /// The words for the meeting's own day.
  func wording(_ proceedings: Proceedings) -> Wording {
    Wording(proceedings.partnership, on: proceedings.meeting.date)
  }

  /// Whether the register is filled in on another day than the meeting's, so that the clock is not used.
  func isAfterwards(_ proceedings: Proceedings, desk: Desk) -> Bool { desk.today != proceedings.meeting.date }

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
    guard settled != desk.revision, let proceedings = proceedings(desk) else { return }
    settled = desk.revision
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
}
