import Governance
import Papers
import TerminalFrame

/// A register that the office keeps beside its meetings, a line each.
package struct RecordsPage: Sendable {
  /// Which register.
  let register: OfficeRegister
  var cursor = ListCursor()
  /// Whether lines that are over are shown too.
  private var showsAll = false
  private var all: [OfficeRegister.Row] = []
  private var remark = ""
  private var revision = -1

  /// Creates the page; its lines are worked out when it is shown.
  init(_ register: OfficeRegister) { self.register = register }

  var context: KeyContext { cursor.typing == nil ? .records : .prompt }

  /// Works out the lines again, when the partnership has changed.
  mutating func settle(desk: Desk) {
    guard revision != desk.revision else { return }
    revision = desk.revision
    let known = all.map(\.subject)
    all = register.rows(desk, all: showsAll)
    remark = register.bar(desk) ?? register.remark(desk)
    // What was just added is what the next key is about.
    if !known.isEmpty, let new = rows.firstIndex(where: { $0.subject != nil && !known.contains($0.subject) }),
      all.count == known.count + 1
    {
      cursor.row = new
    }
    cursor.settle(count: rows.count)
  }

  /// What the filter lets through.
  var rows: [OfficeRegister.Row] {
    cursor.filter.isEmpty
      ? all : all.filter { Partnership.matches(cursor.filter.lowercased(), in: $0.words.lowercased()) }
  }

  mutating func press(_ key: Key, desk: inout Desk, size: Size) -> ([Effect], Move) {
    if cursor.typing != nil {
      cursor.type(key)
      return ([], .stay)
    }
    guard let act = KeyTable.act(for: key, in: .records) else {
      desk.refuse("\(key.name) does nothing here. ? shows every key.")
      return ([], .stay)
    }
    let rows = rows
    if cursor.move(act, count: rows.count, page: max(1, size.rows - 7)) { return ([], .stay) }
    let row = rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
    switch act {
    case .back:
      if cursor.filter.isEmpty { return ([], .close) }
      cursor.filter = ""
    case .find: cursor.typing = TextLine(cursor.filter)
    case .showAll:
      guard register.hidesSome else {
        desk.refuse("All there is stands here.")
        break
      }
      showsAll.toggle()
      (revision, all) = (-1, [])
      settle(desk: desk)
    case .add:
      if let bar = register.bar(desk) {
        desk.refuse(bar)
        break
      }
      guard let offer = register.adds else {
        desk.refuse(register.addedElsewhere)
        break
      }
      return ([], .open(.form(FormPage(offer.kind, offer.texts, desk: &desk))))
    default: return ([], press(act, on: row, desk: &desk))
    }
    return ([], .stay)
  }

  /// Does what is asked with a line.
  private func press(_ act: KeyAct, on row: OfficeRegister.Row?, desk: inout Desk) -> Move {
    guard let row else {
      desk.refuse(register.bar(desk) ?? "\(register.nothing)\(register.adds == nil ? "" : " + adds.")")
      return .stay
    }
    switch act {
    case .open:
      guard let subject = row.subject else { return .stay }
      return .open(.paper(PaperPage(subject)))
    case .change:
      guard let subject = row.subject, !subject.offers(desk).isEmpty else {
        desk.refuse("Nothing of it can change here.")
        return .stay
      }
      return .open(.choice(ChoicePage(changing: subject, desk: desk)))
    case .done:
      guard let offer = row.next else {
        desk.refuse(register.nextElsewhere)
        return .stay
      }
      return .open(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
    case .whatIf: return row.subject?.whatIf(desk: &desk) ?? .stay
    default: return .stay
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let (width, rows) = (frame.size.columns, rows)
    frame.write(
      "\(register.title)\(register.hidesSome && showsAll ? ", all" : "")".clipped(to: width - 1), column: 0,
      row: 0, width: width, style: Style(role: .title, bold: true))
    let remarks = remark.isEmpty ? [] : remark.wrapped(to: width - 1)
    for (index, line) in remarks.enumerated() {
      frame.write(line, column: 1, row: 1 + index, width: width - 1, style: .muted)
    }
    let first = 2 + remarks.count
    let whole =
      rows.indices.contains(cursor.row) && DisplayWidth.of(rows[cursor.row].words) >= width - 1
      ? rows[cursor.row].words.wrapped(to: width - 2) : []
    let room = max(1, frame.size.rows - first - 3 - whole.count)
    let top = cursor.top(room: room, count: rows.count)
    for (index, one) in rows.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == cursor.row
      frame.write(
        "\(isHere ? ">" : " ")\(one.words)".clipped(to: width).padded(to: width), column: 0,
        row: first + index - top, width: width,
        style: isHere ? .selected : .plain)
      if isHere { frame.cursor = Place(column: 0, row: first + index - top) }
    }
    if rows.isEmpty {
      frame.write(cursor.nothing(orElse: register.nothing), column: 1, row: first, width: width - 1)
      frame.cursor = Place(column: 0, row: first)
    }
    for (index, line) in whole.enumerated() {
      frame.write(line, column: 1, row: frame.size.rows - 2 - whole.count + index, width: width - 2)
    }
    let place = rows.isEmpty ? "" : "\(cursor.row + 1) of \(rows.count)"
    frame.drawFoot(context: .records, desk: desk, left: place + cursor.remark)
    if let typing = cursor.typing { frame.drawLine("Show only", typing, row: frame.size.rows - 2) }
  }
}

extension ChoicePage {
  /// The registers, each with how many lines it has.
  init(registers desk: Desk) {
    self.init(
      question: "Which register?",
      answers: OfficeRegister.allCases.map { register in
        let count = register.rows(desk, all: false).count
        return ("\(register.title) (\(count))", .page(.records(RecordsPage(register))))
      })
    isKept = true
  }
}
