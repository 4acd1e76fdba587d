internal import Governance
internal import OrderedCollections
internal import RecordFormat

/// What the file of a table turns out to be, compared with what the journals tell.
enum TableComparison {
  /// The file is what the journals tell.
  case current
  /// The file says nothing new: it only has to be written again.
  case behind
  /// The file lost its end or all of its rows: it has to be written again, and people should know.
  case damaged(Notice)
  /// The file was changed by another program.
  case edited(OutsideEdit)
  /// The file cannot be read as a table; it must not be touched.
  case unreadable([Diagnostic])
}

/// Changes that another program made to a table's file, fitted to what the journals tell.
struct OutsideEdit {
  /// The changes.
  var operations: [Operation]
  /// What people should know about them.
  var notices: [Notice]
  /// Fingerprint of the file as it was found.
  var sha256: String
  /// The changes in words, for the history.
  var words: String
}

/// Compares a table's file with the journals; pure, so that every case can be tried without a disk.
struct TableComparing {
  /// Name of the table.
  var name: String
  /// The table as the journals tell it.
  var current: Table
  /// All entries in the order of folding.
  var entries: [JournalEntry]
  /// The versions that were put on the disk.
  var versions: Versions
  /// Whether the journals have lost lines, so that a file of ours may hold what they do not.
  var hasLosses: Bool
  /// Makes a key that no row has.
  var newKey: () -> String

  private var file: String { name + ".csv" }

  /// Judges the bytes of the file.
  func compare(_ bytes: [UInt8]) -> TableComparison {
    if bytes == current.rendered() { return .current }
    let sha256 = SHA256.hexDigest(of: bytes)
    if let known = versions.version(ofTable: name, sha256: sha256) {
      return known.isTakenIn || !hasLosses
        ? .behind : recover(bytes, sha256: sha256, knownAs: version(at: known.vector))
    }
    if lostItsEnd(bytes) {
      return .damaged(
        Notice(
          file: file,
          sentence: "\(file) had lost its end; it is written again from the journal. "
            + "Rows that were meant to go have to be deleted in Quorate."))
    }
    return read(bytes, cause: "was changed by another program") { edited in nearestVersion(to: edited) }
  }

  /// Takes from a file of ours what the journals had told and have lost.
  private func recover(_ bytes: [UInt8], sha256: String, knownAs version: Table) -> TableComparison {
    guard SHA256.hexDigest(of: version.rendered()) != sha256 else { return .behind }
    return read(bytes, cause: "still held what a damaged journal had lost") { _ in version }
  }

  private func read(_ bytes: [UInt8], cause: String, base: (EditedTable) -> Table) -> TableComparison {
    let document = CSVDocument(reading: bytes, file: file)
    guard document.diagnostics.isEmpty else { return .unreadable(document.diagnostics) }
    let edited = EditedTable(name: name, document: document, newKey: newKey)
    let base = base(edited)
    let shortRows = document.shortRows(comparedWith: base)
    guard shortRows.isEmpty else { return .unreadable(shortRows) }
    if edited.table.rowCount == 0, max(base.rowCount, current.rowCount) > 0 {
      return .damaged(
        Notice(file: file, sentence: "\(file) had no rows left; it is written again from the journal."))
    }
    let adopted = edited.adoptingKeys(of: base)
    let rebase = Rebase(of: difference(base: base, edited: adopted).map(inForm), onto: current)
    let problems = problems(in: rebase.operations, rows: Array(adopted.rows.keys), of: document)
    guard problems.isEmpty else { return .unreadable(problems) }
    return edit(rebase, adopted, base: base, cause: cause, sha256: SHA256.hexDigest(of: bytes))
  }

  /// A change with days and times in the form their columns have, which a spreadsheet writes in its own.
  private func inForm(_ operation: Operation) -> Operation {
    guard let schema = Schema.schema(of: name) else { return operation }
    func restored(_ column: String, _ value: String) -> String {
      guard let example = schema.column(column)?.example, !value.isEmpty else { return value }
      return SpreadsheetForm().restored(value, like: example)
    }
    switch operation {
    case .set(let table, let key, let column, let old, let new):
      return .set(table: table, key: key, column: column, old: old, new: restored(column, new))
    case .add(let table, let key, let cells):
      return .add(
        table: table, key: key, cells: cells.map { (column: $0.column, value: restored($0.column, $0.value)) }
      )
    default: return operation
    }
  }

