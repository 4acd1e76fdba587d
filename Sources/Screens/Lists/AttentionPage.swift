import Governance
import Papers
import TerminalFrame

/// Everything that needs attention, over all groups and agencies, most urgent first.
package struct AttentionPage: Sendable {
  var cursor = ListCursor()
  /// Whether what was waived is shown as well.
  var showsWaived = false
  /// What is being typed: why the Chair waives it; `nil` when nothing is.
  private var because: TextLine?
  private var all: [Finding] = []
  private var revision = -1

  /// Creates the page; its rows are worked out when it is shown.
  init() {}

  var context: KeyContext { because != nil || cursor.typing != nil ? .prompt : .attention }

  /// Works out again what needs attention, when the partnership has changed.
  mutating func settle(desk: Desk) {
    guard revision != desk.revision else { return }
    revision = desk.revision
    reload(desk)
  }

  private mutating func reload(_ desk: Desk) {
    all =
      showsWaived ? desk.partnership.findings(on: desk.today) : desk.partnership.openFindings(on: desk.today)
    cursor.settle(count: all.count)
  }

  /// What the filter lets through.
  func rows(_ wording: Wording) -> [Finding] {
    cursor.filter.isEmpty
      ? all
      : all.filter { Partnership.matches(cursor.filter.lowercased(), in: wording.finding($0).lowercased()) }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    let rows = rows(desk.wording)
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    if because != nil { return (typeReason(key, rows, desk: &desk), .stay) }
    guard let act = KeyTable.act(for: key, in: .attention) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    if cursor.move(act, count: rows.count, page: max(1, size.rows - 6)) { return ([], .stay) }
    switch act {
    case .back:
      if cursor.filter.isEmpty { return ([], .close) }
      cursor.filter = ""
    case .find: cursor.typing = TextLine(cursor.filter)
    case .showAll:
      showsWaived.toggle()
      reload(desk)
    default:
      guard rows.indices.contains(cursor.row) else {
        desk.refuse(cursor.nothing(orElse: "Nothing needs attention here."))
        return ([], .stay)
      }
      return perform(act, rows[cursor.row], desk: &desk)
    }
    return ([], .stay)
  }

  private mutating func perform(_ act: KeyAct, _ finding: Finding, desk: inout Desk) -> ([Effect], Move) {
    switch act {
    case .open:
      if case .overdueOfMany(let dues) = finding.subject {
        return ([], .open(.choice(ChoicePage(doneOf: dues, desk: &desk))))
      }
      guard let subject = finding.subject.thing(desk.partnership) else {
        desk.refuse("There is no page for it.")
        return ([], .stay)
      }
      return ([], .open(.paper(PaperPage(subject))))
    case .whatIf:
      guard let subject = finding.subject.thing(desk.partnership) else {
        desk.refuse("Nobody who could leave stands here.")
        return ([], .stay)
      }
      return ([], subject.whatIf(desk: &desk))
    case .seen:
      return (acknowledge(finding, .seen, by: "", because: "", desk: &desk), .stay)
    case .forChair:
      return (acknowledge(finding, .forChair, by: "", because: "", desk: &desk), .stay)
    case .done:
      if let offer = finding.subject.offerToEnter ?? finding.subject.offerElsewhere(desk.partnership) {
        return ([], .open(.form(FormPage(offer.kind, offer.texts, desk: &desk))))
      }
      if case .ruled(let concern) = finding.subject, let offer = concern.answer {
        return ([], .open(.form(FormPage(offer.kind, offer.texts, desk: &desk))))
      }
      if case .letter(let letter) = finding.subject {
        return ([], .open(.form(FormPage(.letterSent, letter.texts(desk), desk: &desk))))
      }
      if case .overdueOfMany(let dues) = finding.subject {
        return ([], .open(.choice(ChoicePage(doneOf: dues, desk: &desk))))
      }
      guard case .overdue(let due) = finding.subject else {
        desk.refuse("That is done where it is recorded: Enter opens it.")
        return ([], .stay)
      }
      return ([], .open(.form(FormPage(.evidence, due.texts, desk: &desk))))
    case .waive: because = TextLine()
    case .putOnAgenda:
      var form = FormPage(.agendaPut, agendaTexts(finding, desk), desk: &desk)
      form.answers = finding
      return ([], .open(.form(form)))
    default: break
    }
    return ([], .stay)
  }

  /// What is written when it is put on its group's next agenda: an action by its own words, anything else as it stands.
  private func agendaTexts(_ finding: Finding, _ desk: Desk) -> [Field.Name: String] {
    if case .late(let id, _) = finding.subject, let action = desk.partnership.actions[id] {
      return Subject.action(id).agendaTexts(action)
    }
    let clause = finding.clause.isEmpty ? "" : " (\(finding.clause))"
    var texts: [Field.Name: String] = [.source: "to attend to, \(desk.today.withYear)\(clause)"]
    texts[.group] = finding.group?.text
    texts[.title] = desk.wording.finding(finding)
    return texts
  }

  private mutating func typeReason(_ key: Key, _ rows: [Finding], desk: inout Desk) -> [Effect] {
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: because = nil
    case .confirm:
      let text = Partnership.trimmed(because?.text ?? "")
      guard !text.isEmpty, rows.indices.contains(cursor.row) else {
        desk.refuse("Say why it is waived, or Esc.")
        return []
      }
      because = nil
      return acknowledge(rows[cursor.row], .waived, by: desk.wording.chairTitle, because: text, desk: &desk)
    default: _ = because?.take(key)
    }
    return []
  }

  private func acknowledge(
    _ finding: Finding, _ kind: Acknowledgement.Kind, by: String, because: String, desk: inout Desk
  ) -> [Effect] {
    let change = desk.partnership.acknowledging(
      finding, as: kind, by: by, because: because, on: desk.today, ids: &desk.ids)
    return desk.apply(change, on: desk.today)
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let (width, wording) = (frame.size.columns, desk.wording)
    let rows = rows(wording)
    let waived = all.filter { wording.partnership.acknowledgement(of: $0)?.kind == .waived }
    var counts = Finding.Kind.allCases.map { kind in
      "\(all.count { $0.kind == kind } - waived.count { $0.kind == kind }) \(Wording.kind(kind))"
    }
    if !waived.isEmpty { counts.append("\(waived.count) waived") }
    let scope = waived.isEmpty ? ", all groups" : ""
    let title = "To attend to\(scope): \(counts.joined(separator: ", "))"
    frame.write(
      title.clipped(to: width - 1), column: 0, row: 0, width: width, style: Style(role: .title, bold: true))
    frame.write(
      "\("stands".padded(to: 9)) \("group".padded(to: 10)) what, by which clause, and what to do", column: 1,
      row: 1,
      width: width - 1, style: .muted)
    let whole = rows.indices.contains(cursor.row) ? detail(rows[cursor.row], wording, width: width - 2) : []
    let hintRows = frame.hintRows(of: .attention)
    let foot = frame.size.rows - 1 - hintRows
    let room = max(1, foot - 3 - whole.count)
    let top = cursor.top(room: room, count: rows.count)
    for (index, finding) in rows.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor.row
      let text = "\(isHere ? ">" : " ")\(line(finding, wording))".padded(to: width)
      let style: Style = isHere ? .selected : finding.kind == .notMet ? .warning : .plain
      frame.write(text, column: 0, row: 2 + index - top, width: width, style: style)
      if isHere { frame.cursor = Place(column: 0, row: 2 + index - top) }
    }
    if rows.isEmpty {
      frame.write(cursor.nothing(orElse: "Nothing needs attention."), column: 1, row: 2, width: width - 1)
      frame.cursor = Place(column: 0, row: 2)
    }
    for (index, line) in whole.enumerated() {
      frame.write(line, column: 1, row: foot - whole.count + index, width: width - 2)
    }
    let place = rows.isEmpty ? "" : "\(cursor.row + 1) of \(rows.count)"
    let shown = cursor.filter.isEmpty ? place : "\(place)   shown: \(cursor.filter)   Esc shows all"
    frame.drawFoot(context: .attention, desk: desk, left: shown, hintRows: hintRows)
    if let because {
      frame.drawLine(
        "Waived by the \(wording.chairAddress), because", because, row: frame.size.rows - 2,
        problem: desk.refusal)
    }
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: frame.size.rows - 2) }
  }

  private func line(_ finding: Finding, _ wording: Wording) -> String {
    let kind =
      switch finding.kind {
      case _ where wording.partnership.acknowledgement(of: finding)?.kind == .waived: "waived"
      case .notMet: "not met"
      case .due: "due"
      case .forChair: "for Chair"
      }
    let said =
      wording.partnership.acknowledgement(of: finding).map { "[\(Wording.acknowledgement($0.kind))] " } ?? ""
    let group = finding.group?.text ?? ""
    return "\(kind.padded(to: 9)) \(group.padded(to: 10)) \(said)\(wording.finding(finding))"
  }

  private func detail(_ finding: Finding, _ wording: Wording, width: Int) -> [String] {
    let text = "\(wording.finding(finding))\(wording.said(of: finding))\(wording.clauseless(finding))"
    return [""] + text.wrapped(to: width)
  }
}

