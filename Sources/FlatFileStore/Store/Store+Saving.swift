package import RecordFormat

extension Store {
  /// Saves a change; when this returns, it is on the disk.
  ///
  /// - Parameters:
  ///   - operations: what changes, over any number of tables, all or nothing; old values are filled in.
  ///   - words: the change in words, for the history and for undo.
  ///   - author: who changes it; nil means the person for whom the store was opened. Entries by `init`, `demo`
  ///     and `import` are not undone.
  /// - Returns: the moment under which the change stands in the journal.
  /// - Throws: `refused` when the change does not fit the tables, `readOnly` or `notSaved` when the disk refuses;
  ///   the tables are then as they were.
  /// - Complexity: O(operations), whatever the size of the tables.
  @discardableResult
  package func save(_ operations: [Operation], words: String, by author: String? = nil)
    throws(StoreError) -> Stamp
  {
    let admitted = try admitted(operations)
    return try append(admitted, words: words, by: author ?? by)
  }

  /// Appends an entry and applies it once it is on the disk.
  func append(_ operations: [Operation], words: String, by author: String) throws(StoreError) -> Stamp {
    if let readOnlyReason { throw readOnlyReason }
    let entry = try journal.append(by: Store.plain(author), words: Store.plain(words), at: clock()) { _ in
      operations
    }
    tables.apply(entry)
    changed.formUnion(entry.operations.filter(\.isChange).compactMap(\.table))
    return entry.stamp
  }

  private func admitted(_ operations: [Operation]) throws(StoreError) -> [Operation] {
    var rehearsal = Rehearsal(of: tables)
    var admitted: [Operation] = []
    for operation in operations { admitted.append(try rehearsal.admit(operation)) }
    return admitted
  }

  private static func plain(_ text: String) -> String {
    CellText.excerpt(CellText.onOneLine(text), limit: 500)
  }
}
