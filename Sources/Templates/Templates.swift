// Templates: the constitutions shipped with the program, as the files of a partnership's folder.
//
// May import: CTemplates, which carries the files' bytes. Must not touch: the disk, the terminal.

internal import CTemplates

/// The shipped templates.
package enum Templates {
  /// Their names, each once, in the order in which they are shipped.
  package static let names: [String] = {
    var names: [String] = []
    for file in all where !names.contains(file.template) { names.append(file.template) }
    return names
  }()

  /// The files of a template with their paths in the folder; `nil` when none has the name.
  package static func files(of name: String) -> [(path: String, bytes: [UInt8])]? {
    let files = all.filter { $0.template == name }.map { (path: $0.path, bytes: $0.bytes) }
    return files.isEmpty ? nil : files
  }

  private static let all: [(template: String, path: String, bytes: [UInt8])] = (0..<ct_count()).map { place in
    let file = unsafe ct_file_at(place)
    let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    return unsafe (String(cString: file.template_name), String(cString: file.path), bytes)
  }
}
