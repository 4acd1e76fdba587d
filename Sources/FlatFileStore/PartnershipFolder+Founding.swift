package import Governance
internal import RecordFormat

extension PartnershipFolder {
  /// Makes a folder from a template's files, and records on top of them.
  ///
  /// Every row is journalled. The journal's first lines carry one fixed time and writer, so that the same template
  /// and records make the same folder to the byte; what is entered afterwards carries the computer's own.
  ///
  /// - Parameters:
  ///   - path: Where it is to be; missing or folder.
  ///   - template: The template's tables, and its constitution's files, which are kept as they are.
  ///   - author: Who makes the changes that follow.
  ///   - words: The making in words, for the history.
  ///   - founder: `init` or `demo`, which are never undone.
  ///   - records: What to add to the template's own records.
  /// - Returns: The folder, open.
  /// - Throws: When the folder is not empty, or the disk refuses.
  package static func create(
    at path: String, template: [(path: String, bytes: [UInt8])], author: String, words: String,
    founder: String,
    records: (Partnership) -> [Change.Step]
  ) throws(StoreError) -> PartnershipFolder {
    try found(at: path, template: template, words: words, founder: founder, records: records)
    return try PartnershipFolder(opening: path, by: author)
  }

  /// Whether a partnership can be made at a path: nothing is there, or an empty folder.
  package static func isFree(_ path: String) -> Bool {
    do throws(StoreError) {
      return [.missing, .empty].contains(try Store.kind(of: path))
    } catch { return false }
  }

  private static func found(
    at path: String, template: [(path: String, bytes: [UInt8])], words: String, founder: String,
    records: (Partnership) -> [Change.Step]
  ) throws(StoreError) {
    let clock = { foundingTime }
    let seed = IdentifierSource(seed: 2010)
    try Store.create(in: path, clock: clock, random: seed)
    for file in template where file.path.hasSuffix(".yaml") { try keep(file, in: path) }
    try fill(
      path, clock: clock, seed: seed, template: template, words: words, founder: founder, records: records)
    // The next to open the folder is a writer of its own.
    do { try Disk.live.remove("\(path)/\(FolderLayout.hidden)/writer") } catch {
      throw StoreError(.cannotMake, error)
    }
  }

  private static func fill(
    _ path: String, clock: @escaping () -> Int, seed: IdentifierSource,
    template: [(path: String, bytes: [UInt8])],
    words: String, founder: String, records: (Partnership) -> [Change.Step]
  ) throws(StoreError) {
    let folder = try PartnershipFolder(opening: path, by: founder, disk: .live, clock: clock, random: seed)
    try folder.save(folder.steps(of: template), words: words, by: founder)
    // The constitution can be read only against the tables that it names.
    try folder.readConstitutions()
    try folder.save(records(folder.partnership), words: "\(words): records", by: founder)
    _ = folder.refresh()
  }

  private func save(_ steps: [Change.Step], words: String, by founder: String) throws(StoreError) {
    guard !steps.isEmpty else { return }
    try save(Change(.created(words), steps), words: words, by: founder)
  }

  /// The rows of a template's tables as steps of a change.
  private func steps(of template: [(path: String, bytes: [UInt8])]) -> [Change.Step] {
    var tables = Tables()
    for file in template where file.path.hasSuffix(".csv") {
      let name = String(file.path.dropLast(4))
      let document = CSVDocument(reading: file.bytes, file: file.path)
      for row in document.rows {
        let cells = zip(document.columns, row.cells).map { (column: $0, value: $1) }
        let others = cells.enumerated().filter { $0.offset != document.keyIndex }.map(\.element)
        tables.apply(
          .add(table: name, key: row.cells[document.keyIndex], cells: others), writer: "", number: 0)
      }
    }
    return Partnership(reading: tables).steps
  }

  private static func keep(_ file: (path: String, bytes: [UInt8]), in path: String) throws(StoreError) {
    let disk = Disk.live
    do {
      var folder = path
      for component in file.path.split(separator: "/").dropLast() {
        folder += "/" + component
        try disk.makeFolder(folder)
      }
      let open = try disk.create("\(path)/\(file.path)")
      try disk.append(open, file.bytes)
      try disk.synchronise(open)
      try disk.close(open)
      try disk.synchroniseFolder(folder)
    } catch { throw StoreError(.cannotMake, error) }
  }

  /// 1 September 2010, 00:00 in universal time: before anything that is entered later.
  private static let foundingTime = 1_283_299_200_000
}

extension Partnership {
  /// Every record of the tables at the root, each as a step that puts it in place.
  fileprivate var steps: [Change.Step] {
    var records: [Record] = agencies.all.map(Record.agency)
    records += groups.all.map(Record.group)
    records += lines.all.map(Record.line)
    records += posts.all.map(Record.post)
    records += representations.all.map(Record.representation)
    records += people.all.map(Record.person)
    records += appointments.all.map(Record.appointment)
    records += deputies.all.map(Record.deputy)
    records += offices.all.map(Record.office)
    records += contributions.all.map(Record.contribution)
    return records.map(Change.Step.put)
  }
}
