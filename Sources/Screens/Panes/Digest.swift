import Governance
import Papers

/// What the four panes show of all groups, worked out when the partnership changes rather than at every key.
struct Digest: Sendable {
  /// One line of the structure.
  struct Line: Sendable {
    /// The group; `nil` for the line that stands for all groups.
    var group: Group.ID?
    /// The name, behind its branches of the tree.
    var name: String
    /// `7 of 8`, `–` before a first meeting, or `no rule`.
    var record: String
    /// Late actions.
    var late: Int
    /// The day of the next meeting; empty when none is planned.
    var next: String
  }

  let revision: Int
  let day: Day
  let lines: [Line]
  /// What needs attention, most urgent first.
  let findings: [Finding]
  /// What needs attention, each in a few words with how many it is, most urgent first; empty for nothing.
  let attention: [(words: String, count: Int)]

  init(desk: Desk) {
    let partnership = desk.partnership
    let today = desk.today
    revision = desk.revision
    day = today
    // What the Chair waived is counted no more here than in the list that 5 opens.
    findings = partnership.openFindings(on: today)
    attention = Digest.attention(findings, desk.wording)
    let late = Dictionary(
      grouping: partnership.actions.all.filter { $0.daysLate(on: today) != nil }, by: \.group
    )
    .mapValues(\.count)
    var lines = [
      Line(group: nil, name: "All groups", record: "", late: late.values.reduce(0, +), next: "")
    ]
    func add(_ group: Group, _ branch: String) {
      let record = partnership.quorateRecord(of: group.id, before: today, since: nil)
      let isOver = group.to.map { $0 < today } ?? false
      let next = partnership.meetingAhead(of: group.id, on: today)
      lines.append(
        Line(
          group: group.id, name: branch + group.name,
          record: record.map { $0.held == 0 ? "–" : "\($0.quorate) of \($0.held)" } ?? "no rule",
          late: late[group.id] ?? 0,
          next: isOver ? "ENDED" : next.map { $0.date == today ? "TODAY" : $0.date.short } ?? ""))
    }
    func descend(_ parent: Group.ID?, _ indent: String) {
      let children = Digest.groups(under: parent, on: today, in: partnership)
      for (index, group) in children.enumerated() {
        let isLast = index == children.count - 1
        let branch = parent == nil ? "" : indent + (isLast ? "└ " : "├ ")
        add(group, branch)
        descend(group.id, parent == nil ? "" : indent + (isLast ? "  " : "│ "))
      }
    }
    descend(nil, "")
    for group in partnership.groups.all where group.kind == .linked { add(group, "~ ") }
    self.lines = lines
  }

  private static func groups(under parent: Group.ID?, on day: Day, in partnership: Partnership) -> [Group] {
    partnership.groups.all.filter { group in
      guard group.kind != .linked, group.from.map({ $0 <= day }) ?? true else { return false }
      // A group that ended within the last year is still shown, as ended.
      if let to = group.to, to < day.adding(months: -12) { return false }
      return partnership.parent(of: group.id, on: min(day, group.to ?? day)) == parent
    }
  }

  private static func attention(_ findings: [Finding], _ wording: Wording) -> [(words: String, count: Int)] {
    var late = 0
    var vacancies = 0
    var notices = 0
    var unconfirmed: [String] = []
    var overdue: [String] = []
    var papers = 0
    var others = 0
    var words: [(words: String, count: Int)] = []
    for finding in findings {
      switch finding.subject {
      case .late: late += 1
      case .vacancy: vacancies += 1
      case .unnotified: notices += 1
      case .neverQuorate(let group, _):
        words.append(("\(wording.name(group)) can never be quorate (\(finding.clause))", 1))
      case .unconfirmed: unconfirmed.append(finding.clause)
      case .forecast(let meeting):
        words.append(("\(name(meeting, wording)): inquorate by the replies (\(finding.clause))", 1))
      case .unclosed(let meeting): words.append(("\(name(meeting, wording)): not closed", 1))
      case .overdue, .overdueOfMany: overdue.append(finding.clause)
      case .latePaper: papers += 1
      default: others += finding.kind == .notMet ? 1 : 0
      }
    }
    if let clause = unconfirmed.first {
      words.append(
        ("\(Wording.count(unconfirmed.count, "decision")) to be confirmed (\(clause))", unconfirmed.count))
    }
    if late > 0 { words.append(("\(Wording.count(late, "action")) late", late)) }
    if let clause = overdue.first {
      words.append(("\(overdue.count) due and not done (\(clause))", overdue.count))
    }
    if papers > 0 { words.append(("\(Wording.count(papers, "paper")) late", papers)) }
    if others > 0 { words.append(("\(others) more not met", others)) }
    if notices > 0 { words.append(("\(Wording.count(notices, "notice")) of appointment not seen", notices)) }
    if vacancies > 0 { words.append(("\(Wording.count(vacancies, "post")) vacant", vacancies)) }
    return words
  }

  /// What needs attention in one line; what has no room is counted.
  func attentionLine(columns: Int) -> String {
    guard !attention.isEmpty else { return "Nothing needs attention." }
    let lines = (0..<attention.count).reversed().flatMap { last -> [String] in
      let rest = findings.count - attention[...last].reduce(0) { $0 + $1.count }
      let words = "To attend to: " + attention[...last].map(\.words).joined(separator: " · ")
      return rest == 0
        ? [words] : ["\(words) · \(rest) more: 5 lists all", "\(words) · \(rest) more"]
    }
    return lines.fitting(columns)
  }

  private static func name(_ meeting: Meeting.ID, _ wording: Wording) -> String {
    wording.partnership.meetings[meeting].map { wording.name($0.group) } ?? meeting.text
  }
}
