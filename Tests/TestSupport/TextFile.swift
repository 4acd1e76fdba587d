import Glibc

/// Whole files, read and written at once.
package enum TextFile {
  /// A file's text; nil when it cannot be opened.
  package static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return String(decoding: bytes(of: descriptor), as: UTF8.self)
  }

  /// Replaces a file's text and makes the folder it lies in, though not that folder's own.
  package static func write(_ text: String, to path: String) throws {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    unsafe mkdir(folder, 0o755)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw TestSupportFailure("\(path) cannot be written: error \(errno).") }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw TestSupportFailure("\(path) was not written whole: error \(errno).")
    }
  }

  /// The bytes of an open file from its beginning.
  static func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = unsafe Glibc.read(descriptor, &part, part.count)
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }
}
