import Glibc
import TestSupport
import Testing

@Suite(.serialized)
struct TerminalSessionTests {
  private static let probe = TmuxScreen.builtProduct("TerminalProbe")

  private func screen(
    columns: Int = 80, rows: Int = 12, _ environment: [String: String] = [:]
  ) throws -> TmuxScreen {
    try TmuxScreen(columns: columns, rows: rows, command: [Self.probe], environment: environment)
  }

  /// A shell that runs the probe and so can show what the probe left behind.
  private func shell() throws -> TmuxScreen {
    let screen = try TmuxScreen(
      columns: 100, rows: 30, command: ["bash", "--norc", "--noprofile"],
      environment: ["PS1": "ready> ", "BASH_SILENCE_DEPRECATION_WARNING": "1"])
    try screen.waitFor("ready>")
    try screen.type(Self.probe, "Enter")
    try screen.waitFor("Size 100x30|")
    return screen
  }

  /// Checks that the shell has an ordinary terminal again: modes, screen and keys.
  private func expectRestored(_ screen: TmuxScreen) throws {
    try screen.type(
      "stty -a | tr ' ;' '\\n\\n' | grep -x -E -e '-?(echo|icanon)' | xargs echo modes:", "Enter")
    try screen.waitFor("modes: icanon echo")
    #expect(try screen.value(of: "#{alternate_on} #{keypad_cursor_flag} #{cursor_flag}") == "0 0 1")
    #expect(try screen.value(of: "#{mouse_any_flag}") == "0")
  }

  private func process(on screen: TmuxScreen) throws -> pid_t {
    let line = try screen.waitFor("Process ")[5]
    return try #require(pid_t(line.dropFirst("Process ".count)))
  }

  @Test func `A frame is painted where its cells say, wide names included`() throws {
    let screen = try screen()
    let lines = try screen.waitFor("corner")
    try Golden.check(lines.prefix(5).joined(separator: "\n"), "probe")
    #expect(lines[11] == String(repeating: " ", count: 74) + "corner")
    #expect(try screen.cursor() == (3, 4))
    #expect(try screen.value(of: "#{alternate_on} #{cursor_flag}") == "1 1")
  }

