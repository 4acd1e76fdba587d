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
  private(set) var question: Entry.Question?
  /// What somebody said, being typed.
  private var heard: TextLine?
  private var all: [LateActions] = []
  private var revision = -1

  init(desk: Desk) { settle(desk: desk) }

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
  func rows(_ wording: Wording) -> [Row] {
    all.filter { line in
      cursor.filter.isEmpty
        || Partnership.matches(cursor.filter.lowercased(), in: wording.name(line.id, of: line).lowercased())
    }.flatMap { line in
      [.line(line)]
        + (isOpen.contains(line.id) || !cursor.filter.isEmpty ? line.actions.map { .action($0) } : [])
    }
  }

  /// The actions that an act is for: the ticked ones, else the one under the cursor, else all of its line.
  func chosen(_ rows: [Row]) -> [Action] {
    if !ticked.isEmpty { return all.flatMap(\.actions).filter { ticked.contains($0.id) } }
    guard rows.indices.contains(cursor.row) else { return [] }
    switch rows[cursor.row] {
    case .action(let action): return [action]
    case .line(let line): return line.actions
    }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    if let question { return (answer(question, key, desk: &desk), .stay) }
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
    case .tickAll: ticked = ticked.isEmpty ? Set(all.flatMap(\.actions).map(\.id)) : []
    case .open: return ([], open(rows, desk: desk))
    case .agencyPage: return ([], agencyPage(rows, desk: &desk))
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
      actions = line.actions
      isOpen.insert(line.id)
    }
    let ids = Set(actions.map(\.id))
    if ids.isSubset(of: ticked) { ticked.subtract(ids) } else { ticked.formUnion(ids) }
    if case .action = rows[cursor.row] { cursor.row = min(cursor.row + 1, rows.count - 1) }
  }

  private mutating func open(_ rows: [Row], desk: Desk) -> Move {
    guard rows.indices.contains(cursor.row) else { return .stay }
    switch rows[cursor.row] {
    case .action(let action): return .open(.paper(PaperPage(.action(action.id), desk: desk)))
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
    return .open(.paper(PaperPage(.agency(agency), desk: desk)))
  }

  private mutating func perform(_ act: KeyAct, _ actions: [Action], desk: inout Desk) -> Move {
    guard let first = actions.first else {
      desk.refuse("Nothing is late here.")
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
    case .heard:
      question = Entry.Question(
        words: "What came of the reminders about \(Wording.count(actions.count, "action"))?",
        answers: [Entry.Answer(key: "a", words: "an answer"), Entry.Answer(key: "n", words: "no answer")],
        purpose: .note)
    default: break
    }
    return .stay
  }

  private mutating func answer(_ question: Entry.Question, _ key: Key, desk: inout Desk) -> [Effect] {
    switch key {
    case .escape: self.question = nil
    case .character("a"):
      self.question = nil
      heard = TextLine()
    case .character("n"):
      self.question = nil
      return record(.silent, "", desk: &desk)
    default: break
    }
    return []
  }

  private mutating func type(_ key: Key, desk: inout Desk) -> [Effect] {
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: heard = nil
    case .confirm:
      let words = Partnership.trimmed(heard?.text ?? "")
      heard = nil
      return record(.answered, words, desk: &desk)
    default: _ = heard?.take(key)
    }
    return []
  }

  /// Draws what is asked for, over the foot.
  func drawAsked(on frame: inout Frame) {
    let row = frame.size.rows - 2
    if let question { frame.drawQuestion(question, row: row) }
    if let heard { frame.drawLine("What they said", heard, row: row) }
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: row) }
  }

  /// Records what came of the reminders of the chosen actions, for everybody they went to.
  private func record(_ outcome: Chase.Outcome, _ words: String, desk: inout Desk) -> [Effect] {
    let ids = Set(chosen(rows(desk.wording)).map(\.id))
    let waiting = desk.partnership.chases.all.filter { ids.contains($0.action) && $0.outcome == .sent }
    guard let first = waiting.first,
      let change = desk.partnership.outcome(
        outcome, ofChasesTo: first.person, agency: first.agency, words: words, on: desk.today)
    else {
      desk.refuse("No reminder of these waits for an answer. c writes one.")
      return []
    }
    return desk.apply(change, on: desk.today)
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
