import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct CommandsTests {
  private func surroundings(_ environment: [String: String] = [:], isInteractive: Bool = false)
    -> Surroundings
  {
    Surroundings(
      isInteractive: isInteractive, environment: environment, currentFolder: Desk.root,
      now: Moment(Board.day, ClockTime("9:30") ?? .midnight), author: "Kay Dunmore")
  }

  private func run(_ words: [String], _ environment: [String: String] = [:]) -> Printed {
    Printed(Commands.run(arguments: words, surroundings: surroundings(environment)))
  }

  @Test func `Without a subcommand the screen opens on a terminal, and one clear line says why elsewhere`()
    throws
  {
    let open = Commands.run(
      arguments: ["--folder", "here", "--on", "2026-12-10", "--at", "10:02"],
      surroundings: surroundings(isInteractive: true))
    #expect(open == .openScreen(folder: "\(Desk.root)/here", now: Moment("2026-12-10 10:02"), isNew: false))
    #expect(
      Commands.run(arguments: [], surroundings: surroundings(isInteractive: true))
        == .openScreen(folder: Desk.root, now: nil, isNew: false))
    let pipe = run([])
    #expect(pipe.status == 2)
    #expect(
      pipe.err == "The screen opens on a terminal only, and this is none; "
        + "quorate --help lists what answers in plain text.\n")
  }

  @Test func `Global options stand on either side of the subcommand`() throws {
    let desk = try Desk("commands/globals")
    for words in [
      ["--folder", desk.path, "--on", "2026-12-10", "--format", "json", "groups"],
      ["groups", "--folder", desk.path, "--on", "2026-12-10", "--format", "json"],
      ["--on", "2026-12-10", "groups", "--format", "json", "--folder", desk.path],
      ["groups", "--folder=\(desk.path)", "--on=2026-12-10", "--format=json"],
    ] {
      #expect(try run(words).json()["groups"]?.array?.count == 6, "\(words)")
    }
  }

  @Test func `The folder is the option's, else the environment's, else the current one`() throws {
    let desk = try Desk("commands/folder")
    #expect(run(["groups"], ["QUORATE_FOLDER": desk.path]).status == 0)
    #expect(run(["groups"], ["QUORATE_FOLDER": "commands/folder"]).status == 0)
    #expect(run(["groups", "--folder", "commands/folder"], ["QUORATE_FOLDER": "/nowhere"]).status == 0)
    let none = run(["groups"])
    #expect(none.status == 2)
    #expect(
      none.err
        == "/desk holds no partnership. Choose another folder, or make one there with “quorate init”.\n")
  }

  @Test func `The environment sets the clock, with or without seconds, and never a time zone`() throws {
    let desk = try Desk("commands/now")
    for now in ["2026-12-10T10:44", "2026-12-10T10:44:59", "2026-12-10 10:44"] {
      let printed = run(["mark", "M-A001", "Penhale", "here", "--folder", desk.path], ["QUORATE_NOW": now])
      #expect(printed.lines.first == "Dr Helen Penhale arrived 10:44", "\(now)")
      desk.type("undo")
    }
    let zone = run(["groups", "--folder", desk.path], ["QUORATE_NOW": "2026-12-10T10:44:00Z"])
    #expect(zone.status == 2)
    #expect(
      zone.err == """
        QUORATE_NOW=2026-12-10T10:44:00Z: no such time.
          It is the clock on the wall: write it as 2026-12-10T10:02, without a time zone.

        """)
  }

  @Test(arguments: [
    (["groups", "--on", "2026-02-30"], "--on 2026-02-30: no such day. Write it as 2026-12-10.\n"),
    (["groups", "--at", "24:00"], "24:00: no such time. Write it as 10:02.\n"),
  ]) func `A day and a time that are none are refused`(words: [String], sentence: String) {
    #expect(run(words).status == 2)
    #expect(run(words).err == sentence)
  }

  @Test func `Mistakes in the usage end with status 2, help with 0`() throws {
    for words in [
      ["nonsense"], ["mark"], ["groups", "--nonsense"], ["groups", "--format", "xml"], ["quorum"],
    ] {
      let printed = run(words)
      #expect(printed.status == 2, "\(words)")
      #expect(printed.out.isEmpty)
      #expect(printed.err.contains("Usage: quorate"))
    }
    for words in [["--help"], ["help"], ["mark", "--help"], ["help", "mark"], ["meeting"], ["item"]] {
      let printed = run(words)
      #expect(printed.status == 0, "\(words)")
      #expect(printed.out.contains("OVERVIEW"))
      #expect(printed.err.isEmpty)
    }
  }

  @Test func `Every command says in its help what it does`() throws {
    try Golden.check(run(["--help"]).out, "help")
    try Golden.check(run(["mark", "--help"]).out, "help-mark")
  }

  @Test func `A demo is made, and opened on a terminal`() throws {
    #expect(run(["demo", "commands/demo-one"]).out == "The demo board is in /desk/commands/demo-one.\n")
    #expect(run(["demo", "commands/demo-one"]).status == 2)
    #expect(
      Commands.run(
        arguments: ["demo", "\(Desk.root)/commands/demo-two"], surroundings: surroundings(isInteractive: true)
      )
        == .openScreen(folder: "\(Desk.root)/commands/demo-two", now: nil, isNew: false))
    let named = run(["demo", "--on", "2026-12-24"])
    #expect(
      run(["demo", "--on", "2026-12-24"]).out == "The demo board is in /desk/quorate-demo-2026-12-24-2.\n")
    #expect(
      named.out == "The demo board is in /desk/quorate-demo-2026-12-24.\n")
  }

  @Test func `A partnership is made from a template that is shipped`() throws {
    #expect(
      run(["init", "--template", "bexley", "commands/new"]).out
        == "The partnership is in /desk/commands/new.\n")
    let unknown = run(["init", "--template", "borough", "commands/other"])
    #expect(unknown.status == 2)
    #expect(unknown.err == "No template is called “borough”. They are: bexley, plain.\n")
    #expect(run(["init", "commands/other"]).status == 2)
    #expect(run(["templates"]).out == "bexley\nplain\n")
  }
}
