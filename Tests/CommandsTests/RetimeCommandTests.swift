import Governance
import TestSupport
import Testing

@Suite struct RetimeCommandTests {
  @Test func `The opening, an item and what was decided under it are judged again at their right times`()
    throws
  {
    let desk = try Desk("retime/opening")
    desk.arrive(1, 4, 6, 8, 9, at: "09:57")
    desk.type(at: "10:09", "meeting", "open", "M-A001")
    #expect(
      desk.type("meeting", "retime", "10:03", "M-A001").lines.first == "Corrected: opened 10:03")
    desk.type(at: "10:10", "item", "next", "M-A001")
    desk.type(at: "10:20", "item", "next", "M-A001")
    #expect(
      desk.type("item", "retime", "2", "10:15", "M-A001").lines.first == "Corrected: item 2 begun 10:15")
    let agenda = try desk.partnership().record(of: "M-A001").agenda.all
    #expect(agenda.first { $0.number == 1 }?.closed == Moment("2026-12-10 10:15"))
    #expect(agenda.first { $0.number == 2 }?.opened == Moment("2026-12-10 10:15"))
    #expect(
      try desk.partnership().record(of: "M-A001").sittings.all.first?.opened == Moment("2026-12-10 10:03"))
  }

  @Test func `A time before what it follows is refused`() throws {
    let desk = try Desk("retime/refused")
    desk.arrive(1, 4, 6, 8, 9, at: "09:57")
    desk.type(at: "10:03", "meeting", "open", "M-A001")
    desk.type(at: "10:10", "item", "next", "M-A001")
    desk.type(at: "10:20", "item", "next", "M-A001")
    let early = desk.type("item", "retime", "2", "10:05", "M-A001")
    #expect(early.status == 1)
    #expect(early.err == "That is before 10:10, for which something is recorded.\n")
    #expect(desk.type("item", "retime", "3", "10:05", "M-A001").status == 1)
    #expect(desk.type("item", "retime", "2", "soon", "M-A001").status == 2)
  }
}
