internal import Governance
internal import RecordFormat

extension Store {
  /// Writes the files of the tables that changed since.
  ///
  /// A file that another program changed while the folder was open is left alone, and one that another program
  /// holds is tried again next time; a notice names it. What was saved is safe in the journal all the same.
  package func refresh() -> [Notice] {
    guard !isReadOnly, !changed.isEmpty else { return [] }
    saidLately = []
    do {
      try refreshAll()
    } catch {
      say(Notice(file: error.path, sentence: Store.postponed(error)))
    }
    return saidLately
  }

  /// A table's file that is to be replaced.
  private struct Replacement {
    var table: String
    var found: [UInt8]?
    var rendering: [UInt8]
    var sha256: String
  }

  private func refreshAll() throws(StoreError) {
    guard let lock = try refreshLock() else { return }
    defer { try? root.disk.close(lock) }
    _ = try catchUp()
    try takeInOutsideEdits(of: changed.union(unread).subtracting(compared).sorted())
    guard tableDiagnostics.isEmpty else {
      let file = tableDiagnostics[0].file
      say(
        Notice(
          file: file,
          sentence: "No table is written as long as \(file) cannot be read; put it right first."))
      return
    }
    var replacements: [Replacement] = []
    for name in changed.intersection(compared).sorted() {
      do {
        if let replacement = try replacement(ofTable: name) { replacements.append(replacement) }
      } catch {
        say(Notice(file: name + ".csv", sentence: Store.postponed(error)))
      }
    }
    try checkpoint(replacements)
    for replacement in replacements { replace(replacement) }
  }

  /// Lock that keeps two processes from writing the same files at once; nil when another one is at it.
  private func refreshLock() throws(StoreError) -> OpenFile? {
    do {
      return try root.disk.lock(root.path("\(FolderLayout.hidden)/refresh.lock"))
    } catch {
      throw StoreError(.notSaved, error)
    }
  }

  /// What has to be written for a table; nil when its file is right already or must not be touched.
  private func replacement(ofTable name: String) throws(StoreError) -> Replacement? {
    guard let table = tables[name], TableName.isSafe(name) else {
      changed.remove(name)
      return nil
    }
    let rendering = table.rendered()
    let found = try root.read(table: name)
    if found == rendering {
      changed.remove(name)
      return nil
    }
    if let found, !mayReplace(found, table: name) {
      say(Notice(file: table.file, sentence: Store.heldBack(table.file)))
      return nil
    }
    return Replacement(
      table: name, found: found, rendering: rendering, sha256: SHA256.hexDigest(of: rendering))
  }

  /// Whether a file holds a version that was put on the disk before, or is as it was when everything in it was
  /// taken in.
  private func mayReplace(_ bytes: [UInt8], table: String) -> Bool {
    let sha256 = SHA256.hexDigest(of: bytes)
    return settled[table] == sha256 || journal.versions.version(ofTable: table, sha256: sha256) != nil
  }

  /// Journals what the files are about to hold, before they hold it.
  private func checkpoint(_ replacements: [Replacement]) throws(StoreError) {
    let vector = tables.vector
    let operations = replacements.filter { journal.versions.newest(ofTable: $0.table) != $0.sha256 }
      .map { Operation.checkpoint(table: $0.table, sha256: $0.sha256, vector: vector) }
    guard !operations.isEmpty else { return }
    _ = try append(operations, words: "", by: by)
  }

  private func replace(_ replacement: Replacement) {
    let file = replacement.table + ".csv"
    do {
      if try write(replacement) {
        changed.remove(replacement.table)
      } else {
        say(Notice(file: file, sentence: Store.heldBack(file)))
      }
    } catch {
      say(
        Notice(
          file: file,
          sentence: "\(file) could not be written: \(StoreError.words(for: error.number)). "
            + "The changes are safe in the journal; the table follows as soon as it can."))
    }
  }

  /// Writes a file beside the table's and puts it in its place; false when the table's file was changed
  /// meanwhile.
  private func write(_ replacement: Replacement) throws(DiskFault) -> Bool {
    let disk = root.disk
    let path = root.path(replacement.table + ".csv")
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let name = path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]
    let temporary = "\(parent)/.\(name).\(journal.writer ?? "").tmp"
    try root.makeFolders(forTable: replacement.table)
    if try disk.status(temporary) != nil { try disk.remove(temporary) }
    do throws(DiskFault) {
      try disk.write(replacement.rendering, to: temporary)
      guard try disk.read(path, 0) == replacement.found else {
        try disk.remove(temporary)
        return false
      }
      try disk.rename(temporary, path)
    } catch {
      try? disk.remove(temporary)
      throw error
    }
    try disk.synchroniseFolder(parent)
    return true
  }

  private static func heldBack(_ file: String) -> String {
    "\(file) was changed by another program while Quorate was open. It was left as it is; the change is "
      + "taken in when the partnership is opened the next time."
  }

  private static func postponed(_ error: StoreError) -> String {
    "A table could not be written: \(error.sentence) What was saved is safe in the journal."
  }
}

extension Disk {
  /// Writes a new file and waits until it is on the disk.
  fileprivate func write(_ bytes: [UInt8], to path: String) throws(DiskFault) {
    let file = try create(path)
    do throws(DiskFault) {
      try append(file, bytes)
      try synchronise(file)
    } catch {
      try? close(file)
      throw error
    }
    try close(file)
  }
}
