package import Governance
import Papers
import TerminalFrame

/// The late actions of all groups, counted by agency, person, group or meeting, with what can be done about many at once.
package struct LatePage: Sendable {
  /// One row: a line that counts, or one of its actions under it.
  enum Row: Hashable, Sendable {
    case line(LateActions)
    case action(Action)
  }

  /// What they are counted by.
  package private(set) var grouping = LateActions.Grouping.agency
  var cursor = ListCursor()
  /// The actions ticked.
  package private(set) var ticked: Set<Action.ID> = []
  /// The lines whose actions are shown.
  private(set) var isOpen: Set<LateActions.Key> = []
  /// A question that one key answers; `nil` for none.
  var question: Entry.Question?
  /// What somebody said, being typed; `nil` when nothing is.
  var heard: TextLine?
  private var all: [LateActions] = []
  private var revision = -1

  /// Creates the page; its rows are worked out when it is shown.
  init() {}

  var context: KeyContext {
    question != nil || heard != nil || cursor.typing != nil ? .prompt : .late
  }

  /// Works out the list again, when the partnership has changed.
  mutating func settle(desk: Desk) {
    guard revision != desk.revision else { return }
    revision = desk.revision
    reload(desk)
  }

  private mutating func reload(_ desk: Desk) {
    all = desk.partnership.lateActions(by: grouping, on: desk.today)
    let late = Set(all.flatMap(\.actions).map(\.id))
    ticked.formIntersection(late)
    cursor.settle(count: rows(desk.wording).count)
  }

  /// What is shown: the lines that the filter lets through, each with its actions where it is open.
  ///
  /// A line that fits by its name stays whole; of another the actions that fit stay.
  func rows(_ wording: Wording) -> [Row] {
    guard !cursor.filter.isEmpty else {
      return all.flatMap { line in
        [.line(line)] + (isOpen.contains(line.id) ? line.actions.map { .action($0) } : [])
      }
    }
    let wanted = cursor.filter.lowercased()
    // Whose they are comes before what they say: the name of an agency shows that agency's, and no other's.
    let named = all.filter { Partnership.matches(wanted, in: names(of: $0, wording).lowercased()) }
    if !named.isEmpty {
      return named.flatMap { line in [.line(line)] + line.actions.map { .action($0) } }
    }
    return all.flatMap { line -> [Row] in
      let fitting = line.actions.filter { action in
        let number = action.number.map { "\($0) " } ?? ""
        return Partnership.matches(wanted, in: "\(number)\(action.text) \(wording.by(action))".lowercased())
      }
      return fitting.isEmpty ? [] : [.line(line)] + fitting.map { .action($0) }
    }
  }

  /// Everything that a line goes by: an agency also by its whole name and its other names.
  private func names(of line: LateActions, _ wording: Wording) -> String {
    var names = [wording.name(line.id, of: line)]
    if case .agency(let id) = line.id, let agency = wording.partnership.agencies[id] {
      names += [agency.id.text, agency.name] + agency.aliases
    }
    return names.joined(separator: " ")
  }

  /// How many are late, shown or not.
  var count: Int { all.reduce(0) { $0 + $1.actions.count } }

  /// The actions of the rows shown, also of the lines that are not opened.
  func shown(_ rows: [Row]) -> Set<Action.ID> {
    var ids: Set<Action.ID> = []
    for row in rows {
      switch row {
      case .action(let action): ids.insert(action.id)
      case .line(let line): if cursor.filter.isEmpty { ids.formUnion(line.actions.map(\.id)) }
      }
    }
    return ids
  }

  /// The actions that an act is for: the ticked ones, else the one under the cursor, else all of its line.
  func chosen(_ rows: [Row]) -> [Action] {
    if !ticked.isEmpty { return all.flatMap(\.actions).filter { ticked.contains($0.id) } }
    guard rows.indices.contains(cursor.row) else { return [] }
    switch rows[cursor.row] {
    case .action(let action): return [action]
    case .line(let line): return shownActions(of: line, rows)
    }
  }

  /// The actions of a line, without those that the filter hides.
  private func shownActions(of line: LateActions, _ rows: [Row]) -> [Action] {
    let shown = shown(rows)
    return line.actions.filter { shown.contains($0.id) }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    if question != nil { return (answer(key, desk: &desk), .stay) }
    if heard != nil { return (type(key, desk: &desk), .stay) }
    let rows = rows(desk.wording)
    guard let act = KeyTable.act(for: key, in: .late) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    if cursor.move(act, count: rows.count, page: max(1, size.rows - 8)) { return ([], .stay) }
    switch act {
    case .back:
      if cursor.filter.isEmpty { return ([], .close) }
      cursor.filter = ""
    case .find: cursor.typing = TextLine(cursor.filter)
    case .groupBy:
      let groupings = LateActions.Grouping.allCases
      let place = groupings.firstIndex(of: grouping) ?? 0
      grouping = groupings[(place + 1) % groupings.count]
      isOpen = []
      cursor.row = 0
      reload(desk)
    case .tick: tick(rows, desk: &desk)
    case .tickAll: ticked = ticked.isEmpty ? shown(rows) : []
    case .open: return ([], open(rows, desk: desk))
    case .agencyPage: return ([], agencyPage(rows, desk: &desk))
    case .whatIf:
      guard rows.indices.contains(cursor.row), let subject = rows[cursor.row].subject else {
        desk.refuse("Nobody who could leave stands here.")
        return ([], .stay)
      }
      return ([], subject.whatIf(desk: &desk))
    case .forChair: return (putBeforeChair(chosen(rows), desk: &desk), .stay)
    default: return ([], perform(act, chosen(rows), desk: &desk))
    }
    return ([], .stay)
  }

  private mutating func tick(_ rows: [Row], desk: inout Desk) {
    guard rows.indices.contains(cursor.row) else { return desk.refuse("Nothing is late here.") }
    let actions: [Action]
    switch rows[cursor.row] {
    case .action(let action): actions = [action]
    case .line(let line):
      actions = shownActions(of: line, rows)
      isOpen.insert(line.id)
    }
    let ids = Set(actions.map(\.id))
    if ids.isSubset(of: ticked) { ticked.subtract(ids) } else { ticked.formUnion(ids) }
    if case .action = rows[cursor.row] { cursor.row = min(cursor.row + 1, rows.count - 1) }
  }

  private mutating func open(_ rows: [Row], desk: Desk) -> Move {
    guard rows.indices.contains(cursor.row) else { return .stay }
    switch rows[cursor.row] {
    case .action(let action): return .open(.paper(PaperPage(.action(action.id))))
    case .line(let line):
      if isOpen.contains(line.id) { isOpen.remove(line.id) } else { isOpen.insert(line.id) }
      return .stay
    }
  }

  private func agencyPage(_ rows: [Row], desk: inout Desk) -> Move {
    guard rows.indices.contains(cursor.row) else { return .stay }
    let agency: Agency.ID? =
      switch rows[cursor.row] {
      case .action(let action): desk.partnership.agency(of: action)
      case .line(let line):
        if case .agency(let id) = line.id {
          id
        } else {
          line.actions.first.flatMap { desk.partnership.agency(of: $0) }
        }
      }
    guard let agency else {
      desk.refuse("No one agency is meant here.")
      return .stay
    }
    return .open(.paper(PaperPage(.agency(agency))))
  }

  private func putBeforeChair(_ actions: [Action], desk: inout Desk) -> [Effect] {
    let change = desk.partnership.puttingBeforeChair(
      actions.map(\.id), by: "", on: desk.today, ids: &desk.ids)
    guard let change else {
      desk.refuse(cursor.nothing(orElse: "Nothing is late here."))
      return []
    }
    return desk.apply(change, on: desk.today)
  }

  private mutating func perform(_ act: KeyAct, _ actions: [Action], desk: inout Desk) -> Move {
    guard let first = actions.first else {
      desk.refuse(cursor.nothing(orElse: "Nothing is late here."))
      return .stay
    }
    if let kind = act.actionForm {
      let numbers = actions.map { $0.number.map(String.init) ?? $0.id.text }
      return .open(.form(FormPage(kind, [:], each: numbers, desk: &desk)))
    }
    switch act {
    case .putOnAgenda:
      guard actions.count == 1 else {
        desk.refuse("One at a time: put the cursor on an action, without ticks.")
        return .stay
      }
      return .open(.form(FormPage(.agendaPut, Subject.action(first.id).agendaTexts(first), desk: &desk)))
    case .chase: return .open(.chase(ChasePage(actions: actions.map(\.id), desk: desk)))
    case .heard: ask(whatCameOf: actions, desk: &desk)
    default: break
    }
    return .stay
  }

  /// Draws what is asked for, over the foot.
  func drawAsked(on frame: inout Frame) {
    let row = frame.size.rows - 2
    if let question { frame.drawQuestion(question, row: row) }
    if let heard { frame.drawLine("What they said", heard, row: row) }
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: row) }
  }
}

extension LatePage.Row {
  /// What the row is about; `nil` for a line of nobody's or of everybody's.
  var subject: Subject? {
    switch self {
    case .action(let action): .action(action.id)
    case .line(let line):
      switch line.id {
      case .agency(let id): .agency(id)
      case .post(let id): .post(id)
      case .group(let id): .group(id)
      case .meeting(let id): .meeting(id)
      case .everyAgency, .noAgency, .nobody, .noMeeting: nil
      }
    }
  }
}

extension KeyAct {
  /// The form that an act on actions opens; `nil` for any other act.
  var actionForm: Form.Kind? {
    switch self {
    case .done: .actionDone
    case .redate: .actionRedate
    case .handOn: .actionHandOn
    case .progress: .actionProgress
    case .drop: .actionDrop
    default: nil
    }
  }
}
