import FlatFileStore
import RecordFormat
import Testing

@Suite struct StoreCreationTests {
  @Test func `A new folder has a journal and what git should know`() throws {
    let bench = Bench()
    bench.disk.takeAway("/p")
    bench.disk.put(.folder, at: "/p")
    #expect(try Store.kind(of: "/p", disk: bench.disk.disk) == .empty)
    try bench.create()
    #expect(try Store.kind(of: "/p", disk: bench.disk.disk) == .partnership)
    #expect(bench.disk.text("/p/.gitignore")?.contains(".quorate/") == true)
    #expect(bench.disk.text("/p/.gitattributes")?.contains("merge=union") == true)
    #expect(bench.disk.journalFiles.count == 1)
    let store = try bench.open()
    #expect(store.tables.names == [])
    #expect(store.history(limit: 5) == [])
    #expect(try store.undo() == .nothingToUndo)
  }

  @Test func `A folder with other files or with a partnership is refused`() throws {
    let other = Bench()
    other.disk.put("x", at: "/p/letter.txt")
    #expect(#expect(throws: StoreError.self) { try other.create() }?.code == .notEmpty)
    #expect(Array(other.disk.files.keys) == ["/p/letter.txt"])
    let old = try Bench.withActions()
    let before = old.disk.files
    #expect(#expect(throws: StoreError.self) { try old.create() }?.code == .alreadyAPartnership)
    #expect(old.disk.files == before)
  }

  @Test func `A folder of tables without journals becomes a partnership of those tables`() throws {
    let bench = Bench()
    bench.disk.put("id,name\nboard,Board\n", at: "/p/groups.csv")
    bench.disk.put("id,text\nA-1,first\n,second\n", at: "/p/actions.csv")
    let store = try bench.open()
    #expect(store.diagnostics == [])
    #expect(store.tables["actions"]?["A-1", "text"] == "first")
    #expect(store.tables["actions"]?.rowCount == 2)
    #expect(store.notices.map(\.file) == ["actions.csv"])
    #expect(store.refresh() == [])
    let reopened = try bench.open()
    #expect(reopened.tables == store.tables)
    #expect(reopened.notices == [])
  }

  @Test func `The constitution's files come sorted by day`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    #expect(try store.constitutionFiles().isEmpty)
    bench.disk.put(.folder, at: "/p/constitution")
    for name in ["2020-04-01.yaml", "2010-09-01.yaml", "notes.txt", ".hidden.yaml"] {
      bench.disk.put(name, at: "/p/constitution/\(name)")
    }
    let files = try store.constitutionFiles()
    #expect(files.map(\.name) == ["2010-09-01.yaml", "2020-04-01.yaml"])
    #expect(files.map(\.bytes) == [Array("2010-09-01.yaml".utf8), Array("2020-04-01.yaml".utf8)])
  }
}
