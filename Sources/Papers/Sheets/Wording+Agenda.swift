package import Governance

extension Wording {
  /// A meeting's agenda: each item with what is wanted, who leads, its paper, and what came of it.
  package func agendaLines(_ proceedings: Proceedings) -> [String] {
    let meeting = proceedings.meeting
    let start = meeting.start.map { ", \($0)" } ?? ""
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    var lines =
      ["Agenda"] + TextColumns.wrapped("\(name(meeting))\(start)\(place)", to: TextColumns.paperWidth)
    let items = proceedings.agenda
    guard !items.isEmpty else { return lines + ["The agenda has no items yet."] }
    lines.append(agendaRow("", "Item", "for", "lead", "paper"))
    for item in items { lines += agendaLines(item, of: proceedings) }
    return lines
  }

  /// One item of an agenda with its decisions and actions.
  package func agendaLines(_ item: AgendaItem, of proceedings: Proceedings) -> [String] {
    let minutes = item.minutes.map { " (\($0) min)" } ?? ""
    var lines = TextColumns.rows(
      [String(item.number), item.title + minutes, item.purpose, item.lead, paper(item)],
      widths: Wording.agendaWidths)
    let taken = taken(item)
    if !taken.isEmpty { lines += TextColumns.paragraph(taken, indent: 4) }
    for decision in proceedings.decisions where decision.item == item.id {
      let footing = footing(decision.footing)
      lines += TextColumns.paragraph(
        "Decided \(decision.at.time): \(decision.text) (\(footing))", indent: 4, hanging: 6)
    }
    for action in proceedings.partnership.actions.all where action.item == item.id {
      let due = action.due.map { ", \($0.short)" } ?? ""
      lines += TextColumns.paragraph("Action: \(action.text): \(by(action))\(due)", indent: 4, hanging: 6)
    }
    return lines
  }

  private static let agendaWidths = [3, 40, 11, 12, 10]

  private func agendaRow(_ cells: String...) -> String {
    TextColumns.row(cells, widths: Wording.agendaWidths)
  }

  private func paper(_ item: AgendaItem) -> String {
    item.paper.isEmpty ? item.paperStatus : item.paperStatus.isEmpty ? "in" : item.paperStatus
  }

  private func taken(_ item: AgendaItem) -> String {
    guard let opened = item.opened else { return "" }
    guard let closed = item.closed else { return "taken since \(opened.time)" }
    return "taken \(opened.time) to \(closed.time)"
  }
}
