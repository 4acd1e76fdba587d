package import RecordFormat

/// One change in the record of changes.
package struct HistoryEntry: Hashable, Sendable {
  /// When it was made.
  package var stamp: Stamp
  /// Who made it.
  package var by: String
  /// The change in words.
  package var words: String
  /// Whether it was taken back later.
  package var isUndone: Bool
  /// Writer whose journal holds it.
  package var writer: String
  /// Number in the writer's journal.
  package var number: Int
}

extension Store {
  /// Changes to the tables, at most so many, the newest first.
  package func history(limit: Int) -> [HistoryEntry] {
    let undone = undoneEntries
    return journal.entries.reversed().lazy.filter { !$0.isBookkeeping }.prefix(limit).map { entry in
      HistoryEntry(
        stamp: entry.stamp, by: entry.by, words: entry.words,
        isUndone: undone.contains(EntryNumber(writer: entry.writer, number: entry.number)),
        writer: entry.writer, number: entry.number)
    }
  }

  /// The constitution's files, each whole, sorted by name and so by the day from which it is in force.
  ///
  /// - Returns: file name and bytes; empty when there is no such folder.
  package func constitutionFiles() throws(StoreError) -> [(name: String, bytes: [UInt8])] {
    do {
      let names = try root.disk.list(root.path(FolderLayout.constitution)) ?? []
      var files: [(name: String, bytes: [UInt8])] = []
      for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
        let path = root.path("\(FolderLayout.constitution)/\(name)")
        if let bytes = try root.disk.read(path, 0) { files.append((name, bytes)) }
      }
      return files
    } catch {
      throw StoreError(.cannotRead, error)
    }
  }
}
