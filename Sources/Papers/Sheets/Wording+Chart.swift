package import Governance

extension Wording {
  /// The structure as a tree, each group with its record, late actions and next meeting; beneath it what
  /// else reports to whom, the linked groups and the legend.
  package var chartLines: [String] {
    let groups = partnership.groups.all.filter { $0.holds(on: day) }
    let own = groups.filter { $0.kind != .linked }
    let title = partnership.constitution(on: day)?.partnership ?? "Structure"
    var lines = [TextColumns.row([title, day.weekdayAndDate], widths: [64, 15])]
    lines.append(chartRow("Group", "quorate", "late", "next"))
    lines += Tree(own, in: partnership, on: day).rows.map { chartRow($0.group, stem: $0.stem) }
    lines += crossReferences(own)
    lines += linked(groups.filter { $0.kind == .linked })
    return lines + Wording.chartLegend
  }

  /// A group's meetings that were quorate: `7 of 8`, `no rule`, `none held`.
  package func record(of group: Group.ID) -> String {
    guard let record = partnership.quorateRecord(of: group, before: day, since: nil) else { return "no rule" }
    return record.held == 0 ? "none held" : "\(record.quorate) of \(record.held)"
  }

  /// A meeting's day for narrow columns: `today 10:00`, `21 Jan`, with the year where it is far away.
  package func when(_ meeting: Meeting?) -> String {
    guard let meeting else { return "none" }
    if meeting.date == day { return "today" + (meeting.start.map { " \($0)" } ?? "") }
    return meeting.date.days(since: day) > 300 ? meeting.date.withYear : meeting.date.short
  }

  /// What the columns of the structure mean.
  package static let chartLegend = [
    "quorate  meetings of the last 24 months quorate throughout, of those held",
    "no rule  the constitution states no quorum for the group",
    "late     open actions past their day",
    "next     the next meeting planned",
  ]

  private func chartRow(_ group: Group, stem: String) -> String {
    chartRow(
      stem + group.name, record(of: group.id), String(partnership.lateActions(of: group.id, on: day).count),
      when(partnership.meetingAhead(of: group.id, on: day)))
  }

  private func chartRow(_ name: String, _ record: String, _ late: String, _ next: String) -> String {
    TextColumns.row([TextColumns.fitted(name, to: 48), record, late, next], widths: [48, 10, 5, 12], gap: 1)
  }

  /// The lines of the structure besides the one by which each group hangs in the tree.
  private func crossReferences(_ groups: [Group]) -> [String] {
    let codes = Set(groups.map(\.id))
    let lines = partnership.lines.all.filter { line in
      guard codes.contains(line.group), line.holds(on: day), line.kind != .link else { return false }
      return line.kind == .reports || partnership.parent(of: line.group, on: day)?.text != line.body
    }
    guard !lines.isEmpty else { return [] }
    return ["Also reports to"] + lines.flatMap { TextColumns.paragraph(reference($0)) }
  }

  /// The lines from a group and to it besides the one to the group above it, each with its topic and how often.
  func reportingLines(of group: Group.ID) -> [String] {
    let above = partnership.parent(of: group, on: day)?.text
    let own = partnership.lines.all.filter { line in
      guard line.holds(on: day) else { return false }
      if line.body == group.text {
        return line.kind == .reports || !line.topic.isEmpty || !line.every.isEmpty
      }
      return line.group == group
        && (line.kind == .reports || line.body != above || !line.topic.isEmpty || !line.every.isEmpty)
    }
    return own.map { line in
      let body = partnership.groups[Group.ID(line.body)]?.name ?? line.body
      let other = line.group == group ? "to \(body)" : "from \(name(line.group))"
      return "\(other)\(details(line))\(line.kind == .link ? " (a link)" : "")"
    }
  }

  private func reference(_ line: ReportingLine) -> String {
    let body = partnership.groups[Group.ID(line.body)]?.name ?? line.body
    return "\(name(line.group)) to \(body)\(details(line))"
  }

  /// Of what a line is and how often, as it follows the body; empty for neither.
  private func details(_ line: ReportingLine) -> String {
    let details = [line.topic, line.every].filter { !$0.isEmpty }.joined(separator: ", ")
    return details.isEmpty ? "" : ": \(details)"
  }

  private func linked(_ groups: [Group]) -> [String] {
    guard !groups.isEmpty else { return [] }
    return TextColumns.paragraph(
      "Linked, no part of the partnership: \(groups.map(\.name).joined(separator: ", "))", indent: 0)
  }
}

/// The groups as a tree, each once.
private struct Tree {
  /// The groups from the top down, each with the strokes before its name.
  private(set) var rows: [(group: Group, stem: String)] = []
  private let groups: [Group]
  private let parents: [Group.ID: Group.ID]
  private var seen: Set<Group.ID> = []

  /// Draws the tree of some groups; one whose parent is not among them stands at the top.
  init(_ groups: [Group], in partnership: Partnership, on day: Day) {
    self.groups = groups
    let codes = Set(groups.map(\.id))
    var parents: [Group.ID: Group.ID] = [:]
    for group in groups {
      guard let parent = partnership.parent(of: group.id, on: day), codes.contains(parent) else { continue }
      parents[group.id] = parent
    }
    self.parents = parents
    for group in groups where parents[group.id] == nil { draw(group, stem: "", under: "") }
    // Groups that hang under each other in a ring hang under no top: each ring starts with its first.
    for group in groups where !seen.contains(group.id) { draw(group, stem: "", under: "") }
  }

  private mutating func draw(_ group: Group, stem: String, under: String) {
    guard seen.insert(group.id).inserted else { return }
    rows.append((group, stem))
    let children = groups.filter { parents[$0.id] == group.id && !seen.contains($0.id) }
    for child in children {
      let isLast = child.id == children.last?.id
      draw(child, stem: under + (isLast ? "└ " : "├ "), under: under + (isLast ? "  " : "│ "))
    }
  }
}
