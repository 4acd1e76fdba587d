internal import Glibc
internal import RecordFormat

/// The name under which this process writes, held by a lock so that no other process has the same.
struct WriterLock {
  /// Name of the writer: that of this computer's installation, or of a second process of it.
  let writer: String
  private let file: OpenFile
  private let disk: Disk

  /// Finds or makes the installation's name, then takes the first free lock.
  ///
  /// The name is kept beside the computer's and the folder's own, since a folder on a share, or a copy of it, is
  /// opened by others too, and two of one name would number their changes alike.
  init(in folder: FolderOnDisk, using random: inout any RandomNumberGenerator) throws(DiskFault) {
    disk = folder.disk
    let hidden = folder.path(FolderLayout.hidden)
    try disk.makeFolder(hidden)
    let family = try WriterLock.family(hidden, folder, &random)
    for number in 1...99 {
      let writer = number == 1 ? family : "\(family).\(number)"
      guard let file = try disk.lock("\(hidden)/\(writer).lock") else { continue }
      (self.writer, self.file) = (writer, file)
      return
    }
    throw DiskFault(call: "flock", path: hidden, number: EBUSY)
  }

  /// Gives the name back.
  func release() {
    try? disk.close(file)
  }

  /// Name of the installation that a writer belongs to.
  static func family(of writer: String) -> String {
    String(writer.prefix { $0 != "." })
  }

  private static func family(
    _ hidden: String, _ folder: FolderOnDisk, _ random: inout any RandomNumberGenerator
  ) throws(DiskFault) -> String {
    let host = String(folder.disk.hostName().map { $0.isLetter || $0.isNumber ? $0 : "-" })
    let inode = try folder.disk.status(hidden)?.identity.split(separator: ":").last ?? ""
    for path in ["\(hidden)/writer", "\(hidden)/writer-\(host)"] {
      guard let bytes = try folder.disk.read(path, 0) else {
        return try makeFamily(path, place: "\(host)\n\(inode)\n", folder, &random)
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      if lines.count == 3, lines[1] != host { continue }
      if lines.count == 3, lines[2] == inode, isWriter(lines[0]) { return lines[0] }
      try folder.disk.remove(path)
      return try makeFamily(path, place: "\(host)\n\(inode)\n", folder, &random)
    }
    throw DiskFault(call: "read", path: "\(hidden)/writer-\(host)", number: EINVAL)
  }

  private static func isWriter(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z0-9]{5}/) != nil
  }

  private static func makeFamily(
    _ path: String, place: String, _ folder: FolderOnDisk, _ random: inout any RandomNumberGenerator
  ) throws(DiskFault) -> String {
    let taken = Set(try folder.disk.list(folder.path(FolderLayout.journal)) ?? [])
    var writer = IdentifierAlphabet.writer(using: &random)
    while taken.contains(writer) { writer = IdentifierAlphabet.writer(using: &random) }
    let file = try folder.disk.create(path)
    do throws(DiskFault) {
      try folder.disk.append(file, Array("\(writer)\n\(place)".utf8))
      try folder.disk.synchronise(file)
    } catch {
      try? folder.disk.close(file)
      throw error
    }
    try folder.disk.close(file)
    return writer
  }
}
