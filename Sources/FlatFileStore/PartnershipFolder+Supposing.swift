internal import ConstitutionFile
package import Governance

extension PartnershipFolder {
  /// Reads a constitution that is only supposed, against this folder's tables; nothing is kept.
  ///
  /// - Parameter path: The file, which may have any name.
  /// - Returns: The constitution, in force from the beginning, or `nil` and every mistake in it.
  /// - Throws: When the file cannot be read.
  package func supposedConstitution(at path: String) throws(StoreError) -> (Constitution?, [Diagnostic]) {
    let found: [UInt8]?
    do { found = try Disk.live.read(path, 0) } catch { throw StoreError(.cannotRead, error) }
    guard let bytes = found else { throw StoreError(code: .cannotRead, path: path) }
    let (constitution, problems) = PartnershipFolder.read(bytes, for: partnership)
    return (
      constitution,
      problems.map { problem in
        var named = problem
        named.file = path
        return named
      }
    )
  }

  private static func read(_ bytes: [UInt8], for partnership: Partnership) -> (Constitution?, [Diagnostic]) {
    let (posts, agencies) = (partnership.posts.all, partnership.agencies.all)
    return ConstitutionFile.read(
      bytes, file: "constitution/1900-01-01.yaml", agencies: Set(agencies.map(\.id.text)),
      groups: Set(partnership.groups.all.map(\.id.text)),
      sectors: Set(posts.map(\.sector) + agencies.map(\.sector)).subtracting([""]),
      services: Set(posts.flatMap(\.services) + agencies.flatMap(\.services)),
      categories: Set(posts.map(\.category)).subtracting([""]),
      offices: Set(partnership.offices.all.map(\.office)))
  }
}
