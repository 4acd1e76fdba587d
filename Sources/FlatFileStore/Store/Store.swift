package import Governance
package import RecordFormat

/// A partnership's folder, open: what its tables say, and the way to change them.
///
/// A change is saved when `save` returns: it is then in the journal and on the disk. The tables' files follow
/// with `refresh`. One owner uses the store, from one thread.
package final class Store {
  /// Where the folder is.
  package let folder: String
  /// Name of the person for whom the journal is written.
  package let by: String
  /// The tables as the journals tell them, with what other programs changed while the folder was closed.
  package internal(set) var tables = Tables()
  /// Tables that cannot be read, with every place; while there are any, no table is taken in or written.
  package internal(set) var tableDiagnostics: [Diagnostic] = []
  /// What the journals have lost; the rest of them counts all the same.
  package internal(set) var journalDiagnostics: [Diagnostic] = []
  /// What people should know since the folder was opened, the oldest first.
  package internal(set) var notices: [Notice] = []
  /// Why nothing can be saved; nil when it can.
  package internal(set) var readOnlyReason: StoreError?

  /// What was said since the last refresh began.
  var saidLately: [Notice] = []
  /// The folder on its disk.
  let root: FolderOnDisk
  /// Milliseconds since the start of 1970 in universal time.
  let clock: () -> Int
  /// Source of new keys.
  var random: any RandomNumberGenerator
  /// The journals, and this process's own.
  var journal: Journal
  /// Tables whose files have been compared with the journals.
  var compared: Set<String> = []
  /// Tables that were to be compared when one of them could not be read.
  var unread: Set<String> = []
  /// Tables whose files are not, or may not be, what the journals tell.
  var changed: Set<String> = []
  /// Fingerprints of the files as they were when everything in them had been taken in; a file that is still the
  /// same may be replaced.
  var settled: [String: String] = [:]
  private let lock: WriterLock?

  /// Opens a partnership: reads the journals, takes in what other programs changed in the tables at the root,
  /// and finds what has to be written again.
  ///
  /// - Parameters:
  ///   - folder: where the partnership is.
  ///   - by: name of the person who changes things.
  ///   - rootTables: names of the tables at the root that are compared besides those of the journals.
  ///   - disk: the disk to use.
  ///   - clock: milliseconds since the start of 1970 in universal time.
  ///   - random: source of new keys.
  /// - Throws: when the folder is no partnership, cannot be read, or holds changes of a newer version, and when
  ///   a change of another program could not be put into the journal.
  package init(
    opening folder: String, by: String, rootTables: [String] = [], disk: Disk = .live,
    clock: @escaping () -> Int = Store.systemClock,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StoreError) {
    let root = FolderOnDisk(root: folder, disk: disk)
    guard try Store.kind(of: root) == .partnership else {
      throw StoreError(code: .notAPartnership, path: folder)
    }
    (self.folder, self.by, self.root, self.clock, self.random) = (folder, by, root, clock, random)
    do {
      let lock = try WriterLock(in: root, using: &self.random)
      (self.lock, journal) = (lock, Journal(folder: root, writer: lock.writer))
    } catch {
      (self.lock, journal) = (nil, Journal(folder: root, writer: nil))
      readOnlyReason = StoreError(.readOnly, error)
    }
    try readJournals()
    try takeInOutsideEdits(of: Set(rootTables).union(tables.names.filter { !$0.contains("/") }).sorted())
  }

  deinit {
    journal.close()
    lock?.release()
  }

  /// All that is wrong with tables and journals.
  ///
  /// Diagnostics of tables mean that the folder should not be used
  /// until they are put right; those of journals say what was lost.
  package var diagnostics: [Diagnostic] { tableDiagnostics + journalDiagnostics }

  /// Whether nothing can be saved in this folder.
  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Whether `refresh` has something to do.
  package var needsRefresh: Bool { !changed.isEmpty }

  /// Name under which this process writes its journal; nil when nothing can be saved.
  package var writer: String? { journal.writer }

  /// Tells people something; what was said before is not put on the list again.
  func say(_ notice: Notice) {
    saidLately.append(notice)
    if !notices.contains(notice) { notices.append(notice) }
  }

  /// What a folder is; asked before a partnership is opened or made there.
  package static func kind(of folder: String, disk: Disk = .live) throws(StoreError) -> FolderKind {
    try kind(of: FolderOnDisk(root: folder, disk: disk))
  }

  private static func kind(of folder: FolderOnDisk) throws(StoreError) -> FolderKind {
    do { return try folder.kind() } catch { throw StoreError(.cannotRead, error) }
  }

  /// Breaks in the chains that join the lines of each journal: lines that were taken out or altered by hand.
  ///
  /// - Complexity: O(bytes of the journals).
  package func audit() throws(StoreError) -> [Diagnostic] {
    try journal.chainBreaks()
  }
}
