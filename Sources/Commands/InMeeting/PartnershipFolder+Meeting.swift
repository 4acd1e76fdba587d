internal import FlatFileStore
internal import Governance

extension PartnershipFolder {
  /// The meeting that words name, with what other programs changed in its tables taken in.
  ///
  /// - Throws: `CommandFailure.usage` where none or several go by these words, `files` where its tables cannot be read.
  func meeting(_ words: String, group: String? = nil, on today: Day) throws(CommandFailure) -> Meeting {
    let found = try Lookup(partnership: partnership, today: today).meeting(words, group: group)
    let problems: [Diagnostic]
    do throws(StoreError) { problems = try load(found) } catch { throw .folder(error) }
    guard problems.isEmpty else { throw .files(problems) }
    if needsRefresh { _ = refresh() }
    return found
  }
}
