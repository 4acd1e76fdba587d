import Governance
import RecordFormat
import TestSupport
import Testing

/// What would have differed under changed clauses, as it is asked for on the command line.
@Suite struct ChangedClausesTests {
  private func desk(_ name: String) throws -> Desk {
    let desk = try Desk("clauses/\(name)")
    try desk.holdMeeting()
    desk.type(at: "11:30", "meeting", "close", "M-A001")
    return desk
  }

  private func write(_ text: String, _ desk: Desk) throws -> String {
    let path = "\(desk.path)/changed.yaml"
    try TextFile.write(text, to: path)
    return path
  }

  @Test func `The same clauses change nothing`() throws {
    let desk = try desk("same")
    let path = try write(Board.constitution, desk)
    let printed = desk.type("what-if", "--constitution", path)
    #expect(printed.status == 0)
    #expect(printed.out.contains("MEETINGS THAT WOULD HAVE BEEN JUDGED OTHERWISE (0)"))
    #expect(printed.out.contains("NEW TO ATTEND TO (0)") && printed.out.contains("GONE (0)"))
  }

  @Test
  func `Without the named agency the meeting that lost it would have been quorate, and nothing is saved`()
    throws
  {
    let desk = try desk("without")
    let text = Board.constitution.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("agency: BCT") }.joined(separator: "\n")
    #expect(text != Board.constitution)
    let before = desk.type("history").out
    let printed = desk.type("what-if", "--constitution", try write(text, desk), "--format", "json")
    let json = try printed.json()
    #expect(json["meetings"]?.array?.first?["was"] == .bool(false))
    #expect(json["meetings"]?.array?.first?["wouldBe"] == .bool(true))
    #expect(json["gone"]?.array?.isEmpty == false)
    #expect(desk.type("history").out == before)
    #expect(desk.type("quorum", "M-A001", "--at", "11:20").status == 1)
  }

  @Test func `Mistakes in the file are named with its own name, and neither or both is refused`() throws {
    let desk = try desk("mistakes")
    let text = Board.constitution.replacing("effect: no-business", with: "efect: no-business")
    let path = try write(text, desk)
    let printed = desk.type("what-if", "--constitution", path)
    #expect(printed.status == 2)
    #expect(printed.err.contains("changed.yaml:"))
    #expect(desk.type("what-if").status == 2)
    #expect(desk.type("what-if", "Penhale", "--constitution", path).status == 2)
    #expect(desk.type("what-if", "--constitution", "\(desk.path)/nowhere.yaml").status == 2)
  }
}
