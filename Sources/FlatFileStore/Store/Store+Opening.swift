internal import RecordFormat
internal import Governance
internal import Glibc

extension Store {
  /// Makes the folder of a new partnership: the journal, and what git should know.
  ///
  /// - Parameters:
  ///   - folder: where it is to be; missing or empty, hidden files aside.
  ///   - disk: the disk to use.
  ///   - clock: milliseconds since the start of 1970 in universal time.
  ///   - random: source of the writer's name.
  /// - Throws: `notEmpty` or `alreadyAPartnership` when there are other things, `cannotMake` or `notSaved` when
  ///   the disk refuses.
  package static func create(
    in folder: String, disk: Disk = .live, clock: @escaping () -> Int = Store.systemClock,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StoreError) {
    switch try kind(of: folder, disk: disk) {
    case .other: throw StoreError(code: .notEmpty, path: folder)
    case .partnership: throw StoreError(code: .alreadyAPartnership, path: folder)
    case .missing, .empty: break
    }
    do { try makeFolders(in: folder, disk) } catch { throw StoreError(.cannotMake, error) }
    let store = try Store(opening: folder, by: "init", disk: disk, clock: clock, random: random)
    _ = try store.save([], words: "Partnership folder made")
  }

  /// Time of this computer.
  package static func systemClock() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  private static func makeFolders(in folder: String, _ disk: Disk) throws(DiskFault) {
    var path = folder.hasPrefix("/") ? "" : "."
    for component in folder.split(separator: "/") {
      let parent = path.isEmpty ? "/" : path
      path += "/" + component
      guard try disk.status(path) == nil else { continue }
      try disk.makeFolder(path)
      try disk.synchroniseFolder(parent)
    }
    for (name, text) in [
      (".gitattributes", FolderLayout.gitAttributes), (".gitignore", FolderLayout.gitIgnore),
    ] where try disk.status("\(folder)/\(name)") == nil {
      let file = try disk.create("\(folder)/\(name)")
      try disk.append(file, Array(text.utf8))
      try disk.synchronise(file)
      try disk.close(file)
    }
    try disk.makeFolder("\(folder)/\(FolderLayout.journal)")
    try disk.synchroniseFolder(folder)
  }

  /// Reads all journals and folds them.
  func readJournals() throws(StoreError) {
    _ = try journal.readNew()
    if let newer = journal.newer {
      throw StoreError(code: .newerVersion, path: newer.file, detail: newer.problem)
    }
    tables = Tables(folding: journal.entries)
    journalDiagnostics = journal.losses
    try noteConflictCopies()
    for line in journal.health.unfinished {
      say(
        Notice(
          file: line.file,
          sentence: "\(line.file), line \(line.line): the last change was still being written when the "
            + "program stopped; it had not been confirmed and does not count."))
    }
    if journal.latestStamp.milliseconds > clock() + 86_400_000 {
      say(
        Notice(
          file: FolderLayout.journal,
          sentence: "The journal holds changes made after what this computer’s clock says is now; "
            + "look at the clock. Their order is kept."))
    }
  }

  /// Names the copies of tables that sync services leave when two computers changed the same file; they are
  /// never loaded.
  private func noteConflictCopies() throws(StoreError) {
    let names: [String]
    do { names = try root.disk.list(folder) ?? [] } catch { throw StoreError(.cannotRead, error) }
    let marks = ["sync-conflict", "conflicted copy", "conflict copy"]
    for name in names.sorted() where marks.contains(where: { name.lowercased().contains($0) }) {
      say(
        Notice(
          file: name,
          sentence: "\(CellText.excerpt(name)) is a copy that a sync service left; it is not read. "
            + "Compare it with the table, enter what is missing, then delete it."))
    }
  }

  /// Takes in what other processes and other computers have added to their journals since.
  ///
  /// - Returns: whether the tables changed.
  package func catchUp() throws(StoreError) -> Bool {
    let last = journal.entries.last
    let found = try journal.readNew()
    guard !found.isEmpty else { return false }
    if let newer = journal.newer {
      throw StoreError(code: .newerVersion, path: newer.file, detail: newer.problem)
    }
    if let last, found.allSatisfy({ JournalEntry.isOrdered(last, $0) && !$0.withdrawsAny }) {
      for entry in Tables.ordered(found) { tables.apply(entry) }
    } else {
      tables = Tables(folding: journal.entries)
    }
    changed.formUnion(found.flatMap(\.operations).filter(\.isChange).compactMap(\.table))
    return found.contains { !$0.isBookkeeping }
  }

  /// Compares the tables of one meeting's folder with the journals and takes in what other programs changed.
  ///
  /// Tables that have been compared since the folder was opened are left alone.
  /// - Parameter folder: path in the partnership's folder, such as `meetings/2026-12-10-board`.
  /// - Throws: when a table cannot be read from the disk, or its changes not be put into the journal.
  package func load(tablesIn folder: String) throws(StoreError) {
    guard TableName.isSafe(folder) else { throw StoreError(code: .unsafeName, path: folder) }
    let files: [String]
    do {
      files = try root.disk.list(root.path(folder)) ?? []
    } catch {
      throw StoreError(.cannotRead, error)
    }
    let onDisk = files.filter { $0.hasSuffix(".csv") }.map { "\(folder)/\($0.dropLast(4))" }
    let known = tables.names.filter { $0.hasPrefix(folder + "/") }
    let names = Set(onDisk.filter(TableName.isSafe)).union(known).subtracting(compared)
    try takeInOutsideEdits(of: names.sorted())
  }
}
