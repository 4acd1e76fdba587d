internal import Glibc
internal import RecordFormat

/// The file that this process appends to: one writer's journal of one month, or a further part of it.
struct JournalSegment {
  /// Name of a journal file: `2026-03.jsonl`, and `2026-03-2.jsonl` when the first had to be abandoned.
  struct Name: Hashable, Comparable {
    /// Year and month, such as `2026-03`.
    var month: String
    /// Part within the month, from 1.
    var part: Int

    /// Makes a name of its parts.
    init(month: String, part: Int) {
      self.month = month
      self.part = part
    }

    /// Reads a file's name; nil for any other file, such as a copy that a sync service left.
    init?(_ text: String) {
      guard let match = text.wholeMatch(of: /(\d{4}-\d{2})(?:-([1-9]\d{0,5}))?\.jsonl/) else { return nil }
      self.init(month: String(match.output.1), part: match.output.2.flatMap { Int($0) } ?? 1)
    }

    /// The file's name.
    var text: String { part == 1 ? "\(month).jsonl" : "\(month)-\(part).jsonl" }

    /// Whether the left file was begun earlier.
    static func < (left: Name, right: Name) -> Bool {
      (left.month, left.part) < (right.month, right.part)
    }
  }

  /// Name of the file.
  let name: Name
  private let disk: Disk
  private let file: OpenFile
  private let identity: String
  private var size: Int
  private var needsLineEnd: Bool
  /// Whether this process made the file and has not confirmed a line in it.
  private var isDisposable: Bool
  /// Whether a line of this file was confirmed since it was opened.
  private var isSettled = false
  private let parent: String

  /// Opens an existing file in a folder; `needsLineEnd` says that its last line broke off.
  init(opening name: Name, in parent: String, needsLineEnd: Bool, disk: Disk) throws(DiskFault) {
    file = try disk.openForAppending("\(parent)/\(name.text)")
    let status = try JournalSegment.status(of: file, disk)
    (self.name, self.disk, self.parent, self.needsLineEnd) = (name, disk, parent, needsLineEnd)
    (identity, size, isDisposable) = (status.identity, status.size, false)
  }

  /// Makes a new file.
  init(creating name: Name, in parent: String, disk: Disk) throws(DiskFault) {
    file = try disk.create("\(parent)/\(name.text)")
    let status = try JournalSegment.status(of: file, disk)
    (self.name, self.disk, self.parent, needsLineEnd) = (name, disk, parent, false)
    (identity, size, isDisposable) = (status.identity, status.size, true)
  }

  private static func status(of file: OpenFile, _ disk: Disk) throws(DiskFault) -> FileStatus {
    do throws(DiskFault) {
      if let status = try disk.status(file.path) { return status }
      throw DiskFault(call: "stat", path: file.path, number: ENOENT)
    } catch {
      try? disk.close(file)
      throw error
    }
  }

  /// Writes one line and waits until it is on the disk.
  ///
  /// After a failure the file must not be used again, since a later success of the same call would prove
  /// nothing.
  mutating func append(_ line: [UInt8]) throws(DiskFault) {
    guard let status = try disk.status(file.path), status.identity == identity, status.size == size else {
      throw DiskFault(call: "stat", path: file.path, number: ESTALE)
    }
    let bytes = (needsLineEnd ? [0x0a] : []) + line + [0x0a]
    try disk.append(file, bytes)
    if isSettled {
      try disk.synchroniseContent(file)
    } else {
      try disk.synchronise(file)
      try disk.synchroniseFolder(parent)
    }
    (isSettled, isDisposable, needsLineEnd) = (true, false, false)
    size += bytes.count
  }

  /// Lets go of the file.
  func close() {
    try? disk.close(file)
  }

  /// Takes the file away again, when nothing in it was ever confirmed.
  func discard() {
    close()
    if isDisposable { try? disk.remove(file.path) }
  }
}
