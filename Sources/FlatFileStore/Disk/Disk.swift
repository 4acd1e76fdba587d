/// The disk as this room uses it: a struct of functions, so that tests can make any call of it fail.
///
/// Every function retries an interrupted call and continues a short write; every failure is a `DiskFault`.
package struct Disk: Sendable {
  /// Reads a file from a byte on; nil when there is no such file, a fault when it is a link.
  package var read: @Sendable (_ path: String, _ offset: Int) throws(DiskFault) -> [UInt8]?
  /// Looks at a file without following a link; nil when there is nothing of that name.
  package var status: @Sendable (_ path: String) throws(DiskFault) -> FileStatus?
  /// Names in a folder, in no order; nil when there is no such folder.
  package var list: @Sendable (_ path: String) throws(DiskFault) -> [String]?
  /// Makes a folder that only its owner may enter; one that exists is fine.
  package var makeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Opens an existing file for appending only.
  package var openForAppending: @Sendable (_ path: String) throws(DiskFault) -> OpenFile
  /// Makes a new file for appending that only its owner may read; fails when the name is taken.
  package var create: @Sendable (_ path: String) throws(DiskFault) -> OpenFile
  /// Appends all bytes.
  package var append: @Sendable (_ file: OpenFile, _ bytes: [UInt8]) throws(DiskFault) -> Void
  /// Waits until the file's content is on the disk.
  package var synchroniseContent: @Sendable (_ file: OpenFile) throws(DiskFault) -> Void
  /// Waits until the file's content and its attributes are on the disk.
  package var synchronise: @Sendable (_ file: OpenFile) throws(DiskFault) -> Void
  /// Closes a file; some disks only now report that they had no room.
  package var close: @Sendable (_ file: OpenFile) throws(DiskFault) -> Void
  /// Gives a file another name, in place of the file that has it.
  package var rename: @Sendable (_ path: String, _ newPath: String) throws(DiskFault) -> Void
  /// Waits until the names in a folder are on the disk.
  package var synchroniseFolder: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Takes a lock that ends with the process, on a file that is made when needed; nil when another process
  /// holds it.
  package var lock: @Sendable (_ path: String) throws(DiskFault) -> OpenFile?
  /// Takes a file's name away.
  package var remove: @Sendable (_ path: String) throws(DiskFault) -> Void
  /// Name of this computer.
  package var hostName: @Sendable () -> String

  /// Makes a disk of its functions.
  package init(
    read: @escaping @Sendable (String, Int) throws(DiskFault) -> [UInt8]?,
    status: @escaping @Sendable (String) throws(DiskFault) -> FileStatus?,
    list: @escaping @Sendable (String) throws(DiskFault) -> [String]?,
    makeFolder: @escaping @Sendable (String) throws(DiskFault) -> Void,
    openForAppending: @escaping @Sendable (String) throws(DiskFault) -> OpenFile,
    create: @escaping @Sendable (String) throws(DiskFault) -> OpenFile,
    append: @escaping @Sendable (OpenFile, [UInt8]) throws(DiskFault) -> Void,
    synchroniseContent: @escaping @Sendable (OpenFile) throws(DiskFault) -> Void,
    synchronise: @escaping @Sendable (OpenFile) throws(DiskFault) -> Void,
    close: @escaping @Sendable (OpenFile) throws(DiskFault) -> Void,
    rename: @escaping @Sendable (String, String) throws(DiskFault) -> Void,
    synchroniseFolder: @escaping @Sendable (String) throws(DiskFault) -> Void,
    lock: @escaping @Sendable (String) throws(DiskFault) -> OpenFile?,
    remove: @escaping @Sendable (String) throws(DiskFault) -> Void,
    hostName: @escaping @Sendable () -> String
  ) {
    self.read = read
    self.status = status
    self.list = list
    self.makeFolder = makeFolder
    self.openForAppending = openForAppending
    self.create = create
    self.append = append
    self.synchroniseContent = synchroniseContent
    self.synchronise = synchronise
    self.close = close
    self.rename = rename
    self.synchroniseFolder = synchroniseFolder
    self.lock = lock
    self.remove = remove
    self.hostName = hostName
  }
}

/// A file that is open.
package struct OpenFile: Hashable, Sendable {
  /// Number by which the system knows it.
  package var descriptor: Int32
  /// Where it was opened.
  package var path: String

  /// Makes an open file.
  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What the disk says of a name.
package struct FileStatus: Hashable, Sendable {
  /// What a name can stand for.
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  /// What the name stands for.
  package var kind: Kind
  /// Length in bytes.
  package var size: Int
  /// What makes the file the same file under any name.
  package var identity: String

  /// Makes a status.
  package init(kind: Kind, size: Int, identity: String) {
    self.kind = kind
    self.size = size
    self.identity = identity
  }
}

/// A call of the disk that failed.
package struct DiskFault: Error, Hashable, Sendable {
  /// What was tried, such as `rename`.
  package var call: String
  /// On what.
  package var path: String
  /// Number of the system's error.
  package var number: Int32

  /// Makes a fault.
  package init(call: String, path: String, number: Int32) {
    self.call = call
    self.path = path
    self.number = number
  }
}
