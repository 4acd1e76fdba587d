/// What a folder turns out to be before it is opened.
package enum FolderKind: Hashable, Sendable {
  /// There is no such folder.
  case missing
  /// There is nothing in it, hidden files aside.
  case empty
  /// It holds a partnership.
  case partnership
  /// It holds something else.
  case other
}

/// A partnership's folder and the names inside it.
struct FolderOnDisk: Sendable {
  /// Where the folder is.
  let root: String
  /// The disk that it is on.
  let disk: Disk

  /// What the folder is.
  func kind() throws(DiskFault) -> FolderKind {
    guard let names = try disk.list(root) else { return .missing }
    let marks = [FolderLayout.journal, FolderLayout.markerTable]
    if marks.contains(where: names.contains) { return .partnership }
    return names.allSatisfy { $0.hasPrefix(".") } ? .empty : .other
  }

  /// Full path of a name inside the folder.
  func path(_ relative: String) -> String { root + "/" + relative }

  /// Full path of a table's file.
  ///
  /// - Throws: `unsafeName` when the name leads elsewhere or a folder on the way is a link.
  func path(ofTable name: String) throws(StoreError) -> String {
    guard TableName.isSafe(name) else { throw StoreError(code: .unsafeName, path: name) }
    var folder = root
    for component in name.split(separator: "/").dropLast() {
      folder += "/" + component
      let status: FileStatus?
      do { status = try disk.status(folder) } catch { throw StoreError(.cannotRead, error) }
      if let status, status.kind != .folder { throw StoreError(code: .unsafeName, path: name) }
    }
    return path(name + ".csv")
  }

  /// Bytes of a table's file; nil when there is none.
  func read(table name: String) throws(StoreError) -> [UInt8]? {
    let path = try path(ofTable: name)
    do { return try disk.read(path, 0) } catch { throw StoreError(.cannotRead, error) }
  }

  /// Makes the folders on the way to a table's file, each safely on the disk.
  func makeFolders(forTable name: String) throws(DiskFault) {
    var folder = root
    for component in name.split(separator: "/").dropLast() {
      let parent = folder
      folder += "/" + component
      guard try disk.status(folder) == nil else { continue }
      try disk.makeFolder(folder)
      try disk.synchroniseFolder(parent)
    }
  }
}

/// Which names a table may have.
package enum TableName {
  /// Whether a name stays inside the folder and can be a file's name on every system.
  package static func isSafe(_ name: String) -> Bool {
    let components = name.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...4).contains(components.count), let first = components.first,
      !FolderLayout.reserved.contains(String(first))
    else { return false }
    return components.allSatisfy(isSafe(component:))
  }

  private static func isSafe(component: Substring) -> Bool {
    guard let first = component.first, let last = component.last, first != ".", first != " ", last != ".",
      last != " ", component.utf8.count <= 120,
      component.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }),
      !component.contains(where: { #":?*"<>|\"#.contains($0) })
    else { return false }
    let device = component.split(separator: ".").first.map { $0.lowercased() } ?? ""
    return !["con", "prn", "aux", "nul"].contains(device)
      && !(device.utf8.count == 4 && (device.hasPrefix("com") || device.hasPrefix("lpt"))
        && device.last?.isNumber == true)
  }
}
