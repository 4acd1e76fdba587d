import FlatFileStore
import Glibc
import Synchronization

/// A disk in memory that can fail at any call and lose what was never synchronised.
final class SimulatedDisk: Sendable {
  /// What is on the disk when the power comes back.
  enum PowerLoss: CaseIterable, Sendable {
    /// Everything that was written, as after a killed process.
    case nothingLost
    /// Only what was synchronised.
    case onlySynchronised
    /// All names, but only the contents that were synchronised.
    case namesWithoutContents
    /// All contents, but only the names that were synchronised.
    case contentsWithoutNames
    /// Half of what was appended and not synchronised.
    case tornContents
    /// Zeros in place of what was appended and not synchronised.
    case zeroedContents
  }

  /// What a name stands for.
  enum Node: Hashable, Sendable {
    case folder
    case link
    case file(Int)
  }

  /// Content of a file.
  struct Content: Sendable {
    /// What a reader sees.
    var current: [UInt8] = []
    /// What was synchronised.
    var durable: [UInt8] = []
  }

  /// Everything the disk knows; a folder `/p` is there from the start.
  struct State: Sendable {
    var names: [String: Node] = ["/p": .folder]
    var durableNames: [String: Node] = ["/p": .folder]
    var contents: [Int: Content] = [:]
    var open: [Int32: Int] = [:]
    var locked: [Int32: String] = [:]
    var nextNumber = 1
    var calls = 0
    var failures: @Sendable (_ call: Int, _ name: String, _ path: String) -> Int32? = { _, _, _ in nil }
    var host = "desk"
  }

  private let state: Mutex<State>

  /// Makes a disk in a state.
  init(_ state: State = State()) {
    self.state = Mutex(state)
  }

  /// Number of calls so far.
  var calls: Int { state.withLock { $0.calls } }

  /// Decides from now on which calls fail, and with which error.
  func fail(_ failures: @escaping @Sendable (_ call: Int, _ name: String, _ path: String) -> Int32?) {
    state.withLock { $0.failures = failures }
  }

  /// Lets all calls succeed again.
  func heal() { fail { _, _, _ in nil } }

  /// Gives the computer another name.
  func rename(host: String) { state.withLock { $0.host = host } }

  /// The disk after the power came back; every file is closed and every lock gone.
  func afterPowerLoss(_ loss: PowerLoss) -> SimulatedDisk {
    state.withLock { old in
      var new = State()
      let keepsNames = loss != .onlySynchronised && loss != .contentsWithoutNames
      new.names = SimulatedDisk.reachable(keepsNames ? old.names : old.durableNames)
      new.contents = old.contents.mapValues { content in
        let bytes = SimulatedDisk.bytes(of: content, after: loss)
        return Content(current: bytes, durable: bytes)
      }
      new.durableNames = new.names
      new.nextNumber = old.nextNumber
      new.host = old.host
      return SimulatedDisk(new)
    }
  }

  private static func reachable(_ names: [String: Node]) -> [String: Node] {
    names.filter { name, _ in
      var folder = parent(of: name)
      while folder != "" {
        if names[folder] != .folder { return false }
        folder = parent(of: folder)
      }
      return true
    }
  }

