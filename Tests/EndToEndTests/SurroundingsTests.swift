import TestSupport
import Testing

/// What the program does where something around it is not as it should be.
struct SurroundingsTests {
  @Test func `Without a terminal nothing full-screen opens, and a line says so and what to do`() throws {
    let office = try Office()
    let opened = try Program.run([Office.quorate, "--folder", office.folder])
    #expect(opened.status == 2)
    #expect(
      opened.error.hasPrefix("The screen opens on a terminal only, and this is none; "), "\(opened.error)")
    #expect(opened.error.split(separator: "\n").count == 1)
  }

  @Test func `An unknown terminal gets one clear line`() throws {
    let office = try Office()
    let screen = try office.screen(at: "09:00", environment: ["TERM": "no-such-terminal"])
    #expect(try screen.waitForExit() == 2)
    #expect(try screen.capture().joined(separator: " ").contains("no-such-terminal"))
  }

  @Test func `With NO_COLOR the screen says everything in words and sends no colour`() throws {
    let office = try Office()
    let screen = try office.screen(at: "09:41", environment: ["NO_COLOR": "1"])
    try screen.waitFor("LSCB Board meets in 19 min")
    try screen.type("m")
    try screen.waitFor("INQUORATE")
    let styled = try screen.captureStyled().joined()
    // 30 to 38 and 40 to 48 choose a colour; 39 and 49 are the terminal's own.
    let colours = styled.matches(of: /\u{1b}\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8])(?:;[0-9;]*)?m/)
    #expect(colours.isEmpty, "\(styled)")
  }

  @Test func `Too small a terminal says what size it needs, and works again when it has it`() throws {
    let office = try Office()
    let screen = try office.screen(columns: 50, rows: 12, at: "09:41")
    try screen.waitFor("needs 60 columns and 15 rows")
    try screen.resize(columns: 80, rows: 24)
    try screen.waitFor("1 Structure")
    try screen.resize(columns: 120, rows: 40)
    try screen.waitFor("─ 4 Actions")
  }

  @Test func `Ctrl-S says saved, Ctrl-Z undoes, Ctrl-C says how to leave`() throws {
    let office = try Office()
    let screen = try office.screen(at: "10:00")
    try screen.waitFor("meets now")
    try screen.type("m", "p")
    try screen.waitFor("Ruth Hallam arrived")
    try screen.type("C-s")
    try screen.waitFor("every change is saved at once")
    try screen.type("C-z")
    try screen.waitFor("undone: Ruth Hallam arrived")
    try screen.type("C-c")
    try screen.waitFor("Press q to leave")
    #expect(office.file("meetings/2026-12-10-board/attendance.csv").split(separator: "\n").count <= 1)
  }

  @Test func `A signal to end leaves the terminal usable and the marks in the tables`() throws {
    let office = try Office()
    let screen = try TmuxScreen(
      columns: 100, rows: 30, command: ["bash", "--norc", "--noprofile"],
      environment: ["PS1": "ready> ", "QUORATE_NOW": "2026-12-10T10:00"])
    try screen.waitFor("ready>")
    try screen.type("\(Office.quorate) --folder \(office.folder)", "Enter")
    try screen.waitFor("meets now")
    try screen.type("m", "p")
    try screen.waitFor("Ruth Hallam arrived")
    _ = try Program.run(["pkill", "-TERM", "-f", "quorate --folder \(office.folder)"])
    try screen.waitFor("ready>")
    try screen.type(
      "stty -a | tr ' ;' '\\n\\n' | grep -x -E -e '-?(echo|icanon)' | xargs echo modes:", "Enter")
    try screen.waitFor("modes: icanon echo")
    #expect(office.register().count == 1)
  }

  @Test func `The demo of a day is the same to the byte, and says where it is`() throws {
    let one = try Office(on: "2027-02-03")
    let other = try Office(on: "2027-02-03")
    let difference = try Program.run(["diff", "-r", "-x", ".quorate", one.folder, other.folder])
    #expect(difference.status == 0, "\(difference.output)")
    #expect(try one.run("meetings").output.contains("extra-ordinary"))
    let files = try Program.run(["find", one.folder, "-type", "f", "-perm", "/077"])
    #expect(files.output == "")
  }

  @Test func `A constitution with mistakes opens nothing, names every place and leaves the files alone`()
    throws
  {
    let office = try Office()
    let path = "constitution/2010-09-01.yaml"
    let broken = office.file(path)
      .replacing("effect: no-business ", with: "efect: no-business ").replacing(
        "agency: BCT", with: "agency: BTC")
    try office.write(broken, to: path)
    let before = try Program.run([
      "sh", "-c", "cd \(office.folder) && find . -name '*.csv' | sort | xargs sha256sum",
    ])
    let quorum = try office.run("quorum", "today")
    #expect(quorum.status == 2)
    #expect(quorum.error.contains("\(path):43:5:"), "\(quorum.error)")
    #expect(quorum.error.contains("effect"))
    #expect(quorum.error.contains("BCT"))
    let after = try Program.run([
      "sh", "-c", "cd \(office.folder) && find . -name '*.csv' | sort | xargs sha256sum",
    ])
    #expect(before.output == after.output)
  }

  @Test(arguments: ["2026-12-09T20:41:30-04:00", "2026-12-10T00:41Z", "2026-12-10T09:41"])
  func `A time with a zone is taken on the clock on the wall, over midnight too`(now: String) throws {
    let office = try Office()
    let marked = try Program.run([
      "env", "TZ=JST-9", "QUORATE_NOW=\(now)", Office.quorate, "mark", "2026-12-10-board", "Penhale", "here",
      "--folder", office.folder,
    ])
    #expect(marked.output.hasPrefix("Dr Helen Penhale arrived 09:41\n"), "\(marked)")
    #expect(office.register() == [["board-06", "member", "2026-12-10 09:41", ""]])
  }
}
