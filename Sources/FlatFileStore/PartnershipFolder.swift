internal import ConstitutionFile
package import Governance
internal import RecordFormat

/// A partnership's folder, open: the partnership as one value, and the way to change it.
///
/// It joins the store, which knows only tables, with the constitution's files and the meaning of the columns. One
/// owner uses it, from one thread.
package final class PartnershipFolder {
  /// What the folder holds, as it stands on the disk.
  package private(set) var partnership: Partnership
  /// What is wrong in the tables at the root and in the constitution; while there is any, nothing may be changed.
  package private(set) var diagnostics: [Diagnostic]
  /// The source of new codes.
  package var identifiers: IdentifierSource
  private let store: Store

  /// Opens a folder, recovers what was left unfinished, and takes in what other programs changed in the tables at
  /// its root.
  ///
  /// - Throws: When the folder cannot be used at all; what its files say wrong is in `diagnostics`.
  package convenience init(opening path: String, by author: String) throws(StoreError) {
    try self.init(opening: path, by: author, disk: .live, clock: Store.systemClock)
  }

  package init(
    opening path: String, by author: String, disk: Disk, clock: @escaping () -> Int,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StoreError) {
    var random = random
    identifiers = IdentifierSource(seed: random.next())
    store = try Store(
      opening: path, by: author, rootTables: Schema.root.map(\.name), disk: disk, clock: clock, random: random
    )
    partnership = Partnership(reading: store.tables)
    diagnostics = []
    try readConstitutions()
  }

  /// Reads the constitution's files against the tables as they stand.
  func readConstitutions() throws(StoreError) {
    let (constitutions, problems) = try PartnershipFolder.constitutions(of: store, for: partnership)
    partnership.constitutions = constitutions
    diagnostics = store.tableDiagnostics + problems
  }

  /// The folder's path.
  package var path: String { store.folder }

  /// What people should know since it was opened.
  package var notices: [String] { store.notices.map(\.sentence) }

  /// Why nothing can be saved; `nil` when it can.
  package var readOnlyReason: String? { store.readOnlyReason?.sentence }

  /// Whether tables are still to be written.
  package var needsRefresh: Bool { store.needsRefresh }

  /// Takes in what other programs changed in the tables of a meeting's folder, which opening leaves alone.
  ///
  /// - Returns: What is wrong in them; they are then left as they are, and the meeting may not be changed.
  package func load(_ meeting: Meeting) throws(StoreError) -> [Diagnostic] {
    let before = store.notices.count
    try store.load(tablesIn: "meetings/\(meeting.folder)")
    if store.notices.count > before { read() }
    return store.tableDiagnostics.filter { $0.file.hasPrefix("meetings/\(meeting.folder)/") }
  }

  /// Everything that is wrong in any file: all constitutions, all tables, codes that name nothing, journals.
  ///
  /// - Complexity: O(bytes of the folder).
  package func allDiagnostics() throws(StoreError) -> [Diagnostic] {
    for meeting in partnership.meetings.all { try store.load(tablesIn: "meetings/\(meeting.folder)") }
    read()
    let tables = store.tableDiagnostics.filter { !diagnostics.contains($0) }
    return diagnostics + tables + store.tables.danglingCodes() + store.journalDiagnostics
      + (try store.audit())
  }

  /// Saves a change; when this returns it is on the disk, and the partnership has it.
  ///
  /// - Throws: When it could not be saved; the partnership is then as it was.
  package func save(_ change: Change, words: String) throws(StoreError) {
    try save(change, words: words, by: nil)
  }

  func save(_ change: Change, words: String, by author: String?) throws(StoreError) {
    let operations = change.operations(on: store.tables) { meeting in
      change.folder(of: meeting) ?? partnership.meetings[meeting]?.folder ?? meeting.text
    }
    try store.save(operations, words: words, by: author)
    partnership.apply(change)
  }

  /// Writes a text to a new file in the folder's `papers`; the name gets a number where it is taken.
  ///
  /// - Returns: The file's path from the folder on.
  package func write(_ text: String, name: String) throws(StoreError) -> String {
    try store.keep(text, name: name)
  }

  /// Takes back the last change made on this computer.
  package func undo() throws(StoreError) -> UndoOutcome {
    let outcome = try store.undo()
    if case .undone = outcome { read() }
    return outcome
  }

  /// Writes the tables that have changed.
  ///
  /// - Returns: What people should know, such as that a table is open in another program.
  package func refresh() -> [String] { store.refresh().map(\.sentence) }

  /// The changes, newest first, at most so many; `nil` means all.
  package func history(limit: Int? = nil) -> [HistoryEntry] { store.history(limit: limit ?? .max) }

  private func read() {
    let constitutions = partnership.constitutions
    partnership = Partnership(reading: store.tables)
    partnership.constitutions = constitutions
  }

  private static func constitutions(
    of store: Store, for partnership: Partnership
  ) throws(StoreError) -> ([Constitution], [Diagnostic]) {
    let posts = partnership.posts.all
    let agencies = partnership.agencies.all
    let sectors = Set(posts.map(\.sector) + agencies.map(\.sector)).subtracting([""])
    let services = Set(posts.flatMap(\.services) + agencies.flatMap(\.services))
    var constitutions: [Constitution] = []
    var problems: [Diagnostic] = []
    for file in try store.constitutionFiles() {
      let (constitution, found) = ConstitutionFile.read(
        file.bytes, file: "constitution/\(file.name)", agencies: Set(agencies.map(\.id.text)),
        groups: Set(partnership.groups.all.map(\.id.text)), sectors: sectors, services: services,
        categories: Set(posts.map(\.category)).subtracting([""]),
        offices: Set(partnership.offices.all.map(\.office)), posts: Set(posts.map(\.id.text)))
      problems += found
      if let constitution { constitutions.append(constitution) }
    }
    return (constitutions.sorted { $0.from < $1.from }, problems)
  }
}

extension Change {
  /// The folder of a meeting that the change itself puts in place; `nil` for any other.
  fileprivate func folder(of meeting: Meeting.ID) -> String? {
    for case .put(.meeting(let one)) in steps where one.id == meeting { return one.folder }
    return nil
  }
}
