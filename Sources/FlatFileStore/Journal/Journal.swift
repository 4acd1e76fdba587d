internal import Governance
internal import RecordFormat

/// All journals of a partnership in memory, and the one of them that this process appends to.
struct Journal {
  /// Entries in the order of folding, each once.
  private(set) var entries: [JournalEntry] = []
  /// The versions of tables that the entries tell of.
  private(set) var versions = Versions()
  /// What could not be read.
  private(set) var health = JournalHealth()
  /// First line that only a newer version of the program can read; nil when there is none.
  private(set) var newer: Diagnostic?
  /// Latest moment that any entry tells of.
  private(set) var latestStamp = Stamp(milliseconds: 0)
  /// This process's own writer; nil when nothing can be written here.
  let writer: String?

  /// The folder that holds the journals.
  let folder: FolderOnDisk
  private var files: [String: FileProgress] = [:]
  private var segment: JournalSegment?
  /// Whether this process has begun to write; from then on its own file is not read, since a line in it may be
  /// one that was reported as not saved.
  private var hasWritten = false
  /// Whether a write failed, so that only a file without a past may be trusted.
  private var needsFreshSegment = false
  private var withdrawals: [Operation] = []
  private var highestNumber = 0
  private var previous: (number: Int, fingerprint: String) = (0, "")

  /// How far a file was read.
  private struct FileProgress {
    /// Bytes up to and including the last line end.
    var offset = 0
    /// Number of lines up to there.
    var lines = 0
    /// Size that was seen when it was read.
    var size = 0
    /// Whether bytes follow the last line end.
    var needsLineEnd = false
  }

  /// Makes a journal that has read nothing yet.
  init(folder: FolderOnDisk, writer: String?) {
    self.folder = folder
    self.writer = writer
  }

  /// Lets go of the file that was appended to.
  func close() {
    segment?.close()
  }
}

extension Journal {
  /// Reads what was added to any journal since the last time.
  ///
  /// - Returns: the entries that are new; they may belong between those that were known.
  mutating func readNew() throws(StoreError) -> [JournalEntry] {
    var found: [JournalEntry] = []
    do {
      for file in try journalFiles() where file.writer != writer || !hasWritten {
        found += try readNew(file.path, writer: file.writer)
      }
    } catch {
      throw StoreError(.cannotRead, error)
    }
    if !found.isEmpty { take(found) }
    return found
  }

  /// What the journals have lost.
  var losses: [Diagnostic] { health.losses(numbersSeen: versions.numbersSeen) }

  /// Breaks in the chains of fingerprints of all writers.
  ///
  /// - Complexity: O(bytes of the journals).
  func chainBreaks() throws(StoreError) -> [Diagnostic] {
    var chains: [String: JournalChain] = [:]
    do {
      for file in try journalFiles() {
        let bytes = try folder.disk.read(folder.path(file.path), 0) ?? []
        for line in JournalReading(reading: bytes, file: file.path).lines {
          chains[file.writer, default: JournalChain()].add(line.entry, line: bytes[line.range])
        }
      }
    } catch {
      throw StoreError(.cannotRead, error)
    }
    return chains.sorted { $0.key < $1.key }.flatMap { $0.value.diagnostics(writer: $0.key) }
  }

  /// Journal files in the order in which they were begun.
  private func journalFiles() throws(DiskFault) -> [(writer: String, path: String)] {
    var files: [(writer: String, path: String)] = []
    for writer in try (folder.disk.list(folder.path(FolderLayout.journal)) ?? []).sorted() {
      let path = "\(FolderLayout.journal)/\(writer)"
      guard !writer.hasPrefix("."), try folder.disk.status(folder.path(path))?.kind == .folder
      else { continue }
      let names = try (folder.disk.list(folder.path(path)) ?? []).compactMap { JournalSegment.Name($0) }
      files += names.sorted().map { (writer, "\(path)/\($0.text)") }
    }
    return files
  }

  private mutating func readNew(_ file: String, writer: String) throws(DiskFault) -> [JournalEntry] {
    var progress = files[file] ?? FileProgress()
    guard let size = try folder.disk.status(folder.path(file))?.size, size != progress.size else { return [] }
    if size < progress.size { progress = FileProgress() }
    guard let bytes = try folder.disk.read(folder.path(file), progress.offset) else { return [] }
    let reading = JournalReading(reading: bytes, file: file, firstLine: progress.lines + 1)
    health.note(reading, file: file, writer: writer)
    newer = newer ?? reading.newer.first
    if writer == self.writer { noteOwn(reading, bytes) }
    let whole = (bytes.lastIndex(of: 0x0a) ?? -1) + 1
    files[file] = FileProgress(
      offset: progress.offset + whole, lines: progress.lines + bytes[..<whole].count { $0 == 0x0a },
      size: progress.offset + bytes.count, needsLineEnd: reading.needsLineEnd)
    return reading.lines.map(\.entry)
  }

