import Governance
import Papers
import TerminalFrame

/// The replies to a meeting's invitation, a row for each post that somebody holds, and what they come to.
package struct RepliesPage: Sendable {
  let meeting: Meeting.ID
  var cursor = ListCursor()
  /// A line being typed for an answer that needs one; `nil` when none is.
  private var asked: Asked?

  private struct Asked: Sendable {
    var answer: Reply.Answer
    var label: String
    var line = TextLine()
    var problem = ""
  }

  init(meeting: Meeting.ID) { self.meeting = meeting }

  var context: KeyContext { asked != nil || cursor.typing != nil ? .prompt : .replies }

  private func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  private func rows(_ proceedings: Proceedings) -> [Roster.Entry] {
    guard !cursor.filter.isEmpty else { return proceedings.roster.held }
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    return proceedings.roster.held.filter { entry in
      Partnership.matches(
        cursor.filter.lowercased(),
        in: "\(wording.titleAndHolder(entry.post.id)) \(wording.agency(of: entry.post.id))".lowercased())
    }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    let rows = rows(proceedings)
    if asked != nil { return (type(key, rows, desk: &desk), .stay) }
    cursor.settle(count: rows.count)
    guard let act = KeyTable.act(for: key, in: .replies) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    if cursor.move(act, count: rows.count, page: max(1, size.rows - 7)) { return ([], .stay) }
    switch act {
    case .back:
      if cursor.filter.isEmpty { return ([], .close) }
      cursor.filter = ""
    case .find: cursor.typing = TextLine(cursor.filter)
    default:
      guard rows.indices.contains(cursor.row) else { return ([], .stay) }
      if act == .whatIf { return ([], Subject.post(rows[cursor.row].post.id).whatIf(desk: &desk)) }
      return (answer(act, rows[cursor.row], proceedings, desk: &desk), .stay)
    }
    return ([], .stay)
  }

  private mutating func answer(
    _ act: KeyAct, _ entry: Roster.Entry, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    switch act {
    case .here: return file(.yes, entry, desk: &desk)
    case .apologies: return file(.apologies, entry, desk: &desk)
    case .otherMeans: return file(.video, entry, desk: &desk)
    case .time: asked = Asked(answer: .late, label: "Comes late, about")
    case .departure: asked = Asked(answer: .leaves, label: "Must leave at")
    case .deputy:
      if entry.deputies.count == 1 { return file(.deputy, entry, desk: &desk) }
      asked = Asked(answer: .deputy, label: "Which deputy")
    default: break
    }
    return []
  }

  private mutating func type(_ key: Key, _ rows: [Roster.Entry], desk: inout Desk) -> [Effect] {
    guard var open = asked else { return [] }
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: asked = nil
    case .confirm:
      guard rows.indices.contains(cursor.row) else { return [] }
      let effects = file(open.answer, rows[cursor.row], text: open.line.text, desk: &desk)
      if effects.isEmpty {
        open.problem = desk.takeRefusal() ?? ""
        asked = open
      } else {
        asked = nil
      }
      return effects
    default:
      if open.line.take(key) { open.problem = "" }
      asked = open
    }
    return []
  }

  /// Enters the answer through the one form that the command uses too.
  private mutating func file(
    _ answer: Reply.Answer, _ entry: Roster.Entry, text: String = "", desk: inout Desk
  ) -> [Effect] {
    var form = Form(.reply, [.meeting: meeting.text, .post: entry.post.id.text, .answer: answer.rawValue])
    form.texts[answer == .deputy ? .deputy : .time] = text
    switch form.outcome(in: desk.partnership, on: desk.today, ids: &desk.ids) {
    case .change(let change):
      // The last row stays under the cursor, so that the next key still has somebody to be for.
      let count = proceedings(desk).map { rows($0).count } ?? 0
      cursor.row = max(0, min(cursor.row + 1, count - 1))
      return desk.apply(change, on: desk.today)
    case .problems(let problems):
      let words = problems.map { desk.wording.problem($0.problem, typed: form.texts[$0.field] ?? "") }
      desk.refuse(words.joined(separator: " "))
      return []
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    let width = frame.size.columns
    let rows = rows(proceedings)
    frame.write(
      "Replies: \(wording.name(proceedings.meeting))".clipped(to: width - 1), column: 0, row: 0, width: width,
      style: Style(role: .title, bold: true))
    // Holder and answer take what they need; the title has the rest.
    let name = max(14, width - 2 - 21 - 28)
    frame.write(
      "  \("Post".padded(to: name)) \("Holder".padded(to: 20)) \("answer")", column: 1, row: 1,
      width: width - 1, style: .muted)
    let forecast = wording.forecast(proceedings).wrapped(to: width - 2)
    // What is wrong with what is typed stands in the line above it, where the forecast would end.
    let above = asked?.problem.isEmpty == false ? 1 : 0
    let room = max(1, frame.size.rows - 5 - above - forecast.count)
    let here = max(0, min(cursor.row, rows.count - 1))
    let top = max(0, min(here - room + 1, rows.count - room))
    for (index, entry) in rows.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == here
      let holder = entry.holder.flatMap { desk.partnership.people[$0]?.name } ?? ""
      let text =
        "\(isHere ? ">" : " ") \(entry.post.title.padded(to: name)) \(holder.padded(to: 20)) \(answer(entry, proceedings, wording))"
      frame.write(
        text.padded(to: width - 1), column: 1, row: 2 + index - top, width: width - 1,
        style: isHere ? .selected : .plain)
      if isHere { frame.cursor = Place(column: 1, row: 2 + index - top) }
    }
    if rows.isEmpty {
      frame.write(cursor.nothing(orElse: "Nobody holds a post here."), column: 1, row: 2, width: width - 1)
    }
    for (index, line) in forecast.enumerated() {
      frame.write(
        line, column: 1, row: frame.size.rows - 2 - above - forecast.count + index, width: width - 2,
        style: .accent)
    }
    frame.drawFoot(context: .replies, desk: desk)
    if let asked { frame.drawLine(asked.label, asked.line, row: frame.size.rows - 2, problem: asked.problem) }
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: frame.size.rows - 2) }
  }

  private func answer(_ entry: Roster.Entry, _ proceedings: Proceedings, _ wording: Wording) -> String {
    guard let reply = proceedings.record.replies.all.last(where: { $0.post == entry.post.id }) else {
      return "no word"
    }
    let came = reply.noticedAt.map { ", \($0.day.short)" } ?? ""
    let words =
      switch reply.answer {
      case .yes: "yes"
      case .apologies: "apologies"
      case .deputy: "deputy \(reply.deputy.map { wording.fullName($0) } ?? "")"
      case .late: "late, \(reply.time?.description ?? "")"
      case .leaves: "yes, leaves \(reply.time?.description ?? "")"
      case .video: "by video"
      }
    return words + came
  }
}