  /// Changed cells that do not say what their column holds, with their places in the file.
  ///
  /// The keys are those of the document's rows, in its order.
  private func problems(
    in operations: [Operation], rows keys: [String], of document: CSVDocument
  ) -> [Diagnostic] {
    guard let schema = Schema.schema(of: name) else { return [] }
    return operations.flatMap { operation -> [Diagnostic] in
      switch operation {
      case .set(_, let key, let column, _, let new): problems(schema, key, [(column, new)], keys, document)
      case .add(_, let key, let cells): problems(schema, key, cells, keys, document)
      default: []
      }
    }
  }

  private func problems(
    _ schema: TableSchema, _ key: String, _ cells: [(column: String, value: String)], _ keys: [String],
    _ document: CSVDocument
  ) -> [Diagnostic] {
    guard let row = keys.firstIndex(of: key), document.rows.indices.contains(row) else { return [] }
    return cells.compactMap { cell in
      guard let found = schema.column(cell.column)?.problem(with: cell.value),
        let column = document.columns.firstIndex(of: cell.column)
      else { return nil }
      return document.diagnostic(row: row, column: column, problem: "\(found.problem).", remedy: found.remedy)
    }
  }

  private func edit(
    _ rebase: Rebase, _ edited: Table, base: Table, cause: String, sha256: String
  ) -> TableComparison {
    let missing = base.columns.filter { !edited.columns.contains($0) }
    var notices = rebase.conflicts.map { Notice(file: file, sentence: "\(file): \($0)") }
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      notices.append(
        Notice(file: file, sentence: "\(file) no longer had the columns \(names); they are put back."))
    }
    guard !rebase.operations.isEmpty || !notices.isEmpty else { return .behind }
    let words = OutsideEdit.words("\(file) \(cause)", operations: rebase.operations)
    notices.insert(Notice(file: file, sentence: words + "."), at: 0)
    return .edited(
      OutsideEdit(operations: rebase.operations, notices: notices, sha256: sha256, words: words))
  }

  /// The version from which the edited one differs in the fewest cells; of equals the newest.
  private func nearestVersion(to edited: EditedTable) -> Table {
    var nearest = Table(name: name)
    var fewest = Int.max
    visitVersions { version in
      let adopted = edited.adoptingKeys(of: version)
      let limit = fewest == .max ? fewest : fewest + 1
      let count = differingCells(base: version, edited: adopted, limit: limit)
      if count <= fewest { (nearest, fewest) = (version, count) }
    }
    return nearest
  }

  /// Whether the bytes are the start of a version of ours and nothing else, as after a write that broke off.
  private func lostItsEnd(_ bytes: [UInt8]) -> Bool {
    var isStart = bytes.allSatisfy { $0 == 0 } && current.rowCount > 0
    let check = { (version: Table) in
      guard !isStart, version.rowCount > 0 else { return }
      let whole = version.rendered()
      isStart = bytes.count < whole.count && whole.starts(with: bytes)
    }
    check(current)
    visitVersions(check)
    return isStart
  }

  private func visitVersions(_ visit: (Table) -> Void) {
    let vectors = versions.newestVectors(ofTable: name, limit: 50)
    Versions.visit(table: name, at: vectors, entries: entries, visit)
  }

  private func version(at vector: [String: Int]) -> Table {
    var version = Table(name: name)
    Versions.visit(table: name, at: [vector], entries: entries) { version = $0 }
    return version
  }
}

extension OutsideEdit {
  /// What changed, counted: `actions.csv was changed by another program: 2 cells and 1 new row taken in`.
  fileprivate static func words(_ cause: String, operations: [Operation]) -> String {
    var (cells, added, deleted, columns) = (0, 0, 0, 0)
    for operation in operations {
      switch operation {
      case .set: cells += 1
      case .add: added += 1
      case .delete: deleted += 1
      case .columns: columns += 1
      case .checkpoint, .undo, .withdraw: break
      }
    }
    let counts = [
      counted(cells, "cell", "cells"), counted(added, "new row", "new rows"),
      counted(deleted, "deleted row", "deleted rows"), columns > 0 ? "new columns" : nil,
    ].compactMap(\.self)
    guard !counts.isEmpty else { return "\(cause): nothing was taken in" }
    let front = counts.dropLast().joined(separator: ", ")
    let list = (front.isEmpty ? "" : front + " and ") + counts.suffix(1).joined()
    return "\(cause): \(list) taken in"
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