  /// Remembers the line that the next one has to name.
  private mutating func noteOwn(_ reading: JournalReading, _ bytes: [UInt8]) {
    guard let last = reading.lines.max(by: { $0.entry.number < $1.entry.number }),
      last.entry.number > previous.number
    else { return }
    previous = (last.entry.number, JournalEntry.fingerprint(ofLine: bytes[last.range]))
  }

  /// Puts entries in their places; usually behind all others.
  private mutating func take(_ found: [JournalEntry]) {
    let isNewest = found.allSatisfy { entry in
      (entries.last.map { JournalEntry.isOrdered($0, entry) } ?? true) && !entry.withdrawsAny
    }
    let ordered = Tables.ordered(isNewest ? found : entries + found)
    if isNewest {
      entries += ordered
    } else {
      (entries, versions) = (ordered, Versions())
    }
    for entry in ordered {
      versions.note(entry)
      latestStamp = max(latestStamp, entry.stamp)
    }
    guard let writer else { return }
    highestNumber = max(
      highestNumber, health.highestNumber(of: writer), versions.numbersSeen[writer] ?? 0)
  }
}

extension Journal {
  /// Appends an entry to this process's journal and waits until it is on the disk.
  ///
  /// - Parameters:
  ///   - by: who changes it.
  ///   - words: the change in words.
  ///   - milliseconds: now.
  ///   - operations: what changes; given the number of the entry, since a checkpoint may have to name it.
  /// - Returns: the entry, confirmed.
  /// - Throws: `notSaved` when it may not be on the disk; should it be there all the same, the next entry says
  ///   that it does not count.
  mutating func append(
    by: String, words: String, at milliseconds: Int, operations: (_ number: Int) -> [Operation]
  ) throws(StoreError) -> JournalEntry {
    guard let writer else { throw StoreError(code: .readOnly, path: folder.root) }
    let number = highestNumber + 1
    let entry = JournalEntry(
      writer: writer, number: number, stamp: latestStamp.next(at: milliseconds), by: by, words: words,
      operations: operations(number) + withdrawals, previous: previous.fingerprint)
    let line = entry.line
    highestNumber = number
    do {
      try write(line, month: entry.stamp.month)
    } catch {
      withdrawals.append(.withdraw(number: number, checksum: entry.checksum))
      throw StoreError(.notSaved, error)
    }
    withdrawals = []
    previous = (number, JournalEntry.fingerprint(ofLine: line))
    latestStamp = entry.stamp
    entries.append(entry)
    versions.note(entry)
    return entry
  }

  /// Writes a line to the current file; when that fails, once more to a fresh one.
  private mutating func write(_ line: [UInt8], month: String) throws(DiskFault) {
    hasWritten = true
    if !needsFreshSegment {
      do {
        if segment?.name.month != month { try openSegment(month: month) }
        try segment?.append(line)
        return
      } catch {
        segment?.close()
        segment = nil
        needsFreshSegment = true
      }
    }
    try writeToFreshSegment(line, month: month)
  }

  private mutating func writeToFreshSegment(_ line: [UInt8], month: String) throws(DiskFault) {
    var fresh = try freshSegment(month: month)
    do {
      try fresh.append(line)
      segment = fresh
      needsFreshSegment = false
    } catch {
      fresh.discard()
      throw error
    }
  }

  private mutating func openSegment(month: String) throws(DiskFault) {
    segment?.close()
    segment = nil
    try makeFolders()
    guard let newest = try segmentNames().last(where: { $0.month == month }) else {
      segment = try freshSegment(month: month)
      return
    }
    let progress = files["\(FolderLayout.journal)/\(writer ?? "")/\(newest.text)"]
    segment = try JournalSegment(
      opening: newest, in: segmentFolder, needsLineEnd: progress?.needsLineEnd ?? true, disk: folder.disk)
  }

  private func freshSegment(month: String) throws(DiskFault) -> JournalSegment {
    try makeFolders()
    let part = try segmentNames().last { $0.month == month }.map { $0.part + 1 } ?? 1
    return try JournalSegment(
      creating: JournalSegment.Name(month: month, part: part), in: segmentFolder, disk: folder.disk)
  }

  private var segmentFolder: String { folder.path("\(FolderLayout.journal)/\(writer ?? "")") }

  private func segmentNames() throws(DiskFault) -> [JournalSegment.Name] {
    try (folder.disk.list(segmentFolder) ?? []).compactMap { JournalSegment.Name($0) }.sorted()
  }

  /// Makes the folders, and waits for their names even when they exist: the process that made them may have
  /// ended before it could.
  private func makeFolders() throws(DiskFault) {
    let journals = folder.path(FolderLayout.journal)
    try folder.disk.makeFolder(journals)
    try folder.disk.synchroniseFolder(folder.root)
    try folder.disk.makeFolder(segmentFolder)
    try folder.disk.synchroniseFolder(journals)
  }
}