  @Test func `Keys arrive by name, Esc on its own too`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.type("p", "Enter", "Escape", "BTab", "F5", "PPage")
    try screen.waitFor("Events: p Enter Esc Shift-Tab F5 PgUp")
    try screen.type("é", "M-d", "C-Right", "BSpace", "C-s", "Up")
    try screen.waitFor("Events: é Unknown key Unknown key Backspace Ctrl-S Up")
  }

  @Test func `A paste arrives in one piece and runs no commands`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.paste(literal: "q Ŵyn\nJones")
    try screen.waitFor("Events: paste(q Ŵyn Jones)")
  }

  @Test func `A watched descriptor is reported when it can be read`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.type("w")
    try screen.waitFor("Events: w readable")
  }

  @Test func `Many keys at once all arrive, in order`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.type(String(repeating: "j", count: 500) + "lmnpuv")
    try screen.waitFor("Events: l m n p u v")
  }

  @Test func `Variables with another size do not deceive`() throws {
    let screen = try screen(["LINES": "5", "COLUMNS": "40"])
    try screen.waitFor("Size 80x12|")
  }

  @Test func `A resize is reported and the next frame fills the new size`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.resize(columns: 60, rows: 8)
    let smaller = try screen.waitFor("Size 60x8|")
    #expect(smaller[7] == String(repeating: " ", count: 54) + "corner")
    #expect(smaller[4] == "Events: resized(60x8)")
    try screen.resize(columns: 100, rows: 20)
    let larger = try screen.waitFor("Size 100x20|")
    #expect(larger[19] == String(repeating: " ", count: 94) + "corner")
    #expect(larger.joined().ranges(of: "corner").count == 1)
  }

  @Test func `A terminal of almost no extent is survived`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.resize(columns: 2, rows: 1)
    try screen.wait("two cells") { $0 == ["er"] }
    try screen.resize(columns: 1, rows: 1)
    try screen.resize(columns: 80, rows: 12)
    try screen.waitFor("Size 80x12|")
  }

  @Test func `Roles have colours, on the terminal's own background`() throws {
    let screen = try screen()
    try screen.waitFor("corner")
    let roles = try screen.captureStyled()[2]
    #expect(roles.contains("\u{1B}[32m\u{1B}[49mgood"))
    #expect(!roles.contains(/\u{1B}\[[0-9;]*4[0-7]m/))
  }

  @Test func `NO_COLOR leaves attributes and no colour`() throws {
    let screen = try screen(["NO_COLOR": "1"])
    try screen.waitFor("corner")
    let styled = try screen.captureStyled()
    #expect(styled[2].contains("\u{1B}[1mtitle good \u{1B}[4mbad"))
    #expect(styled[3].contains("\u{1B}[7mreverse"))
    #expect(!styled.joined().contains(/\u{1B}\[[0-9;]*[34][0-7]m/))
  }

  @Test func `An empty NO_COLOR means nothing`() throws {
    let screen = try screen(["NO_COLOR": ""])
    try screen.waitFor("corner")
    #expect(try screen.captureStyled()[2].contains("\u{1B}[32m\u{1B}[49mgood"))
  }

  @Test func `A locale without UTF-8 gets ASCII of the same width`() throws {
    let screen = try screen(["LC_ALL": "C"])
    let lines = try screen.waitFor("corner")
    #expect(lines[1] == "?yn|?|????|??|???||-+`.|")
  }

  @Test func `No locale at all means UTF-8`() throws {
    let screen = try screen(["LC_ALL": "", "LC_CTYPE": "", "LANG": ""])
    let lines = try screen.waitFor("corner")
    #expect(lines[1].hasPrefix("Ŵyn|"))
  }

  @Test func `A locale that is not installed keeps its character set`() throws {
    let screen = try screen(["LC_ALL": "xx_XX.UTF-8"])
    let lines = try screen.waitFor("corner")
    #expect(lines[1].hasPrefix("Ŵyn|"))
  }

  @Test(arguments: ["unknown", "dumb", "no-such-terminal", ""])
  func `A terminal kind that cannot show a screen is refused in words`(kind: String) throws {
    let screen = try screen(columns: 200, ["TERM": kind])
    // The end of a program can be known before its last words have been read.
    try screen.waitFor(kind.isEmpty ? "The variable TERM" : "The terminal kind “\(kind)”")
    #expect(try screen.waitForExit() == 2)
  }

  @Test func `Without a terminal the session is refused in words`() throws {
    let screen = try TmuxScreen(
      columns: 200, rows: 5, command: ["sh", "-c", "\(Self.probe) </dev/null; \(Self.probe) | cat"])
    let lines = try screen.wait("two refusals") { $0[1] != "" }
    #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("The full screen needs a terminal") })
  }

  @Test func `Leaving restores the terminal and prints what was held back`() throws {
    let screen = try shell()
    try screen.type("e", "q")
    let lines = try screen.waitFor("left: quit")
    #expect(lines.contains("note on standard error"))
    try expectRestored(screen)
  }

  @Test(arguments: [
    ("t", "last words"), ("a", "Aborted"), ("s", "Segmentation fault"), ("o", "Segmentation fault"),
    ("x", "ready> "),
  ])
  func `However the program ends, the terminal is restored`(key: String, words: String) throws {
    let screen = try shell()
    try screen.type(key)
    try screen.wait("the shell's prompt") { $0.last { !$0.isEmpty } == "ready>" }
    #expect(try screen.capture().joined(separator: "\n").contains(words))
    try expectRestored(screen)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `A signal to leave is an event`(signal: Int32) throws {
    let screen = try screen()
    try screen.waitFor("corner")
    try screen.kill(signal)
    #expect(try screen.waitForExit() == 1)
    #expect(try screen.capture()[0] == "left: signal \(signal)")
  }

  @Test func `A second signal to leave ends a program that hangs, and restores the terminal`() throws {
    let screen = try shell()
    let process = try process(on: screen)
    try screen.type("h")
    try screen.wait("the shell's prompt") { lines in
      kill(process, SIGTERM)
      return lines.last { !$0.isEmpty } == "ready>"
    }
    #expect(try screen.capture().joined().contains("Terminated"))
    try expectRestored(screen)
  }

  @Test func `Ctrl-Z gives the shell an ordinary terminal, and fg brings the screen back`() throws {
    let screen = try shell()
    try screen.type("C-z")
    try screen.waitFor("Stopped")
    try expectRestored(screen)
    try screen.type("clear", "Enter")
    try screen.resize(columns: 90, rows: 25)
    try screen.type("fg", "Enter")
    let lines = try screen.waitFor("Events: Ctrl-Z suspended")
    #expect(lines[0] == "Size 90x25|")
    #expect(lines[24].hasSuffix("corner"))
    try screen.type("k", "q")
    try screen.waitFor("left: quit")
    try expectRestored(screen)
  }

  @Test(arguments: [SIGTSTP, SIGSTOP])
  func `A stop from outside is survived and the screen painted again`(signal: Int32) throws {
    let screen = try shell()
    kill(try process(on: screen), signal)
    try screen.waitFor("Stopped")
    try screen.type("fg", "Enter")
    let lines = try screen.waitFor("Events: resumed")
    #expect(lines[0] == "Size 100x30|")
    #expect(lines[29].hasSuffix("corner"))
    try screen.type("q")
    try screen.waitFor("left: quit")
    try expectRestored(screen)
  }
}
