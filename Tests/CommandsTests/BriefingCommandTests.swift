import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct BriefingCommandTests {
  @Test func `The briefing stands as of the day before, as text and as JSON`() throws {
    let desk = try Desk("briefing/eve", adding: Desk.replies)
    func run(_ words: String...) -> Printed {
      Printed(desk.run(["--folder", desk.path, "--on", "2026-12-09", "--at", "20:00"] + words))
    }
    let text = run("briefing", "board 2026-12-10")
    #expect(text.status == 0)
    try Golden.check(text.out, "briefing")
    let json = try run("briefing", "board 2026-12-10", "--format", "json").json()
    #expect(json["day"] == .string("2026-12-09"))
    #expect(json["forecast"]?["verdict"] == .string("inquorate"))
    #expect(json["forecast"]?["replies"]?["apologies"]?.array == [.string("board-02")])
    #expect(
      json["forecast"]?["course"]?.array?.compactMap { $0["from"]?.string } == ["10:00", "10:50", "11:15"])
    #expect(json["toDecide"]?.array?.compactMap { $0["no"]?.number } == [2, 3, 4])
    #expect(json["groups"]?.array?.count == 5)
    #expect(run("briefing", "nothing").status == 2)
  }

  @Test func `A forecast counts what the register says already`() throws {
    let desk = try Desk("briefing/register", adding: Desk.replies)
    desk.type("mark", "M-A001", "Hallam", "apologies")
    let json = try desk.type("briefing", "M-A001", "--format", "json").json()
    #expect(
      json["forecast"]?["replies"]?["apologies"]?.array == [.string("board-01"), .string("board-02")])
    let asked = desk.run([
      "--folder", desk.path, "--on", "2026-12-09", "quorum", "M-A001", "--format", "json",
    ])
    let quorum = try Printed(asked).json()
    #expect(quorum["here"] == .number(3))
    #expect(quorum["here"] == json["forecast"]?["here"])
  }
}
