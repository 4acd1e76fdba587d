import Governance
import TestSupport
import Testing

@Suite struct WhatIfCommandTests {
  @Test func `A person, a post and an agency are named by name, title or id, and nothing is saved`() throws {
    let desk = try Desk("what-if/named")
    let before = try desk.partnership()
    let person = desk.type("what-if", "Penhale")
    #expect(person.status == 1)
    #expect(
      person.lines.first == "WHAT IF  Dr Helen Penhale leaves, nobody in the place       from Thu 10 Dec 2026"
    )
    #expect(person.out.contains("CAN NEVER BE QUORATE, whoever comes."))
    for words in [["Clinical Director"], ["board-06"], ["Penhale", "--group", "board"]] {
      let printed = Printed(desk.run(desk.options + ["what-if"] + words))
      #expect(printed.status == 1)
      #expect(printed.lines.first?.hasPrefix("WHAT IF  Clinical Director (LSCB Board) falls vacant") == true)
    }
    let agency = desk.type("what-if", "Care Trust", "--from", "2027-01-01")
    #expect(
      agency.lines.first == "WHAT IF  Care Trust withdraws from all its posts             from Fri 1 Jan 2027"
    )
    let harmless = desk.type("what-if", "Whitlow")
    #expect(harmless.status == 0)
    #expect(try desk.partnership() == before)
  }

  @Test func `A new holder or the named deputy may come instead, and not both`() throws {
    let desk = try Desk("what-if/instead")
    #expect(desk.type("what-if", "Penhale", "--fill").status == 0)
    #expect(desk.type("what-if", "Penhale", "--deputy").status == 0)
    #expect(desk.type("what-if", "Penhale", "--fill", "--deputy").status == 2)
  }

  @Test func `Words that name nobody or several are answered with what to do`() throws {
    let desk = try Desk("what-if/several")
    let none = desk.type("what-if", "Nobody At All")
    #expect(none.status == 2)
    #expect(none.err.hasPrefix("Nobody, no post and no agency is called “Nobody At All”."))
    let several = desk.type("what-if", "Okafor")
    #expect(several.status == 2)
    #expect(several.err.hasPrefix("“Okafor” names 2:"))
    #expect(desk.type("what-if", "LSCB Manager").err.contains("sscrp-07"))
    #expect(desk.type("what-if", "Penhale", "--from", "soon").status == 2)
  }

  @Test func `The answer is kept as text and as JSON, on the meetings of the folder`() throws {
    let desk = try Desk("what-if/golden", adding: Desk.replies)
    try Golden.check(desk.type("what-if", "Penhale").out, "what-if")
    try Golden.check(desk.type("what-if", "Penhale", "--format", "json").out, "what-if-json")
    #expect(desk.type("what-if", "Penhale", "--format", "csv").status == 2)
  }

  @Test func `The demo says of Dr Penhale what it was made to say`() throws {
    let path = "\(Desk.root)/what-if-demo"
    let desk = try Desk("what-if/beside")
    #expect(Printed(desk.run(["demo", path, "--on", "2026-12-10"])).status == 0)
    let options = ["--folder", path, "--on", "2026-12-10", "--at", "09:41"]
    try Golden.check(Printed(desk.run(options + ["what-if", "Penhale"])).out, "what-if-demo")
    try Golden.check(Printed(desk.run(options + ["attendance", "--group", "board"])).out, "attendance-demo")
    try Golden.check(Printed(desk.run(options + ["timeline", "board 2026-06-11"])).out, "timeline-demo")
  }
}
