extension Store {
  /// Writes a text to a new file in the folder's `papers`, synced; the name gets a number where it is taken.
  ///
  /// - Returns: The file's path from the folder on.
  /// - Throws: When the disk refuses, or the name cannot be a file's.
  func keep(_ text: String, name: String) throws(StoreError) -> String {
    // `papers` is no table's name, so that only the file's own name is looked at.
    guard !name.contains("/"), TableName.isSafe(name) else { throw StoreError(code: .unsafeName, path: name) }
    let disk = root.disk
    do {
      let folder = root.path("papers")
      if try disk.status(folder) == nil {
        try disk.makeFolder(folder)
        try disk.synchroniseFolder(root.root)
      }
      let taken = Set(try disk.list(folder) ?? [])
      let stem = name.lastIndex(of: ".").map { (name[..<$0], name[$0...]) } ?? (name[...], "")
      let names = [name] + (2...999).map { "\(stem.0)-\($0)\(stem.1)" }
      guard let free = names.first(where: { !taken.contains($0) }) else {
        throw StoreError(code: .cannotMake, path: folder)
      }
      let file = try disk.create("\(folder)/\(free)")
      try disk.append(file, Array(text.utf8))
      try disk.synchronise(file)
      try disk.close(file)
      try disk.synchroniseFolder(folder)
      return "papers/\(free)"
    } catch let error as StoreError {
      throw error
    } catch let fault as DiskFault {
      throw StoreError(.cannotMake, fault)
    } catch {
      throw StoreError(code: .cannotMake, path: name)
    }
  }
}