extension Finding.Subject {
  /// What Enter on it opens; `nil` where there is no page.
  func thing(_ partnership: Partnership) -> Subject? {
    switch self {
    case .vacancy(let id), .nobodyToDo(let id, _): .post(id)
    case .neverQuorate(let id, _), .noEnd(let id): .group(id)
    case .inquorate(let id, _, _), .forecast(let id), .unclosed(let id): .meeting(id)
    case .unconfirmed(let id):
      partnership.decisions[id].map { one in
        one.item.map { .item($0, of: one.meeting) } ?? .meeting(one.meeting)
      }
    case .overdue(let due): due.thing
    case .overdueOfMany: nil
    case .ruled(let concern): concern.thing(partnership)
    case .limit(let count): Subject(count)
    case .letter(let letter): letter.thing(partnership)
    case .late(let id, _): .action(id)
    case .unnotified(let id), .termOver(let id): partnership.appointments[id].map { .post($0.post) }
    case .latePaper(let meeting, let item): .item(item, of: meeting)
    case .office(let matter): matter.thing(partnership)
    case .checklist(let matter): matter.thing(partnership)
    case .contribution(let matter): matter.thing(partnership)
    case .minutes(let matter): .meeting(matter.meeting)
    case .risk(let one): .risk(one.risk)
    case .document(let id): .document(id)
    case .calendar(let matter): .group(matter.group)
    }
  }
}
