internal import Glibc

extension Disk {
  /// The disk of this computer.
  package static let live = Disk(
    read: { path, offset throws(DiskFault) in try LiveDisk.read(path, from: offset) },
    status: { path throws(DiskFault) in try LiveDisk.status(path) },
    list: { path throws(DiskFault) in try LiveDisk.list(path) },
    makeFolder: { path throws(DiskFault) in try LiveDisk.makeFolder(path) },
    openForAppending: { path throws(DiskFault) in try LiveDisk.open(path, O_WRONLY | O_APPEND) },
    create: { path throws(DiskFault) in try LiveDisk.open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL) },
    append: { file, bytes throws(DiskFault) in try LiveDisk.append(bytes, to: file) },
    synchroniseContent: { file throws(DiskFault) in
      _ = try LiveDisk.retrying("fdatasync", file.path) { fdatasync(file.descriptor) }
    },
    synchronise: { file throws(DiskFault) in
      _ = try LiveDisk.retrying("fsync", file.path) { fsync(file.descriptor) }
    },
    close: { file throws(DiskFault) in try LiveDisk.close(file) },
    rename: { path, newPath throws(DiskFault) in
      _ = try LiveDisk.retrying("rename", newPath) { unsafe Glibc.rename(path, newPath) }
    },
    synchroniseFolder: { path throws(DiskFault) in try LiveDisk.synchroniseFolder(path) },
    lock: { path throws(DiskFault) in try LiveDisk.lock(path) },
    remove: { path throws(DiskFault) in
      _ = try LiveDisk.retrying("unlink", path) { unsafe unlink(path) }
    },
    hostName: { LiveDisk.hostName() })
}

/// The calls of the C library, each behind one small function.
private enum LiveDisk {
  /// Repeats a call that a signal interrupted; any other failure is thrown.
  static func retrying(_ name: String, _ path: String, _ call: () -> Int32) throws(DiskFault) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      let number = errno
      if number != EINTR { throw DiskFault(call: name, path: path, number: number) }
    }
  }

  static func open(_ path: String, _ flags: Int32) throws(DiskFault) -> OpenFile {
    let descriptor = try retrying("open", path) {
      unsafe Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  static func read(_ path: String, from offset: Int) throws(DiskFault) -> [UInt8]? {
    let file: OpenFile
    do {
      file = try open(path, O_RDONLY | O_NONBLOCK)
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
    defer { _ = Glibc.close(file.descriptor) }
    var information = stat()
    _ = try retrying("fstat", path) { unsafe fstat(file.descriptor, &information) }
    guard information.st_mode & S_IFMT == S_IFREG else {
      throw DiskFault(call: "read", path: path, number: EINVAL)
    }
    return try readAll(file, from: offset, expecting: Int(information.st_size) - offset)
  }

  private static func readAll(_ file: OpenFile, from offset: Int, expecting count: Int)
    throws(DiskFault) -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(count, 0) + 1)
    while true {
      let chunk = try readChunk(file, at: offset + bytes.count, limit: max(count - bytes.count + 1, 4096))
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
  }

  private static func readChunk(_ file: OpenFile, at offset: Int, limit: Int) throws(DiskFault) -> [UInt8] {
    var number: Int32 = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      repeat {
        let result = unsafe pread(file.descriptor, buffer.baseAddress, limit, offset)
        number = result < 0 ? errno : 0
        count = max(result, 0)
      } while number == EINTR
    }
    guard number == 0 else { throw DiskFault(call: "read", path: file.path, number: number) }
    return chunk
  }

  static func append(_ bytes: [UInt8], to file: OpenFile) throws(DiskFault) {
    var written = 0
    while written < bytes.count {
      let result = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(file.descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if result < 0, errno == EINTR { continue }
      guard result > 0 else {
        throw DiskFault(call: "write", path: file.path, number: result < 0 ? errno : ENOSPC)
      }
      written += result
    }
  }

  /// Closes a file; after an interrupted call it is closed all the same, so the call is never repeated.
  static func close(_ file: OpenFile) throws(DiskFault) {
    guard Glibc.close(file.descriptor) < 0, errno != EINTR else { return }
    throw DiskFault(call: "close", path: file.path, number: errno)
  }

  static func status(_ path: String) throws(DiskFault) -> FileStatus? {
    var information = stat()
    do {
      _ = try retrying("stat", path) { unsafe lstat(path, &information) }
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw error
    }
    return FileStatus(
      kind: kind(information.st_mode), size: Int(information.st_size),
      identity: "\(information.st_dev):\(information.st_ino)")
  }

  private static func kind(_ mode: mode_t) -> FileStatus.Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  static func list(_ path: String) throws(DiskFault) -> [String]? {
    guard let folder = unsafe opendir(path) else {
      if errno == ENOENT { return nil }
      throw DiskFault(call: "opendir", path: path, number: errno)
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw DiskFault(call: "readdir", path: path, number: errno) }
    return names
  }

  static func makeFolder(_ path: String) throws(DiskFault) {
    do {
      _ = try retrying("mkdir", path) { unsafe mkdir(path, 0o700) }
    } catch {
      if error.number != EEXIST { throw error }
    }
  }

  static func synchroniseFolder(_ path: String) throws(DiskFault) {
    let folder = try open(path, O_RDONLY | O_DIRECTORY)
    defer { _ = Glibc.close(folder.descriptor) }
    _ = try retrying("fsync", path) { fsync(folder.descriptor) }
  }

  static func lock(_ path: String) throws(DiskFault) -> OpenFile? {
    let file = try open(path, O_RDWR | O_CREAT)
    do {
      _ = try retrying("flock", path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return file
    } catch {
      _ = Glibc.close(file.descriptor)
      if error.number == EWOULDBLOCK { return nil }
      throw error
    }
  }

  static func hostName() -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let result = unsafe bytes.withUnsafeMutableBytes { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe gethostname(start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return result == 0 ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) : "unknown"
  }
}