  private static func bytes(of content: Content, after loss: PowerLoss) -> [UInt8] {
    let isAppended = content.current.starts(with: content.durable)
    let tail = isAppended ? content.current.dropFirst(content.durable.count) : []
    switch loss {
    case .nothingLost, .contentsWithoutNames: return content.current
    case .onlySynchronised, .namesWithoutContents: return content.durable
    case .tornContents: return content.durable + tail.prefix(tail.count / 2)
    case .zeroedContents: return content.durable + tail.map { _ in 0 }
    }
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

extension SimulatedDisk {
  /// Content of a file as text; nil when there is none.
  func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Content of a file; nil when there is none.
  func bytes(_ path: String) -> [UInt8]? {
    state.withLock { state in
      guard case .file(let number) = state.names[path] else { return nil }
      return state.contents[number]?.current
    }
  }

  /// Puts a file there as another program would, in place of the one that has the name.
  func put(_ bytes: [UInt8], at path: String) {
    state.withLock { state in
      let number = state.nextNumber
      state.nextNumber += 1
      state.contents[number] = Content(current: bytes, durable: bytes)
      state.names[path] = .file(number)
      state.durableNames[path] = .file(number)
    }
  }

  /// Puts a text there as another program would.
  func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  /// Puts a folder or a link there.
  func put(_ node: Node, at path: String) {
    state.withLock { state in
      state.names[path] = node
      state.durableNames[path] = node
    }
  }

  /// Takes a name, and everything below it, away.
  func takeAway(_ path: String) {
    state.withLock { state in
      let isGone = { (name: String) in name == path || name.hasPrefix(path + "/") }
      state.names = state.names.filter { !isGone($0.key) }
      state.durableNames = state.durableNames.filter { !isGone($0.key) }
    }
  }

  /// All files with their contents.
  var files: [String: [UInt8]] {
    state.withLock { state in
      state.names.compactMapValues { node in
        if case .file(let number) = node { return state.contents[number]?.current }
        return nil
      }
    }
  }

  /// Files of the journals, sorted.
  var journalFiles: [String] { files.keys.filter { $0.hasPrefix("/p/journal/") }.sorted() }
}

extension SimulatedDisk {
  /// The functions that the store uses.
  var disk: Disk {
    Disk(
      read: { path, offset throws(DiskFault) in try self.read(path, offset) },
      status: { path throws(DiskFault) in try self.status(path) },
      list: { path throws(DiskFault) in try self.list(path) },
      makeFolder: { path throws(DiskFault) in
        try self.change("mkdir", path) { state in
          guard state.names[SimulatedDisk.parent(of: path)] == .folder else { return ENOENT }
          state.names[path] = state.names[path] ?? .folder
          return 0
        }
      },
      openForAppending: { path throws(DiskFault) in try self.open(path) },
      create: { path throws(DiskFault) in try self.create(path) },
      append: { file, bytes throws(DiskFault) in try self.append(bytes, to: file) },
      synchroniseContent: { file throws(DiskFault) in try self.synchronise("fdatasync", file) },
      synchronise: { file throws(DiskFault) in try self.synchronise("fsync", file) },
      close: { file throws(DiskFault) in
        self.forget(file)
        try self.change("close", file.path) { _ in 0 }
      },
      rename: { path, newPath throws(DiskFault) in
        try self.change("rename", newPath) { state in
          guard let node = state.names.removeValue(forKey: path) else { return ENOENT }
          state.names[newPath] = node
          return 0
        }
      },
      synchroniseFolder: { path throws(DiskFault) in
        try self.change("fsync", path) { state in
          let isInside = { (name: String) in SimulatedDisk.parent(of: name) == path }
          state.durableNames = state.durableNames.filter { !isInside($0.key) }
          state.durableNames.merge(state.names.filter { isInside($0.key) }) { _, new in new }
          return 0
        }
      },
      lock: { path throws(DiskFault) in try self.lock(path) },
      remove: { path throws(DiskFault) in
        try self.change("unlink", path) { $0.names.removeValue(forKey: path) == nil ? ENOENT : 0 }
      },
      hostName: { self.state.withLock { $0.host } })
  }

  /// Closes a file, as the system does even when the call reports an error.
  private func forget(_ file: OpenFile) {
    state.withLock { state in
      state.locked[file.descriptor] = nil
      state.open[file.descriptor] = nil
    }
  }

  /// Runs a call that changes something, unless it is to fail; the change returns an error number or 0.
  private func change(_ name: String, _ path: String, _ change: (inout State) -> Int32) throws(DiskFault) {
    let number = state.withLock { state -> Int32 in
      state.calls += 1
      if let failure = state.failures(state.calls, name, path) { return failure }
      return change(&state)
    }
    guard number == 0 else { throw DiskFault(call: name, path: path, number: number) }
  }

  private func read(_ path: String, _ offset: Int) throws(DiskFault) -> [UInt8]? {
    var result: [UInt8]?
    try change("read", path) { state in
      switch state.names[path] {
      case .file(let number):
        result = Array((state.contents[number]?.current ?? []).dropFirst(offset))
        return 0
      case .folder: return EISDIR
      case .link: return ELOOP
      case nil: return 0
      }
    }
    return result
  }

  private func status(_ path: String) throws(DiskFault) -> FileStatus? {
    var result: FileStatus?
    try change("stat", path) { state in
      switch state.names[path] {
      case .file(let number):
        let size = state.contents[number]?.current.count ?? 0
        result = FileStatus(kind: .file, size: size, identity: String(number))
      case .folder: result = FileStatus(kind: .folder, size: 0, identity: path)
      case .link: result = FileStatus(kind: .link, size: 0, identity: path)
      case nil: break
      }
      return 0
    }
    return result
  }

  private func list(_ path: String) throws(DiskFault) -> [String]? {
    var result: [String]?
    try change("opendir", path) { state in
      guard state.names[path] != nil else { return 0 }
      let inside = state.names.keys.filter { SimulatedDisk.parent(of: $0) == path }
      result = inside.map { String($0.dropFirst(path.count + 1)) }.shuffled()
      return 0
    }
    return result
  }

  private func open(_ path: String) throws(DiskFault) -> OpenFile {
    var file = OpenFile(descriptor: -1, path: path)
    try change("open", path) { state in
      guard case .file(let number) = state.names[path] else { return ENOENT }
      file.descriptor = SimulatedDisk.opened(number, &state)
      return 0
    }
    return file
  }

  private func create(_ path: String) throws(DiskFault) -> OpenFile {
    var file = OpenFile(descriptor: -1, path: path)
    try change("open", path) { state in
      guard state.names[path] == nil else { return EEXIST }
      guard state.names[SimulatedDisk.parent(of: path)] == .folder else { return ENOENT }
      file.descriptor = SimulatedDisk.created(path, &state)
      return 0
    }
    return file
  }

  private static func created(_ path: String, _ state: inout State) -> Int32 {
    let number = state.nextNumber
    state.nextNumber += 1
    state.contents[number] = Content()
    state.names[path] = .file(number)
    return opened(number, &state)
  }

  private static func opened(_ number: Int, _ state: inout State) -> Int32 {
    let descriptor = Int32(1000 + state.nextNumber)
    state.nextNumber += 1
    state.open[descriptor] = number
    return descriptor
  }

  /// Appends bytes; a call that is to fail writes half of them first.
  private func append(_ bytes: [UInt8], to file: OpenFile) throws(DiskFault) {
    let number = state.withLock { state -> Int32 in
      state.calls += 1
      let failure = state.failures(state.calls, "write", file.path)
      guard let number = state.open[file.descriptor] else { return EBADF }
      let written = failure == nil ? bytes[...] : bytes.prefix(bytes.count / 2)
      state.contents[number]?.current += written
      return failure ?? 0
    }
    guard number == 0 else { throw DiskFault(call: "write", path: file.path, number: number) }
  }

  private func synchronise(_ name: String, _ file: OpenFile) throws(DiskFault) {
    try change(name, file.path) { state in
      guard let number = state.open[file.descriptor], let content = state.contents[number] else {
        return EBADF
      }
      state.contents[number]?.durable = content.current
      return 0
    }
  }

  private func lock(_ path: String) throws(DiskFault) -> OpenFile? {
    var file: OpenFile?
    try change("flock", path) { state in
      guard state.names[SimulatedDisk.parent(of: path)] == .folder else { return ENOENT }
      guard !state.locked.values.contains(path) else { return 0 }
      let descriptor: Int32
      if case .file(let number) = state.names[path] {
        descriptor = SimulatedDisk.opened(number, &state)
      } else {
        descriptor = SimulatedDisk.created(path, &state)
      }
      state.locked[descriptor] = path
      file = OpenFile(descriptor: descriptor, path: path)
      return 0
    }
    return file
  }
}
