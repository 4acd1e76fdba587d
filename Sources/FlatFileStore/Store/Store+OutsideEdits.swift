internal import Governance
internal import RecordFormat

extension Store {
  /// Compares tables with their files and journals what other programs changed; all of it or, when one table
  /// cannot be read, nothing.
  func takeInOutsideEdits(of names: [String]) throws(StoreError) {
    var edits: [(table: String, edit: OutsideEdit)] = []
    var unreadable: [Diagnostic] = []
    var found: [String: String] = [:]
    for name in names {
      guard let bytes = try readIfSafe(name) else {
        if tables[name] != nil { changed.insert(name) }
        continue
      }
      found[name] = SHA256.hexDigest(of: bytes)
      switch compare(name, bytes) {
      case .current: break
      case .behind: if tables[name] != nil { changed.insert(name) }
      case .damaged(let notice):
        changed.insert(name)
        say(notice)
      case .edited(let edit): edits.append((name, edit))
      case .unreadable(let diagnostics): unreadable += diagnostics
      }
    }
    let files = Set(names.map { $0 + ".csv" })
    tableDiagnostics.removeAll { files.contains($0.file) }
    tableDiagnostics += unreadable
    guard unreadable.isEmpty else { return unread.formUnion(names) }
    unread.subtract(names)
    settled.merge(found) { _, new in new }
    for (table, edit) in edits { try takeIn(edit, of: table) }
    compared.formUnion(names)
  }

  /// Bytes of a table's file; nil when there is none, or when its name leads elsewhere, which a notice says.
  private func readIfSafe(_ name: String) throws(StoreError) -> [UInt8]? {
    do {
      return try root.read(table: name)
    } catch {
      guard error.code == .unsafeName else { throw error }
      say(Notice(file: name + ".csv", sentence: error.sentence))
      return nil
    }
  }

  private func compare(_ name: String, _ bytes: [UInt8]) -> TableComparison {
    TableComparing(
      name: name, current: tables[name] ?? Table(name: name), entries: journal.entries,
      versions: journal.versions, hasLosses: !journalDiagnostics.isEmpty,
      newKey: { self.newKey(forTable: name) }
    ).compare(bytes)
  }

  /// Journals an outside edit.
  ///
  /// The entry is also a checkpoint of the file as it was found, so that the same file is not taken in twice,
  /// and a later copy of it is compared with the right version.
  private func takeIn(_ edit: OutsideEdit, of table: String) throws(StoreError) {
    for notice in edit.notices { say(notice) }
    changed.insert(table)
    guard !isReadOnly else {
      for operation in edit.operations { tables.apply(operation, writer: "", number: 0) }
      return
    }
    let vector = tables.vector
    let writer = journal.writer ?? ""
    let entry = try journal.append(by: RecordFormat.outsideAuthor, words: edit.words, at: clock()) { number in
      let checkpoint = Operation.checkpoint(
        table: table, sha256: edit.sha256, vector: vector.merging([writer: number]) { $1 })
      return edit.operations + [checkpoint]
    }
    tables.apply(entry)
  }

  /// Key for a row that came without one, with the letter that the table's keys begin with.
  private func newKey(forTable name: String) -> String {
    let table = tables[name]
    let known = table?.firstKey.flatMap { IdentifierAlphabet.isIdentifier($0) ? $0.first : nil }
    let initial = name.split(separator: "/").last?.first.map { Character($0.uppercased()) }
    let letter = known ?? initial.flatMap { $0.isASCII && $0.isLetter ? $0 : nil } ?? "R"
    while true {
      let key = IdentifierAlphabet.identifier(letter: letter, using: &random)
      if table?.cells(ofKey: key) == nil { return key }
    }
  }
}
