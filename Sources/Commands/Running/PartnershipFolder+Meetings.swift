internal import FlatFileStore
internal import Governance

extension PartnershipFolder {
  /// Takes in what other programs changed in the tables of some meetings.
  ///
  /// - Throws: `CommandFailure.files` where a table cannot be read.
  func take(_ meetings: [Meeting]) throws(CommandFailure) {
    var problems: [Diagnostic] = []
    for meeting in meetings {
      do throws(StoreError) { problems += try load(meeting) } catch { throw .folder(error) }
    }
    guard problems.isEmpty else { throw .files(problems) }
    if needsRefresh { _ = refresh() }
  }
}
