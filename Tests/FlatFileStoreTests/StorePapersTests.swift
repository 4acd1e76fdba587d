import Testing

@testable import FlatFileStore

@Suite struct StorePapersTests {
  @Test func `A text goes to a new file in papers, and what is there already is never written over`() throws {
    let bench = try Bench.withActions()
    let store = try bench.open()
    #expect(try store.keep("one\n", name: "reminders-2026-11-30.txt") == "papers/reminders-2026-11-30.txt")
    #expect(try store.keep("two\n", name: "reminders-2026-11-30.txt") == "papers/reminders-2026-11-30-2.txt")
    let later = bench.afterPowerLoss(.onlySynchronised)
    #expect(later.disk.text("/p/papers/reminders-2026-11-30.txt") == "one\n")
    #expect(later.disk.text("/p/papers/reminders-2026-11-30-2.txt") == "two\n")
  }

  @Test(arguments: ["../reminders.txt", "a/b.txt", "", ".hidden", "con.txt", "a:b.txt"])
  func `A name that leads elsewhere, or that no system takes, is refused`(name: String) throws {
    let store = try Bench.withActions().open()
    #expect(throws: StoreError.self) { try store.keep("text", name: name) }
  }
}
