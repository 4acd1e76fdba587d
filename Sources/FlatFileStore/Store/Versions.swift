internal import RecordFormat

/// The versions of every table that were ever put on the disk, as the checkpoints tell.
struct Versions: Sendable {
  /// A version of a table.
  struct Version: Sendable {
    /// Fingerprint of the file.
    var sha256: String
    /// Number of the last entry of each writer that it contains.
    var vector: [String: Int]
    /// Whether another program made the file, and everything in it was taken in.
    var isTakenIn: Bool
  }

  private var checkpoints: [String: [Version]] = [:]

  /// Notes the checkpoints of an entry that is newer than all noted before.
  mutating func note(_ entry: JournalEntry) {
    for case .checkpoint(let table, let sha256, let vector) in entry.operations {
      checkpoints[table, default: []].append(
        Version(sha256: sha256, vector: vector, isTakenIn: entry.by == RecordFormat.outsideAuthor))
    }
  }

  /// Newest version with a fingerprint; nil when no such version is known.
  func version(ofTable table: String, sha256: String) -> Version? {
    checkpoints[table]?.last { $0.sha256 == sha256 }
  }

  /// Fingerprint of the newest version of a table; nil when it was never put on the disk.
  func newest(ofTable table: String) -> String? {
    checkpoints[table]?.last?.sha256
  }

  /// What each of the newest versions of a table contains, the oldest first.
  func newestVectors(ofTable table: String, limit: Int) -> [[String: Int]] {
    (checkpoints[table] ?? []).suffix(limit).map(\.vector)
  }

  /// Highest number of each writer that any checkpoint has seen.
  var numbersSeen: [String: Int] {
    var numbers: [String: Int] = [:]
    for version in checkpoints.values.joined() {
      numbers.merge(version.vector, uniquingKeysWith: max)
    }
    return numbers
  }

  /// Folds one table to each of several vectors in turn.
  ///
  /// - Parameters:
  ///   - name: the table.
  ///   - vectors: what each version contains; versions that follow each other cost least.
  ///   - entries: all entries in the order of folding.
  ///   - visit: called with each version.
  static func visit(
    table name: String, at vectors: [[String: Int]], entries: [JournalEntry], _ visit: (Table) -> Void
  ) {
    let relevant = entries.filter { entry in
      entry.operations.contains { $0.isChange && $0.table == name }
    }
    var folded = Tables()
    var applied: [Int] = []
    for vector in vectors {
      let included = relevant.indices.filter { relevant[$0].number <= vector[relevant[$0].writer] ?? 0 }
      if !included.starts(with: applied) { (folded, applied) = (Tables(), []) }
      for index in included[applied.count...] {
        for operation in relevant[index].operations where operation.table == name {
          folded.apply(operation, writer: relevant[index].writer, number: relevant[index].number)
        }
      }
      applied = included
      visit(folded[name] ?? Table(name: name))
    }
  }
}
