import Governance
import Papers
import TerminalFrame

/// The four panes: structure, members, agenda, actions.
package struct Panes: Sendable {
  /// One of the panes.
  package enum Pane: Int, Sendable, CaseIterable {
    case structure, members, agenda, actions

    var title: String {
      switch self {
      case .structure: "Structure"
      case .members: "Members"
      case .agenda: "Agenda"
      case .actions: "Actions"
      }
    }
  }

  /// The pane the keys go to.
  package var focus = Pane.structure
  /// The row under the cursor of each pane.
  var cursors: [Pane: Int] = [.structure: 1]
  /// What each pane is filtered by; empty for everything.
  var filters: [Pane: String] = [:]
  /// The filter being typed; `nil` when none is.
  var typing: TextLine?
  /// What the panes show of all groups.
  private(set) var digest: Digest
  private(set) var memberRows: [MemberRow] = []

  init(desk: Desk) {
    digest = Digest(desk: desk)
    memberRows = Panes.memberRows(group, desk: desk)
  }

  var context: KeyContext { typing == nil ? .panes : .prompt }

  /// The group under the cursor of the structure; `nil` for all groups.
  var group: Group.ID? {
    let rows = structure
    let cursor = cursors[.structure] ?? 0
    return rows.indices.contains(cursor) ? rows[cursor].group : nil
  }

  /// The lines of the structure that the filter lets through.
  var structure: [Digest.Line] {
    digest.lines.filter { passes("\($0.name) \($0.group?.text ?? "")", .structure) }
  }

  /// Works out again what depends on the partnership, when that has changed.
  mutating func settle(desk: Desk) {
    guard digest.revision != desk.revision || digest.day != desk.today else { return }
    digest = Digest(desk: desk)
    rescope(desk: desk)
  }

  /// Works out again what depends on the group chosen.
  mutating func rescope(desk: Desk) {
    memberRows = Panes.memberRows(group, desk: desk)
    for pane in Pane.allCases where pane != .structure {
      cursors[pane] = max(0, min(cursors[pane] ?? 0, count(in: pane, desk: desk) - 1))
    }
  }

  /// One line of the members pane.
  struct MemberRow: Sendable {
    var post: Post
    var title: String
    var holder: String
    var agency: String
    var came: String
  }

  /// The lines of the members pane that the filter lets through.
  var members: [MemberRow] {
    memberRows.filter { passes("\($0.title) \($0.holder) \($0.agency)", .members) }
  }

  /// The meeting whose agenda is shown: the open one, today's, the next planned, else the last.
  func agendaMeeting(desk: Desk) -> Meeting? {
    let meetings = desk.partnership.meetings(of: group).filter { $0.status != .cancelled }
    return meetings.first { $0.status == .open }
      ?? meetings.first { $0.date == desk.today && $0.status != .closed }
      ?? meetings.first { $0.date >= desk.today && $0.status == .planned } ?? meetings.last
  }

  /// The items of the agenda shown that the filter lets through.
  func agenda(desk: Desk) -> [AgendaItem] {
    guard let meeting = agendaMeeting(desk: desk) else { return [] }
    return desk.partnership.record(of: meeting.id).agenda.all
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }.filter { passes($0.title, .agenda) }
  }

  /// The open actions of the group, the latest first, that the filter lets through.
  func actions(desk: Desk) -> [Action] {
    let wording = desk.wording
    return desk.partnership.actions.all
      .filter { $0.status == .open && (group == nil || $0.group == group) }
      .filter { passes("\($0.text) \(wording.by($0)) \($0.source)", .actions) }
      .sorted {
        ($0.due?.number ?? .max, $0.number ?? .max, $0.id) < (
          $1.due?.number ?? .max, $1.number ?? .max, $1.id
        )
      }
  }

  /// How many rows a pane has.
  func count(in pane: Pane, desk: Desk) -> Int {
    switch pane {
    case .structure: structure.count
    case .members: members.count
    case .agenda: agenda(desk: desk).count
    case .actions: actions(desk: desk).count
    }
  }

  private func passes(_ text: String, _ pane: Pane) -> Bool {
    guard let filter = filters[pane], !filter.isEmpty else { return true }
    return Partnership.matches(filter.lowercased(), in: text.lowercased())
  }

  private static func memberRows(_ group: Group.ID?, desk: Desk) -> [MemberRow] {
    let partnership = desk.partnership
    let groups = group.map { [$0] } ?? partnership.groups.all.map(\.id)
    return groups.flatMap { group -> [MemberRow] in
      let attendance = partnership.attendance(in: group, before: desk.today)
      return partnership.posts(of: group, on: desk.today).map { post in
        let holder = partnership.holder(of: post.id, on: desk.today)
        let extra = partnership.representations.all.filter { $0.post == post.id && $0.holds(on: desk.today) }
        let extras = extra.map { " +\($0.agency)" }.joined()
        let agencies = [desk.wording.agency(of: post.id), post.agency?.text ?? "–"].map { $0 + extras }
        return MemberRow(
          post: post, title: post.title, holder: holder?.name ?? "VACANT", agency: agencies.fitting(12),
          came: attendance[post.id].map(came) ?? "")
      }
    }
  }

  private static func came(_ attendance: Partnership.Attendance) -> String {
    guard attendance.meetings > 0 else { return "" }
    let deputies = attendance.deputies > 0 ? "+\(attendance.deputies)d" : ""
    return "\(attendance.came)/\(attendance.meetings)\(deputies)"
  }
}
