import Governance
import Papers
import TerminalFrame

extension Panes {
  /// What a pane shows.
  struct Content {
    struct Row {
      var text: String
      var style = Style.plain
    }

    /// Behind the pane's name.
    var title = ""
    /// At the right of its rule.
    var right = ""
    /// Over the columns.
    var heading = ""
    var rows: [Row] = []
    /// Under the rows.
    var notes: [String] = []
  }

  /// What a pane shows in a width; the structure has the group's rule under it where it is roomy: no other pane is shown,
  /// and the rule does not push the groups away.
  func content(of pane: Pane, width: Int, isRoomy: Bool, desk: Desk) -> Content {
    switch pane {
    case .structure:
      var content = structureContent(width: width)
      if isRoomy { content.notes = ruleNotes(desk) }
      return content
    case .members: return membersContent(width: width, desk: desk)
    case .agenda: return agendaContent(width: width, desk: desk)
    case .actions: return actionsContent(width: width, desk: desk)
    }
  }

  private func structureContent(width: Int) -> Content {
    let name = max(12, width - 26)
    var content = Content(
      heading: "\("Group".padded(to: name)) \("quorate".padded(to: 9))\("late".padded(to: 6))next")
    content.rows = structure.map { line in
      let late = line.late > 0 ? "\(line.late) R" : "0"
      let text =
        "\(line.name.padded(to: name)) \(line.record.padded(to: 9))\(late.padded(to: 6))\(line.next)"
      return Content.Row(text: text, style: line.group == nil ? .muted : .plain)
    }
    return content
  }

  private func membersContent(width: Int, desk: Desk) -> Content {
    let vacant = memberRows.count { $0.holder == "VACANT" }
    let title = max(12, width - 18 - 13 - 8)
    var content = Content(
      heading: "\("Post".padded(to: title)) \("Holder".padded(to: 17)) \("For".padded(to: 12)) came")
    content.title = group.map { ": \(desk.wording.name($0))" } ?? ": all groups"
    content.right = "\(memberRows.count - vacant) held\(vacant > 0 ? ", \(vacant) vacant" : "")"
    content.rows = members.map { row in
      Content.Row(
        text:
          "\(row.title.padded(to: title)) \(row.holder.padded(to: 17)) \(row.agency.padded(to: 12)) \(row.came)",
        style: row.holder == "VACANT" ? .warning : .plain)
    }
    content.notes = ruleNotes(desk)
    return content
  }

  /// The quorum rule of the group chosen, in words with its clause; nothing for all groups.
  private func ruleNotes(_ desk: Desk) -> [String] {
    guard let group else { return [] }
    return [
      desk.partnership.quorumRule(of: group, on: desk.today).map(desk.wording.rule) ?? "\(Wording.noRule)."
    ]
  }

  private func agendaContent(width: Int, desk: Desk) -> Content {
    guard let meeting = agendaMeeting(desk: desk) else {
      return Content(heading: "No meeting", notes: ["Nothing is planned."])
    }
    let room = max(12, width - 3 - 12 - 9 - 6)
    var content = Content(
      heading: "   \("Item".padded(to: room)) \("for".padded(to: 11)) \("lead".padded(to: 8)) paper")
    let when = meeting.date == desk.today ? "today" : meeting.date.weekdayAndDate
    content.title = ": \(when) \(meeting.start?.description ?? "")"
    content.right = meeting.kind == .ordinary ? meeting.status.rawValue : meeting.kind.rawValue
    content.rows = agenda(desk: desk).map { item in
      let purpose = item.asksForDecision ? item.purpose.uppercased() : item.purpose
      let number = String(item.number).padded(to: 2, alignedRight: true)
      return Content.Row(
        text:
          "\(number) \(item.title.padded(to: room)) \(purpose.padded(to: 11)) \(item.lead.padded(to: 8)) \(item.paperStatus)",
        style: item.paperStatus == "late" ? .warning : .plain)
    }
    if meeting.status == .planned {
      let wording = Wording(desk.partnership, on: meeting.date)
      let forecast = wording.forecast(Proceedings(of: meeting, in: desk.partnership))
      if !forecast.isEmpty { content.notes = [forecast] }
    }
    return content
  }

  private func actionsContent(width: Int, desk: Desk) -> Content {
    let all = desk.partnership.actions.all.filter { group == nil || $0.group == group }
    let late = all.count { $0.daysLate(on: desk.today) != nil }
    let settings = desk.partnership.constitution(on: desk.today)?.settings ?? Settings()
    let room = max(12, width - 4 - 13 - 8 - 13)
    var content = Content(
      heading:
        "\("No".padded(to: 3)) \("Action".padded(to: room)) \("by".padded(to: 12)) \("due".padded(to: 7)) late"
    )
    content.title = group.map { ": \(desk.wording.name($0))" } ?? ": all groups"
    content.right = "\(late) late"
    content.rows = actions(desk: desk).map { action in
      let number = action.number.map(String.init) ?? ""
      let days = action.daysLate(on: desk.today)
      let rating = action.rating(on: desk.today, under: settings).rawValue
      let state = days.map { "\(Wording.count($0, "day")) \(rating)" } ?? rating
      return Content.Row(
        text:
          "\(number.padded(to: 3)) \(action.text.padded(to: room)) \(desk.wording.by(action).padded(to: 12)) "
          + "\((action.due?.short ?? "").padded(to: 7)) \(state)",
        style: days != nil ? .warning : .plain)
    }
    let done = all.count { $0.status == .done }
    let open = all.count { $0.status == .open }
    content.notes = [
      content.rows.count == open
        ? "\(open) open, \(done) done" : "\(content.rows.count) of \(open) open shown, \(done) done"
    ]
    return content
  }
}
