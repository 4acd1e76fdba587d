import FlatFileStore
import Glibc
import RecordFormat
import Testing

/// The store on the real disk of this computer, in a folder that is taken away afterwards.
@Suite struct LiveDiskTests {
  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    var random = SystemRandomNumberGenerator()
    let folder = "\(P_tmpdir)/quorate-test-\(UInt64.random(in: 0 ... .max, using: &random))"
    defer { takeAway(folder) }
    try body(folder)
  }

  private func takeAway(_ path: String) {
    for name in (try? Disk.live.list(path)) ?? [] {
      let inner = "\(path)/\(name)"
      if (try? Disk.live.status(inner)?.kind) == .folder {
        takeAway(inner)
      } else {
        try? Disk.live.remove(inner)
      }
    }
    unsafe rmdir(path)
  }

  private func mode(_ path: String) -> mode_t {
    var information = stat()
    unsafe lstat(path, &information)
    return information.st_mode & 0o777
  }

  @Test func `A partnership is made, changed, refreshed and opened again`() throws {
    try inTemporaryFolder { folder in
      try Store.create(in: folder)
      let name = "meetings/2026-03-12-board/attendance"
      do {
        let store = try Store(opening: folder, by: "A. Example")
        try store.save([.add(table: name, key: "S-AAAA", cells: [("how", "here")])], words: "Here")
        #expect(store.refresh() == [])
      }
      let store = try Store(opening: folder, by: "A. Example")
      #expect(store.tables[name]?["S-AAAA", "how"] == "here")
      #expect(store.diagnostics == [])
      try store.load(tablesIn: "meetings/2026-03-12-board")
      #expect(store.notices == [])
      #expect(
        try Disk.live.read("\(folder)/\(name).csv", 0) == Array("\u{feff}id,how\nS-AAAA,here\n".utf8))
      #expect(mode("\(folder)/\(name).csv") == 0o600)
      #expect(mode("\(folder)/meetings") == 0o700)
      #expect(mode(folder) == 0o700)
    }
  }

  @Test func `A second store at the same time gets a second name`() throws {
    try inTemporaryFolder { folder in
      try Store.create(in: folder)
      let one = try Store(opening: folder, by: "A. Example")
      let two = try Store(opening: folder, by: "B. Example")
      let writer = try #require(one.writer)
      #expect(two.writer == "\(writer).2")
      try two.save([.add(table: "actions", key: "A-AAAA", cells: [])], words: "w")
      #expect(try one.catchUp())
      #expect(one.tables["actions"]?.rowCount == 1)
    }
  }

  @Test func `Reading starts where it is told, refuses links and knows what is not there`() throws {
    try inTemporaryFolder { folder in
      try Disk.live.makeFolder(folder)
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
      let file = try Disk.live.create("\(folder)/file")
      try Disk.live.append(file, bytes)
      try Disk.live.synchroniseContent(file)
      try Disk.live.close(file)
      #expect(try Disk.live.read("\(folder)/file", 0) == bytes)
      #expect(try Disk.live.read("\(folder)/file", 199_990) == Array(bytes.suffix(10)))
      #expect(try Disk.live.read("\(folder)/file", 300_000) == [])
      #expect(try Disk.live.read("\(folder)/nothing", 0) == nil)
      #expect(try Disk.live.status("\(folder)/nothing") == nil)
      #expect(try Disk.live.list("\(folder)/nothing") == nil)
      #expect(unsafe symlink("\(folder)/file", "\(folder)/link") == 0)
      #expect(try Disk.live.status("\(folder)/link")?.kind == .link)
      let refused = #expect(throws: DiskFault.self) { try Disk.live.read("\(folder)/link", 0) }
      #expect(refused?.number == ELOOP)
      let taken = #expect(throws: DiskFault.self) { try Disk.live.create("\(folder)/file") }
      #expect(taken?.number == EEXIST)
      #expect(throws: DiskFault.self) { try Disk.live.read(folder, 0) }
    }
  }

  @Test func `A folder without the right to write says so`() throws {
    let error = #expect(throws: StoreError.self) { try Store.create(in: "/proc/quorate") }
    #expect(error?.code == .cannotMake)
    #expect(error?.sentence.hasPrefix("/proc/quorate cannot be made") == true)
  }
}
