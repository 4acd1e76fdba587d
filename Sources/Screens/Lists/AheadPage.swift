import Governance
import Papers
import TerminalFrame

/// The forward plan: everything dated in the next 90 days, over all groups.
package struct AheadPage: Sendable {
  /// Calendar days the plan goes on.
  static let days = 90

  var cursor = ListCursor()
  private var all: [Ahead] = []
  private var revision = -1

  /// Creates the page; its rows are worked out when it is shown.
  init() {}

  var context: KeyContext { cursor.typing == nil ? .ahead : .prompt }

  /// Works out the plan again, when the partnership has changed.
  mutating func settle(desk: Desk) {
    guard revision != desk.revision else { return }
    revision = desk.revision
    all = desk.partnership.forwardPlan(from: desk.today, days: AheadPage.days)
    cursor.settle(count: all.count)
  }

  /// What the filter lets through.
  func rows(_ wording: Wording) -> [Ahead] {
    cursor.filter.isEmpty
      ? all
      : all.filter { Partnership.matches(cursor.filter.lowercased(), in: line($0, wording).lowercased()) }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    let rows = rows(desk.wording)
    guard let act = KeyTable.act(for: key, in: .ahead) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    if cursor.move(act, count: rows.count, page: max(1, size.rows - 6)) { return ([], .stay) }
    switch act {
    case .back:
      if cursor.filter.isEmpty { return ([], .close) }
      cursor.filter = ""
    case .find: cursor.typing = TextLine(cursor.filter)
    case .months: return ([], .open(.paper(PaperPage(.calendar))))
    case .done:
      if rows.indices.contains(cursor.row), case .matter(let id, let stage) = rows[cursor.row].subject {
        let texts: [Field.Name: String] = [.matter: id.text, .stage: stage]
        return ([], .open(.form(FormPage(.matterStep, texts, desk: &desk))))
      }
      if rows.indices.contains(cursor.row), case .dueOfMany(let dues) = rows[cursor.row].subject {
        return ([], .open(.choice(ChoicePage(doneOf: dues, desk: &desk))))
      }
      if rows.indices.contains(cursor.row), case .action(let id) = rows[cursor.row].subject,
        let one = desk.partnership.actions[id]
      {
        let number = one.number.map(String.init) ?? id.text
        return ([], .open(.form(FormPage(.actionDone, [.action: number], desk: &desk))))
      }
      guard rows.indices.contains(cursor.row), case .due(let due) = rows[cursor.row].subject else {
        desk.refuse("That is done where it is recorded: Enter opens it.")
        break
      }
      return ([], .open(.form(FormPage(.evidence, due.texts, desk: &desk))))
    case .open:
      if rows.indices.contains(cursor.row), case .dueOfMany(let dues) = rows[cursor.row].subject {
        return ([], .open(.choice(ChoicePage(doneOf: dues, desk: &desk))))
      }
      guard rows.indices.contains(cursor.row), let subject = rows[cursor.row].subject.thing(desk.partnership)
      else { break }
      return ([], .open(.paper(PaperPage(subject))))
    case .whatIf:
      guard rows.indices.contains(cursor.row), let subject = rows[cursor.row].subject.thing(desk.partnership)
      else { break }
      return ([], subject.whatIf(desk: &desk))
    default: break
    }
    return ([], .stay)
  }

  private func line(_ one: Ahead, _ wording: Wording) -> String {
    "\(one.day.weekdayAndDate.padded(to: 16)) \((one.group?.text ?? "").padded(to: 10)) \(wording.ahead(one))"
  }

  /// The whole of a line, where it has no room in the list.
  private func detail(_ one: Ahead, _ wording: Wording, width: Int) -> [String] {
    DisplayWidth.of(line(one, wording)) < width ? [] : wording.ahead(one).wrapped(to: width - 2)
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let (width, wording) = (frame.size.columns, desk.wording)
    let rows = rows(wording)
    frame.write(
      "Forward plan, all groups: \(AheadPage.days) days from \(desk.today.weekdayAndDate)".clipped(
        to: width - 1), column: 0, row: 0,
      width: width, style: Style(role: .title, bold: true))
    let whole = rows.indices.contains(cursor.row) ? detail(rows[cursor.row], wording, width: width) : []
    let room = max(1, frame.size.rows - 5 - whole.count)
    let top = cursor.top(room: room, count: rows.count)
    for (index, one) in rows.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor.row
      let isMissing = if case .unplanned = one.subject { true } else { false }
      frame.write(
        "\(isHere ? ">" : " ")\(line(one, wording))".padded(to: width), column: 0, row: 2 + index - top,
        width: width,
        style: isHere ? .selected : isMissing ? .warning : .plain)
      if isHere { frame.cursor = Place(column: 0, row: 2 + index - top) }
    }
    if rows.isEmpty {
      frame.write(cursor.nothing(orElse: "Nothing is dated."), column: 1, row: 2, width: width - 1)
      frame.cursor = Place(column: 0, row: 2)
    }
    for (index, line) in whole.enumerated() {
      frame.write(line, column: 1, row: frame.size.rows - 2 - whole.count + index, width: width - 2)
    }
    let place = rows.isEmpty ? "" : "\(cursor.row + 1) of \(rows.count)"
    let shown = cursor.filter.isEmpty ? place : "\(place)   shown: \(cursor.filter)   Esc shows all"
    frame.drawFoot(context: .ahead, desk: desk, left: shown)
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: frame.size.rows - 2) }
  }
}

extension Ahead.Subject {
  /// What Enter on it opens; `nil` where there is no page.
  func thing(_ partnership: Partnership) -> Subject? {
    switch self {
    case .meeting(let id): .meeting(id)
    case .unplanned(let id, _, _), .groupEnds(let id): .group(id)
    case .action(let id): .action(id)
    case .termEnds(let id), .leaves(let id), .begins(let id):
      partnership.appointments[id].map { .post($0.post) }
    case .due(let due): due.thing
    case .dueOfMany: nil
    case .matter(let id, _): .matter(id)
    case .review(let id): .document(id)
    case .deputyEnds(let id): partnership.deputies[id].map { .post($0.post) }
    }
  }
}

extension Due {
  /// What Enter on it opens; `nil` where there is no page.
  var thing: Screens.Subject? {
    switch subject {
    case .agency(let id): return .agency(id)
    case .group(let id): return meeting.map { .meeting($0) } ?? .group(id)
    case .member, .partnership: return meeting.map { .meeting($0) }
    }
  }

  /// What is written into the form that says that it was done.
  var texts: [Field.Name: String] {
    [.rule: rule.id, .subject: subject.code, .occurrence: occurrence]
  }
}
